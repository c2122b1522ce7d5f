/** The sidecar beside a shell that never opens its end of the pipes, and is killed. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import { expect, test } from 'vitest';

const PROGRAM = resolve(import.meta.dirname, '../../dist/llmos.cjs');

test('a sidecar whose shell is killed before its first report ends, and not before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-leaving-'));
  const pipes = ['commands', 'lines', 'reports', 'out', 'err', 'asks', 'matches'];
  execFileSync('sh', ['-c', 'mkfifo "$@"', 'sh', ...pipes.map((name) => join(folder, name))]);
  const shell = spawn('sleep', ['60'], { stdio: 'ignore' });
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TERM: 'xterm' };
  const sidecar = pty.spawn(process.execPath, [PROGRAM, 'shell', folder, String(shell.pid)], { cwd: folder, env });
  let over = false;
  sidecar.onExit(() => {
    over = true;
  });
  try {
    await sleep(1500);
    expect(over).toBe(false);
    shell.kill('SIGKILL');
    for (let waited = 0; waited < 8000 && !over; waited += 50) await sleep(50);
    expect(over).toBe(true);
  } finally {
    shell.kill('SIGKILL');
    if (!over) sidecar.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
