// @ts-nocheck
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import { expect, test } from 'vitest';

const fixture = fileURLToPath(new URL('fixtures/typed.ts', import.meta.url));

interface Screen {
  readonly pty: IPty;
  readonly text: () => string;
  readonly shows: (what: string | RegExp) => Promise<void>;
}

/** A typed command on a real terminal. */
const type = (command: string): Screen => {
  const env = { ...process.env, NODE_NO_WARNINGS: '1' } as Record<string, string>;
  const pty = spawn(process.execPath, [fixture, command], { cols: 100, rows: 30, env });
  let seen = '';
  pty.onData((part) => {
    seen += part;
  });
  const shows = async (what: string | RegExp): Promise<void> => {
    await expect.poll(() => seen, { timeout: 15_000 }).toMatch(what);
  };
  return { pty, text: () => seen, shows };
};

test('a typed command has the terminal itself, for all three streams', async () => {
  const { shows } = type('[ -t 0 ] && [ -t 1 ] && [ -t 2 ] && echo all three; read -r line; echo "got $line"; exit 4');
  await shows('all three');
});

test('it reads what is typed, and nothing of it is captured', async () => {
  const { pty, shows } = type('echo ready; read -r line; echo "got $line"; exit 4');
  await shows('ready');
  pty.write('some words\r');
  await shows('got some words');
  await shows('ended failed 4 captured 0');
});

test('Ctrl-C on the terminal interrupts it', async () => {
  const { pty, shows } = type('echo ready; sleep 60; echo no');
  await shows('ready');
  pty.write('\x03');
  await shows('ended cancelled 130');
});

test('a program that wants Ctrl-C for itself keeps it', async () => {
  const { pty, shows, text } = type('stty raw -echo; echo ready; head -c1 | od -An -tx1; stty sane');
  await shows('ready');
  pty.write('\x03');
  await shows(/03[\s\S]*ended done 0/);
  expect(text()).not.toContain('cancelled');
});
