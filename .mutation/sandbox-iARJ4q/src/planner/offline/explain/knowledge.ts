/** What is known of programs: one line each, and the meaning of their flags. */
// @ts-nocheck

import { files } from './files.ts';
import { machine } from './machine.ts';
import { text } from './text.ts';
import { tools } from './tools.ts';

export interface Flag {
  readonly says: string;
  /** What its value stands for; undefined where it takes none. */
  readonly value: string | undefined;
}

export interface Known {
  readonly summary: string;
  readonly flags: ReadonlyMap<string, Flag>;
}

const flagsOf = (lines: readonly string[]): ReadonlyMap<string, Flag> => {
  const flags = new Map<string, Flag>();
  for (const line of lines) {
    const [head = '', says = ''] = line.trim().split(/ {2,}/);
    const [names = '', value] = head.split(/ (?=[A-Z])/);
    for (const name of names.split(', ')) flags.set(name, { says, value });
  }
  return flags;
};

let all: ReadonlyMap<string, readonly string[]> | undefined;

/** Name → its lines; read apart only where one is asked for. */
const entries = (): ReadonlyMap<string, readonly string[]> => {
  all ??= new Map(
    [files, text, machine, tools]
      .flatMap((table) => table.trim().split(/\n(?=\S)/))
      .map((block) => {
        const lines = block.split('\n');
        return [lines[0]?.slice(0, lines[0].indexOf(':')) ?? '', lines] as const;
      }),
  );
  return all;
};

/** What is known of a program ("tar") or subcommand ("git commit"). */
export const known = (name: string): Known | undefined => {
  const lines = entries().get(name);
  if (lines === undefined) return undefined;
  const [first = '', ...rest] = lines;
  return { summary: first.slice(first.indexOf(':') + 2), flags: flagsOf(rest) };
};
