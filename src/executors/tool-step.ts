/** Runs one tool step. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { TurnEvent } from '../event.ts';
import type { Outcome, ToolStep } from '../plan.ts';
import { milliseconds } from './clock.ts';
import { openTail } from './tail.ts';
import type { Tool, ToolContext, ToolResult } from './tools/tool.ts';

/** A tool that was not told a time limit still ends. */
const LONGEST_MS = 10 * 60_000;

export interface ToolRun {
  readonly step: ToolStep;
  readonly tools: Pick<ReadonlyMap<string, Tool>, 'get'>;
  readonly context: ToolContext;
  readonly timeoutMs?: number;
}

const INTERRUPTED: ToolResult = { code: 130, output: '', error: 'interrupted' };

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** The tool's own result, or that it was interrupted or took too long. */
const bounded = async ({ step, tools, context, timeoutMs = LONGEST_MS }: ToolRun): Promise<ToolResult> => {
  const tool = tools.get(step.tool);
  if (tool === undefined) return { code: 127, output: '', error: `there is no tool called ${step.tool}` };
  if (context.signal.aborted) return INTERRUPTED;
  const stop = new AbortController();
  const signal = AbortSignal.any([context.signal, stop.signal]);
  const late: ToolResult = { code: 124, output: '', error: `timed out after ${timeoutMs / 1000} s` };
  try {
    return await Promise.race([
      tool.run(step.input, { ...context, signal }),
      sleep(timeoutMs, late, { signal: stop.signal }),
      aborted(context.signal).then(() => INTERRUPTED),
    ]);
  } catch (error) {
    return { code: 1, output: '', error: `${step.tool}: ${(error as Error).message}` };
  } finally {
    stop.abort();
  }
};

const statusOf = (code: number): Outcome['status'] => {
  if (code === 0) return 'done';
  return code === 130 ? 'cancelled' : 'failed';
};

/** Yields the result as `output` events: text on stdout, a message on stderr. */
export async function* runTool(run: ToolRun): AsyncGenerator<TurnEvent, { outcome: Outcome; tail: string }> {
  const from = milliseconds();
  const { code, output, error } = await bounded(run);
  const tail = openTail();
  for (const [stream, text] of [
    ['stdout', output],
    ['stderr', error === undefined ? '' : `${error}\n`],
  ] as const) {
    if (text === '') continue;
    const chunk = Buffer.from(text);
    tail.push(chunk);
    yield { type: 'output', step: run.step.id, stream, chunk };
  }
  const reason = code !== 0 && error !== undefined ? { reason: error } : {};
  return {
    outcome: { status: statusOf(code), code, ...reason, durationMs: Math.round(milliseconds() - from) },
    tail: tail.text(),
  };
}
