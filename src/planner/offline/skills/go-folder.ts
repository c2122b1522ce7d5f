import { intent } from '../intent.ts';
import { slotsOf, spanOf } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { run } from '../write/command.ts';

/** "the working directory" is what changes, not where to. */
const anyPlace: Taker<string> = (request, used, cue) => {
  const to = slotsOf(request, 'path').findLast((slot) => slot.value.path !== '.' && !slot.not);
  return to === undefined ? take.path(request, used, cue) : { value: to.value.path, tokens: spanOf(to) };
};

/** "one folder up": who says no more than that wants to be there. */
export const goUp = intent({
  name: 'one-up',
  topic: 'shell',
  summary: 'change to the folder above',
  says: ['PARENT'],
  act: true,
  write: (_slots, _world, { tokens, text }) =>
    /\bup\b/i.test(text) && tokens.every((token) => means(token, 'PARENT', 'GLUE') || token.kind === 'mark')
      ? run('cd', '..')
      : undefined,
  examples: [['one folder up', 'cd ..']],
});

export const goFolder = intent({
  name: 'go-folder',
  topic: 'shell',
  summary: 'change to a folder',
  says: ['GO {path}', '=change FOLDER|HERE? {path}'],
  slots: { path: anyPlace },
  free: ['GO', 'TO', 'IN', 'FOLDER', 'LEVEL', 'PARENT', 'HERE', 'CURRENT'],
  act: true,
  // What may go is to be deleted.
  write: ({ path }, _world, { text }) =>
    path === undefined || /\b(?:can|may|should|must|has to|have to) go\b(?! to| into)/i.test(text)
      ? undefined
      : run('cd', { path }),
  examples: [
    ['go to docs', 'cd docs'],
    ['go up one level', 'cd ..'],
  ],
});
