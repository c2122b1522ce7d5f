/**
 * Proofs over a real sshd on the loopback, started for them with keys and settings of its own. It needs no rights: a person
 * may log in to themselves. What sshd would give the login shell is given to the launcher by a forced command.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Ground, type Proof, pathOf, run } from './proof.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const SFTP = ['/usr/lib/openssh', '/usr/libexec', '/usr/lib/ssh', '/usr/libexec/openssh', '/usr/lib'];

const serverSettings = ({ launcher, env }: Ground, at: string, port: number): string => {
  const sftp = SFTP.map((folder) => `${folder}/sftp-server`).find((path) =>
    pathOf(path.slice(1), { ...env, PATH: '/' }),
  );
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${at}/host`,
    `AuthorizedKeysFile ${at}/key.pub`,
    'PidFile none',
    'UsePAM no',
    'StrictModes no',
    'PasswordAuthentication no',
    `Subsystem sftp ${sftp ?? 'internal-sftp'}`,
    `ForceCommand SHELL='${launcher}' exec '${launcher}' -c "$SSH_ORIGINAL_COMMAND"`,
    '',
  ].join('\n');
};

const clientSettings = (at: string, port: number): string =>
  `Host own\n  HostName 127.0.0.1\n  Port ${port}\n  User ${userInfo().username}\n  IdentityFile ${at}/key\n  IdentitiesOnly yes
  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n  BatchMode yes\n`;

const START_MS = 5_000;
const LOOK_MS = 50;

const listens = async (log: string): Promise<boolean> => {
  for (const from = Date.now(); Date.now() - from < START_MS; await sleep(LOOK_MS)) {
    try {
      if (readFileSync(log, 'utf8').includes('listening')) return true;
    } catch {
      // Not written yet.
    }
  }
  return false;
};

/** What must come out of `commands` run in order: success and silence. */
const quietly = (commands: readonly (readonly string[])[], env: Ground['env'], cwd: string): Omit<Proof, 'about'> => {
  for (const [file = '', ...args] of commands) {
    const { code, out, err } = run(file, args, { env, cwd });
    if (code !== 0 || out + err !== '') return { passed: false, why: `${file}: ${code} ${(out + err).split('\n')[0]}` };
  }
  return { passed: true };
};

const transfers = (ground: Ground, at: string): Proof[] => {
  const work = join(at, 'work');
  mkdirSync(work);
  writeFileSync(join(work, 'big'), Buffer.from(Array.from({ length: 1_000_000 }, (_, i) => (i * i + (i >> 7)) & 255)));
  const env = { ...ground.env, GIT_SSH_COMMAND: `ssh -F ${at}/config`, GIT_CONFIG_GLOBAL: '/dev/null' };
  const client = ['-F', `${at}/config`];
  const same = (path: string) => ['cmp', 'big', path];
  writeFileSync(join(work, 'batch'), `put big ${work}/sftp.there\nget ${work}/sftp.there sftp.back\n`);
  const git = ['git', '-C', 'repo', '-c', 'user.name=x', '-c', 'user.email=x@y'];
  const told = run('ssh', [...client, 'own', 'cat; echo err >&2; exit 9'], { env, input: 'given' });
  const tries: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
    ['scp', 'scp', [['scp', '-q', ...client, 'big', `own:${work}/scp`], same('scp')]],
    ['scp -O', 'scp', [['scp', '-q', '-O', ...client, 'big', `own:${work}/scp-o`], same('scp-o')]],
    ['sftp', 'sftp', [['sh', '-c', `sftp -q -b batch -F ${at}/config own >/dev/null`], same('sftp.back')]],
    ['rsync', 'rsync', [['rsync', '-e', `ssh -F ${at}/config`, 'big', `own:${work}/rsync`], same('rsync')]],
    [
      'git push and clone',
      'git',
      [
        ['git', 'init', '-q', '--bare', 'bare'],
        ['git', 'init', '-q', 'repo'],
        ['cp', 'big', 'repo/big'],
        [...git, 'add', '.'],
        [...git, 'commit', '-qm', 'one'],
        ['git', '-C', 'repo', 'push', '-q', `own:${work}/bare`, 'HEAD:refs/heads/main'],
        ['git', 'clone', '-q', '-b', 'main', `own:${work}/bare`, 'clone'],
        same('clone/big'),
      ],
    ],
  ];
  return [
    {
      about: 'over ssh, a command has its input, output and exit code, and nothing else is printed',
      passed: told.code === 9 && told.out === 'given' && told.err === 'err\n',
    },
    ...tries.map(([about, program, commands]) =>
      pathOf(program, env) === undefined
        ? { about: `over ssh, ${about}`, passed: undefined, why: `${program} is not here` }
        : { about: `over ssh, ${about} is exact and silent`, ...quietly(commands, env, work) },
    ),
  ];
};

export const sshProofs = async (ground: Ground): Promise<Proof[]> => {
  const not = (why: string): Proof[] => [{ about: 'ssh, scp, sftp, rsync, git over ssh', passed: undefined, why }];
  const [sshd, ssh, keygen] = ['sshd', 'ssh', 'ssh-keygen'].map((name) => pathOf(name, ground.env));
  if (sshd === undefined || ssh === undefined || keygen === undefined) return not('sshd or ssh is not here');
  const at = join(ground.scratch, 'ssh');
  mkdirSync(at, { mode: 0o700 });
  for (const name of ['host', 'key'])
    run(keygen, ['-q', '-t', 'ed25519', '-N', '', '-f', join(at, name)], { env: ground.env });
  const port = await freePort();
  writeFileSync(join(at, 'sshd_config'), serverSettings(ground, at, port));
  writeFileSync(join(at, 'config'), clientSettings(at, port));
  const log = join(at, 'log');
  const server = spawn(sshd, ['-D', '-f', join(at, 'sshd_config'), '-E', log], { stdio: 'ignore', env: ground.env });
  server.on('error', () => {});
  try {
    return (await listens(log)) ? transfers(ground, at) : not('sshd does not start here');
  } finally {
    server.kill('SIGKILL');
  }
};
