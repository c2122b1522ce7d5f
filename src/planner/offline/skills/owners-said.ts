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

export const ownersSaid: readonly Skill[] = [
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
      `(?:hand|give|transfer) ${THE}{V}${DEEP} (?:over )?to (?:the )?(?:user|owner) {W}`,
      `(?:hand|transfer|give) (?:over )?(?:the )?(?:owner|ownership) of ${THE}{V}${DEEP} (?:over )?to (?:the )?(?:user )?{W}`,
    ],
    write: (said) => {
      const [path, deep, user] = said.values;
      return owned(path, user, { deep, said });
    },
    examples: [['hand notes.txt over to user kim', 'sudo chown kim notes.txt']],
  }),
];
