/** Works, in order, become one pipeline: edits of one flavour are one sed, a match that is counted is one grep. */

import type { Pattern } from '../frames/pattern.ts';
import { sedText } from '../frames/text-shape.ts';
import { type Command, run, type Word } from '../write/command.ts';
import type { Manner, Shape, Work } from './operation.ts';
import { sortOf } from './sorting.ts';

export type Writer = (files: readonly Word[]) => Command;

type Match = Extract<Work, { does: 'match' }>;
type Edit = Extract<Work, { does: 'edit' }>;

const shapedAs = (text: string, shape: Shape): string => {
  if (shape === 'begins') return text.startsWith('^') ? text : `^${text}`;
  if (shape === 'ends') return text.endsWith('$') ? text : `${text}$`;
  return shape === 'is' ? `^${text}$` : text;
};

const isBasic = (expression: string): boolean => !/[+?|(){}]/.test(expression);

/** The expression of a match as sed and awk write it, and whether it is an extended one. */
export const expressionFor = ({
  patterns,
  shape,
}: Pick<Match, 'patterns' | 'shape'>): { readonly text: string; readonly extended: boolean } => {
  const [only] = patterns;
  if (patterns.length === 1 && only?.text !== undefined)
    return { text: shapedAs(sedText(only.text), shape), extended: false };
  const text = patterns
    .map((one) => shapedAs(one.one, shape))
    .join('|')
    .replaceAll('\\d', '[0-9]');
  return { text, extended: !isBasic(text) };
};

const textOfGrep = (match: Match): { readonly text: string; readonly flag: string } => {
  const [only] = match.patterns;
  const isText = match.patterns.length === 1 && match.shape === 'contains' && only?.text !== undefined;
  if (isText && only?.text !== undefined) return { text: only.text, flag: /[\\.*[\]^$]/.test(only.text) ? 'F' : '' };
  const { text, extended } = expressionFor({
    ...match,
    patterns: match.patterns.map(({ one, from, to }) => ({ one, from, to }) as Pattern),
  });
  return { text, flag: extended ? 'E' : '' };
};

const grep = (match: Match, manner: Manner, isCounted: boolean): Writer => {
  const { text, flag } = textOfGrep(match);
  const flags = [
    manner.insensitive ? 'i' : '',
    match.not ? 'v' : '',
    manner.whole ? 'w' : '',
    manner.numbered ? 'n' : '',
    manner.matchOnly ? 'o' : '',
    isCounted ? 'c' : '',
    flag,
  ].join('');
  const most = manner.most === undefined ? [] : ['-m', String(manner.most)];
  return (files) =>
    run(
      'grep',
      flags === '' ? [] : `-${flags}`,
      manner.context ?? [],
      most,
      text.startsWith('-') ? '-e' : [],
      text,
      files,
    );
};

const sed = (edits: readonly Edit[], flags: readonly string[]): Writer => {
  const extended = edits.some((one) => one.extended === true) ? ['-E'] : [];
  const scripts = edits.map((one) => one.script);
  const words = scripts.length === 1 ? scripts : scripts.flatMap((script) => ['-e', script]);
  return (files) => run('sed', flags, extended, words, files);
};

/** How many works from the front one command does. */
const together = (works: readonly Work[], manner: Manner): { readonly count: number; readonly write: Writer } => {
  const [first, second] = works;
  if (first === undefined) return { count: 0, write: (files) => run('cat', files) };
  if (first.does === 'edit') {
    const end = works.findIndex((one) => one.does !== 'edit' || one.extended !== first.extended);
    const edits = works.slice(0, end < 0 ? works.length : end) as readonly Edit[];
    return { count: edits.length, write: sed(edits, []) };
  }
  if (first.does === 'match') {
    const isCounted =
      second?.does === 'count' && second.flag === '-l' && !manner.matchOnly && manner.context === undefined;
    return { count: isCounted ? 2 : 1, write: grep(first, manner, isCounted) };
  }
  if (first.does === 'sort' || first.does === 'unique') {
    const pair =
      second !== undefined && second.does !== first.does && (second.does === 'sort' || second.does === 'unique');
    return { count: pair ? 2 : 1, write: sortOf(manner, pair || first.does === 'unique') };
  }
  if (first.does === 'count')
    return { count: 1, write: (files) => run('wc', first.flag === '' ? [] : first.flag, files) };
  if (first.does === 'number') return { count: 1, write: (files) => run('cat', '-n', files) };
  if (first.does === 'turn') return { count: 1, write: (files) => run('tac', files) };
  return { count: 1, write: first.write };
};

/** The commands of the works, the first with the files. */
export const commandsOf = (works: readonly Work[], manner: Manner, files: readonly Word[]): readonly Command[] => {
  const commands: Command[] = [];
  for (let at = 0; at < works.length; ) {
    const { count, write } = together(works.slice(at), manner);
    commands.push(write(commands.length === 0 ? files : []));
    at += count;
  }
  return commands;
};

/** Edits only: the files themselves are changed. Undefined where the works are more than edits. */
export const inPlaceOf = (
  works: readonly Work[],
  manner: Manner,
  given: { files: readonly Word[]; bsd: boolean },
): Command | undefined => {
  const isEdits = works.length > 0 && works.every((one) => one.does === 'edit');
  if (!isEdits) return undefined;
  const edits = works as readonly Edit[];
  if (edits.some((one) => (one.extended === true) !== (edits[0]?.extended === true))) return undefined;
  const suffix = manner.backup ? ['-i.bak'] : given.bsd ? ['-i', ''] : ['-i'];
  return sed(edits, suffix)(given.files);
};
