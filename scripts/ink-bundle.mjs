// esbuild plugins that make Ink start fast in a CommonJS bundle: Yoga without a top-level await, no devtools, no signal
// hooks, and nothing of Unicode's tables touched by plain text. Each patch must still apply, or the build fails.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const shim = (name) => fileURLToPath(new URL(`ink-bundle/${name}`, import.meta.url));

const WHOLE = `
    const [only, ...others] = this.operations;
    if (only?.type === 'write' && others.length === 0 && only.x === 0 && only.y === 0) {
      const through = (row, index) => only.transformers.reduce((text, change) => change(text, index), row).trimEnd();
      const rows = only.text.split('\\n').slice(0, this.height).map(through);
      while (rows.length < this.height) rows.push('');
      return { output: rows.join('\\n'), height: rows.length };
    }
`;

/** [file, what stands there, what takes its place] */
const PATCHES = [
  [/ink\/build\/reconciler\.js$/, "await import('./devtools.js')", '0'],
  [/ink\/build\/reconciler\.js$/, "import.meta.resolve('react-devtools-core')", '0'],
  [/ink\/build\/reconciler\.js$/, 'await loadPackageJson()', '{}'],
  [/ink\/build\/reconciler\.js$/, "new URL('../package.json', import.meta.url)", "''"],
  [
    /string-width\/index\.js$/,
    '= /^\\p{RGI_Emoji}$/v;',
    '= {made: undefined, test(text) { return (this.made ??= /^\\p{RGI_Emoji}$/v).test(text); }};',
  ],
  [/yoga-wasm-base64-esm\.js$/, 'import.meta.url', '""'],
  // One text over the whole screen needs no grid of cells, and rows that end their own styles need not be read as one:
  // a key in a full screen of 200×50 takes a quarter of the time.
  [/ink\/build\/output\.js$/, '    get() {\n', `    get() {\n${WHOLE}`],
  [
    /ink\/build\/wrap-text\.js$/,
    "if (text.includes('\\n')) {",
    "if (text.includes('\\n')) lines = text.split('\\n'); else if (false) {",
  ],
];

const PATCHED = /(?:ink\/build\/(?:reconciler|output|wrap-text)|string-width\/index|yoga-wasm-base64-esm)\.js$/;

const YOGA = `
import loadYoga, {wasmBase64} from '../binaries/yoga-wasm-base64-esm.js';
import wrapAssembly from './wrapAssembly.js';
import constants from './generated/YGEnums.js';
let made;
const yoga = () => {
  if (made) return made;
  const module = {
    instantiateWasm(imports, ready) {
      const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(wasmBase64, 'base64')), imports);
      ready(instance);
      return instance.exports;
    },
  };
  loadYoga(module);
  made = wrapAssembly(module);
  return made;
};
export default new Proxy(constants, {get: (known, key) => (key in known ? known[key] : yoga()[key])});
export * from './generated/YGEnums.js';`;

const SIGNAL_EXIT = `export default (call) => {
  const exited = (code) => call(code, null);
  process.on('exit', exited);
  return () => process.off('exit', exited);
};`;

const WASM = /AGFzb[A-Za-z0-9+/=]+/;

const patched = (path, source, applied) => {
  let text = source;
  for (const [index, [file, from, to]] of PATCHES.entries()) {
    if (!file.test(path)) continue;
    if (text.includes(from)) applied.add(index);
    text = text.replace(from, () => to);
  }
  if (!/yoga-wasm-base64-esm\.js$/.test(path)) return text;
  const code = WASM.exec(text);
  if (code === null) throw new Error('ink-bundle: no WebAssembly found in yoga-layout');
  return `${text.replace(code[0], '')}\nexport const wasmBase64 = ${JSON.stringify(code[0])};`;
};

/** A build that ends without a patch that it was to make fails. */
const patching = (builder, wanted) => {
  const applied = new Set();
  builder.onStart(() => applied.clear());
  builder.onLoad({ filter: PATCHED }, async ({ path }) => ({
    contents: patched(path, await readFile(path, 'utf8'), applied),
    loader: 'js',
  }));
  builder.onEnd(({ errors }) => {
    const missed = PATCHES.filter((patch, index) => wanted(patch) && !applied.has(index)).map(([file, from]) => ({
      text: `ink-bundle: the patch of ${file.source} no longer applies: ${from}`,
    }));
    return errors.length > 0 ? undefined : { errors: missed };
  });
};

const measureByLength = (builder) =>
  builder.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
    importer === shim('string-width.js') ? undefined : { path: shim('string-width.js') },
  );

const textPlugin = {
  name: 'text',
  setup(builder) {
    measureByLength(builder);
    patching(builder, ([file]) => file.test('string-width/index.js'));
  },
};

const inkPlugin = {
  name: 'ink',
  setup(builder) {
    builder.onResolve({ filter: /^signal-exit$/ }, ({ importer }) =>
      /(?:ink|restore-cursor|cli-cursor)\//.test(importer) ? { path: 'signal-exit', namespace: 'ink-stub' } : undefined,
    );
    builder.onLoad({ filter: /^signal-exit$/, namespace: 'ink-stub' }, () => ({ contents: SIGNAL_EXIT, loader: 'js' }));
    builder.onLoad({ filter: /yoga-layout\/dist\/src\/index\.js$/ }, ({ path }) => ({
      contents: YOGA,
      resolveDir: path.replace(/\/[^/]+$/, ''),
      loader: 'js',
    }));
    measureByLength(builder);
    patching(builder, () => true);
  },
};

const shared = { inject: [shim('segmenter.js')], define: { 'Intl.Segmenter': '__LazySegmenter' }, jsx: 'automatic' };

/** Options of a build that holds the editor without Ink: text is measured without Unicode's tables where it can be. */
export const textOptions = { ...shared, plugins: [textPlugin] };

/** Options of a build that holds Ink: merge `define`, spread the rest. */
export const inkOptions = {
  ...shared,
  plugins: [inkPlugin],
  define: { ...shared.define, 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' },
};

/** The rest of the program takes Ink from this file beside it, which is read after the first paint only. */
export const inkApart = (file) => ({
  name: 'ink-apart',
  setup(builder) {
    builder.onResolve({ filter: /\/reader-ink\.tsx$/ }, () => ({ path: `./${file}`, external: true }));
  },
});
