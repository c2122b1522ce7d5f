/** One approved step in the live session: what it changes there (folder, variables, functions, jobs) stays. */
import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { TurnEvent } from '../../event.ts';
import type { Outcome, Plan, ShellStep } from '../../plan.ts';
import { read, type Source } from '../child/stream.ts';
import type { Ended } from '../shell/step.ts';
import { openTail } from '../tail.ts';
import type { Report } from './report.ts';
import type { Session } from './session.ts';

const { O_RDONLY, O_NONBLOCK } = constants;

const SIGINT_CODE = 130;

const outcomeOf = (report: Report | undefined): Omit<Outcome, 'durationMs'> => {
  if (report === undefined) return { status: 'done', code: 0 };
  if (report.status === 0) return { status: 'done', code: 0 };
  if (report.status === SIGINT_CODE) return { status: 'cancelled', code: SIGINT_CODE };
  return { status: 'failed', code: report.status };
};

const source = (folder: string, name: 'out' | 'err'): Source => ({
  stream: name === 'out' ? 'stdout' : 'stderr',
  from: new Socket({
    fd: openSync(join(folder, name), O_RDONLY | O_NONBLOCK),
    readable: true,
    writable: false,
  }),
});

/** A typed line and a step that asks for the terminal have it to themselves; of any other step the output is read here. */
const isCaptured = (step: ShellStep, plan: Plan): boolean => plan.source !== 'typed' && step.terminal !== true;

export async function* runInSession(
  session: Session,
  step: ShellStep,
  { plan, signal }: { plan: Plan; signal: AbortSignal },
): AsyncGenerator<TurnEvent, Ended> {
  const from = performance.now();
  const captured = isCaptured(step, plan);
  const sources = captured ? [source(session.folder, 'out'), source(session.folder, 'err')] : [];
  const reported = session.run(step.command, {
    signal,
    output: captured ? 'captured' : 'terminal',
    // The shell's history is the person's: what a plan ran is not theirs to recall.
    ...(plan.source === 'typed' ? { noted: step.command, by: 'person' } : { by: 'plan' }),
  });
  const tail = openTail();
  if (captured) {
    for await (const chunk of read(sources, reported)) {
      tail.push(chunk.chunk);
      yield { type: 'output', step: step.id, ...chunk };
    }
  }
  const report = await reported;
  const outcome = { ...outcomeOf(report), durationMs: Math.round(performance.now() - from) };
  const state = report === undefined ? {} : { state: { cwd: report.cwd, env: report.env } };
  return { outcome, tail: tail.text(), ...state };
}
