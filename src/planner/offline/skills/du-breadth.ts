/** Of what the space is asked: one sum, each folder in it, each thing; one or so many of them. */
const EACH_FOLDER =
  /\b(each|every|all|per|top[- ]level|immediate|direct|sub-?)\b[^,]*\b(sub-?)?(folders?|director(y|ies)|dirs?)\b|\b(sub-?)?(folders|directories|dirs)\b|\bsub-?(folder|directory|dir)s?\b/i;
const EACH_THING =
  /\b(each|every|all|per)\b[^,]*\b(files? (and|or) (folders?|director)|folders? and files?|directories and files?|item|entry|entries|items|thing|file or)|\b(files|items|entries) and (folders|directories|dirs|subfolders|subdirectories)|\b(folders|directories|dirs) and files\b|\beverything\b|\bcontents\b|\bthe (?:things|items|entries) (?:in|of|here|inside)\b/i;
export const EATING =
  /\b(eat|eats|eating|hog|hogs|hogging|fill|fills|filling|taking up|takes up|using up|uses up|used up|consum\w+|occup\w+)\b/i;

/** "which folder … is the largest": one of those in it. */
const WHICH_FOLDER = /^\W*(which|what) (sub-?)?(folder|directory)\b/i;

/** "which item …": one of all that lies there. */
const WHICH_ITEM = /^\W*(?:which|what)(?: single| one)? (?:item|thing|entry|file or (?:sub-?)?(?:folder|directory))\b/i;

/** One folder, or so many of them, of those that lie in another. */
const FEW_FOLDERS =
  /^\W*(?:(?:which|what)(?: one)?(?: of the)? (?:sub-?)?(?:folders?|director(?:y|ies))|(?:find |show |print |name |tell me |give me )?(?:me )?the (?:single )?(?:sub-?)?(?:folder|directory))\b(?! sizes?)|\b(?:largest|biggest|heaviest|smallest) (?:sub-?)?(?:folder|directory)\b/i;
const SO_MANY_FOLDERS =
  /\b(?:\d+|two|three|four|five|six|ten) (?:(?:largest|biggest|heaviest|smallest) (?:sub-?)?(?:folders|directories)\b|(?:sub-?)?(?:folders|directories)\b.* (?:largest|biggest|heaviest|smallest|most)\b)|\b(?:largest|biggest|heaviest|smallest) (?:\d+|two|three|four|five|six|ten) (?:sub-?)?(?:folders|directories)\b/i;

const EACH_ITEM = /\b(?:each|every|all|per|the) (?:single )?(?:items?|things?|entry|entries)\b/i;
const DIRECTLY =
  /\b(?:sub-?)?(?:folders|directories|dirs) (?:that (?:are|lie) )?(?:directly|immediately) (?:in|under|inside|below|within)\b|\b(?:immediate|direct|top-level) sub-?(?:folders|directories|dirs)\b|\bitself\b/i;

/** One sum, a line for each folder in it, for each thing in it, or for each thing below it. */
export type Breadth = 'sum' | 'folders' | 'items' | 'things';

/** "the total size of everything in x" */
const isWhole = (text: string): boolean =>
  /\b(together|altogether|combined|in total|all in all)\b/i.test(text) ||
  (/\btotal (?:size|space|disk usage|disk space)\b/i.test(text) && !/\b(?:each|every\b(?!thing)|per)\b/i.test(text));

export const breadthOf = (text: string): Breadth => {
  if (isWhole(text)) return 'sum';
  if (WHICH_ITEM.test(text)) return 'items';
  if (WHICH_FOLDER.test(text) || (FEW_FOLDERS.test(text) && (RANKING.test(text) || EATING.test(text))))
    return 'folders';
  if (EACH_THING.test(text))
    return /\b(each|every|items?|the things|entry|entries|contents|everything)\b/i.test(text) ? 'items' : 'things';
  if (/\b(total|overall|altogether|summary|summari[sz]ed)\b/i.test(text) && !/\b(each|every|per|sort)/i.test(text))
    return 'sum';
  if (
    /\b(the )?(\d+ |\w+ )?(largest|biggest|smallest|heaviest) (sub-?)?(folder|director(y|ies)|dirs?|folders)\b/i.test(
      text,
    )
  )
    return 'folders';
  return EACH_FOLDER.test(text) || (/^what('s| is)?\b/i.test(text) && EATING.test(text)) ? 'folders' : 'sum';
};

export const RANKING =
  /\b(by size|largest|biggest|heaviest|(?<!at )most|top|smallest|least|sort(ed)?|order(ed)?|rank(ed)?|(big|large|huge|heavy) (sub-?)?(folders|directories|dirs))\b/i;

/** Several are asked for. */
const EACHES =
  /\b(?:each|every|sorted|folders|directories)\b(?! (?:in|of|under|below|inside|here)\b[^,]* (?:is|takes|uses|has)\b)/i;

/** Each by itself, where one or some of them are asked for. */
export const apartBy = (breadth: Breadth, text: string): 'items' | 'folders' | undefined => {
  if (breadth === 'items' && (WHICH_ITEM.test(text) || EACH_ITEM.test(text))) return 'items';
  if (breadth !== 'folders') return undefined;
  return DIRECTLY.test(text) || FEW_FOLDERS.test(text) || SO_MANY_FOLDERS.test(text) ? 'folders' : undefined;
};

/** One of them is asked for. */
export const isOneOf = (apart: 'items' | 'folders' | undefined, text: string): boolean =>
  !EACHES.test(text) &&
  ((apart === 'items' && WHICH_ITEM.test(text)) || (apart === 'folders' && FEW_FOLDERS.test(text)));
