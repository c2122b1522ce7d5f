/** Renaming many files at once: extensions, case, spaces, a text in the names. */
// @ts-nocheck

import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means, type Token } from '../understand.ts';
import { type Command, run } from '../write/command.ts';
import { quote, quoteGlob, quotePath } from '../write/quote.ts';

const EXTENSION = /^\*?\.([A-Za-z0-9]+)$|^([A-Za-z0-9]{1,5})$/;

/** "all txt files to md" */
const kindThenTarget = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex(
    (token, index) => token.concepts.length === 0 && EXTENSION.test(token.value) && means(tokens[index + 1], 'FILE'),
  );
  const to = tokens.findIndex(
    (token, index) => index > at && token.lemma === 'to' && EXTENSION.test(tokens[index + 1]?.value ?? ''),
  );
  const pair = [tokens[at], tokens[to + 1]].filter((token) => token !== undefined);
  return at >= 0 && to >= 0 && to + 2 === tokens.length ? pair : [];
};

/** "from .a to .b", ".a files to .b": two extensions, in order. */
const extensions: Taker<readonly [string, string]> = ({ tokens }) => {
  const some = tokens.filter((token) => /^\*?\.[A-Za-z0-9]+$/.test(token.value));
  const words = some.length === 2 ? some : kindThenTarget(tokens);
  const [from, to] = words.map(({ value }) => EXTENSION.exec(value)?.[1]);
  return from === undefined || to === undefined
    ? undefined
    : { value: [from, to], tokens: words.map((token) => token.index) };
};

/** `for f in GLOB; do mv -- "$f" NEW; done`, written as one raw word: nothing of the request stands outside quotes. */
const loop = (place: string | undefined, glob: string, next: string): Command => {
  const folder = place === undefined || place === '.' ? '' : `${quotePath(place.replace(/\/$/, ''))}/`;
  const names = folder === '' && !glob.startsWith('*.') ? `./${quoteGlob(glob)}` : `${folder}${quoteGlob(glob)}`;
  return run({ raw: `for f in ${names}; do mv -- "$f" ${next}; done` });
};

const isDeep = (request: Understood): boolean => slotsOf(request, 'depth').some((slot) => slot.value.recursive);

const place: Taker<string> = (request) => {
  const slot = slotsOf(request, 'path').find(
    (one) => !one.not && !/^\*?\.[A-Za-z0-9]+$/.test(one.value.path) && one.value.prepositions.length > 0,
  );
  return slot === undefined ? undefined : { value: slot.value.path, tokens: spanOf(slot) };
};

const FREE = [
  'FILE',
  'FOLDER',
  'NAME',
  'THING',
  'EVERY',
  'EXTENSION',
  'TO',
  'FROM',
  'IN',
  'WITH',
  'PER',
  'CHANGE',
  'RENAME',
  'REPLACE',
] as const;

export const bulkRename: readonly Skill[] = [
  intent({
    name: 'change-extension',
    topic: 'files',
    summary: 'change the extension of many files',
    says: ['CHANGE|RENAME|REPLACE EXTENSION? {both} {place?}'],
    slots: { both: extensions, place },
    free: FREE,
    act: true,
    write: ({ both, place: folder }, _world, request) => {
      if (both === undefined || isDeep(request)) return undefined;
      const [from, to] = both;
      return loop(folder, `*.${from}`, `"\${f%.${from}}.${to}"`);
    },
    examples: [
      ['rename all .jpeg files in photos to .jpg', `for f in photos/*.jpeg; do mv -- "$f" "\${f%.jpeg}.jpg"; done`],
    ],
  }),
  intent({
    name: 'names-lower',
    topic: 'files',
    summary: 'names in lower or upper case',
    says: ['RENAME|CHANGE FILE NAME? {place?} LOWER|UPPER'],
    slots: { place },
    free: [...FREE, 'LOWER', 'UPPER', 'CASE', 'CHARACTER'],
    act: true,
    write: ({ place: folder }, _world, request) => {
      const isAbout = request.tokens.some(({ concepts }) => concepts.includes('RENAME') || concepts.includes('NAME'));
      if (!isAbout || isDeep(request)) return undefined;
      const isUpper = /\b(upper|capital)/i.test(request.text);
      const [a, b] = isUpper ? ['a-z', 'A-Z'] : ['A-Z', 'a-z'];
      return loop(folder, '*', `"\${f%"\${f##*/}"}$(printf %s "\${f##*/}" | tr ${a} ${b})"`);
    },
    examples: [
      [
        'rename all files in photos to upper case',
        `for f in photos/*; do mv -- "$f" "\${f%"\${f##*/}"}$(printf %s "\${f##*/}" | tr a-z A-Z)"; done`,
      ],
    ],
  }),
  intent({
    name: 'names-without-spaces',
    topic: 'files',
    summary: 'underscores (or dashes) for the spaces in names',
    says: ['REPLACE|CHANGE SPACE =underscore|=underscores|=dash|=dashes|=hyphen|=hyphens NAME {place?}'],
    slots: { place },
    free: [...FREE, 'SPACE'],
    act: true,
    write: ({ place: folder }, _world, request) => {
      if (isDeep(request)) return undefined;
      const sign = /underscore/i.test(request.text) ? '_' : '-';
      const dir = folder === undefined || folder === '.' ? '' : `${quotePath(folder.replace(/\/$/, ''))}/`;
      return run({
        raw: `for f in ${dir === '' ? './' : dir}*' '*; do n=\${f##*/}; mv -- "$f" "\${f%"$n"}\${n// /${sign}}"; done`,
      });
    },
    examples: [
      [
        'replace the spaces by dashes in all names in photos',
        `for f in photos/*' '*; do n=\${f##*/}; mv -- "$f" "\${f%"$n"}\${n// /-}"; done`,
      ],
    ],
  }),
  intent({
    name: 'names-prefix',
    topic: 'files',
    summary: 'put a prefix before names',
    says: ['APPEND|INSERT|=prefix =prefix? {text} FILE|NAME {place?}'],
    slots: { text: take.text, place },
    free: [...FREE, 'INSERT', 'APPEND', 'BEFORE'],
    act: true,
    write: ({ text, place: folder }, _world, request) => {
      const isName =
        /\b(prefix|names?)\b/i.test(request.text) && /\bfile/i.test(request.text) && !/\bline/i.test(request.text);
      if (text === undefined || !isName || isDeep(request) || text.includes('/')) return undefined;
      return loop(folder, '*', `"\${f%"\${f##*/}"}"${quote(text)}"\${f##*/}"`);
    },
    examples: [
      [
        'add the prefix "old-" to all file names in photos',
        `for f in photos/*; do mv -- "$f" "\${f%"\${f##*/}"}"old-"\${f##*/}"; done`,
      ],
    ],
  }),
];
