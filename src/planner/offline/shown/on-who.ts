/** Who is logged in: each once is each name once, as the rest of a row tells log-ins apart. */
import { run } from '../write/command.ts';
import { without } from './manner.ts';
import type { OnRun } from './options.ts';

export const onWho: OnRun = (command, shown) => {
  if (!shown.left.once || command.words.length > 1) return shown;
  const names = run('cut', '-d', ' ', '-f1');
  return { parts: [command, names, run('sort', '-u')], left: without(shown.left, 'once'), rows: 'names' };
};
