import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';
import { newOwner } from './operands.ts';

export const changeOwner = intent({
  name: 'change-owner',
  topic: 'files',
  summary: 'change the owner of a file or folder',
  says: ['CHANGE OWNER {path} USER? {user}', '=chown {path} {user}'],
  slots: { path: take.path, user: newOwner },
  free: ['CHANGE', 'OWNER', 'FILE', 'FOLDER', 'USER', 'RECURSIVE', 'TO', 'OF'],
  act: true,
  write: ({ path, user }, world, request) => {
    if (path === undefined || user === undefined || !/^[a-z_][\w.-]*(:[\w.-]+)?$/i.test(user)) return undefined;
    const isSet =
      request.slots.some((slot) => slot.type === 'kind') || /\b(all|every|everything)\b/i.test(request.text);
    if (isSet && !request.tokens.some((token) => means(token, 'RECURSIVE'))) return undefined;
    const isDeep = request.tokens.some((token) => means(token, 'RECURSIVE'));
    return run(world.uid === 0 ? [] : ['sudo'], 'chown', isDeep ? '-R' : undefined, user, operand(path));
  },
  examples: [['change the owner of notes.txt to kim', 'sudo chown kim notes.txt']],
});
