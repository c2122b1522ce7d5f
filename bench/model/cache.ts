/** A session of ten turns against a server that keeps what is marked: how much of the input comes from its cache? */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { messagesServer, plan } from '../../tests/fixtures/messages-server.ts';

const LAUNCHER = resolve(import.meta.dirname, '../../bin/llmos');
const WANTED = 80;

const TURNS = [
  'frobnicate the first batch of widgets',
  'now the second batch, but leave the broken widgets alone',
  'which of the widgets is the most frobnicated',
  'compare both batches by their wibble',
  'make a summary of the wibbles for the quarterly review',
  'the summary should name the odd widgets first',
  'what would the wobble of the third batch be',
  'prepare the third batch in the same way',
  'check that no widget was left out of the batches',
  'tidy up after the batches as it was before',
];

const run = (args: readonly string[], env: Record<string, string>): Promise<string> =>
  new Promise((done) => {
    const child = spawn(LAUNCHER, args, { cwd: env['HOME'], env, stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.on('close', () => done(out));
  });

export const cacheShare = async (): Promise<void> => {
  const server = await messagesServer(
    ...TURNS.map((_, at) => plan({ kind: 'shell', command: `echo batch ${at}`, reason: `what turn ${at} asked for` })),
  );
  const home = mkdtempSync(join(tmpdir(), 'llmos-bench-'));
  mkdirSync(join(home, '.config/llmos'), { recursive: true });
  const endpoints = { bench: { baseUrl: server.url, model: 'bench', cache: true } };
  writeFileSync(join(home, '.config/llmos/config.json'), JSON.stringify({ endpoints }));
  const env = { HOME: home, PATH: process.env['PATH'] ?? '', TERM: 'dumb', LLMOS_NO_SETUP: '1' };
  for (const turn of TURNS) await run(['do', turn], env);
  const last = (await run(['usage', '--json'], env)).trim().split('\n').at(-1) ?? '{}';
  const { requests, input, cacheRead, cacheWrite } = (JSON.parse(last) as { total: Record<string, number> }).total;
  await server.close();
  rmSync(home, { recursive: true, force: true });
  const all = (input ?? 0) + (cacheRead ?? 0) + (cacheWrite ?? 0);
  const share = (((cacheRead ?? 0) / all) * 100).toFixed(1);
  const parts = `${cacheRead} of ${all} tokens; ${cacheWrite} written, ${input} fresh; ${requests} requests`;
  console.log(`input read from the cache in a session of ten turns: ${share} % (${parts}); wanted ≥ ${WANTED} %`);
};
