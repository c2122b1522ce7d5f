/** `llmos login-shell test|install|uninstall`: proves that nothing is lost before anything is changed, and takes it back. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { commandProofs } from './login-shell/commands.ts';
import { enter, former, leave, note, unnote } from './login-shell/entry.ts';
import { type Ground, type Proof, pathOf } from './login-shell/proof.ts';
import { sshProofs } from './login-shell/sshd.ts';
import { terminalProofs } from './login-shell/terminal.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

const launcherOf = (machine: Machine): string => realpathSync(`${machine.root}/bin/llmos`);

const currentShell = (): string => userInfo().shell ?? '/bin/bash';

/** The one that llmos will stand before: the person's login shell where it is a bash or a zsh, and no other is set. */
const realShellOf = (machine: Machine, launcher: string): string => {
  const current = currentShell();
  const own = /\/(bash|zsh)$/.test(current) && current !== launcher ? current : machine.realShell;
  return own.startsWith('/') ? own : (pathOf(basename(own), environment(machine)) ?? '/bin/bash');
};

const environment = ({ env }: Machine): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));

const MARKS = { true: 'ok  ', false: 'FAIL', undefined: 'skip' } as const;

const tell = (proofs: readonly Proof[]): boolean => {
  for (const { about, passed, why } of proofs)
    stdout(`${MARKS[`${passed}`]}  ${about}${why === undefined ? '' : ` (${why})`}\n`);
  return proofs.every(({ passed }) => passed !== false);
};

const prove = async (machine: Machine): Promise<boolean> => {
  const launcher = launcherOf(machine);
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'llmos-proof-')));
  const ground: Ground = { launcher, realShell: realShellOf(machine, launcher), env: environment(machine), scratch };
  try {
    // One after the other, so that each tells as soon as it is known.
    let passed = tell(commandProofs(ground));
    passed = tell(await terminalProofs(ground)) && passed;
    return tell(await sshProofs(ground)) && passed;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
};

const test = async (machine: Machine): Promise<number> => ((await prove(machine)) ? 0 : 1);

/** The former shell stays the real shell. Each step that fails leaves things as they were and says what to do. */
const install = async (machine: Machine): Promise<number> => {
  const launcher = launcherOf(machine);
  const before = currentShell();
  if (before === launcher) throw new Refusal('llmos is the login shell already', 1);
  if (!(await prove(machine))) throw new Refusal('not installed: a proof above failed, and nothing was changed', 1);
  note(machine.folders.config, { before, real: realShellOf(machine, launcher) });
  try {
    enter(launcher, machine.terminal ? 'there' : 'away');
  } catch (error) {
    unnote(machine.folders.config);
    throw error;
  }
  stdout(`llmos is the login shell from the next login on; ${realShellOf(machine, launcher)} stays the real shell.
To undo: chsh -s ${before}\n`);
  return 0;
};

const uninstall = async (machine: Machine): Promise<number> => {
  const before = former(machine.folders.config);
  const launcher = launcherOf(machine);
  const listed = leave(launcher, { current: currentShell(), before });
  unnote(machine.folders.config);
  stdout(`The login shell is ${before}.${listed ? ` The line in /etc/shells stays: ${listed}.` : ''}\n`);
  return 0;
};

const VERBS: Readonly<Record<string, (machine: Machine) => Promise<number>>> = { test, install, uninstall };

export const loginShell = (
  [verb = 'test']: readonly string[],
  _options: Options,
  machine: Machine,
): Promise<number> => {
  const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (act === undefined) throw new Refusal(`login-shell knows install, uninstall and test, not '${verb}'`, 2);
  return act(machine);
};
