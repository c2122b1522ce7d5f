/** What is asked of the rows that a command prints: which, how many, in which order, with or without a heading, on how many lines. */
import { type Command, run, textOf } from '../write/command.ts';
import { sortedBy, withColumns } from './columns.ts';
import { behind, withFlag } from './command-parts.ts';
import { isBare, type Shape, shapeOf } from './output.ts';
import type { Step } from './step.ts';

const isList = (shape: Shape | undefined): boolean => shape === 'rows' || shape === 'table';

/** True where the command keeps only some of its rows: what is asked of the rows must be asked before. */
const isCut = (command: Command): boolean =>
  /\| (?:head|tail)\b(?! -n \+)|^history \d| -n \d|--tail /.test(textOf(command));

const withoutHeading = (command: Command): Command => {
  const own = command.type === 'run' ? withFlag(command, 'noheader') : undefined;
  return own ?? behind(command, run('tail', '-n', '+2'));
};

const heading: Step = (command, { said }) => {
  if (said['header'] === undefined) return command;
  const shape = shapeOf(command);
  if (said['header'] === 'yes') return shape === 'table' ? command : withFlag(command, 'header');
  if (shape === 'table') return withoutHeading(command);
  return isList(shape) ? command : undefined;
};

const filtered: Step = (command, { said: { like, unlike } }) => {
  if (like === undefined && unlike === undefined) return command;
  if (!isList(shapeOf(command)) || isCut(command)) return undefined;
  const grep = (text: string, ...options: readonly string[]) =>
    run('grep', ...options, text.startsWith('-') ? '-e' : [], text);
  return behind(
    command,
    ...(like === undefined ? [] : [grep(like)]),
    ...(unlike === undefined ? [] : [grep(unlike, '-v')]),
  );
};

const sortedRows = (command: Command, isDown: boolean): Command | undefined =>
  shapeOf(command) === 'rows' && !isCut(command) ? behind(command, run('sort', isDown ? '-r' : [])) : undefined;

const ordered: Step = (command, { said, manners: { columns } }) => {
  if (columns?.manner === 'sorted') {
    const [name = ''] = columns.names;
    return (
      sortedBy(command, name, columns.isDown) ?? (name === 'name' ? sortedRows(command, columns.isDown) : undefined)
    );
  }
  if (said['order'] !== undefined) return sortedRows(command, said['reverse'] !== undefined);
  if (said['reverse'] === undefined) return command;
  return withFlag(command, 'reverse') ?? (shapeOf(command) === 'rows' ? behind(command, run('tac')) : undefined);
};

const limited: Step = (command, { said: { limit, end } }) => {
  if (limit === undefined) return command;
  const shape = shapeOf(command);
  if (!isList(shape) || isCut(command)) return undefined;
  const own = command.type === 'run' ? withFlag(command, end === 'last' ? 'last' : 'first', limit) : undefined;
  if (own !== undefined) return own;
  if (end === 'last')
    return textOf(command) === 'history' ? run('history', limit) : behind(command, run('tail', '-n', limit));
  return behind(command, run('head', '-n', String(Number(limit) + (shape === 'table' ? 1 : 0))));
};

const columned: Step = (command, { said, manners: { columns, isOnly }, world }) => {
  if (columns === undefined || columns.manner === 'sorted') return command;
  const only = isOnly || columns.manner !== 'with';
  const now = withColumns(command, { names: columns.names, isOnly: only }, world);
  // "The names of the functions": what a list without columns prints.
  const isOfNames = columns.names.join() === 'name' && shapeOf(command) === 'rows' && only;
  if (isOfNames && now === undefined) return command;
  return now ?? (columns.isAsked && only && isBare(command) && said['tally'] === undefined ? command : undefined);
};

/** How many rows there are of each kind, the most first. */
const tallied: Step = (command, { said: { tally }, manners, world }) => {
  if (tally === undefined) return command;
  const only = withColumns(command, { names: [tally], isOnly: true }, world);
  if (only === undefined) return undefined;
  const bare = shapeOf(only) === 'table' ? withoutHeading(only) : only;
  return manners.columns === undefined ? behind(bare, run('sort'), run('uniq', '-c'), run('sort', '-rn')) : undefined;
};

const counted: Step = (command, { said }) => {
  if (said['count'] === undefined || said['tally'] !== undefined) return command;
  const shape = shapeOf(command);
  if (shape === 'words') return behind(command, run('wc', '-w'));
  if (shape === 'rows') return behind(command, run('wc', '-l'));
  return shape === 'table' ? behind(withoutHeading(command), run('wc', '-l')) : undefined;
};

/** `groups nora` prints the name before them. */
const wordsOf = (command: Command): Command => {
  const user = command.type === 'run' && command.words[0] === 'groups' ? command.words.slice(1) : [];
  return user.length === 1 ? run('id', '-nG', user) : command;
};

const onLines = (command: Command): Command | undefined => {
  const shape = shapeOf(command);
  if (shape === 'rows') return command;
  if (/PATH"?$/.test(textOf(command))) return behind(command, run('tr', ':', '\\n'));
  return shape === 'words' ? behind(wordsOf(command), run('tr', ' ', '\\n')) : undefined;
};

const onOneLine = (command: Command, mark: string): Command | undefined => {
  const shape = shapeOf(command);
  if (shape === 'rows') return behind(command, run('paste', mark === ',' ? '-sd,' : ['-sd', mark]));
  if (shape !== 'words') return undefined;
  return mark === ' ' ? wordsOf(command) : behind(wordsOf(command), run('tr', ' ', mark));
};

const joined: Step = (command, { said: { join } }) => {
  if (join === undefined) return command;
  return join === 'lines' ? onLines(command) : onOneLine(command, join === 'comma' ? ',' : ' ');
};

const cased: Step = (command, { said: { letters } }) => {
  if (letters === undefined) return command;
  const ranges = letters === 'upper' ? ['a-z', 'A-Z'] : ['A-Z', 'a-z'];
  return shapeOf(command) === undefined ? undefined : behind(command, run('tr', ...ranges));
};

/** In the order in which the rows pass through them. */
export const ROW_STEPS: readonly Step[] = [
  columned,
  tallied,
  filtered,
  ordered,
  limited,
  heading,
  counted,
  joined,
  cased,
];
