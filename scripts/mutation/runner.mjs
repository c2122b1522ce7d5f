// A test runner for stryker: the guard is pure, so its tests run in one process, some thousand mutants a minute.
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';

/** These start programs, look at random or endless input, or judge the lines of the golden file once more. */
const LEFT_OUT = /property\.test|bad-input\.test|preview\/scripts|lines\.test|examples\.test/;
/** Files that keep what they computed for later calls: a mutant in them counts from the first call on. */
const KEEPS = new Set(['argv.ts', 'catalog.ts', 'reduce.ts', 'list.ts']);

class Inline {
  #worker;

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
    const fresh = mutantActivation === 'static' || KEEPS.has(basename(sandboxFileName));
    try {
      if (fresh || this.#worker === undefined) await this.#open(fresh ? activeMutant.id : undefined);
      const ran = await this.#ask({ kind: 'mutant', mutant: activeMutant.id, ids: testFilter, hitLimit });
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

export const strykerPlugins = [{ kind: 'TestRunner', name: 'inline', injectableClass: Inline }];
