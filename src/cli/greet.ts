/** The first prompt ever greets; a mark in the state folder keeps it from being said again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../memory/folder.ts';
import { flow } from '../repl/flow.ts';
import type { Machine } from './machine.ts';
import { stdout } from './output.ts';

/** Five rows where there are 78 columns. */
const GREETING = `llmos: your own shell, and it understands plain language.
  A command runs as always. A sentence becomes a plan; what changes is shown.
  ? in front makes a line a request, \\ in front makes it a command.
  /help lists the rest, /undo puts back, /why tells how a line was read.
  This is said once.
`;

export const greet = (machine: Machine): void => {
  try {
    makeFolder(machine.folders.state);
    writeFileSync(join(machine.folders.state, 'greeted'), '', { flag: 'wx', mode: 0o600 });
  } catch {
    return; // greeted before, or nothing can be remembered: then silence is better than a greeting each time
  }
  stdout(flow(GREETING, process.stdout.columns || 80));
};
