// @ts-nocheck
import { describe, expect, it, test } from 'vitest';
import { requestsLike } from '../../src/cli/requests.ts';
import { slashLike } from '../../src/cli/slash-names.ts';

const KNOWN = [
  { said: 'pack the photos folder', about: 'learned' },
  { said: 'Pack the photos folder', about: 'asked before' },
  { said: 'pack all of it', about: 'asked before' },
  { said: 'how full are the disks', about: 'tells the space on disks' },
];

describe('requests', () => {
  test.each([
    ['pa', ['pack the photos folder', 'pack all of it']],
    ['PACK T', ['pack the photos folder']],
    ['pack all of it', []],
    ['', ['pack the photos folder', 'pack all of it', 'how full are the disks']],
  ])('%j', (typed, expected) => {
    expect(requestsLike(typed, KNOWN, 'begins').map(({ text }) => text)).toEqual(expected);
  });

  test.each([
    ['full disk', ['how full are the disks']],
    ['di', []],
    ['disk nothing', []],
  ])('that hold the words of %j', (typed, expected) => {
    expect(requestsLike(typed, KNOWN, 'holds').map(({ text }) => text)).toEqual(expected);
  });

  it('are not ended, as more may follow', () => {
    expect(requestsLike('pack al', KNOWN, 'begins')).toEqual([
      { text: 'pack all of it', about: 'asked before', end: '' },
    ]);
  });
});

test('slash commands by name, with what they do', () => {
  expect(slashLike('und')).toEqual([{ text: '/undo', about: expect.stringMatching(/./) }]);
  expect(slashLike('').length).toBeGreaterThan(5);
  expect(slashLike('nosuch')).toEqual([]);
});
