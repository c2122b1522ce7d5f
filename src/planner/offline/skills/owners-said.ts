/** Owners said the other way round: "make kim the owner of x", "hand x over to user kim", "transfer the ownership of x to kim". */
import { phrasing, type Said } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { type Command, operand, run } from '../write/command.ts';
import { asRoot } from '../write/programs.ts';

const THE = '(?:the |my |file |folder |directory )*';
const DEEP = '( and everything in it| recursively)?';

const owned = (
  path: string | undefined,
  user: string | undefined,
  { deep, said: { request } }: { deep: string | undefined; said: Said },
): Command | undefined => {
  if (path === undefined || user === undefined || !/^[a-z_][\w-]*(?::[\w-]+)?$/i.test(user) || user === path)
    return undefined;
  if (/[*?]/.test(path) || /^(?:it|them|all|every|each|files?|folders?)$/i.test(path)) return undefined;
  return run(asRoot(request.world), 'chown', deep === undefined ? undefined : '-R', user, operand(path));
};

const NAME = /^[a-z_][\w.-]*$/i;

export const ownersSaid: readonly Skill[] = [
  phrasing({
    name: 'change-group',
    topic: 'files',
    summary: 'give a file or folder to a group',
    forms: [
      `(?:change|set|make|switch|alter|chgrp) (?:the )?group(?: owner| ownership)? (?:of|for|on) ${THE}{V}${DEEP} (?:to|be) (?:the )?(?:group )?{W}`,
      `(?:assign|give|hand|transfer|move) ${THE}{V}${DEEP} (?:over )?to (?:the )?group {W}`,
      `(?:assign|give|hand|transfer) ${THE}{V}${DEEP} (?:over )?to (?:the )?{W} group`,
      `chgrp ${THE}{V}${DEEP} to {W}`,
    ],
    mentions: 'group|chgrp',
    write: ({ values: [path, deep, group], request }) =>
      path === undefined ||
      // "the group of bob" is a user's.
      !(
        /[./]/.test(path) ||
        /\b(?:file|folder|directory)\b/i.test(request.text) ||
        deep !== undefined ||
        request.world.entry(path) !== undefined
      ) ||
      !NAME.test(group ?? '') ||
      /[*?]/.test(path) ||
      /\b(?:user|owner|all|every|each)\b/i.test(request.text)
        ? undefined
        : run(
            'chgrp',
            deep === undefined && !/\brecursively\b|\beverything\b/i.test(request.text) ? undefined : '-R',
            group ?? '',
            operand(path),
          ),
    examples: [['change the group of notes.txt to staff', 'chgrp staff notes.txt']],
  }),
  phrasing({
    name: 'make-owner',
    topic: 'files',
    summary: 'give a file or folder to a user, who is named first',
    forms: [`(?:make|let) (?:the )?(?:user )?{W} (?:be |become )?(?:the )?(?:new )?owner of ${THE}{V}${DEEP}`],
    write: (said) => owned(said.values[1], said.values[0], { deep: said.values[2], said }),
    examples: [['make kim the owner of notes.txt', 'sudo chown kim notes.txt']],
  }),
  phrasing({
    name: 'hand-over',
    topic: 'files',
    summary: 'hand a file or folder over to a user',
    forms: [
      `(?:hand|give|transfer) (?:over )?${THE}{V}${DEEP} (?:over )?to (?:the )?(?:user|owner) {W}`,
      `hand (?:over )?${THE}{W}${DEEP} over to (?:the )?(?:user )?{W}${DEEP}`,
      `(?:hand|transfer|give) (?:over )?(?:the )?(?:owner|ownership) of ${THE}{V}${DEEP} (?:over )?to (?:the )?(?:user )?{W}`,
    ],
    write: (said) => {
      const [path, deep, user] = said.values;
      return owned(path, user, { deep, said });
    },
    examples: [['hand notes.txt over to user kim', 'sudo chown kim notes.txt']],
  }),
];
