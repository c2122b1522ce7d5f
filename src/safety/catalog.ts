/** Finds a command's spec by name; the table is made at the first question. */
import { commands } from './commands/list.ts';
import type { CommandSpec } from './spec.ts';

let byName: Map<string, CommandSpec> | undefined;

export const specFor = (name: string): CommandSpec | undefined => {
  byName ??= new Map(commands.flatMap((spec) => spec.names.map((known) => [known, spec] as const)));
  return byName.get(name);
};
