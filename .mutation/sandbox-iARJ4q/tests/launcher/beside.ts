/** Runs llmos and a shell in turn in the same emptied folder under the same environment, and gives what each left behind. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const launcher = fileURLToPath(new URL('../../bin/llmos', import.meta.url));

/** How a program ended, what it wrote and which files it left. Large outputs are cut, with the hash of the whole. */
export interface Trace {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: readonly string[];
}

export interface Call {
  readonly args: readonly string[];
  /** Content of standard input, a regular file; none means an empty one. */
  readonly input?: string | Uint8Array;
  /** Added to the controlled environment; undefined takes away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const SHOWN = 20_000;
const LIMIT_MS = 30_000;
// Known to Node, not to its types for the synchronous form.
const own = { detached: true };

const shown = (path: string): string => {
  const bytes = readFileSync(path);
  const text = bytes.toString('latin1');
  if (bytes.length <= SHOWN) return text;
  return `${text.slice(0, SHOWN)}… ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`;
};

/** The one thing that differs between any two runs: the process ids in a shell's own messages. */
const withoutIds = (text: string): string =>
  text
    .replaceAll(/(line \d+: +|process group \(|^\[\d+\] )\d+/gm, '$1PID')
    .replaceAll(/(process group \()-\d+/g, '$1-PID');

const filesUnder = (root: string, at = ''): string[] =>
  readdirSync(join(root, at))
    .sort()
    .flatMap((name) => {
      const path = join(at, name);
      const stat = lstatSync(join(root, path));
      const mode = (stat.mode & 0o7777).toString(8);
      if (stat.isDirectory()) return [`${path}/ ${mode}`, ...filesUnder(root, path)];
      if (stat.isSymbolicLink()) return [`${path} -> ${readlinkSync(join(root, path))}`];
      return [
        `${path} ${mode} ${
          stat.isFile()
            ? createHash('sha256')
                .update(readFileSync(join(root, path)))
                .digest('hex')
            : 'special'
        }`,
      ];
    });

/** A folder of its own for one test file: `work` is emptied before each run, `home` and `out` are not part of a trace. */
export const openBench = () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'llmos-beside-')));
  const [work, home, out] = ['work', 'home', 'out'].map((name) => join(root, name)) as [string, string, string];
  for (const folder of [home, out]) mkdirSync(folder);
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    SHELL: '/bin/bash',
    SHLVL: '1',
  };

  const run = (program: string, { args, input = '', env: more = {} }: Call): Trace => {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work);
    writeFileSync(join(out, 'in'), input);
    const fds = [openSync(join(out, 'in'), 'r'), openSync(join(out, '1'), 'w'), openSync(join(out, '2'), 'w')];
    // A session of its own: no terminal, and a signal to the group reaches nobody else.
    const ended = spawnSync(program, args, {
      cwd: work,
      env: { ...env, ...more },
      stdio: [fds[0], fds[1], fds[2]],
      timeout: LIMIT_MS,
      ...own,
    });
    for (const fd of fds) closeSync(fd!);
    return {
      code: ended.status,
      signal: ended.signal,
      stdout: withoutIds(shown(join(out, '1'))),
      stderr: withoutIds(shown(join(out, '2'))),
      files: filesUnder(work),
    };
  };

  return {
    root,
    home,
    run,
    /** Writes a file outside of the emptied folder and gives its path. */
    put: (name: string, content: string | Uint8Array): string => {
      const path = join(root, name);
      writeFileSync(path, content);
      return path;
    },
    close: () => rmSync(root, { recursive: true, force: true }),
  };
};
