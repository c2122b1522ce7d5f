/**
 * What is said beside a request and asks for nothing: what it is for, why, what is not to be done, that a folder is not there yet. What stands
 * in quotes is a sign by then.
 */

/** `cues`: words of which the text must hold one; an expression that is never asked is never made ready. */
type Turn = readonly [
  said: RegExp,
  plain: string | ((whole: string, ...groups: string[]) => string),
  cues?: readonly string[],
];

const isCued = (text: string, cues: Turn[2]): boolean => cues === undefined || cues.some((cue) => text.includes(cue));

/** What something is done for. */
const PURPOSE =
  '(?:(?:just |only )?(?:to be (?:safe|sure|on the safe side)|to (?:free|save|make|gain|get(?: back)?|reclaim) (?:up )?(?:some |more |the |a bit of )*(?:disk )?(?:space|room)|to (?:tidy|clean|clear) (?:up|things up|everything up|the place up)|to keep (?:things|it) tidy|for safety|for good measure|for (?:a|the) backup)|just in case)';

const LOOKS = '(?:list|show|print|find|display|count|name)';
const HARMS = '(?:delete|remove|move|change|touch|rename|modify|edit|copy|open|compress)';

/** That a folder is still to be made. */
const TO_MAKE =
  "(?:,? which (?:does not|doesn't) exist(?: yet| so far)?|,? which is (?:not|n't) there yet| \\((?:create|make) (?:it|the folder|that folder)(?: first| if (?:needed|necessary|missing))?\\)|,? \\(?(?:it|that folder|the folder) (?:does not|doesn't|is not|isn't) (?:exist|there)(?: yet| so far)?\\)?|,? (?:creating|making) (?:it|the folder|that folder|the directory)(?: first| before| if (?:needed|necessary|missing|it is not there))?|[,;] (?:create|make) (?:it|the folder|that folder|the directory) (?:first|before(?: that)?|if (?:needed|necessary|missing)))";

const TURNS: readonly Turn[] = [
  [
    new RegExp(`[,;(–—-]+ ?(?:and )?${PURPOSE}\\)?(?=[,.!?]|$)`, 'gi'),
    '',
    ['safe', 'sure', 'space', 'room', 'tidy', 'in case', 'measure', 'clean', 'clear', 'backup'],
  ],
  [
    new RegExp(`^(?:and )?${PURPOSE}[:,] (?=\\w)`, 'i'),
    '',
    ['safe', 'sure', 'space', 'room', 'tidy', 'in case', 'measure', 'clean', 'clear', 'backup'],
  ],
  [/^(?:clean ?up|tidy ?up|cleanup|housekeeping|spring cleaning)[:,] (?=\w)/i, ''],
  // "– list them, don't delete", "only show them, don't delete anything".
  [
    new RegExp(
      `[,;.–—(-]+ ?(?:please )?(?:just |only )?(${LOOKS}) (?:them|it|those)(?: only)?[,;]? (?:but )?(?:and )?(?:do not|don['’]t|not|never|without) (?:${HARMS}|${HARMS.replace(/e?\|/g, 'ing|').replace(/open/, 'opening')})(?: (?:them|it|anything|any of them|a thing))?(?: yet| so far)?\\)?(?=[.!?]*$)`,
      'i',
    ),
    '',
    [' them', ' it', ' those'],
  ],
  [/,? please (?:list|show|print|display)(?: them| it| those)?(?=[.!]*$)/i, ''],
  // It has become too large.
  [
    /[,;–(-]+ ?(?:as |since |because )?(?:it|they|that|this)(?:'s| is| are| has| have|'ve)?(?: (?:become|got|gotten|grown|been|getting|already))?(?: (?:far|way|much|just|simply))? (?:too|so|very|rather) \w+\)?(?: (?:now|already|by now|for me|to read))?(?=[.!]*$)/gi,
    '',
  ],
  // "into www (create it first)": a folder that is new.
  [
    new RegExp(
      `\\b(to|into|in|inside|under) (?:the |a )?(?:new )?(?:folder |directory )?(?:called |named )?([\\w./~-]+)${TO_MAKE}`,
      'gi',
    ),
    '$1 a new folder named $2',
    ['exist', 'there', 'creat', 'mak'],
  ],
  // "(only here, not below)"
  [
    /[,;(–-]+ ?(?:only|just) (?:here|(?:in )?this (?:folder|directory)|those here|in here)(?:,? (?:and )?not (?:any )?(?:below|deeper|further down|in (?:the )?sub-?(?:folders|directories)))?\)?(?=[,.!?]|$)/gi,
    ' in this directory only',
  ],
  [
    /(?<!\b(?:leaving|setting|putting)),? (?:the )?(hidden(?: (?:files|ones|folders))?|folders|directories|sub-?folders|empty ones) (?:not counted|aside|apart|set aside|disregarded|not shown|don't count|do not count)(?=[,.!?]|$)/gi,
    ', excluding $1',
  ],
  // What something is called on the way: "screenshots (*.png)".
  [/\b(?!files?\b)(?:[a-z]+s) \((\*\.\w+)(?: files)?\)/gi, '$1 files'],
  // A condition, and a colon behind it.
  [
    /^((?:only )?(?:if|when|unless) [^:;,]*?(?:exists?|is there|is missing|is empty|is not there|isn't there|bigger|larger|smaller|older|newer)[^:;,]*): (?=\w)/i,
    '$1, ',
  ],
  [/^only (?=(?:if|when|where) )/i, ''],
  [
    /^(?:is|are) there (.+?)\? (?:if (?:so|yes|there (?:is|are)|it is),?|then|in that case,?) (?=\w+)/i,
    'if there is $1, ',
  ],
  [/\b(?:and|with) (?:its|their|the) number of rows\b/gi, 'and its number of lines'],
];

/** The request without what is said beside it. */
export const withoutReasons = (text: string): string =>
  TURNS.reduce((now, [said, plain, cues]) => (isCued(now, cues) ? now.replace(said, plain as string) : now), text);
