/** `llmos login-shell test|install|uninstall`: proves that nothing is lost before anything is changed, and takes it back. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, appendFileSync, constants, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { makeFolder } from '../memory/folder.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

const SHELLS = '/etc/shells';
const PATIENCE_MS = 10_000;

const launcherOf = (machine: Machine): string => realpathSync(`${machine.root}/bin/llmos`);

/** Where the launcher finds the real shell without starting anything. */
const noteOf = (machine: Machine): string => `${machine.folders.config}/shell`;

interface Probe {
  readonly about: string;
  readonly passed: boolean;
}

const runs = (
  launcher: string,
  args: readonly string[],
  given: { input?: string; env?: NodeJS.ProcessEnv },
): { code: number | null; out: string } => {
  const { status, stdout: out } = spawnSync(launcher, args, {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    input: given.input ?? '',
    ...(given.env && { env: given.env }),
  });
  return { code: status, out };
};

/** What sshd, cron, scp and a broken installation would meet; nothing is changed. */
const probes = (machine: Machine): Probe[] => {
  const launcher = launcherOf(machine);
  const env = machine.env as NodeJS.ProcessEnv;
  const minimal = { HOME: machine.env['HOME'] ?? '/', PATH: '/usr/bin:/bin' };
  const command = runs(launcher, ['-c', 'printf %s "$0 $1"; exit 7', 'name', 'arg'], { env });
  const piped = runs(launcher, [], { input: 'read -r x\nhello\nprintf %s "$x"\n', env });
  const login = runs(launcher, ['-lc', 'printf ok'], { env });
  const bare = runs(launcher, ['-c', 'printf ok'], { env: minimal });
  const silent = runs(launcher, ['-c', ':'], { env });
  const self = runs(launcher, ['-c', 'printf ok'], { env: { ...minimal, SHELL: launcher, LLMOS_SHELL: launcher } });
  return [
    { about: '-c passes arguments and the exit code', passed: command.code === 7 && command.out === 'name arg' },
    { about: 'commands on standard input share it with what they run', passed: piped.out === 'hello' },
    { about: 'a login command (-lc) runs', passed: login.code === 0 && login.out.endsWith('ok') },
    { about: 'a minimal environment (cron, sshd) is enough', passed: bare.out === 'ok' },
    { about: 'nothing is printed when not interactive', passed: silent.code === 0 && silent.out === '' },
    { about: 'a setting that points at llmos itself does not loop', passed: self.out === 'ok' },
  ];
};

const test = (machine: Machine): number => {
  const all = probes(machine);
  for (const probe of all) stdout(`${probe.passed ? 'ok  ' : 'FAIL'}  ${probe.about}\n`);
  return all.every((probe) => probe.passed) ? 0 : 1;
};

const currentShell = (): string => userInfo().shell ?? '/bin/bash';

const listed = (launcher: string): boolean => {
  try {
    return readFileSync(SHELLS, 'utf8').split('\n').includes(launcher);
  } catch {
    return false;
  }
};

const changeShell = (to: string): void => {
  try {
    execFileSync('chsh', ['-s', to], { stdio: 'inherit' });
  } catch {
    throw new Refusal(`chsh did not change the shell; by hand: chsh -s ${to}`, 1);
  }
};

/** The former shell stays the real shell. Each step that fails leaves things as they were and says what to do. */
const install = (machine: Machine): number => {
  if (test(machine) !== 0) throw new Refusal('not installed: the test above failed', 1);
  const launcher = launcherOf(machine);
  const former = currentShell();
  if (former === launcher) throw new Refusal('llmos is the login shell already', 1);
  if (!listed(launcher)) {
    try {
      accessSync(SHELLS, constants.W_OK);
    } catch {
      throw new Refusal(`${SHELLS} needs a line first: echo ${launcher} | sudo tee -a ${SHELLS}`, 1);
    }
    appendFileSync(SHELLS, `${launcher}\n`);
  }
  makeFolder(machine.folders.config);
  writeFileSync(noteOf(machine), `${former}\n`, { mode: 0o600 });
  changeShell(launcher);
  stdout(
    `llmos is the login shell from the next login on; ${former} stays the real shell.\nTo undo: chsh -s ${former}\n`,
  );
  return 0;
};

const uninstall = (machine: Machine): number => {
  let former = '/bin/bash';
  try {
    former = readFileSync(noteOf(machine), 'utf8').trim() || former;
  } catch {
    // Never installed by us, or the note is gone: bash is everywhere.
  }
  if (currentShell() === launcherOf(machine)) changeShell(former);
  rmSync(noteOf(machine), { force: true });
  stdout(`the login shell is ${former}; the line in ${SHELLS} may stay or be removed by root\n`);
  return 0;
};

const VERBS: Readonly<Record<string, (machine: Machine) => number>> = { test, install, uninstall };

export const loginShell = ([verb = 'test']: readonly string[], _options: Options, machine: Machine): number => {
  const act = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (act === undefined) throw new Refusal(`login-shell knows install, uninstall and test, not '${verb}'`, 2);
  return act(machine);
};
