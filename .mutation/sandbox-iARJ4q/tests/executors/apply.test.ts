// @ts-nocheck
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TurnEvent } from '../../src/event.ts';
import { type Applicable, applyPreview } from '../../src/executors/apply.ts';
import type { Outcome } from '../../src/plan.ts';
import { approvedAs, folder, planOf, runOf, shell } from './running.ts';

const applied = async (given: Partial<Applicable>, stale: readonly string[] = []) => {
  const cwd = folder();
  const path = join(cwd, 'a');
  writeFileSync(path, 'before');
  const run = runOf({ cwd });
  const events: TurnEvent[] = [];
  const previewed: Applicable = {
    changes: [{ kind: 'changed', path, entry: 'file' }],
    output: 'said',
    stale: () => [],
    apply: () => writeFileSync(path, 'after'),
    ...given,
  };
  const going = applyPreview(approvedAs(planOf([shell('1', 'x')]), [], stale), previewed, run);
  let outcome: Outcome | undefined;
  while (outcome === undefined) {
    const { value, done } = await going.next();
    if (done) outcome = value;
    else events.push(value);
  }
  return { path, run, outcome, types: events.map(({ type }) => type).join(' ') };
};

describe('what a dry run showed', () => {
  test('is put in place, tells the same events as running, and can be undone', async () => {
    const { path, run, outcome, types } = await applied({});
    expect(outcome).toMatchObject({ status: 'done', code: 0 });
    expect(types).toBe('kept step output ended');
    expect(readFileSync(path, 'utf8')).toBe('after');
    run.undo.undo();
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  test.each<[string, Partial<Applicable>, readonly string[]]>([
    ['what it replaces changed', { stale: () => ['a changed since'] }, []],
    ['what was approved changed', {}, ['the folder is another']],
  ])('is not put in place where %s', async (_what, given, stale) => {
    const { path, outcome, types } = await applied(given, stale);
    expect(outcome).toMatchObject({ status: 'denied', code: 4 });
    expect(types).toBe('');
    expect(readFileSync(path, 'utf8')).toBe('before');
  });

  test('fails with a reason where the file system refuses', async () => {
    const { outcome } = await applied({
      apply: () => {
        throw new Error('disk full');
      },
    });
    expect(outcome).toMatchObject({ status: 'failed', code: 1, reason: expect.stringMatching(/disk full/) });
  });
});
