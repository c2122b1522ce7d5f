import type { Pattern } from '../../frames/pattern.ts';
import { sedText } from '../../frames/text-shape.ts';
import { edit, type Given, type Operation, type Work } from '../operation.ts';
import { expressionFor } from '../pipeline.ts';

/** The right side of `s///`. */
export const replacement = (text: string): string =>
  text
    .replace(/[\\/&]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');

export const addressOf = (given: Given): { text: string; extended: boolean } | undefined => {
  const line = given.number('line');
  if (given.said('line') !== undefined) return line === undefined ? undefined : { text: String(line), extended: false };
  if (given.said('where') === undefined) return { text: '', extended: false };
  const where = given.what('where');
  if (where === undefined) return undefined;
  const { text, extended } = expressionFor({
    patterns: [where],
    shape: /(?:start|begin)\w* with/.test(given.form) ? 'begins' : 'contains',
  });
  const not = /\b(?:not|n't) (?:contain|match|includ|hav)/.test(given.form) ? '!' : '';
  return { text: `/${text.replaceAll(/(?<!\\)\//g, '\\/')}/${not}`, extended };
};

const newText = (given: Given): string | undefined => {
  const said = given.said('to');
  if (said === undefined) return '';
  return given.quoted('to') ?? given.what('to')?.text;
};

const isRun = ({ form }: Given): boolean =>
  /\b(?:multiple|consecutive|repeated|runs?|sequences?|several|last)\b/.test(form.split('q#')[0] ?? '');

/** "at the start of each line" */
const shapeIn = ({ form }: Given): 'contains' | 'begins' | 'ends' =>
  /\b(?:start|beginning) of\b/.test(form) ? 'begins' : /\bend of\b/.test(form) ? 'ends' : 'contains';

/** The expression that is sought, delimited for `s`. */
const soughtIn = (given: Given, old: Pattern): { readonly text: string; readonly extended: boolean } | undefined => {
  if (isRun(given) && old.class === undefined) return undefined;
  const sought = isRun(given) ? { ...old, one: `[${old.class}][${old.class}]*` } : old;
  const { text, extended } = expressionFor({ patterns: [sought], shape: shapeIn(given) });
  const isWhole = given.manner.whole === true || /\bwhole word\b/.test(given.form);
  const between = text.replaceAll(/(?<!\\)\//g, '\\/');
  return { text: isWhole ? `\\b${between}\\b` : between, extended };
};

/** "convert camels to snakes", "change "version" to "2"" in a file of keys and values: no replacement of words. */
const isOther = (given: Given): boolean =>
  (/^(?:convert|transform|translat|rewrit)/.test(given.form) && !given.isFirm('what')) ||
  (/^(?:change|set|update)\w* q#/.test(given.form) &&
    given.names.length > 0 &&
    given.names.every((name) => /\.json$/i.test(name)));

const substituted = (given: Given): Work | undefined => {
  const [old, next, address] = [given.what('what'), newText(given), addressOf(given)];
  if (old === undefined || next === undefined || address === undefined || isOther(given)) return undefined;
  const sought = old.text === '\n' || next === '\n' ? undefined : soughtIn(given, old);
  if (sought === undefined) return undefined;
  const isOne = /\bfirst\b/.test(given.form) || given.manner.firstOnly === true || shapeIn(given) !== 'contains';
  const flags = `${isOne ? '' : 'g'}${given.manner.insensitive ? 'I' : ''}`;
  return edit(`${address.text}s/${sought.text}/${replacement(next)}/${flags}`, sought.extended || address.extended);
};

const cutCharacters = (given: Given): Work | undefined => {
  const count = given.said('n') === undefined ? 1 : given.number('n');
  if (count === undefined || count > 60) return undefined;
  if (/\bfirst and last\b/.test(given.form)) return edit('s/^.//; s/.$//');
  const dots = count > 9 ? `.{${count}}` : '.'.repeat(count);
  return edit(/\b(?:last|end|ending|trailing|final)\b/.test(given.form) ? `s/${dots}$//` : `s/^${dots}//`, count > 9);
};

const blanks = (given: Given): Work => {
  const isBoth = /\b(?:both|either|two)\b/.test(given.form);
  const leads = isBoth || /leading|beginning|start|front/.test(given.form);
  const trails = isBoth || /trailing|end/.test(given.form);
  const set = /\btabs?\b/.test(given.form) && !/space|blank/.test(given.form) ? '\\t' : '[[:space:]]';
  const [head, tail] = [`s/^${set}*//`, `s/${set}*$//`];
  return edit(leads === trails ? `${head}; ${tail}` : leads ? head : tail);
};

const PER = '[EACH_LINE]';
const NEW = '[them] WITH [just] [nothing|(?:another|single|one)] {to:what}'.replace(
  '[nothing|(?:another|single|one)]',
  '[single|one|another]',
);
const WHERE = '[only] (?:in|on|for)_(?:the_)?(?:lines?|rows?) [THAT] [NOT] CONTAIN|BEGIN {where:what}';

export const EDITS: readonly Operation[] = [
  {
    says: [
      `REPLACE [EVERY|first|first_occurrence_of|only_first] {what} ${NEW} ${PER}`,
      `REPLACE [EVERY|first|first_occurrence_of|only_first] {what} [EACH_LINE] ${NEW}`,
      `REPLACE [EVERY|multiple|consecutive|several|each_run_of|every_run_of|runs_of|each_sequence_of|every_sequence_of|sequences_of] [consecutive] {what} ${NEW} ${PER}`,
      `REPLACE [EVERY] {what} (?:at_)?(?:the_)?(?:start|beginning|end)_of [EVERY] line|lines ${NEW}`,
      `DELETE [EVERY] {what} (?:at_|from_)(?:the_)?(?:start|beginning|end)_of [EVERY] line|lines`,
      `REPLACE [EVERY|first|first_occurrence_of|only_first] {what} ${NEW} ${WHERE}`,
      `REPLACE [EVERY|first|first_occurrence_of|only_first] {what} ${NEW} [only] (?:in|on)_lines? {line:n} [only]`,
      `[EVERY] {what} (?:replaced|substituted|changed|converted) ${NEW}`,
      `(?:use|put) {to:what} instead_of|in_place_of [EVERY] {what}`,
      `${WHERE} REPLACE [EVERY] {what} ${NEW}`,
    ],
    reason: 'replace the text',
    phase: 'edit',
    work: substituted,
  },
  {
    says: [
      `REPLACE [only] {nth} [occurrence_of|instance_of|match_of|occurrence|one_of] {what} [EACH_LINE] ${NEW} [EACH_LINE]`,
    ],
    reason: 'replace the one so far in each line',
    phase: 'edit',
    work: (given) => {
      const [old, next, place] = [given.what('what'), newText(given), given.number('nth')];
      const isLast = /^last|^final/.test(given.said('nth') ?? '');
      // "the second paragraph" is no word that occurs.
      if (!given.isFirm('what') && !/occurrence|instance|match/.test(given.form)) return undefined;
      if (old === undefined || next === undefined || (place === undefined && !isLast)) return undefined;
      const { text, extended } = expressionFor({ patterns: [old], shape: 'contains' });
      const sought = text.replaceAll(/(?<!\\)\//g, '\\/');
      if (isLast)
        return extended
          ? edit(`s/(.*)${sought}/\\1${replacement(next)}/`, true)
          : edit(`s/\\(.*\\)${sought}/\\1${replacement(next)}/`);
      return edit(`s/${sought}/${replacement(next)}/${place === 1 ? '' : place}`, extended);
    },
  },
  {
    says: [
      `DELETE [EVERY] {what} [CHARS] ${PER}`,
      `DELETE [EVERY] {what} ${WHERE}`,
      'WITHOUT [EVERY] {what} (?:characters?|signs?)',
      `DELETE first [occurrence_of] {what} EACH_LINE`,
    ],
    reason: 'take the text out',
    phase: 'edit',
    work: (given) => (given.what('what')?.text === '\n' || !given.isFirm('what') ? undefined : substituted(given)),
  },
  {
    says: [
      'DELETE [EVERY] (?:trailing|final|ending|last|leading|initial|first) {what} [CHARS] [(?:at|from|off|on)_(?:end|start|beginning|ends)] [of] [EACH_LINE]',
      'DELETE [EVERY] {what} [CHARS] (?:at|from|off|on)_(?:very_)?(?:end|start|beginning)(?:_of)? EACH_LINE',
    ],
    reason: 'take the sign off the end',
    phase: 'edit',
    work: (given) => {
      const sign = given.sign('what');
      if (sign === undefined || [...sign].length !== 1 || /\s/.test(sign)) return undefined;
      const isLead = /\b(?:leading|initial|first|start|beginning)\b/.test(given.form);
      const one = sedText(sign);
      return edit(isLead ? `s/^${one}//` : `s/${one}$//`);
    },
  },
  {
    says: ['SWAP [EVERY] {what} and|with {to:what}', 'SWAP [EVERY] {what} and {to:what} with each_other'],
    reason: 'each for the other',
    phase: 'edit',
    work: (given) => {
      const [a, b] = [given.what('what')?.text, given.what('to')?.text];
      if (a === undefined || b === undefined || !given.isFirm('what') || given.world.userland === 'bsd')
        return undefined;
      // No line holds the end of a line.
      return edit(`s/${sedText(a)}/\\n/g; s/${sedText(b)}/${replacement(a)}/g; s/\\n/${replacement(b)}/g`);
    },
  },
  {
    says: ['in_first_occurrence_only|only_first_occurrence|first_occurrence_only|only_once_per_line|first_one_only'],
    reason: 'only the first',
    phase: 'source',
    manner: () => ({ firstOnly: true }),
  },
  {
    says: [
      `DELETE [EVERY] (?:first|last|leading|trailing|final) [{n}] CHARS ${PER}`,
      `WITHOUT (?:first|last|final) [{n}] CHARS ${PER}`,
      `DELETE first and last CHARS ${PER}`,
    ],
    reason: 'cut characters off',
    phase: 'edit',
    work: cutCharacters,
  },
  {
    says: [
      'DELETE [EVERY] LEADING (?:and|or) TRAILING [EVERY] SPACES [EACH_LINE|LINES]',
      'DELETE [EVERY] (?:LEADING_)SPACES [EACH_LINE]'.replace('(?:LEADING_)SPACES', 'LEADING SPACES'),
      'DELETE [EVERY] TRAILING SPACES [EACH_LINE]',
      'DELETE [EVERY] SPACES LEADING|TRAILING [of] [EACH_LINE|LINES]',
      'DELETE [surrounding|extra] SPACES around|surrounding|on_both_sides_of|on_both_ends [it|EACH_LINE|LINES]',
      'DELETE [EVERY|extra] SPACES (?:from|on|at|off)_(?:both|either|the_two) (?:ends|sides|end|side)(?:_of)? [EACH_LINE|LINES|it]',
      'trim [SPACES] [EACH_LINE|LINES]',
      'DELETE surrounding SPACES',
      'WITHOUT LEADING|TRAILING SPACES',
    ],
    reason: 'cut the blanks off',
    phase: 'edit',
    work: blanks,
  },
  {
    says: ['indent [EACH_LINE|LINES|it] by|with {n} spaces'],
    reason: 'indent the lines',
    phase: 'edit',
    work: (given) => {
      const count = given.number('n');
      return count === undefined ? undefined : edit(`s/^/${' '.repeat(count)}/`);
    },
  },
  {
    says: [
      'INSERT [blank|empty] line after|below|between EACH_LINE',
      'double[-_]space[sd]? [it|LINES]',
      'INSERT [blank|empty] LINES between LINES',
      'double (?:space|spacing)',
    ],
    reason: 'put blank lines between',
    phase: 'edit',
    work: () => edit('G'),
  },
  {
    says: [
      '(?:truncate|shorten|limit|cut|chop|clip|crop|trim)(?:s|es|ed|ing|d|ped|ping|ting)? [off] [EACH_LINE|LINES] [off] to|at|after|behind [first|at_most|maximum_of] {n} CHARS',
      '(?:truncate|shorten|cut|chop|clip|crop|trim)(?:s|es|ed|ing|d|ped|ping|ting)? [off] [EACH_LINE|LINES] [off] at|after|behind {n:nth} CHARS',
      '[with] EACH_LINE (?:truncated|shortened|limited|cut|chopped|clipped|cropped|trimmed) [off] to|at|after|behind [first|at_most|maximum_of] {n} CHARS',
      'first {n} CHARS EACH_LINE',
      '(?:characters?|chars?) {from:n} to|through|- {n} EACH_LINE',
    ],
    reason: 'cut the lines',
    phase: 'edit',
    work: (given) => {
      const [from, to] = [given.number('from') ?? 1, given.number('n')];
      return to === undefined
        ? undefined
        : { does: 'run', write: (files) => ({ type: 'run', words: ['cut', `-c${from}-${to}`, ...files] }) };
    },
  },
];
