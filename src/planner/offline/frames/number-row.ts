/** A row of numbers as people ask for one: its ends, steps, direction, what parts it, how wide its numbers are. */
import { lexicon } from '../lexicon.ts';
import { tokensWithin } from '../skill.ts';
import type { Token } from '../understand.ts';

export interface NumberRow {
  readonly from?: number;
  readonly to?: number;
  /** So many numbers, where no end is said. */
  readonly count?: number;
  readonly step?: number;
  /** Only what can be divided by `of`, with this rest. */
  readonly only?: { readonly of: number; readonly rest: number };
  readonly down?: true;
  readonly between?: string;
  /** All as wide as the widest, or this wide. */
  readonly padded?: true | number;
  readonly reduced?: 'sum' | 'product';
  /** What is made of each number. */
  readonly each?: 'square' | 'cube' | 'double';
  readonly named?: true;
}

interface Part {
  readonly said: RegExp;
  readonly read: (groups: readonly string[], row: NumberRow) => NumberRow | undefined;
}

const numberIn = (said: string | undefined): number => {
  const digits = Number(said);
  const { numbers } = lexicon().language;
  return Number.isInteger(digits) && said !== '' ? digits : (numbers[said?.toLowerCase() ?? ''] ?? Number.NaN);
};

const SIGNS: Readonly<Record<string, string>> = {
  comma: ',',
  space: ' ',
  blank: ' ',
  tab: '\t',
  colon: ':',
  semicolon: ';',
  dash: '-',
  hyphen: '-',
  pipe: '|',
  slash: '/',
  dot: '.',
  underscore: '_',
};

const signOf = (said: string): string | undefined => {
  const quoted = /^(["'])(.*)\1$/.exec(said)?.[2];
  if (quoted !== undefined) return quoted === '\\n' || quoted === '\n' ? undefined : quoted;
  return SIGNS[said.toLowerCase().replace(/s$/, '')];
};

const N = (said: string): number | undefined => {
  const number = numberIn(said);
  return Number.isNaN(number) || Math.abs(number) > 1e7 ? undefined : number;
};

const ends = (from: string, to: string, row: NumberRow): NumberRow | undefined => {
  const [a, b] = [N(from), N(to)];
  return a === undefined || b === undefined ? undefined : { ...row, from: a, to: b };
};

const PARTS: readonly Part[] = [
  // "write 5 to 9": nothing else can be written from one number to another.
  {
    said: /^(?:please )?(?:write|print|echo|output|list) (?=(?:from )?-?\d+ (?:to|through|up to|down to) -?\d+\b(?! (?:of|in|from|to)\b))/i,
    read: (_groups, row) => ({ ...row, named: true }),
  },
  // "5 to 12 joined by commas", "20 up to 30, all in a row": numbers that are put somehow.
  {
    said: /^(?:all )?(?=(?:from )?-?\d+ (?:to|through|up to|down to) -?\d+,? (?:all |each |one |written |printed |put )*(?:joined|separated|delimited|in (?:a|one) (?:row|line)|on (?:one|a single|separate|its)|with|per|a line|below|under|line by line|comma|space))/i,
    read: (_groups, row) => ({ ...row, named: true }),
  },
  {
    said: /\b(squares|cubes|doubles|(?:square|cube|double)(?= of (?:each|every|all)\b)) of (?:each of |every one of |each |every |all )?(?:the )?/i,
    read: ([each = ''], row) => ({
      ...row,
      each: each.toLowerCase().replace(/s$/, '') as 'square' | 'cube' | 'double',
      named: true,
    }),
  },
  {
    said: /\bfirst (\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?=(?:positive |natural |even |odd |whole )*(?:numbers|integers|multiples)\b)/i,
    read: ([many = ''], row) => ({ ...row, count: N(many) ?? 0 }),
  },
  {
    said: /\b(?:steps?|increments?|intervals?|jumps?)(?: size)?(?: of)? (\d+)\b/i,
    read: ([by = ''], row) => ({ ...row, step: N(by) ?? 1 }),
  },
  {
    said: /\b(?:stepping|incrementing|counting|increasing|decreasing|going|jumping|skipping|incremented|decrementing|up|down|numbers?|\d+),? by (\d+|two|three|five|ten)s?\b/i,
    read: ([by = ''], row) => ({ ...row, step: N(by) ?? 1 }),
  },
  {
    said: /\b(?:every|each) (\d+|second|third|fourth|fifth|tenth)(?:st|nd|rd|th)? (?:number|integer)\b/i,
    read: ([by = ''], row) => ({
      ...row,
      step: N(by) ?? ['second', 'third', 'fourth', 'fifth'].indexOf(by) + 2,
      named: true,
    }),
  },
  {
    said: /\b(?:multiples of|(?:that are )?(?:evenly )?divisible by) (\d+|two|three|four|five|six|seven|eight|nine|ten)\b/i,
    read: ([by = ''], row) => ({ ...row, only: { of: N(by) ?? 1, rest: 0 }, named: true }),
  },
  { said: /\beven\b/i, read: (_groups, row) => ({ ...row, only: { of: 2, rest: 0 }, named: true }) },
  { said: /\bodd\b/i, read: (_groups, row) => ({ ...row, only: { of: 2, rest: 1 }, named: true }) },
  {
    said: /\bbetween (-?\d+) and (-?\d+)\b/i,
    read: ([from = '', to = ''], row) => ends(from, to, row),
  },
  {
    said: /(?<![\w.,-])(?:from )?(-?\d+|one|zero)(?: ?(?:-|–|\.{2,3}) ?| (?:to|through|thru|until|till|up to|down to|and ending (?:at|with)) )(-?\d+|ten|twenty|hundred)(?![\w.])/i,
    read: ([from = '', to = ''], row) => ends(from, to, row),
  },
  {
    said: /\b(?:up to|not (?:greater|more) than|no (?:greater|more) than) (\d+)\b/i,
    read: ([to = ''], row) => ({ ...row, to: N(to) ?? 0 }),
  },
  {
    said: /\b(?:below|under|less than|smaller than) (\d+)\b/i,
    read: ([to = ''], row) => ({ ...row, to: (N(to) ?? 1) - 1 }),
  },
  {
    said: /\bcount(?:ing)? ?down (?:from )?(\d+)(?: to (\d+))?\b/i,
    read: ([from = '', to = '1'], row) => ({ ...row, from: N(from) ?? 0, to: N(to) ?? 1, down: true, named: true }),
  },
  { said: /\bcount(?:ing)?(?: (?:up|down))?\b(?! of| how)/i, read: (_groups, row) => ({ ...row, named: true }) },
  {
    said: /\b(?:down|(?:in )?(?:descending|decreasing|reversed?|backwards?)(?: order)?|countdown|backwards?)\b/i,
    read: (_groups, row) => ({ ...row, down: true }),
  },
  { said: /\b(?:in )?(?:ascending|increasing|rising)(?: order)?\b/i, read: (_groups, row) => row },
  {
    said: /\b(?:separated|delimited|joined|divided) (?:by|with|using) (?:a |an |single )?("[^"]*"|'[^']*'|\w+)(?: (?:character|sign)s?)?/i,
    read: ([sign = ''], row) => {
      const between = signOf(sign);
      return between === undefined ? undefined : { ...row, between };
    },
  },
  {
    said: /\b(?:(?:with|using|putting) (?:a |an )?|(?=(?:commas?|spaces?|blanks?|dash(?:es)?|hyphens?|colons?|semicolons?|tabs?|pipes?) (?:in )?between))("[^"]*"|'[^']*'|[a-z]+)s? (?:between(?: (?:them|each|the numbers|two))?|in between(?: them)?|as (?:a |the )?(?:separator|delimiter))/i,
    read: ([sign = ''], row) => {
      const between = signOf(sign);
      return between === undefined ? undefined : { ...row, between };
    },
  },
  {
    said: /\b(comma|space|tab|colon|semicolon|dash|hyphen|pipe)[- ](?:separated|delimited)\b/i,
    read: ([sign = ''], row) => ({ ...row, between: signOf(sign) ?? ',' }),
  },
  {
    said: /\b(?:all )?(?:(?:on|in) (?:one|a single|the same) (?:line|row)|in a row)\b/i,
    read: (_groups, row) => ({ ...row, between: row.between ?? ' ' }),
  },
  {
    said: /\b(?:(?:each |every )?(?:number |one )?)?(?:(?:on|per) (?:its own |their own |a new |a separate |separate |a )?|(?:one |each )a )lines?\b|\b(?:one )?(?:below|under|beneath) (?:the other|each other)\b/i,
    read: (_groups, row) => row,
  },
  {
    said: /\b(?:(?:zero[- ])?padded|(?:with|using) (?:leading )?zero(?:e?s)?(?: in front)?|zero[- ]filled|zero-?padded) ?(?:with (?:leading )?zero(?:e?s)?)?(?: ?(?:to|up to) (\d+|two|three|four|five) (?:digits|places|characters))?/i,
    read: ([width], row) => ({ ...row, padded: width === undefined ? (row.padded ?? true) : (N(width) ?? true) }),
  },
  {
    said: /\b(?:with|using|as|in|to) (\d|two|three|four|five)[- ]digits?(?: each| numbers| form)?\b/i,
    read: ([width = ''], row) => ({ ...row, padded: N(width) ?? true }),
  },
  { said: /\b(?:of )?(?:equal|the same) width\b/i, read: (_groups, row) => ({ ...row, padded: row.padded ?? true }) },
  {
    said: /\b(?:the )?(?:sum|total)(?: of)?\b|\badd(?: up)?\b|\bsum up\b/i,
    read: (_groups, row) => ({ ...row, reduced: 'sum' }),
  },
  { said: /\b(?:the )?product of\b|\bmultiply\b/i, read: (_groups, row) => ({ ...row, reduced: 'product' }) },
  { said: /\b(?:sequence|series|row|list|range) of\b/i, read: (_groups, row) => row },
  {
    said: /\b(?:sequence|series|list|range|row) of (?:all )?(?:(?:the )?(?:whole |natural |positive )*(?:numbers|integers))\b/i,
    read: (_groups, row) => ({ ...row, named: true }),
  },
  {
    said: /\b(?:whole |natural |positive |consecutive |integer )*(?:numbers|integers|sequence|numerals)\b/i,
    read: (_groups, row) => ({ ...row, named: true }),
  },
];

/** What the request says of a row of numbers, and the tokens that say it. */
export const numberRowIn = (
  text: string,
  tokens: readonly Token[],
): { readonly row: NumberRow; readonly explains: ReadonlySet<number> } | undefined => {
  let row: NumberRow = {};
  // What one part has read is read by no other.
  let rest = text;
  const explains = new Set<number>();
  for (const { said, read } of PARTS) {
    const found = said.exec(rest);
    if (found === null) continue;
    const next = read(found.slice(1), row);
    if (next === undefined) return undefined;
    row = next;
    for (const at of tokensWithin(tokens, found)) explains.add(at);
    rest = rest.slice(0, found.index) + '\0'.repeat(found[0].length) + rest.slice(found.index + found[0].length);
  }
  return { row, explains };
};
