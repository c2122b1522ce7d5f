/** Making a private folder. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { reasonOf } from './bounded.ts';

/**
 * Makes the folder, 0700, and those above it; one that is there is left as it is. Errors of the file system are thrown.
 * Not by `mkdirSync(…, { recursive: true })`: that one never returns below a folder such as `/proc`, which answers ENOENT.
 */
export const makeFolder = (path: string): void => {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === 'EEXIST') return;
    if (reason !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    makeLast(path);
  }
};

/** Once more, now that the folder above is there; another process may have been faster. */
const makeLast = (path: string): void => {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (reasonOf(error) !== 'EEXIST') throw error;
  }
};
