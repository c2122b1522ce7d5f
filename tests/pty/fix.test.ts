/** After a command of the person's own failed, one key asks for the fix; nothing is asked or run by itself. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { missingForPreview } from '../../src/safety/preview.ts';
import { call, type MessagesServer, messagesServer, plan, type Reply } from '../fixtures/messages-server.ts';
import { PROMPT, type Seat, sit } from './terminal.ts';

const F2 = '\x1bOQ';

const seated = async (
  script: readonly Reply[],
  act: (seat: Seat, server: MessagesServer) => Promise<void>,
  more: { readonly config?: object; readonly shell?: 'zsh' } = {},
): Promise<void> => {
  const server = await messagesServer(...script);
  const endpoints = {
    big: { baseUrl: server.url, model: 'planner' },
    small: { baseUrl: server.url, model: 'quick' },
  };
  const config = { endpoints, roles: { plan: ['big'], fast: ['small'] }, ...more.config };
  const files = { '.config/llmos/config.json': JSON.stringify(config) };
  const seat = await sit({ shell: more.shell ?? 'bash', files, size: [100, 30] });
  try {
    await seat.prompt();
    await act(seat, server);
  } finally {
    seat.close();
    await server.close();
  }
};

const OFFERED = /^ok> +F2: fix$/m;

/** A line that fails: with the offer in it the next prompt is no bare one. */
const fails = async (seat: Seat, line: string): Promise<void> => {
  seat.type(`${line}\r`);
  await seat.see(OFFERED);
};

const MENDED = plan({ kind: 'shell', command: 'mkdir -p deep/er', reason: 'makes the folders above as well' });
const told = (server: MessagesServer): string => JSON.stringify(server.received[0]?.body.messages);

it('is offered at the edge of the next prompt, and one key asks the fast model for it', () =>
  seated([MENDED], async (seat, server) => {
    await fails(seat, 'mkdir deep/er');
    expect(server.received).toHaveLength(0);
    seat.type(F2);
    await seat.see('[n] no');
    expect(server.received[0]?.body.model).toBe('quick');
    expect(told(server)).toContain('mend this command of mine, which failed with exit code 1: mkdir deep/er');
    expect(existsSync(join(seat.home, 'deep'))).toBe(false);
    seat.type('y');
    await seat.prompt();
    expect(existsSync(join(seat.home, 'deep/er'))).toBe(true);
  }));

it('also in zsh, with the keys of vi', () =>
  seated(
    [MENDED],
    async (seat) => {
      await seat.line('bindkey -v');
      await fails(seat, 'mkdir deep/er');
      seat.type(`\x1b`);
      await sleep(100);
      seat.type(F2);
      await seat.see('[n] no');
      seat.type('y');
      await seat.prompt();
      expect(existsSync(join(seat.home, 'deep/er'))).toBe(true);
    },
    { shell: 'zsh' },
  ));

it('stands beside a right prompt', () =>
  seated(
    [],
    async (seat) => {
      seat.type("RPROMPT='<right>'\r");
      await seat.see(/^ok> +<right>$/m);
      seat.type('mkdir deep/er\r');
      await seat.see(/^ok> +<right> F2: fix$/m);
    },
    { shell: 'zsh' },
  ));

it('runs nothing where it is turned down', () =>
  seated([MENDED], async (seat) => {
    await fails(seat, 'mkdir deep/er');
    seat.type(F2);
    await seat.see('[n] no');
    seat.type('n');
    await seat.prompt();
    expect(existsSync(join(seat.home, 'deep'))).toBe(false);
  }));

it('goes away with the first character, and the key then does nothing', () =>
  seated([MENDED], async (seat, server) => {
    await fails(seat, 'mkdir deep/er');
    seat.type(`ech${F2}o fine\r`);
    await seat.prompt();
    expect(seat.screen()).toMatch(/^fine$/m);
    expect(seat.screen().split('\n').at(-1)).toBe(PROMPT.trimEnd());
    expect(server.received).toHaveLength(0);
  }));

it.each([
  ['what was done', 'true'],
  ['what answers by its code', 'grep -q x /dev/null'],
  ['what the person stopped', 'sh -c "kill -INT \\$\\$"'],
  ['a line with a blank in front', ' mkdir deep/er'],
])('is not offered for %s', (_, line) =>
  seated([], async (seat) => {
    await seat.line(line);
    await sleep(200);
    expect(seat.screen()).not.toContain('F2');
    expect(await seat.line('/fix')).toContain('the last command did not fail');
  }),
);

it('is not offered where nobody could be asked', () =>
  seated(
    [],
    async (seat) => {
      await seat.line('mkdir deep/er');
      await sleep(200);
      expect(seat.screen()).not.toContain('F2');
    },
    { config: { endpoints: { far: { baseUrl: 'http://192.0.2.1', model: 'x' } }, roles: {}, offline: true } },
  ));

it('tells what a command printed that only looks, by looking again', () =>
  seated([{ content: [call('answer', { text: 'there is no such file' })] }], async (seat, server) => {
    await fails(seat, 'ls /no/such/place');
    await seat.line('/fix');
    expect(told(server)).toContain('cannot access');
    expect(seat.screen()).toContain('there is no such file');
  }));

/** Where the system lets an ordinary user have a room of their own. */
const hasLayers =
  spawnSync('unshare', ['-c', '--keep-caps', '-m', 'true']).status === 0 &&
  missingForPreview(process.env['PATH'] ?? '').length === 0;

it.skipIf(!hasLayers)('tells what a command printed that changes files, by running it over a layer', () =>
  seated([{ content: [call('answer', { text: 'so it is' })] }], async (seat, server) => {
    await fails(seat, 'echo x >> count; mkdir deep/er');
    await seat.line('/fix');
    expect(told(server)).toMatch(/<failed exit=\\"1\\">.*mkdir: cannot create directory/s);
    expect(await seat.line('wc -l < count')).toMatch(/^1$/m);
    expect(seat.screen()).not.toContain('is not known here');
  }),
);

it('does not run again what may reach beyond files, and says so', () =>
  seated([{ content: [call('answer', { text: 'so it is' })] }], async (seat, server) => {
    await fails(seat, 'echo x >> count; curl -sS http://127.0.0.1:9/');
    await seat.line('/fix');
    expect(told(server)).toContain('what it printed is not known');
    expect(seat.screen()).toContain('what it printed is not known here');
    expect(await seat.line('wc -l < count')).toMatch(/^1$/m);
  }));

const hasScreen = spawnSync('screen', ['-v']).stdout?.includes('Screen version') === true;
const session = `llmos-test-${process.pid}`;
const LLMOS = join(import.meta.dirname, '../../bin/llmos');

/** Both start login shells. */
it.each([
  {
    name: 'tmux',
    there: spawnSync('tmux', ['-V']).status === 0,
    conf: 'set -g status off\n',
    args: ['-L', session, '-f', 'keeper.conf', 'new-session', LLMOS],
    end: ['-L', session, 'kill-server'],
  },
  {
    name: 'screen',
    there: hasScreen,
    conf: 'startup_message off\n',
    args: ['-c', 'keeper.conf', '-S', session, LLMOS, '-l'],
    end: ['-S', session, '-X', 'quit'],
  },
])('reads what it printed from the screen of $name', async ({ name, there, conf, args, end }) => {
  if (!there) return;
  const server = await messagesServer({ content: [call('answer', { text: 'so it is' })] });
  const config = JSON.stringify({ endpoints: { small: { baseUrl: server.url, model: 'quick' } } });
  const seat = await sit({
    shell: 'bash',
    files: { '.config/llmos/config.json': config, 'keeper.conf': conf, '.profile': '. ~/.bashrc\n' },
    launcher: name,
    args,
    size: [100, 30],
  });
  try {
    await seat.see(/^ok>/m);
    seat.type('echo wibble-7 broke; mkdir deep/er\r');
    await seat.see('F2: fix');
    seat.type(F2);
    await seat.see('so it is');
    expect(told(server)).toMatch(
      /<failed exit=\\"1\\">\\n\$ echo wibble-7 broke; mkdir deep\/er\\nwibble-7 broke\\nmkdir: [^\\]*\\n<\/failed>/,
    );
    expect(existsSync(join(seat.home, 'deep'))).toBe(false);
  } finally {
    spawnSync(name, end, { env: { ...process.env, HOME: seat.home } });
    seat.close();
    await server.close();
  }
});
