/** The ways into a login shell on one machine: su, sudo, login, tmux, screen, make, vim and an editor's terminal. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Given, type Seat, sit } from '../pty/terminal.ts';
import { type Installed, install, must, type Person, there, whyNot } from './installed.ts';

const reason = whyNot('su', 'setpriv');

describe.skipIf(reason !== undefined)(reason ?? 'ways in', () => {
  let at: Installed;
  const people: Record<string, { ours: Person; plain: Person }> = {};
  beforeAll(() => {
    at = install();
    for (const shell of ['bash', 'zsh'].filter(there))
      people[shell] = {
        ours: at.person(`${shell[0]}w`, at.launcher, `/bin/${shell}`),
        plain: at.person(`${shell[0]}v`, `/bin/${shell}`),
      };
  });
  afterAll(() => at?.remove());

  for (const shell of ['bash', 'zsh'] as const) {
    describe.skipIf(!there(shell))(there(shell) ? shell : `${shell} is not installed`, () => {
      const at = (given: Partial<Given> & { readonly launcher: string }): Promise<Seat> => sit({ shell, ...given });
      const leaves = async (seat: Seat, wanted: RegExp, code = 7): Promise<void> => {
        try {
          await seat.prompt();
          await seat.line('echo "<${FROM_PROFILE-none} $HOME>"');
          await seat.see(wanted);
          seat.type('exit 7\r');
          expect(await seat.ended()).toBe(code);
        } finally {
          seat.close();
        }
      };

      test('su -', async () => {
        const { ours } = people[shell]!;
        await leaves(
          await at({ launcher: '/bin/su', args: ['-', ours.name] }),
          new RegExp(`^<yes ${ours.home}>$`, 'm'),
        );
      });
      test('su, which is no login', async () => {
        const { ours } = people[shell]!;
        await leaves(await at({ launcher: '/bin/su', args: [ours.name] }), /^<none /m);
      });
      test.skipIf(!there('sudo'))('sudo -i', async () => {
        const { ours } = people[shell]!;
        await leaves(await at({ launcher: '/usr/bin/sudo', args: ['-iu', ours.name] }), /^<yes /m);
      });
      test.skipIf(!there('sudo'))('sudo -s, which is no login', async () => {
        const { ours } = people[shell]!;
        const env = { SHELL: ours.shell, HOME: ours.home };
        await leaves(await at({ launcher: '/usr/bin/sudo', args: ['-Hsu', ours.name], env }), /^<none /m);
      });
      test.skipIf(!there('login'))('login', async () => {
        const { ours } = people[shell]!;
        await leaves(await at({ launcher: '/bin/login', args: ['-f', ours.name] }), /<yes /, 0);
      });

      test.each([
        ['su - -c', (who: Person) => ['su', '-', who.name, '-c']],
        ['su -l -c', (who: Person) => ['su', '-l', who.name, '-c']],
        ['su -c', (who: Person) => ['su', who.name, '-c']],
        ...(there('sudo')
          ? ([
              ['sudo -i', (who: Person) => ['sudo', '-iu', who.name, 'eval']],
              ['sudo -s', (who: Person) => ['sudo', '-Hsu', who.name, 'eval']],
              ['sudo --login', (who: Person) => ['sudo', '--login', '-u', who.name, 'eval']],
            ] as const)
          : []),
      ] as const)('%s with a command, beside %#', (_name, words) => {
        const command = 'echo "${FROM_PROFILE-none} $0 $# $SHLVL $-"; pwd; exit 4';
        const told = (who: Person, home: string): string => {
          const [file, ...args] = [...words(who), command];
          const env = { PATH: '/usr/bin:/bin', HOME: home, SHELL: who.shell, SHLVL: '1', LANG: 'C.UTF-8' };
          const { status, stdout, stderr } = spawnSync(file!, args, { cwd: '/', env, encoding: 'utf8' });
          return `${status} ${stdout} ${stderr}`.replaceAll(who.name, 'NAME').replaceAll(who.shell, 'SHELL');
        };
        const { ours, plain } = people[shell]!;
        // A login shell's $0 begins with a dash, and that cannot be given to it by a script.
        expect(told(ours, ours.home).replace(/ -?(SHELL|bash|zsh) /, ' 0 ')).toBe(
          told(plain, plain.home).replace(/ -?(SHELL|bash|zsh) /, ' 0 '),
        );
      });

      test('an editor asks for the environment', () => {
        const { ours } = people[shell]!;
        const { stdout } = as(ours, ours.shell, ['-i', '-l', '-c', 'echo "<$FROM_PROFILE>"']);
        expect(stdout).toContain('<yes>');
      });
      test.each([['-l'], ['--login']])('an editor’s terminal, with %s', async (option) => {
        const { ours } = people[shell]!;
        const env = { TERM_PROGRAM: 'vscode' };
        await leaves(
          await at({ launcher: '/usr/bin/setpriv', args: [...become(ours), ours.shell, option], env }),
          /^<yes /m,
        );
      });
      test.skipIf(!there('tmux'))('tmux, whose panes are login shells', async () => {
        const { ours } = people[shell]!;
        const conf = join(ours.home, 'tmux.conf');
        writeFileSync(conf, `set -g default-shell ${ours.shell}\nset -g status off\n`);
        const seat = await at({
          launcher: '/usr/bin/setpriv',
          args: [...become(ours), 'tmux', '-S', join(ours.home, 'socket'), '-f', conf, 'new'],
        });
        try {
          await seat.see(/^ok>$/m);
          seat.type('echo "<$FROM_PROFILE>"; ps -o args= -p $$ | cut -c1-4\r');
          await seat.see('<yes>');
          await seat.see(new RegExp(`^${shell}`, 'm'));
        } finally {
          as(ours, 'tmux', ['-S', join(ours.home, 'socket'), 'kill-server']);
          seat.close();
        }
      });
      test.skipIf(!there('screen'))('screen', async () => {
        const { ours } = people[shell]!;
        const seat = await at({
          launcher: '/usr/bin/setpriv',
          args: [...become(ours), 'screen', '-s', ours.shell, '-S', 'one'],
          env: { SCREENDIR: join(ours.home, 'screens'), TERM: 'xterm' },
        });
        try {
          await seat.see(/^ok>$/m);
          seat.type('echo "<$((40+2)) ${FROM_PROFILE-none}>"\r');
          await seat.see('<42 none>');
          seat.type('exit\r');
          await seat.ended();
        } finally {
          seat.close();
        }
      });
      test.skipIf(!there('make'))('make SHELL=', () => {
        const { ours, plain } = people[shell]!;
        const made = (who: Person): string => {
          writeFileSync(join(who.home, 'Makefile'), 'all: one\n\t@echo "last $$0"; exit 3\none:\n\techo $$((1+1))\n');
          const { status, stdout } = as(who, 'make', [`SHELL=${who.shell}`, '-C', who.home]);
          return `${status} ${stdout}`.replaceAll(who.name, 'NAME').replaceAll(`/bin/${shell}`, shell);
        };
        expect(made(ours)).toBe(made(plain));
      });
      test.skipIf(!there('vim'))('vim’s :!', () => {
        const { ours } = people[shell]!;
        const words = [
          '-Nu',
          'NONE',
          '-es',
          '-c',
          'silent !echo "<$((40+2)) $0>" > out',
          '-c',
          'r !echo in',
          '-c',
          'wq! in',
        ];
        as(ours, 'vim', words, { SHELL: ours.shell });
        expect(readFileSync(join(ours.home, 'out'), 'utf8')).toBe(`<42 ${shell}>\n`);
        expect(readFileSync(join(ours.home, 'in'), 'utf8')).toContain('in\n');
      });
      test('cron’s poor environment', () => {
        const { ours } = people[shell]!;
        const { stdout, stderr, status } = as(ours, ours.shell, ['-c', 'echo "<$HOME ${SHLVL:+1}>"; exit 5']);
        expect({ stdout, stderr, status }).toEqual({
          stdout: `<${ours.home} 1>\n`,
          stderr: '',
          status: 5,
        });
      });
    });
  }
});

const become = (who: Person): readonly string[] => {
  const env = ['env', `HOME=${who.home}`, `USER=${who.name}`, `SHELL=${who.shell}`];
  return ['--reuid', String(who.uid), '--regid', must('id', '-g', who.name).trim(), '--clear-groups', ...env];
};

const as = (who: Person, file: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync('/usr/bin/setpriv', [...become(who), file, ...args], {
    encoding: 'utf8',
    cwd: who.home,
    timeout: 20_000,
    env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', TERM: 'dumb', ...env },
  });
