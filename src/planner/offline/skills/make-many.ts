/** Several new files or folders at once: a numbered row of them, a list in a folder, one inside the other. */
import { VERBATIM } from '../frames/wording.ts';
import { phrasing, type Said } from '../phrasing.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill, Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { and, type Command, run } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';

const MAKE = '(?:create|make|generate|touch|add|mkdir|produce|set up)';
const ALL = '(?:the |a |an |new |empty |blank |follow |following |set of |all )*';
const FILES = '(?:file|text file|empty file)';
const FOLDERS = '(?:folder|directory|dir|subfolder|subdirectory|sub-directory)';
const NAMED = '(?:named |called |with the name |with name |like |from |with names from |: )*';

const NUMBERED = /^(.*?)(\d+)(\D*)$/;

/** "file1" … "file10" → `file{1..10}`, leading zeros kept; undefined where the two are not one row. */
const row = (first: string, last: string): string | undefined => {
  const [, head = '', from = '', tail = ''] = NUMBERED.exec(first) ?? [];
  const end = NUMBERED.exec(last);
  const isBare = /^\d+$/.test(last) && from !== '';
  const [, head2 = '', to = '', tail2 = ''] = isBare ? ['', head, last, tail] : (end ?? []);
  if (from === '' || to === '' || head !== head2 || tail !== tail2) return undefined;
  if (Number(to) <= Number(from) || Number(to) - Number(from) > 10_000) return undefined;
  return `${head === '' ? '' : quotePath(head)}{${from}..${to}}${tail === '' ? '' : quotePath(tail)}`;
};

const placed = (place: string | undefined): string =>
  place === undefined || place === '.' ? '' : `${quotePath(place.replace(/\/$/, ''))}/`;

/** What is said of how many there are must be so. */
const isCounted = (said: Token | undefined, names: string): boolean => {
  const count = said === undefined ? undefined : numberOf(said);
  const [, from = '', to = ''] = /\{(\d+)\.\.(\d+)\}/.exec(names) ?? [];
  return count === undefined || count === Number(to) - Number(from) + 1;
};

const rowOf = (
  {
    values,
    tokens,
    place,
  }: { values: readonly (string | undefined)[]; tokens: readonly (Token | undefined)[]; place: string | undefined },
  program: readonly string[],
): Command | undefined => {
  const names = row(values[1] ?? '', values[2] ?? '');
  return names === undefined || !isCounted(tokens[0], names) ? undefined : run(program, { raw: placed(place) + names });
};

const IN_IT = '(?: in it| inside it| inside| within it| below it| there)?';

/** The words of a list, as they stand behind what introduces it. */
const listed = (request: Understood, groups: readonly (Token | undefined)[]): readonly string[] => {
  const from = groups.findLast((token) => token !== undefined)?.index ?? 0;
  const words = request.tokens.slice(from).filter((token) => token.kind !== 'mark' && token.lemma !== 'and');
  const names = words.map(({ value }) => value);
  const end = names.findIndex((name) => /^(?:in|inside|within|below|there|in it|inside it)$/i.test(name));
  return end < 0 ? names : names.slice(0, end);
};

/** A folder made with what is to be in it. */
const filled = ({ values, tokens, request }: Said): Command | undefined => {
  const [folder = '', count, kind = ''] = values;
  const names = listed(request, tokens.slice(0, 4));
  const isCounted = count === undefined || tokens[1] === undefined || numberOf(tokens[1]) === names.length;
  if (!isCounted || names.length === 0 || !names.every((name) => /^[\w.+@-]+$/.test(name))) return undefined;
  const paths = names.map((name) => ({ path: `${folder.replace(/\/$/, '')}/${name}` }));
  if (/^(?:fold|dir|sub)/i.test(kind)) return run('mkdir', '-p', paths);
  return and(run('mkdir', '-p', { path: folder }), run('touch', paths));
};

/** The names in "a, b and c". */
const listOf = (request: Understood, text: string): readonly string[] | undefined => {
  const names = text.split(/\s*(?:,|\band\b)\s*|\s+/).filter((name) => name !== '');
  const isName = names.every((name) => /^[\w.+@~-]+(\/[\w.+@~-]+)*$/.test(name));
  return isName && names.length > 1 && request.text.includes(names[0] ?? '') ? names : undefined;
};

const THROUGH = '(?:to|through|-|until|till|up to|thru|\\.\\.\\.?)';
const SEVERAL = `(${VERBATIM}|a|,|and|\\s)+`;

export const makeMany: readonly Skill[] = [
  phrasing({
    name: 'numbered-files',
    topic: 'files',
    summary: 'a row of numbered empty files',
    forms: [`${MAKE} (?:(?!file)(\\S+) )?${ALL}${FILES} ${NAMED}{V} ${THROUGH} {V}`],
    write: (said) => rowOf(said, ['touch']),
    examples: [['create 5 empty files named part1.txt to part5.txt', 'touch part{1..5}.txt']],
  }),
  phrasing({
    name: 'numbered-folders',
    topic: 'files',
    summary: 'a row of numbered folders',
    forms: [`${MAKE} (?:(?!folder|directory)(\\S+) )?${ALL}${FOLDERS} ${NAMED}{V} ${THROUGH} {V}`],
    write: (said) => rowOf(said, ['mkdir', '-p']),
    examples: [['make folders week01 to week12 in docs', 'mkdir -p docs/week{01..12}']],
  }),
  phrasing({
    name: 'folders-in-folder',
    topic: 'files',
    summary: 'several folders in one',
    forms: [
      `${MAKE} (?:two |three |four |five )?${ALL}${FOLDERS} ${NAMED}${SEVERAL} (?:in|inside|under|within|into|below|to)`,
    ],
    write: ({ place, request, explains }) => {
      const words = request.tokens.filter(({ index }) => explains.includes(index));
      const noun = words.findIndex((token) => means(token, 'FOLDER'));
      const first = words.findIndex(
        (token, at) =>
          at > noun &&
          token.kind !== 'mark' &&
          !means(token, 'NAMED') &&
          !/^(?:like|from|with|name)$/.test(token.lemma),
      );
      const names = listOf(
        request,
        words
          .slice(first, -1)
          .map(({ value }) => value)
          .join(' '),
      );
      return place === undefined || names === undefined
        ? undefined
        : run(
            'mkdir',
            '-p',
            names.map((name) => ({ path: place === '.' ? name : `${place.replace(/\/$/, '')}/${name}` })),
          );
    },
    examples: [['make the folders red, green and blue in docs', 'mkdir -p docs/red docs/green docs/blue']],
  }),
  phrasing({
    name: 'folder-with-content',
    topic: 'files',
    summary: 'a folder with folders or empty files in it',
    forms: [
      `${MAKE} ${ALL}(?:${FOLDERS} )?${NAMED}{V}(?: ,)? (?:with|contain|hold|and in it|and inside it|have) (?:(two|three|four|five|six|\\d+) )?${ALL}(${FOLDERS}|${FILES})${IN_IT}(?: ,| :)? ${NAMED}{W}(?:(?: ,| and| , and) \\S+)*${IN_IT}`,
    ],
    write: filled,
    examples: [
      ['create a folder web with the subfolders css, js and img', 'mkdir -p web/css web/js web/img'],
      ['make a directory web with an empty file index.html in it', 'mkdir -p web && touch web/index.html'],
    ],
  }),
  phrasing({
    name: 'folder-with-mode',
    topic: 'files',
    summary: 'a folder with its permissions',
    forms: [
      `${MAKE} ${ALL}${FOLDERS} ${NAMED}{V}(?: ,)? (?:with|have|and give it|of)? ?(?:the )?(?:mode|permission|access right)s? {V}`,
    ],
    mentions: 'mode|permission|right',
    write: ({ values }) => {
      const [folder, mode] = values;
      return folder === undefined || !/^[0-7]{3,4}$/.test(mode ?? '')
        ? undefined
        : run('mkdir', '-p', '-m', mode ?? '', { path: folder });
    },
    examples: [['create a folder vault with mode 700', 'mkdir -p -m 700 vault']],
  }),
  phrasing({
    name: 'folders-above',
    topic: 'files',
    summary: 'the folders that a path needs',
    forms: [
      `${MAKE} (?:any |all |the |whatever )*(?:missing |need |require |necessary |parent |intermediate )+${FOLDERS}s? (?:for|of|above|leading to|lead to) (?:the )?(?:file |path )?{V}`,
      `${MAKE} (?:any |all |the |whatever |which |parent |missing )*${FOLDERS}s? (?:that )?(?:the file )?{V} (?:need|require)`,
    ],
    write: ({ values }) => {
      const parent = /^(.+)\/[^/]+$/.exec(values[0] ?? '')?.[1];
      return parent === undefined ? undefined : run('mkdir', '-p', { path: parent });
    },
    examples: [['create the missing folders for docs/new/plan.txt', 'mkdir -p docs/new']],
  }),
];
