/** One plan through guard, consent and execution. Every plan goes this way, whoever wrote it. */
// @ts-nocheck

import type { TurnEvent } from '../event.ts';
import { needWords, type Outcome, type Plan, type Verdict } from '../plan.ts';
import { approve, type Consent } from '../safety/approve.ts';
import { assess } from '../safety/assess.ts';
import { longest } from '../safety/grant.ts';
import type { World } from '../world.ts';
import { end } from './end.ts';
import type { DryRun, Rooms } from './rooms.ts';

/** A shell line as a plan of one step: what the person typed is the command, byte for byte. */
export const typedPlan = (line: string): Plan => ({
  request: line,
  source: 'typed',
  steps: [{ kind: 'shell', id: '1', command: line, reason: 'typed', needs: [] }],
  confidence: 1,
  reason: 'a command of your own',
});

/** Guard, consent, execution. An edited command goes round again, as the person's own. */
export async function* carry(first: Plan, rooms: Rooms, world: World): AsyncGenerator<TurnEvent, Outcome> {
  for (let plan = first; ; ) {
    yield { type: 'plan', plan };
    const verdict = assess(plan, world, { policy: rooms.policy, tools: rooms.tools });
    yield { type: 'verdict', verdict };
    if (rooms.mode === 'dry') return end('done', 0);
    if (plan.missing !== undefined) return end('failed', 127, plan.missing.map(needWords).join('; '));
    const dry = verdict.decision === 'ask' ? rooms.dryRun?.({ plan, verdict, world }) : undefined;
    try {
      const consent = await seekConsent({ plan, verdict, dry }, rooms, world);
      if (rooms.signal.aborted) return end('cancelled', 130);
      if (consent.by !== 'person' || consent.reply.answer !== 'edit')
        return yield* consented({ plan, verdict, dry }, consent, { rooms, world });
      plan = typedPlan(consent.reply.command);
    } finally {
      dry?.discard();
    }
  }
}

/** More than this is no short answer. */
const MOST_HEARD = 65_536;

/** A request that only asked is answered in a sentence too, from what the command printed. */
async function* speaking(plan: Plan, events: AsyncGenerator<TurnEvent, Outcome>): AsyncGenerator<TurnEvent, Outcome> {
  const [step, ...others] = plan.steps;
  if (plan.source !== 'offline' || step?.kind !== 'shell' || others.length > 0) return yield* events;
  const heard: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    const { value, done } = await events.next();
    if (done) {
      const { inWords } = await import('../planner/offline/answers.ts');
      const stdout = Buffer.concat(heard).toString();
      const isOver = value.status === 'done' || value.status === 'failed';
      const text = isOver ? inWords({ ...plan, ...step, stdout, code: value.code }) : undefined;
      if (text !== undefined) yield { type: 'said', text };
      return value;
    }
    if (value.type === 'output' && value.stream === 'stdout' && bytes < MOST_HEARD) {
      heard.push(value.chunk);
      bytes += value.chunk.length;
    }
    yield value;
  }
}

interface Asked {
  readonly plan: Plan;
  readonly verdict: Verdict;
  readonly dry: DryRun | undefined;
}

/** Runs what was approved, or puts in place what its dry run showed. */
async function* consented(
  { plan, verdict, dry }: Asked,
  consent: Consent,
  { rooms, world }: { rooms: Rooms; world: World },
): AsyncGenerator<TurnEvent, Outcome> {
  const approved = approve(verdict, plan, consent, world);
  const given = approved.kind === 'approved';
  yield { type: 'consent', given, by: consent.by, reason: given ? verdict.reason : approved.reason };
  if (!given) return end('denied', 4, approved.reason);
  if (consent.by === 'person' && consent.reply.answer === 'run' && consent.reply.until !== undefined)
    rooms.grants?.keep(plan, verdict, { world, until: consent.reply.until });
  const applies = dry !== undefined && consent.by === 'person' && consent.reply.answer === 'apply';
  return yield* applies ? dry.apply(approved) : speaking(plan, rooms.execute(approved));
}

const seekConsent = async ({ plan, verdict, dry }: Asked, rooms: Rooms, world: World): Promise<Consent> => {
  if (verdict.decision !== 'ask') return { by: 'policy' };
  const grant = rooms.grants?.find(plan, verdict, world);
  if (grant !== undefined) return { by: 'grant', grant };
  if (rooms.yes !== undefined) {
    const flag: Consent = { by: 'flag', upTo: rooms.yes };
    if (approve(verdict, plan, flag, world).kind === 'approved') return flag;
  }
  const { level, findings } = verdict;
  const preview = dry === undefined ? {} : { preview: () => dry.show() };
  const reply = await rooms.consent(
    { cwd: world.cwd, plan, verdict, level, findings, ...preview, ...(rooms.grants && { longest: longest(verdict) }) },
    rooms.signal,
  );
  if (reply !== undefined) return { by: 'person', reply };
  return rooms.yes === undefined ? { by: 'absent' } : { by: 'flag', upTo: rooms.yes };
};
