/** Renaming many files at once: extensions, case, spaces, a text in the names. */
import { DEEP } from '../frames/file-query.ts';
import { saidAs } from '../frames/said.ts';
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { means, type Token } from '../understand.ts';
import { type Command, run } from '../write/command.ts';
import { quoteGlob, quotePath } from '../write/quote.ts';

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
  const all = tokens.filter((token) => /^\*?\.[A-Za-z0-9]+$/.test(token.value));
  // ".c" said twice: of the files, and of what becomes of them.
  const some = all.filter(({ value }, at) => all.findIndex((one) => bare(one.value) === bare(value)) === at);
  const words = some.length === 2 ? some : kindThenTarget(tokens);
  const [from, to] = words.map(({ value }) => EXTENSION.exec(value)?.[1]);
  return from === undefined || to === undefined
    ? undefined
    : { value: [from, to], tokens: [...new Set([...all, ...words])].map((token) => token.index) };
};

const bare = (ending: string): string => ending.replace(/^\*?\./, '');

/** "for files named draft*.md": which of them. */
const globbed: Taker<string> = ({ tokens, slots }) => {
  const token = tokens.find(
    ({ value }) => /^[\w?-]*\*?[\w*?-]*\.\w+$/.test(value) && /[*?]/.test(value) && !value.startsWith('*.'),
  );
  const slot = slots.find((one) => token !== undefined && one.from <= token.index && token.index < one.to);
  return token === undefined ? undefined : { value: token.value, tokens: [...spanOf(slot), token.index] };
};

/** "all log files", "the pictures": those that have the ending anyhow. */
const kinds: Taker<string> = (request) => {
  const found = slotsOf(request, 'kind').filter((slot) => !slot.not && !slot.value.types.includes('d'));
  const extensions = found.flatMap((slot) => slot.value.extensions.join('|'));
  return found.length === 0
    ? undefined
    : { value: extensions.join('|'), tokens: found.flatMap((slot) => spanOf(slot as never)) };
};

/** `for f in GLOB; do mv -- "$f" NEW; done`, written as one raw word: nothing of the request stands outside quotes. */
const loop = (place: string | undefined, glob: string, next: string): Command => {
  const folder = place === undefined || place === '.' ? '' : `${quotePath(place.replace(/\/$/, ''))}/`;
  const names = folder === '' && !glob.startsWith('*.') ? `./${quoteGlob(glob)}` : `${folder}${quoteGlob(glob)}`;
  return run({ raw: `for f in ${names}; do mv -- "$f" ${next}; done` });
};

/** The same below the folder. */
const deep = (place: string, from: string, to: string): Command =>
  run(
    'find',
    { path: place },
    ['-type', 'f', '-name', `*.${from}`],
    ['-exec', 'sh', '-c', `mv -- "$1" "\${1%.${from}}.${to}"`, '_', '{}', ';'],
  );

const isDeep = (request: Understood): boolean =>
  slotsOf(request, 'depth').some((slot) => slot.value.recursive) ||
  slotsOf(request, 'path').some(({ from, not }) => !not && DEEP.has(request.tokens[from]?.lemma ?? ''));

const place: Taker<string> = (request) => {
  const slot = slotsOf(request, 'path').find(
    (one) => !one.not && !/^\*?\.[A-Za-z0-9]+$/.test(one.value.path) && one.value.prepositions.length > 0,
  );
  return slot === undefined ? undefined : { value: slot.value.path, tokens: spanOf(slot) };
};

/** "only the names": their content stays. */
const namesOnly: Taker<true> = (request) => {
  const said = saidAs(
    request,
    /[,(]? ?(?:only|just) (?:the |in the )?(?:file ?)?names?\)?|,? ?(?:not|without) (?:the |their |changing the )?contents?/i,
  );
  return said === undefined ? undefined : { value: true, tokens: said.explains };
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
  'RECURSIVE',
  'ENDS',
  'NAMED',
] as const;

export const bulkRename: readonly Skill[] = [
  intent({
    name: 'change-extension',
    topic: 'files',
    summary: 'change the extension of many files',
    says: ['CHANGE|RENAME|REPLACE EXTENSION? {both} {place?}'],
    slots: { both: extensions, place, glob: globbed, kind: kinds, only: namesOnly },
    free: FREE,
    act: true,
    write: ({ both, place: folder, glob, kind = '' }, _world, request) => {
      if (both === undefined) return undefined;
      const [from, to] = both;
      const isOther = kind !== '' && !kind.toLowerCase().split('|').includes(from.toLowerCase());
      if (isOther || (glob !== undefined && !glob.endsWith(`.${from}`))) return undefined;
      if (isDeep(request)) return glob === undefined ? deep(folder ?? '.', from, to) : undefined;
      return loop(folder, glob ?? `*.${from}`, `"\${f%.${from}}.${to}"`);
    },
    examples: [
      ['rename all .jpeg files in photos to .jpg', `for f in photos/*.jpeg; do mv -- "$f" "\${f%.jpeg}.jpg"; done`],
    ],
  }),
];
