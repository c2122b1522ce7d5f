/**
 * The lists of the dictionary as one text, in which a word is looked for. Run from the sources it is put together here; in the
 * bundle the text that was made at build time (scripts/dictionary.mjs) stands in this file's place.
 */
import { type Concept, concepts } from '../english.ts';

/** `,word,two words,` … of all concepts; the list of `concepts[n]` begins at `starts[n]`. */
export interface Lists {
  readonly text: string;
  readonly concepts: readonly Concept[];
  readonly starts: readonly number[];
}

/** The lists of all concepts. */
export const dictionary = (): Lists => {
  const named: Concept[] = [];
  const starts: number[] = [];
  let text = '';
  for (const list of concepts) {
    for (const [concept, words] of Object.entries(list) as [Concept, string][]) {
      named.push(concept);
      starts.push(text.length);
      text += `,${words.replaceAll(', ', ',')},`;
    }
  }
  return { text, concepts: named, starts };
};
