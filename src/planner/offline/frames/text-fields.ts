/** Fields of lines: how many there are, one of them set anew, what stands before or behind a sign. */
import { numberOf } from '../recognise/reading.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { pipe, run } from '../write/command.ts';
import { patternAt } from './pattern.ts';
import { saidAs } from './said.ts';
import { delimitersOf } from './text-columns.ts';
import { asks, type Stage, stage } from './text-query.ts';

const spelt = (char: string): string => (char === '\t' ? '\\t' : char);

const flagOf = (request: Understood, names: readonly string[]): readonly string[] => {
  const { input } = delimitersOf(request, names);
  return input === undefined ? [] : [`-F${spelt(input)}`];
};

/** "the number of words in each line", "how many fields every row has" */
export const countPerLine = (request: Understood, names: readonly string[]): Stage | undefined => {
  const each = saidAs(
    request,
    /\b(?:(?:in|of|on|per|for|from) )?(?:each|every|per|all the|all) (?:lines?|rows?)\b|\bper (?:line|row)\b/i,
  );
  if (each === undefined || !asks(request, 'COUNT') || asks(request, 'OCCURRENCE', 'UNIQUE', 'DELETE', 'SORT'))
    return undefined;
  const unit = (['WORD', 'COLUMN', 'CHARACTER'] as const).find((one) => asks(request, one));
  if (unit === undefined || slotsOf(request, 'content').length > 0) return undefined;
  const explains = [
    ...each.explains,
    ...spanOf(...slotsOf(request, 'delimiter')),
    ...allOf(request, 'COUNT', 'WORD', 'COLUMN', 'CHARACTER', 'LINE', 'SHOW', 'EVERY', 'PER', 'CONTAIN', 'NUMBER'),
  ];
  const program = unit === 'CHARACTER' ? '{ print length }' : '{ print NF }';
  return stage('Count in each line', explains, (files) =>
    run('awk', unit === 'COLUMN' ? flagOf(request, names) : [], program, files),
  );
};

/** "how many columns does x have" */
export const countColumns = (request: Understood, names: readonly string[]): Stage | undefined => {
  const isAsked = asks(request, 'COUNT') && asks(request, 'COLUMN') && slotsOf(request, 'column').length === 0;
  if (!isAsked || asks(request, 'LINE', 'EVERY', 'PER', 'WORD', 'CHARACTER', 'OCCURRENCE')) return undefined;
  const explains = [
    ...spanOf(...slotsOf(request, 'delimiter')),
    ...allOf(request, 'COUNT', 'COLUMN', 'NUMBER', 'SHOW', 'CONTAIN', 'TOTAL', 'EXIST'),
  ];
  return stage('Count the columns', explains, (files) =>
    run('awk', flagOf(request, names), '{ print NF; exit }', files),
  );
};

/** "replace the second field with "x"" */
export const setField = (request: Understood, names: readonly string[]): Stage | undefined => {
  const [column] = slotsOf(request, 'column');
  const [number, more] = column?.value.numbers ?? [];
  const verb = request.tokens.find((token) => means(token, 'REPLACE', 'CHANGE'));
  const cue = request.tokens.find(
    (token) => token.index > (column?.to ?? 0) && ['with', 'by', 'to'].includes(token.lemma),
  );
  const text = cue === undefined ? undefined : request.tokens[cue.index + 1];
  if (
    column === undefined ||
    typeof number !== 'number' ||
    more !== undefined ||
    verb === undefined ||
    verb.index > column.from
  )
    return undefined;
  if (cue === undefined || text?.kind !== 'quoted' || /["\\]/.test(text.value)) return undefined;
  const { input } = delimitersOf(request, names);
  const flags = input === undefined ? [] : [`-F${spelt(input)}`, '-v', `OFS=${spelt(input)}`];
  const explains = [
    ...spanOf(column),
    cue.index,
    text.index,
    ...allOf(request, 'REPLACE', 'CHANGE', 'EVERY', 'LINE', 'PER'),
  ];
  return stage('Set the column', explains, (files) =>
    run('awk', flags, `{ $${number} = "${text.value}"; print }`, files),
  );
};

/** "everything after the first colon", "the part before "="" */
export const besideSign = (request: Understood): Stage | undefined => {
  const cue = saidAs(
    request,
    /\b(?:everything|anything|all|the (?:text|part|characters?|rest|string)|what(?:'s| is| comes)?)(?: that (?:comes|is|stands))? (before|after|following|preceding|up to|behind) (?:the |a |an )?(first |last )?/i,
  );
  const from = cue?.explains.at(-1);
  if (cue === undefined || from === undefined || asks(request, 'REPLACE', 'COUNT')) return undefined;
  const sign = patternAt(request.tokens, from + 1);
  if (sign?.text === undefined) return undefined;
  const isBefore = /before|preceding|up to/i.test(cue.groups[0] ?? '');
  const isLast = /last/i.test(cue.groups[1] ?? '');
  const deletes = asks(request, 'DELETE', 'EXCLUDE_LINES');
  const one = sign.one.replaceAll('/', '\\/');
  const single = [...sign.text].length === 1;
  // What is kept is what the other half is taken from.
  const cutsTail = isBefore !== deletes;
  const head = single && !isLast ? `^[^${sign.text}]*${one}` : `^.*${one}`;
  const tail = single && isLast ? `${one}[^${sign.text}]*$` : `${one}.*`;
  const edit = cutsTail ? `s/${tail}//` : `s/${head}//`;
  const explains = [
    ...cue.explains,
    ...Array.from({ length: sign.to - sign.from }, (_, n) => sign.from + n),
    ...allOf(
      request,
      'LINE',
      'EVERY',
      'PER',
      'SHOW',
      'EXTRACT',
      'DELETE',
      'EXCLUDE_LINES',
      'TEXT',
      'CHARACTER',
      'KEEP',
      'ONLY',
    ),
  ];
  return stage('Cut the lines at the sign', explains, (files) =>
    run('sed', deletes && files.length > 0 ? '-i' : undefined, edit, files),
  );
};

/** "the line numbers of lines that contain x": numbers only. */
export const matchNumbers = (request: Understood): Stage | undefined => {
  const cue = saidAs(
    request,
    /\b(?:only )?(?:the )?(?:line numbers?|numbers of (?:the|all) lines)(?: only)? (?:of|for|on which|where|in which)\b(?: (?:each|every|all|the))?(?: (?:lines?|match(?:es)?|occurrences?))?/i,
  );
  if (cue === undefined || asks(request, 'DELETE', 'COUNT', 'REPLACE')) return undefined;
  const quoted = request.tokens.filter((token) => token.kind === 'quoted');
  const [text, more] = quoted;
  if (text === undefined || more !== undefined) return undefined;
  const explains = [
    ...cue.explains,
    text.index,
    ...spanOf(...slotsOf(request, 'insensitive')),
    ...allOf(
      request,
      'CONTAIN',
      'NAME_HAS',
      'LINE',
      'SHOW',
      'TEXT',
      'WORD',
      'OCCURRENCE',
      'PER',
      'EVERY',
      'NUMBERED',
      'ONLY',
      'WITH',
    ),
  ];
  const flags = slotsOf(request, 'insensitive').length > 0 ? '-in' : '-n';
  // The lines beside their numbers do no harm where not only those are asked for.
  const isOnly = asks(request, 'ONLY');
  return stage('Tell the numbers of the lines', explains, (files) => {
    const grep = run('grep', flags, text.value, files);
    return isOnly ? pipe(grep, run('cut', '-d', ':', '-f1')) : grep;
  });
};

/** "the third word of "…"": of one line, where no line is spoken of. */
export const wordOf = (request: Understood): Stage | undefined => {
  const at = request.tokens.findIndex(
    (token, index) =>
      token.lemma === 'word' &&
      (numberOf(request.tokens[index - 1]) !== undefined || means(request.tokens[index - 1], 'LAST')) &&
      !means(request.tokens[index - 2], 'EVERY', 'PER'),
  );
  const before = request.tokens[at - 1];
  const isOrdinal = /(st|nd|rd|th|first|second|third|last)$/i.test(before?.value ?? '');
  if (
    at < 1 ||
    !isOrdinal ||
    request.tokens[at]?.text !== 'word' ||
    asks(request, 'COUNT', 'DELETE', 'REPLACE', 'UPPER')
  )
    return undefined;
  const field = means(before, 'LAST') ? '$NF' : `$${numberOf(before) ?? 1}`;
  const explains = [
    at,
    at - 1,
    ...spanOf(...slotsOf(request, 'rank')),
    ...allOf(request, 'SHOW', 'EXTRACT', 'TEXT', 'LINE', 'EVERY', 'PER'),
  ];
  return stage('Print the word', explains, (files) => run('awk', `{ print ${field} }`, files));
};
