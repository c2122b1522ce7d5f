/** Placeholders back to values: in a shell command as one quoted word each, whatever the value holds. Pure. */
import type { Json, JsonObject, Plan, Step } from '../../plan.ts';
import { parseShell } from '../parse.ts';
import { PLACEHOLDER } from './find.ts';
import { type Body, insert, PLAIN } from './insert.ts';
import { placeholdersIn, type Vault } from './vault.ts';

const fill = (text: string, real: (placeholder: string) => string): string =>
  text.replace(PLACEHOLDER, (found) => real(found));

interface Outline {
  /** Types in order, with each word's and each text's value; places left out. */
  readonly said: string[];
  readonly bodies: Body[];
}

const sketch = (node: unknown, into: Outline): void => {
  if (Array.isArray(node)) for (const item of node) sketch(item, into);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, value, name, text } = node as Record<string, unknown>;
  if (type === 'Word') return void into.said.push(`Word ${String(value)}`);
  if (typeof type === 'string') into.said.push(type);
  if (type === 'HereDocBody') into.said.push(String(text));
  if (typeof name === 'string') into.said.push(name);
  if (type === 'HereDoc') {
    const { body, delimiter } = node as { body: Body; delimiter: { quoted: boolean } };
    into.bodies.push({ pos: body.pos, end: body.end, quoted: delimiter.quoted });
  }
  for (const [key, item] of Object.entries(node)) if (key !== 'text') sketch(item, into);
};

const outlineOf = (source: string): Outline | undefined => {
  const parsed = parseShell(source);
  if (!parsed.ok) return undefined;
  const outline: Outline = { said: [], bodies: [] };
  sketch(JSON.parse(JSON.stringify(parsed.script.commands)), outline);
  return outline;
};

/** `undefined`: it cannot be said for sure that the values stay plain words there. */
export const intoCommand = (command: string, real: (placeholder: string) => string): string | undefined => {
  const names = placeholdersIn(command);
  if (names.every((name) => PLAIN.test(real(name)))) return fill(command, real);
  const before = outlineOf(command);
  if (before === undefined) return undefined;
  const expands = before.bodies
    .filter((body) => !body.quoted)
    .flatMap(({ pos, end }) => placeholdersIn(command.slice(pos, end)));
  if (expands.some((name) => /[\\$`]/.test(real(name)))) return undefined;
  const done = insert(command, before.bodies, real);
  // The same commands with the same words, the values apart: nothing in a value was taken for syntax.
  const wanted = before.said.map((text) => fill(text, real));
  return JSON.stringify(outlineOf(done)?.said) === JSON.stringify(wanted) ? done : undefined;
};

const intoJson = (value: Json, real: (placeholder: string) => string): Json => {
  if (typeof value === 'string') return fill(value, real);
  if (Array.isArray(value)) return value.map((item) => intoJson(item, real));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [fill(key, real), intoJson(item, real)]));
};

const intoStep = (given: Step, real: (placeholder: string) => string): Step | undefined => {
  if (given.kind === 'tool') return { ...given, input: intoJson(given.input, real) as JsonObject };
  const command = intoCommand(given.command, real);
  return command === undefined ? undefined : { ...given, command };
};

export type PutBack =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** Why the plan cannot be run, as a sentence. */
  | { readonly kind: 'refused'; readonly reason: string };

const textsOf = (given: Step): string => (given.kind === 'shell' ? given.command : JSON.stringify(given.input));

/** Personal items for the person's own eyes; secrets stay hidden. */
export const forReading = (text: string, vault: Vault): string =>
  text.replace(PLACEHOLDER, (found) => {
    const held = vault.held(found);
    return held === undefined || held.kind === 'secret' ? found : held.value;
  });

/** A model's plan as it is judged, shown and run on this machine. */
export const putBack = (plan: Plan, vault: Vault): PutBack => {
  const unknown = plan.steps.flatMap((each) => placeholdersIn(textsOf(each))).find((name) => !vault.held(name));
  if (unknown !== undefined) return { kind: 'refused', reason: `${unknown} stands for nothing that was masked` };
  const real = (name: string): string => vault.held(name)?.value ?? name;
  const steps: Step[] = [];
  for (const each of plan.steps) {
    const done = intoStep(each, real);
    if (done === undefined)
      return { kind: 'refused', reason: `a masked value cannot be put back safely into: ${textsOf(each)}` };
    steps.push({ ...done, reason: forReading(each.reason, vault) });
  }
  const check = plan.check === undefined ? undefined : intoCommand(plan.check, real);
  const { check: _, ...rest } = plan;
  const request = forReading(plan.request, vault);
  // A check that cannot be run is none: the outcome is then told as unchecked.
  return { kind: 'plan', plan: { ...rest, request, steps, ...(check !== undefined && { check }) } };
};
