/** Trees of files for undo's tests: looked at byte by byte, independently of what is tested. */
// @ts-nocheck

import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Path → kind, mode, content; and its mtime in nanoseconds. */
export type Tree = ReadonlyMap<string, { readonly what: string; readonly mtime: bigint }>;

export const treeOf = (folder: string): Tree => {
  const tree = new Map<string, { what: string; mtime: bigint }>();
  const visit = (path: string, name: string): void => {
    const stat = lstatSync(path, { bigint: true });
    const mode = (stat.mode & 0o7777n).toString(8);
    const own = { mtime: stat.mtimeNs };
    if (stat.isSymbolicLink()) tree.set(name, { ...own, what: `link ${readlinkSync(path)}` });
    else if (stat.isFile()) tree.set(name, { ...own, what: `file ${mode} ${readFileSync(path, 'hex')}` });
    else {
      tree.set(name, { ...own, what: `dir ${mode}` });
      for (const child of readdirSync(path).sort()) visit(join(path, child), `${name}/${child}`);
    }
  };
  visit(folder, '.');
  return tree;
};

/** What differs; times count to the microsecond, as exactly as they can be set. */
export const diff = (a: Tree, b: Tree): readonly string[] => {
  const found: string[] = [];
  for (const path of new Set([...a.keys(), ...b.keys()])) {
    const [left, right] = [a.get(path), b.get(path)];
    if (left?.what !== right?.what) found.push(`${path}: ${left?.what} ≠ ${right?.what}`);
    else if (left && right) {
      const apart = left.mtime - right.mtime;
      if (apart > 2000n || apart < -2000n) found.push(`${path}: mtime ${left.mtime} ≠ ${right.mtime}`);
    }
  }
  return found;
};
