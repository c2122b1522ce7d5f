/** Values of a JSON file: by key, of each element of a list, of those that a condition holds for, how many there are. */
import { run } from '../../write/command.ts';
import { namesColumn } from '../column.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';

const KEY = /^[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*$/;

export const isJson = ({ names }: Given): boolean => names.length > 0 && names.every((name) => /\.json$/i.test(name));

export const pathOf = (key: string): string =>
  key
    .split('.')
    .map((part) => (/^\w+$/.test(part) ? `.${part}` : `["${part}"]`))
    .join('');

export const jq = (program: string, flags: readonly string[] = []): Work =>
  written((files) => run('jq', flags, program, files));

export const saidIn = (given: Given, place: string): string | undefined => {
  const quoted = given.quoted(place);
  const key = quoted ?? given.said(place);
  const isKey = key !== undefined && KEY.test(key) && (quoted !== undefined || namesColumn(key.replace(/\..*/, '')));
  return isKey ? key : undefined;
};

const keyed = (given: Given): Work | undefined => {
  const key = saidIn(given, 'key');
  if (key === undefined || !isJson(given)) return undefined;
  const path = pathOf(key);
  return jq(path.startsWith('[') ? `.${path}` : path, given.manner.raw ? ['-r'] : []);
};

export const JSON_FILE = /\.json$/i;

/** Words that ask for the whole, or for something else than a key. */
const OTHERS =
  /^(?:content|contents|lines?|words?|keys?|values?|characters?|file|everything|it|all|text|size|first|last|users?|names?|show|print|display|get|give|tell|what|is|find|extract|read|output|return|set|change|delete|remove|add|sort|count|list|pretty|format|validate|edit|open|only|just|copy|move|compress|prettify|beautify|minify|compact|indent)$/i;

const NO_LIST =
  /^(?:it|them|each|every|all|file|json|object|objects|list|array|lines?|words?|characters?|keys?|values?|entry|entries|items?|elements?|the|first|last|which|that|top|data|different|unique|distinct)$/i;

const singular = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh)e?)es$/, '')
    .replace(/(?<!s)s$/, '');
const plural = (word: string): string =>
  /s$/.test(word) ? word : /(?<![aeiou])y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;

/** The elements of a list that is under its key, or is the whole file. */
const elementsOf = (given: Given): string | undefined => {
  const list = saidIn(given, 'list');
  if (list === undefined || (NO_LIST.test(list) && given.quoted('list') === undefined) || !isJson(given))
    return undefined;
  return `(${pathOf(given.quoted('list') === undefined ? plural(list) : list)}? // .)`;
};

/** "where age > 30", "whose name is q#7", "active ones" */
const conditionOf = (given: Given): string | undefined => {
  const flag = given.said('flag');
  if (flag !== undefined) return /^[a-z]\w*$/i.test(flag) && !NO_LIST.test(flag) ? ` | select(.${flag})` : undefined;
  const key = saidIn(given, 'where');
  if (key === undefined) return given.said('where') === undefined ? '' : undefined;
  const quoted = given.quoted('value');
  const value = quoted ?? given.said('value') ?? '';
  if (/["\\]/.test(value)) return undefined;
  const isPlain = quoted === undefined && /^(?:-?\d+(?:\.\d+)?|true|false|null)$/.test(value);
  if (!isPlain && /[<>]|more|less|greater|over|under|above|below/.test(given.form)) return undefined;
  const sign = SIGNS.find(([words]) => words.test(given.form))?.[1] ?? '==';
  return ` | select(${pathOf(key)} ${sign} ${isPlain ? value : `"${value}"`})`;
};

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/at least|>=/, '>='],
  [/at most|<=/, '<='],
  [/more|greater|above|over|larger|higher|older|>/, '>'],
  [/less|below|under|smaller|lower|fewer|younger|</, '<'],
  [/\bnot\b|n't|!=/, '!='],
];

/** The keys that are asked for, of one element: as they are quoted, else for one of many. */
const askedOf = (given: Given): string | undefined => {
  const keys = ['key', 'also'].filter((place) => given.said(place) !== undefined);
  const all = keys.map((place) => {
    const key = saidIn(given, place);
    return key === undefined || given.quoted(place) !== undefined ? key : singular(key);
  });
  if (all.some((key) => key === undefined || NO_LIST.test(key))) return undefined;
  const paths = all.map((key) => pathOf(key ?? ''));
  return paths.length === 1 ? paths[0] : ` | "${paths.map((path) => `\\(${path})`).join(' ')}"`;
};

/** "the name of the db": of one thing, which is under its own key. */
const ofOneThing = (given: Given): Work | undefined => {
  const list = given.said('list') ?? '';
  const isOne =
    given.said('where') === undefined &&
    given.said('flag') === undefined &&
    !/\b(?:all|every|each|any)\b/.test(given.form) &&
    list === singular(list) &&
    given.said('key') === singular(given.said('key') ?? '') &&
    !NO_LIST.test(list);
  const [one, key] = isOne && isJson(given) ? [saidIn(given, 'list'), askedOf(given)] : [];
  return one === undefined || key === undefined ? undefined : jq(`${pathOf(one)}${key}`, ['-r']);
};

const ofEach = (given: Given): Work | undefined => {
  // "of each object": of the elements of the whole.
  const [only] = given.said('list') === undefined && isJson(given) ? [askedOf(given)] : [];
  if (given.said('list') === undefined) return only === undefined ? undefined : jq(`.[]${only}`, ['-r']);
  // "the user names": one word behind the other says it only where many are meant.
  const isPair = /^\S+ \S+$/.test(given.form.replace(/^(?:all|every|each|any) /, ''));
  if (
    isPair &&
    !/^(?:names|ids|e-?mails|titles|urls|dates|prices|types|ages|values|addresses)$/.test(given.said('key') ?? '')
  )
    return undefined;
  const ofOne = isPair ? undefined : ofOneThing(given);
  if (ofOne !== undefined) return ofOne;
  const [elements, asked, condition] = [elementsOf(given), askedOf(given), conditionOf(given)];
  if (elements === undefined || asked === undefined || condition === undefined) return undefined;
  if (condition === '') return jq(`${elements}[]${asked}`, ['-r']);
  return jq(`${elements}[]${condition}${asked.startsWith(' |') ? asked : ` | ${asked}`}`, ['-r']);
};

const chosen = (given: Given): Work | undefined => {
  const [elements, condition] = [elementsOf(given), conditionOf(given)];
  return elements === undefined || condition === undefined || condition === ''
    ? undefined
    : jq(`${elements}[]${condition}`);
};

const countOf = (given: Given): Work | undefined => {
  if (given.said('list') === undefined && isJson(given)) return jq('length');
  const elements = elementsOf(given);
  const condition = conditionOf(given);
  if (elements === undefined || condition === undefined) return undefined;
  return jq(condition === '' ? `${elements} | length` : `[${elements}[]${condition}] | length`);
};

const placed = (given: Given): Work | undefined => {
  const [elements, asked] = [elementsOf(given), given.said('key') === undefined ? '' : askedOf(given)];
  const nth = given.said('nth') ?? '';
  const place = /^(?:last|final)$/.test(nth) ? -1 : (given.number('nth') ?? 0) - 1;
  if (elements === undefined || asked === undefined || place < -1) return undefined;
  return jq(`${elements}[${place}]${asked}`, asked === '' ? [] : ['-r']);
};

const KEYS = '[EVERY] {key:value} [field|fields|value|values|key|property|attribute]';
const LIST = '[EVERY] {list:value} [list|array|objects|entries|elements|items]';
const WHERE =
  'where|whose|with|that|which|who|having [have|has] {where:value} [is|are|equals|set_to|of|=|==] [COMPARES] {value}';

export const JSON_VALUES: readonly Operation[] = [
  {
    says: [
      'value|values of|for|under [key|field|property|setting|attribute] {key:value} [key|field|property|setting|attribute]',
      '{key:value} key|field|property|setting|attribute|value',
      'value of {key:value}',
      '{key:value} [number|string|value] is|does|do [it] (?:given|set|set_to|stored|have|give|contain|say|state|specify|hold|use)',
      'key|field|property|setting {key:value}',
    ],
    reads: JSON_FILE,
    reason: 'read the value',
    phase: 'column',
    work: (given) =>
      OTHERS.test(given.said('key') ?? '') && !/ (?:field|property|attribute|setting)$/.test(given.form)
        ? undefined
        : keyed(given),
  },
  {
    says: ['{key:value}'],
    reads: JSON_FILE,
    reason: 'read the value',
    phase: 'column',
    work: (given) => {
      const isAlone =
        /^(?:(?:show|print|get|display|what is|what's|read|give|find|tell|extract|output|return)s? )?\S+ (?:(?:with|using) jq )?$/.test(
          given.all,
        );
      return !isAlone || OTHERS.test(given.said('key') ?? '') ? undefined : keyed(given);
    },
  },
  {
    says: [
      `${KEYS} of|for|from|in ${LIST}`,
      `${KEYS} and {also:value} of|for|from|in ${LIST}`,
      `${KEYS} (?:of|for|from|in)_(?:each|every|all) (?:objects?|elements?|items?|entry|entries|records?)`,
      `${KEYS} of|for|from|in [EVERY] {list:value} ${WHERE}`,
      `${KEYS} of|for|from|in [EVERY] {flag:value} {list:value}`,
      '[EVERY] {list:value} {key:value}',
    ],
    reads: JSON_FILE,
    reason: 'read the value of each',
    phase: 'column',
    work: ofEach,
  },
  {
    says: [`[EVERY] {list:value} ${WHERE}`],
    reads: JSON_FILE,
    reason: 'keep the elements',
    phase: 'pick',
    work: chosen,
  },
  {
    says: [
      'COUNT [EVERY] {list:value} [list|array|objects|entries|elements|items] [there_are|are_there] [do|does] [have|has|contain|hold|list]',
      `COUNT [EVERY] {list:value} ${WHERE}`,
      'COUNT [EVERY] (?:elements|items|entries|objects) of|in {list:value} [list|array]',
      'COUNT [EVERY] (?:elements|items|entries|objects) [of|in] [array|list|it] [there_are|are_there]',
      '(?:length|size) [of] (?:array|list)',
    ],
    reads: JSON_FILE,
    reason: 'count the elements',
    phase: 'reduce',
    work: countOf,
  },
  {
    says: [
      '{key:value} of {nth} {list:value}',
      '{nth} {list:value}',
      '{nth} (?:element|item|entry|object) of|in|from {list:value} [list|array]',
      '{key:value} of {nth} (?:element|item|entry|object) of|in|from {list:value} [list|array]',
    ],
    reads: JSON_FILE,
    reason: 'read the value of one',
    phase: 'column',
    work: placed,
  },
  {
    says: ['[EVERY] (?:elements|items|entries|members|values) of|in|from {list:value} [list|array]'],
    reads: JSON_FILE,
    reason: 'read the elements',
    phase: 'column',
    work: (given) => {
      const list = saidIn(given, 'list');
      return list === undefined || NO_LIST.test(list) || !isJson(given) ? undefined : jq(`${pathOf(list)}[]`, ['-r']);
    },
  },
];
