/** The options that a program's own help names. Pure. */

export interface Options {
  /** With their dashes: `--all`, `-name`. */
  readonly long: ReadonlySet<string>;
  /** Letters, and those of them that take a value. */
  readonly short: ReadonlySet<string>;
  readonly valued: ReadonlySet<string>;
}

/** An option stands at the start of a line, or behind a blank, a bracket, a bar, a comma, a quote. */
const LONG = /(?<![\w-])--(\[no-\])?([A-Za-z0-9][\w.-]*)/g;
const SINGLE = /(?<=^|[\s[|,'"(<{/])-([A-Za-z0-9@#?][\w-]*)/gm;
/** `-k, --key=KEYDEF`, `-k KEYDEF`, `-k <file>` */
const VALUED = /(?<=^|[\s[|,])-(\w)(?:,? ?--[\w-]+\[?[= ]\[?[A-Z<]|[ =]\[?(?:<|[A-Z]{2}))/gm;

const longIn = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const [, negated, name = ''] of text.matchAll(LONG)) {
    const bare = name.replace(/[.-]+$/, '');
    found.add(`--${bare}`);
    if (negated !== undefined) found.add(`--no-${bare}`);
  }
  return found;
};

/** `help` is what the program printed; a cluster in brackets, `[-abc]`, is a letter each. */
export const optionsIn = (help: string): Options => {
  const text = help.replace(/\u001b\[[0-9;]*m|.\u0008/g, '');
  const long = new Set(longIn(text));
  const short = new Set<string>();
  for (const [, name = ''] of text.matchAll(SINGLE)) {
    if (name.length === 1) short.add(name);
    else long.add(`-${name}`);
  }
  for (const [, letters = ''] of text.matchAll(/\[-([A-Za-z0-9@]{2,})\]/g))
    for (const letter of letters) short.add(letter);
  return { long, short, valued: new Set([...text.matchAll(VALUED)].map(([, letter = '']) => letter)) };
};

/** A text with fewer options than this is no list of them. */
const FEW = 3;

export const isList = ({ long, short }: Options): boolean => long.size + short.size >= FEW;

const knowsLong = (word: string, { long }: Options): boolean => {
  const [name = word] = word.split('=');
  // Long options may be cut where that is not ambiguous.
  return long.has(name) || [...long].some((one) => one.startsWith(name)) || long.has(name.replace(/^--no-/, '--'));
};

/** The first letter of a cluster that is not known; what follows a letter with a value is the value. */
const strayLetter = (letters: string, { short, valued }: Options): string | undefined => {
  for (const letter of letters) {
    if (!short.has(letter)) return letter;
    if (valued.has(letter)) return undefined;
  }
  return undefined;
};

/** The option in a word that the list does not have, as it would be written alone; undefined when it is known. */
export const strayOption = (word: string, options: Options): string | undefined => {
  if (word.startsWith('--')) return knowsLong(word, options) ? undefined : word.split('=')[0];
  const name = word.slice(1);
  if (options.long.has(word.split('=')[0]!)) return undefined;
  const stray = strayLetter(name, options);
  if (stray === undefined) return undefined;
  // The letters behind the first may be a value that the help does not tell of.
  return stray === name[0] ? (name.length === 1 || options.short.size > 0 ? `-${stray}` : word) : undefined;
};
