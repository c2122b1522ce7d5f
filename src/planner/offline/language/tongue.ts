/**
 * Another tongue: its words and its order brought to the concepts' own words, so that one grammar and one set of skills serve all.
 * Names, paths, numbers and quoted texts pass untouched. A tongue is a lexicon and rules of order, no list of sentences.
 */
export interface Tongue {
  /** `word other=english` a line or between semicolons; an empty right side drops the word, spaces within a word are written `_`. */
  readonly words: string;
  /** What follows these words is a name: kept as it is. */
  readonly named: RegExp;
  /** Rules of order on the text as it was said, quoted texts and paths masked; applied one after another. */
  readonly order: readonly (readonly [RegExp, string])[];
  /** Rules on what came out: a verb that stands last goes first. */
  readonly after: readonly (readonly [RegExp, string])[];
  /** Endings that inflection adds, longest first. */
  readonly endings: readonly string[];
  /** Takes a compound apart: "Textdateien". Undefined where it is none. */
  readonly split?: (word: string, knows: (part: string) => string | undefined) => string | undefined;
}

interface Lexicon {
  readonly words: ReadonlyMap<string, string>;
  readonly longest: number;
}

const built = new WeakMap<Tongue, Lexicon>();

const lexiconOf = (tongue: Tongue): Lexicon => {
  const known = built.get(tongue);
  if (known !== undefined) return known;
  const words = new Map<string, string>();
  let longest = 1;
  for (const entry of tongue.words.split(/[;\n]/)) {
    const [left = '', right = ''] = entry.split('=');
    for (const form of left.trim().split(/\s+/)) {
      if (form === '') continue;
      words.set(form.replaceAll('_', ' '), right.trim());
      longest = Math.max(longest, form.split('_').length);
    }
  }
  const lexicon = { words, longest };
  built.set(tongue, lexicon);
  return lexicon;
};

/** Verbatim: quoted, a path, a glob, an address, a name with an extension, a word all in capitals, a flag. */
const VERBATIM =
  /"[^"]*"|«[^»]*»|„[^“]*“|`[^`]*`|(?<![\p{L}])'[^']*'(?![\p{L}])|[^\s,;]*[/~*\\@][^\s,;]*|\.?[\w-]+(?:\.[\w-]+)+|(?<=\s)\.\w+|\w*_\w[\w-]*|\b[A-Z]{3,}\b|(?<=\s)-{1,2}\w[\w-]*/gu;

interface Masked {
  readonly text: string;
  readonly kept: readonly string[];
}

const masked = (text: string, named: RegExp): Masked => {
  const kept: string[] = [];
  const keep = (one: string): string => {
    // Punctuation at the end belongs to the sentence.
    const [, name = one, tail = ''] = /^(.*?)([?!]*)$/s.exec(one) ?? [];
    kept.push(name);
    return `§${kept.length - 1}§${tail}`;
  };
  return { text: text.replace(VERBATIM, keep).replace(named, keep), kept };
};

const unmasked = (text: string, kept: readonly string[]): string =>
  text.replace(/§(\d+)§/g, (_all, at: string) => kept[Number(at)] ?? '');

/** A word's gloss: as it stands, without an ending, or taken apart. */
const glossOf = (word: string, tongue: Tongue): string | undefined => {
  const { words } = lexiconOf(tongue);
  const lower = word.toLowerCase();
  const direct = words.get(lower);
  if (direct !== undefined) return direct;
  for (const ending of tongue.endings) {
    const stem =
      lower.endsWith(ending) && lower.length - ending.length >= 3 ? lower.slice(0, -ending.length) : undefined;
    const found = stem === undefined ? undefined : words.get(stem);
    if (found !== undefined) return found;
  }
  return tongue.split?.(lower, (part) => words.get(part));
};

interface Piece {
  readonly text: string;
  readonly known: boolean;
  readonly words: number;
}

/** The longest term or the word at a place. */
const pieceAt = (tokens: readonly string[], at: number, tongue: Tongue): Piece => {
  const { words, longest } = lexiconOf(tongue);
  for (let count = Math.min(longest, tokens.length - at); count > 1; count--) {
    const found = words.get(
      tokens
        .slice(at, at + count)
        .join(' ')
        .toLowerCase(),
    );
    if (found !== undefined) return { text: found, known: true, words: count };
  }
  const token = tokens[at] ?? '';
  // A rule's own word of the grammar.
  if (token.startsWith('¤')) return { text: token.slice(1), known: true, words: 1 };
  const found = /^[\p{L}-]+$/u.test(token) ? glossOf(token, tongue) : undefined;
  return { text: found ?? token, known: found !== undefined, words: 1 };
};

export interface Gloss {
  readonly text: string;
  /** The share of the words, names apart, that the tongue knows. */
  readonly share: number;
}

/** A request of another tongue in the words that the grammar knows. */
export const gloss = (request: string, tongue: Tongue): Gloss => {
  const { text, kept } = masked(request.normalize('NFC'), tongue.named);
  const ordered = tongue.order.reduce((so, [rule, to]) => so.replace(rule, to), text);
  const tokens = ordered.match(/§\d+§|¤\p{L}+|[\p{L}\p{N}'’.%+-]+|[^\s\p{L}\p{N}]/gu) ?? [];
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at += pieces.at(-1)?.words ?? 1) pieces.push(pieceAt(tokens, at, tongue));
  const said = pieces
    .map((piece) => piece.text)
    .filter((one) => one !== '')
    .join(' ')
    .replace(/\s+([,;?!])/g, '$1');
  const words = pieces.filter((piece) => piece.known || /\p{L}{2,}/u.test(piece.text));
  const known = words.filter((piece) => piece.known);
  const out = tongue.after.reduce((so, [rule, to]) => so.replace(rule, to), said);
  return { text: unmasked(out, kept).trim(), share: words.length === 0 ? 0 : known.length / words.length };
};
