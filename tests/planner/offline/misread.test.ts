import { expect, test } from 'vitest';
import { planOffline } from '../../../src/planner/offline/offline.ts';
import { exampleWorld } from './example-world.ts';

const commandOf = (request: string): string => {
  const planned = planOffline(request, exampleWorld);
  return planned.kind === 'plan'
    ? planned.plan.steps.map((step) => (step.kind === 'shell' ? step.command : '')).join('; ')
    : planned.kind;
};

test.each([
  ['put all txt files in docs into texts.zip', "find docs -type f -name '*.txt' | zip texts.zip -@"],
  ['list the txt files in docs and save them to texts.zip', 'abstain'],
  ['write the names of the txt files in docs to texts.txt', "find docs -type f -name '*.txt' > texts.txt"],
])('no list takes the place of an archive: %s', (request, command) => expect(commandOf(request)).toBe(command));

test('a file is no text to be taken out of itself, and no other file of its name is meant', () => {
  expect(commandOf('notes.txt: delete it unless it is empty')).toBe('[ ! -s notes.txt ] || rm notes.txt');
});
