/** Rights given to, or taken from, the files that a query means; their group, and owner and group at once. */
import type { FileQuery } from '../frames/file-query.ts';
import { allOf, looseOf, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { type Command, operand, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { isSet } from './find-actions.ts';

const TAKING = new Set([
  'revoke',
  'deny',
  'withdraw',
  'forbid',
  'disallow',
  'clear',
  'take',
  'unset',
  'strip',
  'disable',
]);
const GIVING = new Set(['give', 'grant', 'add', 'allow', 'set', 'make', 'enable', 'assign', 'let', 'turn on']);

/** `+` or `-`, and the verb that says so. */
const signOf = ({ tokens }: Understood): { readonly sign: '+' | '-'; readonly at: number } | undefined => {
  const verb = tokens.find(
    (token) => token.kind === 'word' && (means(token, 'DELETE') || TAKING.has(token.lemma) || GIVING.has(token.lemma)),
  );
  if (verb === undefined) return undefined;
  return { sign: means(verb, 'DELETE') || TAKING.has(verb.lemma) ? '-' : '+', at: verb.index };
};

const SPECIAL: Readonly<Record<string, readonly [string, string]>> = {
  '-4000': ['u', 's'],
  '-2000': ['g', 's'],
  '-1000': ['', 't'],
};

const LETTERS = { executable: 'x', writable: 'w', readable: 'r' } as const;

/** The slot as `chmod` writes it. */
const change = ({ value }: Slot<'permission'>, sign: '+' | '-'): string | undefined => {
  if (value.kind !== 'mode')
    return `${value.kind === 'writable' && sign === '+' ? 'u' : ''}${sign}${LETTERS[value.kind]}`;
  const special = SPECIAL[value.mode];
  if (special !== undefined) return `${special[0]}${sign}${special[1]}`;
  const said = /^[-/]([ugo]+)=([rwx]+)$/.exec(value.mode);
  return said === null ? undefined : `${said[1] === 'ugo' ? 'a' : said[1]}${sign}${said[2]}`;
};

/** "… and remove it", "… that permission": the one that was a condition just before. */
const referred = (request: Understood, at: number): Slot<'permission'> | undefined => {
  const { tokens } = request;
  const next = tokens.slice(at + 1, at + 4);
  const isBack =
    next[0]?.lemma === 'it' ||
    (next.some((token) => means(token, 'PERMISSION') || /^bit/.test(token.lemma)) &&
      ['the', 'that', 'this', 'those'].includes(next[0]?.lemma ?? ''));
  return isBack ? slotsOf(request, 'permission').findLast((slot) => slot.to <= at) : undefined;
};

/** The permission right behind the verb: what is given or taken, no condition. */
const given = (request: Understood): Slot<'permission'> | undefined => {
  const verb = signOf(request);
  if (verb === undefined) return undefined;
  const back = referred(request, verb.at);
  if (back !== undefined) return back;
  return slotsOf(request, 'permission').find(
    (slot) =>
      slot.from > verb.at &&
      request.tokens
        .slice(verb.at + 1, slot.from)
        .every((token) => means(token, 'GLUE', 'THING', 'OWNER', 'GROUP', 'WORLD')) &&
      request.tokens
        .slice(slot.from, slot.to)
        .some((token) => means(token, 'PERMISSION') || /^(bit|access)/.test(token.lemma)),
  );
};

/** A whole tree where no condition is said, the files found otherwise. */
const onEach = (query: FileQuery, request: Understood, words: readonly string[]): Command | undefined => {
  const [program = '', ...rest] = words;
  // "x.txt" is that file, and none of its name further down.
  const named = query.tests.flatMap((test) =>
    test.is === 'name' && !test.not && !test.insensitive ? test.patterns : [],
  );
  const isNamed = query.tests.length === 1 && query.places.length === 0 && query.either.length === 0;
  if (isNamed && named.length > 0 && named.every((one) => !/[*?[]/.test(one)) && slotsOf(request, 'kind').length === 0)
    return run(program, rest, named.map(operand));
  if (isSet(query)) return find(query, request.world, '-exec', ...words, '{}', '+');
  return query.places.length === 0 ? undefined : run(program, '-R', rest, query.places.map(operand));
};

const isMany = (request: Understood): boolean =>
  allOf(request, 'THING', 'EVERY', 'RECURSIVE').length > 0 || slotsOf(request, 'kind').length > 0;

const rights: Skill = fileAction({
  name: 'rights-found',
  topic: 'files',
  summary: 'give rights to, or take them from, the files that match',
  examples: [
    ['remove write permission for others from all files in docs', 'find docs -type f -exec chmod o-w {} +'],
    ['give the group read access to everything under docs', 'chmod -R g+r docs'],
  ],
  verbs: ['DELETE', 'APPEND', 'CHANGE', 'PERMISSION', 'GLUE', 'SHOW'],
  also: ['PERMISSION', 'CHANGE', 'APPEND', 'EVERY', 'TO', 'FROM', 'GROUP', 'OWNER', 'WORLD', 'THING'],
  claims: (request) => {
    const slot = given(request);
    if (slot === undefined) return undefined;
    // "… with write permission and remove it": it is a condition as well.
    return new Set(slot.to <= (signOf(request)?.at ?? 0) ? [] : [slot as Slot]);
  },
  write: ({ query, request }) => {
    const slot = given(request);
    const verb = signOf(request);
    const mode = slot !== undefined && verb !== undefined ? change(withWho(slot, request), verb.sign) : undefined;
    const command = mode === undefined || !isMany(request) ? undefined : onEach(query, request, ['chmod', mode]);
    if (command === undefined || verb === undefined) return undefined;
    return { command, reason: 'Change the rights of the files found', explains: [verb.at], bonus: 0.02 };
  },
});

/** "give the group read access": who stands before the right. */
const withWho = (slot: Slot<'permission'>, { tokens }: Understood): Slot<'permission'> => {
  const before = tokens[slot.from - 1];
  const who = means(before, 'GROUP') ? 'g' : means(before, 'OWNER') ? 'u' : means(before, 'WORLD') ? 'o' : undefined;
  const isAll = tokens
    .slice(slot.from, slot.to)
    .some((token) => /^(everyone|everybody|anyone|anybody|all users|all)$/.test(token.lemma));
  const all = isAll ? /^[-/]o=([rwx]+)$/.exec(slot.value.mode)?.[1] : undefined;
  if (
    all !== undefined &&
    !/\bothers?\b/.test(
      tokens
        .slice(slot.from, slot.to)
        .map(({ lemma }) => lemma)
        .join(' '),
    )
  )
    return { ...slot, value: { kind: 'mode', mode: `-ugo=${all}` } };
  if (who === undefined || slot.value.kind === 'mode') return slot;
  return { ...slot, value: { kind: 'mode', mode: `-${who}=${LETTERS[slot.value.kind]}` } };
};

const NAME = /^[a-z_][\w.-]*$/i;

/** "to web", "to the group web": a name, and the tokens that give it. */
const nameAfter = (
  { tokens }: Understood,
  noun: 'GROUP' | 'OWNER',
): { name: string; explains: readonly number[] } | undefined => {
  const cue = tokens.findLast((token) => ['to', 'as'].includes(token.lemma) || token.text === ':');
  const group = tokens.findLast((token) => token.lemma === 'group');
  const program = tokens.find(({ value }) => value === 'chgrp');
  let at = (cue ?? (noun === 'GROUP' ? (group ?? program) : undefined))?.index ?? tokens.length;
  const from = at;
  at++;
  while (tokens[at]?.repaired === undefined && means(tokens[at], 'GLUE', 'GROUP', 'USER', 'OWNER')) at++;
  const token = tokens[at];
  if (token === undefined || !NAME.test(token.value) || means(token, 'FILE', 'FOLDER')) return undefined;
  return { name: token.value, explains: Array.from({ length: at - from + 1 }, (_, n) => from + n) };
};

const toSlots = (request: Understood): ReadonlySet<Slot> =>
  new Set(
    request.slots.filter(
      (slot) => slot.type === 'path' && ['to', 'as'].includes(request.tokens[slot.from]?.lemma ?? ''),
    ),
  );

/** "the group", outside of what is said of the files. */
const looseGroup = (request: Understood): boolean => {
  const owners = spanOf(...request.slots.filter((slot) => slot.type === 'owner'));
  return request.tokens.some((token) => /^(group|chgrp)$/.test(token.lemma) && !owners.includes(token.index));
};

const groups: Skill = fileAction({
  name: 'chgrp-found',
  topic: 'files',
  summary: 'change the group of the files that match',
  examples: [['change the group of all files under docs to staff', 'find docs -type f -exec chgrp staff {} +']],
  verbs: ['CHANGE', 'CREATE'],
  also: ['GROUP', 'OWNER', 'TO', 'EVERY', 'RECURSIVE', 'THING'],
  claims: toSlots,
  write: ({ query, request }) => {
    // "give the group write access": a right, and no new group.
    const isGroup = looseGroup(request) && !request.tokens.some((token) => means(token, 'PERMISSION'));
    const isBoth = looseOf(request, 'OWNER', 'USER').some((at) => request.tokens[at]?.lemma !== 'ownership');
    const name = isGroup && !isBoth ? nameAfter(request, 'GROUP') : undefined;
    const command = name === undefined || !isMany(request) ? undefined : onEach(query, request, ['chgrp', name.name]);
    if (name === undefined || command === undefined || query.places.includes(name.name)) return undefined;
    return { command, reason: 'Change the group of the files found', explains: name.explains, bonus: 0.02 };
  },
});

/** "to user web and group staff", "to web:staff" */
const both: Skill = fileAction({
  name: 'chown-both-found',
  topic: 'files',
  summary: 'change owner and group of the files that match',
  examples: [['change the owner of everything under docs to user kim and group staff', 'chown -R kim:staff docs']],
  verbs: ['CHANGE'],
  also: ['GROUP', 'OWNER', 'USER', 'TO', 'EVERY', 'RECURSIVE', 'THING', 'AND'],
  claims: toSlots,
  write: ({ query, request }) => {
    const said = /\bto (?:the )?(?:user|owner) ["']?([\w.-]+)["']?,? and (?:the )?group ["']?([\w.-]+)["']?/i.exec(
      request.text,
    );
    const command = said === null ? undefined : onEach(query, request, ['chown', `${said[1]}:${said[2]}`]);
    if (said === null || command === undefined) return undefined;
    const explains = request.tokens
      .filter((token) => token.start >= said.index && token.end <= said.index + said[0].length)
      .map((token) => token.index);
    return {
      command,
      reason: 'Change the owner and group',
      explains: [...explains, ...looseOf(request, 'CHANGE')],
      bonus: 0.03,
    };
  },
});

export const permitFound: readonly Skill[] = [rights, { ...groups, keeps: ['staff', 'wheel', 'admin'] }, both];
