/** Proofs without a terminal: what cron, sshd and programs that start a shell meet. */
import { type Ground, type Proof, run } from './proof.ts';

export const commandProofs = ({ launcher, env, realShell }: Ground): Proof[] => {
  const minimal = { HOME: env['HOME'] ?? '/', PATH: '/usr/bin:/bin' };
  const command = run(launcher, ['-c', 'printf %s "$0 $1"; exit 7', 'name', 'arg'], { env });
  const piped = run(launcher, [], { input: 'read -r x\nhello\nprintf %s "$x"\n', env });
  const login = run(launcher, ['-lc', 'printf ok'], { env });
  const beside = run(realShell, ['-lc', 'printf ok'], { env });
  const bare = run(launcher, ['-c', 'printf ok'], { env: minimal });
  const silent = run(launcher, ['-c', ':'], { env });
  const self = run(launcher, ['-c', 'printf ok'], { env: { ...minimal, SHELL: launcher, LLMOS_SHELL: launcher } });
  return [
    { about: '-c passes arguments and the exit code', passed: command.code === 7 && command.out === 'name arg' },
    { about: 'commands on standard input share it with what they run', passed: piped.out === 'hello' },
    {
      about: `a login command (-lc) does what ${realShell} does`,
      passed: login.out === beside.out && login.code === 0,
    },
    { about: 'a minimal environment (cron, sshd) is enough', passed: bare.out === 'ok' },
    { about: 'nothing is printed when not interactive', passed: silent.code === 0 && silent.out + silent.err === '' },
    { about: 'a setting that points at llmos itself does not loop', passed: self.out === 'ok' },
  ];
};
