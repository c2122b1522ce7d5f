/** The shape of a line: its words, with what changes from time to time left open. Pure. */

/** What a changing word was, so that it can be filled in: `today` in the way the person writes dates, or only the person knows. */
export type Slot =
  | { readonly kind: 'today'; readonly style: string }
  | { readonly kind: 'asked'; readonly last: string };

/** Text and slots in turn; slots are numbered through all lines of a routine. */
export type Part = string | Slot;

/** Quoted texts are one word. */
export const wordsOf = (line: string): readonly string[] => line.match(/(?:"[^"]*"|'[^']*'|\S)+/g) ?? [];

const generalised = (word: string): string => {
  if (/^["'].*["']$/.test(word)) return '"…"';
  if (/\d/.test(word)) return word.replace(/\d+/g, '#');
  // A file's name may change, its kind and its folder are what is done.
  return word.replace(/^[\w-]+(?=\.[a-z]{1,5}$)/i, '*');
};

export const shapeOf = (line: string): string => wordsOf(line).map(generalised).join(' ');

const DATE = /(\d{4})([-_.]?)(\d{2})\2(\d{2})/;

const two = (value: number): string => String(value).padStart(2, '0');

export const dateIn = (at: number, style: string): string => {
  const date = new Date(at);
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join(style);
};

/** The date of the day in a word, and what stands around it. */
const dated = (word: string, at: number): { before: string; style: string; after: string } | undefined => {
  const found = DATE.exec(word);
  if (found === null || found[0] !== dateIn(at, found[2]!)) return undefined;
  return { before: word.slice(0, found.index), style: found[2]!, after: word.slice(found.index + found[0].length) };
};

/** One word of all occasions: the same, today's date in the same place, or something that is asked for. */
const partsOf = (words: readonly string[], times: readonly number[]): readonly Part[] => {
  const [first] = words;
  if (words.every((word) => word === first)) return [first!];
  const dates = words.map((word, at) => dated(word, times[at]!));
  const one = dates[0];
  const same = (each: (typeof dates)[number]): boolean =>
    each !== undefined && each.before === one?.before && each.after === one.after && each.style === one.style;
  if (one !== undefined && dates.every(same)) {
    const today: Slot = { kind: 'today', style: one.style };
    return [one.before, today, one.after].filter((part) => part !== '');
  }
  return [{ kind: 'asked', last: words.at(-1)! }];
};

/** The line with its slots; undefined where the lines are not of one length. `times`: when each was said. */
export const templateOf = (lines: readonly string[], times: readonly number[]): readonly Part[] | undefined => {
  const split = lines.map(wordsOf);
  const length = split[0]?.length ?? 0;
  if (split.some((words) => words.length !== length)) return undefined;
  const parts: Part[] = [];
  for (let at = 0; at < length; at += 1) {
    if (at > 0) parts.push(' ');
    parts.push(
      ...partsOf(
        split.map((words) => words[at]!),
        times,
      ),
    );
  }
  return joined(parts);
};

const joined = (parts: readonly Part[]): readonly Part[] => {
  const together: Part[] = [];
  for (const part of parts) {
    const last = together.at(-1);
    if (typeof part === 'string' && typeof last === 'string') together[together.length - 1] = last + part;
    else together.push(part);
  }
  return together;
};

/** As it is shown: slots in braces. */
export const templateWords = (parts: readonly Part[]): string =>
  parts
    .map((part) => (typeof part === 'string' ? part : part.kind === 'today' ? '{today}' : `{${part.last}}`))
    .join('');

/** The line for now; `given` are the values of asked slots in their order, undefined where one is missing. */
export const fillTemplate = (parts: readonly Part[], now: number, given: string[]): string | undefined => {
  let text = '';
  for (const part of parts) {
    const value = typeof part === 'string' ? part : part.kind === 'today' ? dateIn(now, part.style) : given.shift();
    if (value === undefined) return undefined;
    text += value;
  }
  return text;
};
