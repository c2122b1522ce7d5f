/**
 * What is written short or said around a corner, in the words that the grammar reads: abbreviations, signs for words, a bound said twice
 * ("a month (30 days)"), what nobody did. What stands in quotes is a sign by then.
 */

type Turn = readonly [said: RegExp, plain: string];

export const SHORT_FORMS: readonly Turn[] = [
  [/(?<=\b[a-z]{3,}) \+ (?=[a-z]{3,}\b)/gi, ' and '],
  [/(?<![\w./-])mem(?= (?:usage|use|info|consumption|stats|size)\b)/gi, 'memory'],
  [/^(?:the )?cal (?:of|for) /i, 'calendar of '],
  [
    /(?<![\w./-])(?:an?|one|two|three|four|six|twelve|\d+|this past|the (?:last|past)|last|past) (?:days?|weeks?|months?|years?) \((?:i\.?e\.? )?(\d+ (?:days|weeks|hours))\)/gi,
    'the last $1',
  ],
  [/(?<=\b(?:more|less|older|longer|newer|fewer) than )the last (?=\d+ (?:days|weeks|hours)\b)/gi, ''],
  [
    /(?<![\w./-])(?:(?:that|which) )?(?:nobody|no one|no-one) (?:has |have |had )?(?:ever )?(modified|changed|edited|accessed|read|opened|used|touched)(?![\w./-])/gi,
    'not $1',
  ],
  [/(?<=\b(?:modified|changed|accessed|created|untouched)) \([amc]time\)/gi, ''],
  [/(?<![\w./-])(?:left )?untouched (?:for|since|in|during)(?![\w./-])/gi, 'not modified for'],
  [/,? (?:(?:and|with|the) )*port (?:number )?(?:is|being|:|=) ?(\d+)(?![\w.])/gi, ' on port $1'],
  [/(?<=^(?:copy|move|take|get|bring|extract|pull|fetch) .*) out of (?=\S+ (?:in)?to \S+)/gi, ' from '],
  [
    /,? (?:(?:but|and) )?(?:with|having) no (?:number|line|value|word|name|entry|item|row) (?:appearing |occurring |listed |printed |shown |given |in it )?(?:twice|more than once|repeated)(?![\w./-])/gi,
    ' without duplicates',
  ],
  [/^(?:which|what) ([a-z]+) (?:here )?(?:are|is) (?:mine|my own)[?.!]*$/i, 'list my $1'],
  [
    /^(?:please )?(?:make|create|keep|save|store) (?:an?|another|one) (?:(?:back-?up|spare|second|safety) )?(?:copy|duplicate) of (\S+) (?:in|inside|under|into) (\S+?)\/?,? (?:named|called|as|with the name|under the name)(?: of)? (\w[\w.-]*?)[.!]*$/i,
    'copy $1 to $2/$3',
  ],
  [
    /(?<=^(?:pack|tar|zip|compress|archive|bundle) .+),? (?:and )?(?:file ?)?name(?: it)?:? (?=[\w./-]+\.\w+[.!]*$)/gi,
    ' as ',
  ],
  [/\b(?:ram|memory) (?:and|&) (?:the )?swap(?: space)?(?: usage| use)?(?![\w./-])/gi, 'memory usage'],
  [
    /^(?:show |print |give me )?(?:only |just )?(?:the )?((?:Mem|Swap)[A-Z]\w+) (?:line|value|entry|field) (?:from|of|in) (?:the )?(?:kernel['’]s |kernel )?(?:\/proc\/)?meminfo/,
    'lines containing $1 in /proc/meminfo',
  ],
  [
    /[;,.] (?:but )?(?:please )?(?:do not|don['’]t|never|not|without) (?:go(?:ing)?|look(?:ing)?|descend(?:ing)?|search(?:ing)?|enter(?:ing)?) (?:down )?(?:(?:in|into|inside) )?(?:the |any |its |their )?sub-?(?:folders|directories)(?: please)?[.!]*$/i,
    ', not looking into subfolders',
  ],
  [
    /^how many (directories|folders|entries) (?:does|do) (?:my |the )?PATH (?:contain|have|hold|list|include)/,
    'count the $1 in my PATH',
  ],
  [
    /(?<=\bfiles?\b.*) (?:with|having) (?:a )?names? (?:starting|beginning|that starts?|that begins?) with (?:a|the) (?:dot|period|full stop)(?![\w./-])/gi,
    ' whose name starts with .',
  ],
  [/^clean (?:up )?(.+?) out of (?=[\w./~-])/i, 'delete $1 in '],
  [
    /(?<=\b(?:those|these|the|all|any|some|my)) (?:annoying|pesky|stupid|ugly|useless|unwanted|unneeded|silly|leftover|superfluous|junky?) (?=[\w.*]+ (?:files|folders|directories)\b)/gi,
    ' ',
  ],
  [
    /^(?:get rid of|clean up|tidy up|remove|delete) (?:the |all |any |some )*(?:build |old |compiler |python |temp )?(?:leftovers|clutter|junk|garbage|litter|mess|trash|residue|artifacts|artefacts)[:;,.] (?=(?:remove|delete|erase|get rid of) )/i,
    '',
  ],
  [
    /^empty (?:out )?([\w./~-]+)[:;,.] (?:remove|delete|erase) (?:all )?(?:of )?(?:its|the) (?:files|contents?),? (?:but |and )?(?:leave|keep) (?:the )?(?:directory|folder|it)(?: itself)?(?: there| in place| alone| be)?[.!]*$/i,
    'delete the contents of $1 but keep the folder',
  ],
  [
    /[.;,!?] (?:please )?(?:print|show|give|tell|write|say|use|just|only| )+(?:me )?(?:the |its )?(?:full|whole|complete) (?:day |weekday |month )?name(?: of (?:the|that) (?:day|month|weekday))?[.!]*$/i,
    '',
  ],
  [
    /^(?:[Ss]how|[Pp]rint|[Ee]cho|[Dd]isplay|[Ww]hat is|[Ww]hat['’]s|[Ww]hat does|[Gg]ive me|[Tt]ell me) (?:me )?(?:the )?(?:current )?(?:(?:value|contents?) of )?(?:the )?(?:environment )?(?:variable )?\$?(PATH|HOME|LANG|LANGUAGE|LC_[A-Z]+|SHELL|USER|LOGNAME|EDITOR|VISUAL|PAGER|TERM|DISPLAY|PWD|OLDPWD|HOSTNAME|TZ|TMPDIR|MANPATH|PS1|[A-Z]+_[A-Z_]+|[A-Z]{2,}PATH)(?: (?:environment )?variable)?(?: (?:contain|hold|say|set to|currently set to))?(?: (?:on|in|for) (?:this|my|the) (?:machine|shell|system|computer|terminal|session|box))?[?.!]*$/,
    'print the value of $1',
  ],
  [
    /^(?:[Ss]how|[Ll]ist|[Pp]rint|[Dd]isplay) (?:me )?(?:all )?(?:the )?(?:folders|directories|entries) (?:in|of|on) (?:my |the )?\$?PATH[.!]*$/,
    'print my PATH, each folder on its own line',
  ],
  [/^make (\S+) runnable[.!]*$/i, 'make $1 executable'],
  [
    /(?<=\b(?:who(?:['’]s| is| are| was)?|users?|people|anyone|anybody)(?: (?:is|are|was|currently))?) logged on\b/gi,
    ' logged in',
  ],
  [
    /,? (?:and |then |but )*(?:keep|continue|go on) (?:following|watching|updating|tailing)(?: it)?[.!]*$/i,
    ' and follow it',
  ],
  [
    /^(?:which|what) linux (?:is this|am i (?:on|using|running)|do i (?:have|use|run)|is (?:running|installed)(?: here)?)[?.!]*$/i,
    'which linux distribution is this',
  ],
  [
    /\bheaders (?:of|from|for|that) (?=(?:[\w-]+\.)+(?:com|org|net|io|dev|de|edu|gov|info|uk|eu|fr|ch|at)\b)/gi,
    'headers of https://',
  ],
  [
    /^(zip|tar|pack|compress|archive|bundle)(?: up)? (?:the )?([a-z][\w-]*(?:, [a-z][\w-]*)*,? and (?!the\b|all\b|every\b)[a-z][\w-]*) (?:in)?to (?=(?:one |a single |an? |the )*(?:archive |zip |file |tarball )*(?:called |named )?[\w./-]+\.(?:zip|tar|tgz|7z))/i,
    '$1 the folders $2 into ',
  ],
  [
    /^(copy|move|delete|remove|list|show|print|count|rename|compress|zip) (?:only|just) (?=(?:the |those |all )?(?:\*?\.\w+|\w+) files\b)/i,
    '$1 ',
  ],
  [/\bin human (?:form|format|terms|units)\b/gi, 'in human readable form'],
  [
    /^where (?:did|does|is|has) (?:all )?(?:my |the |our )?(?:disk |free )?space (?:all )?(?:go|gone|going|disappear|vanish|vanished)(?: to)?[?.!]*$/i,
    'what is eating my disk',
  ],
  [/^(?:go |cd |change )?back to where i (?:was|came from)(?: before)?[.!]*$/i, 'go to the previous folder'],
  [
    /^(?:show |print )?(?:everything |the text |all |what is |what stands )?between (\S+) and (\S+) in (?=\S+\.\w+[?.!]*$)/i,
    'print the lines between $1 and $2 in ',
  ],
  [
    /^(lower|upper)-?case (?:everything|all|all text|all (?:the )?letters|the text|the contents?) (?:in|of) (\S+?)(?:,? and save (?:it|the file|the result))?[.!]*$/i,
    'convert $2 to $1 case in place',
  ],
  [
    /^(insert|add|append|put) (?!it\b|them\b|this\b|that\b|the\b|an?\b)([a-z]\w*) (?=(?:after|before|above|below|behind|at) line \d+ )/i,
    '$1 "$2" ',
  ],
  [/^(append|add) the (line|word|text) ([a-z]\w*) (?=to \S+\.\w+[.!]*$)/i, '$1 the $2 "$3" '],
  [
    /^(?:convert|turn|squeeze|put|minify|compress) (\S+\.json) (?:(?:in)?to|as|on) (?:one|a single) line[.!]*$/i,
    'compact $1',
  ],
  [
    /\b(?:extension|ending|suffix) of (?:all |every |each |the )*\.?(\w{1,5}) files? (to|into) \.?(\w{1,5})(?=[.!]*$)/gi,
    'extension of all .$1 files $2 .$3',
  ],
  [
    /^rename (?:the |all )*files(?: here)? (?:so (?:that )?)(?:all |the )*(spaces|blanks|underscores|dashes|dots) (?:become|turn into|are) (dashes|underscores|hyphens|spaces|dots)[.!]*$/i,
    'replace $1 with $2 in all file names',
  ],
  [/^(stop|terminate|end|quit|kill) (.+?) (?:gracefully|politely|nicely|cleanly|the soft way)[.!]*$/i, 'terminate $2'],
  [/^(?:schedule|plan) an? (shutdown|reboot|restart) (?=(?:in|at) )/i, '$1 '],
  [
    /^(?:list |show |which )(?:me )?(?:all )?(?:the )?groups (?:that )?(?:i am|i['’]m|am i) (?:in|part of|a member of)[?.!]*$/i,
    'list my groups',
  ],
  [
    /^(?:show|list|see|print) (?:me )?what (?:i |i've |i have |is |was |has been )?(?:already )?staged[?.!]*$/i,
    'show the staged changes',
  ],
  [
    /^(?:revert|reset|roll back) (?:the )?(?:file )?(\S+\.\w+) to (?:the )?(?:last|latest|previous) commit(?:ted)?(?: version| state)?[.!]*$/i,
    'discard the changes in $1',
  ],
  [/^who (?:wrote|changed|edited|is to blame for) line (\d+) (?:of|in) (\S+?)[?.!]*$/i, 'blame line $1 of $2'],
  [
    /^who (?:has )?(?:last )?(?:changed|edited|modified|touched) (\S+\.\w+)(?: last)?[?.!]*$/i,
    'last commit of $1 with its author',
  ],
  [/\bmessages with (?=\w+[.!]*$)/gi, 'messages containing '],
  [
    /^(?:add|append|log) the (?:output|results?) of (?:the command )?([a-z][\w-]*(?: -\S+)*) (to|into|in) (\S+\.\w+)[.!]*$/i,
    'run $1 and append its output to $3',
  ],
  [
    /^log (?:me )?(?:in|on)(?: ?to| on)? (?:the )?(?:server |host |machine )?([a-z\d][\w.-]*) as (?:the )?(?:user )?([a-z_][\w-]*)[.!]*$/i,
    'ssh to $2@$1',
  ],
  [
    /^ssh (?:in)?to (?:the )?(?:server |host |machine )?([a-z\d][\w.-]*) as (?:the )?(?:user )?([a-z_][\w-]*)[.!]*$/i,
    'ssh to $2@$1',
  ],
  [
    /,? (?:and )?(?:its|their|the) (?:file ?)?names? (?:has|have|contains?|includes?) (?:the (?:word|text|string) )?([\w.-]+|\u0002\d+\u0003)(?: in (?:it|them|there))?(?![\w./-])/gi,
    ' whose name contains $1',
  ],
  [
    /^how much (?:mb|megabytes|gb|gigabytes|kb|kilobytes) (?:is|are|has|have|does|do) (?:the )?(folder|directory|file) (\S+?)(?: (?:take|have|use|occupy))?[?.!]*$/i,
    'size of the $1 $2 in MB',
  ],
  [
    /^how (?:much time|long) has (?:my|this|the) (?:computer|machine|pc|system|box|server|laptop) been (?:running|up|on)[?.!]*$/i,
    'how long has this machine been up',
  ],
  [
    /^what(?:['’]s| is) eating (?:up )?(?:all )?(?:the |my |all the )?(?:memory|ram)[?.!]*$/i,
    'which processes use the most memory',
  ],
  [/^am i (?:the )?(root|admin|administrator|superuser)[?.!]*$/i, 'who am i'],
  [/\bwith (\.\w+|\u0002\d+\u0003) at the end(?: of (?:the|their|its) names?)?(?![\w./-])/gi, 'ending in $1'],
  [
    /\b(lines|rows|records|entries)( (?:in|of) \S+)? (?:that )?(?:have|has|with|having|contain) an? (?:empty|blank|missing) ([a-z]+) (field|column|value|cell)(?![\w./-])/gi,
    '$1$2 where the $3 field is empty',
  ],
  [
    /[.;,] (?:every|each) (?:number|word|item|value|entry|one|name) (?:stands |goes )?(?:on|in) (?:a new|its own|a separate|an own) line[.!]*$/i,
    ', one per line',
  ],
  [
    /(?<![\w./-])from (?:here|this (?:folder|directory)) (?:on )?down(?:wards?)?(?![\w./-])/gi,
    'here and in all subfolders',
  ],
  [
    /(?<= \*?\.[A-Za-z]\w{1,4}) (?:photos|pictures|images|songs|tracks|documents|videos|clips|scripts)(?![\w./-])/g,
    ' files',
  ],
  [/,? (?:and )?also in (?:its|the|all|their) \w+ \(sub-?(?:folders|directories)\)/gi, ' and its subfolders'],
  [/^my [a-z]+(?: [a-z]+)? is (\S+\.\w+)[.;,:] (.+?)[?.!]*$/i, '$2 in $1'],
  [
    /^(?:please )?(?:shut ?down|turn off|halt|end) (?:each|every|all)(?: of)?(?: the| my)? docker containers?(?: that (?:is|are) running)?(?: at the moment| right now| now)?[.!]*$/i,
    'stop all running docker containers',
  ],
  [
    /^(?:only|just) (?:list|show|print),? (?:please )?(?:do not|don['’]t) (?:delete|remove|change|touch)(?: (?:anything|them|it))?[:;,] /i,
    'list ',
  ],
  [
    /[?.,;] (?:please )?(?:give|show|print|return|output)(?: me)? (?:just|only) (?:that|the|this) (?:one |single )*(?:value|number|figure)[.!]*$/i,
    ' only the number',
  ],
  [
    /\bby (?:the |its |their )?\w+ \((?:the )?((?:first|second|third|fourth|fifth|sixth|last|\d+\w*) (?:column|field))\)/gi,
    'by the $1',
  ],
  [
    /[,;:.] (?:the )?(?:output|result)s? (?:goes|go|should go|is to go|belongs?) (?:in)?to (?=\S+\.\w+[.!]*$)/gi,
    ' and save it to ',
  ],
  [
    /^(?:add|append|put) (?:this|the following) line (?:to|at|in) (?:the (?:end|bottom) of )?(?:my )?(\S+?): ([^"\u0002]+)$/i,
    'append the line "$2" to $1',
  ],
  [/ \((?:with ?out|no) (?:the )?values\)/gi, ', names only'],
  [/(?<=\b\d+ ?[kmgt]i?b?) \((?:[a-z]+ )?(?:kilo|mega|giga|tera)bytes?\)/gi, ''],
  [/^(?:add|sum|total) up the lines (?=(?:of|in) )/i, 'count the lines '],
  [/^(?:the )?lines (?:of|in) (.+?),? (?:in total|all in all|altogether)[?.!]*$/i, 'total number of lines in $1'],
  [
    /^skip (?:the first )?(\d+) lines (?:of|in|from) (\S+?),? (?:and|then) (?:show|print|display|list|give)(?: me)? (?:the rest|what(?:['’]s| is) left|the others|what remains)[.!]*$/i,
    'print all but the first $1 lines of $2',
  ],
  [
    /(?: (?:exists?|lies?|are|sits?))? exactly (\w+) levels? (?:beneath|below|under|underneath|inside|down from) (?=[\w.~/])/gi,
    ' exactly $1 levels deep in ',
  ],
  [
    /^(?:make|create) ([\w./-]+\/[\w-]+),? (?:with|including) (?:all |any |the )*missing (?:parent )?(?:directories|folders|parents)[.!]*$/i,
    'create the folder $1 with parents',
  ],
  [/^send a head request to (\S+?)(?: (?:with|using) curl)?[.!]*$/i, 'show the http headers of $1'],
  [/\bin (this|the current) (folder|directory) itself(?![\w./-])/gi, 'in $1 $2 only'],
  [/^i (?:want|would like|need) (\S+) to be (?=an? (?:soft |symbolic |hard |sym)?link to )/i, 'make $1 '],
];
