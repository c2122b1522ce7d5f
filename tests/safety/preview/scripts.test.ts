/** What a previewed and applied script leaves is what running it leaves: kinds, modes, links and contents. */
import { existsSync, linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Walls } from '../../../src/safety/preview/walls.ts';
import { base, differenceOf, plant, previewOf, SCRIPTS, shape } from './trees.ts';

afterAll(() => rmSync(base, { recursive: true, force: true }));

const unable = async (walls: Walls): Promise<string | undefined> => {
  const found = await previewOf(plant(`probe-${walls}`), ['touch new'], walls);
  if (found.kind === 'none') return found.reason;
  found.discard();
  return undefined;
};
const reasons = { bwrap: await unable('bwrap'), unshare: await unable('unshare') };

describe.each(['bwrap', 'unshare'] as const)('a dry run behind %s', (walls) => {
  const reason = reasons[walls];
  describe.skipIf(reason !== undefined)(`put in place${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
    test.each(SCRIPTS)('%s', async (script) => expect(await differenceOf(script, walls)).toBe(''));

    beforeAll(() => expect(SCRIPTS.length).toBeGreaterThanOrEqual(40));

    test('discarding leaves nothing behind', async () => {
      const root = plant(`discarded-${walls}`);
      const untouched = shape(root);
      const before = readdirSync(base);
      const found = await previewOf(root, ['rm -rf *; echo x > y'], walls);
      if (found.kind === 'previewed') found.discard();
      expect(shape(root)).toEqual(untouched);
      expect(readdirSync(base)).toEqual(before);
    });

    test('what changed since is seen', async () => {
      const root = plant(`stale-${walls}`);
      const found = await previewOf(root, ['echo more >> a.txt; rm -r docs; echo n > n.txt'], walls);
      if (found.kind !== 'previewed') return expect.fail(found.reason);
      expect(found.stale()).toEqual([]);
      writeFileSync(join(root, 'docs/deep/y.md'), 'other\n');
      writeFileSync(join(root, 'n.txt'), 'mine\n');
      expect(found.stale().join('; ')).toMatch(/docs changed since/);
      expect(found.stale().join('; ')).toMatch(/n\.txt changed since/);
      found.discard();
    });

    test('a file with several names is shown and not put in place', async () => {
      const root = plant(`linked-${walls}`);
      linkSync(join(root, 'a.txt'), join(root, 'twin'));
      const found = await previewOf(root, ['echo more >> a.txt'], walls);
      expect(found).toMatchObject({ kind: 'previewed', onlyShown: expect.stringMatching(/several names/) });
      if (found.kind === 'previewed') found.discard();
    });

    test('what fails is shown with its code and not put in place', async () => {
      const found = await previewOf(plant(`failing-${walls}`), ['rm a.txt', 'false', 'rm b.txt'], walls);
      expect(found).toMatchObject({ kind: 'previewed', code: 1, onlyShown: 'it ended with 1' });
      if (found.kind !== 'previewed') return;
      expect(found.changes.map(({ kind }) => kind)).toEqual(['deleted']);
      found.discard();
    });

    test('no network, no writing elsewhere, nobody else’s processes', async () => {
      const root = plant(`closed-${walls}`);
      const found = await previewOf(
        root,
        [
          'ls /proc | grep -c "^[0-9]" > n; sh -c \'echo x > "$0/llmos-escaped"\' "$(printf /var/tmp)" 2> err; cat /proc/net/dev | wc -l > net',
        ],
        walls,
      );
      if (found.kind !== 'previewed') return expect.fail(found.reason);
      const said = (name: string): string =>
        readFileSync(found.changes.find(({ path }) => path.endsWith(`/${name}`))?.layer ?? '', 'utf8');
      expect(Number(said('n'))).toBeLessThan(12);
      expect(said('err')).toMatch(/Read-only/);
      expect(Number(said('net'))).toBeLessThanOrEqual(3);
      found.discard();
    });

    test('what goes on in the background ends with the steps', async () => {
      const found = await previewOf(plant(`behind-${walls}`), ['(sleep 0.2; touch late) & touch soon'], walls);
      if (found.kind !== 'previewed') return expect.fail(found.reason);
      expect(found.changes.map(({ path }) => basename(path))).toEqual(['soon']);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(existsSync(join(dirname(found.changes[0]?.layer ?? ''), 'late'))).toBe(false);
      found.discard();
    });

    test('what the walls themselves hold cannot be reached by the steps', async () => {
      const root = plant(`held-${walls}`);
      const tries = ['echo 7 >&3', 'mount -t tmpfs none .', 'mount -o remount,bind,rw /', 'echo x > /sys/kernel/x'];
      writeFileSync(
        join(root, 'try.sh'),
        tries.map((each) => `(${each}) 2>/dev/null && echo "${each}" >> got`).join('\n'),
      );
      writeFileSync(join(root, 'end.sh'), 'kill -9 1');
      const found = await previewOf(root, ['sh ./try.sh; sh -c "$(cat end.sh)"; ls -d /proc/1 > alive'], walls);
      if (found.kind !== 'previewed') return expect.fail(found.reason);
      expect(found.changes.map(({ path, size }) => [basename(path), size])).toEqual([['alive', 8]]);
      found.discard();
    });

    test('a socket that listens elsewhere is not there', async () => {
      const path = join(base, `${walls}.sock`);
      let calls = 0;
      const server = createServer(() => {
        calls += 1;
      });
      await new Promise<void>((resolve) => void server.listen(path, resolve));
      try {
        const call = `python3 -c 'import socket; socket.socket(socket.AF_UNIX).connect("${path}")' 2> err; echo $? > code`;
        const found = await previewOf(plant(`socket-${walls}`), [call], walls);
        if (found.kind !== 'previewed') return expect.fail(found.reason);
        const code = found.changes.find((change) => change.path.endsWith('/code'))?.layer ?? '';
        expect(readFileSync(code, 'utf8').trim()).not.toBe('0');
        found.discard();
        expect(calls).toBe(0);
      } finally {
        server.close();
      }
    });

    test.each([
      ['curl -o a https://example.org', /network/],
      ['sudo touch a', /rights/],
      ['kill 1', /processes/],
      ['systemctl mask a', /services/],
      ['touch /var/tmp/llmos-x', /outside|everybody|somebody/],
      ['cp /tmp/llmos-a b', /does not see/],
    ])('there is none of %s', async (command, reason) => {
      const root = plant(`none-${Math.random()}`);
      expect(await previewOf(root, [command], walls)).toEqual({ kind: 'none', reason: expect.stringMatching(reason) });
    });

    test('it says what changed, in words', async () => {
      const found = await previewOf(
        plant(`said-${walls}`),
        ["sed -i 's/two/2/' a.txt", 'rm b.txt', 'mv run.sh go.sh', 'mkdir new'],
        walls,
      );
      if (found.kind !== 'previewed') return expect.fail(found.reason);
      expect(found.lines()).toEqual([
        'it would change: 1 deleted, 1 moved, 1 changed, 1 new',
        'deleted  b.txt (2 B)',
        'moved    run.sh → go.sh (19 B)',
        'changed  a.txt (12 B)',
        '    - two',
        '    + 2',
        'new      new/',
      ]);
      found.discard();
    });
  });
});
