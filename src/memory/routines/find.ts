/** Routines in a history: what is done again and again in the same folder or at the same time. Pure. */
import { createHash } from 'node:crypto';
import type { Turn } from '../turns.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';
import { aloneIn, type Item, type Sequence, sequencesIn, timesOf } from './sequences.ts';
import { type Part, shapeOf, templateOf, wordsOf } from './shape.ts';

/** What was found, to be offered. `key` names it for good, so that it is offered once. */
export interface FoundRoutine {
  readonly key: string;
  readonly name: string;
  readonly steps: readonly (readonly Part[])[];
  /** Where it was done, if always there. */
  readonly cwd?: string;
  readonly rhythm?: Rhythm;
  /** How often. */
  readonly times: number;
  /** Beginnings, milliseconds, oldest first. */
  readonly occasions: readonly number[];
}

/** Looking around says nothing about what is being done. */
const LOOKS = /^(?:ls|ll|la|l|pwd|clear|history|exit|fg|bg|jobs|whoami|date|man|which|type|help|cat|less|more|cd)\b/;
/** Programs that a person sits in front of cannot run by themselves: always, without a script, without a statement, without a command. */
const SITS = [
  /^(?:vi|vim|nvim|nano|emacs|top|htop|less|more|man|tmux|screen)(?:\s|$)/,
  /^(?:python3?|node|irb|ruby|perl|ghci|lua)(?:\s+-(?![cem]\b)\S+)*\s*$/,
  /^(?:mysql|psql|sqlite3)(?!.*\s(?:-[cef]|--(?:command|execute|file))\b)[^<|]*$/,
  /^ssh(?:\s+-\S+)*\s+\S+\s*$/,
];

/** A single line needs more occasions than a chain of lines. */
const ALONE = 4;

/** So much of it must be done there. */
const AT_HOME = 0.7;

type Told = Pick<Turn, 'at' | 'cwd' | 'line' | 'by' | 'status' | 'cut' | 'planned'>;

const isTold = ({ by, status, line, cut, planned }: Told): boolean =>
  by === 'person' &&
  status === 'done' &&
  cut === undefined &&
  planned === undefined &&
  line.trim() !== '' &&
  !line.startsWith(' ') &&
  !/[\n]|\[masked\]/.test(line) &&
  !LOOKS.test(line) &&
  !SITS.some((sits) => sits.test(line));

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The first words that say what is done: `git-pull-make-report`. */
const nameOf = (lines: readonly string[]): string => {
  const words = lines.flatMap((line) =>
    wordsOf(line)
      .filter((word) => /^[a-z][a-z-]*$/i.test(word))
      .slice(0, 2),
  );
  return (
    slug([...new Set(words)].join(' '))
      .slice(0, 32)
      .replace(/-+$/, '') || 'routine'
  );
};

const folderOf = (folders: readonly string[]): string | undefined =>
  folders.every((folder) => folder === folders[0]) ? folders[0] : undefined;

const madeOf = (items: readonly Item[], { shapes, occasions }: Sequence): FoundRoutine | undefined => {
  const times = occasions.map(([first]) => items[first!]!.at);
  const steps: (readonly Part[])[] = [];
  for (let step = 0; step < shapes.length; step += 1) {
    const lines = occasions.map((occasion) => items[occasion[step]!]!.line);
    const template = templateOf(lines, times);
    if (template === undefined) return undefined;
    steps.push(template);
  }
  const cwd = folderOf(occasions.flat().map((place) => items[place]!.cwd));
  const rhythm = rhythmOf(times);
  const last = occasions.at(-1)!.map((place) => items[place]!.line);
  const key = createHash('sha256').update(shapes.join('\n')).digest('hex').slice(0, 12);
  return {
    key,
    name: nameOf(last),
    steps,
    times: times.length,
    occasions: times,
    ...(cwd !== undefined && { cwd }),
    ...(rhythm !== undefined && { rhythm }),
  };
};

/** What is done in several folders is a habit that comes along; a routine of a folder is at home there. */
const isOfFolder = (items: readonly Item[], { cwd, times }: FoundRoutine, { shapes }: Sequence): boolean =>
  cwd !== undefined && times >= AT_HOME * timesOf(items, shapes);

/** `turns` in any order. A chain must have its folder or its time; a single line both rhythm and more occasions. */
export const findRoutines = (turns: readonly Told[]): readonly FoundRoutine[] => {
  const items = turns
    .filter(isTold)
    .map(({ at, cwd, line }): Item => ({ at, cwd, line, shape: shapeOf(line) }))
    .sort((a, b) => a.at - b.at);
  const found: FoundRoutine[] = [];
  const chains = sequencesIn(items);
  const inChains = new Set(chains.flatMap(({ shapes }) => shapes));
  for (const chain of chains) {
    const one = madeOf(items, chain);
    const fits = one !== undefined && (one.rhythm !== undefined || isOfFolder(items, one, chain));
    if (fits && !found.some(({ key }) => key === one.key)) found.push(one);
  }
  for (const single of aloneIn(items, ALONE)) {
    if (single.shapes.some((shape) => inChains.has(shape))) continue;
    const one = madeOf(items, single);
    if (one?.rhythm !== undefined && one.rhythm.every !== 'workday' && one.rhythm.every !== 'day') found.push(one);
  }
  return found;
};
