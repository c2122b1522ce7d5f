/** What programs are told of the manner by their own options: unit, form, span of time, whose, how often they try. */
import { secondsIn } from '../frames/spoken-values.ts';
import { type Command, pipe, run } from '../write/command.ts';
import { asRoot } from '../write/programs.ts';
import { firstKey, partsOf, withFlag } from './command-parts.ts';
import { type Told, toldOf } from './flags.ts';
import { shapeOf } from './output.ts';
import type { Step } from './step.ts';

/** A day or span as the program reads it; undefined where it reads none such. */
const asTime = (key: string, time: string): string | undefined => {
  if (key !== 'docker logs') return time;
  return /^\d/.test(time) ? time.replace(/^(\d+) (\w)\w* ago$/, '$1$2') : undefined;
};

const timed: Step = (command, { said }) => {
  let now: Command | undefined = command;
  for (const end of ['since', 'until'] as const) {
    const time = said[end];
    if (time === undefined) continue;
    const span = asTime(firstKey(command), time);
    now = now && span !== undefined ? withFlag(now, end, span) : undefined;
  }
  return now;
};

/** Manners that are said or not. */
const PLAIN = [
  'json',
  'numeric',
  'verbose',
  'quiet',
  'wide',
  'dry',
  'yes',
  'keeps',
  'boot',
  'stamps',
  'kernel',
  'all',
] as const;
/** Manners with a value that the program takes as it is. */
const VALUED = ['priority', 'rate'] as const;

const optioned: Step = (command, { said }) => {
  let now: Command | undefined = command;
  for (const manner of PLAIN) if (said[manner] !== undefined) now = now && withFlag(now, manner);
  for (const manner of VALUED) if (said[manner] !== undefined) now = now && withFlag(now, manner, said[manner]);
  if (said['unit'] !== undefined) now = now && withFlag(now, said['unit'] as Told);
  return now;
};

/** Another count takes the place of the one that was there. */
const spanned = (command: Command, manner: 'times' | 'interval' | 'timeout', value: string): Command | undefined => {
  const [first, ...after] = partsOf(command);
  if (first?.type !== 'run') return undefined;
  const isTold = toldOf(firstKey(command), manner) !== undefined;
  if (manner === 'timeout' && !isTold)
    return after.length === 0 && shapeOf(command) !== undefined ? run('timeout', value, first.words) : undefined;
  const at = manner === 'times' ? first.words.indexOf('-c') : -1;
  const plain = at < 0 ? first.words : [...first.words.slice(0, at), ...first.words.slice(at + 2)];
  return withFlag(pipe(run(plain), ...after), manner, value);
};

const repeated: Step = (command, { said: { times, interval, timeout } }) => {
  let now: Command | undefined = command;
  if (times !== undefined) now = now && spanned(now, 'times', times);
  if (interval !== undefined) now = now && spanned(now, 'interval', String(secondsIn(interval)));
  if (timeout !== undefined) now = now && spanned(now, 'timeout', String(secondsIn(timeout)));
  return now;
};

const owned: Step = (command, { said: { user }, world }) => {
  if (user === undefined) return command;
  const key = firstKey(command);
  const [first] = partsOf(command);
  const operands = first?.type === 'run' ? first.words.slice(1).filter((word) => !String(word).startsWith('-')) : [];
  // Whose it is is said already.
  if (/^(?:groups|id|last|w)$/.test(key) && operands.length > 0) return undefined;
  if (key === 'crontab' && first?.type === 'run')
    return run(asRoot(world), 'crontab', '-u', user, first.words.slice(1));
  return withFlag(command, 'user', user);
};

export const OPTION_STEPS: readonly Step[] = [timed, optioned, owned, repeated];
