/** The first prompt ever greets; a mark in the state folder keeps it from being said again. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../memory/folder.ts';
import type { Machine } from './machine.ts';
import { stdout } from './output.ts';

const GREETING = `llmos: your own shell, and it understands plain language.
  A command runs as always; a sentence becomes a plan that you see before it changes anything.
  ? in front: read it as a request.   \\ in front: read it as a command.
  /help lists the rest, /undo puts back what a plan changed, /why tells how a line was read.
  This is said once.
`;

export const greet = (machine: Machine): void => {
  try {
    makeFolder(machine.folders.state);
    writeFileSync(join(machine.folders.state, 'greeted'), '', { flag: 'wx', mode: 0o600 });
  } catch {
    return; // greeted before, or nothing can be remembered: then silence is better than a greeting each time
  }
  stdout(GREETING);
};
