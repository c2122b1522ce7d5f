/** One mode for the files and another one for the folders of a tree; execution for some. */
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { and, operand, run } from '../write/command.ts';

const MODE = '(<?[0-7]{3,4}>?)';
const OF = '(?:for|on|of)';
const THE = '(?:the |all |regular |every |any |of )*';
const FILES = '(?:file|regular file)';
const FOLDERS = '(?:folder|directory|subfolder|subdirectory|sub-directory|dir)';
const VERB = '(?:set|change|chmod|make|give|apply|update|use|turn)';
const RIGHTS = '(?:the |permission |permissions |mode |file permission |to |of |on |in )*';

/** Files first, folders first; "644 for files", "files to 644". */
const FORMS = [
  `${VERB} ${RIGHTS}${MODE} ${OF} ${THE}${FILES}{P} (?:and|,|but)(?: and)? (?:to )?${MODE} ${OF} ${THE}${FOLDERS}`,
  `${VERB} ${RIGHTS}${THE}${FILES}{P} ${RIGHTS}${MODE} (?:and|,|but)(?: and)? ${RIGHTS}${THE}${FOLDERS}{P} ${RIGHTS}${MODE}`,
];
const FOLDERS_FIRST = [
  `${VERB} ${RIGHTS}${MODE} ${OF} ${THE}${FOLDERS}{P} (?:and|,|but)(?: and)? (?:to )?${MODE} ${OF} ${THE}${FILES}`,
  `${VERB} ${RIGHTS}${THE}${FOLDERS}{P} ${RIGHTS}${MODE} (?:and|,|but)(?: and)? ${RIGHTS}${THE}${FILES}{P} ${RIGHTS}${MODE}`,
];

/** "in the folder site": the place of both. */
const PLACE = /\b(?:in|under|of|inside|below|within|beneath) (?:the |this |my )?(?:folder|directory)\b/gi;

const isFolderFirst = (said: string): boolean => {
  const text = said.replace(PLACE, '');
  const [folder, file] = [/\b(?:sub-?)?(?:folders?|director(?:y|ies)|dirs?)\b/i, /\bfiles?\b/i].map((noun) =>
    text.search(noun),
  );
  return folder !== undefined && folder >= 0 && folder < (file ?? 0);
};

export const modesByKind: readonly Skill[] = [
  phrasing({
    name: 'modes-by-kind',
    topic: 'files',
    summary: 'one mode for the files, another for the folders of a tree',
    forms: [...FORMS, ...FOLDERS_FIRST],
    write: ({ values, place, request }) => {
      const [first, second] = values;
      if (first === undefined || second === undefined) return undefined;
      const [file, folder] = isFolderFirst(request.text) ? [second, first] : [first, second];
      const top = operand(place ?? '.');
      return and(
        run('find', top, '-type', 'd', '-exec', 'chmod', folder, '{}', '+'),
        run('find', top, '-type', 'f', '-exec', 'chmod', file, '{}', '+'),
      );
    },
    examples: [
      [
        'set the permissions to 640 for all files and 750 for all directories under docs',
        'find docs -type d -exec chmod 750 {} + && find docs -type f -exec chmod 640 {} +',
      ],
    ],
  }),
];
