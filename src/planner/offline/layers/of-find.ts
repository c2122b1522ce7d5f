/** What layers do with a command whose walk is one `find`: a test more. */
import { type Command, run, type Word } from '../write/command.ts';

type Run = Extract<Command, { type: 'run' }>;

const ACTIONS = new Set([
  '-exec',
  '-execdir',
  '-ok',
  '-okdir',
  '-delete',
  '-print',
  '-print0',
  '-printf',
  '-ls',
  '-prune',
]);

/** The command with its `find` made anew: alone, at the head of a pipe, behind the making of a folder, before a file it goes to. */
export const onFind = (command: Command, change: (find: Run) => Command | undefined): Command | undefined => {
  if (command.type === 'run') return command.words[0] === 'find' ? change(command) : undefined;
  if (command.type === 'redirect') {
    const inner = onFind(command.command, change);
    return inner && { ...command, command: inner };
  }
  const at = command.type === 'pipe' ? 0 : command.parts.length - 1;
  const part = command.parts[at];
  const inner = part && onFind(part, change);
  return inner && { ...command, parts: command.parts.map((one, index) => (index === at ? inner : one)) };
};

const actionAt = (words: readonly Word[]): number => {
  const at = words.findIndex((word) => typeof word === 'string' && ACTIONS.has(word));
  return at < 0 ? words.length : at;
};

/** One more test, before what is done with the files; only files are tested. */
export const withTest = (command: Command, test: readonly Word[]): Command | undefined =>
  onFind(command, ({ words }) => {
    const at = actionAt(words);
    const typed = words.indexOf('-type');
    if (words[typed + 1] !== 'f' || typed < 0) return undefined;
    return run(words.slice(0, at), test, at === words.length ? ['-print'] : words.slice(at));
  });
