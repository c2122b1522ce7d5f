/**
 * What would bring a program that is not here. A model makes names up: that a package is called like the program is said
 * only where this machine's own list of packages has it.
 */
import { spawn } from 'node:child_process';
import { installing } from '../../planner/offline/write/programs.ts';
import type { World } from '../../world.ts';
import type { Machine } from '../machine.ts';

const PATIENCE_MS = 4_000;

/** Looks a package up in the list that is here, without the network; the exit code tells. */
const LOOK_UP: Readonly<Record<string, readonly string[]>> = {
  apt: ['apt-cache', 'show', '--no-all-versions', '--'],
  dnf: ['dnf', '-q', '-C', 'info'],
  pacman: ['pacman', '-Si'],
  zypper: ['zypper', '--no-refresh', '--non-interactive', 'search', '--match-exact'],
  apk: ['apk', 'search', '-e', '-q'],
};

/** True where it ends well and says something: apk finds nothing without an error. */
const isListed = ([file = '', ...words]: readonly string[], { env }: Machine, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const { PATH, HOME } = env;
    const child = spawn(file, words, {
      cwd: '/',
      env: { PATH, HOME, LC_ALL: 'C', TERM: 'dumb' },
      stdio: ['ignore', 'pipe', 'ignore'],
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      killSignal: 'SIGKILL',
    });
    let said: 'yes' | 'no' = 'no';
    child.stdout.on('data', () => {
      said = 'yes';
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0 && said === 'yes'));
  });

const found = new Map<string, Promise<boolean>>();

/** The command that would install it; undefined where nobody here can tell. */
export const bringing = async (
  program: string,
  { machine, world }: { readonly machine: Machine; readonly world: World },
  signal: AbortSignal,
): Promise<string | undefined> => {
  const install = installing(program, world);
  const words = install?.split(' ') ?? [];
  // It is called otherwise: a table of our own knows it.
  if (install === undefined || words.at(-1) !== program) return install;
  const lookUp = LOOK_UP[words[0] === 'sudo' ? (words[1] ?? '') : (words[0] ?? '')];
  if (lookUp === undefined || signal.aborted) return undefined;
  const known = found.get(program) ?? isListed([...lookUp, program], machine, signal);
  found.set(program, known);
  return (await known) ? install : undefined;
};
