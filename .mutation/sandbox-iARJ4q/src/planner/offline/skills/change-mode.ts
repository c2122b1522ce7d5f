// @ts-nocheck
import { intent } from '../intent.ts';
import type { Concept } from '../language/english.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';

export const changeMode = intent({
  name: 'change-mode',
  topic: 'files',
  summary: 'change the permissions of a file or folder',
  says: [
    'CHANGE|CREATE? PERMISSION {path} {mode}',
    'CHANGE PERMISSION {path} READ_ONLY WORLD?',
    'CREATE {path} EXECUTABLE|READ_ONLY|WRITABLE',
  ],
  slots: { mode: take.mode, path: take.path },
  free: [
    'CHANGE',
    'CREATE',
    'PERMISSION',
    'EXECUTABLE',
    'READ_ONLY',
    'FILE',
    'FOLDER',
    'RECURSIVE',
    'TO',
    'WRITABLE',
    'WORLD',
  ],
  act: true,
  write: ({ path, mode }, _world, request) => {
    const asked = (concept: Concept) => request.tokens.some((token) => means(token, concept));
    const symbolic = asked('EXECUTABLE')
      ? '+x'
      : asked('READ_ONLY')
        ? asked('WORLD')
          ? '444'
          : 'a-w'
        : asked('WRITABLE')
          ? 'u+w'
          : undefined;
    const bits = mode !== undefined && /^[0-7]+$/.test(mode) ? mode : symbolic;
    if (path === undefined || bits === undefined || /\b(all|every)\b/i.test(request.text)) return undefined;
    return run('chmod', asked('RECURSIVE') ? '-R' : undefined, bits, operand(path));
  },
  examples: [
    ['make run.sh executable', 'chmod +x run.sh'],
    ['set the permissions of notes.txt to 600', 'chmod 600 notes.txt'],
  ],
});
