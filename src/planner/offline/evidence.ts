/**
 * What a request says must be seen in the command: a reading that counts a name, a place or a condition as explained and then writes
 * a command without it has bound a word to the wrong thing. Each check looks at one kind of slot or word; none knows a skill.
 */
import type { Concept } from './language/english.ts';
import { spanOf, type Topic, type Understood } from './skill.ts';
import type { Slot } from './slot.ts';
import { means, type Token } from './understand.ts';
import { type Command, textOf } from './write/command.ts';

/** Letters and digits alone: quoting and patterns put other characters between them. */
const bare = (text: string): string =>
  // The classes of all letters take V8 milliseconds to compile.
  text.replace(/[\u0080-\uffff]/.test(text) ? /[^\p{L}\p{N}]/gu : /[^A-Za-z0-9]/g, '').toLowerCase();

/** Places that are written in many ways. */
const ANYWHERE = /^(\.{1,2}|~|\/|\/home\/\*|\$PWD)\/?$/;

const lastName = (path: string): string => path.replace(/\/+$/, '').replace(/^.*\//, '');

const FILES: readonly Topic[] = ['files', 'disk', 'archives'];

interface Given {
  readonly letters: string;
  readonly world: Understood['world'];
  readonly tokens: readonly Token[];
}

type Check = (slot: Slot, text: string, given: Given) => boolean;

/** "the last modified file": one of several, by a rank that must be looked for. */
const isChosen = (slot: Slot<'rank'> & { to: number }, tokens: readonly Token[]): boolean =>
  !['first', 'last'].includes(slot.value.which) && means(tokens[slot.to], 'FILE', 'FOLDER');

const holds = (letters: string, text: string): boolean => letters.includes(bare(text));

const PACKS: Readonly<Record<string, RegExp>> = { gz: /^gzip /, bz2: /^bzip2 /, xz: /^xz /, zst: /^zstd / };

/** "part_00, part_01": pieces of a file, by what their names share. */
const isPiece = (name: string, text: string): boolean => {
  const prefix = /^split (?:.* )?([\w.-]+)$/.exec(text)?.[1];
  return prefix !== undefined && name.startsWith(prefix);
};

/** How each slot shows in a command. A slot that is not listed may show in any way. */
const SHOWS: Readonly<Partial<Record<Slot['type'], Check>>> = {
  path: (slot, text, { letters, world }) => {
    // "part1 to part5" is a row.
    if (slot.type !== 'path' || ANYWHERE.test(slot.value.path) || /\{\w+\.\.\w+\}/.test(text)) return true;
    const name = lastName(slot.value.path);
    // "x to x.gz", "into a .bz2": the program makes that ending.
    const [, stem, packer = ''] = /^(.*)\.(gz|bz2|xz|zst)$/.exec(name) ?? [];
    if (stem !== undefined && PACKS[packer]?.test(text) && holds(letters, stem)) return true;
    // The folders above it alone.
    if (/^mkdir -p \S+$/.test(text) && slot.value.path.startsWith(`${text.slice(9)}/`)) return true;
    return holds(letters, name) || isPiece(name, text) || world.cwd.endsWith(`/${name}`);
  },
  name: (slot, text, { letters }) =>
    slot.type !== 'name' ||
    /\{\w+\.\.\w+\}/.test(text) ||
    slot.value.patterns.every((one) => holds(letters, lastName(one)) || isPiece(one, text)),
  kind: (slot, _text, { letters }) =>
    slot.type !== 'kind' ||
    slot.value.extensions.length === 0 ||
    slot.value.extensions.some((one) => letters.includes(bare(one))),
};

/** The same for what only questions about files ask. */
const FILE_SHOWS: Readonly<Partial<Record<Slot['type'], Check>>> = {
  age: (_slot, text) => /time|-[amc]?min|newer|-daystart|--since|touch|--mtime|ls -\w*t|%T|date| -[no]t /.test(text),
  size: (_slot, text) => /-size|truncate|-s |fallocate|dd |head -c|-c |split|awk|stat -c %s/.test(text),
  permission: (_slot, text) => /-perm|chmod|mkdir.* -m|-executable|-writable|-readable|umask|-x |ls -l|stat/.test(text),
  owner: (slot, text) => slot.type !== 'owner' || slot.value.name === '' || holds(bare(text), slot.value.name),
  empty: (slot, text) =>
    slot.type !== 'empty' || /-empty|-z |-size|rmdir|touch|truncate|mkdir|-s |> |rm |\^|awk|NF|wc|Trash/.test(text),
  rank: (slot, text, { tokens }) =>
    slot.type !== 'rank' ||
    (!slot.value.explicit && !(isChosen(slot, tokens) && /^(stat|ls -ld?) /.test(text))) ||
    new RegExp(`(?<!\\d)(${slot.value.count}|${slot.value.count + 1})`).test(text),
  depth: (slot, text) =>
    slot.type !== 'depth' || slot.value.max === undefined || /depth|ls|\*|--strip|-d |-L |du -|rm |cp |for /.test(text),
};

interface WordCheck {
  readonly said: (token: Token, request: Understood) => boolean;
  readonly shows: RegExp;
}

const saying =
  (...concepts: readonly Concept[]) =>
  (token: Token): boolean =>
    means(token, ...concepts);

/** Who begins with the name of a program wants no other change. */
const isProgram: WordCheck = {
  said: ({ index, value }) => index === 0 && /^ch(?:mod|own|grp|attr)$/i.test(value),
  shows: /ch(?:mod|own|grp|attr)|setfacl/,
};

/** A list is no drawing. */
const isDrawn = (text: string): boolean =>
  /\b(?:draw|sketch|tree (?:view|diagram|drawing)|as a tree)\b|^\W*(?:(?:show|print|display|give)(?: me)? )?(?:a |the )?tree of\b/i.test(
    text,
  );

/** Words that change what is done, and how that shows. */
const WORDS: readonly WordCheck[] = [
  { said: (token, request) => isPerFolder(token, request), shows: /%h|for d in|dirname/ },
  // "how many files does each folder have"
  {
    said: (token, { text, tokens }) =>
      /^(?:each|every)$/.test(token.lemma) &&
      means(tokens[token.index + 1], 'FOLDER') &&
      /^(?:how many|count|(?:the )?number of)\b.*\b(?:each|every) (?:sub-?)?(?:folder|directory)\b/i.test(text),
    shows: /for d in|%h|uniq|dirname|-c|sh -c|du /,
  },
  { said: (token, { text }) => means(token, 'TREE') && isDrawn(text), shows: /tree/ },
  { said: saying('BZIP2'), shows: /bz|-\w*j/ },
  { said: saying('XZ'), shows: /xz|-\w*J/ },
  {
    said: (token) => /^(tar|tarball|tar ball|tar archive|tar file|tar up|tgz)$/.test(token.lemma),
    shows: /tar|tgz/,
  },
  { said: (token) => /^zip( up| file| archive)?$/.test(token.lemma), shows: /zip/ },
  {
    said: (token) => /^(full|absolute|complete) (path|pathname|file path)$/.test(token.lemma),
    shows: /PWD|realpath|readlink|pwd| ~|[ =]\//,
  },
];

/** "the largest in each subfolder" is one for each. */
const isPerFolder = (token: Token, { slots, text }: Understood): boolean =>
  /^(in|of|from|within) (every|each) /.test(token.lemma) &&
  /(folder|director)/.test(token.lemma) &&
  slots.some((slot) => slot.type === 'rank') &&
  /\b(largest|biggest|smallest|newest|oldest|latest|most|first|last)\b/i.test(text);

const isArchive = (slot: Slot): boolean =>
  slot.type === 'path' && /\.(tar(\.\w+)?|tgz|zip|jar|7z)$/i.test(slot.value.path);

/** Indices of the tokens that a reading counts as explained and that its command says nothing of. */
export const unshown = (
  request: Understood,
  reading: { command: Command; explains: ReadonlySet<number>; topic: Topic },
): readonly number[] => {
  const text = textOf(reading.command);
  const isOfFiles = FILES.includes(reading.topic);
  const given = { letters: bare(text), world: request.world, tokens: request.tokens };
  const isExplained = (slot: Slot) => spanOf(slot).some((at) => reading.explains.has(at));
  if (!isOfFiles && !['text', 'git'].includes(reading.topic)) return [];
  const slots = request.slots.filter((slot) => {
    // Elsewhere a bare word that looks like a place may be anything.
    if (!isOfFiles && request.tokens[slot.to - 1]?.kind === 'word') return false;
    const check = SHOWS[slot.type] ?? (isOfFiles ? FILE_SHOWS[slot.type] : undefined);
    return check !== undefined && isExplained(slot) && !check(slot, text, given);
  });
  // Lines of an archive are none of what is in it.
  const archives =
    reading.topic === 'text' &&
    !/^echo \S+ \| sed |(^|\| )(tar|unzip|zcat|zgrep|gunzip|head -c|tail -c|xxd|wc -c|cat|base64) /.test(text)
      ? request.slots.filter(isArchive)
      : [];
  const words = request.tokens.filter(
    (token) =>
      reading.explains.has(token.index) &&
      [isProgram, ...(isOfFiles ? WORDS : [])].some(({ said, shows }) => said(token, request) && !shows.test(text)),
  );
  return [...spanOf(...slots, ...archives), ...words.map(({ index }) => index)];
};
