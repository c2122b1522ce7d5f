import { rightToGive } from '../frames/rights.ts';
import { intent } from '../intent.ts';
import type { Concept } from '../language/english.ts';
import { slotsOf, spanOf } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';

const right: Taker<true> = (request) => {
  const slots = rightToGive(request)?.slots ?? [];
  return slots.length === 0 ? undefined : { value: true, tokens: spanOf(...slots) };
};

export const changeMode = intent({
  name: 'change-mode',
  topic: 'files',
  summary: 'change the permissions of a file or folder',
  says: [
    'CHANGE|CREATE? PERMISSION {path} {mode}',
    'CHANGE PERMISSION {path} READ_ONLY WORLD?',
    'CREATE {path} EXECUTABLE|READ_ONLY|WRITABLE|READABLE {right?}',
  ],
  slots: { mode: take.mode, path: take.path, right },
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
    const right = rightToGive(request)?.mode;
    const symbolic = right === 'a-w' && asked('WORLD') ? '444' : right;
    const bits = mode !== undefined && /^[0-7]+$/.test(mode) ? mode : symbolic;
    // "files in x with mode 640": said of them, and nothing is to be changed.
    const isCondition = !asked('CHANGE') && !asked('CREATE') && slotsOf(request, 'kind').length > 0;
    // "of the files in x": each of them, and not the place.
    const isOfFiles = slotsOf(request, 'kind').some(
      (slot) => /s$/i.test(request.tokens[slot.to - 1]?.text ?? '') && means(request.tokens[slot.to], 'IN'),
    );
    // "make a folder x with mode 700": a new one.
    const isNew =
      /^\W*(?:please )?(?:create|make|mkdir) (?:an? )?(?:new |private )*(?:folder|directory|dir|file)\b/i.test(
        request.text,
      );
    const isOther = isNew || isCondition || isOfFiles;
    if (isOther || path === undefined || bits === undefined || /\b(all|every)\b/i.test(request.text)) return undefined;
    return run(
      'chmod',
      asked('RECURSIVE') || /\b(?:everything|all) (?:in|inside|under|below)\b/i.test(request.text) ? '-R' : undefined,
      bits,
      operand(path),
    );
  },
  examples: [
    ['make run.sh executable', 'chmod +x run.sh'],
    ['make notes.txt writable by the group', 'chmod g+w notes.txt'],
    ['set the permissions of notes.txt to 600', 'chmod 600 notes.txt'],
  ],
});
