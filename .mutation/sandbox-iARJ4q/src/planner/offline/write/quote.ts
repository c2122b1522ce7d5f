/** Quoting for bash and zsh: any string → one shell word that means exactly that string. */
// @ts-nocheck

const PLAIN = /^[A-Za-z0-9_@%+:,./-][A-Za-z0-9_@%+:,./=-]*$/;
const CONTROL = /[\u0000-\u001f\u007f]/;
/** Words of `find` and friends that people write with a backslash or bare. */
const CUSTOM: Readonly<Record<string, string>> = { '(': '\\(', ')': '\\)', ';': '\\;', '!': '!', '{}': '{}' };

const ansi = (text: string): string => {
  const escaped = text.replace(/[\\'\u0000-\u001f\u007f]/g, (char) => {
    if (char === '\n') return '\\n';
    if (char === '\t') return '\\t';
    if (char === '\\' || char === "'") return `\\${char}`;
    return `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  return `$'${escaped}'`;
};

/** One literal word. NUL cannot be in a word: it is dropped. */
export const quote = (text: string): string => {
  const word = text.includes('\0') ? text.replaceAll('\0', '') : text;
  if (word === '') return "''";
  if (Object.hasOwn(CUSTOM, word)) return CUSTOM[word] ?? word;
  if (PLAIN.test(word)) return word;
  if (CONTROL.test(word)) return ansi(word);
  if (!word.includes("'")) return `'${word}'`;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", "'\\''")}'` : `"${word}"`;
};

/** A glob: `*`, `?` and `[…]` keep their meaning, all else is quoted. */
export const quoteGlob = (pattern: string): string =>
  pattern
    .split(/([*?]+|\[[^\]/\s'"$`\\]+\])/)
    .map((part, at) => (at % 2 === 1 ? part : part === '' ? '' : quote(part)))
    .join('');

/** A path: a leading `~` stays the home folder, a leading dash is no option. */
export const quotePath = (path: string): string => {
  if (path === '~' || path === '~/') return path;
  if (path.startsWith('~/')) return `~/${quote(path.slice(2))}`;
  return quote(path.startsWith('-') ? `./${path}` : path);
};
