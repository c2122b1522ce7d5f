/**
 * Requests that say how their result is shown: the clauses that say it are taken out, what is left is read like any other request, and its
 * command is made to show what they say. So each manner goes with each producer, and none of them needs to know the other.
 */
import { coverage } from '../coverage.ts';
import type { Skill, Understood } from '../skill.ts';
import { type Command, textOf } from '../write/command.ts';
import { applied } from './applied.ts';
import { clausesIn, type Placed } from './clauses.ts';
import { type Manner, together, without } from './manner.ts';
import { shows } from './seen.ts';
import { heardIn } from './words.ts';

/** A reading of the rest: its command, and the tokens that it explains. */
export interface Base {
  readonly skill: Skill;
  readonly command: Command;
  readonly reason: string;
  readonly understood: Understood;
  readonly explains: ReadonlySet<number>;
}

/** The words of a rest that no reading explains. */
export interface Unread {
  readonly unknown: readonly string[];
}

export interface ShownReading {
  readonly skill: Skill;
  readonly command: Command;
  readonly reason: string;
  readonly explains: ReadonlySet<number>;
  readonly confidence: number;
}

interface Rest {
  readonly text: string;
  /** The place in the request of a place in the rest; -1 for what was not said. */
  readonly origin: (at: number) => number;
}

/** The request without the clauses. */
const restOf = (text: string, cuts: readonly { from: number; to: number; instead?: string }[]): Rest => {
  let rest = '';
  const origins: number[] = [];
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) origins.push(at);
    rest += text.slice(from, to);
  };
  let here = 0;
  for (const { from, to, instead = ' ' } of cuts) {
    keep(here, from);
    for (let at = 0; at < instead.length; at++) origins.push(-1);
    rest += instead;
    here = to;
  }
  keep(here, text.length);
  return { text: rest, origin: (at) => origins[at] ?? -1 };
};

/** All ways to take some of the clauses out, the most first. */
const choices = (clauses: readonly Placed[]): readonly (readonly Placed[])[] => {
  const all: (readonly Placed[])[] = [];
  for (let mask = (1 << clauses.length) - 1; mask > 0; mask--) all.push(clauses.filter((_one, at) => mask & (1 << at)));
  return all.sort((a, b) => b.length - a.length);
};

const mannerOf = (clauses: readonly Placed[]): Manner | undefined =>
  clauses.reduce<Manner | undefined>((manner, { says }) => manner && together(manner, says), {});

/** Tokens all of whose words a clause holds, or what is left explains. */
const explainedBy = (request: Understood, holds: (at: number) => boolean): ReadonlySet<number> =>
  new Set(
    request.tokens
      .filter((token) => {
        const starts = token.kind === 'quoted' ? [0] : [...token.text.matchAll(/\S+/g)].map(({ index }) => index);
        return starts.every((start) => holds(token.start + start));
      })
      .map((token) => token.index),
  );

interface Given {
  readonly request: Understood;
  /** Reads a text as a request of its own. */
  readonly read: (text: string) => Base | Unread;
}

const readWithout = (cut: readonly Placed[], { request, read }: Given): ShownReading | Unread | undefined => {
  const heard = heardIn(request);
  const manner = mannerOf(cut);
  if (manner === undefined) return undefined;
  const cuts = cut.map(({ from, to, instead }) => ({
    from: heard.spans[from]?.[0] ?? 0,
    to: heard.spans[to - 1]?.[1] ?? 0,
    ...(instead === undefined ? {} : { instead }),
  }));
  const rest = restOf(request.text, cuts);
  const base = read(rest.text);
  if ('unknown' in base) return base;
  const command = applied(base.command, manner, request.world);
  if (command === undefined) return undefined;
  const places = new Set<number>();
  for (const token of base.understood.tokens)
    if (base.explains.has(token.index)) for (let at = token.start; at < token.end; at++) places.add(rest.origin(at));
  const isCut = (at: number): boolean => cuts.some(({ from, to }) => from <= at && at < to);
  const explains = explainedBy(request, (at) => isCut(at) || places.has(at));
  const { confidence } = coverage(request.tokens, explains);
  return { skill: base.skill, command, reason: base.reason, explains, confidence };
};

const known = new WeakMap<Understood, readonly Placed[]>();

/** The clauses of a request, found once. */
const clausesOf = (request: Understood): readonly Placed[] => {
  const found = known.get(request) ?? clausesIn(heardIn(request));
  known.set(request, found);
  return found;
};

/** They print nothing: what is "given" there is given to somebody. */
const SILENT = new Set('umask usermod useradd userdel groupadd groupmod groupdel gpasswd'.split(' '));

const isSilent = ([first = '', second = '', third = '']: readonly string[]): boolean =>
  first === 'sudo' ? SILENT.has(second) && third !== '' : SILENT.has(first) && second !== '';

/** A log-in elsewhere prints nothing of its own. */
const LOG_IN = /^ssh (?:-[pil] \S+ )*\S+$/;

/** Everything that a request says of how its result is shown is seen in a command. */
export const isShown = (request: Understood, { topic }: Skill, command: Command): boolean => {
  const text = textOf(command);
  if (isSilent(text.split(' ', 3)) || LOG_IN.test(text)) return true;
  // "separated by a comma" may be said of what is read: the grammar of lines leaves no word aside.
  const isOfLines = topic === 'text' && !text.startsWith('find ');
  return clausesOf(request).every(({ says }) => shows(text, isOfLines ? without(says, 'joined') : says));
};

/** What the shortest rest leaves unexplained, no longer one explains. */
const isHopeless = (one: Unread, cut: readonly Placed[], clauses: readonly Placed[]): boolean =>
  cut.length === clauses.length && one.unknown.length > 0;

/** The best of them: where it is as sure as can be, no other is looked for. */
export const shownReading = (given: Given): ShownReading | undefined => {
  const clauses = clausesOf(given.request);
  if (clauses.length === 0) return undefined;
  let best: ShownReading | undefined;
  for (const cut of choices(clauses)) {
    const one = readWithout(cut, given);
    if (one === undefined) continue;
    if (!('unknown' in one)) best = one.confidence > (best?.confidence ?? 0) ? one : best;
    else if (isHopeless(one, cut, clauses)) return undefined;
    if (best !== undefined && best.confidence > 0.99) return best;
  }
  return best;
};
