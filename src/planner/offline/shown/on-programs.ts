/** Programs that can show more, or less, by their own options; all others as they are. */
import { onDu, onFoundCounts, onWc } from './on-counts.ts';
import { onGrep } from './on-grep.ts';
import { onLog } from './on-log.ts';
import { onLs } from './on-ls.ts';
import { onPs } from './on-ps.ts';
import { onWho } from './on-who.ts';
import type { OnRun, Run } from './options.ts';
import { programOf, type Writer, wordsOf } from './rows.ts';

const PROGRAMS: Readonly<Record<string, OnRun>> = { ls: onLs, ps: onPs, grep: onGrep, du: onDu, wc: onWc, who: onWho };

const writerFor = (first: Run): OnRun | undefined => {
  const program = programOf(first) ?? '';
  if (program === 'git') return first.words[1] === 'log' ? onLog : undefined;
  if (program !== 'find') return PROGRAMS[program];
  const words = wordsOf(first) ?? [];
  const at = words.indexOf('-exec');
  return words[at + 1] === 'wc' && words.length === at + 5 ? onFoundCounts : undefined;
};

export const onPrograms: Writer = (shown) => {
  const [first, more] = shown.parts;
  const writer = first?.type === 'run' && more === undefined ? writerFor(first) : undefined;
  return writer === undefined || first?.type !== 'run' ? shown : writer(first, shown);
};
