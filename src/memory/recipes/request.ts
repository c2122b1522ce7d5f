/** A request as its values (paths, names, numbers, dates, quoted texts) and the meanings of its words, for comparing one with another. */
import { meaning } from '../words/alike.ts';
import { stem } from '../words/stem.ts';
import { isLight } from '../words/terms.ts';

export type ValueKind = 'path' | 'glob' | 'number' | 'date' | 'text' | 'ending' | 'name';

/** `role`: how it is spoken of: `to` what something becomes, `not` what is left out. `text`: without quotes. */
export interface Value {
  readonly kind: ValueKind;
  readonly text: string;
  readonly role: Role;
  /** Its number among the request's parts. */
  readonly at: number;
}

export interface Term {
  /** The meaning, with its role where that decides. */
  readonly term: string;
  readonly word: string;
  readonly at: number;
  /** The word before it as it was said, in lower case. */
  readonly before: string;
}

export type Role = '' | 'to' | 'from' | 'in' | 'not' | 'called';

export interface Request {
  readonly values: readonly Value[];
  readonly terms: readonly Term[];
}

const ROLES: Readonly<Record<string, Role>> = {
  called: 'called',
  named: 'called',
  to: 'to',
  into: 'to',
  as: 'to',
  onto: 'to',
  from: 'from',
  of: 'from',
  in: 'in',
  inside: 'in',
  within: 'in',
  under: 'in',
  at: 'in',
  on: 'in',
  not: 'not',
  without: 'not',
  except: 'not',
  excluding: 'not',
  but: 'not',
  no: 'not',
};

/** Asked for another thing of the same: they are no light words here. */
const ASKED = new Set(['who', 'when', 'where', 'why']);

/** Turns of speech that mean one word. The longer ones first. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:get|getting) rid of\b/gi, 'delete'],
  [/\bthrow (?:away|out)\b/gi, 'delete'],
  [/\broll(?:ing)? out\b/gi, 'deploy'],
  // What takes the place is no means.
  [/\b(replac\w*|substitut\w*|swap\w*|exchang\w*)\b(.*?)\b(?:with|by)\b/gi, '$1$2to'],
  [/\bkeep (?=\w+ing\b)/gi, ''],
  [/\b(?:bring|get|put)(?:ing)? back\b/gi, 'restore'],
  [/\b(?:take|pull|get)\b(?=.*\bout of\b)/gi, 'extract'],
  [/\bhow much (?:disk |memory )?(?:space|room)\b/gi, 'count'],
  [/\bhow (?:many|much)\b/gi, 'count'],
  [/\b(?:the )?number of\b/gi, 'count'],
  [/\blook(?:ing)? for\b/gi, 'find'],
  [/\bset(?:ting)? up\b/gi, 'install'],
  [/\b(?:shut|take|bring) down\b/gi, 'stop'],
  [/\b(?:bring|spin|fire) up\b/gi, 'start'],
  [/\bback(?:ing)? up\b/gi, 'backup'],
  [/\b(?:zip|pack|bundle) up\b/gi, 'compress'],
  [/\b(?:more|larger|bigger|greater|longer|higher) than\b|\bover(?= \d)|\babove(?= \d)|\bat least\b/gi, 'morethan'],
  [/\b(?:less|smaller|shorter|lower|fewer) than\b|\bunder(?= \d)|\bbelow(?= \d)|\bat most\b/gi, 'lessthan'],
  [/\bolder than\b|\bnot (?:touched|changed|used|modified) (?:for|in)\b/gi, 'olderthan'],
  [/\b(?:newer|younger) than\b|\b(?:changed|modified|touched) in the last\b/gi, 'newerthan'],
  [/\b(?:every|each) (?=(?:day|hour|week|month|minute)\b)/gi, 'each-'],
];

/** Found out when a word is first asked for. */
const meaningsOf = (words: readonly string[]): (() => ReadonlySet<string>) => {
  let known: ReadonlySet<string> | undefined;
  return () => (known ??= new Set(words.map((word) => meaning(stem(word)))));
};

/** Words that may be there or not: they name what a value is anyway, or how one asks. */
const OPTIONAL = meaningsOf([
  'file',
  'folder',
  'document',
  'pixel',
  'px',
  'content',
  'command',
  'terminal',
  'computer',
  'path',
  'called',
  'named',
  'name',
  'everything',
  'inside',
  'within',
  'current',
  'whole',
  'entire',
  'off',
  'down',
  'new',
  'give',
  'set',
  'tell',
  'item',
]);
/** What may be left out, but not be another: "print the list" is not "make the list". */
export const CALLING = meaningsOf(['show', 'make', 'set']);

export const isOptional = (term: string): boolean => OPTIONAL().has(term);

/** Said right before a name, they only tell what it is: "the video talk.mp4". */
const SORTS = meaningsOf(['file', 'folder', 'document', 'video', 'picture', 'music', 'script', 'project']);

const ENDINGS = new Set(
  `png jpg jpeg gif webp svg bmp tiff heic pdf txt md csv tsv json yaml yml xml html htm log mp3 wav flac ogg m4a mp4 mov avi mkv
  webm doc docx odt xls xlsx ods ppt pptx odp epub zip gz tgz tar py js ts rb rs java sh sql tex rst`.split(/\s+/),
);

/** Quoted texts, or runs without a blank. Letters beyond ASCII by their range: the class of all letters is slow to compile. */
const PART = /"[^"\n]+"|'[^'\n]+'(?![A-Za-z\u00c0-\uffff])|`[^`\n]+`|“[^”\n]+”|[^\s]+/gu;

const kindOf = (text: string): ValueKind | undefined => {
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return 'date';
  if (/^\d+(?:[.,]\d+)?%?$/.test(text)) return 'number';
  if (/^\d+(?:x\d+)?(?:px|k|kb|mb|gb|m|g|s|ms|min|h|d|dpi)?$/i.test(text)) return 'number';
  if (/[*?]/.test(text) && /[\w./]/.test(text)) return 'glob';
  if (/^\.?[a-z\d]{2,5}$/i.test(text) && ENDINGS.has(text.replace(/^\./, '').toLowerCase())) return 'ending';
  if (/[/~@]|^\.{1,2}$|[\w-]\.[a-z\d]{1,8}$|:\d/i.test(text)) return 'path';
  return /[\p{L}\d][_#]|\d[\p{L}-]|[\p{L}-]\d|[\p{L}]-[\p{L}]+-/u.test(text) ? 'name' : undefined;
};

const unquoted = (part: string): string | undefined => {
  const found = /^(?:"([^"]+)"|'([^']+)'|`([^`]+)`|“([^”]+)”)[.,;:!?]*$/.exec(part);
  return found?.slice(1).find((text) => text !== undefined);
};

const bare = (part: string): string =>
  /^[\w.~/-]*[\w~/-]$/.test(part)
    ? part
    : part.replace(/^[([{,;]+/, '').replace(/[)\]},;:!?]+$|(?<=[\p{L}\p{N}/])\.+$/gu, '');

/** "pngs": several of that ending. */
const ending = (text: string): string => {
  const low = text.toLowerCase();
  return low.endsWith('s') && ENDINGS.has(low.slice(0, -1)) ? low.slice(0, -1) : text;
};

const spoken = (request: string): string =>
  PHRASES.reduce((text, [pattern, word]) => text.replace(pattern, word), request.normalize('NFC'));

type Part =
  | { readonly is: 'value'; readonly kind: ValueKind; readonly text: string }
  | { readonly is: 'term'; readonly term: string; readonly word: string }
  | { readonly is: 'role'; readonly role: Role }
  | { readonly is: 'nothing' };

const NOTHING: Part = { is: 'nothing' };

const quotedPart = (text: string): Part => ({ is: 'value', kind: kindOf(text) === 'path' ? 'path' : 'text', text });

/** "normalise" and "normalize" are one word. */
const spelt = (word: string): string => (word.length > 6 ? word.replace(/is(e[ds]?|ing|ation)$/, 'iz$1') : word);

const readPart = (part: string, names: ReadonlySet<string>): Part => {
  const inside = unquoted(part);
  if (inside !== undefined) return quotedPart(inside);
  const text = ending(bare(part));
  const low = text.toLowerCase();
  if (text === '') return NOTHING;
  if (Object.hasOwn(ROLES, low)) return { is: 'role', role: ROLES[low]! };
  const kind = kindOf(text) ?? (names.has(low) ? 'name' : undefined);
  if (kind !== undefined) return { is: 'value', kind, text };
  if (ASKED.has(low)) return { is: 'term', term: `${low}?`, word: text };
  if (isLight(text)) return NOTHING;
  return { is: 'term', term: meaning(stem(spelt(low.replace(/['’]s$/, '')))), word: text };
};

/** "the last to change it": what is done, not what something becomes. */
const DEEDS = meaningsOf(
  'show delete find copy move rename convert extract run start stop install edit test send'.split(' '),
);

const withRole = (term: string, role: Role): string =>
  role === 'not' || (role === 'to' && !DEEDS().has(term)) ? `${role}:${term}` : term;

interface Reading {
  readonly values: Value[];
  readonly terms: Term[];
  role: Role;
}

/** "the video talk.mp4": the sort of a value is no term of its own. */
const takeValue = ({ values, terms, role }: Reading, value: Omit<Value, 'role'>): void => {
  values.push({ ...value, role });
  const before = terms.at(-1);
  if (before?.at === value.at - 1 && SORTS().has(before.term)) terms.pop();
};

const take = (reading: Reading, part: Part, { at, before }: { at: number; before: string }): void => {
  const { role } = reading;
  if (part.is === 'nothing') return;
  // "not in src" is about what is not.
  if (part.is === 'role') {
    reading.role = role === 'not' ? 'not' : part.role;
    return;
  }
  if (part.is === 'value') takeValue(reading, { kind: part.kind, text: part.text, at });
  else if (role === 'called') takeValue(reading, { kind: 'name', text: part.word, at });
  else reading.terms.push({ term: withRole(part.term, role), word: part.word, at, before });
  reading.role = '';
};

/** `names`: words that are values in this request, in lower case. */
export const readRequest = (request: string, names: ReadonlySet<string> = new Set()): Request => {
  const reading: Reading = { values: [], terms: [], role: '' };
  let before = '';
  for (const [at, written] of (spoken(request).match(PART) ?? []).entries()) {
    take(reading, readPart(written, names), { at, before });
    before = bare(written).toLowerCase();
  }
  return reading;
};
