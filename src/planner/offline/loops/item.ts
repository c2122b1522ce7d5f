/** What stands for one item while the body of a loop is planned, and the variable that it becomes. */
import type { World } from '../../../world.ts';

export interface Item {
  /** The name by which the body is planned. */
  readonly name: string;
  /** The same in the words of a request. */
  readonly words: string;
  readonly variable: string;
  readonly noun: 'file' | 'folder' | 'word';
}

const KINDS: readonly (readonly [RegExp, Item])[] = [
  [
    /^(?:url|link)$/,
    { name: 'https://example.org/loop0item', words: 'https://example.org/loop0item', variable: 'url', noun: 'word' },
  ],
  [
    /^(?:host|hostname|host name|server|ip|ip address|address|domain)$/,
    { name: 'loop0item.example.org', words: 'loop0item.example.org', variable: 'host', noun: 'word' },
  ],
  [/^(?:user|username|user name)$/, { name: 'loop0item', words: 'user loop0item', variable: 'user', noun: 'word' }],
  [/^package$/, { name: 'loop0item', words: 'package loop0item', variable: 'package', noun: 'word' }],
  [/^(?:folder|directory)$/, { name: 'loop0item', words: "folder 'loop0item'", variable: 'd', noun: 'folder' }],
  [/^(?:line|entry|item|word|name)$/, { name: 'loop0item', words: 'loop0item', variable: 'line', noun: 'word' }],
  [/^(?:number|value)$/, { name: 'loop0item', words: 'loop0item', variable: 'i', noun: 'word' }],
];

const FILE: Item = { name: './loop0item.dat', words: './loop0item.dat', variable: 'f', noun: 'file' };

/** What stands for one of the things that a noun names. */
export const itemOf = (noun: string): Item => KINDS.find(([said]) => said.test(noun))?.[1] ?? FILE;

/** A World in which the item is there. */
export const worldWith = (world: World, { name, noun }: Item): World =>
  noun === 'word'
    ? world
    : Object.create(world, {
        entry: {
          value: (path: string) =>
            path === name
              ? { kind: noun === 'folder' ? 'dir' : 'file', size: 1, mtime: world.now, mode: 0o644 }
              : world.entry(path),
        },
      });

const WORD = /[\w@%+:,.=~/-]*loop0item[\w@%+:,.=~/-]*/g;

const isQuoted = (text: string, at: number): boolean => (text.slice(0, at).split("'").length - 1) % 2 === 1;

/** The command with the variable where the item stands; undefined where it stands inside of quotes or nowhere. */
export const withVariable = (text: string, { name, variable }: Item): string | undefined => {
  const found = [...text.matchAll(WORD)];
  if (found.length === 0 || found.some(({ index }) => isQuoted(text, index))) return undefined;
  const written = text.replace(WORD, (word) => {
    const at = word.indexOf(name);
    const next = word.charAt(at + name.length);
    return `"${word.replaceAll(name, /\w/.test(next) ? `\${${variable}}` : `$${variable}`)}"`;
  });
  // A folder of `*/` ends in a slash.
  return variable === 'd' ? written.replaceAll('"$d/', '"$d') : written;
};
