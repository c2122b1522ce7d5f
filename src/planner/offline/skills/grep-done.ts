/** What is done with the files that contain a text: deleted, moved, copied. */
import type { FileQuery } from '../frames/file-query.ts';
import { looseOf, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { type Command, pipe, run } from '../write/command.ts';
import { fileAction } from './file-action.ts';
import { claimed, filesAsked, narrowed, type Texts, textsOf } from './grep-found.ts';

/** The names that `grep` prints, each ended by NUL. */
const nulEnded = (query: FileQuery, request: Understood, texts: Texts): Command => {
  const command = narrowed(query, request, texts);
  const parts = command.type === 'pipe' ? command.parts : [command];
  const last = parts.at(-1);
  if (last?.type !== 'run') return command;
  // The flags of the last grep are its second or, behind `xargs -0`, fourth word; behind `find … -exec`, the one after "grep".
  const at = last.words.findIndex(
    (word, index) => typeof word === 'string' && /^-[a-zA-Z]+$/.test(word) && last.words[index - 1] === 'grep',
  );
  const words = last.words.map((word, index) =>
    index === at && typeof word === 'string' && !word.includes('Z') ? `${word}Z` : word,
  );
  return pipe(...parts.slice(0, -1), run(words));
};

const DEEDS = [
  ['DELETE', 'rm'],
  ['MOVE', 'mv'],
  ['COPY', 'cp'],
] as const;

/** "delete all files that contain x": the names go on to the program. */
export const doneWithFound = fileAction({
  name: 'done-with-found',
  topic: 'files',
  summary: 'delete, move or copy the files that contain a text',
  examples: [
    ['delete all txt files in docs that contain "draft"', "grep -rlZ --include='*.txt' -e draft docs | xargs -0 rm"],
    ['move the txt files containing "draft" to attic', "grep -rlZ --include='*.txt' -e draft . | xargs -0 mv -t attic"],
  ],
  verbs: ['DELETE', 'MOVE', 'COPY'],
  object: 'files',
  also: ['CONTAIN', 'TEXT', 'WORD', 'EVERY', 'FILE', 'NAME'],
  claims: (request) => {
    const texts = claimed(request);
    const target = slotsOf(request, 'path').findLast(
      (slot) => slot.value.prepositions.includes('TO') && !slot.value.glob,
    );
    return texts === undefined
      ? undefined
      : new Set<Slot>([...texts, ...(target === undefined ? [] : [target as Slot])]);
  },
  write: ({ query, request }, slots) => {
    const texts = textsOf(request);
    const [, program] = DEEDS.find(([concept]) => looseOf(request, concept).length > 0) ?? [];
    const target = [...slots].find((slot) => slot.type === 'path');
    const isOfFiles = query.tests.some((test) => test.is === 'type' && test.types.join('') === 'f');
    if (texts === undefined || program === undefined || !isOfFiles || query.either.length > 0) return undefined;
    if ((program === 'rm') !== (target === undefined) || request.world.userland !== 'gnu') return undefined;
    // "all files except those containing x": of their names or of what is in them, nobody can tell.
    const isExcepted = request.tokens.some((token) => means(token, 'EXCEPT'));
    if (!filesAsked(query, texts.from, request) || isExcepted) return undefined;
    const into = target?.type === 'path' ? ['-t', { path: target.value.path }] : [];
    return {
      command: pipe(nulEnded(query, request, texts), run('xargs', '-0', program, into)),
      reason: 'Take the files that contain the text',
      explains: texts.explains,
    };
  },
});
