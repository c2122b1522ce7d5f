import { expect, test } from 'vitest';
import { requiredIn } from '../../../src/planner/offline/frames/required.ts';

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
  ['[a-z]+ of (?:.*?)(?:name|(?:file )?title)', [['of'], ['name', 'title']]],
])('%s needs %j', (source, words) => {
  expect(requiredIn(source)).toEqual(words);
});
