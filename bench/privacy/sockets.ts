/** Sockets to other machines that are opened offline: every call that could reach one, seen by strace. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import { call } from '../../tests/fixtures/messages-server.ts';
import { cloudOf, LAUNCHER, type Person, personWith } from './person.ts';

const has = (name: string, ...args: readonly string[]): boolean =>
  spawnSync(name, [...args], { stdio: 'ignore', timeout: 5000 }).status === 0;

/** Why it cannot be measured here, or undefined. */
export const cannotTrace = (): string | undefined => {
  if (process.platform !== 'linux') return 'strace is for Linux';
  return has('strace', '-f', '-o', '/dev/null', 'true') ? undefined : 'strace is not here, or may not trace';
};

const TRACE = ['-f', '-ff', '-qq', '-e', 'trace=connect,sendto,sendmsg,sendmmsg', '-s', '64'];

/** Addresses in the trace: only families that can leave the machine. */
const farAddresses = (trace: string): readonly string[] =>
  [...trace.matchAll(/sa_family=AF_INET6?,.*?(?:inet_addr\("([^"]+)"\)|inet_pton\(AF_INET6, "([^"]+)")/g)]
    .map(([, four, six]) => four ?? six ?? '')
    .filter((address) => !/^127\.|^::1$|^::ffff:127\./.test(address));

const traces = (person: Person): string =>
  readdirSync('/tmp')
    .filter((name) => name.startsWith(prefixOf(person).slice('/tmp/'.length)))
    .map((name) => readFileSync(`/tmp/${name}`, 'utf8'))
    .join('\n');

const prefixOf = ({ home }: Person): string => `/tmp/llmos-trace-${home.slice(-6)}`;

const REQUESTS = [
  'show the 5 largest files here',
  'zzqx frobnicate the flux capacitor',
  'count the lines in notes.txt',
  'how much free space do I have',
  'what is my ip address in this network',
  'zzqx please summarize https://example.org for me',
];

const FILES = { 'notes.txt': 'one\ntwo\n', 'batch.txt': `${REQUESTS.join('\n')}\n`, '.bashrc': "PS1='ok> '\n" };

/** A whole session at a terminal: the lines, then the end of it. */
const session = async (person: Person): Promise<string> => {
  const terminal = pty.spawn('strace', [...TRACE, '-o', prefixOf(person), LAUNCHER], {
    cwd: person.home,
    env: { ...person.env, TERM: 'xterm-256color', LLMOS_OFFLINE: '1', LLMOS_SHELL: '/bin/bash' },
    cols: 100,
    rows: 30,
  });
  let screen = '';
  terminal.onData((chunk) => {
    screen += chunk;
  });
  const gone = new Promise<void>((done) => {
    terminal.onExit(() => done());
  });
  await sleep(4000);
  for (const line of [...REQUESTS, 'exit']) {
    terminal.write(`${line}\r`);
    await sleep(2500);
  }
  await Promise.race([gone, sleep(10_000)]);
  terminal.kill('SIGKILL');
  return screen;
};

export interface Sockets {
  readonly runs: number;
  readonly far: readonly string[];
  /** Calls of the traced kind in all: none would mean that nothing was traced. */
  readonly traced: number;
  /** The control: the same without --offline reaches the endpoint. */
  readonly control: number;
}

/** `do`, a batch and a session, with a key and an endpoint elsewhere set; then once without --offline. */
export const socketFigure = async (): Promise<Sockets> => {
  const { server, variables } = await cloudOf({ content: [call('answer', { text: 'hi' })] });
  const far: string[] = [];
  let traced = 0;
  const collect = (person: Person): void => {
    const trace = traces(person);
    traced += trace.match(/^(?:connect|send)/gm)?.length ?? 0;
    far.push(...farAddresses(trace));
    spawnSync('sh', ['-c', `rm -f ${prefixOf(person)}*`]);
    person.leave();
  };
  const under = async (words: readonly string[]): Promise<void> => {
    const person = personWith(FILES, variables);
    spawnSync('strace', [...TRACE, '-o', prefixOf(person), LAUNCHER, ...words], {
      cwd: person.home,
      env: person.env,
      timeout: 120_000,
      stdio: 'ignore',
    });
    collect(person);
  };
  for (const request of REQUESTS) await under(['do', '--offline', request]);
  await under(['run', '--offline', '--keep-going', 'batch.txt']);
  await under(['models', '--offline']);
  const seat = personWith(FILES, variables);
  await session(seat);
  collect(seat);
  const offline = server.sockets();
  const person = personWith(FILES, variables);
  await person.run(['do', 'zzqx frobnicate the flux capacitor']);
  person.leave();
  const control = server.sockets() - offline;
  await server.close();
  return {
    runs: REQUESTS.length + 3,
    far: [...far, ...Array.from({ length: offline }, () => 'the endpoint')],
    traced,
    control,
  };
};
