/**
 * The first file that Node runs. It loads the program with the code that V8 compiled at build time (`.cache`, made by
 * a run that walks the whole chain), so that a start compiles nothing. V8 refuses a cache of another version, machine or
 * source by itself; then the program is compiled as usual. What is loaded later goes through Node's own compile cache.
 */
import { closeSync, fstatSync, openSync, readSync, writeFileSync } from 'node:fs';
import type { Script } from 'node:vm';
import { KNOWN_RUNTIME } from './executors/child/known-runtime.ts';
import { makeFolder } from './memory/folder.ts';

/** As Node gives it to a file: asking `node:module` for one loads the reader of source maps as well. */
declare const require: NodeJS.Require;

let isCaching = false;

/** For the files beside the program, which most starts do not load. */
const enableCache = (): void => {
  const cacheHome = process.env['XDG_CACHE_HOME'] || (process.env['HOME'] ? `${process.env['HOME']}/.cache` : '');
  isCaching = true;
  if (!cacheHome.startsWith('/')) return;
  try {
    makeFolder(`${cacheHome}/llmos/v8`);
    const { enableCompileCache } = require('node:module') as typeof import('node:module');
    enableCompileCache(`${cacheHome}/llmos/v8`);
  } catch {
    // Without a cache the start is slower, and nothing else.
  }
};

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

/** Calls that have code of their own. */
const OWN = new Set(['do', 'shell', 'history']);

/** Parts of the program (scripts/parts.mjs), with what their code is called beside that of the program. */
const PARTS: Readonly<Record<string, string>> = { './often.cjs': '-often', './rest.cjs': '-rest' };

const TEXTS = 'texts';

const asked = process.argv[2] ?? '';
const cacheOf = (ending: string): string => `${OWN.has(asked) ? asked : 'main'}${ending}.cache`;

/** A prompt outlives an update: it goes on with the files that it began with, which are opened at once. */
const held = new Map<string, number>();
/** No descriptor: reading it fails. */
const NOTHING = -1;

const hold = (file: string): void => {
  held.set(file, NOTHING);
  try {
    held.set(file, openSync(`${__dirname}/${file}`, 'r'));
  } catch {
    // A part is missed when it is needed; without its code it is compiled anew.
  }
};

const opened = (file: string): number => held.get(file) ?? openSync(`${__dirname}/${file}`, 'r');

/** One place for all that is read at a start: memory that was used before is at hand, new memory is not. */
let scratch: Buffer | undefined;
const ROOM = 4_000_000;

const bytesOf = (descriptor: number, length: number, from: number): Buffer => {
  if (scratch === undefined || scratch.length < length) scratch = Buffer.allocUnsafeSlow(Math.max(length, ROOM));
  let got = 0;
  for (let more = -1; more !== 0 && got < length; got += more)
    more = readSync(descriptor, scratch, got, length - got, from + got);
  return scratch.subarray(0, got);
};

/** Good until the next one is read. */
const contents = (file: string): Buffer => {
  const descriptor = opened(file);
  try {
    return bytesOf(descriptor, fstatSync(descriptor).size, 0);
  } finally {
    if (!held.has(file)) closeSync(descriptor);
  }
};

const compiled = (file: string): Buffer | undefined => {
  try {
    return contents(file);
  } catch {
    return undefined;
  }
};

/** What `Script` of `node:vm` is made of: asking for the module itself takes half a millisecond. */
interface Native {
  readonly ContextifyScript: new (
    ...given: [string, string, number, number, Buffer | undefined, boolean, undefined, symbol]
  ) => Script & { runInContext(context: null, timeout: number, ...asked: readonly boolean[]): unknown };
}

/** A script of a file, and its value. */
const scriptOf = (source: string, filename: string, cachedData: Buffer | undefined) => {
  if (process.version === KNOWN_RUNTIME) {
    const { ContextifyScript } = (process as unknown as { binding(name: string): Native }).binding('contextify');
    const script = new ContextifyScript(source, filename, 0, 0, cachedData, false, undefined, Symbol(filename));
    return { script, run: () => script.runInContext(null, -1, true, false, false) };
  }
  const { Script } = require('node:vm') as typeof import('node:vm');
  const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
  return { script, run: () => script.runInThisContext() };
};

const scripts: { readonly ending: string; readonly script: Script }[] = [];

/** The value of a file of the program. The bundle is ASCII: as Latin-1 it needs no decoding. */
const evaluated = (file: string, ending: string): ((...given: readonly unknown[]) => unknown) => {
  const source = contents(file).toString('latin1');
  const { script, run } = scriptOf(source, `${__dirname}/${file}`, compiled(cacheOf(ending)));
  scripts.push({ ending, script });
  return run() as (...given: readonly unknown[]) => unknown;
};

/** Reads the long texts of the program (scripts/texts.mjs) out of their file, which begins with the program's `stamp`. */
const longTexts = (stamp: string): ((from: number, length: number) => string) => {
  const descriptor = opened(TEXTS);
  const text = (from: number, length: number) => {
    const bytes = bytesOf(descriptor, length, from);
    if (bytes.length < length) throw new Error(`${TEXTS} is cut off`);
    return bytes.toString('latin1');
  };
  if (text(0, stamp.length) !== stamp) throw new Error('it was installed anew while it started');
  return text;
};

const partOf = (file: string, ending: string): unknown => {
  try {
    return evaluated(file, ending);
  } catch (error) {
    throw new Error(`the program is damaged (${file}: ${messageOf(error)}); install it again`);
  }
};

/** What the program asks for while it runs: a part of it, a part of Node, or a file beside it. */
const provide = (name: string): unknown => {
  const ending = PARTS[name];
  if (ending !== undefined) return partOf(name.slice(2), ending);
  if (name === `./${TEXTS}`) return longTexts;
  if (!isCaching && name.startsWith('.')) enableCache();
  return require(name);
};

/** The program is a function already, as every copy of it costs a millisecond. */
const load = (): void => {
  if (asked === 'shell') {
    hold(TEXTS);
    for (const [part, ending] of Object.entries(PARTS)) [part.slice(2), cacheOf(ending)].map(hold);
  }
  const module = { exports: {} };
  evaluated('main.cjs', '')(module.exports, provide, module, `${__dirname}/main.cjs`, __dirname);
  if (asked === 'shell') scratch = undefined; // it would be kept for as long as a prompt lives
  const target = process.env['LLMOS_WRITE_CODE_CACHE'];
  if (target)
    process.on('exit', () => {
      // Of each part, though it did not run: it is called, without a stamp, for its list of functions alone; a list that V8
      // has not met by then is parsed whole when it is first needed, which takes fifty milliseconds.
      for (const [part, ending] of Object.entries(PARTS))
        if (!scripts.some((one) => one.ending === ending))
          evaluated(part.slice(2), ending)(
            undefined,
            () => () => undefined,
            () => '',
          );
      for (const { ending, script } of scripts) writeFileSync(`${target}${ending}.cache`, script.createCachedData());
    });
};

try {
  load();
} catch (error) {
  // Beside a session the guard says it, once.
  if (process.argv[2] !== 'shell') process.stderr.write(`llmos: the program is damaged (${messageOf(error)})\n`);
  process.exitCode = 71;
}
