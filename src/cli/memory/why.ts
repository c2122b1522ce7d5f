/** `llmos memory why [STEP]`: what was learned that made a step of the last plan what it is, with the turns that taught it. */
import { openJournal } from '../../memory/journal.ts';
import { recipeId } from '../../memory/recipes.ts';
import type { Memory } from '../../memory/shape.ts';
import { type Turn, turns } from '../../memory/turns.ts';
import type { Because } from '../../plan.ts';
import type { Machine } from '../machine.ts';
import { stamp } from '../stamp.ts';
import { memoryLines } from './list.ts';

/** So many turns back a plan is looked for, and evidence. */
const BACK = 50;
const EVIDENCE_BACK = 20_000;

/** The last turn that had a plan of the machine's, its own proposal first. */
const lastPlanned = (machine: Machine): Turn | undefined => {
  const journal = openJournal({ folder: machine.folders.state });
  for (const turn of turns(journal, { limit: BACK })) {
    const plan = turn.proposed ?? turn.plan;
    if (plan !== undefined && plan.source !== 'typed') return turn;
  }
  return undefined;
};

const commandsOf = (plan: Turn['plan']): string =>
  (plan?.steps ?? []).map((step) => (step.kind === 'shell' ? step.command : step.tool)).join(' && ');

const evidenceLine = (turn: Turn): string => {
  const { proposed, plan, line, cwd, at } = turn;
  const what = proposed === undefined ? commandsOf(plan) : `${commandsOf(proposed)} → ${commandsOf(plan)}`;
  return `  ${stamp(at)} in ${cwd}: ${line}: ${what}`;
};

/** Told in so many words, and not in a turn. */
const SAID = /^said\b/;

const evidence = (ids: readonly string[], machine: Machine): readonly string[] => {
  const said = ids.filter((id) => SAID.test(id)).map((id) => `  you ${id}`);
  const sought = new Set(ids.filter((id) => !SAID.test(id)));
  const lines: string[] = [];
  if (sought.size === 0) return said;
  for (const turn of turns(openJournal({ folder: machine.folders.state }), { limit: EVIDENCE_BACK })) {
    if (sought.delete(turn.turn)) lines.push(evidenceLine(turn));
    if (sought.size === 0) break;
  }
  return [...said, ...lines];
};

const evidenceOf = (id: string, memory: Memory): readonly string[] => {
  const fact = memory.facts.find((one) => one.id === id);
  if (fact !== undefined) return [fact.evidence];
  const preference = memory.preferences.find((one) => one.id === id);
  if (preference !== undefined) return preference.evidence;
  const recipe = memory.recipes.find((one) => recipeId(one) === id);
  if (recipe !== undefined) return [recipe.evidence];
  // What points back names the turn itself.
  return /^[pr]\d+$/.test(id) ? [] : [id];
};

const GONE = '  it is no longer remembered, or its turns are gone';

const told = ({ text, from }: Because, memory: Memory, machine: Machine): readonly string[] => {
  const lines = evidence(evidenceOf(from, memory), machine);
  return [text, ...(lines.length > 0 ? lines : [GONE])];
};

/** What is known under that id of `memory list`, and the turns that taught it; undefined where nothing is. */
const entryLines = (id: string, memory: Memory, machine: Machine): readonly string[] | undefined => {
  const [line] = memoryLines(memory, machine.folders.state).filter((one) => one.split(/ +/)[1] === id);
  if (line === undefined || !/^[fpr]\d+$/.test(id)) return undefined;
  const fact = memory.facts.find((one) => one.id === id);
  if (fact !== undefined && SAID.test(fact.evidence)) return [line, `  you ${fact.evidence}, ${stamp(fact.since)}`];
  const lines = evidence(evidenceOf(id, memory), machine);
  return [line, ...(lines.length > 0 ? lines : [GONE])];
};

/** `step`: an id of `memory list`, or of the plan's steps, the first by default. */
export const whyLines = (step: string, memory: Memory, machine: Machine): readonly string[] | undefined => {
  const entry = entryLines(step, memory, machine);
  if (entry !== undefined) return entry;
  const turn = lastPlanned(machine);
  const plan = turn?.proposed ?? turn?.plan;
  const own = plan?.steps.find(({ id }) => id === step);
  if (plan === undefined || own === undefined) return undefined;
  const because = (plan.because ?? []).filter((each) => each.step === step);
  const head = `${step}  ${own.kind === 'shell' ? own.command : own.tool}  (of: ${turn!.line})`;
  if (because.length === 0) return [head, `nothing that was learned changed it: ${plan.reason}`];
  return [head, ...because.flatMap((each) => told(each, memory, machine))];
};
