/** What a change of a proposed command says about the person: rules, each one observation. Pure; a change that says nothing gives none. */

import { isAsked } from './asked.ts';
import { isFlag, nameOf, type Simple, simplesOf, type Word } from './command.ts';
import { textsRead } from './reads.ts';
import { READ, type Rule } from './rule.ts';

const WRAPPERS = new Set(['sudo', 'doas', 'nice', 'ionice', 'time', 'env', 'nohup', 'chronic', 'caffeinate']);
/** Programs whose long flags have one dash: their letters are no cluster. */
const LONG_FLAGS = new Set(
  'find java convert mogrify magick ffmpeg ffprobe openssl terraform go xrandr gcc clang'.split(' '),
);
const ARCHIVE = /\.(?:tar(?:\.\w+)?|t[gx]z|tbz2?|zip|7z|rar|gz|bz2|xz|zst)$/i;

/** The kind of file that a name's ending tells; undefined where there is none. */
export const endingOf = (path: string): string | undefined =>
  ARCHIVE.test(path) ? 'archive' : /[^/.](\.[A-Za-z0-9]{1,8})$/.exec(path)?.[1]?.toLowerCase();

const split = (path: string): readonly [folder: string, name: string] => {
  const at = path.lastIndexOf('/');
  return at < 0 ? ['', path] : [path.slice(0, at) || '/', path.slice(at + 1)];
};

/** Flags one by one: `-lh` is two. */
export const flagsOf = ({ program, words }: Simple): readonly string[] =>
  words.slice(1).flatMap((word) => {
    if (!isFlag(word)) return [];
    const isCluster = /^-[A-Za-z]{2,}$/.test(word.value) && !LONG_FLAGS.has(program);
    return isCluster ? [...word.value.slice(1)].map((letter) => `-${letter}`) : [word.value];
  });

const operandsOf = ({ words, sub }: Simple): readonly string[] => {
  const all = words.slice(1).filter((word) => !isFlag(word));
  return (sub === undefined ? all : all.slice(1)).map(({ value }) => value);
};

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** `.` is what many programs take where nothing is given. */
const sameWork = (a: Simple, b: Simple): boolean => {
  const [left, right] = [a, b].map((one) => operandsOf(one).filter((operand) => operand !== '.' && operand !== './'));
  return same(left!, right!);
};

const swapped = (before: Simple, after: Simple): readonly Rule[] => {
  if (!sameWork(before, after)) return [];
  const now = new Set(flagsOf(after));
  const flags = Object.fromEntries(flagsOf(before).map((flag) => [flag, now.has(flag) ? flag : '']));
  const verbs = before.sub !== undefined && after.sub !== undefined ? { [before.sub]: after.sub } : {};
  return [{ kind: 'swap', of: before.program, to: after.program, flags, verbs }];
};

const flagRules = (before: Simple, after: Simple, request: string): readonly Rule[] => {
  const [old, now] = [flagsOf(before), flagsOf(after)];
  const of = nameOf(before);
  const added = now.filter((flag) => !old.includes(flag) && !isAsked(flag, request));
  const dropped = old.filter((flag) => !now.includes(flag));
  return [
    ...added.map((flag): Rule => ({ kind: 'add', of, flag })),
    ...dropped.map((flag): Rule => ({ kind: 'drop', of, flag })),
  ];
};

/** One word of a command, before and after. `flag`: the one that stands before it. */
interface Edit {
  readonly of: Simple;
  readonly old: string;
  readonly now: string;
  readonly flag: string | undefined;
  readonly request: string;
}

/** `-czf` and `-czvf`: letters more or less are flags, not another value of the first one. */
const isCluster = ({ of, old, now }: Edit): boolean => {
  const letters = [old, now].map((word) => /^-([A-Za-z]{2,})$/.exec(word)?.[1]);
  const [few = '', many = ''] = letters.toSorted((a, b) => (a?.length ?? 0) - (b?.length ?? 0));
  const all = letters.every((some) => some !== undefined) && !LONG_FLAGS.has(of.program);
  return all && [...few].every((letter) => many.includes(letter));
};

/** `--jobs=4`, `-j4`. */
const gluedValue = (edit: Edit): Rule | undefined => {
  if (isCluster(edit)) return undefined;
  const { of, old, now } = edit;
  const [, key, value] = /^(--?[A-Za-z][\w-]*=|-[A-Za-z])(.+)$/.exec(now) ?? [];
  if (key === undefined || value === undefined || !old.startsWith(key)) return undefined;
  // `-i` and `-i.bak`; `-l` and `-lh` are two flags.
  if (old === key)
    return /^\W|^\d/.test(value) ? { kind: 'value', of: nameOf(of), flag: key, to: value, glued: true } : undefined;
  return { kind: 'value', of: nameOf(of), flag: key.replace(/=$/, ''), to: value };
};

const closingText = ({ of, old, now, flag = '' }: Edit): Rule | undefined => {
  const closing = now.startsWith(old) ? now.slice(old.length) : '';
  const isText = /\s/.test(now) && closing.trim().length > 2;
  return isText ? { kind: 'closing', of: nameOf(of), flag, to: closing } : undefined;
};

const otherFolder = ({ of, old, now, request }: Edit): Rule | undefined => {
  const [[, oldName], [folder, name]] = [split(old), split(now)];
  const ending = endingOf(name);
  if (oldName !== name || folder === '' || ending === undefined) return undefined;
  return { kind: 'folder', of: of.program, ending, to: folder, ...(isAsked(old, request) && { named: true as const }) };
};

const valueOfFlag = ({ of, now, flag }: Edit): Rule | undefined =>
  flag !== undefined && /^[\w%+:@-]+$/.test(now) ? { kind: 'value', of: nameOf(of), flag, to: now } : undefined;

/** A name in another's place is another thing; of what is no name the same change twice is a way of saying it. */
const otherWord = ({ of, old, now, flag, request }: Edit): Rule | undefined => {
  const isSaid = [old, now].some((word) => isAsked(word, request));
  if (flag !== undefined || isSaid || [old, now].some((word) => word.startsWith('-'))) return undefined;
  return /^[\w.~/-]+$/.test(old) || /[$`*?]/.test(now)
    ? undefined
    : { kind: 'word', of: nameOf(of), from: old, to: now };
};

const READINGS = [gluedValue, closingText, otherFolder, valueOfFlag, otherWord];

/** One word of another value: the value of the flag before it, the folder of a file, the end of a text. */
const valueRules = (before: Simple, at: number, given: { now: Word; request: string }): readonly Rule[] => {
  const [word, previous] = [before.words[at]!, before.words[at - 1]];
  const flag = previous !== undefined && at > 1 && isFlag(previous) ? previous.value : undefined;
  const edit: Edit = { of: before, old: word.value, now: given.now.value, flag, request: given.request };
  for (const read of READINGS) {
    const rule = read(edit);
    if (rule !== undefined) return 'to' in rule && isAsked(rule.to, given.request) ? [] : [rule];
  }
  return [];
};

/** A flag with a value put among the words that were there: `--limit-rate 200k`. */
const insertedPair = (before: Simple, after: Simple, request: string): Rule | undefined => {
  const [old, now] = [before, after].map(({ words }) => words.map(({ value }) => value));
  if (now!.length !== old!.length + 2) return undefined;
  const at = old!.findIndex((word, i) => word !== now![i]);
  const from = at === -1 ? old!.length : at;
  const [flag = '', value = ''] = now!.slice(from, from + 2);
  const isRest = same(old!.slice(from), now!.slice(from + 2));
  // What follows a short flag is its value where the operands come behind it; `ls -a src` is no flag with a value.
  const isBefore = from < old!.length && !old![from]!.startsWith('-');
  const takesValue = /^--[a-z]/.test(flag) || (/^-[A-Za-z]$/.test(flag) && (/^\d/.test(value) || isBefore));
  if (!isRest || !takesValue || value.startsWith('-')) return undefined;
  return isAsked(flag, request) || isAsked(value, request)
    ? undefined
    : { kind: 'add', of: nameOf(before), flag, value };
};

const changedWords = (before: Simple, after: Simple): readonly number[] =>
  before.words.flatMap((word, i) => (word.value === after.words[i]?.value ? [] : [i]));

const compared = (before: Simple, after: Simple, request: string): readonly Rule[] => {
  const [first, ...rest] = after.words;
  if (
    WRAPPERS.has(after.program) &&
    same(
      rest.map(({ value }) => value),
      before.words.map(({ value }) => value),
    )
  )
    return [{ kind: 'wrap', of: nameOf(before), to: first!.value }];
  if (before.program !== after.program) return swapped(before, after);
  if (before.sub !== after.sub) return [];
  if (before.words.length === after.words.length) {
    const at = changedWords(before, after);
    const rules = at.length === 1 ? valueRules(before, at[0]!, { now: after.words[at[0]!]!, request }) : [];
    if (rules.length > 0) return rules;
  }
  const pair = insertedPair(before, after, request);
  if (pair !== undefined) return [pair];
  return sameWork(before, after) ? flagRules(before, after, request) : [];
};

/** More at the end of the one text that a program reads, and nothing else; undefined where it is another change. */
const longerText = (before: string, after: string, request: string): readonly Rule[] | undefined => {
  const [old, now] = [textsRead(before), textsRead(after)];
  if (old.length !== 1 || now.length !== 1 || old[0]!.of !== now[0]!.of) return undefined;
  const [was, is] = [old[0]!, now[0]!];
  const isRest = before.slice(0, was.pos) === after.slice(0, is.pos) && before.slice(was.end) === after.slice(is.end);
  const line = is.form === 'format' ? is.value.replaceAll('\\n', '\n') : is.value;
  const base = was.form === 'format' ? was.value.replaceAll('\\n', '\n') : was.value;
  if (!isRest || line === base) return undefined;
  const to = line.startsWith(base) ? line.slice(base.length) : '';
  if (to.trim().length <= 2 || isAsked(to, request)) return [];
  return [{ kind: 'closing', of: is.of, flag: READ, to }];
};

/** A change that adds so many flags at once was made for the one case. */
const MOST = 3;

/** Rules that the change of `before` to `after` observes; the request tells what was asked for and is no habit. */
export const observe = (before: string, after: string, request: string): readonly Rule[] => {
  const [old, now] = [simplesOf(before), simplesOf(after)];
  if (old === undefined || now === undefined || old.length === 0 || now.length === 0) return [];
  const text = longerText(before, after, request);
  if (text !== undefined) return text;
  const tail = after.startsWith(before) ? /^\s*\|\s*([^|&;]+?)\s*$/.exec(after.slice(before.length))?.[1] : undefined;
  if (tail !== undefined) return isAsked(tail, request) ? [] : [{ kind: 'pipe', of: nameOf(old[0]!), to: tail }];
  if (old.length !== now.length) return [];
  const pairs = old.flatMap((one, i) =>
    before.slice(one.pos, one.end) === after.slice(now[i]!.pos, now[i]!.end) ? [] : [[one, now[i]!] as const],
  );
  const rules = pairs.length === 1 ? compared(...pairs[0]!, request) : [];
  return rules.length <= MOST ? rules : [];
};

/** A proposal that was turned down. */
export const observeRefusal = (command: string): readonly Rule[] => {
  const [only, ...others] = simplesOf(command) ?? [];
  if (only === undefined || others.length > 0) return [];
  return [{ kind: 'refuse', of: nameOf(only), flags: [...flagsOf(only)].sort().join(' ') }];
};
