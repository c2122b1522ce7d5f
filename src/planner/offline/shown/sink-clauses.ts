/** Where the result goes: "save the list to x.txt", "and append it to y", "write the output into z". */
import { phrasesOf } from '../lines/phrases.ts';
import type { Recogniser } from './clauses.ts';
import { past } from './words.ts';

const VERB = phrasesOf(
  '(?:,_and|,|and|then|,_then|and_then|;|,_and_then)?_?(?:also_)?(?:sav(?:e|es|ing|ed)|writ(?:e|es|ing)|written|stor(?:e|es|ing|ed)|redirect(?:s|ing|ed)?|puts?|outputs?|sends?|sent|dumps?|records?|prints?|append(?:s|ing|ed)?|add(?:s|ing|ed)?|exports?|collects?)',
);
const WHAT = phrasesOf(
  '(?:it|them|this|that|the|all|of|full|complete|lists?|results?|output|everything|lines|answer|names|paths|file_names|sorted|resulting|those|files|report)',
);
const INTO = phrasesOf(
  '(?:in|into|to|onto|as)_(?:the_|a_|an_)?(?:end_of_)?(?:new_|another_|text_|output_)?(?:file_)?(?:called_|named_)?',
);

const pastAll = (words: readonly string[], at: number): number => {
  const to = past(WHAT, words, at);
  return to === at ? at : pastAll(words, to);
};

/** A name that a file can have. */
const isFile = (value: string): boolean => /^[\w@%+~./-]*[\w-]$/.test(value) && /[./]|^[\w-]+$/.test(value);

export const sinkClause: Recogniser = ({ words, tokens }, at) => {
  const verb = past(VERB, words, at);
  const what = verb === at ? at : pastAll(words, verb);
  const here = past(INTO, words, what);
  const token = tokens[here];
  // "files that were added to x": where they are now.
  const isSaidOfThem = /^(?:been|was|were|is|are|be|being|got|recently|that|which)$/.test(words[at - 1] ?? '');
  if (
    at === 0 ||
    isSaidOfThem ||
    verb === at ||
    here === what ||
    token === undefined ||
    !['path', 'quoted', 'word'].includes(token.kind)
  )
    return undefined;
  const isBare = token.kind === 'word' && (token.concepts.length > 0 || !/^[\w-]{3,}$/.test(token.value));
  if (isBare || !isFile(token.value)) return undefined;
  const append = words.slice(at, here).some((word) => /^(?:append|add)/.test(word));
  return { says: { file: { path: token.value, append } }, to: here + 1 };
};
