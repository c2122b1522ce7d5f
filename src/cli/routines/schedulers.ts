/** Gives a routine to the system's scheduler, and takes it away again. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Runner } from '../../memory/routines/kept.ts';
import type { Machine } from '../machine.ts';
import { type Job, launchLabel, launchPlist, systemdUnits, unitName, withCronLine, withoutCronLine } from './units.ts';

export type Scheduled = { readonly ok: true } | { readonly ok: false; readonly reason: string };

interface Scheduler {
  /** Is it there and does it answer? */
  works(machine: Machine): boolean;
  add(job: Job, machine: Machine): Scheduled;
  remove(job: Pick<Job, 'name'>, machine: Machine): Scheduled;
}

const BOUND_MS = 10_000;

const call = (machine: Machine, argv: readonly string[], input = '') => {
  const [file = '', ...args] = argv;
  const env = Object.fromEntries(
    Object.entries(machine.env).filter(([, value]) => value !== undefined),
  ) as NodeJS.ProcessEnv;
  return spawnSync(file, args, { env, input, encoding: 'utf8', timeout: BOUND_MS });
};

const said = (machine: Machine, ...calls: readonly (readonly string[])[]): Scheduled => {
  for (const argv of calls) {
    const { status, stderr, error } = call(machine, argv);
    if (status !== 0) return { ok: false, reason: `${argv.join(' ')}: ${error?.message ?? stderr.trim()}` };
  }
  return { ok: true };
};

const homeOf = ({ env }: Machine): string => env['HOME'] ?? '/';

const unitFolder = (machine: Machine): string =>
  join(machine.env['XDG_CONFIG_HOME'] ?? join(homeOf(machine), '.config'), 'systemd/user');

const systemd: Scheduler = {
  works: (machine) => call(machine, ['systemctl', '--user', 'show-environment']).status === 0,
  add: (job, machine) => {
    const folder = unitFolder(machine);
    const { service, timer } = systemdUnits(job);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${unitName(job)}.service`), service);
    writeFileSync(join(folder, `${unitName(job)}.timer`), timer);
    return said(
      machine,
      ['systemctl', '--user', 'daemon-reload'],
      ['systemctl', '--user', 'enable', '--now', `${unitName(job)}.timer`],
    );
  },
  remove: (job, machine) => {
    const done = said(machine, ['systemctl', '--user', 'disable', '--now', `${unitName(job)}.timer`]);
    for (const kind of ['service', 'timer'])
      rmSync(join(unitFolder(machine), `${unitName(job)}.${kind}`), { force: true });
    return done.ok ? said(machine, ['systemctl', '--user', 'daemon-reload']) : done;
  },
};

const plistPath = (job: Pick<Job, 'name'>, machine: Machine): string =>
  join(homeOf(machine), 'Library/LaunchAgents', `${launchLabel(job)}.plist`);

const domain = (): string => `gui/${process.getuid?.() ?? 0}`;

const launchd: Scheduler = {
  works: (machine) => call(machine, ['launchctl', 'print', domain()]).status === 0,
  add: (job, machine) => {
    mkdirSync(join(homeOf(machine), 'Library/LaunchAgents'), { recursive: true });
    writeFileSync(plistPath(job, machine), launchPlist(job));
    return said(machine, ['launchctl', 'bootstrap', domain(), plistPath(job, machine)]);
  },
  remove: (job, machine) => {
    const done = said(machine, ['launchctl', 'bootout', `${domain()}/${launchLabel(job)}`]);
    rmSync(plistPath(job, machine), { force: true });
    return done;
  },
};

/** An empty table is told with an error. */
const cronTable = (machine: Machine): string => {
  const { status, stdout } = call(machine, ['crontab', '-l']);
  return status === 0 ? stdout : '';
};

const putTable = (machine: Machine, table: string): Scheduled => {
  const { status, stderr, error } = call(machine, ['crontab', '-'], table);
  return status === 0 ? { ok: true } : { ok: false, reason: `crontab: ${error?.message ?? stderr.trim()}` };
};

const cron: Scheduler = {
  works: (machine) => {
    const { status, stderr, error } = call(machine, ['crontab', '-l']);
    return error === undefined && (status === 0 || /no crontab/.test(stderr));
  },
  add: (job, machine) => putTable(machine, withCronLine(cronTable(machine), job)),
  remove: (job, machine) => putTable(machine, withoutCronLine(cronTable(machine), job)),
};

/** While a shell is open, that shell looks by itself. */
const shell: Scheduler = { works: () => true, add: () => ({ ok: true }), remove: () => ({ ok: true }) };

const ALL: Readonly<Record<Exclude<Runner, 'none'>, Scheduler>> = { launchd, systemd, cron, shell };

/** The first that works here: launchd on macOS, systemd elsewhere, then cron; with none of them an open shell. */
export const runnerHere = (machine: Machine): Exclude<Runner, 'none'> => {
  const order = process.platform === 'darwin' ? (['launchd', 'cron'] as const) : (['systemd', 'cron'] as const);
  return order.find((name) => ALL[name].works(machine)) ?? 'shell';
};

export const schedule = (runner: Runner, job: Job, machine: Machine): Scheduled =>
  runner === 'none' ? { ok: true } : ALL[runner].add(job, machine);

export const unschedule = (runner: Runner, job: Pick<Job, 'name'>, machine: Machine): Scheduled =>
  runner === 'none' ? { ok: true } : ALL[runner].remove(job, machine);
