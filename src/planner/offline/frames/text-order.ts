/** Lines by position and by length: between markers, every nth, sorted by length, once only, each only the first time. */
import { numberOf } from '../recognise/reading.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { pipe, run } from '../write/command.ts';
import { patternAt } from './pattern.ts';
import { asks, type Stage, stage } from './text-query.ts';

const lemmas = (request: Understood, words: readonly string[]): number[] =>
  request.tokens
    .filter((token) => words.includes(token.lemma) || words.includes(token.value.toLowerCase()))
    .map((token) => token.index);

const sedAddress = (one: string): string => `/${one.replaceAll('/', '\\/')}/`;

/** "lines between "BEGIN" and "END"", "from "a" to "b"" */
export const betweenMarkers = (request: Understood): Stage | undefined => {
  const { tokens } = request;
  const cue = tokens.find(
    (token) => means(token, 'BETWEEN') || token.lemma === 'from' || token.lemma === 'starting from',
  );
  const first = cue === undefined ? undefined : patternAt(tokens, cue.index + 1);
  const joint = first === undefined ? undefined : tokens[first.to];
  if (cue === undefined || first?.text === undefined || tokens[first.to - 1]?.kind !== 'quoted') return undefined;
  const second = means(joint, 'AND', 'TO') || joint?.lemma === 'until' ? patternAt(tokens, first.to + 1) : undefined;
  if (second?.text === undefined || tokens[second.to - 1]?.kind !== 'quoted' || asks(request, 'REPLACE', 'COUNT'))
    return undefined;
  const edit = `${sedAddress(first.one)},${sedAddress(second.one)}`;
  const deletes = asks(request, 'DELETE');
  const span = Array.from({ length: second.to - cue.index }, (_, n) => cue.index + n);
  const explains = [
    ...span,
    ...allOf(request, 'LINE', 'SHOW', 'THING', 'TEXT', 'DELETE', 'EXTRACT', 'FIND', 'EVERY', 'CONTAIN', 'WORD'),
  ];
  return stage('Keep what is between the marks', explains, (files) =>
    deletes ? run('sed', files.length > 0 ? '-i' : undefined, `${edit}d`, files) : run('sed', '-n', `${edit}p`, files),
  );
};

/** "every 5th line", "every third line", "each fourth line" */
export const everyNth = (request: Understood): Stage | undefined => {
  const at = request.tokens.findIndex(
    (token, here) =>
      means(token, 'EVERY') &&
      numberOf(request.tokens[here + 1]) !== undefined &&
      means(request.tokens[here + 2], 'LINE'),
  );
  const step = at < 0 ? undefined : numberOf(request.tokens[at + 1]);
  if (step === undefined || step < 2 || asks(request, 'COUNT', 'REPLACE')) return undefined;
  const deletes = asks(request, 'DELETE');
  const explains = [at, at + 1, at + 2, ...allOf(request, 'SHOW', 'DELETE', 'FIND', 'LINE')];
  return stage('Keep every nth line', explains, (files) =>
    deletes
      ? run('sed', files.length > 0 ? '-i' : undefined, `0~${step}d`, files)
      : run('awk', `NR % ${step} == 0`, files),
  );
};

/** "sort by line length", "the length of each line" */
export const byLength = (request: Understood): Stage | undefined => {
  const length = lemmas(request, ['length']);
  if (
    length.length === 0 ||
    !(asks(request, 'LINE') || asks(request, 'SORT')) ||
    asks(request, 'DELETE', 'COUNT', 'REPLACE')
  )
    return undefined;
  const explains = [
    ...length,
    ...spanOf(...slotsOf(request, 'order')),
    ...allOf(request, 'LINE', 'SHOW', 'EVERY', 'PER', 'SORT', 'BY', 'DESCENDING', 'ASCENDING', 'CHARACTER'),
  ];
  if (!asks(request, 'SORT'))
    return stage('Print how long each line is', explains, (files) => run('awk', '{ print length }', files));
  const down = asks(request, 'DESCENDING') || slotsOf(request, 'order').some((slot) => slot.value.direction === 'down');
  return stage('Sort the lines by their length', explains, (files) =>
    pipe(run('awk', '{ print length, $0 }', files), run('sort', down ? '-rn' : '-n'), run('cut', '-d', ' ', '-f2-')),
  );
};

/** "remove duplicate lines without sorting", "keeping the order" */
export const firstSeen = (request: Understood): Stage | undefined => {
  const kept =
    /\b(without (sorting|changing (the |their )?order)|(keep|preserv|maintain)(ing)? (the )?(original )?order)\b/i.exec(
      request.text,
    );
  if (kept === null || !asks(request, 'DUPLICATE', 'UNIQUE')) return undefined;
  const end = kept.index + kept[0].length;
  const said = request.tokens
    .filter((token) => token.start >= kept.index && token.end <= end)
    .map((token) => token.index);
  const explains = [
    ...said,
    ...allOf(request, 'DUPLICATE', 'UNIQUE', 'LINE', 'DELETE', 'EXCLUDE_LINES', 'SHOW', 'KEEP', 'AND', 'SORT'),
  ];
  return stage('Keep each line the first time', explains, (files) => run('awk', '!seen[$0]++', files));
};

/** "lines that occur only once", "… more than once" */
export const byRepeats = (request: Understood): Stage | undefined => {
  const once = lemmas(request, ['once', 'twice']);
  // "each line twice" asks for copies.
  const isTwice = request.tokens[once[0] ?? -1]?.lemma === 'twice';
  if (isTwice && !/\b(?:occur|appear|repeat|exist|at least|more than|found|listed)/i.test(request.text))
    return undefined;
  if (once.length === 0 || !asks(request, 'LINE') || asks(request, 'DELETE', 'COUNT', 'REPLACE')) return undefined;
  const many = allOf(request, 'MORE');
  const explains = [
    ...once,
    ...many,
    ...lemmas(request, ['combined', 'occur', 'appear', 'just', 'exactly']),
    ...allOf(request, 'LINE', 'SHOW', 'FIND', 'ONLY', 'EXACTLY', 'EVERY', 'PER', 'TOTAL', 'JOIN'),
  ];
  return stage('Keep the lines by how often they occur', explains, (files) =>
    pipe(run('sort', files), run('uniq', many.length > 0 ? '-d' : '-u')),
  );
};

/** "reverse the order of the lines" */
export const turnedRound = (request: Understood): Stage | undefined => {
  if (
    /\b(each|every) line\b/i.test(request.text) ||
    !asks(request, 'REVERSE', 'DESCENDING') ||
    !/\border of (the |all |its )?lines\b|\blines in reverse order\b|\bbackwards?, last line first\b|\bfrom (bottom|last) to (top|first)\b|\bbottom to top\b|\b(in reverse( order)?|reversed|backwards?)$|\bin reverse( order)?\b/i.test(
      request.text,
    )
  )
    return undefined;
  if (
    asks(request, 'UNIQUE', 'COUNT') ||
    lemmas(request, ['sort', 'sorted', 'alphabetical']).some((at) => request.tokens[at]?.value !== 'order')
  )
    return undefined;
  const explains = [
    ...spanOf(...slotsOf(request, 'order')),
    ...allOf(request, 'REVERSE', 'LINE', 'SHOW', 'SORT', 'EVERY', 'DESCENDING', 'LAST', 'FIRST', 'TEXT'),
  ];
  return stage('Turn the order of the lines round', explains, (files) => run('tac', files));
};
