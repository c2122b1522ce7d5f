/** Which lines: by what they contain, how they begin and end, how long they are, what their columns hold, where they stand. */
import type { Pattern } from '../../frames/pattern.ts';
import type { Given, Operation, Shape, Work } from '../operation.ts';
import { expressionFor } from '../pipeline.ts';

/** "about logins": one of them is enough. */
const singular = (pattern: Pattern | undefined): Pattern | undefined => {
  const one = /^([a-z]{3,}[^su])s$/.exec(pattern?.text ?? '')?.[1];
  return pattern === undefined || one === undefined ? pattern : { ...pattern, one, text: one };
};

const patternsIn = (given: Given): readonly Pattern[] | undefined => {
  const said = ['what', 'or', 'else'].filter((place) => given.said(place) !== undefined);
  const isAbout = /\b(?:about|concerning|regarding) /.test(given.form);
  const isAsked = isAbout || /\b(?:contain|mention|match|includ|say)\w* /.test(given.form);
  const all = said.map((place) => {
    const found = isAsked ? given.word(place) : given.what(place);
    return isAbout && !given.isFirm(place) ? singular(found) : found;
  });
  return all.length > 0 && all.every((one) => one !== undefined) ? (all as readonly Pattern[]) : undefined;
};

export const kept =
  (shape: Shape, not: boolean) =>
  (given: Given): Work | undefined => {
    const patterns = patternsIn(given);
    // "does every line contain x" asks of all of them.
    if (/^(?:do|does|is|are) (?:every|each|all) /.test(given.all)) return undefined;
    // "with 1 line before" counts.
    if (/^(?:with|having|and|has|have) \d+$/.test(given.form)) return undefined;
    return patterns === undefined ? undefined : { does: 'match', patterns, shape, not };
  };

const deleted =
  (shape: Shape, not: boolean) =>
  (given: Given): Work | undefined => {
    const patterns = patternsIn(given);
    if (patterns === undefined) return undefined;
    const { text, extended } = expressionFor({ patterns, shape });
    const flag = given.manner.insensitive ? 'I' : '';
    return { does: 'edit', script: `/${text.replaceAll(/(?<!\\)\//g, '\\/')}/${flag}${not ? '!' : ''}d`, extended };
  };

/** "x", "x or y", "either x, y or z" */
const forms = (before: string): readonly string[] => [
  `${before} [either|any_of] {what}`,
  `${before} either|any_of {what} [,] or {or:what}`,
  `${before} {what} [,] or {or:what}`,
  `${before} {what} , {or:what} [,] or {else:what}`,
];

export const LINES =
  '[every|all|each|only|those|any|just] [LINES|names|entries|addresses|values|numbers|usernames|emails|urls] [THAT]';

/** Nouns for the lines of a table. */
export const RECORDS =
  '(?:people|persons|users|customers|employees|students|orders|products|items|entries|records|rows|lines|clients|members|names|everyone|everybody|those|anyone)';

export const PICKS: readonly Operation[] = [
  {
    says: [
      `[EVERY] ${RECORDS} [who|that|which] (?:live_in|lives_in|living_in|are_from|come_from|from|named|called|work_in|works_in|are_in|are_called|is_called|whose_name_is|with_name|whose_city_is|based_in) {what}`,
      'WITHOUT {what} ones|entries|messages|lines|rows|requests',
      'WITHOUT {what} and|or|nor {or:what} ones|entries|messages|lines|rows|requests',
      '(?:everything|all|anything)_but {what} ones|entries|messages|lines|rows|requests',
      'not {what} ones|lines|entries|messages|rows|requests',
    ],
    reason: 'keep the lines that match',
    phase: 'pick',
    work: (given) => {
      const not = /(?:ones|entries|messages|lines|rows|requests)$/.test(given.form);
      if (/^(?:blank|empty|other|same|last|first)$/.test(given.said('what') ?? '')) return undefined;
      const isName = given.isFirm('what') || /^[A-Z]/.test(given.said('what') ?? '') || not;
      return isName ? kept('contains', not)(given) : undefined;
    },
  },
  {
    says: forms(`${LINES} NOT CONTAIN either`).concat(
      `${LINES} CONTAIN neither {what} nor {or:what}`,
      `${LINES} [NOT] CONTAIN {what} nor|and_not {or:what}`,
    ),
    reason: 'leave both kinds of lines out',
    phase: 'pick',
    work: (given) =>
      /neither|not|n't/.test(given.form) && !/and not/.test(given.form) ? kept('contains', true)(given) : undefined,
  },
  {
    says: forms(`${LINES} CONTAIN [at_least_one|one_of|any]`),
    reason: 'keep the lines that match',
    phase: 'pick',
    work: kept('contains', false),
  },
  {
    says: [
      '[check|see|tell|determine|find_out|look] if|whether {what} is|exists|appears|occurs|present [present|contained|found|there]',
      '(?:are|is)_there [any|some] {what} [LINES] [in_it|there]',
      'SEARCH_FOR [EVERY] {what} [OCCURRENCES]',
      'SEARCH_FOR [EVERY] {what} or {or:what}',
    ],
    reason: 'look for the text',
    phase: 'pick',
    work: (given) =>
      given.isFirm('what') || /\bfor |grep|\bif |whether/.test(given.form) ? kept('contains', false)(given) : undefined,
  },
  {
    says: [
      ...forms(`${LINES} NOT CONTAIN`),
      ...forms('WITHOUT [LINES|those|ones|any|EVERY] [THAT] [CONTAIN]'),
      'not|nor [CONTAIN] {what}',
    ],
    reason: 'leave the matching lines out',
    phase: 'pick',
    // "without vowels" may mean the lines, or only the letters.
    work: (given) =>
      (given.what('what')?.class !== undefined || given.isText) &&
      !/\blines?\b|\brows?\b|contain|match/.test(given.form)
        ? undefined
        : kept('contains', true)(given),
  },
  { says: forms(`${LINES} BEGIN`), reason: 'keep the lines that begin so', phase: 'pick', work: kept('begins', false) },
  {
    says: [...forms(`${LINES} NOT BEGIN`), ...forms('WITHOUT [EVERY|those] [LINES|those|ones] [THAT] BEGIN')],
    reason: 'leave out the lines that begin so',
    phase: 'pick',
    work: kept('begins', true),
  },
  { says: forms(`${LINES} END`), reason: 'keep the lines that end so', phase: 'pick', work: kept('ends', false) },
  {
    says: [...forms(`${LINES} NOT END`), ...forms('WITHOUT [EVERY|those] [LINES|those|ones] [THAT] END')],
    reason: 'leave out the lines that end so',
    phase: 'pick',
    work: kept('ends', true),
  },
  {
    says: [
      '[only|just] LINES [THAT] (?:consist|consists|consisting|made|composed|are_made)_(?:up_)?(?:only_|entirely_|solely_|exclusively_|just_|completely_)?of [only|nothing_but] {what}',
      '[only|just] LINES [THAT] (?:only|nothing_but|just)_contain(?:s|ing)? {what}',
      '[only|just] LINES [THAT] (?:contain|contains|containing|have|with)_(?:only|nothing_but|just) {what}',
    ],
    reason: 'keep the lines that are nothing else',
    phase: 'pick',
    work: (given) => {
      const what = given.what('what');
      return what?.class === undefined
        ? undefined
        : { does: 'match', patterns: [{ ...what, one: `[${what.class}]+` }], shape: 'is', not: false };
    },
  },
  {
    says: forms('DELETE [EVERY] LINES [THAT] CONTAIN'),
    reason: 'delete the lines that match',
    phase: 'pick',
    work: deleted('contains', false),
  },
  {
    says: forms('DELETE [EVERY] LINES [THAT] NOT CONTAIN'),
    reason: 'delete the lines that do not match',
    phase: 'pick',
    work: deleted('contains', true),
  },
  {
    says: forms('DELETE [EVERY] LINES [THAT] BEGIN'),
    reason: 'delete the lines that begin so',
    phase: 'pick',
    work: deleted('begins', false),
  },
  {
    says: forms('DELETE [EVERY] LINES [THAT] END'),
    reason: 'delete the lines that end so',
    phase: 'pick',
    work: deleted('ends', false),
  },
  {
    says: [
      'DELETE [EVERY] (?:comments?|comment_lines?|commented_lines?)',
      'DELETE [EVERY] (?:comments?|comment_lines?|commented_lines?) and (?:empty|blank)_lines?',
      'DELETE [EVERY] (?:empty|blank)_lines? and comments?',
    ],
    reason: 'delete the comments',
    phase: 'pick',
    work: ({ form }) =>
      /blank|empty/.test(form)
        ? { does: 'edit', script: '/^[[:space:]]*(#|$)/d', extended: true }
        : { does: 'edit', script: '/^[[:space:]]*#/d' },
  },
  {
    says: [
      '[EVERY] LINES [THAT] (?:are|is)_(?:comments?|commented|commented_out)',
      '[only|just|EVERY] (?:comments|comment_lines|commented_lines|commented_out_lines)',
    ],
    reason: 'keep the comments',
    phase: 'pick',
    work: () => ({ does: 'match', patterns: [{ one: '[[:space:]]*#', from: 0, to: 0 }], shape: 'begins', not: false }),
  },
  {
    says: [
      'WITHOUT [EVERY] comments? [LINES]',
      'WITHOUT [EVERY] comments? (?:and|or|and_without|as_well_as) [without] (?:empty|blank)_lines?',
      '(?:non-comment|uncommented)_LINES'.replace('LINES', 'lines?'),
      'WITHOUT [EVERY] (?:empty|blank)_lines? (?:and|or) [without] comments?',
      "[EVERY] [LINES] THAT (?:are_not|is_not|aren't|isn't)_(?:comments?|commented|commented_out|comment_lines)",
      'WITHOUT [EVERY] comment_lines? [and] [(?:empty|blank)_lines?]',
    ],
    reason: 'leave the comments out',
    phase: 'pick',
    work: ({ form }) => ({
      does: 'match',
      patterns: [{ one: /blank|empty/.test(form) ? '[[:space:]]*(#|$)' : '[[:space:]]*#', from: 0, to: 0 }],
      shape: 'begins',
      not: true,
    }),
  },
];
