/** Old turns in few words: the beginning of each, and every identifier, path and number letter by letter. Nothing is made up: it is all taken from the text. */
import { tokensOf } from './tokens.ts';
import { namesOf } from './words/terms.ts';

/** What one turn left behind. `names` are those that `said` does not show. */
export interface Gist {
  readonly said: string;
  readonly names: readonly string[];
}

const SAID = 100;

/** Cut between words, and never through a name. */
const beginning = (text: string): string => {
  const [first = ''] = text.trim().split('\n');
  if (first.length <= SAID) return first;
  const end = first.lastIndexOf(' ', SAID);
  return end > 0 ? first.slice(0, end) : '';
};

export const gistOf = (text: string): Gist => {
  const said = beginning(text);
  const shown = new Set(namesOf(said));
  return { said, names: namesOf(text).filter((name) => !shown.has(name)) };
};

export const gistLine = ({ said, names }: Gist): string =>
  [said, names.length > 0 ? `[${names.join(' ')}]` : ''].filter((part) => part !== '').join(' ');

const cost = (gists: readonly Gist[]): number => gists.reduce((sum, gist) => sum + tokensOf(`${gistLine(gist)}\n`), 0);

const namesAlone = ({ said, names }: Gist): Gist => ({ said: '', names: [...namesOf(said), ...names] });

/** Names of all, each once, the latest mention last. */
const merged = (gists: readonly Gist[]): Gist => {
  const all = gists.flatMap((gist) => namesAlone(gist).names);
  return { said: '', names: [...new Set(all.toReversed())].reverse() };
};

/**
 * Gists, oldest first, in at most `budget` tokens: the words of the oldest go first, then names are told once, and only
 * when the names alone are too many do the oldest of them go.
 */
export const bounded = (gists: readonly Gist[], budget: number): readonly Gist[] => {
  let kept = gists;
  for (let i = 0; i < gists.length && cost(kept) > budget; i += 1)
    kept = [merged(gists.slice(0, i + 1)), ...gists.slice(i + 1)].filter((gist) => gistLine(gist) !== '');
  const [first] = kept;
  if (cost(kept) <= budget || first === undefined) return kept;
  let { names } = first;
  while (names.length > 0 && cost([{ said: '', names }]) > budget) names = names.slice(Math.ceil(names.length / 8));
  return names.length > 0 ? [{ said: '', names }] : [];
};
