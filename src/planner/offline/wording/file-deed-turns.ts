/**
 * Turns of phrase of what is done with files, brought to the wording that the grammar reads: what each is to begin with or to hold, what is
 * spoken of first, what is told of it afterwards. Each has a word that few other requests have.
 */

type Turn = readonly [said: RegExp, plain: string | ((whole: string, ...groups: string[]) => string)];

/** `a/.x` for `a/x`. */
const dotted = (path: string): string => path.replace(/[^/]+\/?$/, (name) => `.${name}`);

export const DEEDS_ON_FILES: readonly Turn[] = [
  // What is spoken of first, and an arrow.
  [/^(.+?):? ?(?:→|->|=>|⇒|➜) ?(?:please )?(move|copy|rename)(?: (?:it|them))? (?=(?:in)?to )/gi, '$2 $1 '],
  [
    /^(.+?):? ?(?:→|->|=>|⇒|➜) ?(?:please )?(delete|remove|zip|gzip|compress|list|count)(?: (?:it|them))?(?=[.;!]*$)/gi,
    '$2 $1',
  ],
  // How many there are, said of all.
  [
    /(?<=^(?:merge|combine|join|concatenate|cat|move|copy|delete|remove|zip|compress|gzip|show|list|print|display|rename)(?: together)? )(?:(?:the|both|all|these|those) )+(?:two|three|four|five|six) (?=(?!\w*est\b|most\b|last\b|first\b|next\b|latest\b|recent\b|random\b|old\b|new\b|large\b|big\b|small\b)(?:\.?\w+ )?files (?:in|of|from|under|inside|below) )/gi,
    'all ',
  ],
  // What a change did.
  [
    /(?<=^(?:delete|remove|erase|chmod|chown|set|make|change|move|copy|rename|give|replace|compress|gzip)\b.*?),? (?:and |then |while )*(?:list|print|show|name|tell|report|output)(?:ing|ting)?(?: me| out)? (?:(?:the )?(?:names of )?(?:all )?(?:the )?(?:files|folders|directories|ones)(?: that| which)? (?:you|it|this|that) (?:did (?:it|this|that|so) to|changed|deleted|removed|moved|touched|modified|renamed|copied)|which ones(?: (?:those|they) (?:are|were))?|each (?:one|file)?(?: as you go)?)(?=[.!]*$)/gi,
    ' and list which were changed',
  ],
  // The mode that things get.
  [
    /^((?:all|every|each|the|any) [^,;]*?) (?:gets?|receives?) (?:the )?(?:mode|permissions?|access rights) (?=[0-7]{3,4}[.!]*$)/gi,
    'set the permissions of $1 to ',
  ],
  // What each folder is to hold.
  [
    /^(?:each|every|all)(?: of)?(?: the)? ((?:sub-?)?(?:folders?|director(?:y|ies)|dirs?)\b[^,;]*?)(?: (?:should|shall|must|needs? to|has to|have to|is to|are to))? (?:gets?|have|has|contains?|receives?|holds?) (?:an? |its own )?(?:new )?(?:empty |blank )?file(?: named| called)? (\S+?)[.!]*$/gi,
    'create an empty file named $2 in each $1',
  ],
  // Lines that each file is to begin or end with: quotes are signs by now.
  [
    /^((?:all|every|each|any|the) [^,;]*?)(?: (?:should|shall|must|needs? to|has to|have to|is to|are to))? (?:gets?|receives?|have|has) (?:the line |a line |the text |the words )?(\u0002\d+\u0003) (?:as|for) (?:an?|the|its|their) (?:(?:extra|new|additional|very|own|added) )*(first|last|final|top|bottom) lines?[.!]*$/gi,
    (_, files = '', text = '', which = '') =>
      `put the line ${text} at the ${/first|top/i.test(which) ? 'top' : 'end'} of ${files}`,
  ],
  [
    /^((?:all|every|each|any|the) [^,;]*?)(?: (?:should|shall|must|needs? to|has to|have to|is to|are to))? (?:gets?|receives?|have|has) (?:the line |a line |the text |the words )?(\u0002\d+\u0003) (?:at|on) (?:the|its|their) (?:very )?(top|beginning|start|bottom|end)[.!]*$/gi,
    'put the line $2 at the $3 of $1',
  ],
  [
    /^((?:all|every|each|any|the) [^,;]*?) (?:should|shall|must|needs? to|has to|have to|is to|are to) (begin|start|end) with (?:the line |a line )(\u0002\d+\u0003)[.!]*$/gi,
    (_, files = '', which = '', text = '') =>
      `put the line ${text} at the ${/end/i.test(which) ? 'end' : 'top'} of ${files}`,
  ],
  [
    /^(?:add|put|insert) an? (?:new )?(?:(first|last|final|closing) )line (?=\u0002\d+\u0003 (?:to|in|into) (?:all|every|each) )/gi,
    (_, which = '') => (/first/i.test(which) ? 'prepend the line ' : 'append the line '),
  ],
  [
    /^(?:cut off|strip off|strip|chop off|drop|lose|trim off|trim|shave off|throw out|kill|take off) (?=the (?:first|last|header|top|bottom|leading|trailing) (?:.* )?(?:of|from|in) (?:all|every|each) )/gi,
    'delete ',
  ],
  [
    /^(delete|remove) the (?:header|heading|top) (?:line|row) (?=(?:of|from|in) (?:all|every|each) )/gi,
    '$1 the first line ',
  ],
  // Names that begin with a dot are hidden.
  [
    /^(?:please )?hide (?:the )?(?:(?:file|folder|directory) ([\w./~-]*\w)|([\w/~-]*[\w./~-]*\.\w+))(?:,? (?:by |i\.?e\.? )?(?:put|add|prefix|start|giv)\w* .*dot.*)?[.!]*$/gi,
    (_, path = '', file = '') => `rename ${path || file} to ${dotted(path || file)}`,
  ],
  [
    /^(?:please )?(?:make|turn) (?:the )?(?:file |folder |directory )?([\w./~-]*\w) (?:into )?(?:an? )?hidden(?: file| folder| directory| one)?[.!]*$/gi,
    (_, path = '') => `rename ${path} to ${dotted(path)}`,
  ],
  [
    /^(?:please )?unhide (?:the )?(?:file |folder |directory )?((?:[\w./~-]*\/)?)\.([\w.-]+?)(?:,? (?:by )?(?:remov|tak|dropp)ing .*dot.*)?[.!]*$/gi,
    'rename $1.$2 to $1$2',
  ],
  // Words that stand for themselves.
  [
    /^((?:please )?(?:replace|substitute|change|swap|exchange) (?:(?:every|each|all|any) )?(?:occurrences? of )?the (?:word|text|string|term)) (\w+) (by|with|for|to) (?:the (?:word|text|string|term) )?(\w+) (?=in |throughout |across |inside |within )/gi,
    '$1 "$2" $3 "$4" ',
  ],
  // Signs in names.
  [
    /^rename (.+?) so that (?:all |the |any |every )?(spaces|blanks|underscores|hyphens|dashes|dots) (?:in (?:its|their|the) names? )?(?:become|turn into|are turned into|are replaced (?:by|with)|are changed (?:in)?to) (\S+?)[.!]*$/gi,
    'replace $2 by $3 in the names of $1',
  ],
  [
    /^rename (.+?) by (?:adding|putting|prepending|inserting) (?:(?:the|a) prefix (\S+?)|(?:the text |the word )?(\S+) (?:in front|to the front|at the (?:start|beginning|front)|before (?:the|their|its) names?|as (?:a )?prefix)(?: of (?:the|their|its) names?)?)[.!]*$/gi,
    (_, files = '', prefix = '', front = '') => `add the prefix ${prefix || front} to the names of ${files}`,
  ],
  // Two sorts to two places.
  [
    /^(?:please )?(move|copy) (.+?) to (\S+?),? and (?:the ones|those|files|the files) (starting|beginning|ending|called|named) (.+?) to (\S+?)[.!]*$/gi,
    '$1 $2 to $3, then $1 the files $4 $5 to $6',
  ],
  [
    /^(?:please )?(move|copy) ((?:all|every|the) (?:\S+ )?files?(?: in \S+| from \S+)?) to (\S+?),? and ((?:all|every|the) (?:\S+ )?files?(?: in \S+| from \S+)?) to (\S+?)[.!]*$/gi,
    '$1 $2 to $3, then $1 $4 to $5',
  ],
  [
    /^(?:please )?(?:create|generate|write|make|build) (?:a|the) list of (.+?) (?:in|into|to|as) (?:a |the )?(?:file )?(?:called |named )?(?=[\w./~-]+\.\w+[.!]*$)/gi,
    'save a list of $1 to ',
  ],
  // Kept to oneself.
  [
    /^make ((?:all|every|each|everything)\b.+?) (?:private|(?:readable|accessible|visible|usable),? only (?:by|for|to) (?:me|myself|(?:its|the|their) owners?)|(?:readable|accessible) (?:by|for|to) (?:nobody|no one) (?:but|except) (?:me|(?:its|the|their) owners?))[.!]*$/gi,
    'remove all permissions for group and others from $1',
  ],
  // Given to somebody.
  [
    /(?<=\bfiles?\b.*),? and give (?:it|them|those|these|all of them) to (?:the )?(?:user )?(?=[a-z][\w-]*[.!]*$)/gi,
    ' and change their owner to ',
  ],
  // Addresses that stand for themselves.
  [
    /^((?:please )?(?:replace|change|substitute|swap|turn) (?:(?:every|each|all) )?)([a-z]+:\/\/[^\s"']*) (with|by|to|for|into) ([a-z]+:\/\/[^\s"']*)(?= in )/gi,
    '$1"$2" $3 "$4"',
  ],
];
