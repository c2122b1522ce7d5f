/** Entries that come in one go are written in one go: a write for each would cost a typed line more than all the rest. */
import type { Appended, Appender } from './append.ts';

export interface Batch {
  /** Kept until `flush`, or to the end of this pass of the event loop. What comes back tells of the writes before. */
  add(path: string, line: Buffer): Appended;
  /** Writes what is kept. Never throws. */
  flush(): Appended;
}

const MOST_BYTES = 256 * 1024;

export const openBatch = (write: Appender['write']): Batch => {
  let lines: Buffer[] = [];
  let bytes = 0;
  let target = '';
  let last: Appended = { ok: true };
  let coming: NodeJS.Immediate | undefined;
  const put = (): void => {
    if (coming !== undefined) clearImmediate(coming);
    coming = undefined;
    if (lines.length === 0) return;
    const whole = lines.length === 1 ? (lines[0] as Buffer) : Buffer.concat(lines);
    lines = [];
    bytes = 0;
    const wrote = write(target, whole);
    if (last.ok) last = wrote;
  };
  /** Each failure is told once. */
  const told = (): Appended => {
    const telling = last;
    last = { ok: true };
    return telling;
  };
  const add = (path: string, line: Buffer): Appended => {
    if (path !== target || bytes + line.length > MOST_BYTES) put();
    target = path;
    lines.push(line);
    bytes += line.length;
    coming ??= setImmediate(put);
    return told();
  };
  const flush = (): Appended => {
    put();
    return told();
  };
  return { add, flush };
};
