/** A plan as the person prefers it, each change with its reason. Pure: programs are asked for through `has`. */
import type { Because, Plan, ShellStep, Step } from '../../plan.ts';
import { isInForce } from '../core.ts';
import type { Preference } from '../shape.ts';
import { changesBy, type Of, type Place } from './changes.ts';
import { changed, nameOf, type Simple, simplesOf } from './command.ts';
import { appliesIn } from './learn.ts';
import { flagsOf } from './observe.ts';
import { lengthened, textsRead } from './reads.ts';
import { READ, type Rule, wordsOfRule } from './rule.ts';

export interface Applying {
  readonly cwd: string;
  /** Is that program installed? */
  readonly has: (program: string) => boolean;
}

const firstWord = (text: string): string => text.trim().split(/\s+/)[0] ?? '';

const speaksOf = (rule: Rule, simple: Simple): boolean => rule.of === simple.program || rule.of === nameOf(simple);

const piped = (command: string, rule: Of<'pipe'>, place: Omit<Place, 'simple'>): string => {
  const [first] = simplesOf(command) ?? [];
  const isOne = first !== undefined && speaksOf(rule, first) && !/[;&]/.test(command) && !command.endsWith(rule.to);
  return isOne && place.has(firstWord(rule.to)) ? `${command} | ${rule.to}` : command;
};

const signed = (command: string, { of, to }: Of<'closing'>): string =>
  changed(
    command,
    textsRead(command)
      .filter((text) => text.of === of && !text.value.endsWith(to.trimEnd()))
      .map((text) => lengthened(text, to)),
  );

/** The command as this rule wants it; the same where it says nothing of it. */
export const ruled = (command: string, rule: Rule, place: Omit<Place, 'simple'>): string => {
  if (rule.kind === 'pipe') return piped(command, rule, place);
  if (rule.kind === 'closing' && rule.flag === READ) return signed(command, rule);
  const changes = (simplesOf(command) ?? [])
    .filter((simple) => speaksOf(rule, simple))
    .flatMap((simple) => changesBy(rule, { ...place, simple }));
  return changes.length === 0 ? command : changed(command, changes);
};

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/** How often it was seen, or that it was told. */
export const grounds = ({ count, evidence }: Preference): string =>
  evidence.some((one) => one.startsWith('said: ')) ? 'you said so' : times(count);

const sentence = (one: Preference): string => `because you ${one.choice} (${grounds(one)}, ${one.id})`;

const applied = (step: ShellStep, all: readonly Preference[], place: Omit<Place, 'simple'>) => {
  const because: Because[] = [];
  let { command } = step;
  for (const preference of all) {
    if (preference.rule === undefined) continue;
    const now = ruled(command, preference.rule, place);
    if (now === command) continue;
    command = now;
    because.push({ step: step.id, text: sentence(preference), from: preference.id });
  }
  return { step: because.length === 0 ? step : { ...step, command }, because };
};

/** Which of these preferences would change the plan. */
export const wouldChange = (plan: Plan, all: readonly Preference[]): readonly string[] => {
  const place = { request: plan.request, has: () => true };
  const commands = plan.steps.flatMap((step) => (step.kind === 'shell' ? [step.command] : []));
  return all
    .filter(({ rule }) => rule !== undefined && commands.some((command) => ruled(command, rule, place) !== command))
    .map(({ id }) => id);
};

/** Refusals of the same command that the person should know of. */
const refusals = (step: ShellStep, all: readonly Preference[]): readonly Because[] => {
  const simples = simplesOf(step.command) ?? [];
  return all.flatMap(({ rule, count, id }) => {
    if (rule?.kind !== 'refuse') return [];
    const isThat = simples.some((one) => nameOf(one) === rule.of && [...flagsOf(one)].sort().join(' ') === rule.flags);
    return isThat
      ? [{ step: step.id, text: `you ${wordsOfRule(rule)} before (${times(count)}, ${id})`, from: id }]
      : [];
  });
};

/** What worked as it is, is not made otherwise: a recipe. A model was told them, and may not have listened. */
const mayChange = ({ source }: Plan): boolean => source === 'offline' || source === 'model';

/** The plan as preferences in force make it; the very same where none speaks of it. */
export const applyPreferences = (plan: Plan, preferences: readonly Preference[], { cwd, has }: Applying): Plan => {
  const holding = preferences.filter((one) => isInForce(one) && appliesIn(one, cwd));
  if (holding.length === 0 || plan.source === 'typed') return plan;
  const because: Because[] = [];
  const steps = plan.steps.map((step): Step => {
    if (step.kind !== 'shell') return step;
    const own = mayChange(plan) ? applied(step, holding, { request: plan.request, has }) : { step, because: [] };
    because.push(...own.because, ...refusals(own.step, holding));
    return own.step;
  });
  return because.length === 0 ? plan : { ...plan, steps, because: [...(plan.because ?? []), ...because] };
};
