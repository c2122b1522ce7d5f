// @ts-nocheck
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { ran, shell } from './running.ts';

describe('standard input', () => {
  test.each([
    ['bytes', new TextEncoder().encode('data\n')],
    ['a stream', Readable.from([Buffer.from('da'), Buffer.from('ta\n')])],
  ])('%s', async (_, stdin) => {
    expect((await ran('cat', { stdin })).out).toBe('data\n');
  });
  test('bytes can be opened as /dev/stdin', async () => {
    expect((await ran('cat /dev/stdin', { stdin: new TextEncoder().encode('data') })).out).toBe('data');
  });
  test('goes to the first step only', async () => {
    const { out } = await ran([shell('1', 'head -c1'), shell('2', 'wc -c')], {
      stdin: new TextEncoder().encode('abc'),
    });
    expect(out.replaceAll(' ', '')).toBe('a0\n');
  });
  test('is empty where there is none', async () => {
    expect((await ran('wc -c')).out.trim()).toBe('0');
  });
  test('a command that does not read all of an endless stream ends', async () => {
    const endless = new PassThrough();
    endless.write('line\n');
    expect((await ran('head -n1', { stdin: endless })).out).toBe('line\n');
    endless.destroy();
  });
  test('5 MB of bytes that nobody reads do no harm', async () => {
    expect((await ran('true', { stdin: new Uint8Array(5_000_000) })).outcome.code).toBe(0);
  });
});
