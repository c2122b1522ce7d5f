import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleModules, collectModules } from '../../scripts/modules.mjs';

let root: string;

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'llmos-modules-'))}/`;
  mkdirSync(`${root}src/deep`, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

interface Program {
  readonly code: string;
  /** What it gave to `say`, in order. */
  readonly run: () => Promise<readonly unknown[]>;
}

const bundled = async (files: Readonly<Record<string, string>>, more: object = {}): Promise<Program> => {
  for (const [path, text] of Object.entries(files)) writeFileSync(`${root}src/${path}`, text);
  const options = { root, entry: 'src/main.ts', target: 'node22', define: {}, sources: {}, outside: {} };
  const code = await bundleModules({ ...options, ...more });
  const run = async (): Promise<readonly unknown[]> => {
    const said: unknown[] = [];
    const require = createRequire(import.meta.url);
    await new Function('require', 'say', code)(
      (name: string) => (name === './apart.cjs' ? { apart: 7 } : require(name)),
      (it: unknown) => said.push(it),
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    return said;
  };
  return { code, run };
};

const declare = 'declare const say: (it: unknown) => void;\n';

test('a file runs when a name that it exports is first used, and once', async () => {
  const { run } = await bundled({
    'main.ts': `import { used } from './used.ts'; import { unused } from './unused.ts'; import { later } from './later.ts';
      ${declare}say('begin'); say(used); say(used); export const never = () => unused; setTimeout(() => say(later()), 1);`,
    'used.ts': `${declare}say('used runs'); export const used = 1;`,
    'unused.ts': `${declare}say('unused runs'); export const unused = 2;`,
    'later.ts': `${declare}say('later runs'); export function later() { return 3; }`,
  });
  expect(await run()).toEqual(['begin', 'used runs', 1, 1, 'later runs', 3]);
});

test('renamed, default, whole and passed on: each import means what it names', async () => {
  const { run } = await bundled({
    'main.ts': `import one, { two as zwei, Three } from './deep/all.ts'; import * as whole from './deep/all.ts'; import text from './words.md';
      import { passed } from './pass.ts'; ${declare}
      const used = (zwei: number) => zwei; const held = { zwei };
      say([one, zwei, new Three(1).value, Object.keys(whole), whole.two, passed, text, used(9), held]);`,
    'deep/all.ts': `export default 1; export const two = 2; export class Three { constructor(readonly value: number) {} }`,
    'pass.ts': `export { two as passed } from './deep/all.ts';`,
    'words.md': 'Some *words*\n',
  });
  expect(await run()).toEqual([[1, 2, 1, ['Three', 'default', 'two'], 2, 2, 'Some *words*\n', 9, { zwei: 2 }]]);
});

test('import() runs a file later; what Node or a file beside the bundle gives is asked for there', async () => {
  const { run } = await bundled(
    {
      'main.ts': `import { sep } from 'node:path'; import { apart } from 'apart'; ${declare}
        const main = async () => { const { late } = await import('./late.ts'); const { delimiter } = await import('node:path'); say([sep, apart, late, delimiter]); };
        say('begin'); main();`,
      'late.ts': `export const late = 'late';`,
    },
    { outside: { apart: './apart.cjs' } },
  );
  expect(await run()).toEqual(['begin', ['/', 7, 'late', ':']]);
});

test('a source made at build time stands in the place of its file', async () => {
  const { run } = await bundled(
    {
      'main.ts': `import { table } from './table.ts'; ${declare}say(table);`,
      'table.ts': `export const table = 'of the file';`,
    },
    { sources: { 'src/table.ts': () => "export const table = 'made';" } },
  );
  expect(await run()).toEqual(['made']);
});

test('what a package exports is bundled', async () => {
  const { run, code } = await bundled(
    { 'main.ts': `import { parse } from 'unbash'; ${declare}say(parse('ls').errors ?? []);` },
    { packages: new URL('../..', import.meta.url).pathname },
  );
  expect(code).not.toContain('require("unbash")');
  expect(await run()).toEqual([[]]);
});

test('an import of what is not exported fails the build', async () => {
  const files = { 'main.ts': `import { gone } from './a.ts'; ${declare}say(gone);`, 'a.ts': 'export const here = 1;' };
  await expect(bundled(files)).rejects.toThrow('src/main.ts: src/a.ts exports no gone');
});

test('files that need each other while they run say so', async () => {
  const { run } = await bundled({
    'main.ts': `import { a } from './a.ts'; ${declare}say(a);`,
    'a.ts': `import { b } from './b.ts'; export const a = b + 1;`,
    'b.ts': `import { a } from './a.ts'; export const b = a + 1;`,
  });
  await expect(run()).rejects.toThrow('needs itself');
});

test('a part is read when a file of it is first used, and knows the files of the others', async () => {
  const files = {
    'main.ts': `import { a } from './a.ts'; import { b } from './b.ts'; ${declare}say('begin'); say(a + 1); say(b);`,
    'a.ts': `import { c } from './c.ts'; export const a = c + 1;`,
    'b.ts': `import { a } from './a.ts'; import { sep } from 'node:path'; export const b = [a, sep];`,
    'c.ts': 'export const c = 1;',
    'unused.ts': 'export const unused = 1;',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(`${root}src/${path}`, text);
  const options = { root, entry: 'src/main.ts', target: 'node22', define: {}, sources: {}, outside: {} };
  const places: Readonly<Record<string, number>> = { 'src/a.ts': 1, 'src/b.ts': 2 };
  const bundle = await collectModules(options);
  const [program, ...parts] = await bundle.texts({
    parts: ['./one.cjs', './two.cjs'],
    partOf: (path) => places[path] ?? 0,
  });
  const said: unknown[] = [];
  const require = createRequire(import.meta.url);
  const provide = (name: string): unknown => {
    const at = ['./one.cjs', './two.cjs'].indexOf(name);
    if (at === -1) return require(name);
    said.push(name);
    const part = new Function('__part', `return ${parts[at]}`)((it: unknown) => it);
    return (_stamp: unknown, _sieve: unknown, _text: unknown, ...given: readonly unknown[]) => part(...given);
  };
  new Function('require', 'say', '__stamp', '__sieve', '__text', program)(
    provide,
    (it: unknown) => said.push(it),
    's',
    undefined,
    undefined,
  );
  expect(said).toEqual(['begin', './one.cjs', 3, './two.cjs', [2, '/']]);
});
