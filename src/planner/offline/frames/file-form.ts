/** What is shown of each file: its name, path, size, mode, owner, times; in which form, and how many of them. */
import { allOf, looseOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { type Command, run, type Word } from '../write/command.ts';
import type { FileQuery } from './file-query.ts';
import { oneALine, onOneLine, saidAs } from './said.ts';

export interface FileForm {
  /** What comes after the tests of `find`. */
  readonly words: readonly Word[];
  /** What the list goes through. */
  readonly after: readonly Command[];
  readonly query: FileQuery;
  readonly explains: readonly number[];
}

/** Noun or verb → the directive of `find -printf`. */
const directiveOf = (token: Token): string | undefined => {
  if (/^(target|destination)$/.test(token.lemma)) return '-> %l';
  if (/^(last access(ed)?( time)?|access time|last accessed time|time of last access)$/.test(token.lemma)) return '%a';
  if (means(token, 'PERMISSION')) return '%M';
  if (means(token, 'OWNER') || (means(token, 'USER') && /owner|user/.test(token.lemma))) return '%u';
  if (means(token, 'GROUP')) return '%g';
  if (means(token, 'SIZE')) return '%s';
  if (
    means(token, 'DATE', 'TIME') ||
    /^(modification|last modification|last modified|access|change|last change) (time|date)s?$/.test(
      token.value.toLowerCase(),
    ) ||
    /^(last )?(modification|modified|access|change) (time|date)s?$/.test(token.lemma)
  )
    return '%t';
  return token.lemma === 'inode' || token.lemma === 'inode number' ? '%i' : undefined;
};

/** "with their sizes", "of each file", "per file": one line for each is what a list is. */
export const eachWords = (request: Understood): readonly number[] =>
  looseOf(request, 'PER', 'EVERY').filter((at) => {
    const kind = request.slots.find((slot) => slot.from >= at && slot.from <= at + 2);
    return (
      kind?.type === 'kind' ||
      kind?.type === 'name' ||
      kind?.type === 'path' ||
      means(request.tokens[at + 1], 'FILE', 'THING', 'GLUE') ||
      request.tokens[at + 1] === undefined
    );
  });

const withWords = (request: Understood): readonly number[] =>
  request.tokens
    .filter(
      (token) =>
        means(token, 'INCLUDING', 'WITH') &&
        /^(along with|together with|followed by|alongside|accompanied by|including|including the|with|along)$/.test(
          token.lemma,
        ),
    )
    .map((token) => token.index);

/** "and print what it points to" */
const LEADS =
  /,? ?\b(and )?(print|show|list|display|tell|see|with|along with|together with|including)?( me)? ?(the )?(where|what|their|its|the) ?(targets?|destinations?|(it|they|each|each one|each of them) (points?|leads?|links?|refers?)( to)?|(targets?|destinations?) (of each|they point to))\b/i;

/** Said of a list that has each file once anyway. */
export const ONCE =
  /,? ?\b(each |and )?(list |listed |showing |show )?(each of them |each |them |every one )?(just |only |exactly )?once( each| only)?\b|,? ?\bwithout (any )?(duplicates|repeats|repetitions?)\b|,? ?\b(and )?no duplicates\b/i;

const HERE = new Set(['.', './']);

/** From the place on: "the absolute path" of what is below the current folder. */
export const absolute = (query: FileQuery, request: Understood): FileQuery | undefined => {
  const isAsked = /\b(full|absolute|complete) ?(path|paths|pathname|pathnames|file paths?)\b/i.test(request.text);
  const isHere = query.places.length === 0 || query.places.every((place) => HERE.has(place));
  return isAsked && isHere ? { ...query, places: ['$PWD'] } : undefined;
};

const NULLS =
  /\b(null|nul|zero)[- ](separated|delimited|terminated)\b|\bseparated by (null|nul)s?( characters?| bytes?)?\b|\bprint0\b/i;

const nullWords = (request: Understood): readonly number[] => {
  const said = NULLS.exec(request.text);
  return said === null
    ? []
    : request.tokens
        .filter((token) => token.start >= said.index && token.end <= said.index + said[0].length)
        .map((token) => token.index);
};

/** Only the last part of each path. */
const bareWords = (request: Understood): readonly number[] => {
  const said =
    /\b(without|not|strip(ping)?|excluding|no) (the |their |any |its |leading )*(full |leading )?(paths?|director(y|ies)( names?| parts?| paths?)|folders?( names?| parts?)|pathnames?|path ?names?|leading \w+)\b|\bbase ?names?( only)?\b/i.exec(
      request.text,
    );
  return said === null
    ? []
    : request.tokens
        .filter((token) => token.start >= said.index && token.end <= said.index + said[0].length)
        .map((token) => token.index);
};

/** "the first 10 of them" */
const limit = (request: Understood): { after: readonly Command[]; explains: readonly number[] } => {
  const rank = slotsOf(request, 'rank').find(
    (slot) => slot.value.explicit && (slot.value.which === 'first' || slot.value.which === 'last'),
  );
  if (rank === undefined || means(request.tokens[rank.to], 'LINE', 'WORD', 'CHARACTER', 'BYTE'))
    return { after: [], explains: [] };
  return {
    after: [run(rank.value.which === 'first' ? 'head' : 'tail', '-n', String(rank.value.count))],
    explains: spanOf(rank),
  };
};

const isOctal = ({ text }: Understood): boolean => /\b(octal|numeric(al)?) |\boctal\b|\bnumeric mode\b/i.test(text);

const printed = (directives: readonly string[], request: Understood): readonly Word[] => {
  const parts = [...new Set(directives)].map((one) => (one === '%M' && isOctal(request) ? '%m' : one));
  if (parts.length === 1 && parts[0] === '%s') return ['-printf', '%s %p\\n'];
  if (parts.includes('-> %l')) return ['-printf', '%p -> %l\\n'];
  if (parts.length >= 3 || parts.includes('%t') || request.world.userland !== 'gnu') return ['-ls'];
  return ['-printf', `${parts.join(' ')} %p\\n`];
};

/** "only the names", "just the paths": what is left out of the list, no condition. */
export const onlyWords = (request: Understood): readonly number[] =>
  looseOf(request, 'ONLY').filter((at) => {
    const near = request.tokens.slice(Math.max(0, at - 2), at + 4);
    const after = request.slots.find((slot) => slot.to === at);
    return (
      near.some((token) => means(token, 'NAME', 'PATH', 'SHOW', 'SIZE')) ||
      after?.type === 'age' ||
      after?.type === 'path'
    );
  });

const isOfLinks = (request: Understood): boolean =>
  slotsOf(request, 'kind').some((slot) => slot.value.types.includes('l') && !slot.not);

/** Nouns that stand for what is shown of each file. */
const shownWords = (request: Understood): readonly Token[] => {
  const said = request.tokens.filter(
    (token) => !spanOf(...request.slots).includes(token.index) && directiveOf(token) !== undefined,
  );
  // "the users in x" are no owners of files.
  return said.some((token) => !means(token, 'USER', 'GROUP')) ? said : [];
};

/** Sizes, modes and the like in front of each name, or the long form. */
const detailed = (request: Understood): Pick<FileForm, 'words' | 'explains'> | undefined => {
  const long = looseOf(request, 'LONG', 'HUMAN');
  const shown = shownWords(request);
  if (long.length === 0 && shown.length === 0) return undefined;
  const explains = [...long, ...withWords(request), ...shown.map((token) => token.index)];
  if (looseOf(request, 'HUMAN').length > 0) return { words: ['-exec', 'ls', '-lh', '{}', '+'], explains };
  const directives = shown.flatMap((token) => directiveOf(token) ?? []);
  return { words: long.length > 0 ? ['-ls'] : printed(directives, request), explains };
};

const targets = (request: Understood): Pick<FileForm, 'words' | 'explains'> | undefined => {
  const leads = isOfLinks(request) ? (saidAs(request, LEADS)?.explains ?? []) : [];
  return leads.length === 0 || request.world.userland !== 'gnu'
    ? undefined
    : { words: ['-printf', '%p -> %l\\n'], explains: [...leads, ...allOf(request, 'SHOW')] };
};

/** The form that a list of files has. */
export const fileForm = (query: FileQuery, request: Understood): FileForm => {
  const more = limit(request);
  const line = onOneLine(request);
  const nulls = nullWords(request);
  const bare = bareWords(request);
  const isNameOnly = (allOf(request, 'ONLY').length > 0 && looseOf(request, 'NAME').length > 0) || bare.length > 0;
  const base = [
    ...(saidAs(request, ONCE)?.explains ?? []),
    ...looseOf(request, 'NAME', 'PATH'),
    ...eachWords(request),
    ...more.explains,
    ...nulls,
    ...bare,
    ...onlyWords(request),
    ...oneALine(request),
    ...(line?.explains ?? []),
  ];
  const after =
    line === undefined ? more.after : [...more.after, run('paste', `-sd${line.sign === '\t' ? '' : line.sign}`)];
  const inPlace = { query: absolute(query, request) ?? query, after };
  const form = detailed(request) ?? targets(request);
  if (form !== undefined) return { ...inPlace, words: form.words, explains: [...base, ...form.explains] };
  if (nulls.length > 0) return { ...inPlace, words: ['-print0'], explains: base };
  const words = isNameOnly && request.world.userland === 'gnu' ? ['-printf', '%f\\n'] : [];
  return { ...inPlace, words, explains: base };
};
