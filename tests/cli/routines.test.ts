import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cronLine,
  launchPlist,
  onCalendar,
  systemdUnits,
  withCronLine,
  withoutCronLine,
} from '../../src/cli/routines/units.ts';
import { openJournal } from '../../src/memory/journal.ts';
import { type Place, place } from '../e2e/llmos.ts';
import { plan, turnEvents } from '../memory/events.ts';

const monday = { every: 'week', day: 1, minute: 540 } as const;
const job = { name: 'weekly', rhythm: monday, argv: ['/opt/llm os/bin/llmos', 'routines', 'run', 'weekly', "100%'$x"] };

describe('what schedulers are told', () => {
  it('systemd', () => {
    expect(onCalendar(monday)).toBe('Mon *-*-* 09:00:00');
    expect(onCalendar({ every: 'workday', minute: 510 })).toBe('Mon..Fri *-*-* 08:30:00');
    expect(onCalendar({ every: 'month', date: 5, minute: 0 })).toBe('*-*-05 00:00:00');
    const { service, timer } = systemdUnits(job);
    expect(service).toContain(`ExecStart="/opt/llm os/bin/llmos" "routines" "run" "weekly" "100%%'$$x"`);
    expect(timer).toContain('OnCalendar=Mon *-*-* 09:00:00\nPersistent=true');
  });

  it('cron: one line, which comes and goes and leaves the others', () => {
    expect(cronLine(job)).toBe(
      `0 9 * * 1 '/opt/llm os/bin/llmos' 'routines' 'run' 'weekly' '100\\%'\\''$x' # llmos routine weekly`,
    );
    const table = '# mine\n5 4 * * * backup\n';
    const added = withCronLine(table, job);
    expect(withCronLine(added, job)).toBe(added);
    expect(withoutCronLine(added, job)).toBe(table);
    expect(withoutCronLine(withCronLine('', job), job)).toBe('');
  });

  it('launchd', () => {
    expect(launchPlist(job)).toContain(
      '<dict><key>Weekday</key><integer>1</integer><key>Hour</key><integer>9</integer><key>Minute</key><integer>0</integer></dict>',
    );
    expect(launchPlist({ ...job, argv: ['a & b'] })).toContain('<string>a &amp; b</string>');
  });
});

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** The words that a program gets. */
const WORDS = '#!/bin/sh\nfor word; do printf "<%s>" "$word"; done\n';

describe('what schedulers read in it', () => {
  const odd = ['a b', "it's", '100%', '$HOME', '"q"', 'back\\slash', '%h', 'ü'];
  const rhythms = [
    monday,
    { every: 'day', minute: 0 },
    { every: 'workday', minute: 1439 },
    { every: 'month', date: 31, minute: 61 },
  ] as const;
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'llmos-units-'));
    writeFileSync(join(folder, 'words'), WORDS, { mode: 0o755 });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!has('systemd-analyze'))('systemd finds no fault with the units, and knows when', () => {
    for (const [n, rhythm] of rhythms.entries()) {
      const name = `test-${n}`;
      const { service, timer } = systemdUnits({ name, rhythm, argv: [join(folder, 'words'), ...odd] });
      writeFileSync(join(folder, `llmos-${name}.service`), service);
      writeFileSync(join(folder, `llmos-${name}.timer`), timer);
      const env = { ...process.env, SYSTEMD_LOG_LEVEL: 'warning' };
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', join(folder, `llmos-${name}.timer`)], {
        encoding: 'utf8',
        env,
      });
      const own = stderr.split('\n').filter((line) => line.includes(`llmos-${name}`));
      expect([status, own]).toEqual([0, []]);
      expect(spawnSync('systemd-analyze', ['calendar', onCalendar(rhythm)]).status).toBe(0);
    }
  });

  it.skipIf(!has('systemd-analyze'))('and it finds one where there is one', () => {
    const { service } = systemdUnits({ name: 'bad', rhythm: monday, argv: ['no-such-program-here'] });
    writeFileSync(join(folder, 'llmos-bad.service'), service);
    expect(spawnSync('systemd-analyze', ['verify', join(folder, 'llmos-bad.service')]).status).not.toBe(0);
  });

  it.skipIf(!has('python3'))('a reader of property lists finds the words and the times in it', () => {
    for (const rhythm of rhythms) {
      writeFileSync(join(folder, 'job.plist'), launchPlist({ name: 'odd', rhythm, argv: odd }));
      const script = 'import plistlib,json,sys; print(json.dumps(plistlib.load(open(sys.argv[1],"rb"))))';
      const { stdout } = spawnSync('python3', ['-c', script, join(folder, 'job.plist')], { encoding: 'utf8' });
      const read = JSON.parse(stdout);
      expect(read.ProgramArguments).toEqual(odd);
      const [time] = [read.StartCalendarInterval].flat();
      expect([time.Hour, time.Minute]).toEqual([Math.floor(rhythm.minute / 60), rhythm.minute % 60]);
    }
  });

  it('cron hands the words over as they are: a bare percent sign would end them', () => {
    const line = cronLine({ name: 'odd', rhythm: monday, argv: [join(folder, 'words'), ...odd] });
    const command = line.split(' ').slice(5).join(' ');
    expect(command.replaceAll('\\%', '')).not.toContain('%');
    const { stdout } = spawnSync('sh', ['-c', command.replaceAll('\\%', '%')], { encoding: 'utf8' });
    expect(stdout).toBe(odd.map((word) => `<${word}>`).join(''));
  });
});

let at: Place;
beforeEach(() => {
  at = place();
});
afterEach(() => at.remove());

const DAY = 86_400_000;
const state = (): string => join(at.env['HOME']!, '.local/state/llmos');

/** Four Mondays, or whatever day it is, with two lines each. */
const lived = (lines: readonly string[]): void => {
  const journal = openJournal({ folder: state() });
  const start = new Date(Date.now() - 28 * DAY).setHours(9, 0, 0, 0);
  let n = 0;
  const tell = (line: string, when: number): void => {
    n += 1;
    const plans = [plan(line, 'typed', line)];
    const events = turnEvents({ turn: `t${n}`, line, at: when, cwd: at.cwd, plans, route: 'shell' });
    for (const event of events) journal.append(event);
  };
  for (let day = 0; day < 28; day += 1) {
    if (day % 7 === 0) for (const [at_, line] of lines.entries()) tell(line, start + day * DAY + at_ * 60_000);
    for (let other = 0; other < 12; other += 1)
      tell(`look${(day * 7 + other * 5) % 23} at it`, start + day * DAY + (120 + other * 25) * 60_000);
  }
  journal.close();
};

/** Stand-ins in front of PATH that note how they were called. */
const standIns = (scripts: Readonly<Record<string, string>>): Record<string, string> => {
  const bin = join(at.env['HOME']!, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "${bin}/calls"\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { PATH: `${bin}:${at.env['PATH']}` };
};
const calls = (): string => readFileSync(join(at.env['HOME']!, 'bin/calls'), 'utf8');
const routines = (args: readonly string[], env: Record<string, string> = {}) => at.run(['routines', ...args], { env });
const nameIn = (text: string): string => text.split('  ')[0]!;

describe('llmos routines', () => {
  it('offers once, schedules what is accepted, and takes it away again', () => {
    lived(['mkdir -p weekly', 'touch weekly/stamp']);
    const env = standIns({ systemctl: 'exit 0' });
    expect(routines(['find']).code).toBe(0);
    const notices = join(state(), 'notices');
    expect(readFileSync(notices, 'utf8').trim().split('\n')).toHaveLength(1);
    const name = nameIn(routines([]).out);
    expect(routines(['find']).code).toBe(0);
    expect(readFileSync(notices, 'utf8').trim().split('\n')).toHaveLength(1);
    expect(routines(['run', name]).code).toBe(2);
    expect(routines(['accept', name], env).code).toBe(4);
    expect(existsSync(join(at.env['HOME']!, 'bin/calls'))).toBe(false);
    const accepted = routines(['accept', name, '--yes'], env);
    expect(accepted.code, accepted.err).toBe(0);
    expect(accepted.out).toMatch(/runs every \w+day 09:00, by systemd/);
    expect(calls()).toContain(`systemctl --user enable --now llmos-${name}.timer`);
    const unit = join(at.env['HOME']!, '.config/systemd/user', `llmos-${name}.service`);
    expect(readFileSync(unit, 'utf8')).toContain(`"run" "${name}" "--unattended"`);
    if (has('systemd-analyze')) expect(spawnSync('systemd-analyze', ['verify', unit]).status).toBe(0);
    expect(routines(['remove', name], env).code).toBe(0);
    expect(existsSync(unit)).toBe(false);
    expect(calls()).toContain(`systemctl --user disable --now llmos-${name}.timer`);
    expect(routines([]).out).toBe('no routine was noticed yet\n');
  });

  it('cron where systemd does not answer', () => {
    lived(['mkdir -p weekly', 'touch weekly/stamp']);
    const table = join(at.env['HOME']!, 'table');
    writeFileSync(table, '5 4 * * * mine\n');
    const env = standIns({ systemctl: 'exit 1', crontab: `[ "$1" = -l ] && exec cat "${table}"; cat > "${table}"` });
    routines(['find']);
    const name = nameIn(routines([]).out);
    expect(routines(['accept', name, '--yes'], env).out).toContain('by cron');
    expect(readFileSync(table, 'utf8')).toMatch(
      new RegExp(
        `^5 4 \\* \\* \\* mine\\n0 9 \\* \\* \\d .*'run' '${name}' '--unattended' # llmos routine ${name}\\n$`,
      ),
    );
    expect(routines(['pause', name], env).code).toBe(0);
    expect(readFileSync(table, 'utf8')).toBe('5 4 * * * mine\n');
  });

  it('runs within its grants, and parks what is outside of them: never a success', () => {
    lived(['mkdir -p weekly', 'cp weekly.in weekly/out', 'sort weekly.in']);
    writeFileSync(join(at.cwd, 'weekly.in'), 'b\na\n');
    routines(['find']);
    const name = nameIn(routines([]).out);
    expect(routines(['accept', name, '--yes', '--by', 'none']).code).toBe(0);
    const ran = routines(['run', name, '--unattended']);
    expect([ran.code, ran.out]).toEqual([0, 'a\nb\n']);
    expect(at.run(['history', '--by', 'routine', '-n', '1']).out).toContain('sort weekly.in');
    // What was granted was a write; now the same line is more than that.
    const file = join(state(), 'memory.json');
    const memory = JSON.parse(readFileSync(file, 'utf8'));
    memory.routines[0].grants[1] = { ...memory.routines[0].grants[1], level: 'safe' };
    writeFileSync(file, JSON.stringify(memory));
    const parked = routines(['run', name, '--unattended']);
    expect(parked.code).toBe(4);
    expect(parked.out).not.toContain('a\nb');
    const waiting = routines(['parked', '--json'])
      .out.trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(waiting.map(({ status, step }) => [status, step])).toEqual([
      ['needs-you', 2],
      ['needs-you', 3],
    ]);
    expect(readFileSync(join(state(), 'notices'), 'utf8')).toContain('needs you');
    expect(routines(['run', name, '--yes']).code).toBe(0);
    expect(routines(['parked']).out).toBe('nothing waits for you\n');
  });

  it('a random history gives no offer', () => {
    lived([]);
    expect(routines(['find']).code).toBe(0);
    expect(existsSync(join(state(), 'notices'))).toBe(false);
  });
});
