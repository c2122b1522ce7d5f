// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { narrow } from '../../../src/repl/editor/narrow.ts';
import { hintFor, pastOf } from '../../../src/repl/editor/past.ts';
import { searchFor } from '../../../src/repl/editor/search.ts';
import type { Here, PastLine } from '../../../src/repl/past-line.ts';

const NOW = Date.UTC(2026, 5, 10, 12);
const HOUR = 3_600_000;
const here: Here = { cwd: '/src/app', now: NOW };

/** Newest first. */
const LINES: readonly PastLine[] = [
  { line: 'git commit -m far', cwd: '/elsewhere', at: NOW - HOUR, code: 0 },
  { line: 'git comit', cwd: '/src/app', at: NOW - HOUR, code: 127 },
  { line: 'git commit --amend', cwd: '/src/app', at: NOW - 2 * HOUR, code: 0 },
  { line: 'git commit', cwd: '/src/app', at: NOW - 30 * HOUR, code: 0 },
  { line: 'git commit -a', cwd: '/src/app', at: NOW - 31 * HOUR, code: 0 },
  { line: 'make test', cwd: '/src/app', at: NOW - 200 * HOUR, code: 2 },
];

it('hints at no name that was not found', () => {
  expect(hintFor(pastOf(LINES), 'git c')).toBe('ommit -m far');
  expect(hintFor(pastOf(LINES), 'git comi')).toBe('');
});

describe('the search is narrowed', () => {
  const found = (query: string): string[] => searchFor(pastOf(LINES, { here }), query).found.map(({ line }) => line);
  it.each<[string, readonly string[]]>([
    ['@here commit', ['git commit --amend', 'git commit', 'git commit -a']],
    ['@failed', ['git comit', 'make test']],
    ['@ok amend', ['git commit --amend']],
    ['@today far', ['git commit -m far']],
    ['@yesterday', ['git commit', 'git commit -a']],
    ['@week test', []],
    ['@month test', ['make test']],
    ['@elsewhere', ['git commit -m far']],
    ['@failed @here make', ['make test']],
    ['@ test', ['make test']],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('by nothing while the word is not finished, and never by a word inside of the text', () => {
    expect(found('@fail make')).toEqual(['make test']);
    expect(narrow('git@host', here).text).toBe('git@host');
  });
});
