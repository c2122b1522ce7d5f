import { expect, test } from 'vitest';
import { requiredIn, waysIn } from '../../../src/planner/offline/frames/required.ts';

test.each([
  ['copy {W} to {W}', [['copy'], ['to']]],
  ['(?:copy|move) (?:the )?{V}{P} into {W}', [['copy', 'move'], ['into']]],
  ['(add|put) (?:a |the )*(?:prefix (?:of )?)?{V}', [['add', 'put']]],
  ['(?!to)names? with', [['name'], ['with']]],
  ['(?:with|by (?:a|the)|\\S+) file', [['file']]],
  ['copy|{W} over', [['copy', 'over']]],
  ['(?:folder|dir){P} (?:x|no){0,2} without', [['folder', 'dir'], ['without']]],
  ['(?:on|to){1,2} (?:the )?disk', [['on', 'to'], ['disk']]],
  ['copy|\\d+', []],
  ['(?:of all|of every folder|in it) now', [['all', 'folder', 'in'], ['now']]],
  ['unpack {A} here', [['unpack'], expect.arrayContaining(['.tar', '.zip']), ['here']]],
  ['[a-z]+ of (?:.*?)(?:name|(?:file )?title)', [['of'], ['name', 'title']]],
])('%s needs %j', (source, words) => {
  expect(requiredIn(source)).toEqual(words);
});

test.each([
  ['speed', ['speed']],
  [
    '(speed|((fan|disk) (noise)|(noise) (of|for) (fan|disk)))',
    ['speed', '(fan|disk) (noise)', '(noise) (of|for) (fan|disk)'],
  ],
  ['(?:speed)', ['speed']],
  ['(fan|disk) (noise|speed)', ['(fan|disk) (noise|speed)']],
])('%s can be said in the ways %j', (source, ways) => {
  expect(waysIn(source)).toEqual(ways);
});
