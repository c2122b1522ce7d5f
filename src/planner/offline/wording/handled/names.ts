/** New things in a row, new names, and names that begin or end otherwise. */
import type { Turn } from './cued.ts';

/** Rows of new things. */
export const ROWS: readonly Turn[] = [
  [
    'mkdir',
    /^(?:please )?mkdir (?!-)(?!(?:the |an? |new )*(?:folder|director|dir\b))([^,]+?)[.!]*$/i,
    'create the folder $1',
  ],
  ['mkdir', /^(?:please )?mkdir (?!-)(?!(?:the |an? |new )*(?:folder|director|dir\b))(?=\S+,)/i, 'create the folders '],
  [
    'hundred|thousand|dozen|twenty|fifty',
    /(?<=^(?:please )?(?:create|make|touch|add|generate) )(?:an? |one )?(?:hundred|thousand|dozen|twenty|fifty) (?=(?:new |empty )*(?:files|directories|folders)\b)/i,
    '',
  ],
  [
    ' in ',
    /(?<=^(?:please )?(?:create|make|touch|add|put|place) an? (?:new |empty )*file) (in(?:to)? (?:every|each|all) (?:\S+ )*?(?:sub-?)?(?:folders?|director(?:y|ies))(?: (?:under|below|of|in) \S+)?) (?:named|called) (\S+?)[.!]*$/i,
    ' named $2 $1',
  ],
  [
    ': ',
    /^(?:please )?(?=(?:create|make|add|set up|i need|i want|new|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|some|several|a few) (?:new|empty)) )(?:(?:create|make|add|set up|i need|i want) )?(?:(?:the|these|those|following|new|empty|more|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|some|several|a few)) )*(folders|directories|dirs|sub-?folders|sub-?directories|files)((?: (?:in|inside|under|below|within) [^:,]*?)?)(?: here)?(?: please)?(?: (?:called|named))?: (?:the )?([\w.+-]+(?:(?:, and|,| and)? [\w.+-]+)+)( please)?[.!]*$/i,
    'create the $1 $3$2',
  ],
  [
    'new |New ',
    /^(?:please )?(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|some|several|a few) )?new (?:empty )?(folders|directories|dirs|sub-?folders|sub-?directories|files) (?:(?:called|named) )?(?!(?:should|must|are|is|that|which|in|have|can|may|need|will|only|from|of|to|with|be|by|today|since)\b)(?=[\w.+-]+(?:(?:, and|,| and)? [\w.+-]+)+$|[\w.+-]+(?:(?:, and|,| and)? [\w.+-]+)+ (?:in|under) )/i,
    'create the $1 ',
  ],
  [
    'private ',
    /^(?:please )?(?:create|make|set up|add|mkdir) (?:a |an |new )*private (?:folder|directory|dir) (?:(?:named|called) )?(\S+?)[.!]*$/i,
    'make a folder $1 that only I can enter',
  ],
  [
    ' owner',
    /(?<=^(?:please )?(?:create|make|set up|add|mkdir|new)\b.*?(?:folder|directory|dir) (?:named |called )?[\w./~-]+),? (?:that is |which is |and )?(?:accessible|readable|open|private|visible) (?:only )?(?:to|by|for) (?:only )?(?:its|the) owner(?: only| alone)?[.!]*$/i,
    ' that only I can enter',
  ],
  [' new', /(?<=\b(?:folder|directory)) new(?= (?:in|under|inside|below|here)\b|[.!]*$)/i, ' called new'],
];

/** New names. */
export const NAMES: readonly Turn[] = [
  [
    'name',
    /^(?:the |my )?((?:file|folder|directory|link|symlink) )?(\S+) (?:gets?|has|needs|wants|is getting|should get|should have) (?:an?|another|the) (?:\w+ )?name[,;:.]? (?:and |so )?(?:it |that )?(?:should|must|shall|has to|needs to|will|is to|ought to) (?:now |rather )?(?:be (?:called|named)|become|read|be) (?:the )?(\S+?)(?: instead)?[.!]*$/i,
    'rename $1$2 to $3',
  ],
  [
    'known as|go by|titled|bear the',
    /^(?:the |my )?((?:file|folder|directory|link|symlink) )?(\S+) (?:should|shall|must|is to|will) (?:now |henceforth )?(?:be known as|go by|go by the name(?: of)?|be titled|bear the name) (\S+?)[.!]*$/i,
    'rename $1$2 to $3',
  ],
  [
    ' under ',
    /^(?:please )?put (?:the |my )?((?:file|folder|directory|link|symlink) )?(\S+) under (?:a|the) (?:new |other |different )?name(?: of)?[,:]? (\S+?)[.!]*$/i,
    'rename $1$2 to $3',
  ],
  [
    'name',
    /^(?:the |my )?((?:file|folder|directory|link|symlink) )?(\S+) (?:gets?|receives?) (?:the |a )?(?:new )?name (\S+?)[.!]*$/i,
    'rename $1$2 to $3',
  ],
  [
    'name',
    /^(?:please )?give (?:the |my )?((?:file|folder|directory|link|symlink) )?(\S+) (?:the |a )?(?:new )?name (\S+?)[.!]*$/i,
    'rename $1$2 to $3',
  ],
  [
    'call |Call ',
    /^(?:please )?call (?:the |my )?((?:file|folder|directory|link|symlink) )?(\S+) (?!on\b|from\b)(\S+?)(?: from now on| instead| now)[.!]*$/i,
    'rename $1$2 to $3',
  ],
  // "the ending .txt", as people call it.
  [
    'ending',
    /(?<![\w./-])(the|an?|their|its|every|each|file|new|old|with) (?:file )?endings?(?! (?:in|with|at|on)\b)(?=[ ,.!?:;]|$)/gi,
    '$1 extension',
  ],
];

/** Names that end or begin otherwise. */
export const AFFIXES: readonly Turn[] = [
  [
    'name',
    /(?<![\w./-])(each|every|all|all the) (\.?(?:txt|md|jpe?g|png|gif|csv|log|html?|json|xml|pdf|mp[34]|wav|py|js|ts|cpp|sh|conf|docx?|xlsx?|zip|gz)) file ?names?(?![\w./-])/gi,
    'the names of $1 $2 files',
  ],
  [
    ' date ',
    /^(?:please )?(add|append|put|attach|prepend) (?:today['’]s |the current |the )?date (?:to|in|into|before|after|at the end of) the (?:file ?)?name of (\S+?)[.!]*$/i,
    'rename $2 with the current date in its name',
  ],
  [
    'with spaces',
    /(?<=^(?:please )?(?:rename|move|delete|copy|remove) (?:the |a )?file) with spaces(?: in (?:its|the) name)? (?=\u0002)/i,
    ' ',
  ],
  [
    'name',
    /(?<![\w./-])(each|every|all|the|all the) ([\w.*-]+ )?files?['’]s? (?:file ?)?names?(?![\w./-])/gi,
    'the names of $1 $2files',
  ],
  [
    'name',
    /^(?:please )?(?:let|make|have) (?:all |the )*(?:file ?)?names? of (.+?) (?:all )?(start|begin|end) (?:with|in) (\S+?)[.!]*$/i,
    (_whole: string, what = '', at = '', text = '') =>
      `${at === 'end' ? 'append' : 'prepend'} ${text} to the names of ${what}`,
  ],
];
