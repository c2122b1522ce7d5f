import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { and, run } from '../write/command.ts';

export const gitCommit = intent({
  name: 'git-commit',
  topic: 'git',
  summary: 'commit all changes',
  says: ['COMMIT CHANGE|EVERY|THING? message {message}', 'COMMIT message {message}'],
  slots: { message: take.text },
  free: ['CHANGE', 'EVERY', 'THING', 'COMMIT', 'WITH', 'TEXT'],
  act: true,
  write: ({ message }, _world, { text }) =>
    message === undefined || /\b(?:stage|add)\b.*\band\b/i.test(text)
      ? undefined
      : and(run('git', 'add', '-A'), run('git', 'commit', '-m', message)),
  examples: [['commit all my changes, message "first draft"', "git add -A && git commit -m 'first draft'"]],
});
