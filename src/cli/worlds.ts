/** The Worlds that a stream of questions is judged by. */
import { survey } from '../executors/survey.ts';
import type { Machine } from './machine.ts';

/** One World a folder: its look-ups stay memoised over the whole stream. */
export const worldsOf = (machine: Machine): ((cwd: unknown) => ReturnType<typeof survey>) => {
  const known = new Map<string, ReturnType<typeof survey>>();
  return (given) => {
    const cwd = typeof given === 'string' && given.startsWith('/') ? given : machine.cwd;
    const world = known.get(cwd) ?? survey({ cwd, env: machine.env, shell: machine.shell });
    known.set(cwd, world);
    return world;
  };
};
