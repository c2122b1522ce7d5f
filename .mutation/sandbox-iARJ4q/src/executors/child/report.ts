/** Collects what a shell tells on its extra descriptor. */
// @ts-nocheck


import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { DRAIN_MS } from './stream.ts';

/** No system allows a larger environment than this. */
const LARGEST = 8 * 1024 * 1024;
const END = Buffer.from('\0\0');

/** The report's bytes; complete where they end with two NUL. Waits no longer than DRAIN_MS after `exited`. */
export const collect = async (from: Readable, exited: Promise<unknown>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  let size = 0;
  const whole = new Promise<void>((resolve) => {
    from.on('data', (part: Buffer) => {
      if (size < LARGEST) parts.push(part);
      size += part.length;
      if (Buffer.concat(parts.slice(-2)).subarray(-END.length).equals(END)) resolve();
    });
    from.once('end', resolve);
    from.once('close', resolve);
  });
  const late = new AbortController();
  const bound = exited.then(() => sleep(DRAIN_MS, undefined, { signal: late.signal })).catch(() => {});
  await Promise.race([whole, bound]);
  late.abort();
  from.destroy();
  return Buffer.concat(parts);
};
