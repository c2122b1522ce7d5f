/** `llmos route`: how a line would be read, and why. */

import { routeRules } from '../memory/rules.ts';
import { readMemory } from '../memory/store.ts';
import { route } from '../planner/route.ts';
import { answerLines, readAll, textField } from './input.ts';
import type { Machine } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';
import { worldsOf } from './worlds.ts';

export const routeLine = async (words: readonly string[], options: Options, machine: Machine): Promise<number> => {
  const rules = routeRules(readMemory(machine.folders.state).memory);
  const worlds = worldsOf(machine);
  if (options.jsonl === true) {
    await answerLines((asked) => ({ ...route(textField(asked, 'line'), worlds(asked['cwd']), rules) }));
    return 0;
  }
  const line = words.length > 0 ? words.join(' ') : (await readAll(machine.signal)).replace(/\n$/, '');
  const read = route(line, worlds(undefined), rules);
  stdout(options.json === true ? `${JSON.stringify({ line, ...read })}\n` : `${read.kind}: ${read.reason}\n`);
  return 0;
};
