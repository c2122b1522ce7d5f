/** Consent on the terminal: shows the card, reads one key from the terminal itself, never from piped input. */
import { createInterface } from 'node:readline';
import type { ReadStream } from 'node:tty';
import type { ConsentQuestion, ConsentReply } from '../event.ts';
import { type CardView, card, effectLines, stepText } from './card.ts';
import { openTerminal, readKey } from './one-key.ts';

export interface Approval extends Omit<CardView, 'cwd'> {
  /** Where the card and the question are written: a terminal. */
  readonly output: NodeJS.WriteStream;
}

type Key = 'run' | 'edit' | 'explain' | 'discard';

const KEYS: Readonly<Record<string, Key>> = {
  y: 'run',
  e: 'edit',
  x: 'explain',
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

const menu = (question: ConsentQuestion): string => {
  const run = question.level === 'write' ? '[y] or Enter: run' : '[y] run';
  const edit = question.plan.steps.every((step) => step.kind === 'shell') ? '  [e] edit' : '';
  return `${run}${edit}  [x] explain  [n] discard `;
};

const explain = (question: ConsentQuestion, visible: Approval['visible']): string =>
  [question.verdict.reason, ...effectLines(question.verdict)].map((line) => `  ${visible(line)}\n`).join('');

const converse = async (
  question: ConsentQuestion,
  terminal: ReadStream,
  { approval, signal }: { approval: Approval; signal: AbortSignal },
): Promise<ConsentReply> => {
  for (;;) {
    approval.output.write(menu(question));
    const answerOf = (text: string) => keyFor(text, question.level);
    const key = await readKey<Key>(terminal, { answerOf, otherwise: 'discard', signal });
    approval.output.write(`\r\u001b[K${key === 'discard' ? 'discarded\n' : ''}`);
    if (key === 'run' || key === 'discard') return { answer: key };
    if (key === 'explain') approval.output.write(explain(question, approval.visible));
    if (key === 'edit') {
      const command = await editCommand(terminal, asOneCommand(question), approval.output);
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
    approval.output.write(`${card(question.plan, question.verdict, { ...approval, cwd: question.cwd }).join('\n')}\n`);
    return await converse(question, terminal, { approval, signal });
  } finally {
    terminal.destroy();
  }
};
