/** "… that contain x": a condition on what is in the files, for every deed. */
import { conditionsOf, type Group } from '../frames/conditions.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import type { Word } from '../write/command.ts';
import type { Cut, Layer } from './layer.ts';
import { withTest } from './of-find.ts';

/** Words between the files and what is said of them. */
const isLink = (token: Token | undefined): boolean =>
  means(token, 'GLUE', 'AND', 'NOT') &&
  /^(that|which|and|also|but|do|does|not|whose|text|content|contents)$/.test(token?.lemma ?? '');

/** Files are the last thing spoken of: "the files in x that contain", no lines, no folders. */
const isOfFiles = ({ tokens, slots }: Understood, from: number): boolean => {
  const places = new Set(spanOf(...slots.filter(({ type }) => type === 'path')));
  const noun = tokens.findLast(
    (token) =>
      token.index < from &&
      !places.has(token.index) &&
      token.kind === 'word' &&
      means(token, 'FILE', 'FOLDER', 'LINE', 'WORD', 'ARCHIVE'),
  );
  return noun !== undefined && means(noun, 'FILE');
};

const textSlots: readonly Slot['type'][] = ['content', 'literal', 'number', 'flag', 'insensitive'];

const grepWords = (group: Group, flags: string): readonly (readonly Word[])[] => {
  const texts = group.patterns.map((one) => one.text ?? one.one);
  const each = group.any || group.not ? [texts] : texts.map((one) => [one]);
  return each.map((some) => [
    ...(group.not ? ['!'] : []),
    '-exec',
    'grep',
    flags,
    ...some.flatMap((one) => ['-e', one]),
    '{}',
    ';',
  ]);
};

/** Where the condition begins and ends; undefined where it is no such one. */
const spanOfCondition = (
  request: Understood,
  explains: readonly number[],
): { from: number; to: number } | undefined => {
  const { tokens, slots } = request;
  const verb = Math.min(...explains);
  let from = verb;
  while (isLink(tokens[from - 1])) from--;
  const after = slots.find((slot) => slot.type === 'insensitive' && slot.from >= Math.max(...explains));
  const last = Math.max(...explains) + 1;
  const to = after !== undefined && after.from <= last + 1 ? after.to : last;
  const isWhole = tokens
    .slice(from, to)
    .every(
      (token) =>
        explains.includes(token.index) || isLink(token) || means(token, 'GLUE') || spanOf(after).includes(token.index),
    );
  const isTextOnly = slots.every((slot) => slot.to <= from || slot.from >= to || textSlots.includes(slot.type));
  return isWhole && isTextOnly ? { from, to } : undefined;
};

export const containing: Layer = (request): Cut | undefined => {
  const { tokens, slots } = request;
  const places = slots.filter((slot) => ['path', 'name', 'kind', 'output', 'depth'].includes(slot.type));
  const found = conditionsOf(request, new Set(spanOf(...places)));
  if (found === undefined || (found.either && found.groups.length > 1)) return undefined;
  const isText = found.groups.every((group) => group.shape === 'contains' && group.awk === undefined);
  const span = isText ? spanOfCondition(request, found.explains) : undefined;
  if (span === undefined || !isOfFiles(request, span.from)) return undefined;
  const isSaid = tokens.slice(span.from, span.to).some((token) => means(token, 'CONTAIN') || token.lemma === 'mention');
  // "all but those containing x": of their names or of what is in them, nobody can tell.
  const isExcepted = tokens.slice(span.from - 2, span.to).some((token) => means(token, 'EXCEPT'));
  if (!isSaid || isExcepted || means(tokens[span.to], 'IN_NAME')) return undefined;
  const insensitive = slotsOf(request, 'insensitive').some((slot) => slot.from >= span.from && slot.to <= span.to)
    ? 'i'
    : '';
  const whole = allOf(request, 'WHOLE').some((at) => at >= span.from && at < span.to) ? 'w' : '';
  const tests = found.groups.flatMap((group) => grepWords(group, `-q${insensitive}${whole}`));
  return { ...span, onto: (command) => withTest(command, tests.flat()), bonus: -0.06 };
};
