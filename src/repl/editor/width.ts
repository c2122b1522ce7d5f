/** Graphemes and their width in terminal cells, with a fast path for the characters that most lines are made of. */
import stringWidth from 'string-width';

/** One UTF-16 unit, one grapheme, one cell: printable ASCII, Latin letters, box drawing, arrows and the usual prompt signs. */
const simpleUnit = (unit: number): boolean =>
  (unit >= 0x20 && unit <= 0x7e) ||
  (unit >= 0xa1 && unit <= 0x2ff && unit !== 0xad && unit !== 0xa9 && unit !== 0xae) ||
  (unit >= 0x2010 && unit <= 0x2027) ||
  (unit >= 0x2500 && unit <= 0x259f) ||
  unit === 0x276f;

/** One unit, one grapheme, two cells: ideographs, kana, Hangul syllables, full-width forms. */
const wideUnit = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0xac00 && unit <= 0xd7a3) ||
  (unit >= 0x3041 && unit <= 0x3096) ||
  (unit >= 0x30a1 && unit <= 0x30fa) ||
  (unit >= 0x3001 && unit <= 0x3003) ||
  (unit >= 0xff01 && unit <= 0xff5e);

/** Joins with nothing: between two of these there is always a border (Unicode TR 29, GB999). */
const solid = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return simpleUnit(unit) || wideUnit(unit);
};

let segmenter: Intl.Segmenter | undefined;

const segmentsOf = (text: string): string[] => {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
};

/** The end of the run of simple characters that starts at `from`. The last one is left out when a mark may follow it. */
export const simpleRunEnd = (text: string, from: number, limit = text.length): number => {
  let end = from;
  while (end < limit && simpleUnit(text.charCodeAt(end))) end += 1;
  return end < text.length && !certainBorder(text, end) ? Math.max(from, end - 1) : end;
};

const ascii = (text: string, at: number): boolean => text.charCodeAt(at) < 0x80;

/** A border for sure: the ends, and between two ASCII characters, or next to a line break. */
const certainBorder = (text: string, at: number): boolean =>
  at <= 0 ||
  at >= text.length ||
  (solid(text, at - 1) && solid(text, at)) ||
  (ascii(text, at - 1) && ascii(text, at)) ||
  text[at] === '\n' ||
  text[at - 1] === '\n';

/** Nobody types a grapheme longer than this many units; a longer one is cut. */
const LONGEST = 64;

/** The stretch around `at` between two certain borders, cut into graphemes: [start, end) of each. */
const around = (text: string, at: number): { from: number; graphemes: string[] } => {
  let from = at;
  while (from > Math.max(0, at - LONGEST) && !certainBorder(text, from)) from -= 1;
  if (at === from && from > 0) {
    from -= 1;
    while (from > Math.max(0, at - LONGEST) && !certainBorder(text, from)) from -= 1;
  }
  if (isLowHalf(text, from)) from += 1;
  let to = at + 1;
  while (to < Math.min(text.length, at + LONGEST) && !certainBorder(text, to)) to += 1;
  if (isLowHalf(text, to)) to += 1;
  return { from, graphemes: segmentsOf(text.slice(from, to)) };
};

const isLowHalf = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};

/** The nearest grapheme border before `at`; 0 at the start. */
export const borderBefore = (text: string, at: number): number => {
  if (at <= 1) return 0;
  if (certainBorder(text, at) && certainBorder(text, at - 1)) return at - 1;
  const { from, graphemes } = around(text, at);
  let last = from;
  for (let i = 0, start = from; i < graphemes.length && start < at; i += 1) {
    last = start;
    start += graphemes[i]!.length;
  }
  return last;
};

/** The nearest grapheme border after `at`; the length of the text at its end. */
export const borderAfter = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  if (certainBorder(text, at) && certainBorder(text, at + 1)) return at + 1;
  const { from, graphemes } = around(text, at);
  let end = from;
  for (const grapheme of graphemes) {
    end += grapheme.length;
    if (end > at) return end;
  }
  return text.length;
};

/** `at` itself where it is a grapheme border, else the border before it. */
export const onBorder = (text: string, at: number): number => {
  const place = Math.max(0, Math.min(at, text.length));
  if (certainBorder(text, place)) return place;
  const after = borderAfter(text, borderBefore(text, place));
  return after === place ? place : borderBefore(text, place);
};

const widths = new Map<string, number>();

/** Cells of one grapheme; 0 for one that only joins or hides. */
export const graphemeWidth = (grapheme: string): number => {
  if (grapheme.length === 1 && simpleUnit(grapheme.charCodeAt(0))) return 1;
  if (grapheme.length === 1 && wideUnit(grapheme.charCodeAt(0))) return 2;
  let width = widths.get(grapheme);
  if (width === undefined) {
    width = stringWidth(grapheme);
    if (widths.size > 4096) widths.clear();
    widths.set(grapheme, width);
  }
  return width;
};

/** Cells of a text without line breaks and escape sequences. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const run = simpleRunEnd(text, at);
    width += run - at;
    if (run >= text.length) break;
    const end = borderAfter(text, run);
    width += graphemeWidth(text.slice(run, end));
    at = end;
  }
  return width;
};
