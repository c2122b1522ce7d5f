/**
 * Turns of phrase of requests for files, brought to the wording that the grammar reads: from where on, what is all one, what is said in
 * brackets to be more exact, what is done with the things that were spoken of first. Each has a word that few other requests have.
 */

type Turn = readonly [said: RegExp, plain: string | ((whole: string, ...groups: string[]) => string)];

/** `a/.x` for `a/x`. */
const dotted = (path: string): string => path.replace(/[^/]+\/?$/, (name) => `.${name}`);

export const OF_FILES: readonly Turn[] = [
  // From a place on.
  [
    /(?<![\w./-])(?:starting |beginning )?(?:from|in|at) (here|this (?:directory|folder|dir|place|point)|the current (?:directory|folder)|(?!top\b|bottom\b)[\w./~-]+)(?: and| on)? (?:all the way )?(?:down|downwards?)(?= |[,.;:?!)]|$)(?! to\b)/gi,
    'below $1',
  ],
  [/(?<![\w./-])(in|under) (\S+)(?: or| and) (?:beneath|deeper|underneath|farther down)(?= |[,.;:?!]|$)/gi, 'below $2'],
  [/(?<![\w./-])incl\.?(?= )/gi, 'including'],
  [/(?<![\w./-])excl\.?(?= )/gi, 'excluding'],
  // For so long that nothing was done to them.
  [/(?<![\w./-])(?:left )?un(?:touched|changed|modified|edited)(?= (?:for|since|in|during)\b)/gi, 'not modified'],
  [/(?<![\w./-])un(?:used|opened|read|accessed)(?= (?:for|since) )/gi, 'not accessed'],
  [
    /(?<=\b(?:not|never|nobody|no one)\b.*|n't .*) since (?:at least |more than |over )?(an?|one|two|three|four|five|six|ten|\d+) (day|week|month|year)s?(?: (?:or|and) (?:even )?(?:longer|more))?(?= |[,.;?!]|$)/gi,
    ' for $1 $2s',
  ],
  // What is all one.
  [
    /,? (?:and |but )?\(?(?:regardless of|irrespective of|no matter|independent(?:ly)? of|whatever|whichever) (?:the |its |their |what |how |who |in which )*(?:age|size|owner|ownership|permissions?|mode|rights|date|type|kind|extension|old|big|large|small|new|owns)(?:s|ship)?(?: of (?:it|them|the files?))?(?: (?:they|it|them)(?:'re| are| is| may be)?| may be| is)?\)?(?=[,.;?!]|$)/gi,
    '',
  ],
  // More exact in brackets.
  [
    /(?<=\b(?:than|last|past|within|for) (?:the )?(?:last |past )?)(?:an?|one|two|three|four|five|six|half an?|\d+) (?:days?|weeks?|months?|years?|hours?) \((?:i\.?e\.?,? |= ?|that is,? )?(\d+ (?:minutes|hours|days))\)/gi,
    '$1',
  ],
  [
    /(?<=\b(?:than|over|under|above|below|exceeding|least|most) )\d+ ?[kmg]i?b? \((?:i\.?e\.?,? |= ?|that is,? )?(\d[\d,]* (?:bytes|kb|mb|kilobytes|megabytes))\)/gi,
    '$1',
  ],
  [
    /(?<=^(?:how many|number of|count)\b.*?) files? (are there|do i have|do we have|exist|are) \((?=\*?\.\w+(?:,? |\)))/gi,
    ' files ($1) (',
  ],
  // One kind, said as the things that it holds.
  [/(?<=\b(?:mp3|flac|ogg|wav|m4a|aac) )(?:songs?|tracks?|tunes|titles|pieces)(?![\w./-])/gi, 'files'],
  [/(?<=\b(?:mp4|mkv|avi|mov|webm) )(?:clips?|films?|movies?|recordings?)(?![\w./-])/gi, 'files'],
  [/(?<=\b(?:jpe?g|png|gif|webp|tiff?|bmp|heic) )(?:pics?|shots?|snapshots?|screenshots?)(?![\w./-])/gi, 'files'],
  // A dot in front.
  [
    /(?<![\w./-])(?:with|having|that have|which have) (?:a|the) (?:leading|initial) (dot|underscore|hyphen|dash|period)(?: (?:in|of) (?:the|their|its) (?:file ?)?names?)?(?![\w./-])/gi,
    'starting with a $1',
  ],
  [
    /,? (?:but |and )?not (?=(?:those|the ones|ones|any) (?:starting|beginning|ending|named|called|with|in|under)\b)/gi,
    ' except ',
  ],
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
  // Names that there are several of.
  [
    /(?<![\w./-])(?:names of (?:the )?files|file ?names)(?: that| which)? (?:appear|occur|exist|are found|are used|are) in (?:several|more than one|multiple|different|two or more) (?:folders|directories|places)(?![\w./-])/gi,
    'file names that occur more than once',
  ],
  [
    /(?<=^(?:find |list |show |print )?(?:all )?(?:the )?)files (?:with|having|that have|which have) the same (?:file ?)?name(?:,? (?:but )?in (?:several|more than one|multiple|different|various) (?:folders|directories|places))?/gi,
    'file names that occur more than once',
  ],
  // Where the lines are from.
  [/,? (?:together |along )?with the names? of (?:the|their) files?(?=[,.;!?]|$)/gi, ', file names included'],
  // Names, and not where they lie.
  [
    /(?<=\b(?:names?|paths?|list)\b.*),? (?:but )?(?:without|not|no|minus) (?:their|its|the|the leading|the parent|any) (?:leading )?(?:directories|folders|directory|folder)(?: (?:part|names?|prefix|paths?)s?)?(?=[,.;?!)]|$)/gi,
    ', without the path',
  ],
  [
    /,? ?\(?(?:(?:just|only) (?:the )?)?(?:bare |file ?)?names? (?:only )?(?:without|not|no) (?:the |their |any )*(?:paths?|directories|folders|directory)(?: (?:part|in front|before it|names?)s?)?\)?(?=[,.;?!]|$)/gi,
    ', without the path',
  ],
  [/ ?\(each name (?:just |only )?once(?:, (?:no|without) (?:paths?|directories|folders))?\)/gi, ''],
  // The most first.
  [
    /,? (?:the )?(?:(?:file|one|ones|folder) )?with (?:the )?(most|fewest)(?: of them)? (first|on top|at the top)(?![\w./-])/gi,
    ', $1 first',
  ],
  // The longest, by what is counted.
  [
    /^(which|what)(?: is the)? (.+?) (?:is|are) (?:the )?(?:longest|largest|biggest),? (?:by|in|measured by|measured in|counted in|in terms of|going by) (?:the )?(?:number of |count of )?(lines?|words?|characters?)(?: count)?(?=[?.!]*$)/gi,
    '$1 $2 has the most $3',
  ],
  [
    /^(which|what)(?: is the)? (.+?) (?:is|are) (?:the )?(?:shortest|smallest),? (?:by|in|measured by|measured in|counted in|in terms of|going by) (?:the )?(?:number of |count of )?(lines?|words?|characters?)(?: count)?(?=[?.!]*$)/gi,
    '$1 $2 has the fewest $3',
  ],
  [
    /^(?:(?:what|which) is |show |find |print |tell me )?the (?:longest|largest|biggest) (.+?),? (?:by|measured by|measured in|counted in|in terms of|going by) (?:the )?(?:number of |count of )?(lines|words|characters)(?: count)?(?=[?.!]*$)/gi,
    'which $1 has the most $2',
  ],
  [
    /^(?:(?:what|which) is |show |find |print |tell me )?the (?:shortest|smallest) (.+?),? (?:by|measured by|measured in|counted in|in terms of|going by) (?:the )?(?:number of |count of )?(lines|words|characters)(?: count)?(?=[?.!]*$)/gi,
    'which $1 has the fewest $2',
  ],
  // In what is written in a language.
  [/(?<![\w./-])(lines|words) of C(?: code)?(?= |$)/g, '$1 in all .c files'],
  [
    /(?<![\w./-])(lines|words) of (markdown|c\+\+|csv|yaml|json|xml|latex|text)(?: code)?(?= (?:are|do|in|under|below|is)\b|[?.!]*$)/gi,
    '$1 in all $2 files',
  ],
  [/(?<![\w./-])lines of code (?:are there )?(?=in (?:all |the |every |each )*\S*\.\w+\b)/gi, 'lines '],
  // A number for each.
  [
    /^(line|word|character|byte)s?(?: counts?)? (?:in|of|per|for) (?=(?:each|every)\b|(?!each|every)(?<=per )\.?\w+ files?\b)/gi,
    'count the $1s in each ',
  ],
  // Where on the machine.
  [
    /^(?:where|in which (?:directory|folder))(?: on (?:this|the|my) (?:system|machine|computer))? (?:is|does) the (?:(?:executable|binary|program file)(?: file)? (?:of|for|called|named) (?:the )?|(?:command|program) )([\w.+-]+?)(?: (?:program|command|binary))?(?: (?:located|installed|stored|live|lie|sit|reside))?[?.!]*$/gi,
    'path of the $1 executable',
  ],
  [
    /^where on (?:the|this|my) (?:whole |entire )?(?:system|machine|computer|disk|hard disk|box|server) (?:is|are|do|does|did|can i find|would i find) (?:i find )?(?:there )?(?:(?:all|any) )?(?=.*(?:\bfiles?\b|\*|\.\w))(.+?)(?: (?:located|stored|found|lie|live))?[?.!]*$/gi,
    (_, what = '') => `find ${/\bfiles?\b|\*/i.test(what) ? what : `the file ${what}`} on the system`,
  ],
  [
    /(?<![\w./-])sort (?:me )?(?:the )?contents? of (\S+|the current directory|this (?:directory|folder)|the \S+ (?:directory|folder)) (?=by )/gi,
    'list what is in $1 sorted ',
  ],
  // What a long list has anyway.
  [
    /(?<=\b(?:long|detailed) (?:listing|list)\b.*?),? (?:including|with|showing) (?:(?:the|their|all) )*(?:permissions|owners?|dates?|sizes?|modes?|rights|(?:modification )?times?|details)(?:(?:,| and|, and) (?:the )?(?:permissions|owners?|dates?|sizes?|modes?|rights|(?:modification )?times?))*(?![\w./-])/gi,
    '',
  ],
  [
    /(?<=\b(?:long|detailed) (?:listing|list)\b.*?)[,;]? (?:(?:and |but )?(?:the )?hidden (?:entries|files|ones|things) (?:are )?(?:not (?:needed|wanted|required|necessary)|left out|omitted|excluded|unneeded)|(?:without|no|not the|excluding|but no) (?:the )?hidden (?:entries|files|ones|things))(?=[.!]*$)/gi,
    '',
  ],
  // Words that stand for themselves.
  [
    /^((?:please )?(?:replace|substitute|change|swap|exchange) (?:(?:every|each|all|any) )?(?:occurrences? of )?the (?:word|text|string|term)) (\w+) (by|with|for|to) (?:the (?:word|text|string|term) )?(\w+) (?=in |throughout |across |inside |within )/gi,
    '$1 "$2" $3 "$4" ',
  ],
  // What a file is.
  [
    /(?<=^(?:what|which|tell me what|show me what|find out what) )sort(?= of (?:a )?(?:file|thing|data|document)\b)/gi,
    'kind',
  ],
  [
    /(?<=\b(?:kind|type) of .*),? (?:judging|going|judged|determined|told|seen|to judge) (?:by|from) (?:its|the|their) contents?(?=[,.?!]|$)/gi,
    '',
  ],
  // What somebody did.
  [
    /^what (?:did|have|has) (?:i|we|anyone|anybody|someone|somebody|they) (?:recently |just |last )?(?:change|modify|edit|update|touch)(?:d|ed|ied)? (?=(?:in|under|below|inside|within|here|since|during|today|yesterday|on)\b)/gi,
    'which files were modified ',
  ],
];
