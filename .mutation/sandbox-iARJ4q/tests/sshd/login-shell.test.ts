/** `llmos login-shell`: proves, installs and takes it back, for real people of this machine. */
// @ts-nocheck


import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Seat, sit } from '../pty/terminal.ts';
import { type Installed, install, must, type Person, there, whyNot } from './installed.ts';

const reason = whyNot('su', 'chsh', 'chpasswd', 'script');
const SHELLS = '/etc/shells';
const PASSWORD = 'four words of chance';

describe.skipIf(reason !== undefined)(reason ?? 'login-shell', () => {
  let at: Installed;
  let before: string;
  const people: Record<string, Person> = {};
  beforeAll(() => {
    at = install();
    before = readFileSync(SHELLS, 'utf8');
    for (const shell of ['bash', 'zsh'].filter(there)) {
      const who = at.person(`${shell[0]}l`, `/bin/${shell}`);
      people[shell] = who;
      spawnSync('/usr/sbin/chpasswd', { input: `${who.name}:${PASSWORD}\n` });
      for (const rc of ['.bashrc', '.zshrc'])
        appendFileSync(join(who.home, rc), "alias mine='echo my own'\nown() { echo own; }\nexport OWN='a b'\n");
    }
  });
  afterAll(() => {
    if (before !== undefined) writeFileSync(SHELLS, before);
    at?.remove();
  });

  const as = (who: Person, verb: string, launcher = at.launcher) =>
    spawnSync('/bin/su', ['-', who.name, '-c', `${launcher} login-shell ${verb}`], {
      encoding: 'utf8',
      timeout: 90_000,
    });
  const entry = (who: Person): string => must('getent', 'passwd', who.name).trim().split(':').at(-1)!;

  for (const shell of ['bash', 'zsh'] as const) {
    describe.skipIf(!there(shell))(there(shell) ? shell : `${shell} is not installed`, () => {
      test('test proves all of it in the person’s own environment, and leaves nothing', { timeout: 120_000 }, () => {
        const who = people[shell]!;
        const { stdout, stderr, status } = as(who, 'test');
        expect(stdout + stderr).not.toMatch(/FAIL/);
        expect(stdout.match(/^ok {4}/gm)?.length, stdout).toBeGreaterThanOrEqual(12);
        expect(status).toBe(0);
        expect(entry(who)).toBe(who.shell);
      });

      test('test fails, and says what, where the rc files do not come to the same', { timeout: 120_000 }, () => {
        const who = people[shell]!;
        const rc = join(who.home, `.${shell}rc`);
        const kept = readFileSync(rc, 'utf8');
        appendFileSync(rc, 'typeset -f __llmos_report >/dev/null && export UNLIKE=1\n');
        const { stdout, status } = as(who, 'test');
        writeFileSync(rc, kept);
        expect(stdout).toMatch(/^FAIL {2}as login shell it has .*UNLIKE/m);
        expect(status).toBe(1);
      });

      test('install changes nothing where a line in /etc/shells is missing and nobody can be asked', {
        timeout: 120_000,
      }, () => {
        const who = people[shell]!;
        writeFileSync(SHELLS, before);
        const { stderr, status } = as(who, 'install');
        expect(stderr).toContain(`echo ${at.launcher} | sudo tee -a ${SHELLS}`);
        expect(status).toBe(1);
        expect(entry(who)).toBe(who.shell);
        expect(spawnSync('ls', [join(who.home, '.config/llmos/shell')]).status).not.toBe(0);
      });

      test('install, log in, uninstall', { timeout: 120_000 }, async () => {
        const who = people[shell]!;
        if (!readFileSync(SHELLS, 'utf8').includes(at.launcher)) appendFileSync(SHELLS, `${at.launcher}\n`);
        await within(who, async (seat) => {
          seat.type(`${at.launcher} login-shell install\r`);
          await password(seat);
          await seat.see(`To undo: chsh -s /bin/${shell}`);
        });
        expect(entry(who)).toBe(at.launcher);
        expect(readFileSync(join(who.home, '.config/llmos/shell'), 'utf8')).toBe(`/bin/${shell}\n`);
        await within(who, async (seat) => {
          seat.type('mine; own; echo "<$OWN $FROM_PROFILE>"; do-nothing-such; cd /usr\r');
          await seat.see(/^<a b yes>$/m);
          await seat.see(/^my own$/m);
          seat.type(`${at.launcher} login-shell uninstall\r`);
          await password(seat);
          await seat.see(`The login shell is /bin/${shell}`);
        });
        expect(entry(who)).toBe(`/bin/${shell}`);
        expect(spawnSync('ls', [join(who.home, '.config/llmos/shell')]).status).not.toBe(0);
      });
    });
  }
});

const within = async (who: Person, act: (seat: Seat) => Promise<void>): Promise<void> => {
  const seat = await sit({ shell: 'bash', launcher: '/bin/su', args: ['-', who.name] });
  try {
    await seat.see(/^ok>$/m);
    await act(seat);
  } finally {
    seat.close();
  }
};

const password = async (seat: Seat): Promise<void> => {
  for (let left = 900; left > 0 && !seat.screen().includes('Password:'); left -= 1) await sleep(100);
  seat.type(`${PASSWORD}\r`);
};
