/** Groups in a sentence: who is to be in one and who no longer, made and removed. */
import { frames } from '../frame.ts';
import type { Attributes, Clause } from '../frames/clause.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill } from '../skill.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be also too well as now user account group system machine computer server box here us our';
const NAME = /^[a-z_][\w.-]*\$?$/i;
const NO_NAME =
  /^(?:it|him|her|them|all|users?|groups?|new|members?|account|everyone|everybody|nobody|file|folder|directory|owner|which|who|what|line|text|word)$/i;

/** True for what can be the name of somebody. */
export const isOne = (name: string | undefined): name is string =>
  name !== undefined && NAME.test(name) && !NO_NAME.test(name) && !isOrdinary(name.toLowerCase());

const isUser = (name: string | undefined): name is string =>
  isOne(name) || /^(?:me|myself|test|guest)$/i.test(name ?? '');

/** A group may be called as it pleases: the word before or behind it says that it is one. */
export const isGroup = (name: string | undefined): name is string =>
  name !== undefined && NAME.test(name) && !NO_NAME.test(name);

const userIn = ({ user = '' }: Attributes): string => (/^(?:me|myself)$/i.test(user) ? '"$USER"' : '{user}');

const WHO = '[user|account|colleague|person|member] {N} [user|account]';
const ALSO = '[also|as well|too|now|still|additionally|again|please|back]';
const OUT = '(from|out from|out|off)';
const MEMBER = '(be|become|get|join|go|belong|come|end up)';
const GROUPS: readonly (readonly [form: string, user: string, group: string])[] = [
  ['group {N}', '$1', '$2'],
  ['{N} group', '$1', '$2'],
];

/** A form for "group x" and for "x group". */
const both = (form: string): readonly Clause[] =>
  GROUPS.map(([group, user, name]): Clause => [form.replace('<group>', group), { user, group: name }]);

const UNLESS =
  /\b(?:files?|folders?|director\w+|owner\w*|chgrp|chown|process\w*|lines?|security|column|permissions?|branch|docker (?:image|container)|regex|capture|mail)\b|\w\/\w/i;

export const groupsSaid: readonly Skill[] = frames('users', [
  {
    name: 'group-joined',
    summary: 'put somebody into one more group',
    heads: [
      ...both(
        `(put|add|place|get|include|enrol~|stick|assign|bring|make|take) ${WHO} ${ALSO} (in|into|to|onto|member of|part of|join|with) [user|unix|system|existing|supplementary] <group>`,
      ),
      ...both(
        `${WHO} ${ALSO} (should|must|has to|needs to|ought to|shall|is to) ${ALSO} ${MEMBER} [also] [member of|part of|in|into|to] [user|unix] <group>`,
      ),
      ...both(`give ${WHO} ${ALSO} (membership in|membership of|access to) [user|unix] <group>`),
      [
        `(add|append) [user|unix] group {N} to [groups|supplementary groups|memberships] [of|for] [user|account] {N}`,
        { group: '$1', user: '$2' },
      ],
    ],
    clauses: [
      [
        '[but|and] (without|don.t|do not|not) (remov~|dropp~|drop|los~|touch~|chang~|tak~) [him|her|them] [out] [from|of] [any|his|her|their|other|the] [other|existing|old|current] (groups|memberships|group|ones)',
        {},
      ],
      [
        '[and|but] (keep~|retain~|preserv~|leav~) [him|her|them] [in] [his|her|their|all] [other|existing|old|current|all] (groups|memberships|ones)',
        {},
      ],
      ['(as well|too|also|in addition)', {}],
      ['(on|in) [this|the] (machine|system|computer|server|box)', {}],
    ],
    free: FREE,
    act: true,
    needs: /group/i,
    unless: new RegExp(`${UNLESS.source}|\\b(?:primary|only group|new group|create|list|who)\\b`, 'i'),
    write: (said) =>
      isUser(said['user']) && isGroup(said['group']) ? `$sudo usermod -aG {group} ${userIn(said)}` : undefined,
    examples: [
      ['put nora in the video group too', 'sudo usermod -aG video nora'],
      ['nora should also be in the group video', 'sudo usermod -aG video nora'],
    ],
  },
  {
    name: 'group-left',
    summary: 'take somebody out of a group',
    heads: [
      ...both(
        `(remove|take|drop|kick|throw|get|delete|expel|strip|pull|exclude|put) ${WHO} [back] ${OUT} [user|unix] <group>`,
      ),
      ...both(
        `${WHO} (should|must|shall) (no longer|not|not any longer) ${MEMBER} [member of|part of|in|to] [user|unix] <group>`,
      ),
      ...both(
        `${WHO} (shouldn.t|mustn.t|must not|may no longer) [any longer] ${MEMBER} [member of|part of|in|to] [user|unix] <group>`,
      ),
    ],
    clauses: [['(any more|anymore|any longer|again)', {}]],
    free: `${FREE} any more anymore any longer`,
    act: true,
    needs: /group/i,
    unless: UNLESS,
    write: (said) =>
      isUser(said['user']) && isGroup(said['group']) ? `$sudo gpasswd -d ${userIn(said)} {group}` : undefined,
    examples: [['take nora out of the video group', 'sudo gpasswd -d nora video']],
  },
  {
    name: 'group-gone',
    summary: 'remove a group',
    heads: [
      [
        '(delete|remove|drop|erase|get rid of|throw away|scrap) [user|unix|local] {N} group [from|on] [system|machine|computer|server|box|here]',
        { group: '$1' },
      ],
      [
        '(delete|remove|drop|erase|get rid of|throw away|scrap) [user|unix|local|now unused] group [called|named] {N} [from|on] [system|machine|computer|server|box|here]',
        { group: '$1' },
      ],
    ],
    clauses: [['(any more|again|completely|altogether)', {}]],
    free: FREE,
    act: true,
    unless: new RegExp(
      `${UNLESS.source}|\\b(?:from (?:the )?(?:group|user|\\w+ group)|rename|out of|member|and|users?)\\b`,
      'i',
    ),
    write: ({ group }) => (isGroup(group) ? '$sudo groupdel {group}' : undefined),
    examples: [['get rid of the sensors group on this machine', 'sudo groupdel sensors']],
  },
  {
    name: 'group-begun',
    summary: 'make a group',
    heads: [
      [
        '(add|create|make|set up|open|establish) (user group|unix group|group for users|local group|users group) [called|named|with name] {N}',
        { group: '$1' },
      ],
      [
        '(add|create|make|set up|need|i want|i need) [user|unix|local] group [for|of] [developers|team|users|designers|people|staff|everybody|{N}] (called|named|with name|by name) {N}',
        { group: '$2' },
      ],
      ['(add|create|make|set up) [user|unix|local] {N} group', { group: '$1' }],
    ],
    clauses: [],
    free: FREE,
    act: true,
    unless: new RegExp(`${UNLESS.source}|\\b(?:to (?:the )?group|member|gid|number|system group|in|into)\\b`, 'i'),
    write: ({ group }) => (isOne(group) ? '$sudo groupadd {group}' : undefined),
    examples: [['add a user group called sensors', 'sudo groupadd sensors']],
  },
]);
