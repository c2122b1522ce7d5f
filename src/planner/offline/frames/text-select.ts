/** Stages that choose lines: ranges, heads and tails, lines that contain a text, lines that are not blank. */
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { run, type Word } from '../write/command.ts';
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
  const before = ['after', 'from', 'since', 'starting', 'starting from', 'starting at', 'beginning'].includes(
    request.tokens[slot.from - 1]?.lemma ?? '',
  )
    ? [slot.from - 1]
    : [];
  const explains = [
    ...spanOf(slot),
    ...before,
    ...lineTokens(request),
    ...allOf(request, 'DELETE', 'EXCEPT', 'NOT', 'THING', 'ONLY', 'EXTRACT'),
  ];
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
  if (request.stdin && means(request.tokens[slot.to], 'CHARACTER') && !slot.not && !asks(request, 'EXCEPT', 'DELETE'))
    return stage(`Print the ${which} ${count}`, explains, () =>
      which === 'first' ? run('cut', `-c1-${count}`) : run('grep', '-o', `.\\{${count}\\}$`),
    );
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
