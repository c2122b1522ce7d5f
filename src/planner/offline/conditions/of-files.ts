/** Conditions on one file, or on two: it is there, of a kind, empty, of some rights, newer, the same, holds a text. */

import type { Asked, Predicate } from './predicate.ts';
import { meantAsFolder, pathIn, pathText, textIn } from './subject.ts';

/** `[ -e x ]` over the file that a form names by its first groups. */
const unary =
  (letter: string | ((asked: Asked) => string)) =>
  (asked: Asked): string | undefined => {
    const path = pathIn(asked, 1);
    return path === undefined
      ? undefined
      : `[ -${typeof letter === 'string' ? letter : letter(asked)} ${pathText(path)} ]`;
  };

const KINDS: Readonly<Record<string, string>> = {
  'regular file': 'f',
  'normal file': 'f',
  'ordinary file': 'f',
  file: 'f',
  folder: 'd',
  directory: 'd',
  dir: 'd',
  symlink: 'L',
  'symbolic link': 'L',
  'soft link': 'L',
  link: 'L',
  socket: 'S',
  fifo: 'p',
  'named pipe': 'p',
  'block device': 'b',
  'character device': 'c',
};

const isThere = (asked: Asked): string => {
  const noun = asked.values[0];
  if (noun !== undefined && /link/.test(noun)) return 'L';
  if (meantAsFolder(asked)) return 'd';
  return noun !== undefined && /file/.test(noun) ? 'f' : 'e';
};

const empty = (asked: Asked): string | undefined => {
  const path = pathIn(asked, 1);
  if (path === undefined) return undefined;
  const isFolder = meantAsFolder(asked) || asked.request.world.entry(path)?.kind === 'dir';
  return isFolder ? `[ -z "$(ls -A ${pathText(path)})" ]` : `[ ! -s ${pathText(path)} ]`;
};

/** Two files: the groups of `{F}` and, behind them, of `{G}`. */
const binary =
  (write: (a: string, b: string, asked: Asked) => string | undefined) =>
  (asked: Asked): string | undefined => {
    const at = asked.values.length - 1;
    const [a, b] = [pathIn(asked, 1), pathIn(asked, at)];
    // "older than the moon"
    const isWord = asked.tokens[at]?.kind === 'word' && asked.values[at - 1] === undefined;
    if (isWord && asked.request.world.entry(b ?? '') === undefined) return undefined;
    return a === undefined || b === undefined || a === b ? undefined : write(pathText(a), pathText(b), asked);
  };

const sizeOf = (path: string): string => `"$(stat -c %s ${path})"`;

/** A literal that `grep` takes as an expression anyway. */
const isPlain = (text: string): boolean => !/[\\.*[\]^$]/.test(text);

const holds =
  (flags: string) =>
  (asked: Asked): string | undefined => {
    const path = pathIn(asked, 1);
    const text = textIn(asked, asked.values.length - 1);
    if (path === undefined || text === undefined || meantAsFolder(asked)) return undefined;
    const all = `q${flags}${isPlain(text.value) ? '' : 'F'}`;
    return `grep -${all} ${text.value.startsWith('-') ? '-e ' : ''}${text.quoted} ${pathText(path)}`;
  };

const SAME = '(?:same|identical|equal|alike)';

export const ofFiles: readonly Predicate[] = [
  {
    forms: [
      '{F}{B}(?: there| present| available)? exist',
      '{F}{B} (?:there|present|available|created)',
      '(?:there )(?:is|are) {F}(?: there| present)?',
      'exist {F}',
    ],
    test: unary(isThere),
  },
  {
    forms: ['{F}{B} (?:missing|absent|gone|lacking)'],
    not: true,
    test: unary(isThere),
  },
  {
    forms: [
      '{F}{B} (?:a |an )?(regular file|normal file|ordinary file|file|folder|directory|dir|symlink|symbolic link|soft link|link|socket|fifo|named pipe|block device|character device)',
    ],
    test: (asked) => unary(KINDS[asked.values.at(-1) ?? ''] ?? 'e')(asked),
  },
  {
    forms: ['{F}{B} (?:an )?(?:empty|zero-length|blank)(?: file| folder| directory)?', '{F}{B} no (?:file|content)'],
    test: empty,
  },
  {
    forms: ['{F}{B} (?:non-empty|not empty|nonempty)(?: file| folder| directory)?', '{F}{B} (?:any )?content'],
    not: true,
    test: empty,
  },
  { forms: ['{F}{B} (?:a )?(?:broken|dangling|dead)(?: link| symlink| symbolic link)?'], test: unary('e'), not: true },
  { forms: ['{F}{B} executable'], test: unary('x') },
  { forms: ['{F} can be (?:run|execute)', 'can {F} be (?:run|execute)'], test: unary('x') },
  { forms: ['{F}{B} readable', '{F} can be read', 'can {F} be read'], test: unary('r') },
  { forms: ['{F}{B} (?:writable|writeable)', '{F} can be written(?: to)?'], test: unary('w') },
  {
    forms: [
      '{F}{B} (?:newer|more recent|newer than|more recent than|more recently modified than|modified after|changed after|younger)(?: than)? {G}',
    ],
    test: binary((a, b) => `[ ${a} -nt ${b} ]`),
  },
  {
    forms: ['{F}{B} (?:older|older than|less recent than|modified before|changed before)(?: than)? {G}'],
    test: binary((a, b) => `[ ${a} -ot ${b} ]`),
  },
  {
    forms: ['{F}{B} (?:larger|bigger|larger than|bigger than|greater than)(?: than)? {G}'],
    test: binary((a, b, { request }) =>
      request.world.userland === 'gnu' ? `[ ${sizeOf(a)} -gt ${sizeOf(b)} ]` : undefined,
    ),
  },
  {
    forms: ['{F}{B} (?:smaller|smaller than|less than)(?: than)? {G}'],
    test: binary((a, b, { request }) =>
      request.world.userland === 'gnu' ? `[ ${sizeOf(a)} -lt ${sizeOf(b)} ]` : undefined,
    ),
  },
  {
    forms: [
      `{F} and {G}{B} (?:the )?${SAME}(?: content| contents| file| files)?`,
      `{F}{B} (?:the )?${SAME}(?: content| contents)?(?: as| to| with) {G}`,
      `{F} and {G}{B} (?:the )?${SAME} (?:content|contents)`,
      '(?:the )?contents? of {G} and {G}{B} (?:the )?(?:same|identical|equal)',
    ],
    prints: true,
    test: binary((a, b) => `cmp -s ${a} ${b}`),
  },
  {
    forms: ['{F} and {G}{B} (?:differ|different)', '{F}{B} (?:differ|different) from {G}'],
    not: true,
    prints: true,
    test: binary((a, b) => `cmp -s ${a} ${b}`),
  },
  {
    forms: [
      `(?:the )?(?:every |all |each )?(?:of )?(?:the )?(?:lines?|contents?) (?:of|in|from) {F}{B} (?:a )?(?:subset of|contained in|in|included in|part of|occur in|appear in|found in|present in)(?: the)?(?: lines?| contents?)?(?: of| in)? {G}`,
      `{F}{B} (?:a )?subset of(?: the)?(?: lines?| contents?)?(?: of| in)? {G}`,
    ],
    test: binary((a, b) => `[ -z "$(comm -23 <(sort -u ${a}) <(sort -u ${b}))" ]`),
  },
  {
    forms: [
      '{F}{B} (?:contain|have|has|include|mention|hold|containing) (?:a |the |any )?(?:exact )?line (?:say |reading )?{W}',
    ],
    test: holds('x'),
  },
  {
    forms: [
      '{F}{B} (?:contain|have|has|include|mention|hold) (?:a |the |any )?word {W}',
      '(?:the )?word {W}{B} (?:appear|occur|exist|found|mentioned|contain) in {G}',
    ],
    test: (asked) => holds('w')(/^(?:the )?word/.test(asked.request.text) ? turned(asked) : asked),
  },
  {
    forms: ['{F}{B} (?:contain|include|mention|hold) (?:a |the |any )?(?:text |string |phrase |pattern )?{W}'],
    test: holds(''),
  },
  {
    forms: [
      '(?:the )?(?:text|string|phrase|pattern) {W}{B} (?:appear|occur|exist|found|mentioned|contain|present) in {G}',
      '{W}{B} (?:appear|occur|found|mentioned) in {G}',
    ],
    test: (asked) => holds('')(turned(asked)),
  },
];

/** "the word x is in f": the text first, the file behind it. */
const turned = (asked: Asked): Asked => {
  const [text, noun, path] = asked.values;
  const [textToken, nounToken, pathToken] = asked.tokens;
  return { ...asked, values: [noun, path, undefined, text], tokens: [nounToken, pathToken, undefined, textToken] };
};
