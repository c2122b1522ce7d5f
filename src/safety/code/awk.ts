/** Awk programs: pure, or may run and write. The lexer tells a regular expression from a division by the token before it. */

interface Token {
  readonly type: 'word' | 'string' | 'regex' | 'number' | 'op';
  readonly text: string;
}

const STRING = /"(?:[^"\\\n]|\\[\s\S])*"/y;
const REGEX = /\/(?:[^/\\\n[]|\\.|\[\^?\]?(?:[^\]\\\n]|\\.)*\])*\//y;
const OTHER = /[A-Za-z_]\w*|\d[\w.]*|\+\+|--|>>|\|\||\|&|&&|[<>=!]=|\s+|#[^\n]*|[\s\S]/y;

/** Words after which an expression begins; every other word is an operand itself. */
const BEFORE = new Set(['print', 'printf', 'return', 'in', 'else', 'do', 'exit', 'case']);
/** What stands in front of brackets that hold a condition: a statement follows them. */
const HEADS = new Set(['if', 'while', 'for', 'switch']);

const isOperand = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if (token.type !== 'op') return !BEFORE.has(token.text);
  return [')', ']', '++', '--'].includes(token.text);
};

const sticky = (pattern: RegExp, source: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
};

const typeOf = (text: string): Token['type'] => {
  if (/^[A-Za-z_]/.test(text)) return 'word';
  return /^\d/.test(text) ? 'number' : 'op';
};

/** The token at `at`; undefined where a string or expression is not closed. White space is an empty token, a line end is `;`. */
const tokenAt = (source: string, at: number, before: Token | undefined): (Token & { length: number }) | undefined => {
  const char = source[at];
  const opens = char === '"' ? STRING : char === '/' && !isOperand(before) ? REGEX : undefined;
  const text = sticky(opens ?? OTHER, source, at);
  if (text === undefined) return undefined;
  const { length } = text;
  if (opens !== undefined) return { type: char === '"' ? 'string' : 'regex', text, length };
  if (/^\s/.test(text)) return { type: 'op', text: text.includes('\n') ? ';' : '', length };
  return text.startsWith('#') ? { type: 'op', text: '', length } : { type: typeOf(text), text, length };
};

const lex = (source: string): Token[] | undefined => {
  const tokens: Token[] = [];
  /** For each bracket that is open, whether it holds a condition. */
  const open: boolean[] = [];
  for (let at = 0; at < source.length; ) {
    const before = tokens.at(-1);
    const token = tokenAt(source, at, before);
    if (token === undefined) return undefined;
    at += token.length;
    if (token.text === '(') open.push(before !== undefined && HEADS.has(before.text));
    // behind a condition `/` opens an expression, as behind a `;`
    if (token.text === ')' && open.pop() === true) tokens.push({ type: 'op', text: 'then' });
    else if (token.text !== '') tokens.push(token);
  }
  return tokens;
};

const RUNS = new Set(['system', 'getline', 'load', 'include', 'ARGV', 'ARGC', '|', '|&', '@', '\\']);
const WRITES = new Set(['>', '>>']);

/** True when the program runs nothing, writes nothing and reads no file but those named as operands. */
export const isPureAwk = (source: string): boolean => {
  let printing = false;
  for (const { type, text } of lex(source) ?? [{ type: 'op', text: '@' }]) {
    if (type === 'string' || type === 'regex' || type === 'number') continue;
    if (RUNS.has(text) || (printing && WRITES.has(text))) return false;
    if (text === 'print' || text === 'printf') printing = true;
    if (text === ';' || text === '}') printing = false;
  }
  return true;
};
