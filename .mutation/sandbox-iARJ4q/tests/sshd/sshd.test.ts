/** What people and programs do over ssh, with llmos as the login shell, beside the same with bash and zsh. */
// @ts-nocheck

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sit } from '../pty/terminal.ts';
import { type Installed, install, must, type Person, succeeds, there, whyNot } from './installed.ts';
import { type Server, serve } from './server.ts';

const reason = whyNot('sshd', 'ssh', 'ssh-keygen');
/** Bytes of all values, without order, the same each time. */
const noise = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  let state = 7;
  for (let at = 0; at < length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    bytes[at] = state >>> 16;
  }
  return bytes;
};
const BIG = noise(10_000_000);

describe.skipIf(reason !== undefined)(reason ?? 'over ssh', () => {
  let at: Installed;
  let server: Server;
  let local: string;

  interface Ended {
    readonly code: number | null;
    readonly out: string;
    readonly err: string;
  }
  const sum = (bytes: Buffer): string =>
    bytes.length < 4096
      ? bytes.toString('latin1')
      : `${bytes.length} bytes, ${createHash('sha256').update(bytes).digest('hex')}`;
  const run = (file: string, args: readonly string[], input: Buffer | string = ''): Ended => {
    const env = { PATH: '/usr/bin:/bin', HOME: local, LANG: 'C.UTF-8', GIT_SSH_COMMAND: `ssh -F ${server.config}` };
    const ended = spawnSync(file, args, { input, cwd: local, env, timeout: 60_000, maxBuffer: 64 * 1024 * 1024 });
    return { code: ended.status, out: sum(ended.stdout), err: ended.stderr.toString() };
  };
  const ssh = (who: Person, args: readonly string[], input?: Buffer | string): Ended =>
    run('ssh', ['-F', server.config, who.name, ...args], input);

  const people: Record<string, { ours: Person; plain: Person }> = {};
  beforeAll(async () => {
    at = install();
    for (const shell of ['bash', 'zsh'].filter(there)) {
      people[shell] = {
        ours: at.person(`${shell[0]}o`, at.launcher, `/bin/${shell}`),
        plain: at.person(`${shell[0]}p`, `/bin/${shell}`),
      };
    }
    server = await serve(Object.values(people).flatMap(({ ours, plain }) => [ours, plain]));
    local = join(server.folder, 'local');
    mkdirSync(join(local, 'tree/deep/er'), { recursive: true });
    writeFileSync(join(local, 'big'), BIG);
    for (const name of ['a b', "it's", 'tab\there', 'x;y$z', 'ü'])
      writeFileSync(join(local, 'tree/deep', name), noise(3000));
    writeFileSync(join(local, 'tree/deep/er/empty'), '');
    must('git', 'init', '-q', '-b', 'main', join(local, 'repo'));
    writeFileSync(join(local, 'repo/file'), noise(100_000));
    must('git', '-C', join(local, 'repo'), 'add', '.');
    must('git', '-C', join(local, 'repo'), '-c', 'user.name=x', '-c', 'user.email=x@y', 'commit', '-qm', 'one');
  });
  afterAll(() => {
    server?.close();
    at?.remove();
  });

  for (const shell of ['bash', 'zsh'] as const) {
    describe.skipIf(!there(shell))(there(shell) ? shell : `${shell} is not installed`, () => {
      /** The same for both; what comes out must be equal, but for the name. */
      const both = (act: (who: Person) => unknown): void => {
        const { ours, plain } = people[shell]!;
        const told = (who: Person): string => JSON.stringify(act(who)).replaceAll(who.name, 'NAME');
        expect(told(ours)).toBe(told(plain));
      };
      const silent: Ended = { code: 0, out: '', err: '' };

      test.each([
        'exit 7',
        'true',
        ':',
        'echo out; echo err >&2; exit 3',
        'kill -TERM $$',
        'no-such-command-here',
        'echo "$0 $# $-"; tty',
        'cd /usr && pwd; umask; ulimit -n',
        'echo $SHLVL "$FROM_PROFILE" "${PS1-none}"',
        'cat <<E\nhere $((1+1))\nE\n',
        'if then',
        'sleep 0.1 & wait; echo waited',
        'do everything; plan',
        'delete every .tmp file',
      ])('ssh host %s', (command) => {
        both((who) => ssh(who, [command], 'given\n'));
      });

      test('nothing is printed when not interactive', () => {
        expect(ssh(people[shell]!.ours, ['true'])).toEqual(silent);
        expect(ssh(people[shell]!.ours, ['-T'], 'exit 0\n')).toEqual(silent);
      });
      test('10 MB through standard input and back', () => {
        both((who) => ssh(who, ['cat'], BIG));
        expect(ssh(people[shell]!.ours, ['cat'], BIG)).toEqual({ code: 0, out: sum(BIG), err: '' });
      });
      test('commands on standard input', () => {
        both((who) => ssh(who, ['-T'], 'read -r x\ngiven\necho "<$x>"; false\nexit 4\n'));
        expect(ssh(people[shell]!.ours, ['-T'], 'echo ran; exit 4\n')).toMatchObject({ code: 4 });
      });
      test('a terminal for a command', () => {
        both((who) =>
          ssh(who, ['-tt', 'test -t 0 && test -t 1 && echo on a terminal; stty -a | grep -c icanon; exit 9']),
        );
      });

      describe.each([
        ['scp', ['scp', '-q']],
        ['scp -O', ['scp', '-q', '-O']],
      ] as const)('%s', (_title, [file, ...flags]) => {
        test('a big file there and back', () => {
          const { ours } = people[shell]!;
          expect(run(file, [...flags, '-F', server.config, 'big', `${ours.name}:got.bin`])).toEqual(silent);
          expect(run(file, [...flags, '-F', server.config, `${ours.name}:got.bin`, 'back.bin'])).toEqual(silent);
          expect(readFileSync(join(local, 'back.bin')).equals(BIG)).toBe(true);
        });
        test('a folder with odd names', () => {
          const { ours } = people[shell]!;
          const to = `copy${flags.length}`;
          expect(run(file, [...flags, '-r', '-F', server.config, 'tree', `${ours.name}:${to}`])).toEqual(silent);
          expect(run('diff', ['-r', 'tree', join(ours.home, to)])).toEqual(silent);
        });
      });
      test('sftp', () => {
        const { ours } = people[shell]!;
        const batch = 'put big s.bin\nget s.bin s.back\nmkdir sd\nput -r tree sd\nls sd\nrm s.bin\nbye\n';
        expect(run('sftp', ['-q', '-b', '-', '-F', server.config, ours.name], batch)).toMatchObject({
          code: 0,
          err: '',
        });
        expect(readFileSync(join(local, 's.back')).equals(BIG)).toBe(true);
        expect(run('diff', ['-r', 'tree', join(ours.home, 'sd/tree')])).toEqual(silent);
      });
      test.skipIf(!there('rsync'))('rsync', () => {
        const { ours } = people[shell]!;
        const by = ['-a', '-e', `ssh -F ${server.config}`];
        expect(run('rsync', [...by, 'tree', 'big', `${ours.name}:synced/`])).toEqual(silent);
        expect(run('diff', ['-r', 'tree', join(ours.home, 'synced/tree')])).toEqual(silent);
        expect(run('rsync', [...by, `${ours.name}:synced/`, `resynced-${shell}`])).toEqual(silent);
        expect(run('cmp', ['big', `resynced-${shell}/big`])).toEqual(silent);
      });
      test.skipIf(!there('git'))('git push and clone', () => {
        const { ours } = people[shell]!;
        expect(ssh(ours, ['git init -q --bare -b main r.git'])).toMatchObject({ code: 0, out: '' });
        expect(run('git', ['-C', 'repo', 'push', '-q', `ssh://${ours.name}/${ours.home}/r.git`, 'main'])).toEqual(
          silent,
        );
        expect(run('git', ['clone', '-q', `${ours.name}:r.git`, `clone-${shell}`])).toEqual(silent);
        expect(run('cmp', ['repo/file', `clone-${shell}/file`])).toEqual(silent);
      });
      test('a tar pipe', () => {
        const { ours } = people[shell]!;
        const pipe = `tar c tree big | ssh -F ${server.config} ${ours.name} 'mkdir p && tar x -C p && tar c -C p .' | tar t | sort | md5sum`;
        const same =
          'cd $(mktemp -d) && mkdir p && cp -r "$OLDPWD/tree" "$OLDPWD/big" p && tar c -C p . | tar t | sort | md5sum';
        expect(run('bash', ['-o', 'pipefail', '-c', pipe])).toEqual(run('bash', ['-o', 'pipefail', '-c', same]));
        expect(run('diff', ['-r', 'tree', join(ours.home, 'p/tree')])).toEqual(silent);
        expect(run('cmp', ['big', join(ours.home, 'p/big')])).toEqual(silent);
      });

      const seatFor = (who: Person) =>
        sit({ shell, launcher: '/usr/bin/ssh', args: ['-tt', '-F', server.config, who.name] });
      test('interactive, as a login shell, with all that a terminal does', async () => {
        const { ours } = people[shell]!;
        const seat = await seatFor(ours);
        try {
          await seat.prompt();
          await seat.line('echo "<$FROM_PROFILE $SHELL>"');
          await seat.see(`<yes ${ours.shell}>`);
          seat.type('sleep 30\r');
          await seat.see('sleep 30');
          await running(ours, 'sleep');
          seat.type('\x03');
          await seat.prompt();
          await seat.line('echo "<$?>"');
          await seat.see('<130>');
          seat.resize(100, 30);
          await seat.line('sleep 0.3');
          await seat.line('stty size');
          await seat.see('30 100');
          seat.type('exit 7\r');
          expect(await seat.ended()).toBe(7);
        } finally {
          seat.close();
        }
      });
      test('interactive with the runtime taken away: a plain shell, one line', async () => {
        at.runtime('away');
        const seat = await seatFor(people[shell]!.ours);
        try {
          await seat.see(`this is plain ${shell}`);
          await seat.see(/ok>$/m);
          seat.type('echo "<$((40+2))>"; exit 5\r');
          expect(await seat.ended()).toBe(5);
          await seat.see('<42>');
          expect(seat.screen().match(/^llmos: /gm)).toHaveLength(1);
          expect(ssh(people[shell]!.ours, ['echo fine'])).toEqual({ code: 0, out: 'fine\n', err: '' });
        } finally {
          seat.close();
          at.runtime('back');
        }
      });
    });
  }
});

/** Waits until a program of this person runs. */
const running = async (who: Person, name: string): Promise<void> => {
  for (let left = 200; left > 0; left -= 1) {
    if (succeeds('pgrep', '-u', who.name, '-x', name)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`${name} does not run`);
};
