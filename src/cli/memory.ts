/** `llmos memory`: what is remembered, with its evidence; adding and forgetting. */
import { forget, listFacts, remember } from '../memory/facts.ts';
import { openStore } from '../memory/store.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

type Verb = (text: string, machine: Machine) => Promise<number> | number;

const list: Verb = (_text, machine) => {
  const { memory, note } = openStore(machine.folders.state).read();
  const lines = [
    ...listFacts(memory).map((fact) => `fact    ${fact.id}  ${fact.text}  (${fact.source})`),
    ...memory.preferences.map((each) => `prefers ${JSON.stringify(each)}`),
    ...memory.recipes
      .filter((each) => each.retired === undefined)
      .map((each) => `recipe  ${each.said}  (used ${each.uses} times)`),
    ...memory.routeRules.map((each) => `reads   ${each.line}  as ${each.kind}`),
  ];
  stdout(lines.length === 0 ? 'nothing is remembered yet\n' : `${lines.join('\n')}\n`);
  if (note !== undefined) throw new Refusal(note, 1);
  return 0;
};

const exported: Verb = (_text, machine) => {
  stdout(`${JSON.stringify(openStore(machine.folders.state).read().memory, null, 2)}\n`);
  return 0;
};

const add: Verb = async (text, machine) => {
  if (text === '') throw new Refusal('what shall be remembered?', 2);
  const done = await remember(openStore(machine.folders.state), {
    text,
    source: 'person',
    evidence: 'said on the command line',
  });
  if (!done.ok) throw new Refusal(done.reason, 1);
  return 0;
};

const drop: Verb = async (text, machine) => {
  if (text === '') throw new Refusal('what shall be forgotten? Give an id of `memory list`, or a text', 2);
  const done = await forget(openStore(machine.folders.state), text);
  if (!done.ok) throw new Refusal(done.reason, 1);
  stdout(`forgotten: ${done.entries} entries, ${done.lines} lines of history\n`);
  return 0;
};

const VERBS: Readonly<Record<string, Verb>> = { list, export: exported, remember: add, forget: drop };

export const memoryVerb = async (words: readonly string[], _options: Options, machine: Machine): Promise<number> => {
  const [name = 'list', ...rest] = words;
  const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (verb === undefined) throw new Refusal(`memory knows ${Object.keys(VERBS).join(', ')}, not '${name}'`, 2);
  return verb(rest.join(' '), machine);
};
