// @ts-nocheck
import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/memory/words/stem.ts';
import { namesOf, termsOf } from '../../../src/memory/words/terms.ts';

describe('forms of one word share a stem', () => {
  test.each([
    ['resize resized resizing resizes'],
    ['delete deleted deleting deletes'],
    ['copy copied copies copying'],
    ['stop stopped stopping stops'],
    ['branch branches'],
    ['make made makes making'],
    ['file files'],
    ['process processes'],
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    ['new news'],
    ['is status'],
    ['big bigger biggest'],
    ['first last'],
    ['increase decrease'],
    ['install uninstall'],
  ])('%s stay apart', (words) => {
    const all = words.split(' ');
    expect(new Set(all.map(stem)).size).toBeGreaterThan(1);
  });
});

describe('terms', () => {
  test('people say one thing in several words', () => {
    expect(termsOf('please delete the pictures')).toEqual(termsOf('remove those photos'));
  });
  test('opposites stay apart', () => {
    expect(termsOf('compress it')).not.toEqual(termsOf('extract it'));
    expect(termsOf('the oldest')).not.toEqual(termsOf('the newest'));
  });
  test('a name is kept and found by its parts', () => {
    expect(termsOf('src/AuthClient.ts')).toEqual(expect.arrayContaining(['src/authclient.ts', 'auth', 'client']));
  });
  test('names are what is no word', () => {
    expect(namesOf('copy ~/a/b.txt to box-2 at 10.0.0.7, port 8080.')).toEqual([
      '~/a/b.txt',
      'box-2',
      '10.0.0.7',
      '8080',
    ]);
    expect(namesOf('copy it there, please.')).toEqual([]);
  });
});
