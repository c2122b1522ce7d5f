/** The steps of a plan that is still being written: each as soon as it is whole. Pure. */
import type { Json } from '../../plan.ts';
import { endOf } from './first-object.ts';

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

interface Found {
  readonly step: Json;
  readonly end: number;
}

/** The next whole object of the list, or undefined where there is none yet. */
const nextStep = (text: string, at: number): Found | undefined => {
  const from = /[{\]]/.exec(text.slice(at));
  if (from === null || from[0] === ']') return undefined;
  const start = at + from.index;
  const end = endOf(text, start);
  const step = end === -1 ? undefined : parsed(text.slice(start, end));
  return step === undefined ? undefined : { step, end };
};

/** Takes the arguments so far, again and again, and gives the steps that have become whole since the last time. */
export const growingSteps = (): ((text: string) => readonly Json[]) => {
  let at: number | undefined;
  return (text) => {
    at ??= /^\s*\{\s*"steps"\s*:\s*\[/.exec(text)?.[0].length;
    const steps: Json[] = [];
    if (at === undefined) return steps;
    for (let found = nextStep(text, at); found !== undefined; found = nextStep(text, at)) {
      steps.push(found.step);
      at = found.end;
    }
    return steps;
  };
};
