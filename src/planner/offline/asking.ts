/** Requests that want words and no deed: "how do I …", "what does `tar -xzf` do". */
import type { Planned } from '../../plan.ts';
import type { World } from '../../world.ts';
import { explain } from './explain/explain.ts';
import { known } from './explain/knowledge.ts';

const TELL = String.raw`^(?:please\s+)?(?:(?:can|could) you\s+)?(?:(?:tell|show|teach) me\s+|explain\s+)?`;
const END = String.raw`\s*[?.!]*$`;

const HOW = new RegExp(
  `${TELL}(?:how (?:do|can|could|would|should|might|does) (?:i|you|we|one|someone)|how to|what(?:'s| is) the (?:best |right |easiest |quickest )?(?:command|way)(?: (?:that|which))?(?: (?:to|for))?|(?:what|which) command(?: (?:do|can|should|would) i use to| (?:will|would|could|can|lets me|do i use to))?)\\s+(.+?)${END}`,
  'i',
);

const WHAT = [
  new RegExp(`${TELL}what (?:does|do|would|will) (?:the (?:command|line) )?(.+?) (?:do|mean|stand for)${END}`, 'i'),
  new RegExp(
    `^(?:please )?explain (?:to me )?(?:what )?(?:the (?:command|line) )?(.+?)(?: does| means| do)?${END}`,
    'i',
  ),
  new RegExp(`^what(?:'s| is) the (?:command|program) (.+?)(?: for| good for)?${END}`, 'i'),
];

/** The request behind "how do I …", or undefined. */
export const howAsked = (text: string): string | undefined =>
  /\bhow (?:do|to|can|could|would|should|might|does)\b|\b(?:way|command)\b/i.test(text)
    ? HOW.exec(text)?.[1]
    : undefined;

const unquoted = (text: string): string => /^(["'`])(.*)\1$/s.exec(text.trim())?.[2] ?? text.trim();

/** The command that a request asks to have explained, or undefined. */
const commandAsked = (text: string, world: World): string | undefined => {
  if (!/what|explain/i.test(text)) return undefined;
  for (const form of WHAT) {
    const command = unquoted(form.exec(text)?.[1] ?? '');
    const [first = ''] = command.split(/\s+/);
    const program = first.replace(/^.*\//, '');
    if (program !== '' && (known(program) !== undefined || world.command(program) !== undefined)) return command;
  }
  return undefined;
};

/** What a command does, in words; where only the manual may know, a plan that asks it. */
export const explained = (request: string, world: World): Planned | undefined => {
  const command = commandAsked(request, world);
  if (command === undefined) return undefined;
  const lines = explain(command);
  if (lines !== undefined) return { kind: 'answer', text: lines.join('\n'), source: 'offline' };
  const [program = ''] = command.split(/\s+/);
  if (!/^[\w.+-]+$/.test(program) || program.startsWith('-')) return undefined;
  const reason = 'what the manual says of it in one line';
  const step = { id: '1', kind: 'shell', reason, needs: [], command: `whatis ${program}` } as const;
  return { kind: 'plan', plan: { request, source: 'offline', steps: [step], confidence: 1, reason } };
};

/** A plan told instead of run: the command, and what its parts mean. */
export const told = (planned: Planned): Planned => {
  if (planned.kind !== 'plan') return planned;
  const { plan } = planned;
  const commands = plan.steps.flatMap((step) => (step.kind === 'shell' ? [step.command] : []));
  const script = commands.join(' && ');
  const lines = explain(script);
  const text = [`  ${script}`, ...(lines === undefined ? [] : ['', ...lines])].join('\n');
  return { kind: 'answer', text, source: plan.source, plan };
};
