/** Writing a file whole or not at all: a full disk or a crash leaves the old contents. */
import { basename, dirname, join } from 'node:path';

// Loaded when something is written: planners and the guard only need the data.
const load = () => import('node:fs/promises');

/** The file that a symbolic link leads to is what is written, as with a shell's `>`. */
const through = async (path: string): Promise<string> => {
  const fs = await load();
  const found = await fs.lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() ? fs.realpath(path) : path;
};

let count = 0;

/** The old contents, mode kept, become the new ones. Errors of the file system are thrown. */
export const replaceWhole = async (path: string, text: string): Promise<void> => {
  const fs = await load();
  const target = await through(path);
  const before = await fs.stat(target).catch(() => undefined);
  if (before?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  // A device, or a file of several names: those must stay the same file.
  if (before !== undefined && (!before.isFile() || before.nlink > 1)) return fs.writeFile(target, text);
  count += 1;
  const staged = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.${count}`);
  try {
    await fs.writeFile(staged, text, { flag: 'wx' });
    if (before !== undefined) await fs.chmod(staged, before.mode & 0o7777);
    await fs.rename(staged, target);
  } catch (error) {
    await fs.rm(staged, { force: true });
    throw error;
  }
};
