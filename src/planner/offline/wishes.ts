/** What is wanted, and is a thing that a person makes, is to be made: "I need a folder y", "there should be a link z". */
import type { Concept } from './language/english.ts';
import { wordSays as says } from './lexicon.ts';

const WANTED =
  /^(?:please )?(?:i|we) (?:(?:also|now|just) )?(?:need|want|require|would like|'d like)(?: to have| to get)? |^(?:i|we)'d (?:like|love|need)(?: to have)? |^(?:please )?have |^there (?:should|must|has to|needs to|ought to) be |^(?:please )?let there be /i;

/** Things that a person makes: who wants one, wants it made. */
const MADE: readonly Concept[] = [
  'FILE',
  'FOLDER',
  'SYMLINK',
  'HARDLINK',
  'ARCHIVE',
  'TAR',
  'ZIP',
  'COPY',
  'BACKUP',
  'LINK',
];

/** "a new empty folder …": the noun behind the article is near. */
const isMade = (thing: string): boolean => {
  const [article = '', ...words] = thing.split(' ');
  const isOne =
    /^(?:a|an|another|one|two|three|four|five|\d+|some)$/i.test(article) || /^(?:folders|directories)$/i.test(article);
  const near = (isOne && !/s$/i.test(article) ? words : [article]).slice(0, 5);
  const noun = near.findIndex((word) => says(word.replace(/[,:]$/, ''), ...MADE));
  const isOther = near.slice(0, noun).some((word) => /^(?:of|that|which|with|in|all|list|count|number)$/i.test(word));
  return isOne && noun >= 0 && !isOther;
};

/** The order to make what is wanted; the text itself where nothing is. */
export const asWanted = (text: string): string => {
  const [begin] = WANTED.exec(text) ?? [];
  const thing = begin === undefined ? undefined : text.slice(begin.length);
  return thing !== undefined && isMade(thing) ? `create ${thing}` : text;
};
