/** Works, in order, become one pipeline: edits of one flavour are one sed, a match that is counted is one grep. */

import type { Pattern } from '../frames/pattern.ts';
import { fed, sedText } from '../frames/text-shape.ts';
import { type Command, pipe, run, type Word } from '../write/command.ts';
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
    manner.numbered || manner.numbersOnly ? 'n' : '',
    manner.matchOnly ? 'o' : '',
    manner.nameless ? 'h' : '',
    isCounted ? 'c' : '',
    flag,
  ].join('');
  const most = manner.most === undefined ? [] : ['-m', String(manner.most)];
  const cut = manner.numbersOnly && !isCounted ? [run('cut', '-d:', '-f1')] : [];
  const write: Writer = (files) =>
    pipe(
      run(
        'grep',
        flags === '' ? [] : `-${flags}`,
        manner.context ?? [],
        most,
        text.startsWith('-') ? '-e' : [],
        text,
        files,
      ),
      ...cut,
    );
  return manner.pooled ? (files) => (files.length === 0 ? write(files) : pipe(run('cat', files), write([]))) : write;
};

const sed = (edits: readonly Edit[], flags: readonly string[]): Writer => {
  const extended = edits.some((one) => one.extended === true) ? ['-E'] : [];
  const scripts = edits.map((one) => one.script);
  const words = scripts.length === 1 ? scripts : scripts.flatMap((script) => ['-e', script]);
  return (files) => run('sed', flags, extended, words, files);
};

interface Together {
  /** How many works from the front the command does. */
  readonly count: number;
  readonly write: Writer;
}

const edits = (first: Edit, works: readonly Work[]): Together => {
  const end = works.findIndex((one) => one.does !== 'edit' || one.extended !== first.extended);
  const all = works.slice(0, end < 0 ? works.length : end) as readonly Edit[];
  return { count: all.length, write: sed(all, []) };
};

const matched = (first: Match, second: Work | undefined, manner: Manner): Together => {
  const isLines = second?.does === 'count' && second.flag === '-l';
  const isCounted = isLines && !manner.matchOnly && manner.context === undefined;
  return { count: isCounted ? 2 : 1, write: grep(first, manner, isCounted) };
};

const sorted = (first: Work, second: Work | undefined, manner: Manner): Together => {
  const isPair = second !== undefined && second.does !== first.does && ['sort', 'unique'].includes(second.does);
  return { count: isPair ? 2 : 1, write: sortOf(manner, isPair || first.does === 'unique') };
};

const counted =
  (flag: string, { nameless, pooled }: Manner): Writer =>
  (files) => {
    const wc = (read: readonly Word[]) => run('wc', flag === '' ? [] : flag, read);
    const [file, more] = files;
    const isOne = nameless && file !== undefined && more === undefined;
    return isOne || pooled ? fed(wc([]), files) : wc(files);
  };

const together = (works: readonly Work[], manner: Manner): Together => {
  const [first, second] = works;
  switch (first?.does) {
    case 'edit':
      return edits(first, works);
    case 'match':
      return matched(first, second, manner);
    case 'sort':
    case 'unique':
      return sorted(first, second, manner);
    case 'count':
      return { count: 1, write: counted(first.flag, manner) };
    case 'number':
      return { count: 1, write: (files) => run('cat', manner.filledOnly ? '-b' : '-n', files) };
    case 'turn':
      return { count: 1, write: (files) => run('tac', files) };
    case 'run':
      return { count: 1, write: first.write };
    default:
      return { count: 0, write: (files) => run('cat', files) };
  }
};

/** The commands of the works, the first with the files. */
export const commandsOf = (works: readonly Work[], manner: Manner, files: readonly Word[]): readonly Command[] => {
  const commands: Command[] = [];
  for (let at = 0; at < works.length; ) {
    // What the first match has numbered is not numbered again.
    const { numbered: _, ...others } = manner;
    const { count, write } = together(works.slice(at), at > 0 && works[at]?.does === 'match' ? others : manner);
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
  const all = works as readonly Edit[];
  if (all.some((one) => (one.extended === true) !== (all[0]?.extended === true))) return undefined;
  const suffix = manner.backup ? ['-i.bak'] : given.bsd ? ['-i', ''] : ['-i'];
  return sed(all, suffix)(given.files);
};
