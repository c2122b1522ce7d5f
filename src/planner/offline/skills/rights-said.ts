/** Rights said as who may do what: "let the group write to x", "others must not read x", "only the owner should have access to x". */
import { phrasing, type Said } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { means } from '../understand.ts';
import { type Command, operand, run } from '../write/command.ts';

const SOMEBODY =
  'everyone|everybody|anyone|anybody|all users|all user|owner|group|others|other|other users|other user|other people|world|me|i';
const DOING =
  'read|see|open|write|modify|edit|change|update|run|execute|start|launch|enter|access|use|(?:have )?(?:any |all |full |no |of |the )*(?:read|write|execute|reading|writing)?(?: and (?:read|write|execute))? ?(?:access|permission|right|access right)s?';
const DO = `((?:${DOING})(?: (?:and|or) (?:${DOING}))*)`;
const THING =
  '((?:to |on |for |in |into |of |the |my |file |folder |directory |script |program |document |everything |everything in |all )*){W}';
const THING_FIRST =
  '((?:the |my |file |folder |directory )*){W}(?: file| folder| directory| script)?( and everything in it| recursively)?';
const DEEP = '(?: (?:file|folder|directory|script))?( and everything in it| recursively)?';
const MAY = '(?:should|must|shall|may|can|need to|have to|be to)(?: also| still| now)*';
const ABLE = '(?:be )?(?:able to |allow to |permit to )?';
const DENIED = '(?:not|never|cannot|mustn.t|shouldn.t|no longer|can.t)';
const OWNER = '(?:me|i|myself|the owner|owner|the user|us)';
const NOBODY = '(?:nobody|no one|noone|none)(?: else)?';
const BUT = '(?:but|except|except for|other than|besides|apart from)';

const WHO: readonly (readonly [RegExp, string])[] = [
  [/^(?:everyone|everybody|anyone|anybody|all users?|world|nobody|no one|noone)$/i, 'a'],
  [/^others?|other (?:users?|people)$/i, 'o'],
  [/^group$/i, 'g'],
  [/^(?:owner|me|i)$/i, 'u'],
];

const BITS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:read|see|open)/i, 'r'],
  [/\b(?:writ|modif|edit|change|update)/i, 'w'],
  [/\b(?:run|execut|start|launch|enter)/i, 'x'],
];

const bitsOf = (doing: string): string =>
  /\b(?:full|all)\b/i.test(doing) ? 'rwx' : BITS.flatMap(([said, bit]) => (said.test(doing) ? [bit] : [])).join('');

const onThing = ({ values, tokens }: Said, at: number, mode: string): Command | undefined => {
  const [where = '', path, deep] = values.slice(at);
  const token = tokens[at + 1];
  if (
    path === undefined ||
    token === undefined ||
    token.kind === 'mark' ||
    means(token, 'FILE', 'FOLDER', 'THING', 'GLUE')
  )
    return undefined;
  const isDeep = deep !== undefined || /\beverything\b/i.test(where);
  return run('chmod', isDeep ? '-R' : undefined, mode, operand(path));
};

/** Who, what they do, and on what, in the groups of a form. */
const changed = (said: Said, sign: '+' | '-'): Command | undefined => {
  const [who = '', doing = ''] = said.values;
  const letter = WHO.find(([one]) => one.test(who))?.[1];
  const bits = bitsOf(doing);
  return letter === undefined || bits === '' ? undefined : onThing(said, 2, `${letter}${sign}${bits}`);
};

/** Nobody but the owner: what the others could do is taken; who may not even read has nothing to do there. */
const kept = (said: Said): Command | undefined => {
  const [doing = ''] = said.values;
  const bits = bitsOf(doing);
  return onThing(said, 1, bits === '' || bits.includes('r') ? 'go=' : `go-${bits}`);
};

export const rightsSaid: readonly Skill[] = [
  phrasing({
    name: 'same-rights',
    topic: 'files',
    summary: 'give group or others the rights that another has',
    forms: [
      `(?:give|grant|set) (?:the )?(group|others|other) (?:the )?same (?:permission|right|access|access right)s? as (?:the )?(owner|user|group) (?:on|to|for|of|in) ${THING}`,
      `(?:give|grant|set) (?:the )?(group|others|other) (?:the )?same (?:permission|right|access|access right)s? (?:on|to|for|of|in) ${THING} as (?:the )?(owner|user|group)`,
    ],
    mentions: 'same',
    write: (said) => {
      const [first = ''] = said.values;
      const from = said.values.find((one, at) => at > 0 && /^(?:owner|user|group)$/.test(one ?? ''));
      const at = said.values.findIndex(
        (one, place) =>
          place > 0 && one !== from && said.tokens[place] !== undefined && !/^(?:to|on|for|the)\b/.test(one ?? ''),
      );
      const path = said.values[at];
      if (path === undefined || from === undefined) return undefined;
      return run('chmod', `${first.startsWith('g') ? 'g' : 'o'}=${from === 'group' ? 'g' : 'u'}`, operand(path));
    },
    examples: [['give the group the same rights as the owner on docs', 'chmod g=u docs']],
  }),
  phrasing({
    name: 'let-only-owner',
    topic: 'files',
    summary: 'take a right from all but the owner',
    forms: [
      `(?:make|keep) ${THING_FIRST} (?:only )?(?:accessible|private|readable)(?: only)? (?:to|for|by) (?:only )?${OWNER}(?: only| alone)?`,
      `${NOBODY} ${BUT} ${OWNER} ${MAY} ${ABLE}${DO} ${THING}${DEEP}`,
      `let ${NOBODY} ${BUT} ${OWNER} ${DO} ${THING}${DEEP}`,
      `only ${OWNER} ${MAY} ${ABLE}${DO} ${THING}${DEEP}`,
      `(?:nobody|no one|noone) else ${MAY} ${ABLE}${DO} ${THING}${DEEP}`,
      `let only ${OWNER} ${DO} ${THING}${DEEP}`,
      `let (?:nobody|no one|noone) else ${DO} ${THING}${DEEP}`,
    ],
    words: ['nobody'],
    write: (said) =>
      /^\W*(?:please )?(?:make|keep)\b/i.test(said.request.text)
        ? /\b(?:only|alone|private)\b/i.test(said.request.text)
          ? onThing(said, 0, 'go=')
          : undefined
        : kept(said),
    examples: [
      ['only the owner should be able to read notes.txt', 'chmod go= notes.txt'],
      ['nobody but me may have access to docs and everything in it', 'chmod -R go= docs'],
    ],
  }),
  phrasing({
    name: 'let-nobody',
    topic: 'files',
    summary: 'take a right from everybody, or from some',
    forms: [
      `(?:the )?(${SOMEBODY}) ${MAY} ${DENIED} ${ABLE}${DO} ${THING}${DEEP}`,
      `(?:the )?(${SOMEBODY}) ${DENIED} ${ABLE}${DO} ${THING}${DEEP}`,
      `(nobody|no one|noone) ${MAY} ${ABLE}${DO} ${THING}${DEEP}`,
      `let (nobody|no one|noone) ${DO} ${THING}${DEEP}`,
      `(?:revoke|withdraw|take away|deny|take) (?:the )?(${SOMEBODY}) ${DO} ${THING}${DEEP}`,
      `(?:forbid|prevent|stop|keep|prohibit|disallow|do not let|not let|do not allow|not allow) (?:the )?(${SOMEBODY}) (?:to |from )?${DO} ${THING}${DEEP}`,
    ],
    words: ['forbid', 'prohibit', 'disallow'],
    write: (said) => changed(said, '-'),
    examples: [['others must not write to notes.txt', 'chmod o-w notes.txt']],
  }),
  phrasing({
    name: 'let-somebody',
    topic: 'files',
    summary: 'give a right to owner, group, others or everybody',
    forms: [
      `(?:give|grant) (?:the )?(${SOMEBODY}) ${DO} ${THING}${DEEP}`,
      `(?:let|allow|permit|enable) (?:the )?(${SOMEBODY}) (?:to |also |have )*${DO} ${THING}${DEEP}`,
      `(?:the )?(${SOMEBODY}) ${MAY} ${ABLE}${DO} ${THING}${DEEP}`,
    ],
    write: (said) =>
      /\b(?:not|never|only|nobody|no one|cron ?\w*)\b|n't\b/i.test(said.request.text) ? undefined : changed(said, '+'),
    examples: [
      ['let everyone read notes.txt', 'chmod a+r notes.txt'],
      ['the group should be able to write to notes.txt', 'chmod g+w notes.txt'],
    ],
  }),
];
