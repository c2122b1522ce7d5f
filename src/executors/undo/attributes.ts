/** Extended attributes, which Node does not read: `cp` carries them from one file to another, where the file system has them. */
import { spawnSync } from 'node:child_process';

export type Carried = readonly [from: string, to: string];

/** One process for many; a file whose attributes cannot be read or set has none for us. */
const LOOP = 'while [ $# -gt 1 ]; do cp --attributes-only --preserve=xattr -- "$1" "$2" 2>/dev/null; shift 2; done';
const AT_ONCE = 500;
const PATIENCE_MS = 10_000;

/** Adds the attributes of each first file to those of the second. Both exist and are plain files. Never throws. */
export const carryAttributes = (pairs: readonly Carried[]): void => {
  if (process.platform !== 'linux') return;
  for (let from = 0; from < pairs.length; from += AT_ONCE)
    spawnSync('sh', ['-c', LOOP, 'sh', ...pairs.slice(from, from + AT_ONCE).flat()], {
      stdio: 'ignore',
      timeout: PATIENCE_MS,
    });
};
