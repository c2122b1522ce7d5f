/** A layer made by hand, over a small tree. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putInPlace } from '../../../src/safety/preview/apply.ts';
import { type Layer, readLayer } from '../../../src/safety/preview/changes.ts';

export const OLD = 1_600_000_000;
export const LATER = OLD + 5;

export interface Made {
  readonly root: string;
  readonly upper: string;
  at(name: string): string;
  up(name: string): string;
  /** Reads it; `seen` are names below the root, of each folder that is in the layer. */
  read(...seen: readonly string[]): Layer;
}

/** `a`, `b` with one line each, `d/in`, `d/e/deep`, and a link to `a`. */
export const make = (): Made => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'llmos-layer-')));
  const [root, upper] = [join(folder, 'root'), join(folder, 'upper')];
  mkdirSync(join(root, 'd/e'), { recursive: true });
  mkdirSync(upper);
  for (const name of ['a', 'b', 'd/in', 'd/e/deep']) {
    writeFileSync(join(root, name), `${name}\n`);
    utimesSync(join(root, name), OLD, OLD);
  }
  symlinkSync('a', join(root, 'l'));
  return {
    root,
    upper,
    at: (name) => join(root, name),
    up: (name) => join(upper, name),
    read: (...seen) => readLayer({ folder, upper, root }, new Set(seen.map((name) => `./${name}`))),
  };
};

export const ALL = ['a', 'b', 'd', 'l'];
export const brief = ({ changes }: Layer, root: string): string[] =>
  changes.map(({ kind, path, entry, from, size }) =>
    [kind, path.slice(root.length + 1), entry, size, ...(from === undefined ? [] : [from.slice(root.length + 1)])].join(
      ' ',
    ),
  );
/** Gives what lies in the layer the time that all has at first. */
export const same = (made: Made, name: string): void => utimesSync(made.up(name), OLD, OLD);
export const apply = ({ changes, twins }: Layer): void => putInPlace(changes, twins);
/** A pipe (`p`), or a device by kind and numbers. */
export const special = (path: string, what: string): unknown => execFileSync('sh', ['-c', `mknod "$0" ${what}`, path]);
