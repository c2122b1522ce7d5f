/** The report at the end of a batch: what was done, what failed, was refused or never begun; how long, how many tokens. */
import type { TurnEvent } from '../../event.ts';
import type { Outcome } from '../../plan.ts';
import { visible } from '../../safety/show.ts';
import { count } from '../count.ts';
import type { BatchLine } from './lines.ts';

export interface Ended {
  readonly line: BatchLine;
  readonly outcome: Outcome;
  readonly tokens: number;
}

export interface Summary {
  readonly ended: readonly Ended[];
  /** Lines in all, and of those done by an earlier run. */
  readonly of: number;
  readonly before: number;
  readonly durationMs: number;
  /** What became of a transaction, a sentence each. */
  readonly takenBack: readonly string[];
}

/** Tokens that an event tells of. */
export const tokensIn = (event: TurnEvent): number =>
  event.type === 'usage' ? event.usage.input + event.usage.output + event.usage.cacheRead + event.usage.cacheWrite : 0;

export const inTime = (ms: number): string => {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const rest = Math.floor(seconds % 60);
  return `${Math.floor(seconds / 60)} min ${rest} s`;
};

const NAMES: Readonly<Record<Outcome['status'], string>> = {
  done: 'done',
  failed: 'failed',
  denied: 'refused',
  cancelled: 'interrupted',
};

const countsOf = ({ ended, of, before }: Summary) => {
  const ending = (status: Outcome['status']) => ended.filter(({ outcome }) => outcome.status === status).length;
  return {
    done: ending('done'),
    failed: ending('failed'),
    refused: ending('denied'),
    interrupted: ending('cancelled'),
    skipped: of - before - ended.length,
    before,
  };
};

const inOrder = (ended: readonly Ended[]): readonly Ended[] => ended.toSorted((a, b) => a.line.at - b.line.at);

const lineOf = ({ line, outcome }: Ended): string => {
  const { status, code, reason, durationMs } = outcome;
  const why = reason === undefined ? '' : `: ${reason}`;
  return `  line ${line.number}: ${NAMES[status]} (${code}, ${inTime(durationMs)}) ${visible(line.text.trim())}${visible(why)}`;
};

/** For people: a line of numbers, then each line that was not done. */
export const reportText = (summary: Summary): string => {
  const { done, failed, refused, interrupted, skipped, before } = countsOf(summary);
  const tokens = summary.ended.reduce((sum, each) => sum + each.tokens, 0);
  const numbers = [
    `${done} done, ${failed} failed, ${refused} refused, ${skipped} skipped`,
    ...(interrupted > 0 ? [`, ${interrupted} interrupted`] : []),
    ...(before > 0 ? [`, ${before} done before`] : []),
    ` · ${inTime(summary.durationMs)} · ${count(tokens, 'token')}`,
  ];
  const bad = inOrder(summary.ended).filter(({ outcome }) => outcome.status !== 'done');
  return `${[numbers.join(''), ...bad.map(lineOf), ...summary.takenBack.map((text) => `  ${text}`)].join('\n')}\n`;
};

/** For programs: one object. */
export const reportObject = (summary: Summary): object => ({
  type: 'report',
  ...countsOf(summary),
  durationMs: Math.round(summary.durationMs),
  tokens: summary.ended.reduce((sum, each) => sum + each.tokens, 0),
  lines: inOrder(summary.ended).map(({ line, outcome, tokens }) => ({
    number: line.number,
    text: line.text.trim(),
    status: outcome.status,
    code: outcome.code,
    durationMs: outcome.durationMs,
    tokens,
    ...(outcome.reason !== undefined && { reason: outcome.reason }),
  })),
  ...(summary.takenBack.length > 0 && { takenBack: summary.takenBack }),
});

/** The code of the first line that was not done; 0 where there is none. */
export const codeOf = (ended: readonly Ended[]): number =>
  inOrder(ended).find(({ outcome }) => outcome.status !== 'done')?.outcome.code ?? 0;
