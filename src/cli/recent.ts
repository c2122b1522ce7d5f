/** The last turns as a model is told them: a window within its budget, and what fell out of it in few words. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBounded } from '../memory/bounded.ts';
import type { Turn } from '../memory/turns.ts';
import { emptyWindow, grow, summaryText, type Window } from '../memory/window.ts';
import { namesOf } from '../memory/words/terms.ts';
import type { Endpoint } from '../planner/model/endpoints.ts';
import { isSmall } from '../planner/model/prompt.ts';

export interface Recent {
  /** Oldest first. */
  readonly turns: readonly string[];
  /** What fell out, in few words; empty where nothing did. */
  readonly earlier: string;
  /** The same in full. */
  readonly evicted: string;
  readonly notice: 'none' | 'nearly full';
}

/** Tokens for them where nothing is known of the model's own window, and at the most. */
const USUAL = 2_400;
const MOST = 6_000;
/** Of a window that is known. */
const SHARE = 1 / 10;

/** Tokens of the smallest that are asked and hold more than little: those are told no turns. */
export const budgetFor = (endpoints: readonly Endpoint[]): number => {
  const windows = endpoints.filter((one) => !isSmall(one)).flatMap(({ window }) => window ?? []);
  return windows.length === 0 ? USUAL : Math.min(MOST, Math.floor(Math.min(...windows) * SHARE));
};

/** A turn as the model is told of it. */
const turnText = ({ line, commands, status, code, planned }: Turn): string => {
  const ran = commands.length === 0 || (commands.length === 1 && commands[0] === line) ? [] : commands;
  const ended = planned
    ? 'shown only'
    : status === 'done'
      ? 'done'
      : `${status}${code === undefined ? '' : `, exit ${code}`}`;
  return [
    `typed: ${line}`,
    ...ran.map((command) => `${planned ? 'planned' : 'ran'}: ${command}`),
    `ended: ${ended}`,
  ].join('\n');
};

/**
 * The window after these turns, newest first: they are put in one by one, so that what is told stays the same from
 * request to request until half of it falls out, and a server can keep what it read.
 */
export const recentOf = (turns: readonly Turn[], budget: number): Recent => {
  let window: Window = emptyWindow(budget);
  let notice: Recent['notice'] = 'none';
  const evicted: string[] = [];
  for (const turn of turns.toReversed()) {
    const grown = grow(window, { id: turn.turn, text: turnText(turn) });
    window = grown.window;
    notice = grown.notice === 'nearly full' ? 'nearly full' : 'none';
    evicted.push(...grown.evicted.map(({ text }) => text));
  }
  const told = window.exchanges.map(({ text }) => text);
  return { turns: told, earlier: summaryText(window.summary), evicted: evicted.join('\n\n'), notice };
};

/** Characters of names behind a summary; the newest are kept. */
const NAMES = 2_500;

/** The summary with every name that it left out behind it: nothing is lost letter by letter. */
export const whole = (summary: string, of: string): string => {
  let left = namesOf(of).filter((name) => !summary.includes(name));
  while (left.join(' ').length > NAMES) left = left.slice(Math.ceil(left.length / 8));
  return left.length === 0 ? summary : `${summary}\n[${left.join(' ')}]`;
};

const keyOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const pathIn = (state: string): string => join(state, 'window-summary.json');

/** The summary of exactly that text, if it was made before. */
export const keptSummary = (state: string, text: string): string | undefined => {
  const read = readBounded(pathIn(state), 1 << 20);
  if (read.kind !== 'text') return undefined;
  try {
    const value = JSON.parse(read.text) as { key?: unknown; summary?: unknown };
    return value.key === keyOf(text) && typeof value.summary === 'string' ? value.summary : undefined;
  } catch {
    return undefined;
  }
};

/** The next request has it without asking again; where it cannot be kept it is made again. */
export const keepSummary = (state: string, text: string, summary: string): void => {
  try {
    writeFileSync(pathIn(state), `${JSON.stringify({ v: 1, key: keyOf(text), summary })}\n`, { mode: 0o600 });
  } catch {
    // A full disk.
  }
};
