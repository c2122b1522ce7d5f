/** Where the system keeps a person's login shell: /etc/shells lists what is allowed, chsh changes it. */
import { execFileSync } from 'node:child_process';
import { accessSync, appendFileSync, constants, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../memory/folder.ts';
import { Refusal } from '../machine.ts';

const SHELLS = '/etc/shells';

const lines = (path: string): readonly string[] => {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
};

const writable = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** The launcher finds the real shell in the file `shell` without starting anything. */
export const note = (config: string, { before, real }: { readonly before: string; readonly real: string }): void => {
  makeFolder(config);
  writeFileSync(join(config, 'shell'), `${real}\n`, { mode: 0o600 });
  writeFileSync(join(config, 'shell-before'), `${before}\n`, { mode: 0o600 });
};

export const unnote = (config: string): void => {
  for (const name of ['shell', 'shell-before']) rmSync(join(config, name), { force: true });
};

/** The login shell before the installation; bash is everywhere, should the note be gone or tell of a shell that is. */
export const former = (config: string): string => {
  const told = [join(config, 'shell-before'), join(config, 'shell')].map((path) => lines(path)[0] ?? '');
  return [...told, '/bin/bash'].find((path) => path.startsWith('/') && canRun(path)) ?? '/bin/sh';
};

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
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

/** Lists the launcher, with sudo's question where that is needed and can be asked, and makes it the login shell. */
export const enter = (launcher: string, person: 'there' | 'away'): void => {
  if (!lines(SHELLS).includes(launcher)) {
    if (writable(SHELLS)) appendFileSync(SHELLS, `${launcher}\n`);
    else list(launcher, person);
  }
  changeShell(launcher);
};

const list = (launcher: string, person: 'there' | 'away'): void => {
  const refusal = new Refusal(`${SHELLS} needs a line first: echo ${launcher} | sudo tee -a ${SHELLS}`, 1);
  if (person === 'away') throw refusal;
  try {
    execFileSync('sudo', ['tee', '-a', SHELLS], { input: `${launcher}\n`, stdio: ['pipe', 'ignore', 'inherit'] });
  } catch {
    throw refusal;
  }
};

/** Restores the shell; gives the reason where the line in /etc/shells stays. */
export const leave = (
  launcher: string,
  { current, before }: { readonly current: string; readonly before: string },
): string | undefined => {
  if (current === launcher) changeShell(before);
  const all = lines(SHELLS);
  if (!all.includes(launcher)) return undefined;
  if (!writable(SHELLS)) return 'only root can take it out';
  if (lines('/etc/passwd').some((line) => line.endsWith(`:${launcher}`))) return 'someone else uses it';
  writeFileSync(SHELLS, all.filter((line) => line !== launcher).join('\n'));
  return undefined;
};
