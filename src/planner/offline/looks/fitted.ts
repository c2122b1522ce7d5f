/** A command with the manners of a request put on it: by its own options where it has them, else by what reads its output. */
import type { World } from '../../../world.ts';
import { secondsIn } from '../frames/spoken-values.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import { changes } from '../question.ts';
import { type Command, into, operand, pipe, quiet, run, textOf } from '../write/command.ts';
import { asRoot } from '../write/programs.ts';
import { behind, firstKey, partsOf, told, withFlag } from './command-parts.ts';
import { OPTION_STEPS } from './options-fitted.ts';
import { isBare, shapeOf } from './output.ts';
import { ROW_STEPS } from './rows-fitted.ts';
import type { Manners } from './said.ts';
import type { Step } from './step.ts';

/** Again and again: by the program itself, or by `watch`. */
const often: Step = (command, { said: { every, live } }) => {
  if (every === undefined && live === undefined) return command;
  const own = every === undefined ? withFlag(command, 'live') : undefined;
  if (own !== undefined) return own;
  const seconds = every === undefined ? 2 : secondsIn(every);
  if (shapeOf(command) === undefined || seconds > 3600) return undefined;
  if (/^(?:ping|vmstat|free)$/.test(firstKey(command))) return withFlag(command, 'interval', String(seconds));
  const pace = seconds === 2 ? [] : ['-n', String(seconds)];
  const isPlain = command.type === 'run' && !/["$'|;&]/.test(textOf(command));
  return run('watch', pace, isPlain ? command.words : textOf(command));
};

const rooted: Step = (command, { said, world }) => {
  if (said['root'] === undefined || textOf(command).startsWith('sudo ')) return command;
  const [first, ...after] = partsOf(command);
  return first?.type === 'run' ? pipe(run(asRoot(world), first.words), ...after) : undefined;
};

const calm: Step = (command, { said }) => {
  if (said['errors'] === undefined) return command;
  return command.type === 'run' ? quiet(command) : undefined;
};

const paged: Step = (command, { said: { pager } }) => {
  if (pager === undefined) return command;
  if (pager === 'yes') return shapeOf(command) === undefined ? undefined : behind(command, run('less'));
  if (command.type !== 'run') return undefined;
  if (/^(?:journalctl|systemctl)/.test(textOf(command))) return told(command.words, ['--no-pager']);
  return /^git /.test(textOf(command)) ? run('git', '--no-pager', command.words.slice(1)) : undefined;
};

const written: Step = (command, { said: { file, append } }) => {
  const path = append ?? file;
  if (path === undefined) return command;
  return shapeOf(command) === undefined ? undefined : into(command, operand(path), append === undefined ? '>' : '>>');
};

const NAME = /^(?:[\w.-]+@)?[a-z\d][\w.-]*$/i;

/** On another host, or on several in turn. */
const elsewhere: Step = (command, { said: { host, more, most, login } }) => {
  if (host === undefined) return command;
  if (command.type === 'run' && command.words[0] === 'ssh') return undefined;
  const hosts = [host, more, most].filter((one) => one !== undefined);
  if (!hosts.every((one) => NAME.test(one) && !/(?:ed|ing)$/.test(one) && !isOrdinary(one.toLowerCase())))
    return undefined;
  if (login !== undefined && (!/^[a-z_][\w.-]*$/i.test(login) || hosts.length > 1)) return undefined;
  const isPlain =
    command.type === 'run' && command.words.every((word) => typeof word === 'string' && /^[\w./:@=+,-]+$/.test(word));
  const words = isPlain ? command.words : [textOf(command)];
  if (hosts.length === 1) return run('ssh', login === undefined ? host : `${login}@${host}`, words);
  const inner = textOf(run('ssh', { raw: '"$host"' }, words));
  return run({ raw: `for host in ${hosts.join(' ')}; do ${inner}; done` });
};

const STEPS: readonly Step[] = [...OPTION_STEPS, ...ROW_STEPS, rooted, elsewhere, often, calm, paged, written];

/** Deeds take these; all else is for looks. */
const OF_DEEDS = new Set([
  'quiet',
  'dry',
  'yes',
  'keeps',
  'verbose',
  'times',
  'interval',
  'timeout',
  'root',
  'errors',
  'rate',
  'host',
  'login',
  'more',
  'most',
]);

/** What narrows the answer: any other "only" must be what is printed anyway. */
const NARROWING = ['count', 'limit', 'like', 'tally', 'priority'];

/** The command in the manner that is asked for; undefined where it cannot be had so. */
export const fitted = (command: Command, manners: Manners, world: World): Command | undefined => {
  const { said, isOnly, columns } = manners;
  const isLook = shapeOf(command) !== undefined && !changes(command);
  const isOfLooks = isOnly || columns !== undefined || Object.keys(said).some((name) => !OF_DEEDS.has(name));
  if (!isLook && isOfLooks) return undefined;
  let now: Command | undefined = command;
  for (const step of STEPS) now = now && step(now, { said, manners, world });
  const isNarrowed = columns !== undefined || NARROWING.some((name) => said[name] !== undefined);
  return now === undefined || (isOnly && !isNarrowed && !isBare(now)) ? undefined : now;
};
