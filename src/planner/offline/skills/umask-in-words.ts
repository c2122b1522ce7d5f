/** The mask for new files, set by who is to have which rights. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Skill } from '../skill.ts';

const ME = '(me|i|myself|owner|the owner|user|creator|file owner)';
const REST = '(others|other users|other people|everyone else|everybody else|anyone else|anybody else|world|other)';
const NOTHING = "(no|not|nothing|cannot|can not|can't|without|don't|no one|nobody)";
const ALL = '[any] (access|permissions|rights|permission|all permissions)';

/** Bits that are taken away, from what is said of the owner, the group and the others. */
const maskOf = ({ only, none, read, write, group }: Attributes): string | undefined => {
  if (only === 'all') return '077';
  if (only === 'write') return '022';
  if (none !== undefined) return none === 'others' ? (write !== undefined ? '002' : '007') : '077';
  if (write === 'group') return '022';
  if (group === 'write') return read === undefined ? '002' : '002';
  return undefined;
};

export const umaskInWords: readonly Skill[] = frames('shell', [
  {
    name: 'mask-in-words',
    summary: 'the mask for new files, by who may do what with them',
    heads: [
      [
        '(umask|file creation mask|file mode creation mask|creation mask|creation mode|default file mask|mode mask|file mask)',
        {},
      ],
      [
        '(default|initial) (permissions|rights|mode|file permissions) (of|for|on) [new|newly created|created] (files|file|directories)',
        {},
      ],
    ],
    clauses: [
      [
        `only ${ME} (has|have|gets|can have|may have) [file] (write|writing) [access|permission|permissions|rights|right]`,
        { only: 'write' },
      ],
      [
        `only ${ME} (can|may|is allowed to|are allowed to|is able to) (write|modify|change) [to] [new] [files|them|it]`,
        { only: 'write' },
      ],
      [
        '[new] [files|file] (are|is|be) [only] (writable|writeable) [only] (by|for|to) [only] (me|owner|user)',
        { only: 'write' },
      ],
      [
        `only ${ME} (has|have|gets|can|may) [read|access|read and write|read/write|use|open] [access|permission|permissions|rights] [to] [new] [files|them|it]`,
        { only: 'all' },
      ],
      [
        '[new] [files|file] [are|is|be] [only] (readable|accessible|private|readable and writable|visible) [only] [by|for|to] [only] [me|owner|user|myself]',
        { only: 'all' },
      ],
      [
        `(group and others|others and group|group and other users|group and world) (has|have|get|gets|can|may) ${NOTHING} [read~|write~|do] ${ALL}`,
        { only: 'all' },
      ],
      [
        `(group and others|others and group|group and other users|group and world) ${NOTHING} (write|modify|change) [to] [new] [files|them]`,
        { write: 'group' },
      ],
      [
        `(give~|giving|grant~|leav~|allow~) [to] (group and others|others and group|group and other users|group and world|everyone else|everybody else) ${NOTHING} ${ALL} [at all|whatsoever]`,
        { only: 'all' },
      ],
      [`(give~|giving|grant~|leav~|allow~) [to] ${REST} ${NOTHING} ${ALL} [at all|whatsoever]`, { none: 'others' }],
      [`${REST} (have|has|get|gets) ${NOTHING} ${ALL}`, { none: 'others' }],
      [`${REST} ${NOTHING} (read|access|open|see) [new] [files|them|it]`, { none: 'others' }],
      [
        'group (can|may|is allowed to|has|have) (write|modify|write access) [to] [new] [files|them]',
        { group: 'write' },
      ],
      ['[new] [files|file] [are|is|be] group (writable|writeable)', { group: 'write' }],
    ],
    free: 'from now on private should be set change make the so that such for to new newly created files file directories folders and my this shell session in mode mask default permissions i can may only which',
    act: true,
    needs: /mask|default|initial|creation/i,
    unless: /\bchmod\b|\d{3}|\b(?:symbolic|show|print|display)\b/i,
    write: (said) => {
      const mask = maskOf(said);
      return mask === undefined ? undefined : `umask ${mask}`;
    },
    examples: [
      ['set the umask so that new files are private', 'umask 077'],
      ['set the umask so that files are only writable by me', 'umask 022'],
    ],
  },
]);
