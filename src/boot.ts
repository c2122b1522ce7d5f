/**
 * The first file that Node runs. It loads the program with the code that V8 compiled at build time (`.cache`, made by
 * a run that walks the whole chain), so that a start compiles nothing. V8 refuses a cache of another version, machine or
 * source by itself; then the program is compiled as usual. What is loaded later goes through Node's own compile cache.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
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

/** What the program asks for while it runs: a part of Node, or a file beside it. */
const provide = (name: string): unknown => {
  if (!isCaching && name.startsWith('.')) enableCache();
  return require(name);
};

const compiled = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** Calls that have code of their own. */
const OWN = new Set(['do', 'shell', 'history']);

const load = (): void => {
  const asked = process.argv[2] ?? '';
  const filename = `${__dirname}/main.cjs`;
  const cachedData = compiled(`${__dirname}/${OWN.has(asked) ? asked : 'main'}.cache`);
  // The bundle is ASCII: as Latin-1 it needs no decoding. It is a function already, as every copy of it costs a millisecond.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, provide, module, filename, __dirname);
  const target = process.env['LLMOS_WRITE_CODE_CACHE'];
  if (target) process.on('exit', () => writeFileSync(target, script.createCachedData()));
};

try {
  load();
} catch (error) {
  // Beside a session the guard says it, once.
  if (process.argv[2] !== 'shell')
    process.stderr.write(
      `llmos: the program is damaged (${error instanceof Error ? error.message.split('\n')[0] : error})\n`,
    );
  process.exitCode = 71;
}
