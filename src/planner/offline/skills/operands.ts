/** Operands that several flat skills need: more paths in a list, names of links, archives, owners, commands. */
import type { Concept } from '../language/english.ts';
import { looksLikeFolder } from '../recognise/path.ts';
import { skip } from '../recognise/reading.ts';
import { slotsOf, spanOf, type Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means, type Token } from '../understand.ts';
import type { Command } from '../write/command.ts';
import { isMissing, withFolder, withNewFolder } from '../write/folder.ts';

/** Further paths of a list after the first: "a.txt, b.txt and c.txt". Their tokens count as the first one's list. */
export const more = (request: Understood, ...known: readonly (string | undefined)[]): readonly string[] => {
  const paths = slotsOf(request, 'path').filter(
    (slot) => !slot.not && slot.value.prepositions.length === 0 && !known.includes(slot.value.path),
  );
  return paths.map((slot) => slot.value.path).filter((path) => path !== '.');
};

/** "x in the folder y": a bare name that is not here is meant there. */
export const placed = (request: Understood, path: string): string => {
  const folder = slotsOf(request, 'path').find(
    (slot) =>
      slot.value.path !== path &&
      slot.value.prepositions.some((one) => one === 'IN' || one === 'FROM') &&
      looksLikeFolder(slot.value, request.world) &&
      !slot.value.prepositions.includes('TO'),
  );
  const isBare = !/[/~]/.test(path) && request.world.entry(path) === undefined;
  return folder === undefined || !isBare || folder.value.path === '.'
    ? path
    : `${folder.value.path.replace(/\/$/, '')}/${path}`;
};

/** "to the folder x", "to x/": a folder, made where there is none. Of "to x" nobody can tell. */
export const intoFolder = (to: string, command: Command, { slots, world, tokens, text }: Understood): Command => {
  const isFolder =
    to.endsWith('/') ||
    slots.some((slot) => slot.type === 'path' && slot.value.path === to && slot.value.said === 'folder') ||
    slots.some(
      (slot) =>
        slot.type === 'name' &&
        slot.value.patterns[0] === to &&
        means(tokens[slot.from - 1], 'FOLDER') &&
        // "a copy of the docs folder called x": the noun is the other's.
        !slots.some((other) => other.type === 'path' && other.to === slot.from),
    );
  // Below a folder that is not there, a name without an extension is a folder too; with one, a file in it.
  const parent = to.replace(/\/?[^/]*\/?$/, '');
  if (!isFolder && parent !== '' && isMissing(parent, world))
    return withFolder(/\.\w+$/.test(to) ? parent : to, command, world);
  return isFolder ? withNewFolder(to, command, { text, world }) : command;
};

/** "and everything in it", "with all its contents": said of a folder, that goes without saying. */
export const withoutContents = (text: string): string =>
  text.replace(
    /\b(and|with|including|together with|along with) (all|everything)( of)?( (its|the|their))?( (files|contents?|things))?( (in|inside|under|below|within) (it|them))?/gi,
    ' ',
  );

const isLink = (token: Token): boolean => token.text === ',' || token.text === ':' || means(token, 'AND');

const isNoName = (token: Token): boolean =>
  token.kind === 'mark' ||
  token.kind === 'flag' ||
  (token.kind === 'word' && /\s/.test(token.value)) ||
  means(token, 'GLUE', 'OR', 'TO', 'FILE', 'FOLDER', 'PER', 'EVERY', 'CONTAIN');

/** "a, b and c" behind a noun, up to the end or the next preposition: names of what is to be made. */
export const newNames =
  (...nouns: readonly Concept[]): Taker<readonly string[]> =>
  ({ tokens }) => {
    // One file has one name: only the plural has a list behind it.
    const noun = tokens.find((token) => means(token, ...nouns) && token.kind === 'word' && /s$/i.test(token.text));
    const start = noun === undefined ? tokens.length : skip(tokens, noun.index + 1, 'NAMED');
    const rest = tokens.slice(start);
    const end = rest.findIndex((token) => means(token, 'IN', 'WITH', 'THEN'));
    const list = end < 0 ? rest : rest.slice(0, end);
    const names = list.filter((token) => !isLink(token));
    return names.length < 2 || names.some(isNoName)
      ? undefined
      : { value: names.map((token) => token.value), tokens: list.map((token) => token.index) };
  };

/** What a link leads to: the path after "pointing to", or the first path. */
export const linkTarget: Taker<string> = (request, used, cue) => {
  const verb = request.tokens.find((token) => /^(point|lead|refer)(s|ing)?$/.test(token.value.toLowerCase()));
  const next = verb && request.tokens[skip(request.tokens, verb.index + 1, 'TO', 'GLUE', 'FILE', 'FOLDER')];
  if (verb === undefined || next === undefined || next.kind === 'mark') return take.path(request, used, cue);
  return { value: next.value, tokens: Array.from({ length: next.index - verb.index }, (_, n) => verb.index + 1 + n) };
};

/** The name of a new link: "called x", or the path after "at", "in" and "named". */
export const linkName: Taker<string> = (request, used, cue) =>
  take.names(request, used, cue) === undefined ? asName(request, used) : named(request, used, cue);

/** "link x as y" */
const asName = (request: Understood, used: ReadonlySet<number>) => {
  const slot = slotsOf(request, 'path').findLast(
    (one) => request.tokens[one.from]?.lemma === 'as' && !spanOf(one).some((index) => used.has(index)),
  );
  return slot === undefined ? undefined : { value: slot.value.path, tokens: spanOf(slot) };
};

const named: Taker<string> = (request, used, cue) => {
  const one = take.names(request, used, cue);
  const name = one?.value[0];
  return one === undefined || name === undefined ? undefined : { value: name, tokens: one.tokens };
};

const ARCHIVE = /\.(zip|tar|tgz|tbz2?|txz|tar\.\w+)$/i;

export const isArchiveName = (path: string): boolean => ARCHIVE.test(path);

/** A path or name that ends like an archive. */
export const archiveName: Taker<string> = (request) => {
  const path = slotsOf(request, 'path').findLast((slot) => ARCHIVE.test(slot.value.path) && !slot.not);
  if (path !== undefined) return { value: path.value.path, tokens: spanOf(path) };
  const name = slotsOf(request, 'name').findLast(
    (slot) => slot.value.exact && ARCHIVE.test(slot.value.patterns[0] ?? ''),
  );
  return name === undefined ? undefined : { value: name.value.patterns[0] ?? '', tokens: spanOf(name) };
};

export const tarFlags = (name: string): string => {
  if (/\.(tbz2?|bz2)$/.test(name)) return '-cjf';
  if (/\.(txz|xz)$/.test(name)) return '-cJf';
  if (/\.zst$/.test(name)) return '-caf';
  return name.endsWith('.tar') ? '-cf' : '-czf';
};

/** The word after the last "to" (and "user"): a new owner. */
export const newOwner: Taker<string> = ({ tokens }) => {
  const cue = tokens.findLast((token) => means(token, 'TO') && !token.lemma.includes(' '));
  if (cue === undefined) return undefined;
  const at = skip(tokens, cue.index + 1, 'GLUE', 'USER');
  const token = tokens[at];
  return token === undefined ? undefined : { value: token.value, tokens: [at] };
};

/** The word beside "command", "executable", "program". */
/** Words that are programs as well. */
const PROGRAMS =
  /^(?:tar|zip|gzip|find|sort|diff|make|less|more|kill|cut|split|join|date|time|touch|watch|who|write|rm|cp|mv|head|tail|link|test)$/;

export const commandName: Taker<string> = ({ tokens }) => {
  const noun = tokens.findLast(
    (token) => means(token, 'EXECUTABLE', 'PROCESS') || ['command', 'binary'].includes(token.lemma),
  );
  const token =
    noun === undefined
      ? undefined
      : [tokens[noun.index - 1], tokens[noun.index + 1]].find(
          (one) =>
            one !== undefined &&
            one.kind !== 'mark' &&
            (one.kind === 'quoted' || one.concepts.length === 0 || PROGRAMS.test(one.text)),
        );
  return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
};
