/**
 * Turns of phrase that say the same in other words, brought to the wording that the grammar reads: what is spoken of first ("for each x,
 * gzip it"), duties in the passive ("x should be deleted"), courtesies, signs left out. What stands in quotes is never touched.
 */

type Turn = readonly [said: RegExp, plain: string];

const COURTESIES: readonly Turn[] = [
  [/^\W*(?:hi|hey|hello|okay|ok|well|right)\b[,!]+ (?:there[,!]* )?/i, ''],
  [/[,.!?; ]+(?:thanks|thank you|thx|cheers)(?: (?:a lot|so much|very much|in advance))?[.! ]*$/i, ''],
  [
    /^\W*(?:i would (?:like|love|want)|i'd (?:like|love)|i want(?: you)?|i need(?: you)?|i have|i'm trying|i am trying|we need|we want|your task is|the task is) to /i,
    '',
  ],
  [/^\W*(?:make sure (?:that )?you|be sure to|help me to|help me|let's|let us) (?=\w+ )/i, ''],
  [
    /^\W*(?:i need|i want|i'd like|i would like|give me|get me|show me|print|display|produce|provide|obtain) (?:a|the) (?:complete |full |simple |quick )?(?:list|listing) of (?:all )?(?:of )?(?:the )?/i,
    'list all ',
  ],
];

/** The sign of a short form is often left out. */
const SIGNS: readonly Turn[] = [
  [/(?<![\w./-])(?:teh|hte|tge)(?![\w./-])/gi, 'the'],
  [/(?<![\w./-])(?:adn|nad|annd)(?![\w./-])/gi, 'and'],
  [/(?<![\w./-])fiel(s?)(?![\w./-])/gi, 'file$1'],
  [/(?<![\w./-])(do|does|did|is|are|was|were|has|have|had|could|would|should)nt(?![\w./-])/gi, "$1n't"],
  [
    /(?<![\w./-])(?:has|have|had) (?:never|not) been (?=(?:modified|changed|accessed|touched|read|opened|used)\b)/gi,
    'not ',
  ],
];

/** What a request speaks of before it says what to do with it. */
const TOPICS: readonly Turn[] = [
  [
    /^for (?:each|every|all)(?: of)?(?: the)? ([^,]+?)(?:, ?| )(?:please )?(\w+) (?:it|them)(?= (?:to|into|in|with|as)\b|[.!]*$)/i,
    '$2 every $1',
  ],
  [
    /^for (?:each|every|all)(?: of)?(?: the)? ([^,]+?)(?:, ?| )(?:please )?(print|show|display|list|count|report|give|output|tell me|compute|calculate) (?:out )?(?:its|their|the)(?: own)? ([^,.]+)$/i,
    '$2 the $3 of every $1',
  ],
  [
    /^((?:all|every|any|each|the|those|these)\b[^,;]*?) (?:should|must|needs? to|have to|has to|ought to|(?:is|are) to) (?:all )?be (deleted|removed|erased|moved|copied|renamed|compressed|gzipped|zipped|archived|listed|shown|printed|counted|made|set|changed|given)\b/i,
    '$2 $1',
  ],
  [
    /^(deleted|removed|erased|moved|copied|renamed|compressed|gzipped|zipped|archived|listed|shown|printed|counted|made|set|changed|given) (?=(?:all|every|any|each|the|those|these)\b)/i,
    '$1 ',
  ],
];

/** Measures and manners that are said in many ways. */
const MANNERS: readonly Turn[] = [
  [
    /(?<![\w./-])(?:with(?:out)?|while|but|and|by)? ?(?:suppress|hid|hide|discard|ignor|ignore|omit|silenc|silence|skip|filter|swallow|drop|mut|mute|without|no)(?:ing|ting|ping|ping out|ing out)?(?: (?:any|all|the|possible|of|out|showing|printing|displaying))* (?:permission(?: denied)?|access denied|error|stderr|"permission denied"|'permission denied')(?: (?:error|access))?(?: (?:errors?|messages?|warnings?|output|complaints?))+(?![\w./-])/gi,
    ' without errors',
  ],
  [
    /(?<![\w./-])from (?:the )?(?:small|smallest|little|tiny) to (?:the )?(?:large|largest|big|biggest|huge)(?![\w./-])/gi,
    'smallest first',
  ],
  [
    /(?<![\w./-])from (?:the )?(?:large|largest|big|biggest|huge) to (?:the )?(?:small|smallest|little|tiny)(?![\w./-])/gi,
    'largest first',
  ],
  [
    /(?<![\w./-])from (?:the )?(?:old|oldest) to (?:the )?(?:new|newest|young|youngest|recent|latest)(?![\w./-])/gi,
    'oldest first',
  ],
  [
    /(?<![\w./-])from (?:the )?(?:new|newest|young|youngest|recent|latest) to (?:the )?(?:old|oldest)(?![\w./-])/gi,
    'newest first',
  ],
  [/(?<![\w./-])(somewhere|someplace|anyplace) (?=(?:in|under|below|inside|within|on|beneath)\b)/gi, ''],
  [
    /(?<![\w./-])(?:and |but |, ?)*(?:(?:do not|don't|without|not|never|no) )?(?:go|going|descend|descending|look|looking|recurse|recursing|search|searching)?(?: any)? ?(?:no |not )?(?:deeper|further|farther)(?: down)? than (\w+) (levels?|director(?:y|ies)|folders?|sub-?director(?:y|ies)|sub-?folders?)(?: (?:down|deep|below))?(?![\w./-])/gi,
    ' at most $1 levels deep',
  ],
  [
    /(?<![\w./-])(at most|at least|up to|only|maximum) (\w+) (?:sub-?)?(?:director(?:y|ies)|folders?) (deep|down)(?![\w./-])/gi,
    '$1 $2 levels deep',
  ],
];

/** Quoted texts, also of old manuals. */
const QUOTED = /(?<![\w])(["'`“‘«])(?:(?!["'`”’»]).)+["'`”’»](?!\w)/g;

const turned = (text: string, turns: readonly Turn[]): string =>
  turns.reduce((now, [said, plain]) => now.replace(said, plain), text);

/** The request in plain wording; as it stands where nothing is to be said otherwise. */
export const plainly = (text: string): string => {
  const kept: string[] = [];
  const bare = text.replace(QUOTED, (quoted) => `\u0002${kept.push(quoted) - 1}\u0003`);
  const plain = turned(turned(turned(turned(bare, COURTESIES), SIGNS), TOPICS), MANNERS);
  const whole = plain.replace(/\u0002(\d+)\u0003/g, (all, at: string) => kept[Number(at)] ?? all).trim();
  return whole === '' ? text : whole;
};
