// @ts-nocheck
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openUndo } from '../../src/executors/undo.ts';
import type { Step } from '../../src/plan.ts';
import { folder, ran, shell, target } from './running.ts';

describe('a plan', () => {
  test('a failed step stops what needs it, and only that', async () => {
    const steps = [
      shell('1', 'exit 6'),
      shell('2', 'echo two', { needs: ['1'] }),
      shell('3', 'echo three', { needs: ['2'] }),
      shell('4', 'echo four', { needs: [] }),
    ];
    const { out, outcome, events } = await ran(steps);
    expect([out, outcome.code]).toEqual(['four\n', 6]);
    expect(events.filter((event) => event.type === 'note')).toHaveLength(2);
  });
  test('steps that need one another are refused', async () => {
    const { outcome } = await ran([shell('1', 'true', { needs: ['2'] }), shell('2', 'true', { needs: ['1'] })]);
    expect(outcome).toMatchObject({ status: 'failed', code: 3 });
  });
  test('a tool works in the folder that a shell step went to', async () => {
    const cwd = folder();
    const steps: Step[] = [
      shell('1', 'mkdir d; cd d'),
      { kind: 'tool', id: '2', tool: 'write_file', input: { path: 'n', text: 'hi' }, reason: '', needs: ['1'] },
    ];
    expect((await ran(steps, { cwd })).outcome.code).toBe(0);
    expect(readFileSync(join(cwd, 'd/n'), 'utf8')).toBe('hi');
  });
  test('a tool that is not there ends with 127', async () => {
    const steps: Step[] = [{ kind: 'tool', id: '1', tool: 'none', input: {}, reason: '', needs: [] }];
    expect((await ran(steps)).outcome).toMatchObject({ status: 'failed', code: 127 });
  });
  test('a tool that takes too long ends with 124, and its signal says so', async () => {
    let told = false;
    const slow = {
      name: 'slow',
      description: '',
      input: {},
      effects: () => [],
      examples: [],
      run: async (_: unknown, context: { signal: AbortSignal }) => {
        context.signal.addEventListener('abort', () => (told = true));
        await sleep(60_000, undefined, { ref: false });
        return { code: 0, output: '' };
      },
    };
    const steps: Step[] = [{ kind: 'tool', id: '1', tool: 'slow', input: {}, reason: '', needs: [] }];
    const { outcome } = await ran(steps, { tools: new Map([['slow', slow]]), timeoutMs: 50 });
    expect([outcome.code, told]).toEqual([124, true]);
  });
  test('keeps for undo before the first step, and takes it back', async () => {
    const cwd = folder();
    const path = join(cwd, 'a');
    writeFileSync(path, 'old');
    const undo = openUndo(folder());
    const { events } = await ran('echo new > a', { cwd, undo, targets: [target(path, 'write')] });
    expect(events.map((event) => event.type)).toEqual(['kept', 'step', 'ended']);
    expect(events[0]).toMatchObject({ files: 1, bytes: 3, missing: [] });
    expect(undo.undo()).toMatchObject([{ kind: 'undone', paths: [path] }]);
    expect(readFileSync(path, 'utf8')).toBe('old');
  });
});

describe('bad surroundings', () => {
  test('a working folder that is gone', async () => {
    const { outcome } = await ran('true', { cwd: '/no/such/folder' });
    expect(outcome).toMatchObject({ status: 'failed', code: 126 });
    expect(outcome.reason).toContain('/no/such/folder');
  });
  test('a NUL byte in the command', async () => {
    expect((await ran('echo a\0b')).outcome).toMatchObject({ status: 'failed', code: 126 });
  });
  test('no PATH at all', async () => {
    expect((await ran('echo x; cd /', { env: {} })).out).toBe('x\n');
  });
  test('a folder whose name is odd', async () => {
    const cwd = folder();
    const odd = `it's "a"\n$x`;
    const { out } = await ran([shell('1', 'mkdir "$N"; cd "$N"'), shell('2', 'pwd -P')], {
      cwd,
      env: { PATH: process.env['PATH'] ?? '', N: odd },
    });
    expect(out).toBe(`${realpathSync(join(cwd, odd))}\n`);
  });
});
