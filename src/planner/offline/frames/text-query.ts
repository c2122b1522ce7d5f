/** TextQuery: what is done with the lines of files or of standard input, as stages that become a pipeline. */
import { looksLikeFolder } from '../recognise/path.ts';
import { slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { type Command, operand, type Word } from '../write/command.ts';
import { isFileName, isOfLines } from './feed.ts';

/** One stage: given the files (none: standard input), a command. `explains` are the tokens it stands for. */
export interface Stage {
  readonly write: (files: readonly Word[]) => Command;
  readonly explains: readonly number[];
  /** Selecting and editing stages may be a request by themselves; `plain` ones (cat) only where nothing else is. */
  readonly reason: string;
}

export interface Source {
  readonly files: readonly Word[];
  readonly names: readonly string[];
  readonly explains: readonly number[];
}

const expanded = (path: string, request: Understood): string =>
  path.startsWith('~/') ? request.world.home + path.slice(1) : path;

/** A quoted text with a slash, between "replace" and "with", is no file. */
const isReplaced = (slot: Slot<'path'>, { tokens }: Understood): boolean => {
  if (tokens[slot.to - 1]?.kind !== 'quoted' || slot.value.said !== undefined) return false;
  const verb = tokens.find((token) => means(token, 'REPLACE', 'CHANGE', 'INSERT', 'APPEND'));
  const isText = slot.value.prepositions.length === 0 || slot.value.prepositions.includes('WITH');
  return verb !== undefined && verb.index < slot.from && isText;
};

/** A name said without its extension or in other words is not guessed: only what is written. */
const isFile = (slot: Slot<'path'>, request: Understood): boolean =>
  !slot.not &&
  !/^[.~/]+$/.test(slot.value.path) &&
  (slot.value.said === 'file' ||
    isTable(slot, request) ||
    request.world.entry(expanded(slot.value.path, request))?.kind === 'file' ||
    !looksLikeFolder(slot.value, request.world));

/** What has lines and columns, of which the World knows nothing, and which is called like no folder. */
const isTable = ({ value }: Slot<'path'>, request: Understood): boolean =>
  value.said === undefined &&
  !value.path.endsWith('/') &&
  request.world.entry(expanded(value.path, request)) === undefined &&
  request.tokens.some((token) => means(token, 'LINE', 'COLUMN')) &&
  !/(dir|folder|tree|logs|src|docs?|home|tmp|var|bin|lib|tests?|project|projects|files|data)\d*$/i.test(value.path);

/** `the lines of "list1"`: one quoted word behind "of", "in", "from" or the verb. */
const quotedFiles = (request: Understood): readonly Slot<'literal'>[] => {
  const { tokens } = request;
  if (!isOfLines(request) || request.stdin) return [];
  // "concatenate x and y": two words are no files.
  const quoted = tokens.filter(({ kind }) => kind === 'quoted');
  const isOfTexts =
    tokens.some((token) => token.lemma === 'concatenate') &&
    !tokens.some((token) => means(token, 'FILE', 'LINE', 'COLUMN')) &&
    quoted.every(
      ({ value }) =>
        /^[a-z]+$/i.test(value) &&
        request.world.entry(value) === undefined &&
        !/^(?:file|list|input|data|part)/i.test(value),
    );
  if (isOfTexts) return [];
  const found: Slot<'literal'>[] = [];
  for (const slot of slotsOf(request, 'literal')) {
    const token = tokens[slot.to - 1];
    const before = tokens[slot.to - 2];
    const isJoined = means(before, 'AND') && found.at(-1)?.to === slot.to - 2;
    const isCued =
      ['in', 'of', 'from', 'both'].includes(before?.lemma ?? '') ||
      means(before, 'SORT', 'CONCATENATE', 'JOIN', 'FILE');
    if (token !== undefined && !slot.not && isFileName(token) && (isCued || isJoined)) found.push(slot);
  }
  return found;
};

/** Files whose lines are meant: paths that are no folders, globs, names; `except` are slots that are something else (an output). */
export const sourceOf = (request: Understood): Source | undefined => {
  const paths = slotsOf(request, 'path');
  const candidates = paths.filter((slot) => isFile(slot, request));
  const files = candidates.length > 1 ? candidates.filter((slot) => !isReplaced(slot, request)) : candidates;
  const names = slotsOf(request, 'name').filter((slot) => !slot.not && slot.value.exact);
  const here = paths.filter(
    (slot) =>
      slot.value.path === '.' ||
      (!files.includes(slot) && !slot.value.prepositions.includes('TO') && looksLikeFolder(slot.value, request.world)),
  );
  const [folder] = here;
  const prefix =
    folder === undefined || here.length > 1 || folder.value.path === '.'
      ? ''
      : `${folder.value.path.replace(/\/$/, '')}/`;
  const inFolder = (name: string) => (name.includes('/') ? name : prefix + name);
  // A folder beside a file that is named with its own says something else.
  if (prefix !== '' && files.length > 0 && files.every((slot) => slot.value.path.includes('/'))) return undefined;
  const quoted = files.length + names.length === 0 ? quotedFiles(request) : [];
  const all = [
    ...files.map((slot) => slot.value.path),
    ...names.flatMap((slot) => slot.value.patterns),
    ...quoted.map((slot) => slot.value.text),
  ].map(inFolder);
  const kinds = slotsOf(request, 'kind').filter(
    (slot) => slot.value.extensions.length === 0 && !slot.value.hidden && !slot.value.types.includes('d'),
  );
  if (paths.some((slot) => slot.not && isFile({ ...slot, not: false }, request))) return undefined;
  if (all.length === 0) return request.stdin ? { files: [], names: [], explains: spanOf(...kinds) } : undefined;
  return {
    files: all.map(operand),
    names: all,
    explains: [...spanOf(...files, ...names, ...kinds, ...here, ...quoted)],
  };
};

/** True when a token with one of the concepts stands in the request. */
export const asks = (
  request: Understood,
  ...concepts: Parameters<typeof means> extends [unknown, ...infer C] ? C : never
): boolean => request.tokens.some((token) => means(token, ...concepts));

/** Stage of a fixed command over the files. */
export const stage = (reason: string, explains: readonly number[], write: Stage['write']): Stage => ({
  reason,
  explains,
  write,
});
