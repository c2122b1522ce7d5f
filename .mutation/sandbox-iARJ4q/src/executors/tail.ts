/** Tail: the last bytes of an output, kept for the journal in bounded memory. */
// @ts-nocheck


export interface Tail {
  push(chunk: Uint8Array): void;
  /** Decoded; a character cut at the front is dropped, invalid bytes become U+FFFD. */
  text(): string;
}

export const TAIL_BYTES = 8192;

export const openTail = (limit: number = TAIL_BYTES): Tail => {
  let parts: Uint8Array[] = [];
  let held = 0;
  let cut = false;
  const join = (): Buffer => Buffer.concat(parts).subarray(Math.max(0, held - limit));
  return {
    push: (chunk) => {
      // A copy: the chunk may be a view of a large pool that would stay alive with it.
      parts.push(Uint8Array.prototype.slice.call(chunk, Math.max(0, chunk.length - limit)));
      cut ||= held + chunk.length > limit;
      held += Math.min(chunk.length, limit);
      if (held <= 2 * limit) return;
      const kept = join();
      parts = [kept];
      held = kept.length;
    },
    text: () => {
      const bytes = join();
      let from = 0;
      while (cut && from < 3 && from < bytes.length && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1;
      return bytes.toString('utf8', from);
    },
  };
};
