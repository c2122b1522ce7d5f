/** One file measured by another: which is newer or larger, whose rights and owner it is to have, where a link leads. */
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { operand, run, wordText } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';

const FILE = '(?:the |file |folder |directory |a |named |called )*';
const SIZE = (path: string): string => `$(stat -c %s ${quotePath(path)})`;

const isPair = (a: string | undefined, b: string | undefined): a is string =>
  a !== undefined && b !== undefined && a !== b && !/[*?\s]/.test(`${a}${b}`);

export const twoFiles: readonly Skill[] = [
  phrasing({
    name: 'is-newer',
    topic: 'files',
    summary: 'whether one file is newer, older or larger than another',
    forms: [
      `(?:is|was|be|check if|check whether|test if|test whether|see if|tell me if|tell me whether|find out if|does) ${FILE}{V} (?:be |is |was |modified |changed |more |recently |last )*(newer|older|newer than|older than|larger|larger than|bigger|bigger than|greater than|smaller|smaller than|more recent than|more recently than|later than|earlier than|after|before|less recent than)(?: than)? ${FILE}{V}`,
    ],
    write: ({ values, request }) => {
      const [a, word = '', b] = values;
      if (!isPair(a, b) || b === undefined || /\b(find|list|all|files|delete|copy|move)\b/i.test(request.text))
        return undefined;
      const isSize = /large|big|small|great/.test(word);
      if (isSize && request.world.userland !== 'gnu') return undefined;
      const isMore = /newer|large|big|great|later|more recent|after/.test(word);
      const test = isSize
        ? `[ ${SIZE(a)} -${isMore ? 'gt' : 'lt'} ${SIZE(b)} ]`
        : `[ ${wordText(operand(a))} -${isMore ? 'nt' : 'ot'} ${wordText(operand(b))} ]`;
      return run({ raw: `${test} && echo yes || echo no` });
    },
    examples: [['is notes.txt newer than ideas.txt', '[ notes.txt -nt ideas.txt ] && echo yes || echo no']],
  }),
  phrasing({
    name: 'is-empty',
    topic: 'files',
    summary: 'whether a folder or file is empty',
    forms: [
      `(?:is|be|check if|check whether|test if|test whether|see if|tell me if|find out if|whether|if) ${FILE}{W}(?: folder| directory| file)? (?:is |be )?(?:empty)`,
    ],
    write: ({ values, request }) => {
      const [path] = values;
      if (
        path === undefined ||
        /[*?]/.test(path) ||
        /\b(delete|remove|find|list|files|folders|directories|and|then|lines?)\b/i.test(request.text)
      )
        return undefined;
      const isFolder = request.world.entry(path)?.kind === 'dir' || /\b(folder|directory)\b/i.test(request.text);
      const name = wordText(operand(path));
      return run({ raw: `${isFolder ? `[ -z "$(ls -A ${name})" ]` : `[ ! -s ${name} ]`} && echo yes || echo no` });
    },
    examples: [['check whether the folder docs is empty', '[ -z "$(ls -A docs)" ] && echo yes || echo no']],
  }),
  phrasing({
    name: 'rights-of-other',
    topic: 'files',
    summary: "give a file another file's permissions or owner",
    forms: [
      `(?:copy|apply|transfer|clone|take over) (?:the )?(permission|permissions|mode|owner|ownership|group|owner and group|right|access right) (?:of|from) ${FILE}{V} (?:to|onto|on) ${FILE}{V}`,
    ],
    write: ({ values }) => {
      const [what = '', from, to] = values;
      // Who something is handed over to is a person.
      const isPerson = /own|group/.test(what) && !/[./]/.test(to ?? '');
      if (!isPair(from, to) || to === undefined || isPerson) return undefined;
      const program = /own/.test(what) ? 'chown' : what === 'group' ? 'chgrp' : 'chmod';
      return run(program, { raw: `--reference=${wordText({ path: from })}` }, operand(to));
    },
    examples: [['copy the permissions of run.sh to notes.txt', 'chmod --reference=run.sh notes.txt']],
  }),
  phrasing({
    name: 'rights-like-other',
    topic: 'files',
    summary: 'give a file the same permissions or owner as another',
    forms: [
      `(?:give|set|make|change|let) ${FILE}{V} (?:to |have )*(?:the )?same (permission|permissions|mode|owner|ownership|group|right|access right) (?:as|like|of) ${FILE}{V}`,
      `(?:set|change|make) (?:the )?(permission|permissions|mode|owner|ownership|group) (?:of|on|for) ${FILE}{V} (?:to )?(?:be )?(?:the )?(?:same as|those of|that of|like|match|equal to|as)(?: the)?(?: same)?(?: those| that)?(?: of)? ${FILE}{V}`,
    ],
    write: ({ values }) => {
      const words = ['permission', 'permissions', 'mode', 'owner', 'ownership', 'group', 'right', 'access right'];
      const what = values.find((one) => one !== undefined && words.includes(one)) ?? '';
      const [to, from] = values.filter((one) => one !== what);
      if (!isPair(to, from) || from === undefined || !/[./]/.test(from)) return undefined;
      const program = /own/.test(what) ? 'chown' : what === 'group' ? 'chgrp' : 'chmod';
      return run(program, { raw: `--reference=${wordText({ path: from })}` }, operand(to));
    },
    examples: [['give notes.txt the same permissions as run.sh', 'chmod --reference=run.sh notes.txt']],
  }),
  phrasing({
    name: 'link-target',
    topic: 'files',
    summary: 'where a link leads',
    forms: [
      `(?:where|what|which file|which folder|which) (?:do |does |is |be )*(?:the |this )*(?:(?:symlink |symbolic link |link |soft link ){W}|{V}) (?:point|lead|link|refer|resolve|go|linked|pointing)(?: to| at)?`,
      `(?:show|print|tell|give|what is|find|display|get|read|resolve|show where|tell where)?(?: me)? ?(?:the )?(?:target|destination) (?:of|that) (?:the )?(?:symlink |symbolic link |link |soft link )?{V}`,
      `(?:resolve|read|show where|print where|tell me where) (?:the )?(?:symlink |symbolic link |link )?{V}(?: point| lead| points| leads| go)?(?: to)?`,
    ],
    write: ({ values, request }) => {
      const path = values.find((one) => one !== undefined);
      return path === undefined ||
        /\b(create|make|find|all|hostname|dns|ip|address)\b/i.test(request.text) ||
        !(
          /^[./~]|\//.test(path) ||
          request.world.entry(path) !== undefined ||
          /\b(?:sym|soft )?link \S+ (?:point|lead|refer|go)/i.test(request.text)
        )
        ? undefined
        : run('readlink', operand(path));
    },
    examples: [['where does notes.txt point to', 'readlink notes.txt']],
  }),
  phrasing({
    name: 'real-path',
    topic: 'files',
    summary: 'the absolute path of one file',
    forms: [
      `(?:print|show|get|give|tell|display|what is|output|find|resolve)?(?: me)? ?(?:the )?(?:absolute path|full path|complete path|absolute pathname|real path|canonical path|full pathname|absolute location|<canonical> path|<absolute> <path>)(?: name)? (?:of|to|for) ${FILE}{V}`,
    ],
    write: ({ values, request }) => {
      const [path] = values;
      return path === undefined ||
        /[*?]/.test(path) ||
        /\b(command|program|executable|all|every|each)\b/i.test(request.text) ||
        !(/[./]/.test(path) || request.world.entry(path) !== undefined)
        ? undefined
        : run('realpath', operand(path));
    },
    examples: [['print the absolute path of notes.txt', 'realpath notes.txt']],
  }),
  phrasing({
    name: 'filled-file',
    topic: 'files',
    summary: 'a file of a size, filled with zeros or random bytes',
    forms: [
      `(?:create|make|generate|write|produce) (?:a |an |the |new )*{W}(?: {W})? (?:file|dummy file|test file|<dummy> file|binary file)(?: (?:named|called))? {V} (?:fill|filled|full|consist|contain|of|made of|with)(?: with| of| only| up)* (zero|random|null|<random>|<zeros>|<zeroes>)(?: byte| bytes| data| <data>)*`,
    ],
    write: ({ values, request }) => {
      const file = values.find(
        (one) =>
          one !== undefined &&
          /[A-Za-z].*\.\w+$|^[A-Za-z][\w-]*$/.test(one) &&
          !/^(zero|random|null|zeros|zeroes)$/i.test(one) &&
          !/^\d/.test(one) &&
          !/^(mb|gb|kb|k|m|g|megabytes?|gigabytes?|kilobytes?|bytes?)$/i.test(one),
      );
      const [, count, unit = ''] = /(\d+) ?(bytes?|k\w*|m\w*|g\w*)?\b/i.exec(request.text) ?? [];
      if (file === undefined || count === undefined) return undefined;
      const letter = /^b/i.test(unit) ? '' : unit.slice(0, 1).toUpperCase();
      const from = /random/i.test(request.text) ? '/dev/urandom' : '/dev/zero';
      return {
        type: 'redirect',
        command: run('head', '-c', `${count}${letter}`, from),
        sign: '>',
        file: { path: file },
      };
    },
    examples: [['create a 20 MB file called blob.bin filled with random data', 'head -c 20M /dev/urandom > blob.bin']],
  }),
];
