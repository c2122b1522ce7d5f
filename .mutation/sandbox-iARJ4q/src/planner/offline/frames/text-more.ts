/** Further stages: context, numbering, line ends, words of lines, extremes, extraction, length, splitting, trimming. */
// @ts-nocheck

import { numberOf } from '../recognise/reading.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { pipe, run } from '../write/command.ts';
import { asks, type Stage, stage } from './text-query.ts';

const lemmas = (request: Understood, words: readonly string[]): number[] =>
  request.tokens
    .filter((token) => words.includes(token.lemma) || words.includes(token.value.toLowerCase()))
    .map((token) => token.index);

/** "the largest number", "highest value" */
export const extreme = (request: Understood): Stage | undefined => {
  const [rank] = slotsOf(request, 'rank');
  const nouns = [...allOf(request, 'NUMBER'), ...lemmas(request, ['value'])];
  const which = rank?.value.which;
  if (rank === undefined || rank.value.explicit || nouns.length === 0 || (which !== 'largest' && which !== 'smallest'))
    return undefined;
  if (slotsOf(request, 'column').length > 0) return undefined;
  const explains = [...spanOf(rank), ...nouns, ...allOf(request, 'SHOW', 'FIND')];
  return stage(`Find the ${which} number`, explains, (files) =>
    pipe(run('sort', '-n', files), run(which === 'largest' ? 'tail' : 'head', '-n', '1')),
  );
};

const SHAPES = [
  { words: ['email', 'e-mail', 'mail', 'emails'], expression: '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]+' },
  { words: ['ip', 'ips', 'ipv4'], expression: '([0-9]{1,3}\\.){3}[0-9]{1,3}' },
  { words: ['url', 'urls', 'hyperlink'], expression: 'https?://[^[:space:]"<>]+' },
] as const;

/** "all the mail addresses in x" */
export const extracted = (request: Understood): Stage | undefined => {
  const shape = SHAPES.find(({ words }) => lemmas(request, words).length > 0);
  const isAsked = asks(request, 'EXTRACT', 'FIND', 'SHOW');
  if (shape === undefined || !isAsked || asks(request, 'COUNT', 'DELETE', 'REPLACE', 'LINE', 'COLUMN'))
    return undefined;
  const explains = [
    ...lemmas(request, shape.words),
    ...allOf(request, 'EXTRACT', 'FIND', 'SHOW', 'URL', 'EVERY', 'THING', 'UNIQUE'),
  ];
  return stage('Pick out what has this form', explains, (files) => {
    const grep = run('grep', '-Eo', shape.expression, files);
    return asks(request, 'UNIQUE') ? pipe(grep, run('sort', '-u')) : grep;
  });
};

/** "convert to unix line ends" */
export const lineEnds = (request: Understood): Stage | undefined => {
  const ends = lemmas(request, ['ending', 'endings', 'carriage', 'crlf', 'dos2unix']);
  const unix = lemmas(request, ['unix', 'lf', 'return', 'returns', 'dos2unix']);
  const dos = lemmas(request, ['windows', 'dos', 'crlf']);
  if (ends.length === 0 || unix.length === 0 || (dos.length > 0 && !/\bto (unix|lf)\b/i.test(request.text)))
    return undefined;
  const explains = [
    ...ends,
    ...unix,
    ...dos,
    ...allOf(request, 'LINE', 'CHANGE', 'DELETE', 'LAST', 'CHARACTER', 'ENDS'),
  ];
  return stage('Use plain line ends', explains, (files) =>
    run('sed', files.length > 0 ? '-i' : undefined, 's/\\r$//', files),
  );
};

/** "the second word of each line" */
export const nthWord = (request: Understood): Stage | undefined => {
  const at = request.tokens.findIndex(
    (token, index) =>
      means(token, 'WORD') &&
      (numberOf(request.tokens[index - 1]) !== undefined || means(request.tokens[index - 1], 'LAST', 'FIRST')),
  );
  const before = request.tokens[at - 1];
  if (at < 1 || before === undefined || !asks(request, 'LINE') || asks(request, 'COUNT', 'DELETE', 'REPLACE'))
    return undefined;
  const field = means(before, 'LAST') ? '$NF' : `$${numberOf(before) ?? 1}`;
  const explains = [at, at - 1, ...allOf(request, 'LINE', 'EVERY', 'PER', 'SHOW', 'ONLY', 'THING')];
  return stage('Print the word', explains, (files) => run('awk', `{ print ${field} }`, files));
};

/** "remove trailing spaces" */
export const trimmed = (request: Understood): Stage | undefined => {
  const leads = lemmas(request, ['leading']);
  const trails = [
    ...lemmas(request, ['trailing']),
    ...allOf(request, 'EXCLUDE_LINES').filter((index) => request.tokens[index]?.lemma === 'trim'),
  ];
  const isWanted =
    (leads.length > 0 || trails.length > 0) &&
    asks(request, 'SPACE', 'TAB') &&
    asks(request, 'DELETE', 'EXCLUDE_LINES');
  if (!isWanted) return undefined;
  const expressions = [
    leads.length > 0 ? 's/^[[:space:]]*//' : undefined,
    trails.length > 0 ? 's/[[:space:]]*$//' : undefined,
  ].filter((one) => one !== undefined);
  const explains = [
    ...leads,
    ...trails,
    ...spanOf(...slotsOf(request, 'rank')),
    ...allOf(request, 'SPACE', 'TAB', 'DELETE', 'EXCLUDE_LINES', 'LINE', 'EVERY', 'CHARACTER'),
  ];
  return stage('Trim the lines', explains, (files) =>
    run('sed', files.length > 0 ? '-i' : undefined, expressions.join('; '), files),
  );
};

/** "every other line", "even lines", "odd lines" */
export const alternate = (request: Understood): Stage | undefined => {
  const odd = allOf(request, 'ODD');
  const even = allOf(request, 'EVEN');
  const other = request.tokens.findIndex(
    (token, at) => means(token, 'EVERY') && request.tokens[at + 1]?.lemma === 'other',
  );
  if (!asks(request, 'LINE') || (odd.length === 0 && even.length === 0 && other < 0) || asks(request, 'DELETE'))
    return undefined;
  const explains = [
    ...odd,
    ...even,
    ...(other < 0 ? [] : [other, other + 1]),
    ...allOf(request, 'LINE', 'SHOW', 'NUMBERED', 'NUMBER', 'ONLY'),
  ];
  return stage('Keep every other line', explains, (files) =>
    run('awk', even.length > 0 ? 'NR % 2 == 0' : 'NR % 2 == 1', files),
  );
};

/** "number the lines" */
export const numberVerb = (request: Understood): Stage | undefined => {
  const at = request.tokens.findIndex((token) => token.lemma === 'number' && token.kind === 'word');
  const isVerb =
    at === 0 || request.tokens[at - 1]?.kind === 'mark' || means(request.tokens[at - 1], 'AND', 'THEN', 'GLUE');
  if (at < 0 || !isVerb || !means(request.tokens[at + 1], 'GLUE', 'LINE', 'EVERY') || !asks(request, 'LINE'))
    return undefined;
  const [blank] = slotsOf(request, 'empty');
  return stage('Number the lines', [at, ...allOf(request, 'LINE', 'EVERY', 'THING', 'NON_EMPTY')], (files) =>
    blank?.value.is === 'non-empty' || blank?.not ? run('nl', files) : run('cat', '-n', files),
  );
};

/** "split into pieces of 20 lines" */
export const split = (request: Understood): Stage | undefined => {
  const number = request.tokens.find(
    (token) => token.kind === 'number' && means(request.tokens[token.index + 1], 'LINE'),
  );
  if (!asks(request, 'SPLIT') || number === undefined || slotsOf(request, 'literal').length > 0) return undefined;
  const explains = [
    number.index,
    ...lemmas(request, ['piece', 'chunk', 'part', 'block']),
    ...allOf(request, 'SPLIT', 'LINE', 'FILE', 'EVERY', 'PER', 'SMALLEST'),
  ];
  return stage('Split the file', explains, (files) => run('split', '-l', String(numberOf(number)), files));
};

/** "the longest line" */
export const longestLine = (request: Understood): Stage | undefined => {
  const [rank] = slotsOf(request, 'rank');
  const cue = lemmas(request, ['longest']);
  if (rank?.value.explicit || cue.length === 0 || !asks(request, 'LINE')) return undefined;
  const explains = [...cue, ...spanOf(rank), ...allOf(request, 'LINE', 'SHOW', 'FIND')];
  return stage('Find the longest line', explains, (files) =>
    run('awk', 'length($0) > n { n = length($0); s = $0 } END { print s }', files),
  );
};

/** "without the comments": lines that begin with a hash. */
export const uncommented = (request: Understood): Stage | undefined => {
  const cue = lemmas(request, ['comment', 'comments', 'commented']);
  if (cue.length === 0 || !asks(request, 'NOT', 'EXCEPT') || asks(request, 'DELETE', 'COUNT')) return undefined;
  return stage('Leave comments out', [...cue, ...allOf(request, 'NOT', 'EXCEPT', 'SHOW', 'LINE', 'THING')], (files) =>
    run('grep', '-v', '^[[:space:]]*#', files),
  );
};

/** "join the lines with commas" */
export const joinedLines = (request: Understood): Stage | undefined => {
  const signs = [
    ['COMMA', ','],
    ['SPACE', ' '],
    ['SEMICOLON', ';'],
    ['TAB', '\t'],
  ] as const;
  const sign = signs.find(([concept]) => asks(request, concept));
  const isJoin = asks(request, 'JOIN', 'CONCATENATE') && asks(request, 'LINE');
  if (!isJoin || sign === undefined || slotsOf(request, 'path').length > 1) return undefined;
  const explains = allOf(request, 'JOIN', 'CONCATENATE', 'LINE', 'EVERY', sign[0], 'THING');
  return stage('Join the lines', explains, (files) => run('paste', '-sd', sign[1], files));
};
