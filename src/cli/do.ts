/** `llmos do`: one request or command, launch to exit. */

import { saidCommand } from '../repl/commands/said.ts';
import { consentOnTerminal, follow, frontFor, questionOnTerminal, stoppingFor } from './front.ts';
import { readAll } from './input.ts';
import { type Machine, Refusal } from './machine.ts';
import { lineOf, type Options, sound } from './options.ts';
import { type Kernel, openKernel } from './rooms.ts';
import { givingBack, type TypeAhead } from './type-ahead.ts';

/** Words *and* piped input: the input is data for the plan. No words: the input is the request. */
const requestFrom = async (
  words: readonly string[],
  machine: Machine,
): Promise<{ line: string; stdin?: 'inherit' }> => {
  if (words.length > 0)
    return { line: lineOf(words), ...(machine.stdin !== 'nothing' && { stdin: 'inherit' as const }) };
  if (machine.stdin === 'terminal')
    throw new Refusal('what shall be done? Give the request as words, or on standard input', 2);
  return { line: sound((await readAll(machine.signal)).trim()) };
};

/** Runs one request; resolves to the exit code. */
export const doRequest = async (words: readonly string[], options: Options, machine: Machine): Promise<number> => {
  const { line, stdin } = await requestFrom(words, machine);
  if (line.trim() === '') throw new Refusal('the request is empty', 2);
  const said = saidCommand(line);
  if (said !== undefined && options.dryRun !== true) return (await import('./undo.ts'))[said]([], options, machine);
  const data = machine.stdin === 'data' && stdin !== undefined;
  const kernel = openKernel(machine);
  const code = await givingBack((typed) => carryOut({ kernel, line, data, stdin, typed, options, machine }));
  await kernel.learn();
  return code;
};

interface Given {
  readonly kernel: Kernel;
  readonly line: string;
  readonly data: boolean;
  readonly stdin: 'inherit' | undefined;
  readonly typed: TypeAhead;
  readonly options: Options;
  readonly machine: Machine;
}

const carryOut = async ({ kernel, line, data, stdin, typed, options, machine }: Given): Promise<number> => {
  const input = data ? (await import('./data-input.ts')).openData() : undefined;
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  // A signal made of two takes half a millisecond of a start.
  if (machine.signal.aborted) stop();
  else machine.signal.addEventListener('abort', stop, { once: true });
  const events = kernel.turn(
    { line, by: 'person', reading: 'auto' },
    {
      mode: options.dryRun === true ? 'dry' : 'run',
      yes: options.yes,
      signal: stopped.signal,
      consent: consentOnTerminal(machine, options, typed),
      ask: questionOnTerminal(options, typed),
      terminal: machine.terminal ? 'own' : 'none',
      // No line comes after this one; a program that reads the events may want to know all the same.
      after: options.json === true ? 'state' : 'nothing',
      data,
      ...(stdin !== undefined && { stdin, ...(input !== undefined && { input }) }),
    },
  );
  const outcome = await follow(events, frontFor(machine, options), stoppingFor(options, { stop, ahead: typed }));
  return outcome.code;
};
