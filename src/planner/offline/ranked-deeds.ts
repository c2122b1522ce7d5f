/**
 * A deed on the largest, smallest, newest or oldest of the files found: what the request without the rank would do with every file,
 * done with the first ones of the ordered list. Any skill whose command is one `find … -exec` can be cut so.
 */
import { DEEP } from './frames/file-query.ts';
import { looseOf, type Proposal, slotsOf, spanOf, type Understood } from './skill.ts';
import type { Slot } from './slot.ts';
import { means } from './understand.ts';
import { type Command, pipe, run, type Word } from './write/command.ts';

const ORDERS = {
  largest: ['%s %p\\0', '-zrn'],
  smallest: ['%s %p\\0', '-zn'],
  newest: ['%T@ %p\\0', '-zrn'],
  oldest: ['%T@ %p\\0', '-zn'],
} as const;

/** Deeds that have skills for ranked files of their own, or for which the rank is a condition of another kind. */
const DEEDS = [
  'COMPRESS',
  'CHANGE',
  'RUN',
  'CREATE',
  'CHECKSUM',
  'MD5',
  'SHA1',
  'SHA256',
  'BACKUP',
  'ARCHIVE',
] as const;

const isRank = (slot: Slot): slot is Slot<'rank'> & { type: 'rank' } =>
  slot.type === 'rank' && !slot.not && !slot.value.nth && Object.hasOwn(ORDERS, slot.value.which);

/** The request without its rank, where a deed is asked for on files by rank. */
export const withoutRank = (request: Understood): Understood | undefined => {
  if (slotsOf(request, 'rank').length !== 1 || slotsOf(request, 'order').length > 0) return undefined;
  if (request.world.userland !== 'gnu' || !request.slots.some(isRank)) return undefined;
  if (looseOf(request, 'LINE', 'WORD', 'COUNT', 'SHOW').length > 0 || looseOf(request, ...DEEDS).length === 0)
    return undefined;
  return { ...request, slots: request.slots.filter((slot) => !isRank(slot)) };
};

const isFind = (command: Command | undefined): command is Command & { type: 'run' } =>
  command?.type === 'run' && command.words[0] === 'find';

const at = (words: readonly Word[], ...sought: readonly string[]): number =>
  words.findIndex((word) => typeof word === 'string' && sought.includes(word));

/** Only what lies there, unless a search is asked for. */
const near = (words: readonly Word[], request: Understood): readonly Word[] => {
  const isDeep =
    looseOf(request, 'FIND').length > 0 ||
    slotsOf(request, 'depth').length > 0 ||
    request.tokens.some((token) => DEEP.has(token.lemma));
  const first = words.findIndex((word, place) => place > 0 && typeof word === 'string' && /^[-(!]/.test(word));
  return isDeep || first < 0 ? words : [...words.slice(0, first), '-maxdepth', '1', ...words.slice(first)];
};

/** What reads the chosen names, one a NUL; undefined where the command is of another shape. */
const readerOf = (command: Command): { readonly words: readonly Word[]; readonly reader: Command } | undefined => {
  if (isFind(command)) {
    const deed = at(command.words, '-exec');
    const rest = command.words.slice(deed + 1, -2);
    if (deed < 0 || command.words.at(-2) !== '{}' || rest.includes('{}')) return undefined;
    const one = command.words.at(-1) === ';' ? ['-n', '1'] : [];
    return { words: command.words.slice(0, deed), reader: run('xargs', '-0r', one, rest) };
  }
  const [first, second, more] = command.type === 'pipe' ? command.parts : [];
  const isTar = second?.type === 'run' && second.words[0] === 'tar' && second.words.includes('--null');
  return isFind(first) && first.words.at(-1) === '-print0' && isTar && more === undefined
    ? { words: first.words.slice(0, -1), reader: second }
    : undefined;
};

/** The proposal for every file, done with those of the rank. */
export const onRanked = (request: Understood, proposal: Proposal): Proposal | undefined => {
  const rank = request.slots.find(isRank);
  const given = readerOf(proposal.command);
  if (rank === undefined || given === undefined) return undefined;
  const [format, order] = ORDERS[rank.value.which as keyof typeof ORDERS];
  const { words, reader } = given;
  const typed = at(words, '-type') < 0 ? [...words, '-type', 'f'] : words;
  const isFiles = typed[at(typed, '-type') + 1] === 'f';
  if (!isFiles || means(request.tokens[rank.to], 'LINE', 'WORD', 'BYTE')) return undefined;
  return {
    ...proposal,
    command: pipe(
      run(...near(typed, request), '-printf', format),
      run('sort', order),
      run('head', '-zn', String(rank.value.count)),
      run('cut', '-zd', ' ', '-f2-'),
      reader,
    ),
    explains: new Set([...proposal.explains, ...spanOf(rank)]),
    bonus: (proposal.bonus ?? 0) + 0.03,
  };
};
