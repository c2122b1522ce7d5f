/**
 * Runs steps over a layer: an unprivileged user and mount namespace, an overlay over one folder, the rest read-only,
 * no network, own processes, empty `/tmp` and `/run` (overlayfs with `userxattr`; the walls are bubblewrap's or our own).
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShellStep } from '../../plan.ts';
import { isUnder } from '../paths.ts';
import { socketsOf } from './sockets.ts';
import { layerTable, namespacesFor, ROOM_PARTS, roomTable, rootIn, scriptFor, type Walls } from './walls.ts';

export interface Stage {
  readonly folder: string;
  readonly upper: string;
  readonly root: string;
}

export interface SandboxRun {
  readonly code: number;
  readonly output: string;
  /** For each folder of the layer, `./a/b`: what is to be seen in it. */
  readonly seen: ReadonlySet<string>;
}

const MOST_OUTPUT = 64 * 1024;

/** Beside the state where that is on the same file system, so that applying is renaming; never inside the root. */
export const openStage = (root: string, places: readonly string[]): Stage | undefined => {
  const device = statSync(root).dev;
  const usable = places.filter((place) => existsSync(place) && !isUnder(place, root));
  const place = usable.find((each) => statSync(each).dev === device) ?? usable[0];
  if (place === undefined) return undefined;
  const folder = mkdtempSync(join(place, 'llmos-preview-'));
  for (const name of ['upper', 'work', 'merged']) mkdirSync(join(folder, name));
  return { folder, upper: join(folder, 'upper'), root };
};

/** The kernel's own work folder has no rights at all. */
export const closeStage = ({ folder }: Stage): void => {
  try {
    if (existsSync(join(folder, 'work/work'))) chmodSync(join(folder, 'work/work'), 0o700);
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Left for the system's own clearing of temporary folders.
  }
};

export interface SandboxOptions {
  readonly stage: Stage;
  readonly steps: readonly ShellStep[];
  readonly cwd: string;
  readonly shell: string;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly timeoutMs: number;
  readonly walls: Walls;
}

export interface Ended {
  readonly status: number | null;
  readonly output: string;
  /** By the walls: the code of the steps, a line, then what is to be seen in the folders of the layer. */
  readonly told: string;
}

/** Ways to programs outside, which a layer does not hold. */
const DOORS = /^(?:SSH_AUTH_SOCK|DBUS_.*|DOCKER_HOST|WAYLAND_DISPLAY|DISPLAY|XDG_RUNTIME_DIR|TMUX|GPG_AGENT_INFO)$/;

const closedEnv = (env: SandboxOptions['env']): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(env).filter(([name]) => !DOORS.test(name))),
  TMPDIR: '/tmp',
});

/** What the walls find in the stage's folder. */
const furnish = ({ folder: stage, root }: Stage, walls: Walls): void => {
  const sockets = socketsOf();
  if (walls === 'bwrap') {
    writeFileSync(join(stage, 'sockets'), sockets.map((path) => `${path}\n`).join(''));
    return writeFileSync(join(stage, 'table'), layerTable({ stage, root }));
  }
  for (const name of ROOM_PARTS.folders) mkdirSync(join(stage, name));
  for (const name of ROOM_PARTS.files) writeFileSync(join(stage, name), '');
  for (const [name, to] of ROOM_PARTS.links) symlinkSync(to, join(stage, name));
  if (rootIn({ stage, root }) !== root) mkdirSync(rootIn({ stage, root }), { recursive: true });
  writeFileSync(join(stage, 'table'), roomTable({ stage, root }, sockets));
};

const start = ({ stage, steps, cwd, shell, env, signal, timeoutMs, walls }: SandboxOptions): Promise<Ended> =>
  new Promise((resolve) => {
    furnish(stage, walls);
    const given = [stage.root, stage.folder, cwd, shell, ...steps.map((step) => step.command)];
    const child = spawn('unshare', [...namespacesFor(walls), 'sh', '-c', scriptFor(walls), 'sh', ...given], {
      cwd: stage.folder,
      env: closedEnv(env),
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    const add = (chunk: Buffer): void => {
      if (output.length < MOST_OUTPUT) output += chunk.toString('utf8');
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    const told: Buffer[] = [];
    child.stdio[3]?.on('data', (chunk: Buffer) => told.push(chunk));
    const stop = (): void => {
      if (child.pid === undefined) return;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    };
    const timer = setTimeout(stop, timeoutMs);
    signal.addEventListener('abort', stop, { once: true });
    const finish = (status: number | null): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve({ status, output: output.slice(0, MOST_OUTPUT), told: Buffer.concat(told).toString('utf8') });
    };
    child.on('error', () => finish(96));
    child.on('close', finish);
  });

/** What the walls' end means: 96 and 97 no namespaces or overlay, 98 something else was refused. Pure. */
export const runOf = ({ status, output, told }: Ended, walls: Walls): SandboxRun | { readonly reason: string } => {
  if (status === 96 || status === 97)
    return { reason: 'this system allows no namespaces or overlays to an ordinary user' };
  if (status === null) return { reason: 'it took too long' };
  const end = told.indexOf('\n');
  if (status === 98 || end === -1 || /^bwrap: /m.test(output))
    return { reason: `${walls === 'bwrap' ? 'bubblewrap' : 'a closed room'} could not be set up` };
  const seen = new Set(told.slice(end + 1).split('\0'));
  if (!seen.delete('all')) return { reason: 'the layer could not be listed' };
  return { code: Number(told.slice(0, end)), output, seen };
};

/** Runs the steps one after the other until one fails. The reason comes back where the system refuses. */
export const runInSandbox = async (options: SandboxOptions): Promise<SandboxRun | { readonly reason: string }> =>
  runOf(await start(options), options.walls);
