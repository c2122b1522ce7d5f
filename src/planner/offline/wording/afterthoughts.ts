/**
 * Requests for files in a roundabout way, and what is said after one to make sure of it: "only that one", "not the rest", "nothing else",
 * "sizes too". Asked only where the request as it stands is not understood; what comes of it must be understood like any request.
 */

type Turn = readonly [said: RegExp, plain: string];

/** Signs that names may hold: every command copes with them. */
const ODD = '(?:blanks?|spaces?|white ?space|newlines?|(?:odd|special|strange|unusual) (?:characters|signs))';

const AFTERTHOUGHTS: readonly Turn[] = [
  [
    new RegExp(
      `,? (?:and |but |while |even |also )*(?:cop(?:e|ing)|deal(?:ing)?|handl(?:e|ing)|safe|robust|prepared|works?|working|tak(?:e|ing) care)(?: correctly| properly| well)? ?(?:with|for|against|of)?(?: also| even)? ?(?:(?:any |the )?${ODD}(?: in (?:the |their |file |any )*names?)?|(?:file ?)?names? (?:with|containing|that (?:contain|have)|that may contain) ${ODD})(?=[,;.!?)]|$)`,
      'gi',
    ),
    '',
  ],
  [
    new RegExp(
      `,? (?:and |but |even )*(?:if|when|though|as|since|because|whose|the)? ?(?:the |their |some |file |its )*names? (?:may |might |can |could )?(?:contain|have|hold|include)s? ${ODD}(?=[,;.!?)]|$)`,
      'gi',
    ),
    '',
  ],
  [
    /[,;:]? ?(?:but |and )?(?:(?:do not|don't) (?:delete|remove|erase|change|touch|move)(?: (?:them|it|any(?:thing)?|any of (?:them|it)))?(?: yet)?|(?:delete|remove|erase|change|touch|move) nothing(?: yet)?|without (?:deleting|removing|changing|touching|moving)(?: (?:them|it|any(?:thing)?|any of (?:them|it)))?)(?=[,;.!?)]|$)/gi,
    '',
  ],
  [
    /[,;:.?!(]+ ?(?:but |and )?(?:just|only) (?:that|those|these|this|the)(?: one| ones| few)?(?=[,;.!?)]|$| please\b)/gi,
    '',
  ],
  [
    /[,;:.?!(]+ ?(?:and |but )?(?:not |none of |nothing of |leave out |without |no )(?:all )?(?:of )?(?:the )?(?:rest|others|other ones|other things|remaining ones|remainder|remaining)(?: of (?:it|them))?(?=[,;.!?)]|$| please\b)/gi,
    '',
  ],
  [/[,;(]? ?(?:and |but )?(?:nothing|nobody|no one|none) (?:else|more|other)(?=[,;.!?)]|$| please\b)/gi, ''],
  [
    /[,;(]+ ?(?:and |but )?not (?:just|only|merely|simply) (?:the )?(?:first|last|newest|latest|top)(?: one| match| few)?(?=[,;.!?)]|$| please\b)/gi,
    '',
  ],
  [
    /[,;(]+ ?(?:both|all|the two|the three)(?: of (?:them|these))? ?(?:kinds|types|sorts|endings|extensions|names)?(?: counted| taken)? (?:together|at once|alike|in one (?:list|go|number))(?=[,;.!?)]|$| please\b)/gi,
    '',
  ],
  [
    /[,;.?!(]+ ?(?:and |with )?(?:the |their |its )?(sizes?|permissions|owners?|dates|modification times) (?:too|as well|also)(?=[,;.!?)]|$| please\b)/gi,
    ' with their $1',
  ],
];

const OUTPUT = '(?:in|into|to) (?:the |a |an )?(?:new )?(?:file )?(?:called |named )?([\\w~./-]*\\.[\\w-]+|/[\\w./-]+)';
const UNITS = '(bytes|lines|words|characters)';

const ASKED =
  '^(?:(?:which|what)(?: are| is)?(?: of)?|(?:please )?(?:list|show|find|give|print|display|tell)(?: me)?)? ?(?:the )?';
const COUNT = '(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty)? ?';
const NOUNS =
  '([^,;?]*?\\b(?:files?|folders?|director(?:y|ies)|scripts?|images?|logs?|pictures?|photos?|documents?|videos?|ones))\\b';
const BE = '(?:was|were|is|are|has been|have been|got)(?: the)?(?: ones?)?';
const SUPERLATIVE = 'largest|biggest|smallest|newest|oldest|latest|most recent|heaviest|tiniest';

const WAYS: readonly Turn[] = [
  // "names of the files under x with a y in them", "in which files of x does y occur"
  [
    /(?<=\b(?:files?|scripts?|documents?|logs?)\b.*) (?:with|having|that have|which have|that has|containing) (?:an? |some |the (?:word|text|string) )?([\w"'.-]+) (?:somewhere |anywhere )?(?:in|inside|within) (?:them|it)(?=[,;.!?]|$| but| and)/gi,
    ' that contain $1',
  ],
  [
    /^in (?:which|what) (\w* ?files?)(?: of| in| under| below| within)? (.+?) (?:does|do|is|are|can|did) (?:the )?(?:word |text |string )?([\w"'.-]+) (?:be )?(?:occur|appear|turn up|show up|exist|stand|mentioned|found|used|contained|seen)( as a (?:whole |separate )?word)?(?=[.!?]|$)/i,
    'which $1 in $2 contain $3$4',
  ],
  // "which 3 files in x are the largest", "the two files here that were changed last"
  [
    new RegExp(
      `${ASKED}${COUNT}${NOUNS}([^,;?]*?)(?: (?:that|which))? ${BE} (modified|changed|edited|updated|touched|accessed|written) (?:last|latest|most recently|the most recently|the latest)(?=[,;.!?]|$)`,
      'i',
    ),
    'show the $1 most recently $4 $2$3',
  ],
  [
    new RegExp(
      `${ASKED}${COUNT}${NOUNS}([^,;?]*?)(?: (?:that|which))? (?:is|are)(?: the)? (${SUPERLATIVE})(?: ones?)?(?=[,;.!?]|$)`,
      'i',
    ),
    'show the $1 $4 $2$3',
  ],
  [
    /\bneither (in |with |by |from |to )?(?:an? |the )?(\S+) nor (?:in |with |by |from |to )?(?:an? |the )?(\S+)/gi,
    'not $1$2 or $3',
  ],
  [/\b(ends?|starts?|begins?) not (in|with) /gi, 'do not $1 $2 '],
  [/\b(ending|starting|beginning) not (in|with) /gi, 'not $1 $2 '],
  [/(?<=[\w)]),? over (?=(?:all|every|each) )/gi, ' in '],
  [
    /\bin which (?:the )?((?:text|word|string|phrase) )?(\S+) (?:occurs?|appears?|stands|is (?:found|mentioned|used|contained)|can be found)(?: anywhere| somewhere| at all| at least once)?(?=[,;.!?]|$| in | under )/gi,
    'that contain the text $2',
  ],
  [
    /^(?:i|we) (?:want|need|would like|'d like) (?:to (?:have|see) )?(\S+) (?:as|to be|to become) the (first|last) line (?:of|in) /i,
    'insert $1 as the $2 line of ',
  ],
  [
    /^(.+?) (?:should|must|have to|need to|ought to) (?:get|receive) (?:the )?(?:mode|permissions?|access rights) (\S+?)[.!]*$/i,
    'set the permissions of $1 to $2',
  ],
  [
    /^(\S+) (?:should|must|has to|needs to|ought to|is to) (?:become|be) the (first|last) line (?:of|in) /i,
    'insert $1 as the $2 line of ',
  ],
  [
    /^(?:please )?(?:drop|eliminate|dispose of|do away with|zap|kick out|weed out) (?=(?:all|every|any|each|the|those) )/i,
    'delete ',
  ],
  [/^(?:make|compile|prepare|draw up|produce)(?: me)? (?:a|an|the) (?:\w+ )?(?:list|listing|overview) of /i, 'list '],
  // "store the checksums of … in x.txt"
  [
    new RegExp(
      `^(?:store|save|write|put|record|dump|collect|keep) (?:(?:a|the) (?:\\w+ )?list of |down )?(.+?),? ${OUTPUT}(?!.* (?:into|to) (?:the |a )?(?:file )?[\\w~./-]*[./][\\w-]+[.!]*$)(,? (?!(?:and |then |also |, )*(?:then|count|print|show|tell|list|display|sort|delete|remove|say|report|how)\\b).+)?$`,
      'i',
    ),
    'show $1$3, and save the result to $2',
  ],
  // "how many bytes do they amount to", "add up the lines of …"
  [
    new RegExp(
      `^how many ${UNITS} (?:do|does) (.+?) (?:amount|come|add up|sum up) to(?: (?:together|in total|in all|altogether))?(?=[,;.!?]|$)`,
      'i',
    ),
    'show the total number of $1 in $2',
  ],
  [
    new RegExp(
      `^how many ${UNITS} (?:do|does) (.+?) (?:have|contain|hold|make)(?: up)? (?:together|in total|in all|altogether)(?=[,;.!?]|$)`,
      'i',
    ),
    'show the total number of $1 in $2',
  ],
  [
    new RegExp(`^(?:add up|sum up|sum|total) (?:all )?(?:the )?${UNITS} (?:of|in) `, 'i'),
    'show the total number of $1 in ',
  ],
  [
    /\b(?:what|whatever|everything|anything)(?: that)? (?:was|has been|is|got|were) (changed|modified|edited|created|updated|added)\b/gi,
    'the files $1',
  ],
  [/ \((?:regular )?files only\)/gi, ''],
  [
    /^(?:please )?(list|show|find|print|count),? (?:but|and) (?:do not|don't) (?:delete|remove|change|touch|move)(?: them| it| anything)?,? /i,
    '$1 ',
  ],
  [/^(?:names|paths) of (?=(?:the|all|every) )/i, 'list '],
];

/** A word without which nothing is said otherwise. */
const MAY_BE =
  /\b(?:not|don't|nothing|without|only|just|in them|in it|inside them|in which|in what|rest|others?|remain\w*|remainder|else|more|together|at once|alike|too|as well|also|which|what|neither|that|largest|biggest|smallest|newest|oldest|latest|recently|last|store|save|write|put|record|dump|collect|keep|add up|sum|how many|blanks?|spaces?|whitespace|names?|touch|files only|total of|over|line|drop|eliminate|dispose|away|zap|out|list|listing|overview|names|paths|mode|permissions?|rights)\b/i;

const QUOTED = /(?<!\w)(["'`“])(?:(?!["'`”]).)+["'`”](?!\w)/g;

const turned = (text: string, turns: readonly Turn[]): string =>
  turns.reduce((now, [said, plain]) => now.replace(said, plain), text);

/** The request in other words; undefined where there are none. What is quoted stays. */
export const saidOtherwise = (text: string): string | undefined => {
  if (!MAY_BE.test(text)) return undefined;
  const kept: string[] = [];
  const bare = text.replace(QUOTED, (quoted) => `\u0002${kept.push(quoted) - 1}\u0003`);
  const plain = turned(turned(bare, AFTERTHOUGHTS), WAYS);
  if (plain === bare) return undefined;
  const whole = plain.replace(/\u0002(\d+)\u0003/g, (all, at: string) => kept[Number(at)] ?? all).trim();
  return whole === '' ? undefined : whole;
};
