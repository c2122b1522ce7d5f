/** Orders that bring things from one place to another, or give something to a file, in the wording that the grammar reads. */

type Turn = readonly [said: RegExp, plain: string | ((whole: string, ...groups: string[]) => string)];

/** What is brought from one place to another, and what is given to a file. */
export const BROUGHT: readonly Turn[] = [
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
    /(?<=^|, |\band |\bthen )(?:put|place|add) (?=an? (?:new )?(?:empty|blank) (?:file |text file )?(?:named |called )?\S+)/gi,
    'create ',
  ],
  [/(?<=\bcreate an? (?:new )?(?:empty|blank) (?:\S+ ){1,3}?)into (?=it\b|there\b)/gi, 'in '],
  [
    /^(?:please )?(?:get|bring|take|carry|pull|stick|stuff|shove|drag|haul|shift|move) ((?:all |the |every |each |my |of |any )*(?:\S+ )?files?|\S+\.\w+) (?:out of|from|off) (\S+?)(?:,)? (?:and |over |right |in)*(?:to|into) /i,
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
