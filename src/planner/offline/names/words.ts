/** What a word must be like to be a name, and what may stand behind one. */
import { isOrdinary } from '../language/english/ordinary.ts';
import { lexicon } from '../lexicon.ts';
import { means, type Token } from '../understand.ts';

/** What can begin the next part of a sentence. */
const AFTER_NAME = [
  'AND',
  'OR',
  'THEN',
  'IN',
  'TO',
  'FROM',
  'WITH',
  'BY',
  'NOT',
  'EXCEPT',
  'NAMED',
  'BEGINS',
  'ENDS',
  'NAME_HAS',
  'CONTAIN',
  'RECURSIVE',
  'SHALLOW',
  'MODIFIED',
  'CREATED',
  'ACCESSED',
  'OLDER',
  'NEWER',
  'MORE',
  'LESS',
  'SORT',
  'OWNED',
  'EXECUTABLE',
  'DESCENDING',
  'ASCENDING',
  'ALPHABETIC',
  'NUMERIC',
  'INSENSITIVE',
  'LONG',
  'HUMAN',
  'QUIET',
  'GLUE',
] as const;

/** True where the sentence ends or goes on with another part: no noun that the word before belongs to. */
export const endsName = (next: Token | undefined): boolean =>
  next === undefined || next.kind === 'mark' || (next.lemma !== 'of' && means(next, ...AFTER_NAME));

const FUNCTIONS = [
  'GLUE',
  'IN',
  'TO',
  'FROM',
  'WITH',
  'AND',
  'OR',
  'NOT',
  'CURRENT',
  'HERE',
  'HOME',
  'ROOT',
  'PARENT',
] as const;

/** Adverbs and verbs that end a sentence, and that nobody's folder is called. */
const NO_NAMES = /^(?:once|twice|go|too|also|alike|instead|anyway|away|again|already|altogether|overall)$/i;

/** A plain word: no name by its looks and no word of grammar. */
export const isPlain = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  /^[\w-]{2,}$/.test(token.value) &&
  !NO_NAMES.test(token.value) &&
  (!means(token, ...FUNCTIONS) || lexicon().language.folderNames.has(token.value));

/** What folders are commonly called, though the word means other things as well. */
export const isFolderWord = (token: Token | undefined): token is Token => isPlain(token) && isFolderName(token);

/** "projects", "Projects": a capital begins a name, where it does not begin the sentence. */
const isFolderName = ({ value, index }: Token): boolean => {
  const { folderNames } = lexicon().language;
  return folderNames.has(value) || (index > 0 && /^[A-Z]/.test(value) && folderNames.has(value.toLowerCase()));
};

/** Folders of the home go by other names there: "my photos". */
export const isOfHome = ({ value }: Token): boolean =>
  Object.hasOwn(lexicon().language.homeFolders, value.toLowerCase());

/** What is several files as well as a folder: images, photos. */
export const isThings = (token: Token): boolean =>
  isOfHome(token) || lexicon().language.standaloneKinds.has(token.value.replace(/s$/, ''));

/** A word that no dictionary has, and that is no kind of file either. */
export const isNobodys = (token: Token | undefined): token is Token => {
  if (!isPlain(token) || token.concepts.length > 0) return false;
  const { extensions, kinds } = lexicon().language;
  const single = token.value.toLowerCase().replace(/s$/, '');
  return !isThings(token) && !extensions.has(single) && !Object.hasOwn(kinds, single) && !isOrdinary(token.value);
};

/** "folder", "directory": of one. */
export const isFolderNoun = (token: Token | undefined): boolean =>
  /^(folder|directory|dir|subfolder|subdirectory|subdir)$/i.test(token?.text ?? '');

/** The word as a name: what else it may mean is no longer meant. */
export const asName = ({ text, value, start, end, index }: Token): Token => ({
  kind: 'path',
  text,
  value,
  start,
  end,
  index,
  lemma: value.toLowerCase(),
  concepts: [],
});
