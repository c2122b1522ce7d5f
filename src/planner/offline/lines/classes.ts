/** Classes of words in the grammar of lines: synonyms with their inflections, as the alternatives of a regular expression. */

/** A verb's base form → all its forms: "strip" → strip, strips, stripped, stripping. */
const formsOf = (verb: string): string => {
  const [head = '', ...rest] = verb.split(' ');
  const tail = rest.map((word) => ` ${word}`).join('');
  const last = head.at(-1) ?? '';
  if (last === 'e') return `${head.slice(0, -1)}(?:e|es|ed|ing)${tail}`;
  const doubled = /[aeiou][bdgmnpt]$/.test(head) ? `|${last}ed|${last}ing` : '';
  const es = last === 'y' ? `${head.slice(0, -1)}ie(?:s|d)${tail}|` : '';
  return `${es}${head}(?:|s|es|ed|ing${doubled})${tail}`;
};

const verbs = (list: string): string => `(?:${list.split(', ').map(formsOf).join('|')})`;

/** "one" to "twelve", and what is counted in tens. */
export const NUMERALS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
export const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const noun = '(?:log_)?(?:lines?|entries|entry|messages)|rows?|records?|requests?';

export const CLASSES: Readonly<Record<string, string>> = {
  SHOWN: `(?:${verbs('show, display, print, output, list, return, see, view, report, get, find, dump, extract, retrieve, echo, say, select, filter, keep, pick, choose, locate, identify, grep, fetch, determine, pull, grab, collect, present, take, read, write out, draw, tail, write, spell, copy')}|gives?|tell|look_(?:for|at)|search|search_for|what_(?:is|are)|which_are|what's|give)(?:_out|_for)?`,
  SHOWN_ALSO:
    'only|just|all|everything|out|those|result|results|it|them|of|text|content|contents|list_of|whole|complete|rest|remainder',
  EMPTY:
    "in (?:that|this) order|(?:(?:see|show|print|give|tell|output|display|report)_)?(?:what's|what_is|what)_(?:left|left_over|remains|remaining)|so_(?:that_)?(?:only_)?(?:single|one|a_single)_(?:spaces?|blanks?|ones?)_(?:(?:is|are)_)?(?:left|remains?|kept|remaining)|(?:to_|on_)?(?:screen|terminal|console|stdout|standard_output)|from_(?:it|them|there)|in_(?:it|them|file)|of_it|result|results|all|everything|only|lines|rows|of|in|is|are|that|which|files?|from|there|it|them|text|contents?|content|whole|entire|with|for|as|be|everywhere|(?:each|every|all)_(?:names?|entry|entries|paths?|filenames?)",
  BY_TOOL: 'using|with|via|use|by using|through|by means of',
  TOOL: '(?:gnu )?(?:awk|sed|grep|cut|sort|tr|perl|uniq|xargs|tac|rev|head|tail|bash|wc|paste|fold|column|regex|egrep|regular expression|shell|bc|printf|seq|shuf|nl|jq)',
  EXTRACT: `${verbs('extract, find, pull, get, list, show, print, grep, collect, display, output, search, look, identify')}(?: out| for| only)?`,
  SHOW: `${verbs('show, display, print, output, return, report, dump, echo, view, list, see, print out, write out')}|give|gives|get|gets|tell|what is|what are|what's|which are|let me see|retrieve|fetch|present`,
  FIND: `${verbs('find, search, look, locate, select, pick, extract, grep, filter, keep, grab, match, isolate, pull, collect, identify, detect')}(?: out)?(?: for)?`,
  DELETE: verbs(
    'delete, remove, strip, drop, erase, discard, trim, cut, eliminate, omit, filter out, get rid of, take out, throw away, cut off, strip off, chop, chop off, clear, clean',
  ),
  REPLACE: verbs('replace, substitute, change, swap, convert, turn, translate, rewrite, transform'),
  COUNT: `(?:(?:${verbs('count, calculate, determine, find, get, show, compute, tell, give, display, print, report')} )?(?:total )?(?:number|count|amount) of)|${verbs('count, tally')}(?: up)?(?: how many)?|how many`,
  SORT: verbs('sort, order, arrange, rank, alphabetize, alphabetise'),
  INSERT: `${verbs('insert, add, append, prepend, put, place, write, tack, attach, prefix, suffix')}(?: on)?`,
  JOIN: verbs('join, merge, combine, concatenate, glue, paste, put together, collapse, put'),
  SPLIT: `${verbs('split, break, divide, cut up, break up, tokenize, explode')}|separate|separates`,
  SWAP: verbs('swap, exchange, switch, interchange, flip'),
  COMPUTE: verbs('calculate, compute, find, get, work out, determine, show, print, display, give, add up, output'),
  LINES: noun,
  /** See `places.ts`: too many to be listed. */
  EACH_LINE: 'per line',
  LONGEST: 'longest|largest',
  EVERY:
    'each|every|all|any|all occurrences of|each occurrence of|every occurrence of|occurrences of|any occurrence of|each instance of|all instances of|every instance of|instances of|every single|both|all of|each and every',
  THAT: 'that|which|where|who|in which|for which|on which|whose text|and',
  NOT: "do not|does not|don't|doesn't|not|never|did not|didn't|are not|is not|aren't|isn't|cannot",
  CONTAIN: `${verbs('contain, match, include, mention, hold, feature')}|has|have|having|with|in which there is|matching against|that say|say|says|saying|show up|about|concerning|regarding|talking about`,
  WITHOUT:
    'without|lacking|lack|lacks|except(?: for| on| in| at)?|excluding|exclude|excluded|ignoring|ignore|skipping|skip|omitting|other than|but not|not including|leaving out|not with|but without|hiding|hide|apart from|besides|aside from|minus|leave out|leaves out|with the exception of|with exception of|everything except',
  BEGIN: `${verbs('start, begin')} (?:with|in|by)`,
  END: `${verbs('end, finish')} (?:with|in|on|by)`,
  WITH: 'with|by|to|into|for|as|->|=>',
  CHARS: 'characters?|chars?|letters?|symbols?|bytes?|signs?',
  WORDS: 'words?|tokens?',
  ITEMS:
    'items?|elements?|parts?|pieces?|components?|fields?|values?|entries|sections?|segments?|words?|tokens?|paths?|directories|directory|folders?',
  NUMBERS: 'numbers?|values?|integers?|figures?|amounts?|sizes?|prices?|scores?|entries|elements?|data',
  ASCENDING:
    'ascending(?:ly)?(?: order)?|in ascending order|increasing(?: order)?|in increasing order|from (?:smallest|lowest|least|low|small) to (?:largest|highest|greatest|biggest|most|high|big|large)|(?:smallest|lowest|least) first|low to high|smallest to largest|lowest to highest',
  DESCENDING:
    'descending(?:ly)?(?: order)?|in descending order|decreasing(?: order)?|in decreasing order|in reverse(?: order)?|reverse(?: order)?|reversed|backwards?|from (?:largest|highest|greatest|biggest|most frequent|most|high|big|large) to (?:smallest|lowest|least frequent|least|low|small)|(?:largest|highest|biggest|greatest|most frequent|most common) first|high to low|largest to smallest|highest to lowest|most frequent to least frequent|from z to a|z to a|z-a|from z through a',
  NUMERIC:
    'numerically|numeric(?:al)?|by number|by numeric value|by their numeric value|as numbers|by value|in numeric(?:al)? order|numeric(?:al)? order',
  ALPHABETIC:
    'alphabetically|alphabetical|in alphabetical order|alphabetical order|by name|a to z|from a to z|a-z|lexicographically|in dictionary order',
  REVERSE: verbs('reverse, invert, flip, mirror'),
  PRESENT: `${verbs('appear, exist, occur')}|found|present|contained|listed|included|there|mentioned`,
  UNIQUE: 'unique|distinct|different|deduplicated|uniq',
  DUPLICATES:
    'duplicates?|dups|dupes|doubles|duplicate lines?|duplicated lines?|repeated lines?|repeats|repetitions|duplicate entries|duplicate rows?|identical lines?|lines? that repeat|duplicate values',
  OFTEN:
    'how often|how many times|number of times|number of occurrences of|count of|frequency of|frequencies of|counts of|count occurrences of|count how many times|count how often|count number of times|count number of occurrences of|count frequency of|tally of|total number of occurrences of|occurrence count of|occurrences of',
  OCCUR: `${verbs('occur, appear, repeat')}|(?:(?:is|are|was|were|been|gets|got) )?(?:found|seen|requested|called|hit|visited|written|logged|mentioned|named|said)|is used|are used|was used|(?:come|show|turn|pop)s? up|occurs in total|used|there are|is there|are there`,
  LEADING: 'leading|initial|beginning|at (?:the )?(?:start|beginning|front)|from (?:the )?(?:start|beginning|front)',
  TRAILING: 'trailing|final|ending|at (?:the )?end|from (?:the )?end',
  SEARCH_FOR:
    'search for|searches for|look for|looks for|grep for|grep|find|finds|find out|search|locate|show occurrences of|seek',
  OCCURRENCES: 'occurrences?|matches|instances?',
  LONGER_THAN: 'longer than|more than|over|exceed(?:s|ing)?|at least|greater than',
  SHORTER_THAN: 'shorter than|less than|fewer than|under|at most|no more than|up to',
  COMPARES:
    '(?:greater than or equal to|less than or equal to|greater than|more than|larger than|bigger than|higher than|less than|smaller than|lower than|fewer than|at least|at most|above|below|over|under|exceeds?|exceeding|equal to|equals|equal|equaling|exactly|starts? with|begins? with|contains?|containing|matches|matching|includes|is not|is|are|==|=|!=|>=|<=|>|<|not equal to|does not equal)',
  WITH_ALSO: 'with|including|plus|along with|together with|as well as|and|show|showing|give|giving|include|also',
  OF_MATCH:
    'each|every|(?:each |every |the |any )?(?:it|them|that|those|one|match|matches|matching line|matching lines|matched line|occurrence|occurrences|hit|line)',
  AT_START:
    '(?:at|to|on|in) (?:the )?(?:very )?(?:start|beginning|top|front|head)(?: of)?|in front of|before|as first line|as first',
  AT_END: '(?:at|to|on) (?:the )?(?:very )?(?:end|bottom|tail)(?: of)?|after|behind|as last line',
  LENGTH: 'length|line length|number of characters|size|character count',
  SPACES:
    'spaces?|blanks?|whitespace|white space|whitespaces|white spaces|space characters|spaces and tabs|spaces or tabs|tabs and spaces|tabs or spaces|blank spaces|whitespace characters',
  OUT: 'on one line|on a single line|in one line|in a single line|onto one line|onto a single line|into one line|into a single line|to one line|to a single line|as one line|as a single line|as single line|on single line|into single line|onto single line|in single line|to single line',
  OWN_LINE:
    'on (?:its|their|a|an)? ?(?:own|separate|new|single|individual|different) lines?|on (?:separate|own|individual|new) lines|one per line|per line|one a line|on new lines?|each on own line|one below (?:the )?other|one under (?:the )?other|one beneath (?:the )?other|(?:each )?(?:below|under|underneath|beneath) each other|one after another|one after (?:the )?other|one per row|each on new line|onto separate lines|into separate lines|into lines|line by line|one by line|on line',
};
