/** `llmos run --plan-only`: plans every line, runs none, and prints what would run. */
import type { TurnEvent } from '../../event.ts';
import type { Outcome, Plan, Verdict } from '../../plan.ts';
import { follow } from '../front.ts';
import type { Kernel } from '../rooms.ts';
import { folderAfter } from './folder-after.ts';
import { type Frozen, type FrozenLine, type Settled, sealed, valueHash } from './frozen.ts';
import type { BatchLine } from './lines.ts';
import { fill, namesIn } from './variables.ts';

export interface Freezing {
  readonly kernel: Kernel;
  readonly file: string;
  readonly lines: readonly BatchLine[];
  readonly set: Readonly<Record<string, string>>;
  /** Told of each line, before it is planned. */
  readonly onLine: (line: BatchLine) => void;
}

interface Seen {
  route: 'shell' | 'ask';
  plan?: Plan;
  verdict?: Verdict;
  answer?: Extract<TurnEvent, { type: 'answer' }>;
  reason?: string;
}

const see = (seen: Seen, event: TurnEvent): void => {
  if (event.type === 'route') seen.route = event.route.kind === 'shell' ? 'shell' : 'ask';
  else if (event.type === 'plan') seen.plan = event.plan;
  else if (event.type === 'verdict') seen.verdict = event.verdict;
  else if (event.type === 'answer') seen.answer = event;
  else if (event.type === 'abstain') seen.reason = event.planned.reason;
};

const settledOf = ({ plan, verdict, answer, reason }: Seen, outcome: Outcome): Settled => {
  if (plan !== undefined && verdict !== undefined)
    return { kind: 'plan', plan, level: verdict.level, decision: verdict.decision };
  if (answer !== undefined) return { kind: 'answer', text: answer.text, source: answer.source };
  return { kind: 'unplanned', code: outcome.code === 0 ? 3 : outcome.code, reason: reason ?? outcome.reason ?? '' };
};

const UNKNOWN: Settled = {
  kind: 'unplanned',
  code: 3,
  reason: 'the folder that the lines before it leave is known only when they run',
};

const frozenLine = async (
  line: BatchLine,
  { kernel, known }: { kernel: Kernel; known: 'known' | 'unknown' },
): Promise<FrozenLine> => {
  const { state } = kernel;
  const { kind } = kernel.route(line.text);
  const cwd = known === 'known' ? state.cwd : null;
  const filled =
    kind === 'ask' ? fill(line.text, (name) => state.env[name]) : ({ kind: 'filled', text: line.text } as const);
  if (filled.kind === 'unset') {
    const reason = `the variable ${filled.name} is not set`;
    return { ...line, route: 'ask', cwd, settled: { kind: 'unplanned', code: 2, reason } };
  }
  if (kind === 'ask' && known === 'unknown') return { ...line, route: 'ask', cwd, settled: UNKNOWN };
  const { text } = filled;
  const seen: Seen = { route: 'ask' };
  const outcome = await follow(kernel.turn({ line: text, by: 'person', reading: 'auto' }, { mode: 'dry' }), (event) =>
    see(seen, event),
  );
  return { ...line, text, route: seen.route, cwd, settled: settledOf(seen, outcome) };
};

const commandsOf = ({ text, settled }: FrozenLine): string =>
  settled.kind === 'plan'
    ? settled.plan.steps.map((step) => (step.kind === 'shell' ? step.command : '')).join('\n')
    : text;

export const freeze = async ({ kernel, file, lines, set, onLine }: Freezing): Promise<Frozen> => {
  const { state } = kernel;
  const { home, host } = kernel.world();
  const { cwd } = state;
  const env = state.env;
  let known: 'known' | 'unknown' = 'known';
  const frozen: FrozenLine[] = [];
  for (const line of lines) {
    if (kernel.machine.signal.aborted) break;
    onLine(line);
    const one = await frozenLine(line, { kernel, known });
    frozen.push(one);
    const after = one.settled.kind === 'plan' ? folderAfter(commandsOf(one), state.cwd, home) : state.cwd;
    if (after === undefined) known = 'unknown';
    else state.cwd = after;
  }
  const names = [...new Set(frozen.flatMap((line) => namesIn(commandsOf(line))))].filter(
    (name) => !Object.hasOwn(set, name) && !['PWD', 'OLDPWD', '_', 'SHLVL'].includes(name),
  );
  return sealed({
    kind: 'llmos-batch',
    version: 1,
    made: new Date().toISOString(),
    file,
    cwd,
    host,
    set,
    variables: Object.fromEntries(names.sort().map((name) => [name, valueHash(env[name])])),
    lines: frozen,
  });
};
