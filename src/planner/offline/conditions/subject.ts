/** What the groups of a predicate's form stand for: a path, a text. */
import { means, type Token } from '../understand.ts';
import { quote, quotePath } from '../write/quote.ts';
import type { Asked } from './predicate.ts';

const NO_NAMES =
  /^(?:it|its|they|them|that|this|these|those|there|one|nothing|anything|something|everything|which|who|what|any|all|the|a|an|no|none|not|is|are|in|of|to|and|or|more|less|than|at)$/i;

/** A word that can be a name here. @public */
export const isName = (token: Token | undefined): token is Token => {
  if (
    token === undefined ||
    token.kind === 'glob' ||
    token.kind === 'mark' ||
    token.kind === 'number' ||
    token.kind === 'url'
  )
    return false;
  if (token.kind !== 'word') return token.value !== '';
  return (
    !NO_NAMES.test(token.value) &&
    !means(token, 'FILE', 'FOLDER', 'LINE', 'PROCESS', 'USER', 'PORT', 'HOST', 'THING', 'WORD')
  );
};

/** "any file in x": what is said is said of those in it. */
const isPlaceOfFiles = ({ request }: Asked, name: string): boolean => {
  const [, place] =
    /\b(?:any|some|one|every|each|all)(?: of the)?(?: \S+)? files? (?:in|under|below|inside|of) (?:the )?(\S+)/i.exec(
      request.text,
    ) ?? [];
  return place === name;
};

/** The path at a group of the form; undefined where no name stands there. */
export const pathIn = (asked: Asked, group: number): string | undefined => {
  const token = asked.tokens[group];
  if (token !== undefined && isPlaceOfFiles(asked, token.value)) return undefined;
  // A text of several words that is no file here.
  if (token?.kind === 'quoted' && /\s/.test(token.value) && asked.request.world.entry(token.value) === undefined)
    return undefined;
  return isName(token) ? token.value : undefined;
};

export const pathText = (path: string): string => quotePath(path);

/** The text at a group, and the same quoted. */
export const textIn = (
  { tokens }: Asked,
  group: number,
): { readonly value: string; readonly quoted: string } | undefined => {
  const token = tokens[group];
  if (token === undefined || token.kind === 'mark' || token.value === '' || NO_NAMES.test(token.value))
    return undefined;
  return { value: token.value, quoted: quote(token.value) };
};

/** The noun says that it is a folder, or the name ends in a slash. */
export const meantAsFolder = ({ values }: Asked): boolean =>
  [values[0], values[2]].some((noun) => noun !== undefined && /^(?:folder|directory|dir)$/.test(noun)) ||
  values[1]?.endsWith('/') === true;
