/** The strings that a small expression stands for: alternatives, groups, optional pieces, brackets. Finite: no repetition. */

interface Cursor {
  readonly text: string;
  /** `first`: what comes behind the first word is left out. */
  readonly length: 'whole' | 'first';
  at: number;
}

const product = (left: readonly string[], right: readonly string[], { length }: Cursor): readonly string[] => {
  if (right.length === 1 && length === 'whole') return left.map((a) => a + right[0]);
  const isDone = (one: string): boolean => length === 'first' && one.includes(' ') && one.trim() !== '';
  if (length === 'first' && left.every(isDone)) return left;
  return left.flatMap((a) => (isDone(a) ? [a] : right.map((b) => a + b)));
};

const bracket = (cursor: Cursor): readonly string[] => {
  const end = cursor.text.indexOf(']', cursor.at);
  const chars = [...cursor.text.slice(cursor.at + 1, end)];
  cursor.at = end + 1;
  return chars;
};

const atom = (cursor: Cursor): readonly string[] => {
  const char = cursor.text.charAt(cursor.at);
  if (char === '[') return bracket(cursor);
  if (char !== '(') {
    cursor.at += char === '\\' ? 2 : 1;
    return [char === '\\' ? cursor.text.charAt(cursor.at - 1) : char];
  }
  cursor.at += cursor.text.startsWith('(?:', cursor.at) ? 3 : 1;
  const inside = alternatives(cursor);
  cursor.at++;
  return inside;
};

const sequence = (cursor: Cursor): readonly string[] => {
  let all: readonly string[] = [''];
  while (cursor.at < cursor.text.length && !'|)'.includes(cursor.text.charAt(cursor.at))) {
    const one = atom(cursor);
    const isOptional = cursor.text.charAt(cursor.at) === '?';
    if (isOptional) cursor.at++;
    all = product(all, isOptional ? [...one, ''] : one, cursor);
  }
  return all;
};

const alternatives = (cursor: Cursor): readonly string[] => {
  const all = [...sequence(cursor)];
  while (cursor.text.charAt(cursor.at) === '|') {
    cursor.at++;
    all.push(...sequence(cursor));
  }
  return all;
};

/** `colou?r|(?:dark|light)_gr[ae]y` → color, colour, "dark grey" …; an underscore is a space. */
export const expanded = (text: string): readonly string[] =>
  alternatives({ text: text.replaceAll('_', ' '), length: 'whole', at: 0 });

/** The first words of what the expression stands for. */
export const firstWords = (text: string): ReadonlySet<string> =>
  new Set(
    alternatives({ text: text.replaceAll('_', ' '), length: 'first', at: 0 }).map(
      (one) => one.trim().split(' ')[0] ?? '',
    ),
  );
