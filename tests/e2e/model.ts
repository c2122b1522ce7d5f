/** The built program against a scripted server: it runs beside the test, so that the server can answer. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessagesServer, messagesServer, type Reply } from '../fixtures/messages-server.ts';
import { LAUNCHER, type Place, place, type Ran } from './llmos.ts';

export interface Scene extends Place {
  readonly server: MessagesServer;
  /** Runs to its end; `input`: standard input. */
  go(args: readonly string[], given?: { input?: string; env?: Record<string, string> }): Promise<Ran>;
  end(): Promise<void>;
}

/** A home whose only endpoint is a server with this script; more settings beside it. */
export const scene = async (script: readonly Reply[], settings: Record<string, unknown> = {}): Promise<Scene> => {
  const [server, at] = [await messagesServer(...script), place()];
  const endpoints = { scripted: { baseUrl: server.url, model: 'tiny' } };
  mkdirSync(join(at.env['HOME']!, '.config/llmos'), { recursive: true });
  writeFileSync(join(at.env['HOME']!, '.config/llmos/config.json'), JSON.stringify({ endpoints, ...settings }));
  const go: Scene['go'] = (args, { input = '', env = {} } = {}) =>
    new Promise((resolve) => {
      const child = spawn(LAUNCHER, args, { cwd: at.cwd, env: { ...at.env, ...env } });
      let [out, err] = ['', ''];
      child.stdout.on('data', (part) => {
        out += part;
      });
      child.stderr.on('data', (part) => {
        err += part;
      });
      child.on('close', (code, signal) => resolve({ code, signal, out, err }));
      child.stdin.on('error', () => {});
      child.stdin.end(input);
    });
  const end = async () => {
    await server.close();
    at.remove();
  };
  return { ...at, server, go, end };
};

/** What the offline planner does not know. */
export const REQUEST = 'frobnicate the quarterly widgets thoroughly';
