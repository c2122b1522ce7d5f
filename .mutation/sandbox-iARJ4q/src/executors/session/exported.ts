/** What `declare -px` (bash) and `typeset -px` (zsh) print, read back: a line for each exported variable, in shell quoting. */
// @ts-nocheck


const ESCAPES: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  E: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

interface Piece {
  readonly text: string;
  /** Where reading goes on. */
  readonly to: number;
}

const single = (source: string, from: number): Piece => {
  const end = source.indexOf("'", from);
  return end < 0 ? { text: source.slice(from), to: source.length } : { text: source.slice(from, end), to: end + 1 };
};

const double = (source: string, from: number): Piece => {
  let text = '';
  let at = from;
  for (; at < source.length && source[at] !== '"'; at += 1) {
    if (source[at] === '\\' && /["\\$`\n]/.test(source[at + 1] ?? '')) at += 1;
    text += source[at];
  }
  return { text, to: at + 1 };
};

const NUMBERED = /^(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|U([0-9A-Fa-f]{1,8})|([0-7]{1,3}))/;

/** What stands behind a backslash in `$'…'`, as bytes, and its length. */
const escaped = (source: string, at: number): { readonly bytes: Buffer; readonly length: number } => {
  const control = /^C-([?-_])/.exec(source.slice(at, at + 3))?.[1];
  if (control !== undefined) return { bytes: Buffer.from([control.charCodeAt(0) ^ 64]), length: 3 };
  const numbered = NUMBERED.exec(source.slice(at, at + 9));
  if (numbered === null) {
    const char = source[at] ?? '';
    return { bytes: Buffer.from(ESCAPES[char] ?? char), length: 1 };
  }
  const [whole, hex, short, long, octal] = numbered;
  const wide = short ?? long;
  const bytes =
    wide === undefined
      ? Buffer.from([Number.parseInt(hex ?? octal ?? '0', hex === undefined ? 8 : 16) & 255])
      : Buffer.from(String.fromCodePoint(Math.min(Number.parseInt(wide, 16), 0x10ffff)));
  return { bytes, length: whole.length };
};

/** `$'…'`; bytes given by number are collected, as several may make one character. */
const dollar = (source: string, from: number): Piece => {
  const parts: Buffer[] = [];
  let at = from;
  while (at < source.length && source[at] !== "'") {
    if (source[at] === '\\') {
      const { bytes, length } = escaped(source, at + 1);
      parts.push(bytes);
      at += 1 + length;
      continue;
    }
    const char = String.fromCodePoint(source.codePointAt(at) ?? 0);
    parts.push(Buffer.from(char));
    at += char.length;
  }
  return { text: Buffer.concat(parts).toString('utf8'), to: at + 1 };
};

const piece = (source: string, at: number): Piece => {
  const char = source[at];
  if (char === "'") return single(source, at + 1);
  if (char === '"') return double(source, at + 1);
  if (char === '$' && source[at + 1] === "'") return dollar(source, at + 2);
  if (char === '\\') return { text: source[at + 1] ?? '', to: at + 2 };
  return { text: char ?? '', to: at + 1 };
};

/** One word of shell quoting, from `at` to the next bare newline. */
const word = (source: string, from: number): Piece => {
  const parts: string[] = [];
  let at = from;
  while (at < source.length && source[at] !== '\n') {
    const { text, to } = piece(source, at);
    parts.push(text);
    at = to;
  }
  return { text: parts.join(''), to: at + 1 };
};

const NAME = /(?:export|declare|typeset)(?: +-[A-Za-z]+)* +([A-Za-z_][A-Za-z0-9_]*)(=|\n|$)/y;

/** Name → value; variables without a value, and arrays (which no child gets), are left out. */
export const exported = (source: string): Readonly<Record<string, string>> => {
  const env: Record<string, string> = {};
  let at = 0;
  while (at < source.length) {
    NAME.lastIndex = at;
    const found = NAME.exec(source);
    if (found === null || found[2] !== '=') {
      at = found === null ? word(source, at).to : NAME.lastIndex;
      continue;
    }
    const array = source[NAME.lastIndex] === '(';
    const { text, to } = word(source, NAME.lastIndex);
    if (!array && found[1] !== undefined) env[found[1]] = text;
    at = to;
  }
  return env;
};
