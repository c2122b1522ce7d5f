/** A small text file, and the difference between two texts, as lines. */

/** Bytes: a larger file is changed by a command, not by an exact replacement. */
const LARGEST = 4 << 20;

/** The contents; throws for what is no file, too large, or no UTF-8 text, so that writing it back loses nothing. */
export const smallText = async (path: string): Promise<string> => {
  const { open } = await import('node:fs/promises');
  const file = await open(path, 'r');
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (!stat.isFile()) throw new Error('not a plain file');
    if (stat.size > LARGEST) throw new Error(`larger than ${LARGEST >> 20} MiB`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.readFile());
  } catch (error) {
    if (error instanceof TypeError) throw new Error('not a text in UTF-8');
    throw error;
  } finally {
    await file.close();
  }
};

const MOST_LINES = 200;

/** The difference as a person knows it from `diff -u`. */
export const changed = async (path: string, before: string, after: string): Promise<readonly string[]> => {
  if (before === after) return [`${path}: nothing would change`];
  const { createTwoFilesPatch } = await import('diff');
  const patch = createTwoFilesPatch(path, path, before, after, undefined, undefined, { context: 3, timeout: 2000 });
  if (patch === undefined) return [`${path}: too much would change to be shown`];
  const lines = patch
    .trimEnd()
    .split('\n')
    .filter((line, at) => at > 1 || !/^(?:Index: |={9})/.test(line));
  const more = lines.length - MOST_LINES;
  return more > 0 ? [...lines.slice(0, MOST_LINES), `… and ${more} more lines`] : lines;
};
