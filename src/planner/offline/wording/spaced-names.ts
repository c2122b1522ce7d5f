/** Names with spaces that are here and that a request says without quotes: "the size of my report.docx". */
import type { World } from '../../../world.ts';

/** Folders with more entries are not looked through. */
const MOST = 5000;

const EDGE = /[\s,;:?!.()]/;

const isWhole = (text: string, from: number, to: number): boolean =>
  (from === 0 || EDGE.test(text.charAt(from - 1))) && (to >= text.length || EDGE.test(text.charAt(to)));

const quoteFor = (name: string): string | undefined => {
  if (/[\n\0]/.test(name)) return undefined;
  return ['"', "'"].find((sign) => !name.includes(sign));
};

/** Where the name stands bare: not inside of quotes. */
const placeOf = (text: string, name: string): number | undefined => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isInside = ['"', '`', '“'].some((sign) => (text.slice(0, at).split(sign).length - 1) % 2 === 1);
    if (!isInside && isWhole(text, at, at + name.length) && !/["'`“]/.test(text.charAt(at - 1))) return at;
  }
  return undefined;
};

/** The text with such names in quotes. Only the names in the folder where one stands are looked for. */
export const withNamesQuoted = (text: string, world: World): string => {
  const names = world.children(world.cwd);
  if (names.length > MOST) return text;
  let quoted = text;
  const spaced = names.filter((name) => name.trim().includes(' ')).sort((a, b) => b.length - a.length);
  for (const name of spaced) {
    const at = placeOf(quoted, name);
    const sign = at === undefined ? undefined : quoteFor(name);
    if (at !== undefined && sign !== undefined)
      quoted = `${quoted.slice(0, at)}${sign}${name}${sign}${quoted.slice(at + name.length)}`;
  }
  return quoted;
};
