/**
 * Turns of phrase that every topic has: "say how big", rights by whose they are, what is remarked on the answer, order by "big ones first".
 * Each is brought to the wording that the grammar reads. What stands in quotes is a sign by then.
 */
/** `cues`: words of which the text must hold one; an expression that is never asked is never made ready. */
type Turn = readonly [
  said: RegExp,
  plain: string | ((whole: string, ...groups: string[]) => string),
  cues?: readonly string[],
];

const isCued = (text: string, cues: Turn[2]): boolean => cues === undefined || cues.some((cue) => text.includes(cue));

const TURNS: readonly Turn[] = [
  // "say how big x is", never "say hello".
  [/\bsay (?=(?:how (?:much|many|big|large|long|full|old|often)|what|which|whether|where|who)\b)/gi, 'tell me '],
  [
    /[,;:.?!(–-]* ?(?:and |but )?(?:(?:just |only )?(?:the |their )?(?:bare |plain )?(?:file ?)?(?:names|paths)(?: alone| only)? (?:are|is|will be|would be) (?:enough|sufficient|fine|ok|okay|all i need)|(?:the |their )?(?:file ?)?(?:names|paths)(?: alone| only)? (?:will do|suffice))\)?(?=[,;.!?]|$)/gi,
    ', only the names',
  ],
  [/\b(?:exactly|precisely) (?:the )?(?=(?:mode|permissions?|access rights) (?:of )?[0-7]{3,4}\b)/gi, ''],
  // The file is emptied, and stays.
  [
    /(?<=^(?:please )?(?:empty|truncate|clear)\b.*?),? ?[,(;] ?(?:but |and )?(?:keep|keeping|leave|without deleting|without removing|don't delete|do not delete|don't remove|do not remove) (?:it|the file)(?: itself| there| in place)?\)?/gi,
    '',
  ],
  // Whose rights, and who gets them.
  [
    /\b((?:everybody|everyone|anybody|anyone|others|all users|the group|the owner))['’]s? ((?:read|write|execute|reading|writing|executing|execution)(?:(?:,| and| or|, and) (?:read|write|execute|reading|writing|executing|execution))*) (permissions?|access|rights?|bits?)(?: away)?\b/gi,
    '$2 $3 for $1',
    ['permission', 'access', 'right', 'bit'],
  ],
  [
    /\btake (?:the |all |any )?((?:read|write|execute|reading|writing|executing|execution)(?:(?:,| and| or|, and) (?:read|write|execute|reading|writing|executing|execution))* (?:permissions?|access|rights?|bits?) (?:for|from|on) [^,;]*?) away(?=[,.!]|$| and)/gi,
    'remove $1',
    ['ake '],
  ],
  [
    /\btake (?:away )?(?:the |all |any )?((?:read|write|execute|reading|writing|executing|execution)(?:(?:,| and| or|, and) (?:read|write|execute|reading|writing|executing|execution))* (?:permissions?|access|rights?|bits?))(?: away)? (?=from |for |on )/gi,
    'remove $1 ',
    ['ake '],
  ],
  [
    /\b(?:allow|permit|grant) (?:only )?(?:read|write|execute|reading|writing|executing|execution)(?:(?:,| and| or|, and) (?:read|write|execute|reading|writing|executing|execution))*(?: (?:access|permissions?|rights))?(?: (?:of|on|to|for|in) ((?:[\w./~+-]+\.\w+|\u0002\d+\u0003)|it|that file|the copy|the file))? (?:to|for|by) (?:me|myself|the owner|its owner) (?:only|alone)/gi,
    (_whole, thing: string | undefined) => `make ${thing ?? 'it'} private`,
    ['llow', 'ermit', 'rant'],
  ],
  [
    /\b(?:allow|permit|grant) (?:only )?(?:me|myself|the owner|its owner) (?:alone )?(?:to )?(?:read and write|read|read or write|access|full access to) (?:to )?(\S+)/gi,
    'make $1 private',
  ],
  [
    /\b((?:set|chmod|make|change|give)\b.*?\b(?:files?|folders?|directories|scripts?)\b[^,;]*), ?((?:at (?:any|every|all|whatever) (?:depths?|levels?)|however deep(?:ly)?(?: (?:they|it) (?:lies?|are|is|sits?))?|no matter how deep(?:ly nested)?))(?:, ?| )/gi,
    '$1 recursively ',
  ],
  // "set x to 644": nothing else is set to such a number.
  [
    /\b(set (?:(?:every|all|each|any)(?: of)? (?:the )?(?:\S+ ){0,2}?(?:files?|folders?|directories|scripts?)\b[^,;]*|(?:the )?(?:file |folder )?\S*[./]\S+)),? to (?=[0-7]{3,4}(?:[,.!)]|$| and| but| without| recursively))/gi,
    '$1 to mode ',
  ],
  [
    /,? (?:however deep(?:ly)?|no matter how deep(?:ly)?)(?: nested| (?:they|it) (?:lies?|are|is|sits?))?(?=[,.!?]|$)/gi,
    ' recursively',
  ],
  // Folders by what is in them.
  [
    /^in (?:which|what) ((?:sub-?)?(?:folders|directories))((?: (?:in|under|below|inside|of|beneath) \S+)?) (?:(?:are|is)(?: there)?|do (?:i|we|you) (?:have|keep|find)|can (?:i|we|you) find)(?: any| some)? (.+?)(?: (?:lying|stored|located|found))?(?: (below|under|in|inside|beneath) (\S+?))?(?=[?.!]*$)/i,
    (_whole, folders = '', place = '', what = '', below, root) =>
      `which ${folders}${place === '' && below !== undefined ? ` ${below} ${root}` : place} contain ${what.replace(/^([a-z]{2,4}\d?)s$/i, '$1 files')}`,
  ],
  // "how many x lines does a.log have"
  [
    /^how many (.*?(?:lines|entries|messages|rows|records)) (?:does|do|did) (?:the file )?((?:[\w./~+-]+\.\w+|\u0002\d+\u0003)) (?:have|contain|hold|show|include)(?=[?.!]*$)/i,
    'count the $1 in $2',
    [' does ', ' do ', ' did '],
  ],
  // Of a log, what comes last is the newest.
  [
    /(?<=\b(?:lines|entries|messages|errors|warnings)\b.*\.log\b.*),? (?:the )?(?:newest|latest|most recent|last)(?: (?:one|ones|line|entry|lines|entries))? (?:first|on top|at the top|at the start)(?=[,.!]|$)/gi,
    ', last line first',
  ],
  // "largest number first", "big ones on top", "the newest file first".
  [
    /\b(large|larger|largest|big|bigger|biggest|heavy|heavier|heaviest|high|higher|highest|small|smaller|smallest|little|low|lower|lowest|new|newer|newest|recent|latest|old|older|oldest) (?:numbers?|values?|ones?|files?|folders?|items?|entry|entries|things|things|amounts?|counts?|scores?) (first|on top|at the top|at the beginning|uppermost)\b/gi,
    (_whole, which = '') =>
      `${/^(?:larg|big|heav)/i.test(which) ? 'largest' : /^high/i.test(which) ? 'highest' : /^(?:small|little)/i.test(which) ? 'smallest' : /^low/i.test(which) ? 'lowest' : /^old/i.test(which) ? 'oldest' : 'newest'} first`,
  ],
  // "bytes in a.bin?"
  [
    /^(?:the )?(?:number of )?(bytes|lines|words|characters) (?:in|of) (?:the file )?((?:[\w./~+-]+\.\w+|\u0002\d+\u0003)) ?\?$/i,
    'how many $1 are in $2',
    ['?'],
  ],
  // "the file in x that was changed last"
  [
    /^(?:the |which )?(file|folder|directory)((?: (?:in|of|under|below|inside|beneath) \S+)?) (?:that |which )?(?:(?:was|is|were|got|has been) )?(?:modified|changed|edited|updated|touched|written) (?:last|latest|most recently)(?=[?.!]*$)/i,
    'the most recently modified $1$2',
  ],
  [
    /\b(?:in|of) which (?:the )?((?:text|word|string|phrase) )?(\S+) (?:does not|doesn't|isn't|is not|never|cannot be|can't be) (?:occur|occurs|appear|appears|show up|found|mentioned|used|contained|be found)(?: anywhere| at all)?/gi,
    'that do not contain the text $2',
  ],
  [/^(?=(?:all |the )*(?:entries|items|contents) (?:of|in) (?!.*\.(?:zip|tar|tgz|gz|7z)\b))/i, 'list '],
  [/^(?=(?:all |the )*(?:files|things) (?:of|in) [^,;]*\bin long (?:format|form)\b)/i, 'list '],
  // "src as a tree"
  [
    /^(?:(?:show|print|display|list)(?: me)? )?(?:the )?(?:folder |directory )?([\w./~-]+) as (?:a )?(?:directory |folder )?tree\b/i,
    'show the directory tree of $1',
  ],
  // "which files take up the most room? five will do"
  [
    /^(?:which|what) (files|folders|directories|subfolders)(.*?) (?:take|takes|use|uses|occupy|need|eat)(?: up)? (?:the )?most (?:room|space|disk space|disk)(?: up)?\b(?:[?.,;:]+ ?(?:the )?(?:top )?(\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:(?:will do|are enough|suffices?|is enough|of them)|$))/i,
    (_whole, what = '', where = '', count = '') => `show the ${count} largest ${what}${where}`,
  ],
  [
    /^how (?:big|large) is the (largest|biggest|smallest|newest|latest|oldest) (file|folder)/i,
    'show the size of the $1 $2',
  ],
  [
    /^how much (?:space |room )?(?:do|does) (.+?) (?:come|amount|add up) to(?: (?:altogether|in total|together|in all|all in all))?(?=[?.!]*$)/i,
    'total size of $1',
  ],
  [/^mkdir (?:-p )?([\w./~-]+)(?=,? (?:and|then)\b|, )/i, 'create the folder $1'],
  // "which is larger, a or b?"
  [
    /^which (?:of (?:the two|these|them|the two files) )?(?:is|one is|file is|was) (?:the )?(newer|older|larger|bigger|smaller|newest|largest|smallest|oldest)[,:?]? (\S+?),? or (\S+?)[?.!]*$/i,
    (_whole, what = '', one = '', other = '') =>
      `show the ${/^new/i.test(what) ? 'newest' : /^old/i.test(what) ? 'oldest' : /^small/i.test(what) ? 'smallest' : 'largest'} of the files ${one} and ${other}`,
  ],
  [/\breplace (?:all |the )?blanks in (?=(?:the |all )*(?:file ?)?names)/gi, 'replace spaces in '],
  // "scripts: which of them are executable?"
  [
    /^([\w./~-]+)[:;,] (?:which|what|how many) (?:of (?:them|those|these|the files)|ones) (?=are|is|were|contain|have|belong)/i,
    (whole, name = '') => `${/how many/i.test(whole) ? 'how many' : 'which'} files in ${name} `,
  ],
  [/\b(?:runnable|executable) for all(?=[,.!?]|$)/gi, 'executable for everyone'],
  [/\brunnable\b/gi, 'executable'],
  [/^duplicate (?=(?:the )?(?:folder|directory|file)\b)/i, 'copy '],
  [
    /^(?:copy|duplicate) ((?:the )?(?:file |folder |directory )?\S+) as (?=\S+(?:[.!]*$|,? (?:and|then|but|without|leaving)\b))/i,
    'copy $1 to ',
  ],
  [
    /^(?:cut|shorten|reduce|trim|shrink) (\S+\.\w+) (?:down )?to (?:only )?(?:its|the) (last|first) (\d+|\w+) lines/i,
    'keep only the $2 $3 lines of $1 in place',
  ],
  [
    /^(?:in|within) (\S+\.\w+),? (replace|change|substitute) (.+? (?:by|with|to) \S+?)(?= \(| and |,|[.!]*$)/i,
    '$2 $3 in $1',
  ],
  [
    /,? ?\(?(?:and |but )?(?:keep|leave|make|save) (?:a |the )?(?:copy|backup|original) (?:of it )?as \S+\.(?:bak|orig|old)\)?(?=[.!]*$)/i,
    ', keep a backup',
  ],
  [
    /\b(?:disk usage|sizes?|space used) of ((?:[\w./~-]+, )+[\w./~-]+ and [\w./~-]+|[\w./~-]+ and [\w./~-]+),? (?:(?:on )?(?:one|a|its own|each its own|separate) lines? each|one line each|each on its own line|separately|individually|one by one|each)(?=[.!?]*$)/i,
    'sizes of $1',
  ],
  [
    /(?<=[,;] |\band )(all|every|the|those) ([^,;]+?) (?:go|goes|belong|belongs|should go|shall go|come|comes) (there|in there|into it|in it)(?=[,.!]|$| and)/gi,
    'move $1 $2 $3',
  ],
  [/^move ((?:the|all|every|my) .+?) here(?=[.!]*$|,? and | then )/i, 'move $1 to this folder'],
  [
    /\breadable (?:by|for|to) (?:nobody|no one|noone) (?:except|but|other than) (?:for )?(?:me|myself|the owner)\b/gi,
    'private',
  ],
  [
    /, (?:the )?(first|last|top) (\d+|two|three|four|five|six|ten|twenty) (?:only|ones only|please)(?=[.!]*$)/i,
    ', only the $1 $2',
  ],
  [/(?<=\bsort(?:ed)? .*)\bby number(?=,|$| and )/gi, 'numerically'],
  [/,? (if (?:it|they|that file) (?:exists?|is there|are there)),(?= without| quietly| but)/gi, ''],
  [
    /(?<=^(?:delete|remove) .*empty (?:folders|directories).*),? (?:but )?(?:not|keep|never|leave) \S+(?: itself| alone)?(?=[.!]*$)/i,
    ', excluding the folder itself',
  ],
  // "except the pdfs"
  [
    /\b((?:except|excluding|without|but not|leaving out|apart from)(?: for)? )(?:the |all |any )*(pdf|txt|log|jpe?g|png|gif|mp3|mp4|csv|zip|iso|docx?|html?|json|xml|sql|py|js|sh|c|o)s\b(?! files)/gi,
    '$1the $2 files',
  ],
  // Two into one.
  [/\binto (?:a |one )(?:single |new )?file[,:]? (?:called |named )?(?=[\w./~-]+\.\w+[.!]*$)/gi, 'into '],
  [
    /^(?:please )?put ((?:[\w./~+-]+\.\w+|\u0002\d+\u0003)(?:(?:, | and |, and )(?:[\w./~+-]+\.\w+|\u0002\d+\u0003))+) together (?:in|into|to|as) (?=(?:[\w./~+-]+\.\w+|\u0002\d+\u0003)[.!]*$)/i,
    'concatenate $1 to ',
    [' together '],
  ],
  // Links, and where they lead.
  [
    /^(?:where|what) do (?:all )?(?:the )?((?:symbolic links|symlinks|soft links|links)(?: .+?)?) (?:point|lead|link|refer)(?: to)?\b[?.:;, ]*(?:(?:please )?(?:show|list|print|give)(?: me)? (?:both |each )?(?:the )?(?:links?|names?|paths?) and (?:its |their |the )?(?:targets?|destinations?)|with (?:name|link|path) and target)?[.!?]*$/i,
    'list the $1 with their targets',
  ],
  // Names that begin with a dot.
  [
    /^(?:please )?(?:hide|make hidden) (?:the )?(?:file |folder |directory )?(\S*?)([\w-]+\.\w+)(?: by (?:renaming it|a dot|adding a dot).*?)?[.!]*$/i,
    'rename $1$2 to $1.$2',
  ],
  [
    /^(?:please )?make (?:the )?(?:file |folder )?([\w/~-]*?)([\w-]+\.\w+) (?:a )?hidden(?: file)?[.!]*$/i,
    'rename $1$2 to $1.$2',
  ],
  [
    /^(?:please )?(?:unhide|make visible) (?:the )?(?:file |folder )?(\S*?)\.([\w-]+\.\w+)[.!]*$/i,
    'rename $1.$2 to $1$2',
  ],
  [
    /^(?:please )?(?:hide|make hidden) (?=(?:all|every|each|the) .*files?\b)|^(?:please )?turn (?=(?:all|every|each|the) .*files?\b.* into hidden)/i,
    'prepend . to the names of ',
  ],
  [
    /^(?!please|hide|make)((?:all |every |each |the )?.*?\bfiles?\b.*?|\*?\.\w+ files?.*?|(?:all )?\*\.\w+.*?) (?:should|must|shall|have to|has to|need to) (?:all )?(?:become|be turned into|be made|be|get) (?:a )?hidden(?: files?| ones)?[.!]*$/i,
    'prepend . to the names of $1',
  ],
  [/(?<=^prepend \. to the names of .*) into hidden(?: files?| ones)?[.!]*$/i, ''],
  // The ending of a name.
  [
    /^(?:please )?(?:strip|take|cut|drop|chop|remove) (?:off )?(?:the )?(\.\w+(?:\.\w+)?)(?: (?:ending|extension|suffix|part))?(?: off| away)? (?:from |of |off )?(?:the (?:name|string|text|word) )?(\u0002\d+\u0003)[.!]*$/i,
    (_whole, ending = '', name = '') => `remove the suffix "${ending}" from the string ${name}`,
  ],
];

/** The request with such turns in plain wording. */
export const inPlainTurns = (text: string): string =>
  TURNS.reduce((now, [said, plain, cues]) => (isCued(now, cues) ? now.replace(said, plain as string) : now), text);
