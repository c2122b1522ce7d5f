/** A file put somewhere under another name; links whose name comes first; special bits; two files that change names. */
import { VERBATIM } from '../frames/wording.ts';
import { phrasing, type Said } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { and, type Command, operand, run, type Word } from '../write/command.ts';
import { withFolder } from '../write/folder.ts';
import { quotePath } from '../write/quote.ts';

const THE = '(?:the |a |an |my |file |folder |directory |of |named |called )*';
const AS =
  '(?:and (?:then )?(?:call|rename|name) (?:it|them)(?: to| as)?|and give it the name|under the name(?: of)?|as|with the name(?: of)?|with name|renaming it(?: to| as)?|named|called|rename it(?: to| as)?|calling it|naming it|by the name of|by the name|(?:under|with) (?:the |a )?(?:new )?name(?: of)?|name it|call it)';

const joined = (folder: string, name: string): string => `${folder.replace(/\/$/, '')}/${name}`;

/** A folder and a bare name in it. */
const target = (folder: string | undefined, name: string | undefined): string | undefined =>
  folder === undefined || name === undefined || name.includes('/') || /\.\w{1,5}$|^new$/.test(folder)
    ? undefined
    : joined(folder, name);

const moved = (program: 'mv' | 'cp', { values, request }: Said): Command | undefined => {
  const [path, folder, name] = values;
  const to = /\s/.test(folder ?? ' ') ? undefined : target(folder, name);
  if (path === undefined || to === undefined || folder === undefined || /[*?]/.test(path)) return undefined;
  const isFolder = program === 'cp' && request.world.entry(path)?.kind === 'dir';
  return withFolder(folder, run(program, isFolder ? '-r' : undefined, { path }, { path: to }), request.world);
};

const INTO = `(?:to|into|in|inside|under) ${THE}{W}(?: folder| directory)?`;

/** Names of links that are words of everyday, too. */
const CALLED = `${VERBATIM}|current|latest|live|active|default|stable|main|new|last|data|now|home`;

const TARGET = '(?:(?:absolute path|full path) of )?(?:the |my |file |folder |directory )*';

/** Which of the two a link leads to: the one that is there, else the second. */
const linked = ({ values, request }: Said): Command | undefined => {
  const [first, second] = values;
  if (first === undefined || second === undefined || first === second) return undefined;
  const isThere = (path: string) => request.world.entry(path) !== undefined;
  const isBack = isThere(first) && !isThere(second);
  const [name, to] = isBack ? [second, first] : [first, second];
  const isHard = /\bhard ?link/i.test(request.text);
  const isAbsolute = /\b(?:absolute|full) path/i.test(request.text) && !/^[/~]/.test(to);
  const target: Word = isAbsolute ? { raw: `"$PWD"/${quotePath(to)}` } : { path: to };
  return run('ln', isHard ? undefined : '-s', target, { path: name });
};

const BITS = [
  [/\b(setuid|suid|set[- ]uid|set[- ]user[- ]id)\b/i, 'u', 's'],
  [/\b(setgid|sgid|set[- ]gid|set[- ]group[- ]id)\b/i, 'g', 's'],
  [/\bsticky\b/i, '', 't'],
] as const;

export const placedAs: readonly Skill[] = [
  phrasing({
    name: 'move-and-name',
    topic: 'files',
    summary: 'move a file into a folder under another name',
    forms: [`(?:move|put|transfer|mv|relocate) ${THE}{V} ${INTO} ${AS} ${THE}{V}`],
    write: (said) => moved('mv', said),
    examples: [['move notes.txt to docs and rename it to ideas.md', 'mv notes.txt docs/ideas.md']],
  }),
  phrasing({
    name: 'copy-and-name',
    topic: 'files',
    summary: 'copy a file into a folder under another name',
    forms: [`(?:copy|cp|duplicate|back up|save) ${THE}{V} ${INTO} ${AS} ${THE}{V}`],
    write: (said) => moved('cp', said),
    examples: [['copy notes.txt into docs as ideas.md', 'cp notes.txt docs/ideas.md']],
  }),
  phrasing({
    name: 'swap-names',
    topic: 'files',
    summary: 'two files exchange their names',
    forms: [
      `(?:swap|exchange|switch) (?:the )?(?:name |filename |file name |file |content |contents )*(?:of |between )?(?:the )?(?:file |files )?{V} (?:and|with) {V}`,
    ],
    words: ['swap', 'exchange'],
    write: ({ values }) => {
      const [a, b] = values;
      if (a === undefined || b === undefined || a === b || /[*?\s]/.test(a + b) || !/[./]/.test(a)) return undefined;
      return and(
        run('mv', { path: a }, { path: `${a}.swap` }),
        run('mv', { path: b }, { path: a }),
        run('mv', { path: `${a}.swap` }, { path: b }),
      );
    },
    examples: [
      [
        'swap the names of notes.txt and ideas.txt',
        'mv notes.txt notes.txt.swap && mv ideas.txt notes.txt && mv notes.txt.swap ideas.txt',
      ],
    ],
  }),
  phrasing({
    name: 'link-name-first',
    topic: 'files',
    summary: 'make a link, its name said first',
    forms: [
      `(?:create|make|add|set up) ${THE}(?:new )?(?:symlink|symbolic link|soft link|hard link|hardlink|link) (?:at |in |named |called |as )?(${CALLED}) (?:here |in here )?(?:, )?(?:to|pointing to|point to|that point to|which point to|that lead to|for|pointing at|->|leading to|targeting|linking to|link to) ${THE}${TARGET}{V}`,
      `(?:symlink|link) ${THE}{V} to ${THE}{V}`,
    ],
    // "make the link x lead to y": it is there.
    write: (said) =>
      /^\W*(?:make|let|have) (?:the|my|that) .*\b(?:point|lead|refer) (?:to|at)\b/i.test(said.request.text)
        ? undefined
        : linked(said),
    examples: [['create a symlink /tmp/latest to notes.txt', 'ln -s notes.txt /tmp/latest']],
  }),
  phrasing({
    name: 'link-in-folder',
    topic: 'files',
    summary: 'a symbolic link to a file in another folder',
    forms: [
      `(?:create|make|add|put|place) ${THE}(?:new )?(?:symlink|symbolic link|soft link|link) (?:to|for|of|pointing to|that point to) ${THE}{V} (?:in|into|inside|under) ${THE}{V}(?: folder| directory)?`,
      `(?:link|symlink) ${THE}{V} (?:into) ${THE}{V}(?: folder| directory)?`,
    ],
    write: ({ values, request }) => {
      const [to, folder] = values;
      if (
        to === undefined ||
        folder === undefined ||
        /\b(all|every|each|hard)\b/i.test(request.text) ||
        /\.\w+$/.test(folder)
      )
        return undefined;
      // A relative target would be looked for in the folder of the link.
      const target: Word = /^[/~]/.test(to) ? { path: to } : { raw: `"$PWD"/${quotePath(to)}` };
      return run('ln', '-s', target, { path: folder.endsWith('/') ? folder : `${folder}/` });
    },
    examples: [['create a symlink to run.sh in bin', 'ln -s "$PWD"/run.sh bin/']],
  }),
  phrasing({
    name: 'hard-link-named',
    topic: 'files',
    summary: 'make a hard link',
    forms: [
      `(?:create|make|add) ${THE}(?:hard link|hardlink) (?:to|for|of) ${THE}{V} (?:named|called|as|at|in|with the name) ${THE}{V}`,
      `(?:hard link|hardlink) {V} (?:to|as) {V}`,
    ],
    write: ({ values }) => {
      const [to, name] = values;
      return to === undefined || name === undefined ? undefined : run('ln', { path: to }, { path: name });
    },
    examples: [['create a hard link to notes.txt called same.txt', 'ln notes.txt same.txt']],
  }),
  phrasing({
    name: 'special-bit',
    topic: 'files',
    summary: 'set or clear the setuid, setgid or sticky bit',
    forms: [
      `(?:set|add|enable|turn on|put|activate|remove|clear|unset|disable|turn off|delete|drop) ${THE}(?:setuid|suid|setgid|sgid|sticky|set-uid|set-gid)(?: bit| flag| permission)*(?: of| on| for| from| to)+ ${THE}{V}`,
    ],
    write: ({ values, request }) => {
      const [path] = values;
      const bit = BITS.find(([said]) => said.test(request.text));
      const isOff = /\b(remove|clear|unset|disable|turn off|delete|drop)\b/i.test(request.text);
      return path === undefined || bit === undefined || /\b(all|every|files|folders)\b/i.test(request.text)
        ? undefined
        : run('chmod', `${bit[1]}${isOff ? '-' : '+'}${bit[2]}`, operand(path));
    },
    examples: [['set the sticky bit on build', 'chmod +t build']],
  }),
];
