/** Words that point back ("it", "the copy", "the original folder", "there", "its lines"), and how what they mean is said in full. */
import { means, type Token } from '../understand.ts';
import type { Results, Thing } from './results.ts';

/** What earlier clauses spoke of. */
export interface Spoken {
  readonly results: Results;
  /** The one thing that the last clause named. */
  readonly thing?: Thing | undefined;
  /** What the last clause looked for, in its own words: "all .log files in x". */
  readonly phrase?: string | undefined;
}

/** A name in the words of a request: quoted, with its noun where it does not look like a path. */
export const inWords = ({ path, noun }: Thing): string => {
  const quoted = path.includes("'") ? `"${path}"` : `'${path}'`;
  // "gzip file 'x'" is a noun of two words.
  return noun === 'file' && /[./]/.test(path) ? quoted : `${noun} ${quoted}`;
};

const ADJECTIVES =
  /^(?:original|old|former|new|newly|created|same|resulting|copied|compressed|extracted|downloaded|finished|source|uncompressed|unpacked|packed|above|generated|whole|renamed|moved)$/;
const SOURCE = /^(?:original|originals|old|former|source|uncompressed|parts?)$/;
const NOUNS =
  /^(?:file|folder|directory|dir|archive|tarball|zip|zip file|tar file|zip archive|compressed file|tar archive|copy|backup|duplicate|one|ones|version|result|results|output|original|originals|script|document|parts?|link|symlink)$/;

const FOLDER = /^(?:folder|directory|dir)$/;

interface Pointer {
  readonly to: number;
  readonly kind: 'it' | 'from' | 'made' | 'archive' | 'folder' | 'file' | 'there' | 'its' | 'them' | 'all from';
}

const low = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Something stands there that says which one is meant. */
const isNamed = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['path', 'quoted', 'glob', 'number', 'url'].includes(token.kind) ||
    (token.kind === 'word' && token.concepts.length === 0) ||
    means(token, 'NAMED', 'OF') ||
    /^(?:in|of|named|called|that|which|with|whose|where|from)$/.test(low(token)));

const ARCHIVES = /^(?:archive|tarball|zip|zip file|tar file|zip archive|tar archive|compressed file)$/;
const COPIES = /^(?:copy|backup|duplicate|result|results|output|link|symlink)$/;

/** Which of the things a noun with its adjectives means. */
const kindOf = (noun: string, adjectives: readonly string[]): Pointer['kind'] => {
  const isMany = noun.endsWith('s') && !COPIES.test(noun);
  if (SOURCE.test(noun) || adjectives.some((word) => SOURCE.test(word))) return isMany ? 'all from' : 'from';
  if (ARCHIVES.test(noun)) return 'archive';
  if (COPIES.test(noun) || adjectives.includes('new')) return 'made';
  if (/^(?:folder|directory|dir)$/.test(noun)) return 'folder';
  return isMany ? 'them' : 'file';
};

/** "the original folder", "that file", "the copy", and no name behind it. */
const pointerNoun = (tokens: readonly Token[], at: number): Pointer | undefined => {
  let here = at + 1;
  while (ADJECTIVES.test(low(tokens[here]))) here++;
  // "the original" alone
  const isAlone = !NOUNS.test(low(tokens[here])) && low(tokens[here - 1]) === 'original';
  const last = isAlone ? here - 1 : here;
  if (!NOUNS.test(low(tokens[last]))) return undefined;
  // "the backup folder": one that is called so.
  if (FOLDER.test(low(tokens[last + 1])) && !FOLDER.test(low(tokens[last]))) return undefined;
  const adjectives = tokens.slice(at + 1, last).map(low);
  const next = tokens[last + 1];
  // "the new file a.txt", "the file in docs": a name of its own.
  const isOwn = isNamed(next) && (adjectives.length === 0 || !means(next, 'IN', 'TO', 'FROM', 'WITH'));
  return isOwn ? undefined : { to: last + 1, kind: kindOf(low(tokens[last]), adjectives) };
};

const THEM = /^(?:them|these|those|they|both)$/;

const themAt = (tokens: readonly Token[], at: number): Pointer | undefined => {
  const word = low(tokens[at]);
  const next = tokens[at + 1];
  if (/^(?:each|all|both) of (?:them|these|those)$/.test(word)) return { to: at + 1, kind: 'them' };
  if (/^(?:each|all|both)$/.test(word) && low(next) === 'of' && THEM.test(low(tokens[at + 2])))
    return { to: at + 3, kind: 'them' };
  if (word === 'the' && /^(?:two|both)$/.test(low(next)) && NOUNS.test(low(tokens[at + 2])) && !isNamed(tokens[at + 3]))
    return { to: at + 3, kind: 'them' };
  if (!THEM.test(word)) return undefined;
  const isNoun = means(next, 'FILE', 'FOLDER', 'LINE', 'THING') || NOUNS.test(low(next));
  return { to: isNoun ? at + 2 : at + 1, kind: 'them' };
};

const WORDS: Readonly<Record<string, Pointer['kind']>> = { it: 'it', its: 'its', there: 'there', 'in there': 'there' };

/** The pointer that begins at a token. */
export const pointerAt = (tokens: readonly Token[], at: number): Pointer | undefined => {
  const word = low(tokens[at]);
  const next = tokens[at + 1];
  const kind = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  if (kind !== undefined)
    return kind === 'there' && /^(?:is|are|was|were)$/.test(low(next)) ? undefined : { to: at + 1, kind };
  if (!/^(?:the|that|this)$/.test(word)) return themAt(tokens, at);
  const noun = pointerNoun(tokens, at);
  if (noun !== undefined || word === 'the') return noun ?? themAt(tokens, at);
  const isObject = next === undefined || next.kind === 'mark' || means(next, 'TO', 'IN', 'FROM', 'AS', 'WITH');
  return isObject ? { to: at + 1, kind: 'it' } : undefined;
};

/** "a copied to a.bak": one speaks on of a, whose copy is kept for the worst. */
const isBackup = ({ made, from: [first] }: Results): boolean =>
  made !== undefined &&
  first !== undefined &&
  (made.path.startsWith(`${first.path}.`) ||
    /(?:\.(?:bak|old|orig|backup|save)|~|[._-](?:backup|bak|old|orig))(?:\.\w+)?$/.test(made.path));

const only = (things: readonly Thing[]): Thing | undefined => (things.length === 1 ? things[0] : undefined);

const folderOf = ({ results: { made, place, from }, thing }: Spoken): Thing | undefined => {
  if (made?.noun === 'folder') return made;
  if (place !== undefined) return { path: place, noun: 'folder' };
  return [thing, only(from)].find((one) => one?.noun === 'folder');
};

/** What "it" is: what is new, or else the one thing that was spoken of. */
const itself = ({ results, thing }: Spoken, isDeleted: boolean): Thing | undefined => {
  const { made, from } = results;
  // "zip x and delete it": what was packed, never the archive.
  if (isDeleted && made !== undefined && results.archive === made) return only(from);
  // "copy a to b and delete it": nobody can tell which.
  if (made !== undefined && from.length > 0 && isDeleted) return undefined;
  if (made !== undefined) return isBackup(results) ? from[0] : made;
  return only(from) ?? (from.length === 0 ? thing : undefined);
};

/** The one thing that a pointer means; undefined where more than one may be meant. */
const meant = (kind: Pointer['kind'], spoken: Spoken, isDeleted: boolean): Thing | undefined => {
  const { made, from, archive } = spoken.results;
  if (kind === 'from') return only(from);
  if (kind === 'made') return made;
  if (kind === 'archive')
    return archive ?? (made !== undefined && /\.(?:zip|tgz|gz|bz2|xz|tar)$/.test(made.path) ? made : undefined);
  if (kind === 'folder' || kind === 'there') return folderOf(spoken);
  const one = itself(spoken, isDeleted);
  return kind === 'file' && one?.noun === 'folder' ? undefined : one;
};

/** Where the noun of "its last 3 lines" ends: before a preposition, or the end. */
const endOfNoun = (tokens: readonly Token[], at: number): number => {
  const end = tokens.findIndex(
    (token, n) =>
      n > at && (token.kind === 'mark' || /^(?:to|in|into|from|by|with|and|on|sorted|as|without)$/.test(low(token))),
  );
  return end < 0 ? tokens.length : end;
};

interface Filled {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The pointers of a clause with their words; undefined where one of them points at what nobody can tell. */
const filledIn = (tokens: readonly Token[], spoken: Spoken): readonly Filled[] | undefined => {
  const isDeleted = tokens.some((token) => means(token, 'DELETE'));
  // "… if it exists": of what the clause itself names.
  const own = tokens.findIndex((token, at) => at > 0 && /^(?:if|unless)$/.test(low(token)));
  const end = own < 0 ? tokens.length : own;
  const all: Filled[] = [];
  for (let at = 0; at < end; ) {
    const pointer = pointerAt(tokens, at);
    if (pointer !== undefined) {
      // "make it executable there"
      const isSaid = pointer.kind === 'there' && all.length > 0;
      const words = isSaid ? '' : wordsFor(pointer, tokens, { at, spoken, isDeleted });
      if (words === undefined) return undefined;
      all.push(...filling(pointer, tokens, { at, words }));
    }
    at = pointer?.to ?? at + 1;
  }
  return all;
};

const filling = (
  { kind, to }: Pointer,
  tokens: readonly Token[],
  { at, words }: { readonly at: number; readonly words: string },
): readonly Filled[] => {
  if (kind !== 'its') return [{ from: at, to, words }];
  const end = endOfNoun(tokens, at);
  return [
    { from: at, to: at + 1, words: 'the' },
    { from: end, to: end, words: `of ${words}` },
  ];
};

/** A clause said in full: undefined where a word points at what nobody can tell. `usesPhrase`: by what was looked for before. */
export const saidInFull = (
  text: string,
  tokens: readonly Token[],
  spoken: Spoken,
): { readonly text: string; readonly usesPhrase: boolean } | undefined => {
  const filled = filledIn(tokens, spoken);
  if (filled === undefined) return undefined;
  let written = '';
  let end = tokens[0]?.start ?? 0;
  for (const { from, to, words } of filled) {
    const start = tokens[from]?.start ?? tokens.at(-1)?.end;
    written += `${text.slice(end, start)}${from === to ? ' ' : ''}${words}${from === to ? ' ' : ''}`;
    end = from === to ? (start ?? end) : (tokens[to - 1]?.end ?? end);
  }
  return {
    text: `${written}${text.slice(end, tokens.at(-1)?.end)}`.trim(),
    usesPhrase: filled.some(({ words }) => words === spoken.phrase),
  };
};

interface Place {
  readonly at: number;
  readonly spoken: Spoken;
  readonly isDeleted: boolean;
}

const FILLED = ['MOVE', 'COPY', 'CREATE', 'FIND', 'WRITE', 'COUNT', 'SHOW'] as const;

/** The words for several things: the originals, both of a pair, what was looked for. */
const wordsForMany = (isAllFrom: boolean, isBoth: boolean, { results, phrase }: Spoken): string | undefined => {
  const { from, made } = results;
  // "copy a to b and show both"
  if (isBoth && made !== undefined && from.length === 1) return [...from, made].map(inWords).join(' and ');
  const isParts = isAllFrom || (made !== undefined && from.length > 1);
  if (!isParts) return phrase;
  return from.length > 0 ? from.map(inWords).join(' and ') : undefined;
};

const wordsFor = (
  { kind }: Pointer,
  tokens: readonly Token[],
  { at, spoken, isDeleted }: Place,
): string | undefined => {
  if (kind === 'all from' || kind === 'them')
    return wordsForMany(
      kind === 'all from',
      [low(tokens[at]), low(tokens[at + 1])].some((word) => /^(?:both|two)$/.test(word)),
      spoken,
    );
  const isPlace = /^(?:in|into|inside|within|to|from|under)$/.test(low(tokens[at - 1]));
  const folder = isPlace && kind === 'it' && means(tokens[0], ...FILLED) ? folderOf(spoken) : undefined;
  const thing = folder ?? meant(kind, spoken, isDeleted);
  if (thing === undefined) return kind === 'it' || kind === 'file' ? spoken.phrase : undefined;
  if (kind !== 'there' || isPlace) return inWords(thing);
  // "move them there"
  const isTarget = at === tokens.length - 1 && means(tokens[0], 'MOVE', 'COPY');
  return `${isTarget ? 'into' : 'in'} ${inWords(thing)}`;
};
