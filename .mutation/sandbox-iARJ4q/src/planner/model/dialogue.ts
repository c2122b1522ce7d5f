/** The dialogue with a model about one request: plan after plan, each told what became of the one before. */
// @ts-nocheck

import type { Dialogue, Report } from '../../event.ts';
import { type ModelAsk, planWithModel } from './model.ts';

const failedOf = ({ steps, check }: Report): ModelAsk['failed'] => {
  const last = check ?? steps.findLast(({ outcome }) => outcome?.status === 'failed') ?? steps.at(-1);
  if (last === undefined) return undefined;
  const command = last.step.kind === 'shell' ? last.step.command : last.step.tool;
  return { command, code: last.outcome?.code ?? 0, tail: last.tail };
};

/** One dialogue; `next` is called once a round. */
export const openDialogue = (ask: Omit<ModelAsk, 'signal'>): Dialogue => {
  let round = 0;
  return {
    async *next(report, signal) {
      round += 1;
      const [first] = ask.endpoints;
      if (first !== undefined) yield { type: 'asking', endpoint: first.name, model: first.model, round };
      const failed = report && failedOf(report);
      return planWithModel({ ...ask, signal, ...(failed && { failed }) });
    },
  };
};
