import { expect, test } from 'vitest';
import { restWords } from '../../../src/repl/commands/rest.ts';

test.each<[string, readonly string[]]>([
  ['', []],
  ['forget sort words', ['forget', 'sort', 'words']],
  ['forget "sort words"', ['forget', 'sort words']],
  [`forget 'sort  words'  now`, ['forget', 'sort  words', 'now']],
  [`remember I don't like "x`, ['remember', 'I', "don't", 'like', '"x']],
  ['find say"what is"', ['find', 'say"what', 'is"']],
])('%s', (rest, words) => expect(restWords(rest)).toEqual(words));
