/**
 * What is said beside a request and asks for nothing: what it is for ("to tidy up"), what is wanted later ("I want to watch it"), what is not to
 * be done yet ("don't commit yet"); and what something is set to, which is what it is. Tried where the request as it stands is not understood.
 */

export type Turn = readonly [said: RegExp, plain: string];

/** What it is for, what comes later and what is not to be done yet asks for nothing. */
export const PURPOSES: readonly Turn[] = [
  [
    /,? (?:in order )?to (?:tidy up|clean up|make room|save space|(?:free(?: up)?|get|gain|win)(?: me| us)?(?: back)? (?:some )?(?:more )?(?:space|disk space|room|memory)(?: back)?)[.!]*$/i,
    '',
  ],
  [
    /^(stage|add|put|include)\b(.+?),? (?:and |but )?(?:(?:do not|don't|without|no|not) commit(?:ting)?(?: (?:yet|it|them|anything|now|for now))*)[.!]*$/i,
    '$1$2',
  ],
  [
    /^((?:please )?(?:refresh|update|fetch|reload|renew|get)\b.+?),? (?:and |but )?(?:(?:do not|don't|without|no|not|nothing)(?: yet)? (?:install|upgrade|merg|updat|chang)(?:e|ing|ed)?(?: (?:or|nor|and) (?:install|upgrade|updat|chang)(?:e|ing)?)?|(?:install|upgrade|merge|change) nothing)(?: (?:yet|it|them|anything|any packages?|packages|now|for now|the packages?))*[.!]*$/i,
    '$1',
  ],
  [
    /,? (?:so far|by now|up to now|until now|till now|as of now|to date|meanwhile|in the meantime)(?=[?.!]*$)|(?<=^(?:which|what|how many|are|is|has|have)\b.*) yet(?=[?.!]*$)/i,
    '',
  ],
];

/** Times of the day as they are spoken, and days that something is for. */
export const TIMES: readonly Turn[] = [
  [/\b(\d{1,2})(:\d\d)?(?: o'?clock)? in the morning\b/i, '$1$2am'],
  [/\b(\d{1,2})(:\d\d)?(?: o'?clock)? (?:in the (?:afternoon|evening)|at night)\b/i, '$1$2pm'],
  [/\bfor (?=(?:every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b)/i, 'on '],
  [/,? (?:starting|beginning) (?:with|from|at) (?=the last \d+ lines\b)/i, ' with '],
];

/** What something is set to is what it is. */
export const SETTINGS: readonly Turn[] = [
  [
    /^(?:tell me |show me |show |print )?(?:what|which (?:value|one|editor|language|zone))(?: is|'s| are) (?:the |my )?(\$?[A-Z][A-Z\d_]+)(?: variable| environment variable)?(?: currently| now)? (?:set|equal|pointing)(?: to)?(?=[?.!]*$)/,
    'show the value of the variable $1',
  ],
  [
    /^(?:tell me |show me |show |print )?what (?:the |my )?(\$?[A-Z][A-Z\d_]+)(?: variable| environment variable)? is(?: currently| now)?(?: set| equal)(?: to)?(?=[?.!]*$)/,
    'show the value of the variable $1',
  ],
  [
    /^(?:which|what) ((?:[\w-]+ ){1,3})(?:is|are) ((?:this|the|my|our) (?:system|machine|computer|server|box|host|laptop)) (?:currently )?(?:set|configured|running|using|told)(?: (?:to use|to|with|in|as))*(?=[?.!]*$| for\b)/i,
    'what is the $1of $2',
  ],
  [
    /^(?:which|what) ((?:[\w-]+ ){1,3})(?:is|are) (?:set|configured|in effect)(?: here| on this machine| at the moment)?(?=[?.!]*$)/i,
    'what is the $1of this machine',
  ],
  [
    / (?:for|to do) (?:(?:host ?)?name (?:resolution|lookups?)|(?:looking up|resolving) (?:host ?)?names)(?=[?.!]*$)/i,
    '',
  ],
];
