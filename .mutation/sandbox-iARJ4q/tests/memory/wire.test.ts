// @ts-nocheck
import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openWire } from '../../src/memory/wire.ts';

const made: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'llmos-wire-'));
  made.push(path);
  return path;
};
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

const sent = (body: string) => ({ at: 1, by: 'cloud', to: 'https://api.example', body, masked: { mail: 1 } });

test('what was sent is there byte for byte, for the person alone', () => {
  const state = folder();
  const wire = openWire(state);
  expect(wire.record('a-1', sent('{"x":"ü"}'))).toBeUndefined();
  wire.record('a-1', sent('two'));
  wire.record('b-1', sent('three'));
  expect(wire.read(2)).toMatchObject({
    turn: 'a-1',
    sent: [{ body: '{"x":"ü"}', bytes: 10, masked: { mail: 1 } }, { body: 'two' }],
  });
  expect(wire.read(1)?.turn).toBe('b-1');
  expect(wire.read('a-1')?.sent).toHaveLength(2);
  expect(statSync(join(state, 'wire', 'a-1.jsonl')).mode & 0o777).toBe(0o600);
  expect(statSync(join(state, 'wire')).mode & 0o777).toBe(0o700);
});

test('nothing was sent: nothing is there, and no file is made by looking', () => {
  const state = folder();
  expect([openWire(state).read(1), openWire(state).read('../x')]).toEqual([undefined, undefined]);
  expect(readdirSync(state)).toEqual([]);
});

test('it is bounded: in turns, in a body, in all; the present turn stays', () => {
  const state = folder();
  const wire = openWire(state, { turns: 3, body: 10, all: 400 });
  for (let at = 0; at < 9; at += 1) wire.record(`t-${at}`, sent('x'.repeat(50)));
  expect(readdirSync(join(state, 'wire')).length).toBeLessThanOrEqual(3);
  expect(wire.read(1)).toMatchObject({ turn: 't-8', sent: [{ body: 'x'.repeat(10), bytes: 50, cut: 40 }] });
});

test('a torn line costs itself only', () => {
  const state = folder();
  const wire = openWire(state);
  wire.record('a-1', sent('one'));
  appendFileSync(join(state, 'wire', 'a-1.jsonl'), '{"v":1,"at":\n{"v":1}\n');
  wire.record('a-1', sent('two'));
  expect(wire.read(1)?.sent.map(({ body }) => body)).toEqual(['one', 'two']);
});

test('a folder that cannot be made is told', () => expect(openWire('/proc/no').record('a', sent('x'))).toMatch(/^E/));
