/** One plan through guard, consent and execution. Every plan goes this way, whoever wrote it. */
import type { TurnEvent } from '../event.ts';
import { needWords, type Outcome, type Plan, type Verdict } from '../plan.ts';
import { approve, type Consent } from '../safety/approve.ts';
import { assess } from '../safety/assess.ts';
import { longest } from '../safety/grant.ts';
import type { World } from '../world.ts';
import { end } from './end.ts';
import { type DryRun, judgedBy, type Rooms } from './rooms.ts';

/** A shell line as a plan of one step: what the person typed is the command, byte for byte. */
export const typedPlan = (line: string): Plan => ({
  request: line,
  source: 'typed',
  steps: [{ kind: 'shell', id: '1', command: line, reason: 'typed', needs: [] }],
  confidence: 1,
  reason: 'a command of your own',
});

/** Whoever changes what was shown again and again is not asked for ever: then nothing runs. */
const MOST_ROUNDS = 5;

interface Round {
  readonly plan: Plan;
  readonly world: World;
  /** `last`: what changed meanwhile is left to the executor's own look. */
  readonly patience: 'some' | 'last';
}

/** An outcome, or what is to be judged and asked about next. */
type Ended = { readonly outcome: Outcome } | { readonly next: Pick<Round, 'plan' | 'world'> };

/** Guard, consent, execution. An edited command goes round again, as the person's own; so does what changed meanwhile. */
export async function* carry(first: Plan, rooms: Rooms, shown: World): AsyncGenerator<TurnEvent, Outcome> {
  let coming: Pick<Round, 'plan' | 'world'> = { plan: first, world: shown };
  for (let round = 1; ; round++) {
    const ended = yield* carryOnce({ ...coming, patience: round < MOST_ROUNDS ? 'some' : 'last' }, rooms);
    if ('outcome' in ended) return ended.outcome;
    coming = ended.next;
  }
}

async function* carryOnce({ plan, world, patience }: Round, rooms: Rooms): AsyncGenerator<TurnEvent, Ended> {
  yield { type: 'plan', plan };
  const verdict = assess(plan, world, judgedBy(rooms));
  yield { type: 'verdict', verdict };
  if (rooms.mode === 'dry') return { outcome: end('done', 0) };
  if (plan.missing !== undefined) return { outcome: end('failed', 127, plan.missing.map(needWords).join('; ')) };
  const dry = verdict.decision === 'ask' ? rooms.dryRun?.({ plan, verdict, world }) : undefined;
  const asked = { plan, verdict, dry };
  try {
    const consent = await seekConsent(asked, rooms, world);
    if (rooms.signal.aborted) return { outcome: end('cancelled', 130) };
    if (consent.by === 'person' && consent.reply.answer === 'edit')
      return { next: { plan: typedPlan(consent.reply.command), world: rooms.world() } };
    const now = rooms.world();
    const changed = patience === 'some' ? changedSince(asked, consent, { shown: world, now }) : [];
    if (changed.length === 0) return { outcome: yield* consented(asked, consent, { rooms, world }) };
    yield { type: 'note', text: `asked again: ${changed.slice(0, 5).join('; ')}` };
    return { next: { plan, world: now } };
  } finally {
    dry?.discard();
  }
}

/** What a person said yes to and what is not so any more, each as a sentence. */
const changedSince = (
  { plan, verdict, dry }: Asked,
  consent: Consent,
  { shown, now }: { shown: World; now: World },
): readonly string[] => {
  if (consent.by !== 'person' || (consent.reply.answer !== 'run' && consent.reply.answer !== 'apply')) return [];
  const approved = approve(verdict, plan, consent, shown);
  if (approved.kind !== 'approved') return [];
  const stale = [...approved.stale(now), ...(consent.reply.answer === 'apply' ? (dry?.stale() ?? []) : [])];
  return [...new Set(stale)];
};

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
    {
      cwd: world.cwd,
      plan,
      verdict,
      level,
      findings,
      ...preview,
      ...(rooms.grants && { longest: longest(verdict, plan) }),
    },
    rooms.signal,
  );
  if (reply !== undefined) return { by: 'person', reply };
  return rooms.yes === undefined ? { by: 'absent' } : { by: 'flag', upTo: rooms.yes };
};
