/** What is said of a thing beside the deed, or before the order on it. */
import type { Turn } from './cued.ts';

/** What is said beside the deed. */
export const BESIDE: readonly Turn[] = [
  // The tool that is not there.
  [
    "n't|not|cannot",
    /^(?:(?:i|we) (?:don't|do not|can't|cannot) (?:have|use|get)(?: the| a)? (?:\w+ ){1,3}?(?:here|on this (?:machine|box|system))?|(?:the )?[\w-]+ (?:command |tool |program )?(?:isn't|is not|is n't) (?:installed|available)(?: here)?)[;:.,] ?(?:so )?/i,
    '',
  ],
  // The folders that are not there yet.
  [
    "n't|not|missing|exists",
    /(?<=^(?:please )?(?:create|make|mkdir|add|set up|i need)\b[^;]*?)(?:[,;:(] ?| (?=even|although|though))(?:where |even |but |as |since |because |though |although )*(?:the |its |none of |neither )?(?:[\w/~.-]+)(?:,? (?:and|or|nor) [\w/~.-]+)? (?:itself |too |also )?(?:isn't|is not|aren't|are not|don't|doesn't|does not|do not|hasn't|has not|haven't|have not|is missing|are missing|exists)(?: even| yet| been)*(?: there| exist| present| created| made| around)?(?: yet| so far| either| now| at the moment| already| before)*\)?[.!]*$/i,
    ' with parents',
  ],
  [
    'with parents',
    /^(?:please )?i (?:need|want) (?:the |a )?(?=(?:folder|directory) \S+ with parents$)/i,
    'create the ',
  ],
  [
    "n't|not",
    /(?<=^(?:please )?(?:extract|unpack|unzip|untar|decompress|copy|move)\b.*?) (?:in)?to (?:the (?:folder |directory )?)?(\S+?),? (?:which|that) (?:doesn't|does not|isn't|is not|hasn't|has not)(?: yet)?(?: exist| there| been created| created| made)?(?: yet| so far)?[.!]*$/i,
    ' into a new folder $1',
  ],
  // What is in it does not matter.
  [
    'content|what|data',
    /[,;(] ?(?:the |its )?(?:contents?|what(?:'s| is) (?:in|inside) it|data)(?: inside| of it)? (?:(?:don't|doesn't|do not|does not) (?:matter|count)|is (?:irrelevant|unimportant)|can be anything)\)?[.!]*$/i,
    '',
  ],
  ['content', /,? (?:with )?any contents?(?: will do| is fine| goes)?(?=[.!]*$)/i, ''],
  // "notes.txt here and in the subfolders"
  [
    'folders|directories',
    /(?<=^(?:please )?(?:delete|remove|erase|find|list|rm|get rid of) )(?:the (?:file )?|files? (?:named |called )?)?([\w-]*\.\w+) (?:here|in this folder|in the current (?:folder|directory))?,? ?(?:and|as well as|also) (?:also )?in (?:all )?(?:of )?(?:the |its )?(?:sub-?folders|sub-?directories|folders below|directories below)(?: too| as well)?[.!]*$/i,
    'all files named $1',
  ],
  // "docs and everything below it: delete …", "src and all its subfolders: list …"
  [
    ': ',
    /^(?:in |under )?(?:the )?(?:folder |directory )?([\w~./-]+)(?:,? (?:and )?(?:everything|all|anything|whatever)(?: that)?(?: is| lies)? (?:below|under|in|inside|beneath|within|underneath)(?: it| there)?|,? (?:and|with|including) (?:all )?(?:its |of its |the )?(?:sub-?(?:folders|directories)|levels)|, (?:all|any|every) (?:levels?|depths?)|,? recursively): (?=\w+ (?:the |all |every |any |each )+)([^:;]+?)[.!]*$/i,
    '$2 under $1',
  ],
  [
    ': ',
    /^(?!\S*\.\w{1,5}:)([\w~./-]+): (?=(?:find|list|delete|remove|erase|count|show) )((?:(?! in | under | from |[:;]).)*\b(?:files?|folders|directories))[.!]*$/i,
    '$2 in $1',
  ],
  // "the folder": where one stands.
  ['in the ', / in the (?:folder|directory)(?=(?: except| but|,|[.!?]*$))/i, ' in this folder'],
  [
    'zip|compress|pack',
    /(?<![\w./-])(?:the|my|this|that) (?:gzipped|compressed|zipped|packed|(?:gzip|bzip2|xz)[- ]compressed) (?:log |text )?file (?=[\w~/-]*\.\w)/gi,
    '',
  ],
  [
    'symlink|symbolic',
    /^is (latest|current|newest|last|new) an? (symlink|symbolic link|soft link)[?.!]*$/i,
    'what is the file type of ./$1',
  ],
  // "the old log x.log", "the recording y.wav": x.log, y.wav.
  [
    '.',
    /(?<![\w./-])(?:the|my|this|that) (?:(?:old|new|big|large|huge|whole|little|small|compressed|gzipped|packed|zipped|long|recorded) )*(?:log|recording|picture|photo|song|track|video|film|movie|clip|script|program|report|dump|backup|spreadsheet|presentation|ebook|screenshot)(?: file)? (?=[\w~/-]*\.[\w./-]*\w(?![\w*?]))/gi,
    '',
  ],
];
