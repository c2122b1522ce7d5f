/** Notices for the next prompt: a line each in a file, shown once. */
import { appendFileSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../memory/folder.ts';

const NAME = 'notices';

export const leaveNotice = (folder: string, text: string): void => {
  makeFolder(folder);
  appendFileSync(join(folder, NAME), `${text.replaceAll('\n', ' ')}\n`, { mode: 0o600 });
};

/** All that wait; of several shells one gets them. */
export const takeNotices = (folder: string): readonly string[] => {
  const own = join(folder, `${NAME}.${process.pid}`);
  try {
    renameSync(join(folder, NAME), own);
    return readFileSync(own, 'utf8').split('\n').filter(Boolean);
  } catch {
    return [];
  } finally {
    rmSync(own, { force: true });
  }
};
