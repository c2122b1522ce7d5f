/** What is wanted, and is a thing that a person makes, is to be made: "I need a folder y", "there should be a link z". */
import type { Concept } from '../language/english.ts';
import { wordSays as says } from '../lexicon.ts';

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

/** "a gzipped tarball x of y", "new folder z": named, and nothing else is said to be done with it. */
const BARE =
  /^(?:please )?(?:(?:(?:an?|one|new|another) )+(?:(?:gzip|gzipped|gz|compressed|uncompressed|plain|xz|bzip2|zstd|split)(?:[- ]compressed)? )*|(?:(?:gzip|gzipped|compressed|uncompressed|plain|xz|bzip2|zstd)(?:[- ]compressed)? )+)(?:tarball|tar|tar\.\w+|tgz|zip|archive)(?: archive| file| ball)? (?!(?:is|are|was|has|that)\b)(?:\S+ )?(?:of|from|with|out of|containing|called|named|as) |^(?:please )?(?:an? )?new (?:empty )?(?:folder|directory|subfolder|file|symlink|symbolic link|soft link|hard link)(?: named| called)? (?!(?:is|are|was|has|that|in|of|from)\b)\S+/i;

/** The order to make what is wanted; the text itself where nothing is. */
export const asWanted = (text: string): string => {
  if (BARE.test(text))
    return `create ${text.replace(/^please /i, '').replace(/^(?!(?:an?|one|new|another)\b)/i, 'a ')}`;
  const [begin] = WANTED.exec(text) ?? [];
  const thing = begin === undefined ? undefined : text.slice(begin.length);
  return thing !== undefined && isMade(thing) ? `create ${thing}` : text;
};
