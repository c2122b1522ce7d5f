import { intent } from '../intent.ts';
import { slotsOf, spanOf, type Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { run } from '../write/command.ts';

const isRecursive = (request: Understood): boolean => slotsOf(request, 'depth').some((slot) => slot.value.recursive);

/** A path, or one quoted word where none is left. */
const side: Taker<string> = (request, used, cue) => {
  const path = take.path(request, used, cue);
  if (path !== undefined) return path;
  const quoted = slotsOf(request, 'literal').find(
    (slot) => /^[\w./-]+$/.test(slot.value.text) && !spanOf(slot).some((at) => used.has(at)),
  );
  return quoted === undefined ? undefined : { value: quoted.value.text, tokens: spanOf(quoted) };
};

export const compareFiles = intent({
  name: 'compare-files',
  topic: 'files',
  summary: 'show how two files or folders differ',
  says: [
    'COMPARE|DIFFERENCE {a} {b}',
    'COMPARE|DIFFERENCE {a} {b} =missing',
    '=identical|=equal|=same|SIMILAR TEXT|THING? {a} {b}',
    'MODIFIED BETWEEN {a} {b}',
    '=differ|=differs FILE? {a} {b}',
  ],
  slots: { a: side, b: side },
  free: [
    'FILE',
    'FOLDER',
    'DIFFERENCE',
    'COMPARE',
    'TEXT',
    'THING',
    'BETWEEN',
    'RECURSIVE',
    'SIDES',
    'MODIFIED',
    'LINE',
    'AND',
    'IN',
    'SIMILAR',
    'SHOW',
    'ONLY',
    'NAME',
    'EXIST',
  ],
  write: ({ a, b }, world, request) => {
    const isPacked = [a, b].filter((one) => /\.(?:tar(?:\.\w+)?|tgz|zip)$/i.test(one ?? '')).length === 1;
    if (a === undefined || b === undefined || a === b || isPacked || request.slots.some((slot) => slot.not))
      return undefined;
    const isKnown = world.entry(a)?.kind === 'dir' && world.entry(b)?.kind === 'dir';
    const isUnseen = world.entry(a) === undefined && world.entry(b) === undefined;
    const areFolders =
      isKnown ||
      (isUnseen &&
        (isRecursive(request) || /\b(folders|directories|dirs)\b|\bfiles\b.*\bdiffer\b/i.test(request.text)));
    const { text } = request;
    const isSame = /\b(identical|equal|the same|same)\b/i.test(text) && !areFolders;
    const flags = [
      isSame ? 'qs' : '',
      areFolders ? 'rq' : '',
      /ignor\w+ (all |any |the )?(white ?space|spaces|blanks)/i.test(text) ? 'w' : '',
      /ignor\w+ (the )?case|case.insensitive/i.test(text) ? 'i' : '',
      /\bside.by.side\b/i.test(text) ? 'y' : '',
      /\bunified\b/i.test(text) ? 'u' : '',
    ].join('');
    return run('diff', flags === '' ? undefined : `-${flags}`, { path: a }, { path: b });
  },
  examples: [
    ['compare notes.txt and ideas.txt', 'diff notes.txt ideas.txt'],
    ['check if notes.txt and ideas.txt are identical', 'diff -qs notes.txt ideas.txt'],
    ['which files differ between docs and src', 'diff -rq docs src'],
  ],
});
