/** What a line of a batch left for the next ones: the folder and the exported variables, as against the start. */
import type { State } from '../rooms.ts';
import type { Left } from './past.ts';

const OWN = new Set(['_', 'SHLVL', 'PWD', 'OLDPWD']);

/** Undefined where nothing is different. Values that the mask would change are not written down. */
export const leftBy = (start: State, now: State, mask: (text: string) => string): Left | undefined => {
  const env: Record<string, string> = {};
  const hidden: string[] = [];
  for (const [name, value] of Object.entries(now.env)) {
    if (OWN.has(name) || start.env[name] === value) continue;
    if (mask(`${name}=${value}`) === `${name}=${value}`) env[name] = value;
    else hidden.push(name);
  }
  const unset = Object.keys(start.env).filter((name) => !OWN.has(name) && now.env[name] === undefined);
  const same = Object.keys(env).length + hidden.length + unset.length === 0 && now.cwd === start.cwd;
  return same ? undefined : { cwd: now.cwd, env, unset, hidden };
};

/** The state that lines after it find. */
export const withLeft = (start: State, left: Left | undefined): State => {
  if (left === undefined) return { ...start };
  const env = { ...start.env, ...left.env };
  for (const name of left.unset) delete env[name];
  return { ...start, cwd: left.cwd, env };
};
