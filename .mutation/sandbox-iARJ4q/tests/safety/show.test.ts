// @ts-nocheck
import { expect, test } from 'vitest';
import { visible } from '../../src/safety/show.ts';

test.each([
  ['ls -l\tä 漢 😀', 'ls -l\tä 漢 😀'],
  ['a\u202eb', 'a‹U+202E›b'],
  ['a\u200bb', 'a‹U+200B›b'],
  ['a\u001b[2Jb', 'a‹U+001B›[2Jb'],
  ['a\rb', 'a‹U+000D›b'],
  ['a\u00a0b', 'a‹U+00A0›b'],
  ['a\ufe0fb', 'a‹U+FE0F›b'],
  ['a\u{e0041}b', 'a‹U+E0041›b'],
  ['a\nb', 'a\nb'],
])('%j shows as %j', (text, shown) => expect(visible(text)).toBe(shown));
