/**
 * Requests for files in a roundabout way, and what is said after one to make sure of it: "only that one", "not the rest", "nothing else",
 * "sizes too". Asked only where the request as it stands is not understood; what comes of it must be understood like any request.
 */

type Turn = readonly [said: RegExp, plain: string];

const AFTERTHOUGHTS: readonly Turn[] = [
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

const WAYS: readonly Turn[] = [
  [
    /^(?:which|what) ([^,;?]*?\b(?:files?|folders?|directory|directories|scripts?|images?|logs?))\b([^,;?]*?) (?:was|were|is|are|has been|have been|got) (modified|changed|edited|updated|touched|accessed) (?:last|latest|most recently|the most recently|the latest)(?=[,;.!?]|$)/i,
    'the most recently $3 $1$2',
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
  [/^(?:names|paths) of (?=(?:the|all|every) )/i, 'list '],
];

/** A word without which nothing is said otherwise. */
const MAY_BE =
  /\b(?:only|just|rest|others?|remain\w*|remainder|else|more|together|at once|alike|too|as well|also|which|what|neither|total of|over|line|drop|eliminate|dispose|away|zap|out|list|listing|overview|names|paths|mode|permissions?|rights)\b/i;

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
