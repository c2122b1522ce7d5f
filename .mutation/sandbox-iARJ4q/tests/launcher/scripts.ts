/** The scripts of `scripts/*.sh`: each begins at a line `#: its title` and runs to the next one. */
// @ts-nocheck

import { readdirSync, readFileSync } from 'node:fs';

export interface Script {
  readonly title: string;
  readonly text: string;
}

const folder = new URL('scripts/', import.meta.url);

const parse = (text: string): readonly Script[] => {
  const [, ...parts] = text.split(/^#: (.+)\n/m);
  return parts.flatMap((title, at) => (at % 2 === 0 ? [{ title, text: parts[at + 1] ?? '' }] : []));
};

/** Topic (the file's name) → its scripts. */
export const topics: ReadonlyMap<string, readonly Script[]> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.sh'))
    .sort()
    .map((name) => [name.slice(0, -'.sh'.length), parse(readFileSync(new URL(name, folder), 'utf8'))]),
);
