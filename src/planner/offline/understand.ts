/** Request → Understood: tokens with their concepts, multi-word terms merged, and the typed slots found among them. */
import type { World } from '../../world.ts';
import type { Concept } from './language/english.ts';
import { isKnown, type Lexicon, lexicon, reading, runOn, spellingOf, type Term } from './lexicon.ts';
import { type RawToken, tokenize } from './tokens.ts';

export interface Token extends RawToken {
  /** Position in the token list. */
  readonly index: number;
  /** Base form in lower case; the joined base forms for a multi-word term; the value itself for what is no word. */
  readonly lemma: string;
  readonly concepts: readonly Concept[];
  /** Set when the word was misspelt: what it was taken for. */
  readonly repaired?: string;
}

/** True when the token can mean one of the concepts. */
export const means = (token: Token | undefined, ...concepts: readonly Concept[]): boolean =>
  token !== undefined && concepts.some((concept) => token.concepts.includes(concept));

interface Draft extends RawToken {
  readonly word: string;
  readonly repaired?: string;
}

/** What skills know beyond the dictionary: words that slips are repaired to, and words that are none. */
export interface Extra {
  readonly words: () => ReadonlySet<string>;
  readonly kept: () => ReadonlySet<string>;
}

const isOwn = (word: string, { words, kept }: Extra): boolean =>
  kept().has(word) || kept().has(word.replace(/s$/, '')) || words().has(word);

const draft = (raw: RawToken, given: { lex: Lexicon; world: World; extra: Extra }): Draft => {
  const { lex, world, extra } = given;
  const plain = raw.value.toLowerCase().replace('’', "'");
  // "the csv's" are several.
  const isPlural = lex.language.extensions.has(plain) && /['’]s$/.test(raw.text);
  const word = isPlural ? `${plain}s` : plain;
  if (isPlural) return { ...raw, kind: 'word', value: word, word };
  if (raw.kind !== 'word') return { ...raw, word };
  // What is there is asked first: the words of all skills are many, and a start gathers them only for a word in doubt.
  const isThere = () => world.entry(raw.value) !== undefined || world.command(raw.value) !== undefined;
  const isSkills = () => isOwn(word, extra) || extra.words().has(reading(word, lex).lemma);
  const begins = () => lex.terms.get(word) !== undefined;
  if (isKnown(word, lex) || begins() || isThere() || isSkills()) return { ...raw, word };
  // A capital within a sentence begins a name.
  if (raw.start > 0 && /^[A-Z][a-z]/.test(raw.value)) return { ...raw, word };
  const fixed = spellingOf(word, lex, extra.words());
  return fixed === undefined ? { ...raw, word } : { ...raw, word: fixed, repaired: fixed };
};

const sameWord = (token: Draft | undefined, wanted: string, lex: Lexicon): boolean =>
  token !== undefined &&
  (token.word === wanted || (token.kind === 'word' && wanted.length > 3 && reading(token.word, lex).lemma === wanted));

/** The longest multi-word term that begins at `at`. */
const termAt = (drafts: readonly Draft[], at: number, lex: Lexicon) => {
  const first = drafts[at];
  if (first === undefined || !['word', 'number'].includes(first.kind)) return undefined;
  // "logs in src" are no "log in", and neither is "every log in x".
  const before = drafts[at - 1]?.word ?? '';
  if (
    first.word === 'log' &&
    /^(every|each|the|a|any|all|newest|latest|oldest|largest|biggest|recent|which|last|first)$/.test(before)
  )
    return undefined;
  const keys = new Set(first.word === 'logs' ? [first.word] : [first.word, reading(first.word, lex).lemma]);
  const candidates = [...keys].flatMap((key) => lex.terms.get(key) ?? []).sort((a, b) => b.rest.length - a.rest.length);
  return candidates.find((term) =>
    term.rest.every(
      (word, n) =>
        drafts[at + 1 + n]?.kind !== 'quoted' &&
        sameWord(drafts[at + 1 + n], word, lex) &&
        !isLevel(drafts[at + 1 + n], first),
    ),
  );
};

/** "without ERROR": how bad something is, as logs write it, belongs to no phrase of small letters. */
const isLevel = (token: Draft | undefined, { value }: Draft): boolean =>
  token !== undefined &&
  token.value.charAt(1) !== token.word.charAt(1) &&
  /^(?:ERRORS?|WARN|WARNINGS?|INFO|DEBUG|FATAL|CRITICAL|NOTICE)$/.test(token.value) &&
  /[a-z]/.test(value);

const termToken = (first: Draft, last: Draft, given: { term: Term; text: string; index: number }): Token => {
  const { term, text, index } = given;
  const written = text.slice(first.start, last.end);
  const { start } = first;
  const what = { kind: 'word', text: written, value: written, start, end: last.end, index } as const;
  return { ...what, lemma: [first.word, ...term.rest].join(' '), concepts: [...term.concepts], ...slipOf(first) };
};

const slipOf = ({ repaired }: Draft) => (repaired === undefined ? {} : { repaired });

/** "the trash" is a thing. */
const isNoun = (lemma: string, before: Token | undefined): boolean =>
  lemma === 'trash' && /^(the|my)$/.test(before?.lemma ?? '');

const wordToken = (first: Draft, before: Token | undefined, lex: Lexicon): Token => {
  const { lemma, concepts } = first.kind === 'word' ? reading(first.word, lex) : { lemma: first.word, concepts: [] };
  const { kind, text, value, start, end } = first;
  const index = (before?.index ?? -1) + 1;
  const meant = isNoun(lemma, before) ? [] : concepts;
  return { kind, text, value, start, end, index, lemma, concepts: meant, ...slipOf(first) };
};

const merged = (drafts: readonly Draft[], text: string, lex: Lexicon): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < drafts.length; ) {
    const first = drafts[at];
    if (first === undefined) break;
    const term = termAt(drafts, at, lex);
    const length = 1 + (term?.rest.length ?? 0);
    tokens.push(
      term === undefined
        ? wordToken(first, tokens.at(-1), lex)
        : termToken(first, drafts[at + length - 1] ?? first, { term, text, index: tokens.length }),
    );
    at += length;
  }
  return tokens;
};

/** What "files/directories" pairs: nouns of things, and verbs. */
const PAIRED: ReadonlySet<Concept> = new Set(['FILE', 'FOLDER', 'SYMLINK', 'USER', 'GROUP', 'DELETE', 'COPY', 'MOVE']);
const areAlike = (a: readonly Concept[], b: readonly Concept[]): boolean =>
  a.some((one) => b.includes(one)) || (a.some((one) => PAIRED.has(one)) && b.some((one) => PAIRED.has(one)));

/** "thecurrent" is two words, unless it is the name of something. */
const separated = (
  token: RawToken,
  { lex, world, extra }: { lex: Lexicon; world: World; extra: Extra },
): readonly RawToken[] => {
  const word = token.value;
  const at = token.kind === 'word' && token.value === token.text ? runOn(word, lex) : undefined;
  if (at === undefined || world.entry(word) !== undefined || world.command(word) !== undefined || isOwn(word, extra))
    return [token];
  const middle = token.start + at;
  return [
    { kind: 'word', text: word.slice(0, at), value: word.slice(0, at), start: token.start, end: middle },
    { kind: 'word', text: word.slice(at), value: word.slice(at), start: middle, end: token.end },
  ];
};

/** Tokens of a request with concepts; `extra` are words that skills know beyond the dictionary, safe from spelling repair. */
export const readTokens = (text: string, world: World, extra: Extra): readonly Token[] => {
  const lex = lexicon();
  const raw = tokenize(text, {
    isWord: (word) => isKnown(word, lex),
    areAlike: (a, b) => areAlike(reading(a, lex).concepts, reading(b, lex).concepts),
  }).flatMap((token) => separated(token, { lex, world, extra }));
  const drafts = raw.map((token) => draft(token, { lex, world, extra }));
  return merged(drafts, text, lex);
};
