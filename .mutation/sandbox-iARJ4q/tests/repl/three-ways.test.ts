// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { paintFor } from '../../src/repl/paint.ts';
import { type Fork, forkLines, wayOf } from '../../src/repl/three-ways.ts';
import { visible } from '../../src/safety/show.ts';

const paint = paintFor({ isTerminal: false, term: undefined, color: 'auto' });
const slip: Fork = { reason: '`gti` is no command, but `git` is.', correction: 'git status' };
const doubt: Fork = { reason: '`last` is a command.', doubt: 'It ends like a question.' };
const linesOf = (fork: Fork, columns = 80) => forkLines(fork, { paint, visible, columns });

describe('keys', () => {
  test.each([
    ['r', 'run'],
    ['R', 'run'],
    ['a', 'ask'],
    ['?', 'ask'],
    ['c', 'cancel'],
    ['\u001b', 'cancel'],
    ['\u0003', 'cancel'],
  ])('%j is %s', (key, way) => {
    expect(wayOf(key, slip)).toBe(way);
    expect(wayOf(key, doubt)).toBe(way);
  });

  test('Enter takes a correction, and nothing else', () => {
    expect(wayOf('\r', slip)).toBe('corrected');
    expect(wayOf('\r', doubt)).toBeUndefined();
    expect(wayOf('y', doubt)).toBeUndefined();
  });

  test.each(['rm -rf x\r', '\u001b[A', 'ar', 'x', ' ', ''])('%j is no answer', (text) => {
    expect(wayOf(text, slip)).toBeUndefined();
    expect(wayOf(text, doubt)).toBeUndefined();
  });
});

describe('what is shown', () => {
  test('a slip', () =>
    expect(linesOf(slip)).toEqual([
      '`gti` is no command, but `git` is.',
      '[Enter] git status  [r] run as typed  [a] ask  [c] cancel',
    ]));

  test('a doubt, with what speaks for each reading', () =>
    expect(linesOf(doubt)).toEqual([
      'A command or a request?',
      '`last` is a command.',
      'But it ends like a question.',
      '[r] run  [a] ask  [c] cancel',
    ]));

  test('a narrow terminal gets a row for each key, none of them wrapped', () => {
    const long: Fork = { ...slip, correction: `git log ${'x'.repeat(100)}` };
    const rows = linesOf(long, 30).slice(1);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.length).toBeLessThan(30);
  });

  test('what hides is made visible', () =>
    expect(linesOf({ ...slip, correction: 'git \u202estatus\n\u001b[2J' }).join('')).not.toMatch(/[\u202e\u001b]/));
});
