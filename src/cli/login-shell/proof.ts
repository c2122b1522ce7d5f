/** Proof: one thing that a login shell must do, tried before anything is changed. Nothing of it is left behind. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

export interface Proof {
  readonly about: string;
  /** `undefined`: it could not be tried here; `why` tells the reason. */
  readonly passed: boolean | undefined;
  readonly why?: string;
}

/** What the proofs are made with. */
export interface Ground {
  readonly launcher: string;
  /** Path of the shell that llmos stands before. */
  readonly realShell: string;
  readonly env: Readonly<Record<string, string>>;
  /** A scratch folder of this run. */
  readonly scratch: string;
}

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const PATIENCE_MS = 15_000;

export const run = (
  file: string,
  args: readonly string[],
  given: { readonly env: Readonly<Record<string, string>>; readonly input?: string; readonly cwd?: string },
): Ran => {
  const ended = spawnSync(file, args, {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    input: given.input ?? '',
    env: given.env,
    ...(given.cwd !== undefined && { cwd: given.cwd }),
  });
  return { code: ended.status, out: ended.stdout ?? '', err: ended.stderr ?? '' };
};

const PLACES = ['/usr/local/sbin', '/usr/sbin', '/sbin', '/usr/local/bin', '/usr/bin', '/bin', '/opt/homebrew/bin'];

/** The path of a program, in the person's folders and in those of the system's servers. */
export const pathOf = (name: string, env: Ground['env']): string | undefined =>
  [...(env['PATH'] ?? '').split(':'), ...PLACES]
    .filter((folder) => folder.startsWith('/'))
    .map((folder) => `${folder}/${name}`)
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
