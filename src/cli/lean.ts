/**
 * Keeps the sidecar small: it waits far more than it works. The drivers start it without V8's optimizing compilers, which
 * touch 6 MB of code and win nothing at the pace of a keyboard.
 */
import { flushCompileCache } from 'node:module';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Once all is loaded that a prompt needs. */
export const stayLean = (): void => {
  // A session that is killed must not cost the next one its warm start; V8 takes a cache only under the flags of its making.
  flushCompileCache?.();
  setFlagsFromString('--expose-gc');
};

/** A full collection takes some 30 ms: it must be worth it. */
const WORTH_BYTES = 2 * 1024 * 1024;

let kept: number | undefined;

/** Gives back what the heap no longer needs. For a moment at which nobody types. */
export const giveBack = (): void => {
  const { total_physical_size: held } = getHeapStatistics();
  if (kept !== undefined && held - kept < WORTH_BYTES) return;
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  kept = getHeapStatistics().total_physical_size;
};
