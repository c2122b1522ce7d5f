/** The plan on screen, as lines of text: steps with their reasons, what each would touch, the level in words. */
import {
  type Effect,
  needWords,
  type Plan,
  type ResolvedTarget,
  type Step,
  type StepVerdict,
  type Touched,
  type Verdict,
} from '../plan.ts';
import { orderWords } from './order.ts';
import { levelWords, type Paint } from './paint.ts';

const SHOWN = 6;

/** The command as it will run; a tool call as its name and input. */
export const stepText = (step: Step): string =>
  step.kind === 'shell' ? step.command : `${step.tool} ${JSON.stringify(step.input)}`;

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Below the folder, as a person would say it. */
const near = (path: string, cwd: string): string =>
  path === cwd ? '.' : path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path;

interface Touching {
  readonly targets: readonly ResolvedTarget[];
  readonly counted: readonly Touched[];
  readonly cwd: string;
}

const touched = ({ targets, counted, cwd }: Touching, kind: ResolvedTarget['kind']): string | undefined => {
  const mine = targets.filter((target) => target.kind === kind);
  if (mine.length === 0) return undefined;
  const isNew = (target: ResolvedTarget) => target.stamp === null;
  const names = mine
    .slice(0, SHOWN)
    .map((target) => `${near(target.path, cwd)}${target.recursive ? '/…' : ''}${isNew(target) ? ' (new)' : ''}`);
  const more = mine.length > SHOWN ? `, and ${mine.length - SHOWN} more` : '';
  const verb = kind === 'delete' ? 'deletes' : 'writes';
  const count = counted.find((each) => each.kind === kind)?.words ?? plural(mine.length, 'path');
  return `${verb} ${count}: ${names.join(', ')}${more}`;
};

/** Lines under one step: the paths it changes, what the guard found, and what could not be taken back. */
const stepNotes = (verdict: StepVerdict | undefined, touching: Touching): string[] => {
  const lines = [touched(touching, 'delete'), touched(touching, 'write')].filter((line) => line !== undefined);
  for (const finding of verdict?.findings ?? []) {
    if (finding.level !== 'safe') lines.push(`! ${finding.reason}`);
  }
  if (verdict?.beyond !== undefined) lines.push(`undo does not reach ${verdict.beyond.join(', ')}`);
  return lines;
};

/** What was learned of the person and made the step what it is. */
export const becauseLines = (plan: Plan, step: string): string[] =>
  (plan.because ?? []).filter((each) => each.step === step).map(({ text }) => text);

export interface CardView {
  /** Paths below it are shown relative to it. */
  readonly cwd: string;
  readonly paint: Paint;
  /** Makes control, bidi and padding characters visible. */
  readonly visible: (text: string) => string;
}

/** The whole card; the command shown is exactly the text that runs, with invisible characters made visible. */
export const card = (plan: Plan, verdict: Verdict, { paint, visible, cwd }: CardView): string[] => {
  const lines = [`${paint('bold', plural(plan.steps.length, 'step'))} · ${levelWords(verdict.level, paint)}`];
  const order = orderWords(plan, verdict);
  for (const step of plan.steps) {
    const own = verdict.steps.find((each) => each.step === step.id);
    const [first = '', ...rest] = stepText(step).split('\n').map(visible);
    lines.push(
      `  ${paint('dim', step.id)}  ${paint('bold', first)}`,
      ...rest.map((line) => `     ${paint('bold', line)}`),
    );
    if (step.reason !== '' && step.reason !== 'typed') lines.push(`     ${paint('dim', step.reason)}`);
    const place = order.get(step.id);
    if (place !== undefined) lines.push(`     ${paint('dim', place)}`);
    lines.push(...becauseLines(plan, step.id).map((line) => `     ${paint('dim', visible(line))}`));
    const touching = {
      cwd,
      targets: verdict.targets.filter((target) => target.step === step.id),
      counted: (verdict.touched ?? []).filter((each) => each.step === step.id),
    };
    lines.push(...stepNotes(own, touching).map((line) => `     ${visible(line)}`));
  }
  const others = (plan.alternatives ?? []).map(
    (one, at) => `  ${paint('dim', `or [${at + 2}]`)} ${visible(one.steps.map(stepText).join(' && '))}`,
  );
  return [...lines, ...(plan.missing ?? []).map((need) => `  ! ${visible(needWords(need))}`), ...others];
};

const belowText = ({ recursive, matching }: Extract<Effect['target'], { type: 'path' }>): string => {
  if (!recursive) return '';
  return matching?.name === undefined ? ' and all below it' : ` and what is called ${matching.name} below it`;
};

const targetText = ({ target }: Effect): string => {
  switch (target.type) {
    case 'path':
      return `${target.path}${belowText(target)}`;
    case 'host':
      return target.host;
    case 'name':
      return target.name;
    case 'dynamic':
      return `${target.text} (known only when it runs)`;
    case 'none':
      return '';
  }
};

/** Every effect in words, for "explain". */
export const effectLines = (verdict: Verdict): string[] =>
  verdict.effects.map((effect) =>
    `${effect.by}: ${effect.kind} ${targetText(effect)}${effect.note === undefined ? '' : ` (${effect.note})`}`.trimEnd(),
  );
