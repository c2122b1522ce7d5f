/** The words of one request: what is asked, where, with what data, and what the memory holds about it. Pure. */
import type { Report, StepReport } from '../../event.ts';
import type { World } from '../../world.ts';
import { cut, cutMiddle, cutStart, fence } from './fence.ts';
import { placeBlock } from './machine.ts';

export interface Question {
  readonly request: string;
  readonly world: World;
  /** The start of what arrives on standard input, and its size in bytes as far as known. */
  readonly stdinSample?: { readonly head: string; readonly bytes?: number };
  /** A command that went wrong, with its exit code and the end of its output. */
  readonly failed?: { readonly command: string; readonly code: number; readonly tail?: string };
  /** `$?` */
  readonly lastCode?: number;
  /** What the memory knows for this request, as lines. */
  readonly memory?: string;
  /** The turns before this one, oldest first, each a line or two. */
  readonly recent?: readonly string[];
  /** What was before them, in few words. */
  readonly earlier?: string;
  /** The turns nearly fill their room: soon the oldest are told in few words only. */
  readonly window?: 'none' | 'nearly full';
}

type Size = 'full' | 'short';

/** Characters of data, of an output, of the memory. */
const DATA: Readonly<Record<Size, number>> = { full: 4_000, short: 1_000 };

/** The columns of a table, where the first line looks like the head of one. */
const columns = (head: string): string | undefined => {
  const [first = '', second = ''] = head.split('\n');
  for (const [separator, name] of [
    ['\t', 'tabs'],
    [',', 'commas'],
    [';', 'semicolons'],
    ['|', 'bars'],
  ] as const) {
    const count = first.split(separator).length;
    if (count > 1 && second.split(separator).length === count) return `${count} columns apart by ${name}`;
  }
  return undefined;
};

const dataBlock = ({ head, bytes }: NonNullable<Question['stdinSample']>, size: Size, mask: (t: string) => string) => {
  const shape = columns(head);
  const facts = ` origin="standard input"${bytes === undefined ? '' : ` bytes="${bytes}"`}${shape ? ` shape="${shape}"` : ''}`;
  return [
    'The first command of the plan that reads gets this on its standard input, in full; here is its start.',
    fence('data', facts, cut(mask(head), DATA[size])),
  ];
};

/** The turns before, each a text of its own: they stay as they are from request to request. */
export const recentBlocks = (
  { recent = [], earlier = '' }: Question,
  mask: (text: string) => string,
): readonly string[] => [
  ...(earlier === '' ? [] : [fence('earlier', '', cut(mask(earlier), DATA.full))]),
  ...recent.map((turn) => fence('turn', '', cut(mask(turn), 600))),
];

/** Characters of the last turn and of the one before it, for a model that holds little: "now the same for ~/b" wants no more. */
const LAST_TURNS = [400, 240];

const lastTurns = ({ recent = [] }: Question, mask: (text: string) => string): readonly string[] =>
  LAST_TURNS.flatMap((limit, back) => {
    const turn = recent.at(-1 - back);
    return turn === undefined ? [] : [fence('turn', '', cutMiddle(mask(turn), limit))];
  }).toReversed();

const NEARLY_FULL =
  'The turns above nearly fill the room for them: soon the oldest half is told in few words only. Keep what must last word for word with memory_note.';

const failedTail = ({ tail }: NonNullable<Question['failed']>, size: Size, mask: (text: string) => string): string => {
  if (tail === undefined) return '(what it printed is not known)';
  return tail.trim() === '' ? '(it printed nothing)' : cutStart(mask(tail), DATA[size]);
};

/** Every piece is masked before it is cut. */
export const questionText = (question: Question, size: Size, mask: (text: string) => string): string => {
  const { failed, memory, stdinSample } = question;
  const parts = [...(size === 'short' ? lastTurns(question, mask) : []), placeBlock({ ...question, size }, mask)];
  if (memory) parts.push(fence('memory', '', cut(mask(memory), DATA[size])));
  if (failed) {
    const told = `$ ${cut(mask(failed.command), DATA[size])}\n${failedTail(failed, size, mask)}`;
    parts.push(fence('failed', ` exit="${failed.code}"`, told));
  }
  if (stdinSample) parts.push(...dataBlock(stdinSample, size, mask));
  if (question.window === 'nearly full' && size === 'full') parts.push(NEARLY_FULL);
  parts.push(`Request: ${mask(question.request)}`);
  return parts.join('\n\n');
};

const stepText = ({ step, outcome, tail, short }: StepReport, size: Size, mask: (text: string) => string): string => {
  const deed = step.kind === 'shell' ? `$ ${step.command}` : `${step.tool} ${JSON.stringify(step.input)}`;
  const facts = ` step="${step.id}" ${outcome === undefined ? 'run="no"' : `exit="${outcome.code}"`}`;
  const reason = outcome?.reason === undefined ? '' : `\n(${mask(outcome.reason)})`;
  const all = short === undefined ? '' : `\nAll of it, in short: ${cut(mask(short), DATA[size])}\nIts end:`;
  return fence('result', facts, `${cut(mask(deed), DATA[size])}${all}\n${cutStart(mask(tail), DATA[size])}${reason}`);
};

const NEXT: Readonly<Record<Report['outcome']['status'], string>> = {
  done: 'They ran. Go on: the next steps, or an answer that says what was found.',
  failed: 'It failed. Propose only what is left to do, corrected; what was done stays done. Or say why it cannot work.',
  denied: 'The person did not want that.',
  cancelled: 'The person stopped it.',
};

/** What became of a plan. Outputs stand between marks, with the step they came from. */
export const reportText = (report: Report, size: Size, mask: (text: string) => string): string => {
  const check = report.check === undefined ? [] : [report.check];
  const results = [...report.steps, ...check].map((step) => stepText(step, size, mask));
  const checked = report.check === undefined ? '' : 'The check did not succeed. ';
  const reason = report.outcome.reason === undefined ? '' : `${mask(report.outcome.reason)}. `;
  return [
    ...results,
    `The folder is now ${JSON.stringify(report.cwd)}.`,
    `${checked}${reason}${NEXT[report.outcome.status]}`,
  ].join('\n\n');
};
