/** Stages that choose lines: ranges, heads and tails, lines that contain a text, lines that are not blank. */
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { pipe, run, type Word } from '../write/command.ts';
import { asks, type Stage, stage } from './text-query.ts';

/** Named files are edited, standard input is filtered. */
const inPlace = (files: readonly Word[]): string | undefined => (files.length > 0 ? '-i' : undefined);

const lineTokens = (request: Understood) => allOf(request, 'LINE', 'SHOW', 'FIND');

export const lineRange = (request: Understood): Stage | undefined => {
  const [slot] = slotsOf(request, 'lines');
  if (slot === undefined) return undefined;
  const { from, to } = slot.value;
  const deletes = asks(request, 'DELETE');
  const range = from === to ? String(from) : `${from},${to === 'end' ? '$' : to}`;
  const denied = slot.not || asks(request, 'EXCEPT');
  if (denied && deletes) return undefined;
  const explains = [...spanOf(slot), ...lineTokens(request), ...allOf(request, 'DELETE', 'EXCEPT', 'NOT')];
  return stage('Print the wanted lines', explains, (files) =>
    deletes || denied
      ? run('sed', deletes ? inPlace(files) : undefined, `${range}d`, files)
      : run('sed', '-n', `${range}p`, files),
  );
};

type Rank = Slot<'rank'>;

const endSlot = (request: Understood): Rank | undefined =>
  slotsOf(request, 'rank').find((one) => one.value.which === 'first' || one.value.which === 'last');

/** `sed` can only delete one line from the end without counting. */
const cutEnd = ({ value }: Rank, explains: readonly number[]): Stage | undefined => {
  const { count, which } = value;
  if (which === 'last' && count !== 1) return undefined;
  const heads = count === 1 ? '1d' : `1,${count}d`;
  const edit = which === 'first' ? heads : '$d';
  return stage('Delete the lines', explains, (files) => run('sed', inPlace(files), edit, files));
};

export const headTail = (request: Understood): Stage | undefined => {
  const slot = endSlot(request);
  if (slot === undefined) return undefined;
  const isBytes = means(request.tokens[slot.to], 'BYTE', 'CHARACTER');
  const isLines = means(request.tokens[slot.to], 'LINE');
  if (!isLines && !isBytes && !slot.value.explicit) return undefined;
  const { count, which } = slot.value;
  const explains = [...spanOf(slot), ...(isBytes ? [slot.to] : []), ...lineTokens(request)];
  if (asks(request, 'DELETE') && isLines) return cutEnd(slot, [...explains, ...allOf(request, 'DELETE')]);
  const flag = isBytes ? '-c' : '-n';
  if (!slot.not && !asks(request, 'EXCEPT')) {
    return stage(`Print the ${which} ${count}`, explains, (files) =>
      run(which === 'first' ? 'head' : 'tail', flag, String(count), files),
    );
  }
  const rest = which === 'first' ? ['tail', flag, `+${count + 1}`] : ['head', flag, `-${count}`];
  return stage('Leave lines out', [...explains, ...allOf(request, 'EXCEPT', 'NOT', 'THING')], (files) =>
    run(rest, files),
  );
};

const BLANK = '^[[:space:]]*$';

export const blankLines = (request: Understood): Stage | undefined => {
  const slot = slotsOf(request, 'empty')[0];
  if (slot === undefined || !asks(request, 'LINE')) return undefined;
  const explains = [...spanOf(slot), ...lineTokens(request), ...allOf(request, 'DELETE', 'NOT', 'COUNT')];
  if (asks(request, 'DELETE'))
    return stage('Delete the blank lines', explains, (files) =>
      run('sed', files.length > 0 ? '-i' : undefined, `/${BLANK}/d`, files),
    );
  const denied = slot.not || slot.value.is === 'non-empty';
  const flags = [asks(request, 'COUNT') ? 'c' : '', denied ? 'v' : ''].join('');
  return stage(denied ? 'Keep the lines that are not blank' : 'Keep the blank lines', explains, (files) =>
    run('grep', flags === '' ? undefined : `-${flags}`, BLANK, files),
  );
};

const TEXT_WORDS = [
  'LINE',
  'SHOW',
  'FIND',
  'CONTAIN',
  'TEXT',
  'OCCURRENCE',
  'WORD',
  'CHARACTER',
  'NUMBERED',
  'WHOLE',
  'THING',
  'ONLY',
  'FILE',
] as const;

interface Wanted {
  readonly text: string;
  readonly slot: Slot;
}

/** The text that lines must have: said with "containing", quoted after a verb of search, or as "lines starting with x". */
const wanted = (request: Understood): Wanted | undefined => {
  if (asks(request, 'REPLACE', 'UPPER', 'LOWER')) return undefined;
  const [content] = slotsOf(request, 'content');
  const [literal] = asks(request, 'FIND', 'CONTAIN', 'COUNT') ? slotsOf(request, 'literal') : [];
  const said = content ?? literal;
  if (said !== undefined) return { text: said.value.text, slot: said };
  const shape = asks(request, 'LINE') ? slotsOf(request, 'name').find((one) => !one.value.exact) : undefined;
  return shape === undefined ? undefined : { text: anchored(shape.value.patterns[0] ?? ''), slot: shape };
};

const isTally = (request: Understood): boolean => asks(request, 'OCCURRENCE', 'CHARACTER') && asks(request, 'COUNT');

const grepFlags = (request: Understood, denied: 'denied' | 'plain'): string => {
  const tally = isTally(request);
  const flags: readonly (readonly [flag: string, isOn: boolean])[] = [
    ['i', slotsOf(request, 'insensitive').length > 0],
    ['v', denied === 'denied'],
    ['w', asks(request, 'WHOLE') || (tally && asks(request, 'WORD'))],
    ['n', asks(request, 'NUMBERED')],
    [tally ? 'o' : 'c', asks(request, 'COUNT')],
  ];
  return flags
    .filter(([, isOn]) => isOn)
    .map(([flag]) => flag)
    .join('');
};

/** "with 3 lines of context", "2 lines around x" */
const contextOf = (request: Understood): { flags: readonly string[]; explains: readonly number[] } => {
  const cue = request.tokens.find((token) =>
    ['context', 'around', 'surrounding', 'after', 'before', 'following', 'preceding'].includes(token.lemma),
  );
  const number = request.tokens.find(
    (token) => token.kind === 'number' && means(request.tokens[token.index + 1], 'LINE'),
  );
  if (cue === undefined || number === undefined) return { flags: [], explains: [] };
  const letter = ['after', 'following'].includes(cue.lemma)
    ? 'A'
    : ['before', 'preceding'].includes(cue.lemma)
      ? 'B'
      : 'C';
  return { flags: [`-${letter}`, number.value], explains: [cue.index, number.index] };
};

export const matching = (request: Understood): Stage | undefined => {
  const what = wanted(request);
  if (what === undefined) return undefined;
  const { text, slot } = what;
  const explains = [
    ...spanOf(slot, ...slotsOf(request, 'insensitive')),
    ...allOf(request, ...TEXT_WORDS, 'COUNT', 'NOT'),
  ];
  if (asks(request, 'DELETE')) {
    if (!/^[\w .:,#=-]+$/.test(text) || slot.not) return undefined;
    const edit = `/${text.replaceAll('.', '\\.')}/d`;
    return stage('Delete the matching lines', [...explains, ...allOf(request, 'DELETE')], (files) =>
      run('sed', inPlace(files), edit, files),
    );
  }
  const flags = grepFlags(request, slot.not ? 'denied' : 'plain');
  const context = contextOf(request);
  return stage('Keep the matching lines', [...explains, ...context.explains], (files) => {
    const grep = run(
      'grep',
      flags === '' ? undefined : `-${flags}`,
      context.flags,
      text.startsWith('-') ? '-e' : undefined,
      text,
      files,
    );
    return isTally(request) ? pipe(grep, run('wc', '-l')) : grep;
  });
};

/** A name pattern said of lines ("starting with ERROR") is an anchored expression. */
const anchored = (glob: string): string => {
  const body = glob.replace(/^\*|\*$/g, '').replace(/[.[\]\\^$]/g, '\\$&');
  return `${glob.startsWith('*') ? '' : '^'}${body}${glob.endsWith('*') ? '' : '$'}`;
};
