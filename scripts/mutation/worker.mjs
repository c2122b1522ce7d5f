// Loads the instrumented guard with its tests once, then runs them for one mutant after the other.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';

const { files, active } = workerData;
const SHIM = new URL('vitest.mjs', import.meta.url).href;
registerHooks({
  resolve: (name, context, next) => (name === 'vitest' ? { url: SHIM, shortCircuit: true } : next(name, context)),
});

globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;
stryker.activeMutant = active;

const { registered, Unsupported } = await import(SHIM);
for (const file of files) {
  registered.file = file;
  const from = registered.tests.length;
  try {
    await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    // A file that needs more of vitest than there is here is left out; its tests run in `npm test`.
    if (!(error instanceof Unsupported)) throw error;
    registered.tests.length = from;
    registered.depth.length = 0;
  }
}
const byId = new Map(registered.tests.map((test) => [test.id, test]));

const failureOf = async ({ run }) => {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
};

const dryRun = async () => {
  const tests = [];
  for (const test of registered.tests) {
    stryker.currentTestId = test.id;
    const from = performance.now();
    const failure = await failureOf(test);
    stryker.currentTestId = undefined;
    tests.push({ id: test.id, name: test.name, ms: performance.now() - from, failure });
  }
  return { tests, coverage: stryker.mutantCoverage };
};

/** The words in quotes of a file: where one of them begins a test's name, that test is about what the file declares. */
const wordsIn = (file) => new Set(readFileSync(file, 'utf8').match(/(?<=['" ])[a-z][\w.+-]+(?=['" ])/g));

/** Tests that are likely to notice come first; all of them run, so that nothing is called a survivor too soon. */
const nearFirst = (tests, file) => {
  const words = wordsIn(file);
  const isNear = ({ name }) => words.has(name.split(/[ |;]/, 1)[0]);
  return [...tests.filter(isNear), ...tests.filter((test) => !isNear(test))];
};

/** Stops at the first test that fails. `spoilt`: it fails without the mutant as well, which left something behind. */
const mutantRun = async ({ mutant, file, ids, hitLimit }) => {
  const chosen = ids === undefined ? nearFirst(registered.tests, file) : ids.map((id) => byId.get(id)).filter(Boolean);
  stryker.activeMutant = mutant;
  stryker.hitCount = hitLimit === undefined ? undefined : 0;
  stryker.hitLimit = hitLimit;
  for (const [at, test] of chosen.entries()) {
    const failure = await failureOf(test);
    if (failure === undefined) continue;
    const hits = stryker.hitCount;
    stryker.activeMutant = undefined;
    stryker.hitCount = undefined;
    return { count: at + 1, killer: test.id, failure, hits, spoilt: (await failureOf(test)) !== undefined };
  }
  stryker.activeMutant = undefined;
  return { count: chosen.length, hits: stryker.hitCount, spoilt: false };
};

parentPort.on('message', async (asked) => {
  parentPort.postMessage(asked.kind === 'dry' ? await dryRun() : await mutantRun(asked));
});
parentPort.postMessage({ ready: true });
