/** Orders that bring things from one place to another, or give something to a file, in the wording that the grammar reads. */

type Turn = readonly [said: RegExp, plain: string | ((whole: string, ...groups: string[]) => string)];

/** No request without one of them has such a turn: an expression that is never asked is never made ready. */
const CUES: ReadonlySet<string> = new Set(
  'give rename needs wants shrink reduce cut trim shorten empty put place add into over across get bring take carry pull stick stuff shove drag haul shift move drop'.split(
    ' ',
  ),
);

/** False where nothing is brought anywhere. */
export const mayBring = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => CUES.has(word));

/** What is brought from one place to another, and what is given to a file. */
export const BROUGHT: readonly Turn[] = [
  // Taken from one place and put into another.
  [
    /^(?:please )?(?:take|pull|grab|get|fetch|bring|remove|cut) (.+?) (?:out of|from) (\S+?)(?: folder| directory)?,? (?:and then|and|then|,) (?:put|place|drop|move|stick|store|stuff) (?:it|them|those|these|both|all of them) (?:over )?(?:in|into|to|under|inside|on) (\S+?)(?: folder| directory)?(?: instead)?[.!]*$/i,
    (whole, what = '', from = '', to = '') =>
      /\.(?:zip|jar|tar|tgz|gz|xz|bz2|7z)$|^(?:github|s3:|https?:|git)/i.test(from) ||
      /\b(?:lines?|words?|columns?|text|\w+ of)\b/i.test(what)
        ? whole
        : `move ${what} from ${from} to ${to}`,
  ],
  [
    /^(?:please )?put (\S+) (?:out of|from) (\S+) (?:in|into|to|under|inside) (\S+?)(?: folder| directory)?(?: instead)?[.!]*$/i,
    (whole, what = '', from = '', to = '') =>
      /\.(?:zip|jar|tar|tgz|gz|xz|bz2|7z)$/i.test(`${from} ${to}`) || !/[./]/.test(what)
        ? whole
        : `move ${what} from ${from} to ${to}`,
  ],
  // Put together.
  [
    /^(?:please )?(?:put|bring|add|pull) ((?:all|every|each|the|my)\b.+?) together (?:in|into|as|to) (?:(?:one|a|a single|the) )*(?:new )?(?:big )?(?:file )?(?:named |called )?(?=\S+\.\w+[.!]*$)/i,
    'concatenate $1 into ',
  ],
  // What goes into an archive is packed.
  [
    /^(?:please )?(?:put|place|stuff) ((?:all|every|each|my|the|both)\b.+?) (?:in|into|inside) (?=\S+\.(?:zip|tar|tgz|tar\.\w+)[.!]*$)/i,
    'pack $1 into ',
  ],
  [
    /^(?:please )?(?:give (\S+) (?:the|a) |rename (\S+)[,;:] (?:the )?)(?:new )?name(?: is)?[:,]? (?=\S+[.!]*$)/i,
    'rename $1$2 to ',
  ],
  [/^(\S+\.\w+) (?:needs|wants) (?:a|the) (?:new|other|different) name[:,]? (?=\S+[.!]*$)/i, 'rename $1 to '],
  [
    /^(?:please )?(?:shrink|reduce|cut|trim|shorten) (?:down )?(\S+\.\w+) (?:down )?to (?:(?:its|the) first |just |exactly )?(?=(?:\d+|zero|no) ?(?:[kmg]i?b?|bytes?|kilobytes?|megabytes?)\b)/i,
    'truncate $1 to ',
  ],
  [/^(?:please )?make (\S+\.\w+) empty(?=[.!]*$)/i, 'empty $1'],
  [/^(?:please )?give (\S*[./]\S+) to (?:the )?(?:user )?(?=[a-z][\w-]*[.!]*$)/i, 'change the owner of $1 to '],
  [
    /(?<=^|, |\band |\bthen )(?:put|place|add) (?=an? (?:new )?(?:empty|blank) (?!lines?\b|rows?\b|spaces?\b|columns?\b)(?:file |text file )?(?:named |called )?\S+)/gi,
    'create ',
  ],
  [/(?<=\bcreate an? (?:new )?(?:empty|blank) (?:\S+ ){1,3}?)into (?=it\b|there\b)/gi, 'in '],
  [
    /^(?:please )?(?:get|bring|take|carry|pull|stick|stuff|shove|drag|haul|shift|move) ((?:all |the |every |each |my |of |any )*(?:(?:\S+ )?files?|[a-z]{2,4}\d?s|images|photos|pictures|logs|scripts|documents|videos)|\S+\.\w+) (?:out of|from|off) (\S+?)(?:,)? (?:and |over |right |in)*(?:to|into) /i,
    (whole, what = '', from = '') =>
      /\.(?:zip|jar|tar|tgz|gz|xz|bz2|7z)$|^(?:github|s3:|https?:|git)/i.test(from)
        ? whole
        : `move ${what} from ${from} to `,
  ],
  [
    /^(?:please )?(?:bring|carry|stick|stuff|shove|haul|drag) ((?:all |the |every |each |my |of |any )*(?:\S+ )?files?(?: (?:in|of|from|under) \S+)?|\S+\.\w+)(?: over| across| right)? (?:in|to|into|inside) ?(?:to )?(?=\S)/i,
    'move $1 to ',
  ],
  [
    /^(?:please )?(?:bring|carry|pull) ((?:all |the |every |each |my |of |any )*(?:\S+ )?files?(?: (?:in|of|from|under) \S+)?|\S+\.\w+)(?: over| right)? here\b/i,
    'move $1 here',
  ],
  [/(?<=^(?:please )?(?:move|copy|put|send)\b.+?) (?:over|across) (?=to |into )/i, ' '],
];

/** What is taken away: things, rights, the leave to write. Asked for only where a request is not understood as it stands. */
export const TAKEN: readonly Turn[] = [
  [/\b(?:throw|toss|chuck) (.{1,60}?) away\b/i, 'delete $1'],
  [/^(?:toss|chuck|bin|trash) (?:out )?(?=(?:the |all |every |those |my )|\S+\.\w+)/i, 'delete '],
  [/ (?:for good|once and for all|for ever|forever)(?=[,.!]|$)/i, ''],
  [
    / (?:when|once|if|as soon as|after) (?:that|it|this|everything|all)(?: has| had| is| was)? (?:worked|succeeded|done|finished|successful|went well|works|ok|okay|fine|gone well)(?: out)?(?=[.!]*$)/i,
    '',
  ],
  [/,? (?:mine|me|myself|yours|ours) (?:as well|too|included|also)(?=[.!]*$)/i, ''],
  [
    /\b(everybody|everyone|anyone|others|all users|the group|the owner)['’]s? ((?:read|write|execute)(?:,? (?:and |or )?(?:read|write|execute))* (?:permissions?|access|rights?|bits?))/i,
    '$2 for $1',
  ],
  [
    /^take (?:away )?((?:the )?\b.*?(?:permissions?|access|rights?|bits?)\b.*?)(?: away)?(?=(?: from .*)?[.!]*$)/i,
    'remove $1',
  ],
  [
    /\b(?:readable|accessible|open|visible|usable)(?: and writ(?:e)?able)?,? (?:only )?(?:by|for|to) (?:me|myself|(?:its|the|their) owner|the user)(?: only| alone)?(?: and (?:nobody|no one) else)?(?<=only.*|alone.*|else)(?=,|[.!]*$| \(mode)/i,
    'private',
  ],
  [
    /^(?:write[- ]protect|protect) (\S+|(?:the |all |every ).+?)(?: (?:against|from) (?:being )?(?:writing|written|changes?|changed|edits?|overwriting|overwritten))?(?=[,:.!]|$)/i,
    'make $1 read-only',
  ],
  [
    /^(?:remove|lift|undo|drop|switch off|take off) (?:the )?write[- ]protection (?:of|from|on|for) (.+?)[.!]*$/i,
    'make $1 writable',
  ],
  [
    /^(\S+\.\w+) (?:should|must|has to|may) keep (?:only |just )*(?:its|the) first (\d+ ?(?:[kmg]i?b?|bytes?))\b.*$/i,
    'truncate $1 to $2',
  ],
  [/\bwrite[- ]protected\b/i, 'read-only'],
  [
    /^revoke (?:the )?(others|everyone|everybody|the group)['’]? (read |write |execute )?access (?:to|on|of|from) /i,
    'remove the $2permissions of $1 from ',
  ],
  [
    /^(?:do not|don't|never) let (?:anybody|anyone|others|other people|other users)(?: (?:else|but me|except me))? (read|write|change|access)(?: to)? (.+?)[.!]*$/i,
    'make $2 private',
  ],
];
