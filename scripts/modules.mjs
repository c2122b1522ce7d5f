// The bundle: each file a function in one list, run when a name that it exports is first used. A bundler that joins all
// files in one scope makes a start read eight thousand names and run every file that could be needed; here a start reads
// what the call at hand uses. Files that import each other in a circle cannot be bundled so; the import laws allow none.
// The list may be divided into parts, each a file that is read when one of its functions is first needed.
import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { readModule } from './modules/read.mjs';

const isOwn = (from) => from.startsWith('.');

/** A package as one CommonJS file. */
const packaged = async (name, { root, packages = root, target }) => {
  const contents = `export * from '${name}'; export { default } from '${name}';`;
  const options = {
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target,
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  };
  const given = (contents) => build({ ...options, stdin: { contents, resolveDir: packages } });
  const { outputFiles } = await given(contents).catch(() => given(`export * from '${name}';`));
  return outputFiles[0].text;
};

class Bundle {
  #options;
  #numbers = new Map();
  #outside = [];
  #modules = [];

  constructor(options) {
    this.#options = options;
  }

  /** The file that an import means, or the name of what is not of this bundle. */
  #meant(from, importer) {
    const { outside, root } = this.#options;
    const path = isOwn(from) ? relative(root, resolve(root, dirname(importer), from)) : from;
    const elsewhere = from.startsWith('node:') ? from : outside[path];
    return elsewhere === undefined ? { path } : { elsewhere };
  }

  #numberOf(path) {
    if (!this.#numbers.has(path)) {
      this.#numbers.set(path, this.#numbers.size);
      this.#modules.push({ path });
    }
    return this.#numbers.get(path);
  }

  #provided(name) {
    if (!this.#outside.includes(name)) this.#outside.push(name);
    return `$b(${this.#outside.indexOf(name)})`;
  }

  /** Reads modules until none is left that another one uses. */
  async collect(entry) {
    this.#numberOf(entry);
    for (let at = 0; at < this.#modules.length; at += 1) {
      const module = this.#modules[at];
      Object.assign(
        module,
        isSource(module.path)
          ? await this.#read(module.path)
          : { packaged: await packaged(module.path, this.#options) },
      );
      for (const { from } of module.uses ?? []) {
        const { path } = this.#meant(from, module.path);
        if (path !== undefined) this.#numberOf(path);
      }
    }
  }

  async #read(path) {
    const { root, sources, define } = this.#options;
    const contents = sources[path] === undefined ? await readFile(`${root}${path}`, 'utf8') : await sources[path]();
    const isText = path.endsWith('.md');
    return readModule(isText ? `export default ${JSON.stringify(contents)}` : contents, { loader: 'ts', define });
  }

  /** What stands for a use of an import. */
  #instead({ from, name }, importer) {
    const { elsewhere, path } = this.#meant(from, importer);
    if (elsewhere !== undefined)
      return name === undefined ? `$e(${this.#provided(elsewhere)})` : `${this.#provided(elsewhere)}.${name}`;
    const number = this.#numberOf(path);
    const { exports } = this.#modules[number];
    if (exports === undefined) return name === undefined ? `$(${number})` : `$(${number}).${name}`;
    const names = [...exports.keys()];
    if (name === undefined) return `$n(${number},${JSON.stringify(names.join(' '))})`;
    if (!names.includes(name)) throw new Error(`${importer}: ${path} exports no ${name}`);
    return `$(${number})[${names.indexOf(name)}]`;
  }

  #function({ path, code, exports, gone, uses, packaged }) {
    if (packaged !== undefined)
      return `()=>{const module={exports:{}};((module,exports)=>{${packaged}})(module,module.exports);return module.exports}`;
    const edits = uses.map((use) => ({ ...use, text: `(${this.#instead(use, path)})` }));
    const body = replaced(code, { start: 0, end: code.length }, [
      ...edits.filter((each) => !within(each, gone)),
      ...gone.map((each) => ({ ...each, text: '' })),
    ]);
    const given = [...exports.values()].map((place) =>
      replaced(
        code,
        place,
        edits.filter((each) => within(each, [place])),
      ),
    );
    return `()=>{${body}\nreturn [${given.join(',')}]}`;
  }

  /** In the order of their parts, so that a number tells the part; the entry stays the first. */
  #arrange(partOf) {
    this.#modules = this.#modules.toSorted((a, b) => partOf(a.path) - partOf(b.path));
    for (const [number, { path }] of this.#modules.entries()) this.#numbers.set(path, number);
  }

  /**
   * The text of the program, then that of each part. `parts`: the names of their files; `partOf`: path → 0 for the program
   * itself, 1 for the first part …; `traced`: appends the files that ran to `$LLMOS_TRACE` at the end, as a line of JSON.
   */
  async texts({ parts = [], partOf = () => 0, traced = false } = {}) {
    this.#arrange(partOf);
    const functions = this.#modules.map((module) => this.#function(module));
    const lists = ['', ...parts].map((_, part) => functions.filter((_, at) => partOf(this.#modules[at].path) === part));
    const runtime = await readFile(new URL('./modules/runtime.js', import.meta.url), 'utf8');
    let from = 0;
    const begins = parts.map((name, at) => {
      from += lists[at].length;
      return [from, name];
    });
    const shared = parts.length === 0 ? '[],[]' : `${JSON.stringify(begins)},[__stamp,__sieve,__text]`;
    const given = `[${lists[0].join(',\n')}],${JSON.stringify(this.#outside)},require,${shared}`;
    const trace = traced
      ? `const paths=${JSON.stringify(this.#modules.map(({ path }) => path))};process.on("exit",()=>require("node:fs").appendFileSync(process.env.LLMOS_TRACE,JSON.stringify(paths.filter((_,at)=>made[at]))+"\\n"));`
      : '';
    const program = `"use strict";${runtime}const{$,$n,$b,$e,made}=__runtime(${given});${trace}$(0);`;
    return [
      program,
      ...lists.slice(1).map((list) => `__part(($,$n,$b,$e,require)=>{"use strict";return[${list.join(',\n')}]})`),
    ];
  }
}

const isSource = (path) => /^src\/.*\.(?:ts|md)$/.test(path);

const within = ({ start, end }, places) => places.some((place) => start >= place.start && end <= place.end);

/** The text of a place with its edits made. */
const replaced = (code, { start, end }, edits) => {
  let out = '';
  let from = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    out += code.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + code.slice(from, end);
};

/**
 * All files that `entry` needs. `packages`: the folder whose packages are meant, `root` where it is not given. `entry` and
 * `sources` by their paths below `root`; `sources` are texts made at build time; `outside`: path or package → the file
 * beside the bundle that has it.
 */
export const collectModules = async ({ entry, ...options }) => {
  const bundle = new Bundle(options);
  await bundle.collect(entry);
  return bundle;
};

export const minified = async (code, target) =>
  (await transform(code, { minify: true, format: 'cjs', target, legalComments: 'none' })).code;

/** The program as one file. */
export const bundleModules = async (options) => {
  const [code] = await (await collectModules(options)).texts();
  return minified(code, options.target);
};
