/** Conditions on lines → grep, awk or sed. */
// @ts-nocheck

import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { type Command, pipe, run, type Word } from '../write/command.ts';
import { type Conditions, conditionsOf, type Group } from './conditions.ts';
import { contextOf } from './context.ts';
import type { Pattern } from './pattern.ts';
import { asks, type Stage, stage } from './text-query.ts';

const shaped = ({ one, class: set }: Pattern, { shape }: Group): string => {
  if (shape === 'begins') return one.startsWith('^') ? one : `^${one}`;
  if (shape === 'ends') return one.endsWith('$') ? one : `${one}$`;
  if (shape === 'only') return set === undefined ? `^${one}$` : `^${one}+$`;
  return shape === 'is' ? `^${one}$` : one;
};

/** The group as one extended expression. */
const expressionOf = (group: Group): string =>
  group.patterns
    .map((pattern) => shaped(pattern, group))
    .join('|')
    .replaceAll('\\d', '[0-9]');

/** True where basic and extended expressions mean the same. */
const isBasic = (expression: string): boolean => !/[+?|(){}]/.test(expression);

interface Written {
  readonly flags: string;
  readonly text: string;
}

/** A plain text is looked for as it stands; only what needs it is an extended expression. */
const wanted = (group: Group): Written => {
  const [only] = group.patterns;
  const isText = group.patterns.length === 1 && group.shape === 'contains' && only?.text !== undefined;
  if (isText) return /[\\.*[\]^$]/.test(only.text) ? { flags: 'F', text: only.text } : { flags: '', text: only.text };
  const text = expressionOf(group);
  return { flags: isBasic(text) ? '' : 'E', text };
};

/** "all" of several patterns are several greps. */
const spread = (group: Group): readonly Group[] =>
  group.any || group.patterns.length < 2 || group.not
    ? [group]
    : group.patterns.map((pattern) => ({ ...group, patterns: [pattern] }));

/** One of several groups: they become one, where none is denied. */
const united = ({ groups, either }: Conditions): readonly Group[] | undefined => {
  if (!either) return groups.flatMap(spread);
  if (groups.some((group) => group.not)) return undefined;
  return [
    {
      shape: 'contains',
      any: true,
      not: false,
      patterns: groups.flatMap((group) =>
        group.patterns.map((one) => ({ ...one, one: shaped(one, group), text: undefined as never })),
      ),
    },
  ];
};

/** Occurrences are counted one by one, lines by the line. */
const isTally = (request: Understood): boolean =>
  asks(request, 'COUNT') &&
  (asks(request, 'OCCURRENCE', 'CHARACTER') ||
    (!asks(request, 'LINE') && (conditionsOf(request, new Set())?.groups.every(isCharacter) ?? false)));

const isCharacter = ({ patterns, shape }: Group): boolean =>
  shape === 'contains' &&
  patterns.length > 0 &&
  patterns.every((one) => one.class !== undefined || one.text?.length === 1);

/** "only the matching parts" */
const onlyMatch = ({ tokens }: Understood): readonly number[] => {
  const at = tokens.findIndex((token) => means(token, 'ONLY') || token.lemma === 'exact');
  const noun = tokens.find((token) => token.index > at && /^match/.test(token.lemma) && token.index - at <= 3);
  if (at < 0 || noun === undefined || means(tokens[noun.index + 1], 'LINE')) return [];
  const part = tokens[noun.index + 1];
  return [
    at,
    noun.index,
    ...(['part', 'text', 'portion', 'string'].includes(part?.lemma ?? '') && part ? [part.index] : []),
  ];
};

const flagsOf = (group: Group, request: Understood, at: { first: boolean; last: boolean }): string => {
  const isWord = asks(request, 'WHOLE') || (isTally(request) && asks(request, 'WORD'));
  const flags: readonly (readonly [string, boolean])[] = [
    ['i', slotsOf(request, 'insensitive').length > 0],
    ['v', group.not],
    ['w', isWord && !group.patterns.some((one) => one.class !== undefined)],
    ['n', at.first && asks(request, 'NUMBERED')],
    ['o', at.last && onlyMatch(request).length > 0 && !isTally(request)],
    [isTally(request) ? 'o' : 'c', at.last && asks(request, 'COUNT')],
  ];
  return flags
    .filter(([, isOn]) => isOn)
    .map(([flag]) => flag)
    .join('');
};

const grepped = (groups: readonly Group[], request: Understood, files: readonly Word[]): Command => {
  const context = contextOf(request).flags;
  const greps = groups.map((group, at) => {
    const { flags: kind, text } = wanted(group);
    const isLast = at === groups.length - 1;
    const flags = flagsOf(group, request, { first: at === 0, last: isLast }) + kind;
    const words = [text.startsWith('-') ? '-e' : undefined, text].filter((word) => word !== undefined);
    return run('grep', flags === '' ? undefined : `-${flags}`, isLast ? context : [], words, at === 0 ? files : []);
  });
  return isTally(request) ? pipe(...greps, run('wc', '-l')) : pipe(...greps);
};

const inAwk = (group: Group): string => {
  const body = group.awk ?? `/${expressionOf(group).replaceAll('/', '\\/')}/`;
  if (!group.not) return body;
  return group.awk === undefined ? `!${body}` : `!(${body})`;
};

const delimited = (request: Understood, names: readonly string[]): string | undefined => {
  const said = slotsOf(request, 'delimiter')[0]?.value.char;
  const char = said ?? (names.some((name) => /\.csv$/i.test(name)) ? ',' : undefined);
  return char === undefined ? undefined : `-F${char === '\t' ? '\\t' : char}`;
};

const EXPLAINED = [
  'LINE',
  'SHOW',
  'FIND',
  'OCCURRENCE',
  'NUMBERED',
  'WHOLE',
  'THING',
  'COUNT',
  'EVERY',
  'NUMBER',
] as const;

const selected = (given: Given): Stage | undefined => {
  const { found, groups, request, names } = given;
  const onlyTokens = onlyMatch(request);
  const only = allOf(request, 'ONLY').filter(
    (at) => means(request.tokens[at + 1], 'LINE', 'GLUE') || onlyTokens.includes(at),
  );
  const explains = [
    ...found.explains,
    ...only,
    ...onlyTokens,
    ...spanOf(...slotsOf(request, 'insensitive')),
    ...allOf(request, ...EXPLAINED, ...(isTally(request) ? (['CHARACTER', 'WORD', 'TEXT'] as const) : [])),
  ];
  if (groups.some((group) => group.awk !== undefined)) {
    const program = groups.map(inAwk).join(found.either ? ' || ' : ' && ');
    const awk = (files: readonly Word[]) => run('awk', delimited(request, names), program, files);
    return stage('Keep the matching lines', [...explains, ...spanOf(...slotsOf(request, 'delimiter'))], (files) =>
      asks(request, 'COUNT') ? pipe(awk(files), run('wc', '-l')) : awk(files),
    );
  }
  return stage('Keep the matching lines', [...explains, ...contextOf(request).explains], (files) =>
    grepped(groups, request, files),
  );
};

interface Given {
  readonly found: Conditions;
  readonly groups: readonly Group[];
  readonly request: Understood;
  readonly names: readonly string[];
}

/** `sed` deletes what one expression says. */
const deleted = ({ found, groups, request }: Given): Stage | undefined => {
  const [group, more] = groups;
  if (group === undefined || more !== undefined || group.awk !== undefined) return undefined;
  const text = expressionOf(group);
  const flags = `${isBasic(text) ? '' : 'E'}`;
  const edit = `/${text.replaceAll('/', '\\/')}/${slotsOf(request, 'insensitive').length > 0 ? 'I' : ''}${group.not ? '!' : ''}d`;
  const explains = [
    ...found.explains,
    ...spanOf(...slotsOf(request, 'insensitive')),
    ...allOf(request, 'DELETE', 'EXCLUDE_LINES', 'LINE', 'EVERY', 'THING', 'OCCURRENCE'),
  ];
  return stage('Delete the matching lines', explains, (files) =>
    run('sed', files.length > 0 ? '-i' : undefined, flags === '' ? undefined : `-${flags}`, edit, files),
  );
};

/** Lines chosen by what they contain, how they begin and end, how long they are, what their columns hold. `taken`: the tokens of the file. */
export const matching = (
  request: Understood,
  names: readonly string[],
  taken: readonly number[],
): { readonly stage: Stage | undefined; readonly conditions: readonly number[] } | undefined => {
  const isEdit = asks(request, 'REPLACE', 'UPPER', 'LOWER') && !asks(request, 'LINE');
  if (isEdit || slotsOf(request, 'empty').length > 0) return undefined;
  const found = conditionsOf(request, new Set([...taken, ...onlyMatch(request)]));
  const groups = found === undefined ? undefined : united(found);
  if (found === undefined || groups === undefined) return undefined;
  const given: Given = { found, groups, request, names };
  const isDeletion = asks(request, 'DELETE', 'EXCLUDE_LINES');
  return {
    stage: isDeletion ? (asks(request, 'LINE') ? deleted(given) : undefined) : selected(given),
    conditions: found.explains,
  };
};
