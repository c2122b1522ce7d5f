/** Folders by how many files they hold: those with more than so many, all in order. */
import { phrasing, type Said } from '../phrasing.ts';
import { numberOf } from '../recognise/reading.ts';
import type { Skill } from '../skill.ts';
import { type Command, pipe, run } from '../write/command.ts';

const FOLDERS = '(?:folder|directory|subfolder|subdirectory|sub-directory|dir)';
const FILES = '(?:file|entry|item|thing)';

/** `N folder`, a line for each folder that holds files itself. */
const counts = ({ place }: Said): readonly Command[] => [
  run('find', { path: place ?? '.' }, '-type', 'f', '-printf', '%h\\n'),
  run('sort'),
  run('uniq', '-c'),
];

export const folderCounts: readonly Skill[] = [
  phrasing({
    name: 'folders-with-many-files',
    topic: 'files',
    summary: 'folders that hold more (or fewer) than a number of files',
    forms: [
      `${FOLDERS}{P} (?:that |which |with |have |having |contain |hold |include |containing |holding )+(?:has )?(more than|over|at least|less than|fewer than|at most|greater than) {W} ${FILES}`,
    ],
    write: (said) => {
      const count = numberOf(said.tokens[1]);
      if (count === undefined || said.request.world.userland !== 'gnu') return undefined;
      const word = said.values[0] ?? '';
      const sign = /least/.test(word) ? '>=' : /most/.test(word) ? '<=' : /less|fewer/.test(word) ? '<' : '>';
      return pipe(...counts(said), run('awk', `$1 ${sign} ${count}`));
    },
    examples: [
      [
        'find directories under docs with more than 50 files',
        "find docs -type f -printf '%h\\n' | sort | uniq -c | awk '$1 > 50'",
      ],
    ],
  }),
  phrasing({
    name: 'folders-by-count',
    topic: 'files',
    summary: 'folders in the order of how many files they hold',
    forms: [
      `${FOLDERS} (?:.*? )?(?:sort|order|sorted|ordered|rank|ranked)(?: by| in order of| according to| based on| on)? (?:the )?(?:number of|count|how many|count of)(?: of)?(?: the)? ${FILES}(?: (?:in|inside|in them|they|they contain|contain|in each|that|have|hold|each|them|it))*`,
      `${FOLDERS}{P} (?:with|have|contain|has|hold|that have|that contain|hold) (?:the )?most(?: number of)? ${FILES}`,
    ],
    write: (said) => {
      if (said.request.world.userland !== 'gnu') return undefined;
      const isOne =
        /\b(the|which|what) (one )?(sub)?-?(folder|directory|dir)( \S+ \S+)? (with|has|contains|holds|that|having)\b/i.test(
          said.request.text,
        );
      return pipe(...counts(said), run('sort', '-rn'), ...(isOne ? [run('head', '-n', '1')] : []));
    },
    examples: [
      [
        'list the subdirectories of docs sorted by the number of files in them',
        "find docs -type f -printf '%h\\n' | sort | uniq -c | sort -rn",
      ],
    ],
  }),
];
