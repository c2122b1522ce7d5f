/** Values into shell source in place of their placeholders, quoted as each place wants it. Pure. */
import { PLACEHOLDER } from './find.ts';

type Quote = 'bare' | 'single' | 'double' | 'ansi';

/** The text of a here-document: no quotes hold there, and expansions only where the delimiter was not quoted. */
export interface Body {
  readonly pos: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Needs no quotes anywhere in a word. */
export const PLAIN = /^[A-Za-z0-9_][A-Za-z0-9@%+=:,./_-]*$/;

const single = (value: string): string => value.replaceAll("'", "'\\''");

const quoted = (value: string, where: Quote): string => {
  if (PLAIN.test(value)) return value;
  if (where === 'single') return single(value);
  if (where === 'double') return value.replace(/[\\"$`]/g, '\\$&');
  if (where === 'ansi') return value.replace(/[\\']/g, '\\$&');
  return `'${single(value)}'`;
};

/** What each sign does to the quoting, by the quoting it stands in: opens another, or (`end`) closes its own. */
const SIGNS: Readonly<Record<Quote, readonly (readonly [sign: string, does: Quote | 'end'])[]>> = {
  single: [["'", 'end']],
  ansi: [["'", 'end']],
  double: [
    ['"', 'end'],
    ['$(', 'bare'],
  ],
  bare: [
    ['"', 'double'],
    ["$'", 'ansi'],
    ["'", 'single'],
    ['$(', 'bare'],
    ['(', 'bare'],
    [')', 'end'],
  ],
};

/** Takes one sign or character; gives its length. The outermost quoting never ends. */
const pass = (source: string, at: number, stack: Quote[]): number => {
  const where = stack.at(-1) ?? 'bare';
  if (source[at] === '\\' && where !== 'single') return 2;
  const found = SIGNS[where].find(([sign]) => source.startsWith(sign, at));
  if (found === undefined) return 1;
  const [sign, does] = found;
  if (does !== 'end') stack.push(does);
  else if (stack.length > 1) stack.pop();
  return sign.length;
};

/** The source with each placeholder as its value. Whether the result still means the same is the caller's to check. */
export const insert = (source: string, bodies: readonly Body[], real: (placeholder: string) => string): string => {
  const stack: Quote[] = ['bare'];
  const pattern = new RegExp(PLACEHOLDER.source, 'y');
  let out = '';
  for (let at = 0; at < source.length; ) {
    const body = bodies.find(({ pos, end }) => at >= pos && at < end);
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    const length = found?.length ?? (body === undefined ? pass(source, at, stack) : 1);
    const where = body === undefined ? (stack.at(-1) ?? 'bare') : undefined;
    if (found === undefined) out += source.slice(at, at + length);
    else out += where === undefined ? real(found) : quoted(real(found), where);
    at += length;
  }
  return out;
};
