/** A key in the system's keyring: kept from a pipe, sent to its endpoint alone, and written down nowhere. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { call } from '../fixtures/messages-server.ts';
import { REQUEST, type Scene, scene } from './model.ts';

const NAME = `test-${process.pid}`;
const KEY = 'sk-test-RINGRING-0123456789abcdef';

let at: Scene | undefined;
afterEach(async () => {
  await at?.go(['models', 'key', NAME, 'forget']);
  await at?.end();
  at = undefined;
});

/** All that lies below the home folder. */
const written = (folder: string): string =>
  readdirSync(folder)
    .map((name) => {
      const path = join(folder, name);
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat?.isDirectory() ? written(path) : stat?.isFile() ? readFileSync(path, 'latin1') : '';
    })
    .join('\n');

test('is kept, sent, listed without being told, and forgotten', async () => {
  at = await scene([{ content: [call('answer', { text: 'so it is' })] }]);
  const home = at.env['HOME']!;
  const endpoints = { [NAME]: { baseUrl: at.server.url, model: 'tiny' } };
  writeFileSync(join(home, '.config/llmos/config.json'), JSON.stringify({ endpoints }));
  const kept = await at.go(['models', 'key', NAME], { input: `${KEY}\n` });
  // A machine without any keyring says what to do instead.
  if (kept.code === 1) return expect(kept.err).toContain('export it in a variable instead');
  expect([kept.code, kept.out]).toEqual([0, expect.stringContaining(`the key of ${NAME} is in `)]);
  expect((await at.go(['do', REQUEST])).out).toBe('so it is\n');
  expect(at.server.received[0]?.headers['x-api-key']).toBe(KEY);
  const listed = await at.go(['models']);
  expect(listed.out).toContain('key in the keyring');
  expect(listed.out + listed.err + kept.out + kept.err + written(home)).not.toContain(KEY);
  expect((await at.go(['models', 'key', NAME, 'forget'])).out).toBe(`the key of ${NAME} is forgotten\n`);
  await at.go(['do', REQUEST]);
  const asked = at.server.received.filter(({ path }) => path === '/v1/messages');
  expect(asked.map(({ headers }) => headers['x-api-key'])).toEqual([KEY, undefined]);
});
