/** Splitting a request into sub-requests: at "then" and ";", or where "and" or a comma is followed by a verb. */

import type { Concept } from './language/english.ts';
import { looksLikeFolder } from './recognise/path.ts';
import type { Understood } from './skill.ts';
import type { Slot } from './slot.ts';
import { means, type Token } from './understand.ts';

const VERBS: readonly Concept[] = [
  'FIND',
  'SHOW',
  'COUNT',
  'DELETE',
  'COPY',
  'MOVE',
  'RENAME',
  'CREATE',
  'CHANGE',
  'COMPRESS',
  'EXTRACT',
  'REPLACE',
  'SORT',
  'GO',
  'RUN',
  'BACKUP',
  'WRITE',
  'APPEND',
  'DOWNLOAD',
  'COMMIT',
  'PUSH',
  'STAGE',
  'START',
  'STOP',
  'KILL',
  'LINK',
  'INITIALISE',
  'INSTALL',
  'COMPARE',
];

const isThen = (token: Token): boolean =>
  token.text === ';' || (means(token, 'THEN') && !means(token, 'THAN')) || token.lemma === 'then';

/** Position after a strong boundary ("then") or a weak one ("and" + verb), 0 for none. */
const boundary = (tokens: readonly Token[], at: number, weak: boolean): number => {
  const token = tokens[at];
  if (token === undefined || at === 0) return 0;
  let here = at;
  while (tokens[here] !== undefined && (tokens[here]?.text === ',' || means(tokens[here], 'AND'))) here++;
  const next = tokens[here];
  if (next !== undefined && isThen(next)) return here + 1;
  if (!weak || here === at || next === undefined) return 0;
  return means(next, ...VERBS) ? here : 0;
};

const split = (tokens: readonly Token[], weak: boolean): readonly (readonly Token[])[] => {
  const all: Token[][] = [[]];
  for (let at = 0; at < tokens.length; ) {
    const next = boundary(tokens, at, weak);
    const token = tokens[at];
    if (next > 0) all.push([]);
    else if (token !== undefined) all.at(-1)?.push(token);
    at = next > 0 ? next : at + 1;
  }
  return all.filter((part) => part.length > 0);
};

const PRONOUNS = new Set(['it', 'them', 'this', 'that']);

interface Thing {
  readonly name: string;
  readonly noun: 'folder' | 'file';
}

/** "them", after a set of files, is no single thing. */
const isSet = (slots: readonly Slot[]): boolean =>
  slots.some((slot) => {
    if (slot.type === 'rank' || slot.type === 'owner' || slot.type === 'permission' || slot.type === 'empty')
      return true;
    if (slot.type === 'kind') return slot.value.extensions.length > 0;
    return slot.type === 'age' || slot.type === 'size' || (slot.type === 'name' && !slot.value.exact);
  });

/** The one thing that a slot names. */
const thingOf = (slot: Slot, slots: readonly Slot[], { world, tokens }: Understood): Thing | undefined => {
  const isMany = slots.some((one) => one.type === 'kind' && /s$/i.test(tokens[one.to - 1]?.text ?? ''));
  if (slot.type === 'output') return { name: slot.value.file, noun: 'file' };
  if (slot.type === 'path' && slot.value.path !== '.' && !isSet(slots)) {
    return { name: slot.value.path, noun: looksLikeFolder(slot.value, world) ? 'folder' : 'file' };
  }
  if (slot.type !== 'name' || !slot.value.exact || isMany) return undefined;
  const isFolder = slots.some((one) => one.type === 'kind' && one.value.types.includes('d'));
  return { name: slot.value.patterns[0] ?? '', noun: isFolder ? 'folder' : 'file' };
};

/** What "it" stands for in later parts: the last path, or the last exact name, that the part spoke of. */
const objectOf = (request: Understood, from: number, to: number): Thing | undefined => {
  const slots = request.slots.filter((slot) => slot.from >= from && slot.to <= to && !slot.not);
  const thing = slots.map((slot) => thingOf(slot, slots, request)).findLast((one) => one !== undefined);
  const folder = slots.find(
    (slot) =>
      slot.type === 'path' &&
      slot.value.prepositions.includes('IN') &&
      looksLikeFolder(slot.value, request.world) &&
      slot.value.path !== '.' &&
      slot.value.path !== thing?.name,
  );
  if (thing === undefined || folder?.type !== 'path' || thing.name.includes('/')) return thing;
  return { ...thing, name: `${folder.value.path.replace(/\/$/, '')}/${thing.name}` };
};

/** How a thing is said again: quoted, with its noun. */
const said = ({ name, noun }: Thing): string => `${noun} ${name.includes("'") ? `"${name}"` : `'${name}'`}`;

/** The words that "it" and "there" become, or undefined for a word that stands for nothing. */
const replacement = (part: readonly Token[], at: number, object: Thing | undefined): string | undefined => {
  const word = part[at]?.text.toLowerCase() ?? '';
  if (object === undefined) return undefined;
  if (word === 'there') return `in ${said(object)}`;
  // "count them": the lines or finds of the part before, never its one file.
  if (word === 'them' && part.some((token) => means(token, 'COUNT', 'SORT', 'SHOW', 'SUM'))) return undefined;
  const next = part[at + 1];
  const isObject = word === 'it' || next === undefined || means(next, 'TO', 'IN', 'FROM', 'AS', 'WITH');
  return PRONOUNS.has(word) && isObject ? said(object) : undefined;
};

const written = (request: Understood, part: readonly Token[], object: Thing | undefined): string => {
  let text = '';
  let end = part[0]?.start ?? 0;
  for (const [at, token] of part.entries()) {
    text += request.text.slice(end, token.start) + (replacement(part, at, object) ?? token.text);
    end = token.end;
  }
  return text;
};

/** A "them" that stands for no one thing cannot be planned by itself. */
const isOpen = (part: readonly Token[], object: Thing | undefined): boolean =>
  part.some(
    (token, at) =>
      (['it', 'them'].includes(token.text.toLowerCase()) && replacement(part, at, object) === undefined) ||
      // "change their owner": of what the part before found.
      (['their', 'its', 'each', 'those', 'these', 'they'].includes(token.text.toLowerCase()) &&
        (token.text.toLowerCase() === 'they' || !isSaidHere(part))),
  );

/** The part names what it speaks of. */
const isSaidHere = (part: readonly Token[]): boolean =>
  part.some((token) => means(token, 'FILE', 'FOLDER', 'LINE', 'SYMLINK') || ['path', 'glob'].includes(token.kind));

const hasVerb = (piece: readonly Token[]): boolean =>
  piece.some(
    (token, at) =>
      (means(token, ...VERBS) && !means(token, 'GLUE')) ||
      (at < 2 && token.concepts.length === 0) ||
      token.text.endsWith('?'),
  );

/** Ways to split a request, the surer first; each is a list of sub-requests with "it" resolved. */
export const parts = (request: Understood): readonly (readonly string[])[] =>
  [split(request.tokens, false), split(request.tokens, true)]
    // "delete the empty files, then the empty folders in x": one verb, and its place, for both.
    .filter((pieces) => pieces.length > 1 && pieces.length <= 6 && pieces.every(hasVerb))
    .flatMap((pieces) => {
      const texts = resolved(request, pieces);
      return texts === undefined ? [] : [texts];
    });

const resolved = (request: Understood, pieces: readonly (readonly Token[])[]): readonly string[] | undefined => {
  const texts: string[] = [];
  let object: Thing | undefined;
  for (const piece of pieces) {
    if (isOpen(piece, object)) return undefined;
    texts.push(written(request, piece, object));
    object = objectOf(request, piece[0]?.index ?? 0, (piece.at(-1)?.index ?? 0) + 1) ?? object;
  }
  return texts;
};
