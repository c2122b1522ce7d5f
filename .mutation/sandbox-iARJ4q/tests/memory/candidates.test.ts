// @ts-nocheck
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { candidates } from '../../src/memory/candidates.ts';
import { openJournal } from '../../src/memory/journal.ts';

const NOW = new Date(2026, 5, 10, 12).getTime();
const DAY = 86_400_000;

const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'llmos-candidates-'));
  const journal = openJournal({ folder: path, now: () => NOW });
  const lines = ['shrink the pictures', 'vim notes.md', 'git status', 'deploy api-2 to staging'];
  lines.forEach((line, i) => {
    journal.append({ type: 'turn', turn: `t${i}`, line, at: NOW - (i + 1) * DAY, cwd: '/', host: 'box', by: 'person' });
    journal.append({ type: 'outcome', turn: `t${i}`, outcome: { status: 'done', code: 0, durationMs: 1 } });
  });
  journal.close();
  return path;
};

test.each([
  ['resized photos', 'shrink the pictures'],
  ['what is with api-2', 'deploy api-2 to staging'],
  ['that thing of yesterday', 'shrink the pictures'],
  ['the releases', 'deploy api-2 to staging'],
])('%s', (request, line) => {
  const found = candidates(folder(), request, { now: NOW });

  expect(found.map((turn) => turn.line)).toContain(line);
});

test('nothing where nothing speaks of it, and nothing after a stop', () => {
  const path = folder();
  expect(candidates(path, 'the weather of the moon', { now: NOW })).toEqual([]);
  expect(candidates(path, 'pictures', { now: NOW, signal: AbortSignal.abort() })).toEqual([]);
});
