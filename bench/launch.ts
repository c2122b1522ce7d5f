/** `llmos do "…"` offline, launch to exit, beside `node -e 0` of the same runtime. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { paired, show } from './paired.ts';

const LAUNCHER = resolve(import.meta.dirname, '../bin/llmos');

export const run = async (): Promise<void> => {
  const cwd = mkdtempSync(join(tmpdir(), 'llmos-bench-'));
  for (let i = 0; i < 20; i += 1) writeFileSync(join(cwd, `file-${i}.txt`), 'x'.repeat(i * 100));
  const env = { ...process.env, HOME: cwd, LLMOS_NO_SETUP: '1', ANTHROPIC_API_KEY: undefined };
  const node = { file: process.execPath, args: ['-e', '0'], env, cwd };
  const requests = ['show the 5 largest files here', 'how much free space do I have', 'count the lines in file-3.txt'];
  for (const request of requests)
    show(`do "${request}" / node -e 0`, paired({ file: LAUNCHER, args: ['do', request], env, cwd }, node), 2.5);
  show('route "ls -la" / node -e 0', paired({ file: LAUNCHER, args: ['route', 'ls -la'], env, cwd }, node));
  rmSync(cwd, { recursive: true, force: true });
};

if (import.meta.main) await run();
