/** Runs the built program as a person's shell or script would: through the launcher, in a home of its own. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const LAUNCHER = resolve(import.meta.dirname, '../../bin/llmos');

export interface Ran {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Place {
  readonly cwd: string;
  readonly env: Record<string, string>;
  run(
    args: readonly string[],
    given?: { input?: string | Buffer; env?: Record<string, string | undefined>; cwd?: string },
  ): Ran;
  remove(): void;
}

/** A temp folder with `home/` and `work/`; no key, no settings, no colour. */
export const place = (): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-e2e-'));
  const cwd = join(folder, 'work');
  const home = join(folder, 'home');
  mkdirSync(cwd);
  mkdirSync(home);
  const env = {
    HOME: home,
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    TERM: 'xterm',
    LANG: 'C.UTF-8',
    SHLVL: '1',
    LLMOS_NO_SETUP: '1',
  };
  return {
    cwd,
    env,
    run: (args, given = {}) => {
      const merged = Object.fromEntries(
        Object.entries({ ...env, ...given.env }).filter(([, value]) => value !== undefined),
      ) as Record<string, string>;
      const done = spawnSync(LAUNCHER, args, {
        cwd: given.cwd ?? cwd,
        env: merged,
        input: given.input ?? '',
        encoding: 'utf8',
        timeout: 60_000,
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: done.status, signal: done.signal, out: done.stdout, err: done.stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
