/** The machine as a newcomer has it: no npm variables of a run around us, no node_modules/.bin, a home of its own. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = fileURLToPath(new URL('../..', import.meta.url));

const OURS = /^(npm_|NODE|LLMOS_|VITEST|INIT_CWD|ANTHROPIC_|OPENAI_|OLLAMA_)/i;
const KEPT = /^(NODE_EXTRA_CA_CERTS|npm_config_(registry|cafile|https?_?proxy))$/i;

export const newcomer = (home: string): NodeJS.ProcessEnv => {
  const own = Object.entries(process.env).filter(([name]) => KEPT.test(name) || !OURS.test(name));
  const path = (process.env['PATH'] ?? '').split(':').filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(own), HOME: home, PATH: path.join(':') };
};

/** A PATH of one folder with links to all that the system has, but no Node. */
export const pathWithoutNode = (folder: string): string => {
  mkdirSync(folder);
  for (const from of ['/usr/bin', '/bin']) {
    for (const name of readdirSync(from)) {
      if (/^(node|nodejs|npm|npx|corepack|bun|deno)$/.test(name)) continue;
      try {
        symlinkSync(join(from, name), join(folder, name));
      } catch {
        // The first of two wins, as on any PATH.
      }
    }
  }
  return folder;
};

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Run {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string;
}

export const LIMIT_MS = 300_000;

export const run = (file: string, args: readonly string[], { cwd, env, input = '' }: Run): Ended => {
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, env, input, encoding: 'utf8', timeout: LIMIT_MS });
  return { code: status, stdout, stderr };
};

/** Why the registry cannot be used, or undefined. */
export const registryTrouble = (at: Run): string | undefined => {
  const asked = spawnSync('npm', ['view', 'unbash', 'name', '--fetch-retries=0', '--fetch-timeout=15000'], {
    ...at,
    encoding: 'utf8',
    timeout: 30_000,
  });
  if (asked.error) return `npm cannot be run: ${asked.error.message}`;
  return asked.status === 0 ? undefined : 'the npm registry cannot be reached';
};

/** Seven files of different sizes, `size-7` the largest. */
export const makeSizes = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  for (let n = 1; n <= 7; n += 1) writeFileSync(join(folder, `size-${n}`), 'x'.repeat(n * 10_000));
};

/** The `size-N` numbers in the order in which they are printed. */
export const sizesIn = (stdout: string): readonly number[] =>
  [...stdout.matchAll(/size-(\d)/g)].map(([, n]) => Number(n));
