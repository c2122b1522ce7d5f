/** `llmos memory`: what is remembered, with its evidence; adding and forgetting. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { forget, remember } from '../memory/facts.ts';
import { checkMemory, type Memory } from '../memory/shape.ts';
import { openStore, type Updated } from '../memory/store.ts';
import { maskFor } from '../safety/redact.ts';
import { visible } from '../safety/show.ts';
import { count } from './count.ts';
import { type Machine, Refusal } from './machine.ts';
import { noteAct } from './memory/act.ts';
import { memoryDiff, memoryLines } from './memory/list.ts';
import { whyLines } from './memory/why.ts';
import type { Options } from './options.ts';
import { stderr, stdout } from './output.ts';

type Verb = (text: string, machine: Machine) => Promise<number> | number;

const write = (lines: readonly string[]): void => stdout(lines.map((line) => `${visible(line)}\n`).join(''));

const list: Verb = (_text, { folders: { state } }) => {
  const { memory, note } = openStore(state).read();
  const lines = memoryLines(memory, state);
  write(lines.length === 0 ? ['nothing is remembered yet'] : lines);
  if (note !== undefined) throw new Refusal(note, 1);
  return 0;
};

const exported: Verb = (_text, machine) => {
  stdout(`${JSON.stringify(openStore(machine.folders.state).read().memory, null, 2)}\n`);
  return 0;
};

/** What was wrong with the file is said even where the change could be made. */
const told = (done: Updated): void => {
  if (!done.ok) throw new Refusal(done.reason, 1);
  if (done.note !== undefined) stderr(`llmos: ${done.note}\n`);
};

const add: Verb = async (text, machine) => {
  if (text === '') throw new Refusal('what shall be remembered?', 2);
  const store = openStore(machine.folders.state);
  const { withPreference } = await import('../memory/preferences/told.ts');
  if (withPreference(store.read().memory, text) !== undefined) {
    const done = await store.update((memory) => withPreference(memory, text) ?? memory);
    told(done);
    noteAct(machine, { act: 'prefers', text });
    return 0;
  }
  const said = { text, source: 'person', evidence: 'said on the command line' };
  told(await remember(store, said));
  noteAct(machine, { act: 'fact', ...said });
  return 0;
};

const addFile: Verb = async (text, machine) => {
  if (text === '') throw new Refusal('which file shall be added?', 2);
  const { addDocument } = await import('../memory/archive.ts');
  const done = addDocument(machine.folders.state, resolve(machine.cwd, text), { mask: maskFor(machine.env) });
  if (!done.ok) throw new Refusal(done.reason, 1);
  stdout(`${done.replaced ? 'renewed' : 'added'}: ${done.id}, ${count(done.parts, 'part')}\n`);
  return 0;
};

const drop: Verb = async (text, machine) => {
  if (text === '') throw new Refusal('what shall be forgotten? Give an id of `memory list`, or a text', 2);
  const { state } = machine.folders;
  const { dropDocument } = await import('../memory/archive.ts');
  if (dropDocument(state, text)) {
    stdout('forgotten: 1 document\n');
    return 0;
  }
  const done = await forget(openStore(state), text);
  if (!done.ok) throw new Refusal(done.reason, 1);
  if (done.keys.length > 0) noteAct(machine, { act: 'forgot', keys: done.keys });
  stdout(`forgotten: ${count(done.entries, 'entry')}, ${count(done.lines, 'line', 'of history')}\n`);
  return 0;
};

const why: Verb = (text, machine) => {
  const step = text === '' ? '1' : text;
  const lines = whyLines(step, openStore(machine.folders.state).read().memory, machine);
  if (lines === undefined) throw new Refusal(`the last turns hold no plan with a step ${step}`, 1);
  write(lines);
  return 0;
};

const otherMemory = async (file: string, machine: Machine): Promise<Memory> => {
  if (file === '') return (await import('../memory/rebuild.ts')).rebuilt(machine.folders.state, maskFor(machine.env));
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(resolve(machine.cwd, file), 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is no JSON' : (error as Error).message;
    throw new Refusal(`${file} is no export of a memory: ${why}`, 1);
  }
  const checked = checkMemory(value);
  if (checked.kind !== 'memory') throw new Refusal(`${file} is no export of a memory of this version`, 1);
  return checked.memory;
};

/** Against an export; without one, against what the journal alone would give. */
const diff: Verb = async (text, machine) => {
  const lines = memoryDiff(await otherMemory(text, machine), openStore(machine.folders.state).read().memory);
  write(lines);
  return lines.length === 0 ? 0 : 1;
};

const rebuildAll: Verb = async (_text, machine) => {
  const { rebuild } = await import('../memory/rebuild.ts');
  const done = await rebuild(openStore(machine.folders.state), maskFor(machine.env));
  if (!done.ok) throw new Refusal(done.reason, 1);
  const { facts, preferences, recipes, routeRules } = done.memory;
  stdout(
    `rebuilt: ${count(facts.length, 'fact')}, ${count(preferences.length, 'preference')}, ${count(recipes.length, 'recipe')}, ${count(routeRules.length, 'rule')}\n`,
  );
  return 0;
};

const VERBS: Readonly<Record<string, Verb>> = {
  list,
  why,
  add: addFile,
  remember: add,
  forget: drop,
  export: exported,
  diff,
  rebuild: rebuildAll,
};

export const memoryVerb = async (words: readonly string[], _options: Options, machine: Machine): Promise<number> => {
  const [name = 'list', ...rest] = words;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new Refusal(`memory knows ${Object.keys(VERBS).join(', ')}, not '${name}'`, 2);
  return verb(rest.join(' '), machine);
};
