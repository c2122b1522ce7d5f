/** The strings that a small expression stands for: alternatives, groups, optional pieces, brackets. Finite: no repetition. */

interface Cursor {
  readonly text: string;
  at: number;
}

const product = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.flatMap((a) => right.map((b) => a + b));

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
    all = product(all, isOptional ? [...one, ''] : one);
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
export const expanded = (text: string): readonly string[] => alternatives({ text: text.replaceAll('_', ' '), at: 0 });

const isLetter = (char: string): boolean => /[a-z0-9'>=<&:!,-]/i.test(char);

/** Up to three letters from a place on, without a last one that may be missing. */
const lettersAt = (text: string, at: number): string => {
  let end = at;
  while (end < at + 3 && isLetter(text.charAt(end))) end++;
  return text.slice(at, text.charAt(end) === '?' ? end - 1 : end).toLowerCase();
};

/**
 * The first letters, three at the most, of what the expression can begin with, and of some of what is within it: who
 * says none of them does not say it. Cheap: nothing is expanded.
 */
export const beginningsOf = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const before = text.charAt(at - 1);
    const isStart = at === 0 || before === '|' || before === ':' || before === '(' || text.slice(at - 2, at) === ')?';
    if (isStart && isLetter(text.charAt(at))) found.add(lettersAt(text, at));
  }
  return found;
};
