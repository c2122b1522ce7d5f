/**
 * Turns of phrase of requests for files, brought to the wording that the grammar reads: from where on, what is all one, what is said in
 * brackets to be more exact, what they are called. Each has a word that few other requests have.
 */

type Turn = readonly [said: RegExp, plain: string | ((whole: string, ...groups: string[]) => string)];

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
  // What a file is.
  [
    /(?<=^(?:what|which|tell me what|show me what|find out what) )sort(?= of (?:a )?(?:file|thing|data|document)\b)/gi,
    'kind',
  ],
  [
    /(?<=\b(?:kind|type) of .*),? (?:judging|going|judged|determined|told|seen|to judge) (?:by|from) (?:its|the|their) contents?(?=[,.?!]|$)/gi,
    '',
  ],
  // By when they were read, or written by somebody.
  [
    /(?<![\w./-])(?:last|latest|most recent)[- ](accessed|opened|read|used|viewed)(?= (?:\w+ )?files?\b)/gi,
    'most recently $1',
  ],
  [
    /(?<![\w./-])the last (\w+ )?(files?|folders?|directory|directories|documents?|scripts?|\.\w+ files?) (?:that |which )?(?:i|we|anyone|anybody|somebody|someone) (?:have |has )?(?:modified|changed|edited|touched|worked on|saved|wrote|written)(?![\w./-])/gi,
    'the most recently modified $1$2',
  ],
  [
    /^(?:which|what) ((?:[.\w-]+ )?(?:file|folder|directory|document|script)) (?:was|is|has been|got) (?:the )?(?:last |most recently |the most recently )?(modified|changed|edited|updated|touched)(?: (?:most recently|last|the latest|latest|the most recently))?(?=[?.!]*$| (?:in|under|below|here|inside|within|anywhere)\b)(?<=(?:last|latest|recently).*)/gi,
    'the most recently $2 $1',
  ],
  // Whose they are.
  [
    /(?<![\w./-])whose (owner|user|group) (?:does not|doesn't|do not|no longer) exists?(?: any ?(?:more|longer))?(?![\w./-])/gi,
    (_, who = '') => `that belong to no ${/group/i.test(who) ? 'group' : 'user'}`,
  ],
  [/(?<=\b(?:not|n't|never been) (?:compressed|gzipped|zipped|packed|archived)) yet(?![\w./-])/gi, ''],
  // No further than one file system.
  [
    /,? (?:but |and )?(?:(?:do not|don't|never|not) (?:cross|crossing|enter|entering)|without (?:crossing|entering)|not crossing) (?:any |the |other )*(?:mount points?|mounts|partitions?|devices?|mounted (?:file ?systems?|drives?|disks?))(?: boundaries)?(?![\w./-])/gi,
    ' staying on one file system',
  ],
  // A number for each, where they are put in order.
  [
    /(?<=\bnumber of (?:lines|words|characters) )(?:of|for|in) all (?:the )?(?=.*\b(?:sorted|first|order)\b)/gi,
    'of every ',
  ],
  // Pages that lead somewhere.
  [
    /(?<=\b(?:html?|md|markdown|web) (?:files?|pages?) )(?:that |which )links? to (?=[\w-]+\.\w)/gi,
    'that contain the text ',
  ],
  // Only in the folders below.
  [
    /(?:,? only)? in (?:the )?sub-?(?:folders|directories) only(?:,? (?:and )?not (?:in )?(?:the current (?:directory|folder)|here|this (?:folder|directory)(?: itself)?|directly (?:here|in it)))?(?=[,.;?!]|$)|,? only in (?:the )?sub-?(?:folders|directories)(?:,? (?:and )?not (?:in )?(?:the current (?:directory|folder)|here|this (?:folder|directory)(?: itself)?|directly (?:here|in it)))?(?=[,.;?!]|$)/gi,
    ' at least 2 levels below here',
  ],
  // Counted, and not shown.
  [
    /^(?!how |what |which )(?=.*\b(?:files|folders|directories|links|entries|scripts|images)\b)(?!.*\bsizes?\b of)(?:please )?(?:(?:list|show|find|give me|get) )?(?:me )?(.+?),? (?:(?:the )?(?:count|number) only|(?:just|only) (?:the |their )?(?:count|number)(?: of them)?)[.!]*$/gi,
    'count $1',
  ],
  [
    / and (?:with )?an? (?:file )?size (?:of )?(over|above|more than|under|below|less than|greater than|larger than|smaller than) (?=\d)/gi,
    (_, bound = '') => `, ${/over|above|more|great|larg/i.test(bound) ? 'larger' : 'smaller'} than `,
  ],
  [/(?<![\w./-])scripts in ((?:\S*\/)?(?:bin|scripts))(?![\w./-])/gi, 'files in $1'],
  [
    /(?<=^(?:which|what|find|list|show)\b.*files?\b.*) (?:that |which )?(?:use|uses|call|calls|reference|references) (?!(?:more|less|the|a|an|up|most|space)\b)(\w[\w.-]*)(?=[?.!]*$)/gi,
    ' contain the word $1',
  ],
  [
    /(?<=^(?:which|what|find|list|show)\b.*files?\b.*) (?:that |which )?imports? (\w[\w.-]*)(?=[?.!]*$)/gi,
    ' contain the text "import $1"',
  ],
  // What one may do with them oneself.
  [
    /(?<=\b(?:files?|folders?|director(?:y|ies)|ones|everything|anything|all)\b.*) (?:that|which) i(?:'m| am)? (can|may|(?:am )?(?:able|allowed) to|can't|cannot|can not|may not|(?:am )?not (?:able|allowed) to) (read|write|execute|run|open)(?: to)?(?= |[,.;?!]|$)/gi,
    (_, may = '', deed = '') =>
      ` ${/n't|not/i.test(may) ? 'not ' : ''}${{ r: 'readable', o: 'readable', w: 'writable', e: 'executable' }[/^run/i.test(deed) ? 'e' : deed.charAt(0).toLowerCase()]} by me`,
  ],
  // Where, said behind a question.
  [/, (?:Only|Just) (?=(?:in|under|below|inside|within) \S+(?: please)?[.!]*$)/g, ' '],
  [/(?<=\b(?:in|of|through|from) (?:all )?(?:of )?)the logs (?=(?:in|under|below|inside) \S*\/)/gi, 'log files '],
  [/(?<=\d )bytes (?:long|big|large|in length)(?![\w./-])/gi, 'bytes'],
  [
    /(?<![\w./-])(?:in|under|of|below) the (?:directory |folder )?(?:tree|hierarchy) (?:that is )?rooted (?:at|in) /gi,
    'below ',
  ],
  [
    /(?<![\w./-])(?:in|of|across|throughout|within|under|inside) this (?:whole |entire )?(?:project|codebase|code base|workspace)(?![\w./-])/gi,
    'below here',
  ],
  // Names that everybody knows.
  [
    /(?<=\b(?:every|each|all|any|all the|the) )(Makefile|Dockerfile|Gemfile|Rakefile|Jenkinsfile|Vagrantfile)s?(?= (?:in|under|below|here|and|from|of|anywhere)\b|[,.;?!]|$)/g,
    'files named $1',
  ],
  [
    /(?<=\b(?:every|each|all|any) )(README|LICENSE|CHANGELOG)s?(?= (?:in|under|below|here|from|of|anywhere)\b|[,.;?!]|$)/g,
    "files named '$1*'",
  ],
  [/(?<![\w./-])(?:files )?(?:that |which )?share (?:an|the|their|its) inode with /gi, 'hard links to '],
  [/^which hard links to /gi, 'find the hard links to '],
  // Lines that hold something.
  [/^how many lines (?:match|mention|have|include|hold) (?=\S+ in )/gi, 'how many lines contain '],
  [
    /^(?:the )?(?:number|count) of (?:matches|hits) (?:of|for) (\S+) (?:per|in each|for each) file (?=(?:in|of|under|below) )/gi,
    'count the lines containing $1 in each file ',
  ],
  [
    /^(?:which|what) lines (in|of|under|below) (.+?) (?:mention|contain|include|hold) (?=\S)/gi,
    'show the lines $1 $2 that contain ',
  ],
  // What somebody did.
  [
    /^what (?:did|have|has) (?:i|we|anyone|anybody|someone|somebody|they) (?:recently |just |last )?(?:change|modify|edit|update|touch)(?:d|ed|ied)? (?=(?:in|under|below|inside|within|here|since|during|today|yesterday|on)\b)/gi,
    'which files were modified ',
  ],
];
