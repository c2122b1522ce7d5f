/** Texts in base64 that hold what must not leave: the whole of them is hidden, since nobody reads them as they are. Pure. */
import type { Find, Finder } from './find.ts';

const BLOB = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{16,}={0,2}(?![A-Za-z0-9+/_-])/g;
/** Longer ones are pictures and archives, mostly; only their start is looked at. */
const LONGEST = 64 * 1024;

/** What was encoded, where it was a text. */
const decoded = (blob: string): string | undefined => {
  try {
    const plain = blob.slice(0, LONGEST).replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
    const bytes = atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
    return /[\0-\x08\x0e-\x1f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
};

/** A finder of blobs in which `inside` finds something. */
export const blobFinder =
  (inside: Finder): Finder =>
  (text) =>
    [...text.matchAll(BLOB)].flatMap(({ index, 0: blob }): readonly Find[] => {
      const plain = decoded(blob);
      if (plain === undefined || inside(plain).length === 0) return [];
      return [{ start: index, end: index + blob.length, kind: 'secret' }];
    });
