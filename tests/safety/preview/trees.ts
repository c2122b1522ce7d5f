/** Trees and scripts for dry runs: used by the tests and by the bench. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { survey } from '../../../src/executors/survey.ts';
import { assess } from '../../../src/safety/assess.ts';
import { policyNamed } from '../../../src/safety/policy.ts';
import type { Walls } from '../../../src/safety/preview/walls.ts';
import { type NoPreview, type Preview, preview } from '../../../src/safety/preview.ts';
import { planOf } from '../judged.ts';

/** Where the trees lie: beside each other, on a disk. Whoever uses it removes it. */
export const base = realpathSync(mkdtempSync(join('/var/tmp', 'llmos-scripts-')));

export const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin', HOME: base, LC_ALL: 'C' };

/** A small tree with a bit of everything. */
export const plant = (name: string): string => {
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
export const shape = (root: string): Record<string, string> => {
  const twins = new Map<number, string>();
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(paths.map((path) => [path, shapeOf(join(root, path), twins)]));
};

export const previewOf = (
  root: string,
  commands: readonly string[],
  walls: Walls = 'bwrap',
): Promise<Preview | NoPreview> => {
  const plan = planOf(commands);
  const world = survey({ cwd: root, env, shell: 'bash' });
  const verdict = assess(plan, world, { policy: policyNamed('normal'), tools: new Map() });
  const places = [base, tmpdir()].filter((place) => place !== root);
  const signal = new AbortController().signal;
  return preview({ plan, verdict, world, env, shell: '/bin/bash', places, signal, walls });
};

/** Each changes something in a planted tree. */
export const SCRIPTS: readonly string[] = [
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

/** What differs between running the script and putting its dry run in place; the reason where there was none. */
export const differenceOf = async (script: string, walls: Walls): Promise<string> => {
  const [real, dry] = [plant(`real-${Math.random()}`), plant(`dry-${Math.random()}`)];
  const untouched = JSON.stringify(shape(dry));
  try {
    execFileSync('/bin/bash', ['-c', script], { cwd: real, env, stdio: 'ignore' });
  } catch {
    // the dry run ends with the same code
  }
  const found = await previewOf(dry, [script], walls);
  if (found.kind !== 'previewed') return `no dry run: ${found.reason}`;
  if (JSON.stringify(shape(dry)) !== untouched) return 'the dry run changed something';
  if (found.stale().length > 0) return `stale: ${found.stale().join('; ')}`;
  found.apply();
  found.discard();
  const [left, right] = [JSON.stringify(shape(dry), null, 1), JSON.stringify(shape(real), null, 1)];
  return left === right ? '' : `${left} ≠ ${right}`;
};
