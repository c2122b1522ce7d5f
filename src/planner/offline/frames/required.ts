/** The words without which an expression over words cannot hold: asked for first, as to make a long one ready takes milliseconds. */

/** Where the group that opens at `from` closes. */
const closing = (source: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return source.length;
};

/** The alternatives at the top of a source. */
const alternatives = (source: string): readonly string[] => {
  const all: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') at = closing(source, at);
    else if (source[at] === '|') {
      all.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...all, source.slice(from)];
};

/** What stands in a source by itself: an escape, a class, a place for a value, a group, a word, any other sign. */
const PIECE = /\\.|\[[^\]]*\]|\{[^}]*\}|\(|[a-z][a-z'-]*|[\s\S]/y;

/** Each piece with what follows it. */
const piecesOf = (source: string): readonly { readonly piece: string; readonly after: string }[] => {
  const pieces: { piece: string; after: string }[] = [];
  for (let at = 0; at < source.length; ) {
    PIECE.lastIndex = at;
    const [sign = ''] = PIECE.exec(source) ?? [];
    const end = sign === '(' ? closing(source, at) + 1 : at + sign.length;
    pieces.push({ piece: source.slice(at, end), after: source.slice(end, end + 2) });
    at = end;
  }
  return pieces;
};

/** What a place holds in any case, where that can be told. */
const IN_PLACES: Readonly<Record<string, readonly string[]>> = {
  '{A}': '.tar .tgz .tbz .txz .tzz .zip .7z .rar .jar .cpio .gz .bz2 .xz .zst'.split(' '),
};

const requiredInPiece = (piece: string, after: string): readonly (readonly string[])[] => {
  // `{P}` is a place, `{0,2}` a number of times.
  const isOptional = /^(?:[?*]|\{[0,])/.test(after);
  const held = isOptional ? undefined : IN_PLACES[piece];
  if (held !== undefined) return [held];
  if (/^[a-z]/.test(piece)) return [[isOptional ? piece.slice(0, -1) : piece]];
  const inner = piece.slice(1, -1).replace(/^\?:/, '');
  return piece.startsWith('(') && !inner.startsWith('?') && !isOptional ? requiredIn(inner) : [];
};

const shortestOf = (words: readonly string[]): number => Math.min(...words.map((word) => word.length));

/** Of what a text must hold, that which the fewest texts do: the words that are longest. Undefined of nothing. */
export const rarestOf = (needs: readonly (readonly string[])[]): readonly string[] | undefined =>
  needs.reduce<readonly string[] | undefined>(
    (rarest, one) => (rarest !== undefined && shortestOf(rarest) >= shortestOf(one) ? rarest : one),
    undefined,
  );

/** One of each: the words of a text that the expression takes. Empty where nothing can be told. */
export const requiredIn = (source: string): readonly (readonly string[])[] => {
  const each = alternatives(source);
  if (each.length > 1) {
    const words = each.map((one) => rarestOf(requiredIn(one)));
    return words.every((one) => one !== undefined) ? [words.flat()] : [];
  }
  return piecesOf(source)
    .flatMap(({ piece, after }) => requiredInPiece(piece, after))
    .filter((words) => words.every((word) => word.length > 1));
};

/** The alternatives of a source, also where all of it is one group. */
export const waysIn = (source: string): readonly string[] => {
  const inner = /^\((?:\?:)?(?!\?)(.*)\)$/.exec(source)?.[1];
  const isGroup = inner !== undefined && closing(source, 0) === source.length - 1;
  const each = alternatives(isGroup ? inner : source);
  return each.length > 1 || isGroup ? each.flatMap(waysIn) : each;
};
