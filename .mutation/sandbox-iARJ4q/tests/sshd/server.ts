/** A real sshd on the loopback, with keys and settings of its own, and a client's settings to reach it. */
// @ts-nocheck

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { must, type Person } from './installed.ts';

export interface Server {
  readonly folder: string;
  /** For `ssh -F` and its kin. */
  readonly config: string;
  close(): void;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const sftpServer = '/usr/lib/openssh/sftp-server';

const settings = (folder: string, port: number): string => `
Port ${port}
ListenAddress 127.0.0.1
HostKey ${folder}/host
AuthorizedKeysFile ${folder}/key.pub
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
PrintMotd no
PrintLastLog no
MaxStartups 100
AcceptEnv LANG
Subsystem sftp ${sftpServer}
`;

/** Each person is a host by that name. */
export const serve = async (people: readonly Person[]): Promise<Server> => {
  const folder = mkdtempSync(join(tmpdir(), 'llmos-sshd-'));
  must('chmod', '755', folder);
  for (const name of ['host', 'key']) must('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name));
  mkdirSync('/run/sshd', { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, 'sshd_config'), settings(folder, port));
  const config = join(folder, 'config');
  const hosts = people.map(({ name }) => `Host ${name}\n  User ${name}\n`).join('');
  writeFileSync(
    config,
    `${hosts}Host *\n  HostName 127.0.0.1\n  Port ${port}\n  IdentityFile ${folder}/key\n  IdentitiesOnly yes
  StrictHostKeyChecking no\n  UserKnownHostsFile /dev/null\n  LogLevel ERROR\n  ConnectionAttempts 5\n`,
  );
  const log = join(folder, 'log');
  const server = spawn('/usr/sbin/sshd', ['-D', '-f', join(folder, 'sshd_config'), '-E', log], { stdio: 'ignore' });
  for (let left = 200; left > 0; left -= 1) {
    if (readLog(log).includes('listening')) break;
    if (server.exitCode !== null || left === 1) throw new Error(`sshd did not start: ${readLog(log)}`);
    await sleep(25);
  }
  return {
    folder,
    config,
    close: () => {
      server.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const readLog = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};
