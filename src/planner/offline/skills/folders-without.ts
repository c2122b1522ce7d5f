/** Folders by what they do not hold: no file of a name, no files, no folders. */
import { lexicon } from '../lexicon.ts';
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { run } from '../write/command.ts';
import { quote } from '../write/quote.ts';

const FOLDERS = '(?:folder|directory|subfolder|subdirectory|sub-directory|dir)';
const LACK =
  "(?:(?:that |which )?(?:do not|does not|don't|doesn't|not) (?:have|contain|hold|include|containing|having)|(?:that |which )?(?:lack|lacking|miss|missing|<missing>)|without|(?:that |which )?(?:have|contain|hold|containing|having|with) no)";

export const foldersWithout: readonly Skill[] = [
  phrasing({
    name: 'folders-without-file',
    topic: 'files',
    summary: 'folders that hold no file of a name',
    forms: [
      `${FOLDERS}{P} ${LACK} (?:a |an |any |the )*(?:file )?(?:called |named |with the name )?{V}(?: file)?(?: (?:in it|in them|inside|inside it))?`,
    ],
    write: ({ values, place = '.', request }) => {
      const [name] = values;
      if (
        name === undefined ||
        /[*?/\n{}]/.test(name) ||
        name === place ||
        // "without any python file": a kind, no name.
        Object.hasOwn(lexicon().language.kinds, name.toLowerCase()) ||
        /\b(delete|remove|copy|move|count|how many|descend\w*|enter\w*)\b/i.test(request.text)
      )
        return undefined;
      return run(
        'find',
        { path: place },
        '-type',
        'd',
        '!',
        '-exec',
        'test',
        '-e',
        { raw: `{}/${quote(name)}` },
        ';',
        '-print',
      );
    },
    examples: [
      [
        'find folders under src without a file called README.md',
        'find src -type d ! -exec test -e {}/README.md \\; -print',
      ],
    ],
  }),
  phrasing({
    name: 'folders-without-folders',
    topic: 'files',
    summary: 'folders that hold no folders, or no files',
    forms: [
      `${FOLDERS}{P} ${LACK} (?:any |a )?(subfolder|subdirectory|sub-directory|folder|directory|file)(?: (?:in it|in them|inside|inside it|of their own))?`,
      `${FOLDERS}{P} (?:that |which )?(?:have|having|with|contain|containing|has|hold)? ?(?:no subdirectories|no subfolders|without subdirectories|without subfolders)`,
    ],
    write: ({ values, place = '.', request }) => {
      if (/\b(delete|remove|copy|move|count|how many|named|called)\b/i.test(request.text)) return undefined;
      if (/^files?$/.test(values[0] ?? ''))
        return run(
          'find',
          { path: place },
          '-type',
          'd',
          '!',
          '-exec',
          'sh',
          '-c',
          'find "$1" -maxdepth 1 -type f | grep -q .',
          '_',
          '{}',
          ';',
          '-print',
        );
      return run('find', { path: place }, '-type', 'd', '-links', '2');
    },
    examples: [['find folders in src with no subfolders', 'find src -type d -links 2']],
  }),
];
