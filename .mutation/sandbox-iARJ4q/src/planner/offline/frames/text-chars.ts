/** Characters by position: the last three taken off, characters 2 to 5, a text parted at a sign. */
// @ts-nocheck

import { numberOf } from '../recognise/reading.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { run } from '../write/command.ts';
import { patternAt } from './pattern.ts';
import { asks, type Stage, stage } from './text-query.ts';

const lemmas = (request: Understood, words: readonly string[]): number[] =>
  request.tokens
    .filter((token) => words.includes(token.lemma) || words.includes(token.value.toLowerCase()))
    .map((token) => token.index);

const isUnit = (request: Understood, at: number): boolean =>
  means(request.tokens[at], 'CHARACTER') || ['symbol', 'letter', 'char'].includes(request.tokens[at]?.lemma ?? '');

/** "the last 3 characters", "three last symbols", "the first character" */
const endOf = (
  request: Understood,
): { which: 'first' | 'last'; count: number; explains: readonly number[] } | undefined => {
  for (const slot of slotsOf(request, 'rank')) {
    const { which, count } = slot.value;
    if ((which === 'first' || which === 'last') && isUnit(request, slot.to))
      return { which, count, explains: [...spanOf(slot), slot.to] };
  }
  return undefined;
};

const CUT = ['cut', 'cut off', 'chop', 'chop off', 'drop', 'off', 'trim', 'strip', 'truncate'];

/** "remove the last 3 characters of each line" */
export const endCut = (request: Understood): Stage | undefined => {
  const end = endOf(request);
  const cut = lemmas(request, CUT);
  if (end === undefined || !(asks(request, 'DELETE', 'EXCLUDE_LINES') || cut.length > 0 || asks(request, 'EXCEPT')))
    return undefined;
  const dots = end.count <= 4 ? '.'.repeat(end.count) : `.\\{${end.count}\\}`;
  const explains = [
    ...end.explains,
    ...cut,
    ...allOf(request, 'DELETE', 'EXCLUDE_LINES', 'LINE', 'EVERY', 'PER', 'EXCEPT', 'SHOW', 'THING', 'TEXT'),
  ];
  return stage(`Take the ${end.which} characters off`, explains, (files) =>
    run(
      'sed',
      files.length > 0 && !asks(request, 'SHOW') ? '-i' : undefined,
      end.which === 'first' ? `s/^${dots}//` : `s/${dots}$//`,
      files,
    ),
  );
};

/** "the first 5 characters of each line" */
export const endKept = (request: Understood): Stage | undefined => {
  const end = endOf(request);
  const isLines = request.tokens.some(
    (token) => means(token, 'LINE') && means(request.tokens[token.index - 1], 'EVERY', 'PER'),
  );
  if (end === undefined || !isLines || asks(request, 'DELETE', 'EXCLUDE_LINES', 'COUNT', 'EXCEPT', 'UPPER', 'LOWER'))
    return undefined;
  const explains = [...end.explains, ...allOf(request, 'SHOW', 'LINE', 'EVERY', 'PER', 'ONLY', 'THING')];
  return stage(`Keep the ${end.which} characters`, explains, (files) =>
    end.which === 'first'
      ? run('cut', `-c1-${end.count}`, files)
      : run('grep', '-o', end.count <= 4 ? `${'.'.repeat(end.count)}$` : `.\\{${end.count}\\}$`, files),
  );
};

/** "characters 3 to 7" */
export const charRange = (request: Understood): Stage | undefined => {
  const noun = request.tokens.find(
    (token) => isUnit(request, token.index) && numberOf(request.tokens[token.index + 1]) !== undefined,
  );
  if (noun === undefined || asks(request, 'DELETE', 'COUNT')) return undefined;
  const from = numberOf(request.tokens[noun.index + 1]);
  const isRange =
    means(request.tokens[noun.index + 2], 'TO', 'AND') ||
    ['-', 'through', 'until'].includes(request.tokens[noun.index + 2]?.lemma ?? '');
  const to = isRange ? numberOf(request.tokens[noun.index + 3]) : undefined;
  const end = to === undefined ? noun.index + 1 : noun.index + 3;
  const span = Array.from({ length: end - noun.index + 1 }, (_, n) => noun.index + n);
  return stage(
    'Keep the characters',
    [...span, ...allOf(request, 'SHOW', 'LINE', 'EVERY', 'PER', 'EXTRACT')],
    (files) => run('cut', to === undefined ? `-c${from}` : `-c${from}-${to}`, files),
  );
};

interface Part {
  readonly sign: string;
  readonly explains: readonly number[];
}

/** The sign at which a text is parted: "on colons", "at every comma", "comma-separated". */
const partAt = (request: Understood): Part | undefined => {
  const [said] = slotsOf(request, 'delimiter');
  if (said !== undefined) return { sign: said.value.char, explains: spanOf(said) };
  const cue = request.tokens.find((token) => means(token, 'SPLIT'));
  const before = request.tokens.find(
    (token) =>
      token.index > (cue?.index ?? Number.POSITIVE_INFINITY) &&
      ['by', 'on', 'at', 'into', 'using', 'with'].includes(token.lemma),
  );
  const pattern = before === undefined ? undefined : patternAt(request.tokens, before.index + 1);
  if (before === undefined || pattern?.text === undefined || [...pattern.text].length !== 1) return undefined;
  return { sign: pattern.text, explains: [before.index, pattern.to - 1] };
};

const PER_LINE =
  /\b(on|onto|into|to) (a |its |their |an )?(own |new |separate |single |different |individual )?lines?\b|\bone per line\b|\bby newlines?\b/i;
const PIECES = [
  'own',
  'separate',
  'item',
  'part',
  'piece',
  'element',
  'individual',
  'delimiter',
  'separator',
  'different',
];

/** "split at every comma", "each comma-separated item on its own line" */
export const parted = (request: Understood): Stage | undefined => {
  const part = partAt(request);
  const isAsked = asks(request, 'SPLIT') || PER_LINE.test(request.text);
  if (part === undefined || !isAsked || asks(request, 'COUNT', 'JOIN', 'FILE') || slotsOf(request, 'column').length > 0)
    return undefined;
  const explains = [
    ...part.explains,
    ...lemmas(request, PIECES),
    ...allOf(request, 'SPLIT', 'LINE', 'EVERY', 'PER', 'SHOW', 'NEWLINE', 'TEXT', 'WORD', 'COLUMN'),
  ];
  const { sign } = part;
  return stage('Part the text at the sign', explains, (files) =>
    files.length === 0
      ? run('tr', sign === '\t' ? '\\t' : sign, '\\n')
      : run('sed', `s/${sign.replace(/[\\/.*[\]^$&]/g, '\\$&')}/\\n/g`, files),
  );
};
