/** Edits of lines: a line put in, a text put before or behind each line, characters taken out, runs squeezed. */
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { from, pipe, run, type Word } from '../write/command.ts';
import { conditionsOf } from './conditions.ts';
import { isFirm, type Pattern, patternAt } from './pattern.ts';
import { asks, type Stage, stage } from './text-query.ts';

const inPlace = (files: readonly Word[]): string | undefined => (files.length > 0 ? '-i' : undefined);

/** What may stand in the replacement of `s/…/…/`. */
const replacement = (text: string): string =>
  text
    .replace(/[\\/&]/g, '\\$&')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n');

const lemmas = (request: Understood, words: readonly string[]): number[] =>
  request.tokens
    .filter((token) => words.includes(token.lemma) || words.includes(token.value.toLowerCase()))
    .map((token) => token.index);

/** The text that is put in: quoted, or said as a sign ("a comma", "a space"). */
const inserted = (request: Understood, taken: ReadonlySet<number>): Pattern | undefined => {
  const quoted = request.tokens.filter((token) => token.kind === 'quoted' && !taken.has(token.index));
  const [only] = quoted;
  if (only !== undefined)
    return quoted.length === 1
      ? { one: only.value, text: only.value, from: only.index, to: only.index + 1 }
      : undefined;
  for (const token of request.tokens) {
    if (taken.has(token.index) || means(token, 'LINE', 'SHOW')) continue;
    const sign = token.kind === 'word' && !means(token, 'GLUE') ? patternAt(request.tokens, token.index) : undefined;
    if (sign?.text !== undefined && sign.text.length === 1) return sign;
  }
  return undefined;
};

const START = ['beginning', 'start', 'front', 'begin', 'top', 'prefix', 'prepend', 'head'];
const END = ['end', 'suffix', 'append', 'bottom', 'tail'];

const isEachLine = ({ tokens }: Understood): boolean =>
  tokens.some(
    (token) =>
      means(token, 'LINE') &&
      (means(tokens[token.index - 1], 'EVERY', 'PER', 'THING') ||
        /^(each|every|all)$/.test(tokens[token.index - 1]?.lemma ?? '') ||
        means(tokens[token.index - 1], 'NON_EMPTY') ||
        (token.text === 'lines' && !means(tokens[token.index + 1], 'NUMBER'))),
  );

const eachWords = (request: Understood) =>
  allOf(
    request,
    'LINE',
    'EVERY',
    'PER',
    'THING',
    'CHARACTER',
    'TEXT',
    'FIRST',
    'LAST',
    'INSERT',
    'APPEND',
    'NON_EMPTY',
    'CONTAIN',
    'WITH',
    'CHANGE',
  );

/** "put "> " in front of each line", "append ; to every line" */
export const perLine = (request: Understood, taken: readonly number[]): Stage | undefined => {
  const isAsked = asks(request, 'INSERT', 'APPEND') || lemmas(request, ['prefix', 'suffix', 'put']).length > 0;
  if (!isAsked || !isEachLine(request) || asks(request, 'DELETE', 'REPLACE', 'COUNT', 'NUMBERED')) return undefined;
  const text = inserted(request, new Set(taken));
  const starts = lemmas(request, START);
  const ends = lemmas(request, END);
  const isStart = starts.length > 0 && !(ends.length > 0 && starts.length === 0);
  if (text?.text === undefined || (starts.length === 0 && ends.length === 0)) return undefined;
  const atStart = isStart && !lemmas(request, ['end', 'suffix']).some((at) => at > Math.min(...starts));
  const only = asks(request, 'NON_EMPTY') ? '/./' : '';
  const edit = `${only}s/${atStart ? '^' : '$'}/${replacement(text.text)}/`;
  const explains = [
    text.from,
    text.to - 1,
    ...starts,
    ...ends,
    ...lemmas(request, ['put']),
    ...spanOf(...slotsOf(request, 'empty')),
    ...eachWords(request),
  ];
  return stage(`Put the text ${atStart ? 'before' : 'behind'} each line`, explains, (files) =>
    run('sed', inPlace(files), edit, files),
  );
};

interface Position {
  /** A sed address and letter. */
  readonly edit: string;
  readonly explains: readonly number[];
}

/** Beside a line that the request numbers. */
const besideNumber = (request: Understood, letter: 'a' | 'i', side: readonly number[]): Position | undefined => {
  const [slot] = slotsOf(request, 'lines');
  if (slot === undefined) return undefined;
  const { from: first, to } = slot.value;
  // "after line 3" was read as what begins with line 4.
  const isOpen = to === 'end' && side.length > 0;
  if (first !== to && !isOpen) return undefined;
  return { edit: `${isOpen && letter === 'a' ? first - 1 : first}${letter}`, explains: [...side, ...spanOf(slot)] };
};

const besideMatch = (request: Understood, letter: 'a' | 'i', taken: readonly number[]): Position | undefined => {
  const found = conditionsOf(request, new Set(taken));
  const one = found?.groups[0]?.patterns[0];
  return found === undefined || one === undefined || found.groups.length > 1
    ? undefined
    : { edit: `/${one.one.replaceAll('/', '\\/')}/${letter}`, explains: found.explains };
};

/** Where a new line goes. */
const position = (request: Understood, taken: readonly number[]): Position | undefined => {
  const side = request.tokens.find((token) => ['after', 'before', 'below', 'above', 'behind'].includes(token.lemma));
  const letter = ['after', 'below', 'behind'].includes(side?.lemma ?? '') ? 'a' : 'i';
  const sides = side === undefined ? [] : [side.index];
  const beside = besideNumber(request, letter, sides);
  if (beside !== undefined) return beside;
  const matched = side === undefined ? undefined : besideMatch(request, letter, taken);
  if (matched !== undefined) return { ...matched, explains: [...sides, ...matched.explains] };
  const starts = lemmas(request, START);
  return starts.length > 0 && side === undefined && !isEachLine(request) ? { edit: '1i', explains: starts } : undefined;
};

/** "insert "x" after line 3", "add the line "x" at the top", "put "x" before every line containing "y"" */
export const insertLine = (request: Understood, taken: readonly number[]): Stage | undefined => {
  const isAsked = asks(request, 'INSERT', 'APPEND') || lemmas(request, ['put', 'write']).length > 0;
  if (!isAsked || asks(request, 'DELETE', 'REPLACE', 'COUNT')) return undefined;
  const where = position(request, taken);
  if (where === undefined) return undefined;
  const text = inserted(request, new Set([...taken, ...where.explains]));
  if (text?.text === undefined || /[\n\\]|^\s/.test(text.text)) return undefined;
  const explains = [
    text.from,
    text.to - 1,
    ...where.explains,
    ...lemmas(request, ['put']),
    ...allOf(request, 'LINE', 'TEXT', 'INSERT', 'APPEND', 'WRITE', 'EVERY', 'FIRST', 'CONTAIN'),
  ];
  return stage('Put the line in', explains, (files) => run('sed', inPlace(files), `${where.edit} ${text.text}`, files));
};

const isFiller = (token: Token | undefined): boolean =>
  token?.text === ',' || means(token, 'GLUE', 'AND', 'OR', 'THING', 'OCCURRENCE', 'EVERY', 'CHARACTER');

/** The tokens whose patterns are to go: the objects of "remove", up to "from" or "in". */
const removedPatterns = ({ tokens }: Understood, taken: ReadonlySet<number>): readonly Pattern[] => {
  const verb = tokens.find((token) => means(token, 'DELETE', 'EXCLUDE_LINES'));
  const found: Pattern[] = [];
  for (let at = (verb?.index ?? tokens.length) + 1; at < tokens.length; ) {
    if (taken.has(at) || means(tokens[at], 'LINE', 'COLUMN', 'FILE')) break;
    const pattern = patternAt(tokens, at);
    const isPiece =
      pattern !== undefined &&
      !taken.has(pattern.to - 1) &&
      (pattern.class ?? pattern.text) !== undefined &&
      isFirm(tokens, pattern);
    if (!isPiece && !isFiller(tokens[at])) break;
    if (isPiece) found.push(pattern);
    at = isPiece ? pattern.to : at + 1;
  }
  return found;
};

/** "remove all digits", "strip the commas and spaces", "delete every "foo"" */
export const removed = (request: Understood, taken: readonly number[]): Stage | undefined => {
  const patterns = removedPatterns(request, new Set(taken));
  const isEnd =
    lemmas(request, ['trailing', 'leading', 'blank', 'duplicate', 'empty', 'ending', 'return', 'first', 'last'])
      .length > 0;
  if (patterns.length === 0 || isEnd || asks(request, 'COUNT', 'REPLACE') || slotsOf(request, 'column').length > 0)
    return undefined;
  if (asks(request, 'LINE') && !/\b(each|every|all) lines?\b|\bfrom (the )?lines?\b/i.test(request.text))
    return undefined;
  const isOne = patterns.every((one) => one.class !== undefined || one.text?.length === 1);
  const set = patterns.map((one) => one.class ?? one.one).join('');
  const body = isOne && patterns.length > 1 ? `[${set}]` : patterns.map((one) => one.one).join('|');
  const isBasic = !/[+?|(){}]/.test(body);
  const explains = [
    ...patterns.flatMap((one) => Array.from({ length: one.to - one.from }, (_, n) => one.from + n)),
    ...allOf(request, 'DELETE', 'EXCLUDE_LINES', 'THING', 'EVERY', 'OCCURRENCE', 'AND', 'CHARACTER', 'LINE'),
  ];
  const isBreaks = patterns.length === 1 && patterns[0]?.text === '\n';
  return stage('Take the characters out', explains, (files) =>
    isBreaks
      ? onInput('tr', ['-d', '\\n'], files)
      : run('sed', inPlace(files), isBasic ? undefined : '-E', `s/${body.replaceAll('/', '\\/')}//g`, files),
  );
};

export const onInput = (program: string, words: readonly string[], files: readonly Word[]) => {
  const [file] = files;
  const command = run(program, words);
  if (file === undefined) return command;
  return files.length > 1 ? pipe(run('cat', files), command) : from(command, file);
};

const MANY = new Set([
  'multiple',
  'consecutive',
  'repeated',
  'several',
  'run',
  'runs',
  'sequence',
  'sequences',
  'extra',
  'series',
  'double',
]);

/** "replace multiple spaces with one", "squeeze repeated blanks" */
export const squeezed = (request: Understood): Stage | undefined => {
  const { tokens } = request;
  const cue = tokens.find(
    (token) => MANY.has(token.value.toLowerCase()) || ['squeeze', 'collapse'].includes(token.lemma),
  );
  if (cue === undefined || asks(request, 'LINE')) return undefined;
  const signs = tokens.flatMap((token) => {
    const sign =
      token.kind === 'word' && token.index >= cue.index && !means(token, 'GLUE')
        ? patternAt(tokens, token.index)
        : undefined;
    return sign?.text?.length === 1 || sign?.class === '[:space:]' ? [sign] : [];
  });
  const [first, second] = signs;
  if (first === undefined || signs.length > 2) return undefined;
  const set = first.class ?? first.text ?? ' ';
  const next = second?.text ?? (second === undefined ? first.text : undefined);
  if (next === undefined) return undefined;
  const spelt = (text: string) => ({ '\n': '\\n', '\t': '\\t' })[text] ?? text;
  const explains = [
    cue.index,
    ...signs.flatMap((one) => [one.from, one.to - 1]),
    ...allOf(request, 'REPLACE', 'CHANGE', 'EVERY', 'THING', 'CHARACTER', 'OF', 'WITH', 'DUPLICATE'),
    ...lemmas(request, ['single', 'one', 'squeeze', 'collapse']),
  ];
  const words = set === next ? ['-s', set] : ['-s', `${/^\[:/.test(set) ? set : spelt(set)}`, spelt(next)];
  return stage('Squeeze the runs', explains, (files) => onInput('tr', words, files));
};
