/** What a previewed and applied script leaves is what running it leaves: kinds, modes, links and contents. */
// @ts-nocheck

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { survey } from '../../../src/executors/survey.ts';
import { assess } from '../../../src/safety/assess.ts';
import { policyNamed } from '../../../src/safety/policy.ts';
import { type NoPreview, type Preview, preview } from '../../../src/safety/preview.ts';
import { planOf } from '../judged.ts';

const base = realpathSync(mkdtempSync(join('/var/tmp', 'llmos-scripts-')));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: base, LC_ALL: 'C' };

/** A small tree with a bit of everything. */
const plant = (name: string): string => {
  const root = join(base, name);
  mkdirSync(join(root, 'docs/deep'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(root, 'a.txt'), 'one\ntwo\nthree\n');
  writeFileSync(join(root, 'b.txt'), 'b\n');
  writeFileSync(join(root, 'run.sh'), '#!/bin/sh\necho ran\n');
  chmodSync(join(root, 'run.sh'), 0o755);
  writeFileSync(join(root, 'docs/x.md'), '# x\n');
  writeFileSync(join(root, 'docs/deep/y.md'), '# y\n');
  writeFileSync(join(root, 'secret.bin'), Buffer.from([0, 1, 2, 255]));
  symlinkSync('a.txt', join(root, 'link'));
  symlinkSync('nowhere', join(root, 'dangling'));
  return root;
};

const shapeOf = (path: string, twins: Map<number, string>): string => {
  const stat = lstatSync(path);
  const mode = (stat.mode & 0o7777).toString(8);
  if (stat.isSymbolicLink()) return `link ${readlinkSync(path)}`;
  if (stat.isDirectory()) return `dir ${mode}`;
  if (!stat.isFile()) return `other ${mode}`;
  const twin = twins.get(stat.ino) ?? basename(path);
  twins.set(stat.ino, twin);
  const names = stat.nlink > 1 ? ` like ${twin}` : '';
  return `file ${mode} ${createHash('sha1').update(readFileSync(path)).digest('hex')}${names}`;
};

/** Path → kind, mode, link target, content, and which names share an inode. */
const shape = (root: string): Record<string, string> => {
  const twins = new Map<number, string>();
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(paths.map((path) => [path, shapeOf(join(root, path), twins)]));
};

const previewOf = (root: string, ...commands: readonly string[]): Promise<Preview | NoPreview> => {
  const plan = planOf(commands);
  const world = survey({ cwd: root, env, shell: 'bash' });
  const verdict = assess(plan, world, { policy: policyNamed('normal'), tools: new Map() });
  const places = [base, tmpdir()].filter((place) => place !== root);
  return preview({ plan, verdict, world, env, shell: '/bin/bash', places, signal: new AbortController().signal });
};

const unable = await (async (): Promise<string | undefined> => {
  const found = await previewOf(plant('probe'), 'touch new');
  if (found.kind === 'none') return found.reason;
  found.discard();
  return undefined;
})();

const SCRIPTS: readonly string[] = [
  'echo hi > new.txt',
  'echo more >> a.txt',
  ': > a.txt',
  'rm a.txt',
  'rm -r docs',
  'rmdir empty',
  'rm link',
  'rm -rf -- *',
  'mkdir -p p/q/r',
  'mkdir -m 700 private',
  'mv a.txt c.txt',
  'mv a.txt docs/',
  'mv docs papers',
  'mv docs/deep .',
  'mv b.txt a.txt',
  'cp a.txt c.txt',
  'cp -r docs copy',
  'cp -p run.sh again.sh',
  'ln a.txt hard',
  'ln -s docs soft',
  'ln -sf b.txt link',
  'chmod +x a.txt',
  'chmod 600 b.txt && chmod 700 docs',
  "sed -i 's/two/2/' a.txt",
  "sed -i.bak 's/one/1/' a.txt",
  'echo through > link',
  'rm -r docs && mkdir docs && echo new > docs/z.md',
  'rm a.txt && mkdir a.txt && echo in > a.txt/in',
  'rm -r docs && echo file > docs',
  'for f in *.txt; do mv "$f" "${f%.txt}.md"; done',
  'find . -name "*.md" -delete',
  'find . -name "*.md" -exec sh -c \'echo end >> "$1"\' sh {} \\;',
  'tar cf all.tar docs && rm -r docs && tar xf all.tar',
  'gzip b.txt',
  'split -b 4 a.txt part-',
  'cat a.txt b.txt > both && rm a.txt b.txt',
  'sort -r a.txt -o a.txt',
  'mkfifo pipe',
  'tee x y z < a.txt > /dev/null',
  'truncate -s 5 a.txt',
  'dd if=a.txt of=d.txt bs=4 count=1 2> /dev/null',
  'printf "line %s\\n" 1 2 3 > "with space.txt"',
  'touch -d "2001-01-01" a.txt && ls > list',
  'mkdir n && mv *.txt n/ && ln n/a.txt n/b2',
  'cp -a . ../copy-of-all 2> /dev/null || true; echo ok > done.txt',
  'mkdir d && echo x > d/f && chmod 500 d',
];

describe.skipIf(unable !== undefined)(
  `a dry run put in place${unable === undefined ? '' : ` (skipped: ${unable})`}`,
  () => {
    test.each(SCRIPTS)('%s', async (script) => {
      const [real, dry] = [plant(`real-${Math.random()}`), plant(`dry-${Math.random()}`)];
      const untouched = shape(dry);
      try {
        execFileSync('/bin/bash', ['-c', script], { cwd: real, env, stdio: 'ignore' });
      } catch {
        // the dry run ends with the same code
      }
      const found = await previewOf(dry, script);
      expect(found).toMatchObject({ kind: 'previewed' });
      if (found.kind !== 'previewed') return;
      expect(shape(dry)).toEqual(untouched);
      expect(found.stale()).toEqual([]);
      found.apply();
      found.discard();
      expect(shape(dry)).toEqual(shape(real));
    });

    beforeAll(() => expect(SCRIPTS.length).toBeGreaterThanOrEqual(40));

    test('discarding leaves nothing behind', async () => {
      const root = plant('discarded');
      const untouched = shape(root);
      const before = readdirSync(base);
      const found = await previewOf(root, 'rm -rf *; echo x > y');
      if (found.kind === 'previewed') found.discard();
      expect(shape(root)).toEqual(untouched);
      expect(readdirSync(base)).toEqual(before);
    });

    test('what changed since is seen', async () => {
      const root = plant('stale');
      const found = await previewOf(root, 'echo more >> a.txt; rm -r docs; echo n > n.txt');
      if (found.kind !== 'previewed') return expect.fail(found.reason);
      expect(found.stale()).toEqual([]);
      writeFileSync(join(root, 'docs/deep/y.md'), 'other\n');
      writeFileSync(join(root, 'n.txt'), 'mine\n');
      expect(found.stale().join('; ')).toMatch(/docs changed since/);
      expect(found.stale().join('; ')).toMatch(/n\.txt changed since/);
      found.discard();
    });

    test('a file with several names is shown and not put in place', async () => {
      const root = plant('linked');
      linkSync(join(root, 'a.txt'), join(root, 'twin'));
      const found = await previewOf(root, 'echo more >> a.txt');
      expect(found).toMatchObject({ kind: 'previewed', onlyShown: expect.stringMatching(/several names/) });
      if (found.kind === 'previewed') found.discard();
    });

    test('what fails is shown with its code and not put in place', async () => {
      const found = await previewOf(plant('failing'), 'rm a.txt', 'false', 'rm b.txt');
      expect(found).toMatchObject({ kind: 'previewed', code: 1, onlyShown: 'it ended with 1' });
      if (found.kind !== 'previewed') return;
      expect(found.changes.map(({ kind }) => kind)).toEqual(['deleted']);
      found.discard();
    });

    test('no network, no writing elsewhere, nobody else’s processes', async () => {
      const root = plant('closed');
      const found = await previewOf(
        root,
        'ls /proc | grep -c "^[0-9]" > n; sh -c \'echo x > "$0/llmos-escaped"\' "$(printf /var/tmp)" 2> err; cat /proc/net/dev | wc -l > net',
      );
      if (found.kind !== 'previewed') return expect.fail(found.reason);
      const said = (name: string): string =>
        readFileSync(found.changes.find(({ path }) => path.endsWith(`/${name}`))?.layer ?? '', 'utf8');
      expect(Number(said('n'))).toBeLessThan(12);
      expect(said('err')).toMatch(/Read-only/);
      expect(Number(said('net'))).toBeLessThanOrEqual(3);
      found.discard();
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
      expect(await previewOf(root, command)).toEqual({ kind: 'none', reason: expect.stringMatching(reason) });
    });

    test('it says what changed, in words', async () => {
      const found = await previewOf(
        plant('said'),
        "sed -i 's/two/2/' a.txt",
        'rm b.txt',
        'mv run.sh go.sh',
        'mkdir new',
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
  },
);
