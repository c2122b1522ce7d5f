// A test runner for stryker: the guard is pure, so its tests run in one process, some thousand mutants a minute.
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';

/** These start programs, look at random or endless input, or judge the lines of the golden file once more. */
const LEFT_OUT = /property\.test|bad-input\.test|preview\/scripts|lines\.test|examples\.test/;
/** Files that keep what they computed for later calls: a mutant in them counts from the first call on. */
const KEEPS = new Set(['argv.ts', 'catalog.ts', 'reduce.ts', 'list.ts']);

/** `code`: changes in what runs. `tables`: in what is read once. Of either a share is drawn, by the hash of each change. */
const PASS = process.env.MUTATE ?? 'code';
const SHARE = Number(process.env.MUTATE_SHARE ?? 1);

const isDrawn = ({ fileName, location, replacement }) => {
  const hash = createHash('sha256')
    .update(JSON.stringify([basename(fileName), location, replacement]))
    .digest();
  return hash.readUInt32BE(0) / 2 ** 32 < SHARE;
};

/** Counts for nothing: `report.mjs` tells it from a real error. */
const PASSED_OVER = { status: 'error', errorMessage: 'not drawn' };

class Inline {
  #worker;
  /** Changes in what runs within some test. */
  #runs = new Set();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async #open(active) {
    await this.#close();
    const files = globSync('tests/safety/**/*.test.ts').filter((file) => !LEFT_OUT.test(file));
    this.#worker = new Worker(new URL('worker.mjs', import.meta.url), {
      workerData: { files: files.sort(), active },
      stdout: true,
    });
    await this.#reply();
  }

  async #close() {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** One answer at a time: whatever comes first settles it. */
  #reply() {
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      const ended = () => settle(reject, new Error('the tests ended the worker'));
      const failed = (error) => settle(reject, error);
      const answered = (answer) => settle(resolve, answer);
      const settle = (act, value) => {
        worker.off('message', answered).off('error', failed).off('exit', ended);
        act(value);
      };
      worker.on('message', answered).on('error', failed).on('exit', ended);
    });
  }

  #ask(message) {
    this.#worker.postMessage(message);
    return this.#reply();
  }

  async dryRun() {
    await this.#open(undefined);
    const { tests, coverage } = await this.#ask({ kind: 'dry' });
    this.#runs = new Set(Object.values(coverage.perTest).flatMap((each) => Object.keys(each)));
    return {
      status: 'complete',
      tests: tests.map(({ id, name, ms, failure }) => ({
        id,
        name,
        timeSpentMs: ms,
        ...(failure === undefined ? { status: 0 } : { status: 1, failureMessage: failure }),
      })),
      mutantCoverage: coverage,
    };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName, mutantActivation }) {
    const isTable = mutantActivation === 'static';
    const isOther = PASS === 'tables' && (!isTable || this.#runs.has(activeMutant.id));
    if (isOther || !isDrawn(activeMutant)) return PASSED_OVER;
    const fresh = isTable || KEEPS.has(basename(sandboxFileName));
    try {
      if (fresh || this.#worker === undefined) await this.#open(fresh ? activeMutant.id : undefined);
      const ran = await this.#ask({
        kind: 'mutant',
        mutant: activeMutant.id,
        file: sandboxFileName,
        ids: testFilter,
        hitLimit,
      });
      if (fresh || ran.spoilt) await this.#close();
      return resultOf(ran, hitLimit);
    } catch (error) {
      await this.#close();
      return { status: 'error', errorMessage: String(error) };
    }
  }

  async dispose() {
    await this.#close();
  }
}

const resultOf = ({ count, killer, failure, hits }, hitLimit) => {
  if (hitLimit !== undefined && hits > hitLimit) return { status: 'timeout', reason: `more than ${hitLimit} hits` };
  return killer === undefined
    ? { status: 'survived', nrOfTests: count }
    : { status: 'killed', killedBy: [killer], failureMessage: failure, nrOfTests: count };
};

/** Examples of specs and rules are tests: to change one says nothing about the guard. */
const examples = {
  shouldIgnore: ({ node }) =>
    node.type === 'ObjectProperty' && node.key.name === 'examples' ? 'an example is a test' : undefined,
};

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'inline', injectableClass: Inline },
  { kind: 'Ignore', name: 'examples', value: examples },
];
