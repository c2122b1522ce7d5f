/** Owners, emptiness, depth and case: what qualifies a set of files. */
import { isOrdinary } from '../language/english/ordinary.ts';
import { lexicon, reading } from '../lexicon.ts';
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { caseSaid } from './case-said.ts';
import { type Context, numberOf, skip } from './reading.ts';

/** "that belong to no user", "without a valid group", "not owned by any user" */
const noOwner = (tokens: readonly Token[], at: number): Found | undefined => {
  const said = tokens[at];
  if (means(said, 'OWNED') || said?.lemma === 'without') {
    const here = skip(tokens, at + 1, 'GLUE');
    const isNone =
      said?.lemma === 'without' ||
      tokens.slice(at + 1, here + 1).some((token) => ['no', 'any', 'nobody'].includes(token.lemma));
    const noun = ['valid', 'existing', 'known', 'any', 'no'].includes(tokens[here]?.lemma ?? '') ? here + 1 : here;
    const isAny = tokens.slice(at + 1, noun).some((token) => token.lemma === 'any') && !means(tokens[at - 1], 'NOT');
    if (isNone && !isAny && means(tokens[noun], 'USER', 'GROUP', 'OWNER'))
      return found('owner', { who: means(tokens[noun], 'GROUP') ? 'group' : 'user', name: '' }, noun + 1);
  }
  return undefined;
};

/** "or user bob", "and no group": a second owner, where one was said. */
const alsoOwner = (tokens: readonly Token[], at: number): Found | undefined => {
  const before = tokens.slice(Math.max(0, at - 5), at);
  const isJoined = means(tokens[at - 1], 'AND', 'OR') && before.some((token) => means(token, 'OWNED'));
  const isNone = ['no', 'nor'].includes(tokens[at]?.lemma ?? '');
  const noun = isNone ? at + 1 : at;
  if (!isJoined || !['user', 'group'].includes(tokens[noun]?.lemma ?? '')) return undefined;
  const who = tokens[noun]?.lemma === 'group' ? 'group' : 'user';
  if (isNone) return found('owner', { who, name: '' }, noun + 1);
  const name = tokens[noun + 1];
  return name === undefined || name.kind === 'mark' || (name.repaired === undefined && means(name, 'GLUE'))
    ? undefined
    : found('owner', { who, name: name.value }, noun + 2);
};

const IS = new Set([
  'is',
  'are',
  'be',
  'named',
  'called',
  'set',
  'to',
  'equal to',
  'the',
  'of',
  'user',
  'group',
  'name',
]);

/** "whose group is staff", "with owner nora" */
const ownerIs = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!['whose', 'with', 'having', 'that have', 'which have', 'that has'].includes(tokens[at]?.lemma ?? ''))
    return undefined;
  const noun = skip(tokens, at + 1, 'GLUE');
  const word = tokens[noun]?.lemma ?? '';
  if (!/^(owner|group|user|ownership)$/.test(word)) return undefined;
  const isGroup = word === 'group';
  let here = noun + 1;
  while (IS.has(tokens[here]?.lemma ?? '')) here++;
  const name = tokens[here];
  const isName =
    name !== undefined &&
    (name.kind === 'quoted' || (name.kind === 'word' && name.concepts.length === 0) || name.lemma === 'root');
  return isName ? found('owner', { who: isGroup ? 'group' : 'user', name: name.value }, here + 1) : undefined;
};

/** "the files of user bob", "of the group staff" */
const filesOf = (tokens: readonly Token[], at: number): Found | undefined => {
  const noun = tokens[at]?.lemma === 'of' ? skip(tokens, at + 1, 'GLUE') : -1;
  const word = tokens[noun]?.lemma ?? '';
  const [before, name] = [tokens[at - 1], tokens[noun + 1]];
  const isOfFiles = means(before, 'FILE', 'FOLDER', 'THING', 'SYMLINK');
  if (!isOfFiles || !/^(user|group)$/.test(word) || name === undefined || name.kind === 'mark') return undefined;
  const isName =
    name.kind === 'quoted' || name.lemma === 'root' || (name.kind === 'word' && name.concepts.length === 0);
  return isName ? found('owner', { who: word === 'group' ? 'group' : 'user', name: name.value }, noun + 2) : undefined;
};

/** "nora's files": whose they are, where nothing is called so and a place is said as well. */
const possessor = ({ tokens, world }: Context, at: number): Found | undefined => {
  const said = tokens[at]?.text ?? '';
  const name = /['’]s$/.test(said) ? /^[a-z][\w-]*/.exec(said)?.[0] : undefined;
  if (name?.length !== said.length - 2 || isOrdinary(name) || world.entry(name) !== undefined) return undefined;
  const isName = reading(name, lexicon()).concepts.length === 0 && !Object.hasOwn(lexicon().language.timeUnits, name);
  const isOfFiles = tokens.slice(at + 1, at + 4).some((token) => means(token, 'FILE', 'FOLDER', 'SYMLINK'));
  const isPlaced = tokens.some(
    (token) => token.index > at && (token.kind === 'path' || means(token, 'HERE', 'CURRENT')),
  );
  return isName && isOfFiles && isPlaced ? found('owner', { who: 'user', name }, at + 1) : undefined;
};

export const recogniseOwner = ({ tokens, world }: Context, at: number): Found | undefined => {
  // "not owned by any user": nobody owns them, and nothing is denied.
  if (means(tokens[at], 'NOT') && means(tokens[skip(tokens, at + 1, 'GLUE')], 'OWNED')) {
    const owned = skip(tokens, at + 1, 'GLUE');
    const any = tokens.slice(owned + 1, owned + 3).some((token) => token.lemma === 'any');
    return any ? noOwner(tokens, owned) : undefined;
  }
  // "that I own"
  if (tokens[at]?.lemma === 'i own') return found('owner', { who: 'user', name: world.user }, at + 1);
  const whose = ownerIs(tokens, at);
  if (whose !== undefined) return whose;
  const noOne = noOwner(tokens, at) ?? alsoOwner(tokens, at) ?? filesOf(tokens, at) ?? possessor({ tokens, world }, at);
  if (noOne !== undefined) return noOne;
  return means(tokens[at], 'OWNED') ? ownedBy({ tokens, world }, at) : undefined;
};

const ownedBy = ({ tokens, world }: Context, at: number): Found | undefined => {
  if (['me', 'myself'].includes(tokens[at + 1]?.lemma ?? ''))
    return found('owner', { who: 'user', name: world.user }, at + 2);
  const here = skip(tokens, at + 1, 'GLUE', 'OWNED');
  const group = means(tokens[here], 'GROUP');
  const name = tokens[means(tokens[here], 'USER', 'GROUP') ? here + 1 : here];
  const called = means(name, 'NAMED') && name ? tokens[name.index + 1] : name;
  if (
    called === undefined ||
    called.kind === 'mark' ||
    (called.repaired === undefined && means(called, 'GLUE', 'WORLD'))
  )
    return undefined;
  const to =
    called.index + (means(tokens[called.index + 1], 'USER', 'GROUP') && !means(tokens[here], 'USER', 'GROUP') ? 2 : 1);
  const isGroup = group || means(tokens[called.index + 1], 'GROUP');
  return found('owner', { who: isGroup ? 'group' : 'user', name: called.value }, to);
};

const isZero = (token: Token | undefined): boolean => numberOf(token) === 0 || token?.lemma === 'nothing';

/** "whose size is zero", "0 bytes in size": where it ends. */
const zeroSize = (tokens: readonly Token[], at: number): number | undefined => {
  const noun = means(tokens[at], 'SIZE') ? skip(tokens, at + 1, 'GLUE', 'OF', 'EXACTLY') : at;
  if (noun === at && !means(tokens[at + 1], 'BYTE', 'SIZE')) return undefined;
  if (!isZero(tokens[noun])) return undefined;
  const unit = skip(tokens, noun + 1, 'BYTE');
  const tail = skip(tokens, unit, 'GLUE', 'IN');
  return means(tokens[tail], 'SIZE') ? tail + 1 : unit;
};

const WITHIN = /^(?:at all|whatsoever|in|inside|them|it)$/;

/** Nothing more is said of it. */
const isLastOf = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at]?.kind === 'mark' || means(tokens[at], 'IN', 'AND', 'OR');

/** "with no content", "that have content": where nothing more is said of it. */
const contentAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const first = tokens[at]?.lemma ?? '';
  if (!means(tokens[at], 'WITH') && first !== 'without') return undefined;
  let here = at + 1;
  while (/^(?:no|not|any|some|actual|real|the)$/.test(tokens[here]?.lemma ?? '')) here++;
  if (!/^(?:contents?|data)$/.test(tokens[here]?.value.toLowerCase() ?? '')) return undefined;
  let to = here + 1;
  while (WITHIN.test(tokens[to]?.lemma ?? '') && tokens[to + 1]?.kind !== 'path') to++;
  const isNone = first === 'without' || ['no', 'not'].includes(tokens[at + 1]?.lemma ?? '');
  return isLastOf(tokens, to) ? found('empty', { is: isNone ? 'empty' : 'non-empty' }, to) : undefined;
};

/** "with nothing in them", "that hold something": whether a file or a folder has a content. */
const heldAt = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!means(tokens[at], 'WITH', 'CONTAIN')) return undefined;
  const what = /^(?:nothing|something|anything)$/.exec(tokens[at + 1]?.value.toLowerCase() ?? '')?.[0];
  if (what === undefined || (what === 'anything' && !means(tokens[at - 1], 'GLUE'))) return undefined;
  let to = at + 2;
  while (/^(?:at all|in|inside|within|them|it)$/.test(tokens[to]?.lemma ?? '')) to++;
  if (!isLastOf(tokens, to) && to === at + 2) return undefined;
  return found('empty', { is: what === 'nothing' ? 'empty' : 'non-empty' }, to);
};

/** The first word, and the files that it is said of are told behind an article or a quantifier. */
const isDeed = (tokens: readonly Token[], at: number): boolean =>
  at === skip(tokens, 0, 'GLUE') &&
  tokens[at]?.lemma === 'empty' &&
  /^(all|every|each|the|any)$/.test(tokens[at + 1]?.lemma ?? '');

export const recogniseEmpty = ({ tokens }: Context, at: number): Found | undefined => {
  const zero = zeroSize(tokens, at);
  if (zero !== undefined) return found('empty', { is: 'empty' }, zero);
  const held = heldAt(tokens, at) ?? contentAt(tokens, at);
  if (held !== undefined) return held;
  if (means(tokens[at], 'NON_EMPTY')) return found('empty', { is: 'non-empty' }, at + 1);
  // "empty all log files": what is to be done with them.
  if (isDeed(tokens, at)) return undefined;
  // "count as blank", "are considered empty": lines are.
  if (
    /^(?:as|considered|treated|counted)$/.test(tokens[at - 1]?.lemma ?? '') &&
    tokens.some((token) => means(token, 'LINE'))
  )
    return undefined;
  return means(tokens[at], 'EMPTY') ? found('empty', { is: 'empty' }, at + 1) : undefined;
};

export const recogniseInsensitive = ({ tokens }: Context, at: number): Found | undefined =>
  caseSaid(tokens, at) ?? (means(tokens[at], 'INSENSITIVE') ? found('insensitive', {}, at + 1) : undefined);
