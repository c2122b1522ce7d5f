/** What several paths take as one sum, and the size of one thing as a number alone. */
import type { Unit } from '../unit.ts';
import { type Command, operand, pipe, run } from '../write/command.ts';

interface Measure {
  readonly path?: string;
  readonly unit?: Unit;
  readonly order?: 'down' | 'up';
  readonly excluded?: string;
}

const SUM = /\b(?:together|altogether|combined|total|in sum|sum of|all in all)\b/i;
/** What is asked for is a number alone. */
export const isBareNumber = (text: string): boolean =>
  /\b(?:just|only|nothing but) (?:the |a )?(?:bare |plain )?number\b|\bnumber only\b/i.test(text);

/** Several paths, as one sum. */
export const summed = (asked: Measure, paths: readonly string[], text: string): Command | undefined => {
  const size = asked.unit ?? (/\bbytes\b/i.test(text) ? 'b' : 'h');
  const isOther = asked.excluded !== undefined || asked.order !== undefined || size === 'g';
  return isOther || !SUM.test(text)
    ? undefined
    : pipe(run('du', `-cs${size}`, paths.map(operand)), run('tail', '-n', '1'));
};

/** The size of one thing, and nothing beside it. */
export const number = ({ path, unit: size, order }: Measure, text: string): Command | undefined =>
  path !== undefined &&
  order === undefined &&
  (size === 'b' || /\bbytes\b/i.test(text)) &&
  !/\bfolders?\b|\bdirector/i.test(text)
    ? pipe(run('du', '-sb', operand(path)), run('cut', '-f1'))
    : undefined;
