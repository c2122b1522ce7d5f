/** A folder as a whole: links to all in it, its shape without its files, the lines of code in it, what fills a disk, the trash. */
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { type Command, operand, pipe, run } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';

const THE = '(?:the |a |all |my |whole |entire |of |every |each |folder |directory |file |files |content |contents )*';
const WHOLLY =
  '(?: complete| completely| entire| entirely| full| fully| total| totally)?(?: but keep (?:the )?(?:folder|directory|it|dir)(?: itself)?)?';
const SOURCES = 'c h cpp cc hpp py js jsx ts tsx java go rs rb php pl sh cs swift kt scala'.split(' ');

const sources = (place: string): Command =>
  run(
    'find',
    operand(place),
    '-type',
    'f',
    '(',
    SOURCES.flatMap((one, at) => [...(at === 0 ? [] : ['-o']), '-name', `*.${one}`]),
    ')',
    '-exec',
    'cat',
    '{}',
    '+',
  );

const bare = (path: string): string => path.replace(/\/$/, '');

export const folderWhole: readonly Skill[] = [
  phrasing({
    name: 'links-to-all',
    topic: 'files',
    summary: 'a symbolic link in one folder for each file of another',
    forms: [
      `(?:create|make|add|put|symlink) ${THE}(?:symlink|symbolic link|soft link|link)s? in ${THE}{V} (?:for|to|of|pointing to|that point to|point to) ${THE}(?:in|of|inside|under|from) ${THE}{V}`,
      `(?:symlink|link) ${THE}(?:in|of|from|inside) ${THE}{V} (?:in|into|to) ${THE}{V}`,
    ],
    write: ({ values, request }) => {
      const isFirst = /^\W*(symlink|link)\b/i.test(request.text);
      const [a, b] = values;
      const [to, from] = isFirst ? [b, a] : [a, b];
      if (to === undefined || from === undefined || !/\b(all|every|each)\b/i.test(request.text)) return undefined;
      // A relative target would be looked for in the folder of the link.
      const target = /^[/~]/.test(from) ? quotePath(bare(from)) : `"$PWD"/${quotePath(bare(from))}`;
      return run('ln', '-s', { raw: `${target}/*` }, { path: to });
    },
    examples: [['create symlinks in bin for all files in /opt/kit', 'ln -s /opt/kit/* bin']],
  }),
  phrasing({
    name: 'folder-shape',
    topic: 'files',
    summary: 'the folders of a tree made anew elsewhere, without their files',
    forms: [
      `(?:copy|recreate|replicate|duplicate|mirror|reproduce|create a copy of|make a copy of|create|clone) ${THE}(?:only )?(?:the )?(?:directory structure|folder structure|directory tree|folder tree|hierarchy|directory hierarchy|tree|structure|folder hierarchy)(?: only)? (?:of|from|under|in) ${THE}{V} (?:to|into|in|under|inside|at) ${THE}{V}`,
      `(?:copy|recreate|replicate|duplicate|mirror|create a copy of|make a copy of) (?:the )?{V} (?:directory structure|folder structure|directory hierarchy|folder hierarchy|hierarchy|structure) (?:to|into|in|under|inside) ${THE}{V}`,
      `(?:copy|recreate|replicate) ${THE}only the folder (?:of|from|in) ${THE}{V} (?:to|into|in) ${THE}{V}`,
    ],
    words: ['replicate', 'recreate', 'structure', 'mirror'],
    write: ({ values, request }) => {
      const [from, to] = values;
      const isShape = /\b(structure|hierarchy|without (the |any |its )?files|only the (folders|directories))\b/i.test(
        request.text,
      );
      if (from === undefined || to === undefined || !isShape) return undefined;
      const target = /^[/~]/.test(to) ? quotePath(bare(to)) : `"$OLDPWD"/${quotePath(bare(to))}`;
      return run({ raw: `(cd ${quotePath(from)} && find . -type d -exec mkdir -p ${target}/{} \\;)` });
    },
    examples: [
      ['copy the directory structure of docs to /backup', '(cd docs && find . -type d -exec mkdir -p /backup/{} \\;)'],
    ],
  }),
  phrasing({
    name: 'lines-of-code',
    topic: 'text',
    summary: 'how many lines of code a folder holds',
    forms: [
      `(?:how many|count|count the|number of|total number of|how much|total) (?:the )?(?:number of |total )*(?:lines? of code|lines? of source code|source lines?|loc|code lines?)`,
    ],
    write: ({ place, request }) =>
      request.slots.some((slot) => slot.type === 'kind' || slot.type === 'name') ||
      (place !== undefined && /\.\w+$/.test(place) && place !== '.' && request.world.entry(place)?.kind !== 'dir')
        ? undefined
        : pipe(sources(place ?? '.'), run('wc', '-l')),
    examples: [
      [
        'how many lines of code are in src',
        `find src -type f \\( ${SOURCES.map((one) => `-name '*.${one}'`).join(' -o ')} \\) -exec cat {} + | wc -l`,
      ],
    ],
  }),
  phrasing({
    name: 'what-fills-the-disk',
    topic: 'disk',
    summary: 'what takes the space, largest first: nothing is deleted before it was seen',
    forms: [
      '(?:free|clear|clean|make|get|reclaim|save|recover|gain|create) (?:up |some |more |out )*(?:disk space|space|room|storage|disk|storage space|hard drive|hard disk|drive)(?: on (?:the |my )?(?:disk|drive|hard drive|machine|computer|laptop|system|root))?',
      '(?:disk|drive|hard drive|hard disk) (?:is )?(?:almost |nearly |getting )*full',
    ],
    words: ['reclaim'],
    write: ({ request, place = '~' }) => {
      const isAsked =
        /\b(free|clear|clean) (up|out)\b|\b(make|reclaim|recover|gain|get|save)\b.*\b(space|room|storage)\b|\bfull\b/i;
      return isAsked.test(request.text) && !/\bhow (full|much)\b|^(is|are)\b|\bbytes?\b|lines?\b/i.test(request.text)
        ? pipe(run('du', '-xah', operand(place)), run('sort', '-rh'), run('head', '-n', '30'))
        : undefined;
    },
    examples: [['free up some disk space', 'du -xah ~ | sort -rh | head -n 30']],
  }),
  phrasing({
    name: 'empty-folder',
    topic: 'files',
    summary: 'delete what is in a folder, and keep the folder',
    forms: [
      `(?:delete|remove|erase|clear|clear out|empty|empty out|clean|clean out|wipe) (?:out )?(?:the |all |everything |content |contents |file |files |in |inside |of |from |folder |directory )*{W}(?: folder| directory)? (?:but|and|without) (?:keep|keeping|leave|leaving|not|not delete|do not delete|delete|deleting|remove|removing|retain) (?:the )?(?:empty )?(?:folder|directory|it|dir)(?: itself)?`,
      `(?:empty|empty out|clear|clear out) (?:out )?(?:the |my |content |contents |of )*(?:folder|directory|dir) {W}${WHOLLY}`,
      `(?:empty|empty out|clear|clear out) (?:out )?(?:the |my |content |contents |of )+{W} (?:folder|directory|dir)${WHOLLY}`,
      '(?:delete|remove|erase|wipe) (?:everything|all (?:of )?(?:the )?(?:content|contents)|the (?:content|contents)|all content|all contents|content|contents) (?:in|inside|from|of|under|within|below) (?:the )?(?:folder |directory )?{V}(?: folder| directory)?',
    ],
    write: ({ values, request }) =>
      values[0] === undefined ||
      // "but not the directories": those in it stay as well.
      /\b(?:folders|directories)\b/i.test(request.text) ||
      (!/^\W*(?:please )?(?:empty|clear)\b|\b(keep|leav|not\b|without|retain)/i.test(request.text) &&
        request.world.entry(values[0])?.kind !== 'dir')
        ? undefined
        : run('find', operand(values[0]), '-mindepth', '1', '-delete'),
    examples: [['delete everything in build but keep the folder', 'find build -mindepth 1 -delete']],
  }),
  phrasing({
    name: 'empty-trash',
    topic: 'files',
    summary: 'empty the trash',
    forms: [
      '(?:empty|clear|clean|clean out|empty out|delete everything in|remove everything from|clear out|purge) (?:out )?(?:the |my )?(?:trash|trash can|recycle bin|rubbish bin|trashcan|wastebasket|bin)(?: folder| bin| can)?',
    ],
    words: ['trash', 'wastebasket', 'rubbish', 'recycle'],
    write: ({ request }) =>
      request.world.os === 'darwin'
        ? run('rm', '-rf', { glob: '~/.Trash/*' })
        : run('rm', '-rf', { raw: '~/.local/share/Trash/files/*' }, { raw: '~/.local/share/Trash/info/*' }),
    examples: [['empty the trash', 'rm -rf ~/.local/share/Trash/files/* ~/.local/share/Trash/info/*']],
  }),
];
