/**
 * What a completion's process writes. Into the pipe `matches`: who answers which question (`match`, the number, its process
 * group), and when the answer is whole (`done`). Into a file called as the number: a header, the text to be replaced, the
 * options, then three fields for each match, and `end`. Every field is ended by NUL; the last header holds.
 */
// @ts-nocheck


/** `file`, `folder`: a name that needs quoting. `word`: goes into the line as it is. Others tell what a name is. */
export interface Match {
  readonly kind: string;
  readonly text: string;
  readonly about: string;
}

export interface Answer {
  /** The end of the typed text that the matches replace, as the shell sees it. */
  readonly word: string;
  /** As `complete -o` names them: `nospace`, `filenames`, `nosort` … */
  readonly options: ReadonlySet<string>;
  readonly matches: readonly Match[];
}

const MARK = '\0llmos-match/1\0';
const DONE = '\0llmos-done/1\0';
const MOST_MATCHES = 20_000;

export const isDone = (told: string, id: string): boolean => told.includes(`${DONE}${id}\0`);

/** The process group that answers a question, the last that is told; undefined before. */
export const groupOf = (text: string, id: string): number | undefined => {
  const head = `${MARK}${id}\0`;
  const at = text.lastIndexOf(head);
  const end = at < 0 ? -1 : text.indexOf('\0', at + head.length);
  const group = end < 0 ? Number.NaN : Number(text.slice(at + head.length, end));
  return Number.isInteger(group) && group > 1 ? group : undefined;
};

/** The answer in a question's file; undefined where a part of it is missing. */
export const answerOf = (text: string, id: string): Answer | undefined => {
  const at = text.lastIndexOf(`${MARK}${id}\0`);
  if (at < 0 || !text.endsWith('\0end\0')) return undefined;
  const [word, options, ...rest] = text.slice(at + MARK.length + id.length + 1).split('\0');
  // Three fields for each match, `end` and what is behind it: else the text ends by chance where a match is called so.
  if (word === undefined || options === undefined || rest.length % 3 !== 2) return undefined;
  const matches: Match[] = [];
  for (let i = 0; i + 2 < rest.length && matches.length < MOST_MATCHES; i += 3)
    matches.push({ kind: rest[i] ?? '', text: rest[i + 1] ?? '', about: rest[i + 2] ?? '' });
  return { word, options: new Set(options.split(' ')), matches };
};
