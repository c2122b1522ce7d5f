/** Request → Understood: tokens with their concepts, multi-word terms merged, and the typed slots found among them. */
import type { World } from '../../world.ts';
import type { Concept } from './language/english.ts';
import { isKnown, type Lexicon, lexicon, reading, spellingOf } from './lexicon.ts';
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

const draft = (raw: RawToken, given: { lex: Lexicon; world: World; extra: () => ReadonlySet<string> }): Draft => {
  const { lex, world, extra } = given;
  const word = raw.value.toLowerCase().replace('’', "'");
  if (raw.kind !== 'word') return { ...raw, word };
  // What is there is asked first: the words of all skills are many, and a start gathers them only for a word in doubt.
  const isThere = () => world.entry(raw.value) !== undefined || world.command(raw.value) !== undefined;
  const isSkills = () => extra().has(word) || extra().has(reading(word, lex).lemma);
  if (isKnown(word, lex) || isThere() || isSkills()) return { ...raw, word };
  const fixed = spellingOf(word, lex, extra());
  return fixed === undefined ? { ...raw, word } : { ...raw, word: fixed, repaired: fixed };
};

const sameWord = (token: Draft | undefined, wanted: string, lex: Lexicon): boolean =>
  token !== undefined &&
  (token.word === wanted || (token.kind === 'word' && wanted.length > 3 && reading(token.word, lex).lemma === wanted));

/** The longest multi-word term that begins at `at`. */
const termAt = (drafts: readonly Draft[], at: number, lex: Lexicon) => {
  const first = drafts[at];
  if (first === undefined || !['word', 'number'].includes(first.kind)) return undefined;
  // "logs in src" are no "log in".
  const keys = new Set(first.word === 'logs' ? [first.word] : [first.word, reading(first.word, lex).lemma]);
  const candidates = [...keys].flatMap((key) => lex.terms.get(key) ?? []).sort((a, b) => b.rest.length - a.rest.length);
  return candidates.find((term) => term.rest.every((word, n) => sameWord(drafts[at + 1 + n], word, lex)));
};

const merged = (drafts: readonly Draft[], text: string, lex: Lexicon): readonly Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < drafts.length; ) {
    const first = drafts[at];
    if (first === undefined) break;
    const term = termAt(drafts, at, lex);
    const last = drafts[at + (term?.rest.length ?? 0)] ?? first;
    const index = tokens.length;
    const { repaired } = first;
    const slip = repaired === undefined ? {} : { repaired };
    if (term !== undefined) {
      const written = text.slice(first.start, last.end);
      const lemma = [first.word, ...term.rest].join(' ');
      tokens.push({
        kind: 'word',
        text: written,
        value: written,
        start: first.start,
        end: last.end,
        index,
        lemma,
        concepts: [...term.concepts],
        ...slip,
      });
    } else {
      const { lemma, concepts } =
        first.kind === 'word' ? reading(first.word, lex) : { lemma: first.word, concepts: [] };
      const { kind, value, start, end } = first;
      tokens.push({ kind, text: first.text, value, start, end, index, lemma, concepts, ...slip });
    }
    at += 1 + (term?.rest.length ?? 0);
  }
  return tokens;
};

/** Tokens of a request with concepts; `extra` are words that skills know beyond the dictionary, safe from spelling repair. */
export const readTokens = (text: string, world: World, extra: () => ReadonlySet<string>): readonly Token[] => {
  const lex = lexicon();
  const raw = tokenize(text, (word) => isKnown(word, lex));
  return merged(
    raw.map((token) => draft(token, { lex, world, extra })),
    text,
    lex,
  );
};
