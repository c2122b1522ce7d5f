/** Deeds on things by their names: hidden and shown, destroyed, put together again, made for each of a list, for their owner alone. */
import { phrasing, type Said } from '../phrasing.ts';
import type { Skill, Understood } from '../skill.ts';
import { type Command, into, operand, run } from '../write/command.ts';

const THE = '(?:the |my |a |an |this |that |file |folder |directory |named |called )*';
const NAME = /^[\w.+@~/-]+$/;

const renamed = (path: string, change: (name: string) => string | undefined): Command | undefined => {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]+)\/?$/.exec(path) ?? [];
  const next = change(name);
  return next === undefined || !NAME.test(path) || /[*?]/.test(path)
    ? undefined
    : run('mv', { path }, { path: `${folder}${next}` });
};

/** It is called as files are, or a file or folder by name, or is there: no cursor is hidden so. */
const isThing = (path: string, { text, world }: Understood): boolean =>
  /[./]/.test(path) || /\b(?:file|folder|directory)\b/i.test(text) || world.entry(path) !== undefined;

/** "a, b and c", as tokens between what introduces a list and what ends it. */
const namesIn = ({ request }: Said, from: number, end: RegExp): readonly string[] => {
  const names: string[] = [];
  for (const token of request.tokens.slice(from)) {
    if (end.test(token.lemma)) break;
    if (token.kind !== 'mark' && !/^(?:and|please)$/.test(token.lemma)) names.push(token.value);
  }
  return names;
};

const LISTED = '(?:each of|each|for each of|for each|for all of|for|for every one of|every one of)';
const MAKE = '(?:create|make|generate|touch|add|mkdir|produce|set up)';

export const namedThings: readonly Skill[] = [
  phrasing({
    name: 'hide-file',
    topic: 'files',
    summary: 'hide a file or folder by a dot before its name',
    forms: [
      `(?:hide|conceal) ${THE}{V}(?: by (?:a )?dot)?`,
      `(?:make|turn) ${THE}{V}(?: into)? (?:a )?hidden(?: (?:file|folder|directory|one))?`,
    ],
    words: ['hide', 'conceal'],
    mentions: 'hide|hidden|conceal',
    write: ({ values: [path = ''], request }) =>
      isThing(path, request) ? renamed(path, (name) => (name.startsWith('.') ? undefined : `.${name}`)) : undefined,
    examples: [['hide the file notes.txt', 'mv notes.txt .notes.txt']],
  }),
  phrasing({
    name: 'unhide-file',
    topic: 'files',
    summary: 'take the dot from the name of a hidden file',
    forms: [`(?:unhide|un-hide) ${THE}{V}`, `make ${THE}(?:hidden )?${THE}{V} (?:visible|not hidden)(?: again)?`],
    words: ['unhide', 'visible'],
    mentions: 'hide|visible|hidden',
    write: ({ values: [path = ''] }) => renamed(path, (name) => (name.startsWith('.') ? name.slice(1) : undefined)),
    examples: [['unhide .secret', 'mv .secret secret']],
  }),
  phrasing({
    name: 'shred-file',
    topic: 'files',
    summary: 'overwrite a file and delete it',
    forms: [
      `(?:securely|safely) (?:delete|remove|erase|wipe) ${THE}{V}`,
      `(?:shred) ${THE}{V}(?: and (?:delete|remove) it)?`,
      `(?:delete|remove|erase|wipe|overwrite) ${THE}{V} (?:securely|beyond recovery|unrecoverably|so that (?:it|nobody) can(?:not)? (?:be )?recover(?:ed)?(?: it)?)`,
    ],
    words: ['shred', 'securely'],
    mentions: 'shred|secure|recover',
    write: ({ values: [path] }) =>
      path === undefined || /[*?]/.test(path) || !/[./]/.test(path) ? undefined : run('shred', '-u', operand(path)),
    examples: [['securely delete notes.txt', 'shred -u notes.txt']],
  }),
  phrasing({
    name: 'pieces-together',
    topic: 'files',
    summary: 'the pieces of a split file as one again',
    forms: [
      `(?:put|join|glue|stick|merge|combine|assemble|reassemble|concatenate) (?:all |the |of |split |single )*(?:piece|part|chunk|segment)s? ${THE}{V}(?:(?: ,| and)? \\S+)*?(?: back)?(?: together)?(?: back together)?(?: again)? (?:in|into|to|as) (?:one |a |the |single |file |new |called |named |again )*{V}`,
    ],
    mentions: 'piece|part|chunk|segment',
    write: (said) => {
      const [parts, whole] = said.values;
      if (parts === undefined || whole === undefined || !NAME.test(whole)) return undefined;
      const names = namesIn(said, said.tokens[0]?.index ?? 0, /^(?:back|together|in|into|to|as|again|back together)$/);
      if (names.length > 1 && names.every((name) => NAME.test(name)))
        return into(
          run(
            'cat',
            names.map((path) => ({ path })),
          ),
          { path: whole },
        );
      return /\*$/.test(parts) ? into(run('cat', { glob: parts }), { path: whole }) : undefined;
    },
    examples: [['join the parts big.part* into big.iso', 'cat big.part* > big.iso']],
  }),
  phrasing({
    name: 'files-for-each',
    topic: 'files',
    summary: 'an empty file for each name of a list, with an ending',
    forms: [
      `${MAKE} (?:a |an |one |new |empty )*file (?:here |in the current folder |in this folder |in the current directory |in this directory )?${LISTED} {W} .*?(?:with|have|all with) (?:the |an )?(?:extension|ending|suffix) {V}`,
      `${MAKE} (?:a |an |one |new |empty )*file (?:here )?${LISTED} {W} .*?(?:end|ending) in {V}`,
    ],
    write: (said) => {
      const [first, last] = said.tokens;
      const ending = last?.value ?? '';
      const names = first === undefined ? [] : namesIn(said, first.index, /^(?:with|have|all|end|the|in)$/);
      if (names.length < 2 || !/^\.?\w+$/.test(ending) || !names.every((name) => /^[\w-]+$/.test(name)))
        return undefined;
      return run(
        'touch',
        names.map((name) => ({ path: `${name}.${ending.replace('.', '')}` })),
      );
    },
    examples: [
      ['make an empty file for each of red, blue and green with the extension .md', 'touch red.md blue.md green.md'],
    ],
  }),
  phrasing({
    name: 'compare-sums',
    topic: 'files',
    summary: 'the checksums of two files side by side',
    forms: [
      `compare (?:the )?(?:(md5|sha1|sha256|sha512) ?)?(?:md5sum|sha1sum|sha256sum|sha512sum|md5 sum|md5 checksum|md5 hash|sha256 sum|sha256 checksum|sha256 hash|checksum|hash|sum|digest|hashe|md5sums|sha256sums)s? (?:of|for) (?:the )?(?:two |both )?(?:file )?{V} (?:and|with|to) (?:the one of |that of )?(?:the )?(?:file )?{V}`,
    ],
    write: ({ values, request: { text } }) => {
      const [a, b] = values.filter((one) => one !== undefined && !/^(?:md5|sha\d+)$/.test(one));
      const kind = /\b(md5|sha1|sha256|sha512)/i.exec(text)?.[1]?.toLowerCase() ?? 'sha256';
      return a === undefined || b === undefined ? undefined : run(`${kind}sum`, operand(a), operand(b));
    },
    examples: [['compare the md5 sums of notes.txt and ideas.txt', 'md5sum notes.txt ideas.txt']],
  }),
  phrasing({
    name: 'rename-by-pattern',
    topic: 'other',
    summary: 'new names by a pattern with one wildcard',
    forms: ['(?:rename|mv|move) (?:all |the |every |file )*{V}(?: file)? (?:to|into|as) {V}'],
    write: ({ values: [from = '', to = ''], request: { world } }) => {
      const [, head, tail] = /^([\w-]*)\*([\w.-]*)$/.exec(from) ?? [];
      const [, first, last] = /^([\w-]*)\*([\w.-]*)$/.exec(to) ?? [];
      if (
        head === undefined ||
        tail === undefined ||
        first === undefined ||
        last === undefined ||
        world.shell !== 'bash'
      )
        return undefined;
      // "*.a to *.b" is a change of endings.
      if ((head === '' && first === '') || from === to) return undefined;
      const cut = `${head === '' ? '' : `n=\${n#${head}}; `}${tail === '' ? '' : `n=\${n%${tail}}; `}`;
      return run({
        raw: `for f in ${head === '' ? './' : ''}${from}; do n=\${f##*/}; ${cut}mv -- "$f" "${first}\${n}${last}"; done`,
      });
    },
    examples: [
      [
        'rename IMG_*.JPG to trip_*.jpg',
        `for f in IMG_*.JPG; do n=\${f##*/}; n=\${n#IMG_}; n=\${n%.JPG}; mv -- "$f" "trip_\${n}.jpg"; done`,
      ],
    ],
  }),
  phrasing({
    name: 'folders-for-each',
    topic: 'files',
    summary: 'a folder for each name of a list',
    forms: [
      `${MAKE} (?:a |an |one |new |empty |separate )*(?:folder|directory|dir|subfolder) (?:here )?${LISTED} {W}(?: ,)? .*`,
    ],
    write: (said) => {
      const [first] = said.tokens;
      const names = first === undefined ? [] : namesIn(said, first.index, /^(?:in|under|inside|with|within)$/);
      const { place } = said;
      if (
        names.length < 2 ||
        !names.every((name) => /^[\w.-]+$/.test(name) && !/^(?:file|year|month|day|user|line|of)s?$/.test(name))
      )
        return undefined;
      return run(
        'mkdir',
        '-p',
        names.map((name) => ({
          path: place === undefined || place === '.' ? name : `${place.replace(/\/$/, '')}/${name}`,
        })),
      );
    },
    examples: [['make a folder for each of red, blue and green', 'mkdir -p red blue green']],
  }),
  phrasing({
    name: 'remove-link',
    topic: 'files',
    summary: 'delete a symbolic link by its name',
    forms: [
      '(?:delete|remove|unlink|erase|drop|get rid of) (?:the |my |this )*(?:symlink|symbolic link|soft link) (?:named |called )?{W}',
    ],
    mentions: 'link',
    write: ({ values: [name = ''], request }) =>
      !NAME.test(name) ||
      /^(?:in|to|under|from|that|which|and|files?|of)$/.test(name) ||
      /\b(?:all|every|broken|links|files|and)\b/i.test(request.text)
        ? undefined
        : run('rm', { path: name.replace(/\/$/, '') }),
    examples: [['remove the symlink latest', 'rm latest']],
  }),
  phrasing({
    name: 'folder-for-owner',
    topic: 'files',
    summary: 'a new folder that only its owner may enter',
    forms: [
      `${MAKE} (?:a |an |new )*(?:folder|directory|dir) (?:named |called )?{W}(?: ,)? (?:that |which )?(?:be )?(?:only |just )?(?:accessible|readable|open|private|visible)(?: only| just)?(?: to| by| for)? (?:only )?(?:its owner|the owner|owner|me|myself)(?: only| alone)?`,
      `${MAKE} (?:a |an |new )*(?:folder|directory|dir) (?:named |called )?{W}(?: ,)? (?:that |which |where )?(?:only (?:i|me|its owner|the owner)|nobody (?:else|but me)|no one (?:else|but me)) (?:can|may|should|have|be able to|be allowed to)+ (?:enter|open|read|use|see|access|access to)(?: it| to)?`,
    ],
    write: ({ values: [name = ''], request: { text } }) =>
      /^(?:that|which|where|for|in|with|only|,)$/.test(name) ||
      !NAME.test(name) ||
      !/\b(?:only|alone|private|just|nobody|no one)\b/i.test(text)
        ? undefined
        : run('mkdir', '-m', '700', { path: name }),
    examples: [['make a private folder vault', 'mkdir -m 700 vault']],
  }),
];
