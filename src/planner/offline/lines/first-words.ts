/** With which words the phrases of an expression (`phrases.ts`) can begin. */

interface Cursor {
  readonly text: string;
  at: number;
}

/** What comes behind the first word is left out. */
const isDone = (one: string): boolean => one.trimStart().includes(' ');

const product = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.every(isDone) ? left : left.flatMap((a) => (isDone(a) ? [a] : right.map((b) => a + b)));

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

/** Each of them once, without the spaces around it; '' where there may be no word at all. */
export const firstWords = (expression: string): ReadonlySet<string> => {
  const all = alternatives({ text: expression.replaceAll('_', ' '), at: 0 });
  return new Set(all.map((one) => one.trim().split(' ')[0] ?? ''));
};
