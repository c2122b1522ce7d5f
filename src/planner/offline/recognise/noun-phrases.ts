/**
 * Noun phrases of two slots that are one condition: "folders named x" that are left out or that files lie in, "the subfolders of x"
 * that files come from. The parts by themselves would each be a condition on what is sought.
 */
import { found, type Slot } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { fieldAt } from './age.ts';
import { type Context, skip } from './reading.ts';

type Part = Slot | undefined;

const isFolders = (slot: Part): slot is Slot<'kind'> & { type: 'kind' } =>
  slot?.type === 'kind' && slot.value.types.join() === 'd' && slot.value.extensions.length === 0 && !slot.value.hidden;

const isName = (slot: Part): slot is Slot<'name'> & { type: 'name' } => slot?.type === 'name';

/** Nothing but words without a meaning stands between. */
const touches = (tokens: readonly Token[], a: Slot, b: Slot): boolean => skip(tokens, a.to, 'GLUE') >= b.from;

const INSIDE = /^(in|of|under|inside|inside of|within|from|below|beneath|underneath)$/;

/** The preposition that a noun phrase stands behind: "in any of the folders". */
const prepositionOf = (tokens: readonly Token[], slot: Slot): Token | undefined => {
  let at = slot.from - 1;
  while (
    at > 0 &&
    !INSIDE.test(tokens[at]?.lemma ?? '') &&
    means(tokens[at], 'GLUE', 'EVERY', 'THING', 'OF', 'CURRENT')
  )
    at--;
  return tokens[at];
};

const isSought = (slot: Slot): boolean => !slot.not && (slot.type === 'kind' || slot.type === 'name');

interface Joined {
  readonly slots: readonly Slot[];
  /** How many slots they stand for. */
  readonly taken: number;
}

/** "without entering folders called x or y": those, with all that is in them. */
const leftOut = (folders: Slot, name: Slot<'name'>): Joined => ({
  slots: name.value.patterns.map((path) => {
    const { to, ...what } = found(
      'path',
      { path, prepositions: [], said: 'folder', only: false, glob: false },
      (name as unknown as Slot).to,
    );
    return { ...what, from: folders.from, to, not: true, or: false } as Slot;
  }),
  taken: 2,
});

/** "in folders named x": what lies below one of them. */
const within = (folders: Slot, name: Slot<'name'>): Joined | undefined => {
  const [pattern, more] = name.value.patterns;
  if (pattern === undefined || more !== undefined) return undefined;
  const { to, ...what } = found('fact', { is: 'path', text: `*/${pattern}/*` }, (name as unknown as Slot).to);
  return { slots: [{ ...what, from: folders.from, to, not: false, or: false } as Slot], taken: 2 };
};

/** "from the subfolders of x": not what lies in x itself. */
const fromBelow = (folders: Slot): Joined => {
  const { to, ...what } = found('depth', { min: 2, recursive: true }, folders.to);
  return { slots: [{ ...what, from: folders.from, to, not: false, or: false } as Slot], taken: 1 };
};

/** "backup files (*~ and *.bak)", "temporary files, i.e. *.tmp": the names say which are meant. */
const spelledOut = (kind: Slot, name: Slot | undefined, tokens: readonly Token[]): Joined | undefined => {
  if (kind.type !== 'kind' || kind.value.extensions.length === 0 || kind.not || name?.type !== 'name' || name.not)
    return undefined;
  if (name.from !== kind.to + 1 || tokens[kind.to]?.text !== '(') return undefined;
  return { slots: [{ ...kind, value: { ...kind.value, extensions: [] } }, name], taken: 2 };
};

const CONDITIONS: readonly Slot['type'][] = ['kind', 'name', 'size', 'age', 'permission', 'owner', 'empty', 'fact'];

/** "except files already gzipped", "but not the files older than a day": what is said of the files is what is left out. */
const deniedFiles = (files: Slot, said: Slot | undefined, tokens: readonly Token[]): Joined | undefined => {
  if (files.type !== 'kind' || !files.not || files.value.types.join() !== 'f' || files.value.extensions.length > 0)
    return undefined;
  if (said === undefined || !CONDITIONS.includes(said.type) || said.not || !touches(tokens, files, said))
    return undefined;
  return { slots: [{ ...said, from: files.from, not: true } as Slot], taken: 2 };
};

/** "… in folders named x", "… from the subfolders": folders that what is sought lies in. */
const placeOf = (folders: Slot, name: Slot<'name'> | undefined, tokens: readonly Token[]): Joined | undefined => {
  if (!INSIDE.test(prepositionOf(tokens, folders)?.lemma ?? '')) return undefined;
  if (name !== undefined) return within(folders, name);
  return /^sub\S*s$/i.test(tokens[folders.to - 1]?.text ?? '') ? fromBelow(folders) : undefined;
};

const foldersAt = (slots: readonly Slot[], at: number, tokens: readonly Token[]): Joined | undefined => {
  const [folders, next] = [slots[at], slots[at + 1]];
  if (!isFolders(folders)) return undefined;
  const name = next !== undefined && isName(next) && touches(tokens, folders, next) ? next : undefined;
  if (folders.not) return name === undefined ? undefined : leftOut(folders, name);
  return slots.slice(0, at).some(isSought) ? placeOf(folders, name, tokens) : undefined;
};

/** "foo in their name but not bar": the second is a part of names, too. */
const alsoDenied = (name: Slot, path: Slot | undefined, tokens: readonly Token[]): Joined | undefined => {
  if (name.type !== 'name' || name.not || path?.type !== 'path' || !path.not || path.value.prepositions.length > 0)
    return undefined;
  const isPart = name.value.patterns.every((one) => /^\*.*\*$/.test(one)) && means(tokens[name.to - 1], 'IN_NAME');
  const isNext = tokens
    .slice(name.to, path.to - 1)
    .every((token) => means(token, 'NOT', 'EXCEPT', 'AND', 'GLUE') || token.kind === 'mark');
  if (!isPart || !isNext) return undefined;
  const { to, ...what } = found('name', { patterns: [`*${path.value.path}*`], exact: false }, path.to);
  return { slots: [name, { ...what, from: path.from, to, not: true, or: false } as Slot], taken: 2 };
};

/** "all .git folders": a name before folders in the plural is that of each. */
const manyNamed = (slot: Slot | undefined, tokens: readonly Token[]): Joined | undefined => {
  if (slot?.type !== 'path' || slot.not || slot.value.said !== 'folder' || slot.value.prepositions.length > 0)
    return undefined;
  const { path } = slot.value;
  const noun = slot.to - 1;
  const isMany = /^(?:folders|directories|dirs)$/i.test(tokens[noun]?.text ?? '') && tokens[noun - 1]?.value === path;
  const before = tokens[slot.from - 1];
  if (!isMany || /[/~*?]|^\.{1,2}$/.test(path) || means(before, 'AND', 'OR') || before?.text === ',') return undefined;
  const [name, kind] = [
    found('name', { patterns: [path], exact: true }, noun),
    found('kind', { types: ['d'], extensions: [], hidden: false }, slot.to),
  ];
  const said = { not: false, or: false };
  return {
    slots: [
      { type: name.type, value: name.value, to: noun, from: slot.from, ...said } as Slot,
      { type: kind.type, value: kind.value, to: slot.to, from: noun, ...said } as Slot,
    ],
    taken: 1,
  };
};

/** "changed in x in the last week": the place stands between the verb and its time. */
const changedIn = (path: Slot, age: Slot | undefined, tokens: readonly Token[]): Joined | undefined => {
  if (path.type !== 'path' || path.not || age?.type !== 'age' || age.not) return undefined;
  const comma = tokens[path.to]?.text === ',' ? path.to + 1 : path.to;
  let verb = path.from - 1;
  while (verb > 0 && means(tokens[verb], 'GLUE') && fieldAt(tokens[verb]) === undefined) verb--;
  const field = fieldAt(tokens[verb]);
  if (field === undefined || fieldAt(tokens[age.from]) !== undefined || skip(tokens, comma, 'GLUE') < age.from)
    return undefined;
  let before = verb - 1;
  while (before > 0 && means(tokens[before], 'GLUE')) before--;
  const not = means(tokens[before], 'NOT');
  const value = { ...age.value, field };
  return { slots: [{ ...age, value, from: not ? before : verb, not } as Slot, path], taken: 2 };
};

const joinedAt = (slots: readonly Slot[], at: number, tokens: readonly Token[]): Joined | undefined => {
  const [first, second] = [slots[at], slots[at + 1]];
  return first === undefined
    ? undefined
    : (changedIn(first, second, tokens) ??
        spelledOut(first, second, tokens) ??
        alsoDenied(first, second, tokens) ??
        deniedFiles(first, second, tokens) ??
        foldersAt(slots, at, tokens));
};

/** "run.sh in the folder scripts", where there is one and none here: scripts/run.sh. */
const fileInFolder = (slots: readonly Slot[], at: number, { tokens, world }: Context): Joined | undefined => {
  const [file, folder] = [slots[at], slots[at + 1]];
  if (file?.type !== 'path' || folder?.type !== 'path' || file.not || folder.not || !touches(tokens, file, folder))
    return undefined;
  const name = file.value.path;
  const isIn = folder.value.prepositions.includes('IN') && !folder.value.prepositions.includes('TO');
  if (!isIn || /[/~*?]|^\.+$/.test(name) || /^[.~]/.test(folder.value.path) || world.entry(name) !== undefined)
    return undefined;
  const path = `${folder.value.path.replace(/\/$/, '')}/${name}`;
  if (world.entry(path) === undefined || tokens.some((token) => means(token, 'FIND'))) return undefined;
  return { slots: [{ ...file, value: { ...file.value, path }, to: folder.to }], taken: 2 };
};

/** The slots, with such phrases as one. */
export const joinedPhrases = (slots: readonly Slot[], { tokens, world }: Context): readonly Slot[] => {
  const all: Slot[] = [];
  for (let at = 0; at < slots.length; ) {
    const joined =
      manyNamed(slots[at], tokens) ?? joinedAt(slots, at, tokens) ?? fileInFolder(slots, at, { tokens, world });
    const slot = slots[at];
    if (joined !== undefined) all.push(...joined.slots);
    else if (slot !== undefined) all.push(slot);
    at += joined?.taken ?? 1;
  }
  return all;
};
