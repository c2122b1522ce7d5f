/**
 * Real pipes for a child's output. Node's own are sockets, and a socket cannot be opened again: `echo x >/dev/stderr`,
 * `tee /dev/stdout` would fail in every script. Costs one `mkfifo` process (4 ms).
 */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

export interface Fifo {
  readonly reader: Readable;
  /** The child's end: to be closed here once the child has it. */
  readonly writer: number;
}

const MKFIFO = 'mkfifo';
const { O_RDONLY, O_NONBLOCK, O_WRONLY } = constants;

const open = (path: string): Fifo => {
  const reader = openSync(path, O_RDONLY | O_NONBLOCK);
  try {
    const writer = openSync(path, O_WRONLY);
    return { reader: new Socket({ fd: reader, readable: true, writable: false }), writer };
  } catch (error) {
    closeSync(reader);
    throw error;
  }
};

/** Two pipes without a name in any folder; undefined where none can be made (no room, no `mkfifo`): take sockets then. */
export const openFifos = (): readonly [Fifo, Fifo] | undefined => {
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'llmos-'));
    const paths = [join(folder, 'out'), join(folder, 'err')] as const;
    const env = { PATH: '/usr/bin:/bin:/usr/local/bin' };
    if (spawnSync(MKFIFO, ['-m', '600', ...paths], { env, timeout: 2000, stdio: 'ignore' }).status !== 0)
      return undefined;
    return [open(paths[0]), open(paths[1])];
  } catch {
    return undefined;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
};
