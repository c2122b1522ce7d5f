/** TurnEvents → text on standard output and standard error: the plain front of `llmos do` and of the simple prompt. */
import type { TurnEvent } from '../event.ts';
import type { Plan, Planned, Verdict } from '../plan.ts';
import { card, stepText } from './card.ts';
import type { Paint } from './paint.ts';

export interface Transcript {
  readonly stdout: (chunk: Uint8Array | string) => void;
  readonly stderr: (chunk: Uint8Array | string) => void;
  /** Paint for standard error. */
  readonly paint: Paint;
  readonly visible: (text: string) => string;
  /** What a person could do when nothing could be planned here. */
  readonly hint?: string;
  /** `quiet` leaves messages out, results stay; `dry` shows the whole card, as nothing will run. */
  readonly detail: 'normal' | 'quiet' | 'dry';
  /** A person's terminal has the answer in words beside the command's output; a pipe has the output alone. */
  readonly words: 'beside' | 'none';
}

/** What a person reads when nothing could be planned. */
export const abstainLines = (planned: Extract<Planned, { kind: 'abstain' | 'unreachable' }>): string[] => {
  const lines = [planned.reason];
  if (planned.kind === 'unreachable') return lines;
  if (planned.unknown.length > 0) lines.push(`not understood: ${planned.unknown.join(', ')}`);
  if (planned.suggestions.length > 0) lines.push('try:', ...planned.suggestions.map((each) => `  ${each}`));
  return lines;
};

const announce = (plan: Plan, to: Transcript): void => {
  if (plan.source === 'typed' || to.detail !== 'normal') return;
  for (const step of plan.steps) to.stderr(`${to.paint('dim', `› ${to.visible(stepText(step))}`)}\n`);
};

/** A consumer that remembers the plan, so that the verdict can be shown with it. */
export const transcript = (to: Transcript): ((event: TurnEvent) => void) => {
  let plan: Plan | undefined;
  let cwd = '/';
  return (event) => {
    if (event.type === 'turn') cwd = event.cwd;
    else if (event.type === 'plan') plan = event.plan;
    else if (event.type !== 'verdict') write(event, to);
    else if (plan !== undefined) showVerdict(plan, event.verdict, { ...to, cwd });
  };
};

/** A plan that needs consent is shown by whoever asks for it. */
const showVerdict = (plan: Plan, verdict: Verdict, to: Transcript & { cwd: string }): void => {
  if (to.detail === 'dry') to.stdout(`${card(plan, verdict, to).join('\n')}\n`);
  else if (verdict.decision === 'allow') announce(plan, to);
};

const note = (text: string, to: Transcript): void => {
  if (to.detail !== 'quiet') to.stderr(`llmos: ${text}\n`);
};

const write = (event: TurnEvent, to: Transcript): void => {
  switch (event.type) {
    case 'output':
      return event.stream === 'stdout' ? to.stdout(event.chunk) : to.stderr(event.chunk);
    case 'answer':
      return to.stdout(`${event.text}\n`);
    case 'said':
      return to.words === 'beside' ? to.stdout(`${to.paint('bold', to.visible(event.text))}\n`) : undefined;
    case 'abstain':
      return to.stderr(
        `llmos: ${[...abstainLines(event.planned), ...(to.hint === undefined ? [] : [to.hint])].join('\n')}\n`,
      );
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
  if (!silent) to.stderr(`llmos: ${to.visible(outcome.reason ?? '')}\n`);
};
