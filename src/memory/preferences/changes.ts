/** What each kind of rule changes in one simple command. Pure; what a rule cannot do safely it leaves as it is. */
import { isAsked } from './asked.ts';
import { type Change, isFlag, quoted, type Simple } from './command.ts';
import { endingOf, flagsOf } from './observe.ts';
import type { Rule } from './rule.ts';
import { siblingOf } from './siblings.ts';

export interface Place {
  readonly simple: Simple;
  readonly request: string;
  readonly has: (program: string) => boolean;
}

export type Of<K extends Rule['kind']> = Extract<Rule, { kind: K }>;

const inFront = ({ words: [name] }: Simple, text: string): Change => ({
  pos: name!.pos,
  end: name!.pos,
  text: `${text} `,
});

/** Behind the program, or behind its verb. */
const addFlag = ({ simple, request }: Place, { flag, value }: Of<'add'>): readonly Change[] => {
  const isThere = flagsOf(simple).some((one) => one === flag || one.startsWith(`${flag}=`));
  if (isThere || isAsked(flag, request)) return [];
  const [name, ...rest] = simple.words;
  const verb = simple.sub === undefined ? name! : (rest.find(({ value }) => value === simple.sub) ?? name!);
  return [{ pos: verb.end, end: verb.end, text: value === undefined ? ` ${flag}` : ` ${flag} ${quoted(value)}` }];
};

const dropFlag = ({ simple, request }: Place, { flag }: Of<'drop'>): readonly Change[] => {
  if (isAsked(flag, request)) return [];
  const changes: Change[] = [];
  for (const [i, word] of simple.words.entries()) {
    const from = simple.words[i - 1]?.end ?? word.pos;
    if (word.value === flag) changes.push({ pos: from, end: word.end, text: '' });
    else if (
      /^-[A-Za-z]{2,}$/.test(word.text) &&
      flag.length === 2 &&
      flagsOf(simple).includes(flag) &&
      word.text.includes(flag[1]!)
    )
      changes.push({ pos: word.pos, end: word.end, text: word.text.replace(flag[1]!, '') });
  }
  return changes;
};

/** Each flag in the other program's words; undefined where one of them has none. */
const flagsSaid = (rule: Of<'swap'>): ((flag: string) => string | undefined) => {
  const sibling = siblingOf(rule.of, rule.to);
  return (flag) => {
    if (Object.hasOwn(rule.flags, flag)) return rule.flags[flag];
    if (sibling?.flags === 'same') return flag;
    return sibling !== undefined && Object.hasOwn(sibling.flags, flag) ? sibling.flags[flag] : undefined;
  };
};

const verbSaid = ({ sub }: Simple, rule: Of<'swap'>): string | undefined => {
  if (sub === undefined) return undefined;
  if (Object.hasOwn(rule.verbs, sub)) return rule.verbs[sub];
  const sibling = siblingOf(rule.of, rule.to);
  return sibling?.verbs !== undefined && Object.hasOwn(sibling.verbs, sub) ? sibling.verbs[sub] : sub;
};

const clustered = (letters: readonly string[]): string => letters.join(' ');

const swap = ({ simple, request, has }: Place, rule: Of<'swap'>): readonly Change[] => {
  const isNamed = new RegExp(`(?<![\\w-])${rule.of.replace(/\W/g, '\\$&')}(?![\\w-])`, 'i').test(request);
  if (isNamed || !has(rule.to)) return [];
  const said = flagsSaid(rule);
  if (flagsOf(simple).some((flag) => said(flag) === undefined)) return [];
  const verb = verbSaid(simple, rule);
  const [name, ...rest] = simple.words;
  const changes: Change[] = [{ pos: name!.pos, end: name!.end, text: rule.to }];
  for (const [i, word] of rest.entries()) {
    const text = isFlag(word)
      ? clustered(
          flagsOf({ ...simple, words: [name!, word] })
            .map((flag) => said(flag)!)
            .filter((flag) => flag !== ''),
        )
      : word.value === simple.sub
        ? verb
        : word.text;
    if (text === '') changes.push({ pos: simple.words[i]!.end, end: word.end, text: '' });
    else if (text !== undefined && text !== word.text) changes.push({ pos: word.pos, end: word.end, text });
  }
  return changes;
};

interface Valued {
  readonly pos: number;
  readonly end: number;
  readonly before: string;
  readonly value: string;
}

/** The value of a flag where it stands: in the next word, or glued to the flag. */
const valueAt = ({ words }: Simple, flag: string): Valued | undefined => {
  const glued = flag.startsWith('--') ? `${flag}=` : flag;
  for (const [i, word] of words.entries()) {
    const after = words[i + 1];
    if (word.value === flag && after !== undefined && !isFlag(after)) return { ...after, before: '' };
    if (i > 0 && word.text.startsWith(glued) && word.text.length > glued.length)
      return { ...word, before: glued, value: word.text.slice(glued.length) };
  }
  return undefined;
};

/** A flag that stood alone gets its value. */
const glued = ({ words }: Simple, { flag, to }: Of<'value'>): readonly Change[] => {
  const word = words.find((one) => one.value === flag);
  return word === undefined ? [] : [{ pos: word.end, end: word.end, text: quoted(to) }];
};

const value = ({ simple, request }: Place, rule: Of<'value'>): readonly Change[] => {
  const { flag, to } = rule;
  if (rule.glued) return isAsked(flag, request) ? [] : glued(simple, rule);
  const found = valueAt(simple, flag);
  if (found === undefined || found.value === to || isAsked(found.value, request)) return [];
  return [{ pos: found.pos, end: found.end, text: found.before + quoted(to) }];
};

/** A new file of that ending, named without a folder. */
const folder = ({ simple, request }: Place, { ending, to, named }: Of<'folder'>): readonly Change[] => {
  const word = simple.words
    .slice(1)
    .find((one) => !isFlag(one) && !one.value.includes('/') && endingOf(one.value) === ending);
  if (word === undefined || (named !== true && isAsked(word.value, request))) return [];
  return [{ pos: word.pos, end: word.pos, text: `${quoted(to).replace(/\/$/, '')}/` }];
};

const word = ({ simple, request }: Place, { from, to }: Of<'word'>): readonly Change[] => {
  const found = simple.words.slice(1).find(({ value }) => value === from);
  return found === undefined || isAsked(from, request) ? [] : [{ pos: found.pos, end: found.end, text: quoted(to) }];
};

const closing = ({ simple }: Place, { flag, to }: Of<'closing'>): readonly Change[] => {
  const at = simple.words.findIndex(({ value }) => value === flag);
  const word = flag === '' ? simple.words.at(-1) : at < 0 ? undefined : simple.words[at + 1];
  if (word === undefined || word === simple.words[0] || word.value.endsWith(to) || /[$`]/.test(word.text)) return [];
  return [{ pos: word.pos, end: word.end, text: quoted(word.value + to) }];
};

const wrap = ({ simple, has }: Place, { to }: Of<'wrap'>): readonly Change[] => (has(to) ? [inFront(simple, to)] : []);

/** What to change in one simple command so that the rule holds; nothing where it does, or cannot. */
export const changesBy = (rule: Rule, place: Place): readonly Change[] => {
  switch (rule.kind) {
    case 'swap':
      return swap(place, rule);
    case 'add':
      return addFlag(place, rule);
    case 'drop':
      return dropFlag(place, rule);
    case 'value':
      return value(place, rule);
    case 'folder':
      return folder(place, rule);
    case 'word':
      return word(place, rule);
    case 'closing':
      return closing(place, rule);
    case 'wrap':
      return wrap(place, rule);
    default:
      return [];
  }
};
