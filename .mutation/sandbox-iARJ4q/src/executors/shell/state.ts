/** What a shell told of itself as it ended: its folder and its exported variables. */
// @ts-nocheck


export type Env = Readonly<Record<string, string>>;

export interface ShellState {
  readonly cwd: string;
  readonly env: Env;
}

/** Each shell makes these anew; carrying them on would only falsify them. */
const OWN = new Set(['_', 'SHLVL']);

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Reads `PWD NUL (NAME=VALUE NUL)* NUL`; undefined where the report is not whole (the shell was killed or replaced
 * itself). Names that no shell variable can have (`BASH_FUNC_f%%`) stay as they were.
 */
export const readState = (report: Buffer, before: Env): ShellState | undefined => {
  const end = report.indexOf('\0\0');
  if (end <= 0) return undefined;
  const [cwd, ...pairs] = report.toString('utf8', 0, end).split('\0');
  if (cwd === undefined || !cwd.startsWith('/')) return undefined;
  const env: Record<string, string> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    if (!OWN.has(name)) env[name] = pair.slice(at + 1);
  }
  for (const [name, value] of Object.entries(before)) if (OWN.has(name) || !IDENTIFIER.test(name)) env[name] = value;
  return { cwd, env };
};

/** zsh sets these as it starts, where they are not set. */
const SET_AT_START = new Set(['HOME', 'LOGNAME']);

const sameValue = (name: string, now: Env, before: Env): boolean =>
  now[name] === before[name] || (before[name] === undefined && SET_AT_START.has(name));

/** True where a later step would see no difference. */
export const sameState = (now: ShellState, before: ShellState): boolean => {
  if (now.cwd !== before.cwd) return false;
  const names = new Set([...Object.keys(now.env), ...Object.keys(before.env)]);
  return [...names].every((name) => name === 'OLDPWD' || sameValue(name, now.env, before.env));
};
