/** One file into several folders: `cp` knows one destination, so a loop. */
import { looseOf, type Proposal, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { run } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';

/** The folders behind "to", as many as the list goes on. */
export const destinations = (request: Understood): readonly Slot<'path'>[] => {
  const paths = slotsOf(request, 'path').filter((slot) => !slot.not);
  const first = paths.findIndex((slot) => slot.value.prepositions.includes('TO'));
  const rest = first < 0 ? [] : paths.slice(first + 1);
  return first < 0
    ? []
    : [paths[first] as Slot<'path'>, ...rest.filter((slot) => slot.value.prepositions.length === 0)];
};

const isFolder = (path: string, { world }: Understood): boolean =>
  world.entry(path)?.kind === 'dir' || path.startsWith('/') || path.startsWith('~') || path.endsWith('/');

const match = (request: Understood): Proposal | undefined => {
  const verbs = looseOf(request, 'COPY');
  const folders = destinations(request);
  const [file, more] = slotsOf(request, 'path').filter((slot) => !folders.includes(slot) && !slot.not);
  if (verbs.length === 0 || folders.length < 2 || file === undefined || more !== undefined) return undefined;
  const to = folders.map(({ value }) => value.path);
  const isKnown = to.every((path) => isFolder(path, request)) && !/[*?]/.test(file.value.path);
  if (!isKnown || request.world.entry(file.value.path)?.kind === 'dir') return undefined;
  const count = request.tokens.filter((token) => /^(two|three|four|five|both|several|\d)$/.test(token.lemma));
  return {
    command: run({ raw: `for d in ${to.map(quotePath).join(' ')}; do cp ${quotePath(file.value.path)} "$d"; done` }),
    reason: 'Copy the file into each of the folders',
    explains: new Set([
      ...verbs,
      ...spanOf(...([file, ...folders] as unknown as Slot[])),
      ...looseOf(request, 'FILE', 'FOLDER', 'EVERY', 'TO'),
      ...count.map(({ index }) => index),
      ...request.slots.flatMap((slot) => (slot.type === 'kind' ? spanOf(slot) : [])),
    ]),
    bonus: 0.03,
  };
};

export const copySeveral: Skill = {
  name: 'copy-to-several',
  topic: 'files',
  summary: 'copy a file into several folders',
  says: ['COPY TO'],
  examples: [['copy notes.txt to the folders docs, src and bin', 'for d in docs src bin; do cp notes.txt "$d"; done']],
  match,
};
