/** A person's home for one bench: files, an environment, a model endpoint that does not count as this machine's. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type MessagesServer, messagesServer, type Reply } from '../../tests/fixtures/messages-server.ts';

export const LAUNCHER = resolve(import.meta.dirname, '../../bin/llmos');

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Person {
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  run(words: readonly string[], stdin?: string): Promise<Ran>;
  /** Every file but llmos's own: path → contents. */
  files(): ReadonlyMap<string, string>;
  leave(): void;
}

const OWN = /\/\.(?:local\/state|cache|config)\/llmos(?:\/|$)/;

const walk = (folder: string, into: Map<string, string>): Map<string, string> => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (OWN.test(path)) continue;
    if (entry.isDirectory()) walk(path, into);
    else into.set(path, entry.isFile() ? readFileSync(path, 'latin1') : 'no file');
  }
  return into;
};

export const personWith = (files: Readonly<Record<string, string>>, more: Readonly<Record<string, string>>): Person => {
  const home = mkdtempSync(join(tmpdir(), 'llmos-bench-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text, { mode: name.startsWith('bin/') ? 0o755 : 0o644 });
  }
  const env = {
    PATH: `${home}/bin:${process.env['PATH'] ?? ''}`,
    HOME: home,
    LLMOS_NO_SETUP: '1',
    LANG: 'C.UTF-8',
    ...more,
  };
  return {
    home,
    env,
    files: () => walk(home, new Map()),
    leave: () => rmSync(home, { recursive: true, force: true }),
    run: (words, stdin) =>
      new Promise((done) => {
        const child = spawn(LAUNCHER, [...words], { cwd: home, env, timeout: 120_000 });
        const heard = { out: '', err: '' };
        child.stdout.on('data', (chunk) => {
          heard.out += chunk;
        });
        child.stderr.on('data', (chunk) => {
          heard.err += chunk;
        });
        child.on('close', (code) => done({ code: code ?? -1, ...heard }));
        child.stdin.on('error', () => {});
        child.stdin.end(stdin ?? '');
      }),
  };
};

export interface Cloud {
  readonly server: MessagesServer;
  readonly variables: Readonly<Record<string, string>>;
}

/** A scripted model at an address that is this machine and yet does not count as it. */
export const cloudOf = async (...script: readonly Reply[]): Promise<Cloud> => {
  const server = await messagesServer(...script);
  const variables = {
    ANTHROPIC_API_KEY: 'sk-ant-bench-0123456789abcdef',
    ANTHROPIC_BASE_URL: server.url.replace('127.0.0.1', '0.0.0.0'),
  };
  return { server, variables };
};
