/**
 * What the pieces of a shell line are, for colours only: an own scanner in one pass, that never throws, knows lines that are
 * not finished, and stops after a bound. What a line *does* is judged elsewhere, by the parser.
 */
import type { Look } from './style.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly look: Look;
}

export interface Known {
  readonly isCommand: (name: string) => boolean;
  readonly pathExists: (path: string) => boolean;
}

/** Text behind this is left plain. */
const BOUND = 16_384;
/** Files are looked up for this many words at most. */
const MOST_PATHS = 24;

const KEYWORDS = new Set(
  'if then else elif fi for while until do done case esac in select function time coproc { } ! [[ ]]'.split(' '),
);
/** After these words a command stands. */
const LEADS = new Set('if then else elif while until do time coproc { !'.split(' '));
const OPERATOR = /(?:&&|\|\||\|&|;;&?|;&|&>>?|\d*(?:>>|>&|>\||<<<|<<-?|<&|<>|>|<)|[|;&()\n])/y;
const VARIABLE = /\$(?:[A-Za-z_]\w*|[0-9?#@*!$-]|\{[^}]*\}?)/y;
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly look: Look | 'bare';
}

interface Scan {
  readonly text: string;
  readonly known: Known;
  readonly spans: Span[];
  at: number;
  place: 'command' | 'argument' | 'target';
  /** What to go back to at each closing bracket. */
  readonly open: ('command' | 'argument')[];
  paths: number;
}

const match = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

/** `$'…'` and `"…"` know the backslash, `'…'` does not. */
const stringEnd = (text: string, at: number, opened: string): number => {
  const quote = opened.at(-1);
  for (let i = at; i < text.length; i += 1) {
    if (text[i] === '\\' && opened !== "'") i += 1;
    else if (text[i] === quote) return i + 1;
  }
  return -1;
};

/** The mark that opens a quoted piece here: `'`, `"`, `$'`, `$"`; '' where none does. */
const opening = (text: string, at: number): string => {
  const mark = text[at] === '$' ? text.slice(at, at + 2) : text[at]!;
  return mark.endsWith("'") || mark.endsWith('"') ? mark : '';
};

/** The quoted piece at `at`, or a variable, or one bare character. */
const pieceAt = (text: string, at: number): Piece => {
  const mark = opening(text, at);
  if (mark !== '') {
    const end = stringEnd(text, at + mark.length, mark);
    return { from: at, to: end < 0 ? text.length : end, look: end < 0 ? 'error' : 'string' };
  }
  if (text[at] === '\\') return { from: at, to: Math.min(at + 2, text.length), look: 'bare' };
  const variable = text[at] === '$' ? match(VARIABLE, text, at) : '';
  if (variable !== '') return { from: at, to: at + variable.length, look: 'variable' };
  return { from: at, to: at + 1, look: 'bare' };
};

const ends = (text: string, at: number): boolean => {
  const char = text[at]!;
  return ' \t\n;|&<>()`'.includes(char) || (char === '$' && text[at + 1] === '(');
};

const wordPieces = (text: string, from: number): Piece[] => {
  const pieces: Piece[] = [];
  for (let at = from; at < text.length && !ends(text, at); ) {
    const piece = pieceAt(text, at);
    const last = pieces.at(-1);
    if (piece.look === 'bare' && last?.look === 'bare') pieces[pieces.length - 1] = { ...last, to: piece.to };
    else pieces.push(piece);
    at = piece.to;
  }
  return pieces;
};

/** Does the word hold a string or a variable, so that its text is not what it becomes? */
type Kind = 'plain' | 'dynamic';

const commandLook = (scan: Scan, word: string, kind: Kind): Look => {
  if (kind === 'dynamic') return 'command';
  const name = word.replace(/\\(.)/g, '$1');
  const found = name.includes('/') ? scan.known.pathExists(name) : scan.known.isCommand(name);
  return found ? 'command' : 'unknown';
};

const argumentLook = (scan: Scan, word: string, kind: Kind): Look | 'bare' => {
  if (word.startsWith('-')) return 'option';
  if (kind === 'dynamic' || scan.paths >= MOST_PATHS || word.length > 1024) return 'bare';
  scan.paths += 1;
  return scan.known.pathExists(word.replace(/\\(.)/g, '$1')) ? 'path' : 'bare';
};

/** How the bare pieces of a word look, and what may stand behind it. */
const wordLook = (scan: Scan, word: string, kind: Kind): Look | 'bare' => {
  if (scan.place === 'command') {
    if (ASSIGNMENT.test(word)) return 'variable';
    if (KEYWORDS.has(word)) {
      scan.place = LEADS.has(word) ? 'command' : 'argument';
      return 'keyword';
    }
    scan.place = 'argument';
    return commandLook(scan, word, kind);
  }
  scan.place = 'argument';
  return word === 'in' || word === ']]' ? 'keyword' : argumentLook(scan, word, kind);
};

const takeWord = (scan: Scan): void => {
  const pieces = wordPieces(scan.text, scan.at);
  const to = pieces.at(-1)?.to ?? scan.at + 1;
  const kind = pieces.some(({ look }) => look !== 'bare') ? 'dynamic' : 'plain';
  const bare = wordLook(scan, scan.text.slice(scan.at, to), kind);
  for (const piece of pieces) {
    const look = piece.look === 'bare' ? bare : piece.look;
    if (look !== 'bare') scan.spans.push({ from: piece.from, to: piece.to, look });
  }
  scan.at = to;
};

const BRACKETS: Readonly<Record<string, 'open' | 'close'>> = { '(': 'open', $: 'open', ')': 'close' };

const takeOperator = (scan: Scan, operator: string): void => {
  scan.spans.push({ from: scan.at, to: scan.at + operator.length, look: 'operator' });
  scan.at += operator.length;
  const bracket = BRACKETS[operator[0]!];
  if (bracket === 'open') scan.open.push('argument');
  if (bracket === 'close') scan.place = scan.open.pop() ?? 'command';
  else scan.place = /[<>]/.test(operator) ? 'target' : 'command';
};

/** Where the `((` whose inside begins at `from` ends: at its `))`, or at the end of a text that is not finished. */
const arithmeticEnd = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth < 0) return at;
  }
  return text.length;
};

/** `((…))` and `$((…))`: no words of it are commands or paths. */
const takeArithmetic = (scan: Scan, opened: string): void => {
  const { text, at, spans } = scan;
  const from = at + opened.length;
  const end = arithmeticEnd(text, from);
  spans.push({ from: at, to: from, look: 'operator' });
  for (let i = from; i < end; i += 1) {
    const variable = text[i] === '$' ? match(VARIABLE, text, i) : '';
    if (variable === '') continue;
    spans.push({ from: i, to: i + variable.length, look: 'variable' });
    i += variable.length - 1;
  }
  scan.at = text.startsWith('))', end) ? end + 2 : Math.min(end + 1, text.length);
  if (scan.at > end) spans.push({ from: end, to: scan.at, look: 'operator' });
  // `A=$((1)) git`: behind what is given to a variable the command is still to come.
  if (scan.place !== 'command' || !opened.startsWith('$')) scan.place = 'argument';
};

const ARITHMETIC = /\$?\(\(/y;

/** `$((` anywhere, `((` where a command stands. */
const arithmeticAt = ({ text, at, place }: Scan): string => {
  const opened = match(ARITHMETIC, text, at);
  return opened.startsWith('$') || place === 'command' ? opened : '';
};

const takeNext = (scan: Scan): void => {
  const { text, at } = scan;
  const char = text[at]!;
  const arithmetic = arithmeticAt(scan);
  if (arithmetic !== '') return takeArithmetic(scan, arithmetic);
  if (char === ' ' || char === '\t') scan.at += 1;
  else if (char === '#') {
    const end = text.indexOf('\n', at);
    scan.at = end < 0 ? text.length : end;
    scan.spans.push({ from: at, to: scan.at, look: 'comment' });
  } else if (char === '`' || text.startsWith('$(', at)) takeOperator(scan, char === '`' ? '`' : '$(');
  else {
    const operator = match(OPERATOR, text, at);
    if (operator !== '') takeOperator(scan, operator);
    else takeWord(scan);
  }
};

/** Spans in order, none over another. Linear in the text. */
export const highlight = (whole: string, known: Known): readonly Span[] => {
  const text = whole.length > BOUND ? whole.slice(0, BOUND) : whole;
  const scan: Scan = { text, known, spans: [], at: 0, place: 'command', open: [], paths: 0 };
  while (scan.at < text.length) takeNext(scan);
  return scan.spans;
};
