import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openUntil } from '../../src/executors/shell/until.ts';
import { openWarm, type Warm } from '../../src/executors/shell/warm.ts';

const at = mkdtempSync(join(tmpdir(), 'llmos-warm-'));
afterAll(() => rmSync(at, { recursive: true, force: true }));

const state = { cwd: at, env: { PATH: process.env['PATH'] ?? '', GIVEN: 'yes' } };
const shells = (['bash', 'zsh'] as const).filter(
  (name) => existsSync(`/bin/${name}`) || existsSync(`/usr/bin/${name}`),
);

const said = async (
  warm: Warm,
  command: string,
  more: { mark?: { file: string; begin: string; end: string } } = {},
) => {
  const events = warm.run({ step: { kind: 'shell', id: '1', command, reason: '', needs: [] }, state, ...more });
  const text = { stdout: '', stderr: '' };
  for (;;) {
    const { value, done } = await events.next();
    if (done) return { ...text, ...value.outcome, tail: value.tail };
    if (value.type === 'output') text[value.stream] += Buffer.from(value.chunk).toString('latin1');
  }
};

describe.each(shells)('a warm %s', (shell) => {
  const open = (signal = new AbortController().signal, timeoutMs?: number): Warm =>
    openWarm({ shell, signal, ...(timeoutMs === undefined ? {} : { timeoutMs }) });

  it('runs one command after another, output, message and code of each its own', async () => {
    const warm = open();
    expect(await said(warm, 'echo one; echo two >&2')).toMatchObject({
      stdout: 'one\n',
      stderr: 'two\n',
      status: 'done',
    });
    expect(await said(warm, 'exit 7')).toMatchObject({ stdout: '', stderr: '', status: 'failed', code: 7 });
    expect(await said(warm, 'printf "a\\0b"')).toMatchObject({ stdout: 'a\0b' });
    expect(await said(warm, 'cat; echo "$GIVEN"')).toMatchObject({ stdout: 'yes\n' });
    expect(await said(warm, 'pwd')).toMatchObject({ stdout: `${at}\n` });
    warm.close();
  });

  it('nothing of one reaches the next', async () => {
    const warm = open();
    await said(warm, 'x=1; export y=2; cd /; f() { :; }; set -e; trap "echo late" EXIT');
    expect((await said(warm, 'echo "[$x$y]"; pwd; false; echo on')).stdout).toBe(`[]\n${at}\non\n`);
    expect((await said(warm, 'echo "[$__llmos_c$__llmos_f$1]"')).stdout).toBe('[]\n');
    warm.close();
  });

  it('a command that is to run elsewhere, or with other variables, does', async () => {
    const warm = open();
    await said(warm, 'true');
    const moved = warm.run({
      step: { kind: 'shell', id: '1', command: 'pwd; echo "$GIVEN"', reason: '', needs: [] },
      state: { cwd: '/', env: { ...state.env, GIVEN: 'no' } },
    });
    let text = '';
    for await (const event of moved) if (event.type === 'output') text += Buffer.from(event.chunk).toString();
    expect(text).toBe('/\nno\n');
    warm.close();
  });

  it('goes on after a command that the shell cannot read, and one that kills the shell', async () => {
    const warm = open();
    expect((await said(warm, 'echo "open')).status).toBe('failed');
    expect((await said(warm, 'kill -9 $$')).status).toBe('failed');
    expect((await said(warm, 'echo alive')).stdout).toBe('alive\n');
    warm.close();
  });

  it('marks the beginning and the end, and only when it is told to', async () => {
    const warm = open();
    const file = join(at, `marks-${shell}`);
    await said(warm, 'exit 3', { mark: { file, begin: 'b x', end: 'e x' } });
    await said(warm, 'true');
    expect(readFileSync(file, 'utf8')).toMatch(/^b x \d+\ne x 3\n$/);
    warm.close();
  });

  it('ends at the signal, whatever runs, and at the time limit', async () => {
    const stop = new AbortController();
    const warm = open(stop.signal);
    setTimeout(() => stop.abort(), 100);
    expect(await said(warm, 'sleep 30 & sleep 30; wait')).toMatchObject({ status: 'cancelled', code: 130 });
    const late = open(undefined, 100);
    expect(await said(late, 'sleep 30')).toMatchObject({ status: 'failed', code: 124 });
    expect((await said(late, 'echo on')).stdout).toBe('on\n');
    late.close();
  });

  it('much output comes whole', async () => {
    const warm = open();
    expect((await said(warm, 'seq 200000')).stdout).toBe(
      Array.from({ length: 200000 }, (_, at) => `${at + 1}\n`).join(''),
    );
    warm.close();
  });
});

describe('the end of an output', () => {
  it('is found however the bytes are cut, and no byte is lost', () => {
    const token = '0123456789abcdef';
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.nat(255),
        fc.array(fc.integer({ min: 1, max: 9 })),
        (bytes, code, cuts) => {
          const whole = Buffer.concat([bytes, Buffer.from(`\0${token} ${code}\0`)]);
          const until = openUntil(token);
          const parts: Uint8Array[] = [];
          let from = 0;
          for (const cut of [...cuts, whole.length]) {
            if (from < whole.length) parts.push(until.push(whole.subarray(from, from + cut)));
            from += cut;
          }
          expect(until.code()).toBe(code);
          expect(Buffer.concat(parts)).toEqual(Buffer.from(bytes));
        },
      ),
    );
  });
});
