/** Replacements with a scope: on one line, on lines that contain something, the first on each line, whole words, whole lines. */
// @ts-nocheck

import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { run, type Word } from '../write/command.ts';
import { type Pattern, patternAt } from './pattern.ts';
import { onInput } from './text-edit.ts';
import { asks, type Stage, stage } from './text-query.ts';

const WITH = new Set(['with', 'with a', 'by', 'to', 'into', 'for']);

const replacement = (text: string): string =>
  text
    .replace(/[\\/&]/g, '\\$&')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n');

interface Pair {
  readonly old: Pattern;
  readonly next: Pattern;
  readonly with: number;
  /** What stands between: a scope. */
  readonly between: readonly Token[];
}

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, eight: 8, 2: 2, 3: 3, 4: 4, 8: 8 };

/** "four spaces" */
const repeatedSign = (tokens: readonly Token[], at: number): Pattern | undefined => {
  const count = COUNTS[tokens[at]?.value.toLowerCase() ?? ''];
  const sign = count === undefined ? undefined : patternAt(tokens, at + 1);
  if (count === undefined || sign?.text?.length !== 1) return undefined;
  return { one: sign.one.repeat(count), text: sign.text.repeat(count), from: at, to: sign.to };
};

const skipEvery = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (
    means(tokens[here], 'EVERY', 'THING', 'OCCURRENCE', 'GLUE', 'FIRST', 'TEXT') &&
    tokens[here]?.kind === 'word' &&
    patternAt(tokens, here) === undefined
  )
    here++;
  return here;
};

/** The two sides of "replace … with …". */
const pairOf = ({ tokens }: Understood, taken: ReadonlySet<number>): Pair | undefined => {
  const verb = tokens.find((token) => means(token, 'REPLACE') || ['change', 'convert', 'turn'].includes(token.lemma));
  if (verb === undefined) return undefined;
  const old = patternAt(tokens, skipEvery(tokens, verb.index + 1));
  if (old === undefined || taken.has(old.to - 1)) return undefined;
  const at = tokens.findIndex((token) => token.index >= old.to && WITH.has(token.lemma) && !taken.has(token.index));
  const next = at < 0 ? undefined : (repeatedSign(tokens, at + 1) ?? patternAt(tokens, at + 1, 'bare'));
  if (next?.text === undefined || taken.has(next.to - 1) || next.one === old.one) return undefined;
  return { old, next, with: at, between: tokens.slice(old.to, at) };
};

const span = ({ from, to }: Pattern): number[] => Array.from({ length: to - from }, (_, n) => from + n);

/** "line 3 with "x"": the whole line. */
const wholeLine = (request: Understood, taken: ReadonlySet<number>): Stage | undefined => {
  const [lines] = slotsOf(request, 'lines');
  const { tokens } = request;
  const verb = tokens.find((token) => means(token, 'REPLACE', 'CHANGE'));
  const at = tokens.findIndex((token) => token.index >= (lines?.to ?? 0) && WITH.has(token.lemma));
  const next = at < 0 ? undefined : patternAt(tokens, at + 1, 'bare');
  const isObject =
    lines !== undefined &&
    verb !== undefined &&
    tokens.slice(verb.index + 1, lines.from).every((token) => means(token, 'GLUE', 'THING', 'EVERY'));
  if (!isObject || lines.value.from !== lines.value.to || next?.text === undefined || taken.has(next.to - 1))
    return undefined;
  const explains = [...spanOf(lines), verb.index, at, ...span(next), ...allOf(request, 'LINE', 'TEXT')];
  return stage('Replace the line', explains, (files) =>
    run('sed', files.length > 0 ? '-i' : undefined, `${lines.value.from}s/.*/${replacement(next.text ?? '')}/`, files),
  );
};

/** The lines that are meant, as a sed address; undefined where the request names what this cannot say. */
const addressOf = (
  request: Understood,
  { old, next }: Pair,
): { address: string; explains: readonly number[] } | undefined => {
  const [lines] = slotsOf(request, 'lines');
  if (lines !== undefined) {
    const { from, to } = lines.value;
    return {
      address: from === to ? String(from) : `${from},${to === 'end' ? '$' : to}`,
      explains: [...spanOf(lines), ...allOf(request, 'ONLY')],
    };
  }
  const cue = request.tokens.find(
    (token) =>
      token.index !== old.from &&
      means(token, 'CONTAIN', 'BEGINS') &&
      means(request.tokens[token.index - 1], 'LINE', 'GLUE') &&
      request.tokens.slice(0, token.index).some((one) => means(one, 'LINE')),
  );
  if (cue === undefined) return { address: '', explains: [] };
  const where = patternAt(request.tokens, cue.index + 1);
  if (where === undefined || where.from === next.from || where.from === old.from) return undefined;
  return {
    address: `/${means(cue, 'BEGINS') ? '^' : ''}${where.one.replaceAll('/', '\\/')}/`,
    explains: [cue.index, ...span(where), ...allOf(request, 'ONLY')],
  };
};

const isNewline = (pattern: Pattern): boolean => pattern.text === '\n';

const signText = (text: string): string => ({ '\n': '\\n', '\t': '\\t' })[text] ?? text;

/** Replaces in the lines that the request names; a new line cannot be met by `sed`, which reads line by line. */
export const replacedWhere = (request: Understood, taken: readonly number[]): Stage | undefined => {
  if (!asks(request, 'REPLACE', 'CHANGE') || (asks(request, 'UPPER') && asks(request, 'LOWER', 'CASE', 'CHARACTER')))
    return undefined;
  const whole = wholeLine(request, new Set(taken));
  if (whole !== undefined) return whole;
  const pair = pairOf(request, new Set(taken));
  const scope = pair === undefined ? undefined : addressOf(request, pair);
  if (pair === undefined || scope === undefined) return undefined;
  const { old, next } = pair;
  const isFirst = /\bfirst (occurrence|instance|match)\b|\bonly the first\b/i.test(request.text);
  const words = allOf(
    request,
    'REPLACE',
    'CHANGE',
    'TEXT',
    'WORD',
    'OCCURRENCE',
    'EVERY',
    'LINE',
    'THING',
    'WHOLE',
    ...(isFirst ? (['FIRST'] as const) : []),
  );
  const explains = [
    ...span(old),
    ...span(next),
    pair.with,
    ...scope.explains,
    ...spanOf(...slotsOf(request, 'insensitive')),
    ...words,
  ];
  if (isNewline(old))
    return stage('Replace the line ends', explains, (files) =>
      onInput('tr', ['\\n', signText(next.text ?? '')], files),
    );
  const isWord = asks(request, 'WHOLE') && asks(request, 'WORD');
  const flags = `${isFirst ? '' : 'g'}${slotsOf(request, 'insensitive').length > 0 ? 'I' : ''}`;
  return stage('Replace the text', explains, (files) =>
    edit({ old, next, address: scope.address, flags, isWord, isShown: asks(request, 'SHOW') }, files),
  );
};

interface Edit {
  readonly old: Pattern;
  readonly next: Pattern;
  readonly address: string;
  readonly flags: string;
  readonly isWord: boolean;
  readonly isShown: boolean;
}

const edit = ({ old, next, address, flags, isWord, isShown }: Edit, files: readonly Word[]) => {
  const body = (isWord ? `\\b${old.one}\\b` : old.one).replaceAll('/', '\\/');
  // Escaped signs mean the same in both kinds only for these.
  const isBasic = !/[+?|(){}]/.test(body);
  const text = `${address}s/${body}/${replacement(next.text ?? '')}/${flags}`;
  return run('sed', files.length > 0 && !isShown ? '-i' : undefined, isBasic ? undefined : '-E', text, files);
};
