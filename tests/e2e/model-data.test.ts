/** Words and piped input: the model sees the start, the plan reads every byte. */

import { spawn } from 'node:child_process';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { plan } from '../fixtures/messages-server.ts';
import { LAUNCHER } from './llmos.ts';
import { REQUEST, type Scene, scene } from './model.ts';

let at: Scene | undefined;
afterEach(async () => {
  await at?.end();
  at = undefined;
});

const LINES = 50_000;
const table = `name,wibble\n${Array.from({ length: LINES }, (_, n) => `widget-${n},${n}\n`).join('')}END\n`;
const count = plan({ kind: 'shell', command: 'md5sum; echo over', reason: 'all of it' });

const asked = (scene: Scene): string => JSON.stringify(scene.server.received[0]?.body.messages);

const checked = (told: string): void => {
  expect(told).toContain('name,wibble');
  expect(told).toContain('2 columns apart by commas');
  expect(told).not.toContain('END');
  expect(told.length).toBeLessThan(10_000);
};

test('a pipe', async () => {
  at = await scene([count]);
  const ran = await at.go(['do', REQUEST], { input: table });
  const { createHash } = await import('node:crypto');
  expect([ran.code, ran.out]).toEqual([0, `${createHash('md5').update(table).digest('hex')}  -\nover\n`]);
  checked(asked(at));
});

test('a file, with its size', async () => {
  at = await scene([count]);
  const path = join(at.cwd, 'table.csv');
  writeFileSync(path, table);
  const fd = openSync(path, 'r');
  const { cwd, env } = at;
  const out = await new Promise<string>((resolve) => {
    const child = spawn(LAUNCHER, ['do', REQUEST], { cwd, env, stdio: [fd, 'pipe', 'inherit'] });
    let text = '';
    child.stdout!.on('data', (part) => {
      text += part;
    });
    child.on('close', () => resolve(text));
  });
  closeSync(fd);
  const { createHash } = await import('node:crypto');
  expect(out).toBe(`${createHash('md5').update(table).digest('hex')}  -\nover\n`);
  checked(asked(at));
  expect(asked(at)).toContain(`bytes=\\"${table.length}\\"`);
});

test('nothing is told of input that is empty', async () => {
  at = await scene([plan({ kind: 'shell', command: 'wc -c', reason: 'x' })]);
  const ran = await at.go(['do', REQUEST], { input: '' });
  expect([ran.code, ran.out.trim()]).toEqual([0, '0']);
  expect(asked(at)).not.toContain('<data');
});
