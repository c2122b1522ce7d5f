/** TurnEvents → text on standard output and standard error: the plain front of `llmos do` and of the simple prompt. */
import type { TurnEvent } from '../event.ts';
import type { Level, Plan, Planned, Step, Verdict } from '../plan.ts';
import { becauseLines, card, stepText } from './card.ts';
import { flow } from './flow.ts';
import { orderWords } from './order.ts';
import type { Paint } from './paint.ts';
import type { Progress } from './progress.ts';
import { spentWords, writing } from './writing.ts';

export interface Transcript {
  readonly stdout: (chunk: Uint8Array | string) => void;
  readonly stderr: (chunk: Uint8Array | string) => void;
  /** Paint for standard error. */
  readonly paint: Paint;
  readonly visible: (text: string) => string;
  /** What a person could do when nothing could be planned here. */
  readonly hint?: () => string | undefined;
  /** `quiet` leaves messages out, results stay; `dry` shows the whole card, as nothing will run. */
  readonly detail: 'normal' | 'quiet' | 'dry';
  /** A person's terminal has the answer in words beside the command's output; a pipe has the output alone. */
  readonly words: 'beside' | 'none';
  /** On a person's terminal: what goes on while nothing is printed. */
  readonly progress?: Progress;
  /** How a person puts back what changed; not said where it is left out. */
  readonly undo?: string;
  /** Of a person's terminal: what llmos itself says is broken at words there. */
  readonly columns?: () => number;
}

/** What a person reads when nothing could be planned. */
export const abstainLines = (planned: Extract<Planned, { kind: 'abstain' | 'unreachable' }>): string[] => {
  const lines = [planned.reason];
  if (planned.kind === 'unreachable') return lines;
  if (planned.unknown.length > 0) lines.push(`not understood: ${planned.unknown.join(', ')}`);
  if (planned.suggestions.length > 0) lines.push('try:', ...planned.suggestions.map((each) => `  ${each}`));
  return lines;
};

/** Several steps are told one by one, as each begins. */
const announce = (plan: Plan, to: Transcript): void => {
  const [step, ...others] = plan.steps;
  if (plan.source === 'typed' || to.detail !== 'normal' || step === undefined || others.length > 0) return;
  to.stderr(`${to.paint('dim', `› ${to.visible(stepText(step))}`)}\n`);
  for (const line of becauseLines(plan, step.id)) to.stderr(`${to.paint('dim', `  ${to.visible(line)}`)}\n`);
};

/** The streams with the row of progress taken away in front of whatever is written. */
const besides = (to: Transcript, progress: Progress): Transcript => {
  const through = (write: Transcript['stdout']) => (chunk: Uint8Array | string) => {
    progress.clear();
    write(chunk);
    progress.wrote(chunk);
  };
  return { ...to, stdout: through(to.stdout), stderr: through(to.stderr) };
};

/** What a consumer remembers from event to event. */
interface Told {
  plan?: Plan;
  level?: Level;
  /** What each step waits for, where that is not the one before it. */
  order?: ReadonlyMap<string, string>;
  /** What is to be said of a result that nothing proves. */
  proof?: string;
  cwd: string;
  /** Something was kept for undo. */
  kept: 'yes' | 'no';
}

const place = (plan: Plan, id: string): string => {
  const at = plan.steps.findIndex((step) => step.id === id) + 1;
  return `${at}/${plan.steps.length}`;
};

const begun = (step: Step, told: Told, to: Transcript): void => {
  const { plan } = told;
  if (plan === undefined || plan.source === 'typed') return;
  const several = plan.steps.length > 1;
  const waits = told.order?.get(step.id);
  const order = waits === undefined ? '' : ` (${waits})`;
  if (several && to.detail === 'normal')
    to.stderr(`${to.paint('dim', `› ${place(plan, step.id)} ${to.visible(stepText(step))}${order}`)}\n`);
  // A step with the terminal to itself writes on it without us.
  if (step.kind === 'tool' || step.terminal !== true)
    to.progress?.begin(several ? `step ${place(plan, step.id)}` : 'running');
};

const over = ({ step, outcome }: Extract<TurnEvent, { type: 'ended' }>, told: Told, to: Transcript): void => {
  to.progress?.end();
  const { plan } = told;
  if (plan === undefined || plan.steps.length < 2 || to.detail !== 'normal' || outcome.status !== 'failed') return;
  to.stderr(`${to.paint('red', `✗ step ${place(plan, step)} failed with code ${outcome.code}`)}\n`);
};

/** What changed something says how it is put back. */
const result = ({ outcome }: Extract<TurnEvent, { type: 'outcome' }>, told: Told, to: Transcript): void => {
  const changed = outcome.status === 'done' && told.kept === 'yes' && told.plan?.source !== 'typed';
  if (changed && to.undo !== undefined && to.detail === 'normal')
    to.stderr(`${to.paint('dim', `done${told.proof ?? ''}; ${to.undo} puts it back`)}\n`);
};

const remember = (event: TurnEvent, told: Told): void => {
  if (event.type === 'turn') told.cwd = event.cwd;
  else if (event.type === 'plan') told.plan = event.plan;
  else if (event.type === 'verdict') {
    told.level = event.verdict.level;
    if (told.plan !== undefined) told.order = orderWords(told.plan, event.verdict);
  } else if (event.type === 'kept' && event.missing.length === 0) told.kept = 'yes';
};

/** Nothing is printed while a plan is made. */
const waiting = (event: TurnEvent, { progress }: Transcript): void => {
  if (event.type === 'route' && event.route.kind === 'ask') progress?.begin('planning');
  if (event.type === 'asking') progress?.begin(`asking ${event.endpoint}/${event.model}`);
  if (event.type === 'plan' || event.type === 'answer' || event.type === 'abstain' || event.type === 'outcome')
    progress?.end();
};

/** Steps while they are written, on a screen alone. */
const drawing = (to: Transcript): ((event: TurnEvent) => void) => {
  const { columns } = to;
  return columns === undefined || to.detail !== 'normal' ? () => {} : writing({ ...to, write: to.stderr, columns });
};

const unproved = (to: Transcript): void => to.stderr(`${to.paint('dim', 'not checked')}\n`);

/** Whether what was done is proved: said of what changed something, and of a check that failed. */
const checked = ({ status, by }: Extract<TurnEvent, { type: 'checked' }>, told: Told, to: Transcript): void => {
  if (status === 'failed') return note(`its check failed: ${to.visible(by ?? '')}`, to);
  if (by === undefined) told.proof = ', not checked';
  if (to.detail !== 'normal' || told.level === 'safe') return;
  // On a person's terminal it stands with what puts it back, where something was kept.
  if (by === undefined) return to.undo === undefined || told.kept === 'no' ? unproved(to) : undefined;
  to.stderr(`${to.paint('dim', to.visible(`${status === 'passed' ? '' : 'not '}checked: ${by}`))}\n`);
};

/** A consumer that remembers the plan, so that verdict, steps and end can be shown with it. */
export const transcript = (given: Transcript): ((event: TurnEvent) => void) => {
  const told: Told = { cwd: '/', kept: 'no' };
  const to = given.progress === undefined ? given : besides(given, given.progress);
  const draw = drawing(to);
  return (event) => {
    draw(event);
    remember(event, told);
    waiting(event, to);
    if (event.type === 'step') begun(event.step, told, to);
    else if (event.type === 'ended') over(event, told, to);
    else if (event.type === 'outcome') result(event, told, to);
    if (event.type === 'checked') checked(event, told, to);
    else if (event.type !== 'verdict') write(event, to);
    else if (told.plan !== undefined) showVerdict(told.plan, event.verdict, { ...to, cwd: told.cwd });
  };
};

/** A plan that needs consent is shown by whoever asks for it. */
const showVerdict = (plan: Plan, verdict: Verdict, to: Transcript & { cwd: string }): void => {
  if (to.detail === 'dry') to.stdout(`${card(plan, verdict, to).join('\n')}\n`);
  else if (verdict.decision === 'allow') announce(plan, to);
};

const inRows = (text: string, { columns }: Transcript): string =>
  columns === undefined ? text : flow(text, columns());

const say = (text: string, to: Transcript): void => to.stderr(`${inRows(`llmos: ${text}`, to)}\n`);

const note = (text: string, to: Transcript): void => {
  if (to.detail !== 'quiet') say(text, to);
};

const write = (event: TurnEvent, to: Transcript): void => {
  switch (event.type) {
    case 'output':
      return event.stream === 'stdout' ? to.stdout(event.chunk) : to.stderr(event.chunk);
    case 'answer':
      return to.stdout(`${inRows(event.text, to)}\n`);
    case 'said':
      return to.words === 'beside' ? to.stdout(`${to.paint('bold', inRows(to.visible(event.text), to))}\n`) : undefined;
    case 'abstain':
      return say([...abstainLines(event.planned), to.hint?.() ?? []].flat().join('\n'), to);
    case 'round':
      return to.detail === 'normal'
        ? to.stderr(`${to.paint('dim', `round ${event.round} · ${spentWords(event.spent, event.bounds)}`)}\n`)
        : undefined;
    case 'note':
      return note(event.text, to);
    case 'kept':
      return event.missing.length === 0 ? undefined : note(`not kept for undo: ${event.missing.join('; ')}`, to);
    case 'outcome':
      return outcome(event, to);
    default:
      return;
  }
};

/** A refusal always says why; a command that failed has already spoken for itself. */
const outcome = ({ outcome }: Extract<TurnEvent, { type: 'outcome' }>, to: Transcript): void => {
  const silent = outcome.status === 'done' || outcome.reason === undefined || outcome.code === 3 || outcome.code === 5;
  if (!silent) say(to.visible(outcome.reason ?? ''), to);
};
