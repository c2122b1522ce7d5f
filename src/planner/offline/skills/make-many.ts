/** Several new files or folders at once: a numbered row of them, a list in a folder, one inside the other. */
import { VERBATIM } from '../frames/wording.ts';
import { phrasing } from '../phrasing.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill, Understood } from '../skill.ts';
import type { Token } from '../understand.ts';
import { type Command, run } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';

const MAKE = '(?:create|make|generate|touch|add|mkdir|produce|set up)';
const ALL = '(?:the |a |new |empty |blank |follow |following |set of |all )*';
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

/** The names in "a, b and c". */
const listOf = (request: Understood, text: string): readonly string[] | undefined => {
  const names = text.split(/\s*(?:,|\band\b)\s*/).filter((name) => name !== '');
  const isName = names.every((name) => /^[\w.+@~-]+(\/[\w.+@~-]+)*$/.test(name));
  return isName && names.length > 1 && request.text.includes(names[0] ?? '') ? names : undefined;
};

const THROUGH = '(?:to|through|-|until|till|up to|thru|\\.\\.\\.?)';
const SEVERAL = `(${VERBATIM}|,|and|\\s)+`;

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
      `${MAKE} (?:two |three |four |five )?${ALL}${FOLDERS} ${NAMED}${SEVERAL} (?:in|inside|under|within|into|below)`,
    ],
    write: ({ place, request, explains }) => {
      const words = request.tokens.filter(({ index }) => explains.includes(index));
      const first = words.findIndex(({ concepts, kind }) => concepts.length === 0 && kind !== 'mark');
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
];
