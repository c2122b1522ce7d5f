// Bundles the program into dist/: a boot file that turns the compile cache on, the program itself, and beside it one file
// for each package that is loaded only when it is needed, so that a start neither reads nor parses them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inkApart, inkOptions, textOptions } from './ink-bundle.mjs';
import { madeSources } from './made.mjs';
import { collectModules, minified } from './modules.mjs';
import { PARTS, partsByUse } from './parts.mjs';
import { partWithSieves, withSieves } from './sieve.mjs';
import { Texts } from './texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const staged = `${root}dist.${process.pid}`;
const { version } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));

/** Package → file. Each must only ever be imported lazily. */
const LAZY = {
  '@anthropic-ai/sdk': 'sdk',
  '@bomb.sh/tab/commander': 'tab',
  '@mozilla/readability': 'readability',
  '@secretlint/core': 'secretlint',
  '@secretlint/secretlint-rule-preset-recommend': 'secretlint-rules',
  conf: 'conf',
  diff: 'diff',
  execa: 'execa',
  linkedom: 'linkedom',
  lowdb: 'lowdb',
  'proper-lockfile': 'proper-lockfile',
  turndown: 'turndown',
  zod: 'zod',
};

const defined = { 'process.env.NODE_ENV': '"production"', LLMOS_VERSION: JSON.stringify(version) };

const options = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  logOverride: { 'import-is-undefined': 'silent' },
  supported: { 'dynamic-import': false },
  loader: { '.md': 'text' },
  // A native module: it stays where it is installed, or is not there.
  external: ['@napi-rs/keyring'],
  define: { ...defined, 'import.meta.url': '__llmosUrl' },
  // For packages that ask where they are.
  banner: { js: 'const __llmosUrl=require("node:url").pathToFileURL(__filename).href;' },
};

/** esbuild escapes strings, not regular expressions; `boot.ts` reads the program as Latin-1. */
const asAscii = (code) =>
  code.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The program itself, and its parts. */
const program = async () => {
  const bundle = await collectModules({
    root,
    entry: 'src/main.ts',
    target: options.target,
    define: defined,
    sources: madeSources(root),
    outside: {
      ...Object.fromEntries(Object.entries(LAZY).map(([name, file]) => [name, `./${file}.cjs`])),
      // The line editor is a program of its own beside this one: only a prompt needs it.
      'src/repl/open-reader.ts': './editor.cjs',
      '@napi-rs/keyring': '@napi-rs/keyring',
    },
  });
  // As Node wraps what it loads: `boot.ts` calls it.
  const given = 'exports,require,module,__filename,__dirname';
  const [whole] = await bundle.texts({ traced: true });
  await writeFile(`${staged}/whole.cjs`, asAscii(whole));
  const partOf = await partsByUse(`${staged}/whole.cjs`);
  await rm(`${staged}/whole.cjs`);
  const texts = await bundle.texts({ parts: PARTS, partOf });
  const [main, ...parts] = await Promise.all(texts.map((text) => minified(text, options.target)));
  const stamp = createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);
  const long = new Texts(stamp);
  const opening = `const __stamp="${stamp}",__text=require("./texts")(__stamp);`;
  const own = long.without(await withSieves(main), 1);
  await writeFile(`${staged}/main.cjs`, `(function(${given}){${opening}${asAscii(own)}\n});`);
  const other = `if(__stamp&&__stamp!=="${stamp}")throw new Error("llmos was installed anew while it ran; start it again");`;
  for (const [at, part] of parts.entries()) {
    const ownOfPart = long.without(`(()=>{${partWithSieves(part)}})`, 3);
    const code = `(function(__stamp,__sieve,__text,...given){${other}const __part=(made)=>made;return${ownOfPart}()(...given)});`;
    await writeFile(`${staged}/${PARTS[at]}`, asAscii(code));
  }
  await writeFile(`${staged}/texts`, `${long}`, 'latin1');
};

/** A default export becomes the module itself, which is what an importer of CommonJS takes for the default. */
const asDefault =
  'if(module.exports.default){const own=module.exports;module.exports=own.default;' +
  // What it has already may be read-only.
  'for(const name of Object.keys(own))if(!(name in module.exports))module.exports[name]=own[name];}';

/** As the drivers and the launcher start it: V8 takes a cache only under the flags of its making. */
const LEAN = ['--no-turbofan', '--no-maglev'];
const SHORT = ['--no-rehash-snapshot'];
const PLAIN_EXPRESSIONS = [
  '--regexp-tier-up-ticks=10',
  '--no-regexp-peephole-optimization',
  '--no-regexp-optimization',
];
const REQUEST = [...SHORT, ...LEAN, '--invocation-count-for-feedback-allocation=32', ...PLAIN_EXPRESSIONS];

const COMMON = [
  'show the 5 largest files here',
  'count the lines in batch',
  'how much free space do I have',
  'which processes use the most memory',
].map((request) => ['do', request]);

/**
 * Runs of the whole chain in a folder of its own; V8's code for all that they touched is kept beside the program.
 * `before`: runs for what they leave behind.
 */
async function warm(name, runs, { flags = SHORT, before = [] } = {}) {
  const home = await mkdtemp(`${tmpdir()}/llmos-build-`);
  await writeFile(`${home}/batch`, 'show the 5 largest files here\n');
  const env = { PATH: process.env.PATH, HOME: home };
  const kept = { ...env, LLMOS_WRITE_CODE_CACHE: `${staged}/${name}` };
  const run = (words, env) =>
    spawnSync(process.execPath, [...flags, `${staged}/llmos.cjs`, ...words], {
      cwd: home,
      env,
      input: '',
      timeout: 60_000,
    });
  const ended = [...before.map((words) => run(words, env)), ...runs.map((words) => run(words, kept))];
  await rm(home, { recursive: true, force: true });
  if (ended.some(({ status }) => status !== 0))
    console.error(`llmos: the code cache of ${name} was not made; starts will be slower`);
}

await rm(staged, { recursive: true, force: true });
await mkdir(staged, { recursive: true });
await Promise.all([
  program(),
  build({
    ...options,
    inject: textOptions.inject,
    define: { ...options.define, ...textOptions.define },
    entryPoints: [`${root}src/repl/open-reader.ts`],
    outfile: `${staged}/editor.cjs`,
    plugins: [inkApart('reader-ink.cjs'), ...textOptions.plugins],
  }),
  build({
    ...options,
    ...inkOptions,
    define: { ...options.define, ...inkOptions.define },
    entryPoints: [`${root}src/repl/reader-ink.tsx`],
    outfile: `${staged}/reader-ink.cjs`,
  }),
  build({
    ...options,
    banner: {},
    define: defined,
    entryPoints: [`${root}src/boot.ts`],
    outfile: `${staged}/llmos.cjs`,
    external: ['./main.cjs', ...options.external],
  }),
  ...Object.entries(LAZY).map(([name, file]) =>
    build({
      ...options,
      stdin: {
        contents: `export * from '${name}'; import * as all from '${name}'; export default all['default'];`,
        resolveDir: root,
      },
      outfile: `${staged}/${file}.cjs`,
      footer: { js: asDefault },
    }),
  ),
]);
await chmod(`${staged}/llmos.cjs`, 0o755);
await Promise.all([
  // Each run goes on from what the one before it kept; the second round finds a journal and a memory.
  warm('do', [...COMMON, ...COMMON], { flags: REQUEST }),
  warm('main', [
    ['route', 'ls -la'],
    ['run', '--offline', 'batch'],
  ]),
  warm(
    'history',
    [
      ['history', 'show'],
      ['history', 'lines', '--by', 'plan'],
    ],
    { before: [['run', '--offline', 'batch']] },
  ),
  // What a prompt needs of the program: the less there is in a cache, the sooner it is read.
  warm('shell', [['shell', '/nonexistent', '1']], { flags: LEAN }),
]);
// A shell that is running keeps its files open; the next start finds the new ones whole.
await rm(dist, { recursive: true, force: true });
await rename(staged, dist);
