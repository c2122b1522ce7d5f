/** From the paths that a plan changes to the places to be kept. */
// @ts-nocheck

import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { ResolvedTarget } from '../../plan.ts';
import type { Root } from './scan.ts';

const exists = (path: string): boolean => {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
};

/** Devices and the kernel's own files have no earlier content. */
const isKept = (path: string): boolean => !/^\/(dev|proc|sys)(\/|$)/.test(path);

/** The topmost folder that is not there yet: a step that makes `a/b/c` makes `a` too. */
const topmostAbsent = (path: string): string => {
  let at = path;
  while (dirname(at) !== at && !exists(dirname(at))) at = dirname(at);
  return at;
};

/** With no symbolic link above it. Throws where a folder above cannot be entered. */
const canonical = (path: string): string => (path === '/' ? path : join(realpathSync(dirname(path)), basename(path)));

/** Most links in a chain that the systems follow. */
const MOST_LINKS = 40;

/** Where writing to a path ends, also when nothing is there yet: a dangling link makes its target. */
const written = (path: string): string => {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    at = canonical(at);
    try {
      at = resolve(dirname(at), readlinkSync(at));
    } catch {
      return at;
    }
  }
  return path;
};

const kindAt = (path: string): 'dir' | 'absent' | 'other' => {
  const stat = attempt(() => lstatSync(path));
  if (stat === undefined) return 'absent';
  return stat.isDirectory() ? 'dir' : 'other';
};

/** `mv a b` writes to the folder `b`, or from the folder `a`: what changes in them is seen only afterwards. */
const rootOf = (asked: string, recursive: boolean): Root => {
  const path = canonical(topmostAbsent(asked));
  const kind = kindAt(path);
  if (recursive || kind === 'absent') return { path, depth: 'whole' };
  return { path, depth: kind === 'dir' ? 'folder' : 'self' };
};

const behind = ({ path, depth }: Root, recursive: boolean): Root[] => {
  if (depth === 'whole' && !exists(path)) return [];
  const end = attempt(() => written(path));
  return end === undefined || end === path || !isKept(end) ? [] : [rootOf(end, recursive)];
};

const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

const rootsOf = (target: ResolvedTarget): Root[] => {
  const asked = resolve(target.path);
  if (!isKept(asked)) return [];
  const own = rootOf(asked, target.recursive);
  return target.kind === 'write' ? [own, ...behind(own, target.recursive)] : [own];
};

const ORDER: Readonly<Record<Root['depth'], number>> = { whole: 0, self: 1, folder: 2, level: 3, times: 4 };

/** What lies within a whole tree is part of it. */
const covered = (path: string, roots: readonly Root[]): boolean =>
  roots.some(
    ({ path: at, depth }) => path === at || (depth === 'whole' && path.startsWith(at === '/' ? '/' : `${at}/`)),
  );

export interface Places {
  readonly roots: readonly Root[];
  /** Paths that cannot even be looked for. */
  readonly lost: readonly string[];
}

/** Roots without overlap, each with the folder above it, whose mtime the step changes too. */
export const placesOf = (targets: readonly ResolvedTarget[]): Places => {
  const all: Root[] = [];
  const lost: string[] = [];
  for (const target of targets) {
    try {
      all.push(...rootsOf(target));
    } catch {
      lost.push(target.path);
    }
  }
  const above = all.map(({ path }): Root => ({ path: dirname(path), depth: 'times' }));
  const sorted = [...all, ...above].sort((a, b) => ORDER[a.depth] - ORDER[b.depth] || a.path.length - b.path.length);
  const roots: Root[] = [];
  for (const root of sorted) if (!covered(root.path, roots)) roots.push(root);
  return { roots, lost };
};
