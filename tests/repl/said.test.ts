import { expect, test } from 'vitest';
import { orSlash, saidCommand } from '../../src/repl/commands/said.ts';

test.each([
  ['undo that', 'undo'],
  ['Undo it please.', 'undo'],
  ['oh no, undo this', 'undo'],
  ['undo the last change', 'undo'],
  ['revert what you just did', 'undo'],
  ['put everything back the way it was', 'undo'],
  ['take it back', 'undo'],
  ['redo that', 'redo'],
  ['do again what you did', 'redo'],
])('"%s" means /%s', (request, name) => {
  expect(saidCommand(request)).toBe(name);
});

test.each([
  'undo my last commit',
  'undo the last commit',
  'undo the merge',
  'revert notes.txt',
  'put the files back into docs',
  'take the backup',
  'go back',
  'undo',
  'what does undo do?',
  'bring it back to life and delete the rest',
])('"%s" means none', (request) => {
  expect(saidCommand(request)).toBeUndefined();
});

test('only a request is one: a command of that name stays a command', () => {
  const ask = { kind: 'ask', reason: 'it is a sentence' } as const;
  expect(orSlash(ask, 'undo that')).toMatchObject({ kind: 'slash', name: 'undo', rest: '' });
  expect(orSlash(ask, 'undo the merge')).toBe(ask);
  const shell = { kind: 'shell', reason: 'it is a command' } as const;
  expect(orSlash(shell, 'undo that')).toBe(shell);
});
