/** Consent on the terminal: shows the card, reads one key from the terminal itself, never from piped input. */
import { createInterface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { ConsentQuestion, ConsentReply, PreviewShown } from '../event.ts';
import { type CardView, card, effectLines, stepText } from './card.ts';
import { flow } from './flow.ts';
import { keyRows } from './key-rows.ts';
import { type Ahead, letGo, openTerminal, passOver, readKey } from './one-key.ts';
import { spotAfter } from './plain/width.ts';

export interface Approval extends Omit<CardView, 'cwd'> {
  /** Where the card and the question are written: a terminal. */
  readonly output: NodeJS.WriteStream;
  /** Takes what was typed before the card was there: it consents to nothing. */
  readonly ahead: Ahead;
}

type Key = 'session' | 'always' | 'run' | 'edit' | 'explain' | 'discard' | 'preview' | 'apply';

const KEYS: Readonly<Record<string, Key>> = {
  y: 'run',
  s: 'session',
  w: 'always',
  e: 'edit',
  x: 'explain',
  p: 'preview',
  a: 'apply',
  '?': 'explain',
  n: 'discard',
  d: 'discard',
  q: 'discard',
  '\u001b': 'discard',
  '\u0003': 'discard',
  '\u0004': 'discard',
};

/** Enter runs what can be had back; what cannot needs a deliberate `y`. */
const keyFor = (bytes: string, level: ConsentQuestion['level']): Key | undefined => {
  const key = bytes.slice(0, 1).toLowerCase();
  return (key === '\r' || key === '\n') && level === 'write' ? 'run' : KEYS[key];
};

/** Another reading of the request, taken by its number: judged anew, as a command of the person's own. */
interface Other {
  readonly command: string;
}

const otherFor = (bytes: string, { plan }: ConsentQuestion): Other | undefined => {
  const one = /^[2-9]$/.test(bytes) ? plan.alternatives?.[Number(bytes) - 2] : undefined;
  return one?.steps.every((step) => step.kind === 'shell')
    ? { command: one.steps.map(stepText).join(' && ') }
    : undefined;
};

/** Lets the person change the command; undefined when they gave up. */
const editCommand = (terminal: ReadStream, command: string, output: NodeJS.WriteStream): Promise<string | undefined> =>
  new Promise((resolve) => {
    const line = createInterface({ input: terminal, output, terminal: true, historySize: 0 });
    line.on('SIGINT', () => {
      output.write('\n');
      line.close();
    });
    line.on('close', () => resolve(undefined));
    line.question('edit › ', (text) => {
      resolve(text.trim() === '' ? undefined : text);
      line.close();
    });
    line.write(command);
  });

/** A plan of several steps is edited as one line of commands that depend on each other. */
const asOneCommand = (question: ConsentQuestion): string => question.plan.steps.map(stepText).join(' && ');

const dryChoice = ({ preview }: ConsentQuestion, shown: PreviewShown | undefined): readonly string[] => {
  if (preview === undefined) return [];
  if (shown === undefined) return ['[p] preview'];
  return shown.applies ? ['[a] apply that'] : [];
};

const LONGER: Readonly<Record<NonNullable<ConsentQuestion['longest']>, readonly string[]>> = {
  once: [],
  session: ['[s] session'],
  always: ['[s] session', '[w] always'],
};

const menu = (question: ConsentQuestion, shown: PreviewShown | undefined, columns: number): string => {
  const run = question.level === 'write' ? '[Enter] run' : '[y] run';
  const edit = question.plan.steps.every((step) => step.kind === 'shell') ? ['[e] edit'] : [];
  const longer = LONGER[question.longest ?? 'once'];
  return `${keyRows([run, ...longer, ...dryChoice(question, shown), ...edit, '[x] why', '[n] no'], columns)} `;
};

/** The question goes away once it is answered, however many rows it took. */
const erased = (text: string, columns: number): string => {
  const { row } = spotAfter(text, columns);
  return `\r${row > 0 ? `\u001b[${row}A` : ''}\u001b[J`;
};

const reasons = ({ verdict }: ConsentQuestion): readonly string[] => [verdict.reason, ...effectLines(verdict)];

/** Keys that end the question, where they were offered. */
const replyTo = (
  key: Key | Other,
  { longest = 'once' }: ConsentQuestion,
  shown: PreviewShown | undefined,
): ConsentReply | undefined => {
  if (typeof key === 'object') return { answer: 'edit', command: key.command };
  if (key === 'run' || key === 'discard') return { answer: key };
  if (key === 'session' && longest !== 'once') return { answer: 'run', until: 'session' };
  if (key === 'always' && longest === 'always') return { answer: 'run', until: 'always' };
  return key === 'apply' && shown?.applies === true ? { answer: 'apply' } : undefined;
};

const converse = async (
  question: ConsentQuestion,
  terminal: ReadStream,
  { approval, signal }: { approval: Approval; signal: AbortSignal },
): Promise<ConsentReply> => {
  let shown: PreviewShown | undefined;
  const { output, visible } = approval;
  const tell = (lines: readonly string[]): void => {
    const rows = lines.map((line) => `  ${visible(line)}`).join('\n');
    if (lines.length > 0) output.write(`${flow(rows, output.columns || 80)}\n`);
  };
  for (;;) {
    const keys = menu(question, shown, output.columns || 80);
    output.write(keys);
    const answerOf = (text: string) => otherFor(text, question) ?? keyFor(text, question.level);
    const key = await readKey<Key | Other>(terminal, { answerOf, otherwise: 'discard', signal });
    output.write(erased(keys, output.columns || 80));
    const reply = replyTo(key, question, shown);
    if (reply !== undefined) return reply;
    if (key === 'preview' && question.preview !== undefined) {
      shown = await question.preview();
      tell(shown.lines);
    } else if (key === 'explain') tell(reasons(question));
    else if (key === 'edit') {
      const command = await editCommand(terminal, asOneCommand(question), output);
      if (command !== undefined) return { answer: 'edit', command };
    }
  }
};

/** Asks; `undefined` when there is no terminal to ask on. */
export const askOnTerminal = async (
  question: ConsentQuestion,
  approval: Approval,
  signal: AbortSignal,
): Promise<ConsentReply | undefined> => {
  const terminal = openTerminal();
  if (terminal === undefined) return undefined;
  try {
    const rows = card(question.plan, question.verdict, { ...approval, cwd: question.cwd });
    approval.output.write(`${flow(rows.join('\n'), approval.output.columns || 80)}\n`);
    if ((await passOver(terminal, approval.ahead, signal)) === 'stop') return { answer: 'discard' };
    return await converse(question, terminal, { approval, signal });
  } finally {
    letGo(terminal);
  }
};
