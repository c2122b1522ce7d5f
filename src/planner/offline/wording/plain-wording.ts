/**
 * Turns of phrase that say the same in other words, brought to the wording that the grammar reads: what is spoken of first ("for each x,
 * gzip it"), duties in the passive ("x should be deleted"), courtesies, signs left out. What stands in quotes is never touched.
 */

import { alone } from './asked-beside.ts';
import { BROUGHT, mayBring } from './brought.ts';
import { COURTESIES } from './courtesies.ts';
import { cuesIn } from './file-cues.ts';
import { DEEDS_ON_FILES } from './file-deed-turns.ts';
import { OF_FILES } from './file-turns.ts';
import { handled } from './handled/handled.ts';
import { OF_TEXTS } from './of-texts.ts';
import { withoutReasons } from './reasons.ts';
import { asOrders } from './sentences.ts';
import { SHORT_FORMS } from './short-forms.ts';
import { inFolderSaid } from './topic-in-place.ts';
import { inPlainTurns } from './turns-of-phrase.ts';
import { withVerbs } from './verbs-left-out.ts';

type Turn = readonly [said: RegExp, plain: string | ((whole: string, ...groups: string[]) => string)];

/** The sign of a short form is often left out. */
const SIGNS: readonly Turn[] = [
  // A question, and what is said of its answer.
  [
    /\? +(?=(?:please )?(?:count|list|sort|each|with|without|also|only|just|sorted|the (?:largest|biggest|smallest|newest|oldest)|biggest|largest|newest|oldest|smallest|upper|lower|ignor\w+|names?|sub-?(?:folders|directories)|including|excluding|recursive\w*|those)\b)/gi,
    ', ',
  ],
  [/(?<![\w./-])either (?!case\b|way\b)(?=.+ or )/gi, ''],
  [/(?<![\w./-])gimme(?![\w./-])/gi, 'give me'],
  [/(?<![\w./-])(?:pls|plz)(?![\w./-])/gi, 'please'],
  [/(?<![\w./-])incl\.?(?= )/gi, 'including'],
  [/(?<![\w./-])excl\.?(?= )/gi, 'excluding'],
  [/(?<![\w./-])sub-?dir(s?)(?![\w./-])/gi, 'subfolder$1'],
  [/(?<![\w./-])env(?:ironment)? vars?(?![\w./-])/gi, 'environment variables'],

  [/(?<![\w./-])(?:teh|hte|tge)(?![\w./-])/gi, 'the'],
  [/(?<![\w./-])(?:adn|nad|annd)(?![\w./-])/gi, 'and'],
  [/(?<![\w./-])fiel(s?)(?![\w./-])/gi, 'file$1'],
  [/(?<![\w./-])(do|does|did|is|are|was|were|has|have|had|could|would|should)nt(?![\w./-])/gi, "$1n't"],
  [
    /(?<![\w./-])(?:has|have|had) (?:never|not) been (?=(?:modified|changed|accessed|touched|read|opened|used)\b)/gi,
    'not ',
  ],
];

/** What a request speaks of before it says what to do with it. */
const TOPICS: readonly Turn[] = [
  [/^make (.+?) (?:be )?(?:owned by|belong to) (?:the )?(?:user )?(\w[\w-]*)[.!]*$/i, 'change the owner of $1 to $2'],
  [
    /^rename (.+?) so that (?:its|their|the|each) (?:file ?)?names? ends? (?:in|with) (\S+?)[.!]*$/i,
    'append $2 to the names of $1',
  ],
  [
    /^rename (.+?) so that (?:its|their|the|each) (?:file ?)?names? (?:starts?|begins?) with (\S+?)[.!]*$/i,
    'prepend $2 to the names of $1',
  ],
  [
    /^what (?:has |was |is |have )?(?:been )?(changed|modified|edited) (in|under|below) (\S+) (?=in|within|during|since|today|yesterday)/i,
    'which files $2 $3 were $1 ',
  ],
  [
    /(?<![\w./-])(\d+|two|three|four|five|ten) (files?|folders?|directories) (.*?) ?that (?:was|were) (modified|changed|edited|updated) (?:last|most recently)(?=[.!]*$)/i,
    '$1 most recently modified $2 $3',
  ],
  [
    /^for (?:each|every|all)(?: of)?(?: the)? ([^,]+?)(?:, ?| )(?:please )?(\w+) (?:it|them)(?= (?:to|into|in|with|as)\b|[.!]*$)/i,
    '$2 every $1',
  ],
  [
    /^for (?:each|every|all)(?: of)?(?: the)? ([^,]+?)(?:, ?| )(?:please )?(print|show|display|list|count|report|give|output|tell me|compute|calculate) (?:out )?(?:its|their|the)(?: own)? ([^,.]+)$/i,
    '$2 the $3 of every $1',
  ],
  [
    /^((?:all|every|any|each|the|those|these)\b[^,;]*?) (?:should|must|needs? to|have to|has to|ought to|(?:is|are) to) (?:all )?be (deleted|removed|erased|moved|copied|renamed|compressed|gzipped|zipped|archived|listed|shown|printed|counted|made|set|changed|given)\b/i,
    '$2 $1',
  ],
  [
    /^(deleted|removed|erased|moved|copied|renamed|compressed|gzipped|zipped|archived|listed|shown|printed|counted|made|set|changed|given) (?=(?:all|every|any|each|the|those|these)\b)/i,
    '$1 ',
  ],
];

/** Measures and manners that are said in many ways. */
const MANNERS: readonly Turn[] = [
  ...OF_TEXTS,
  [
    /whose (?:exact )?contents? (?:is|are|exists?|occurs?|appears?) (?:found |there )?(?:more than once|several times|multiple times|twice)\b/gi,
    'with the same content',
  ],
  [/,? (?:but|and) not \S+ itself(?![\w./-])/gi, ' but keep the folder'],
  [
    /(?<=^(?:.* )?(?:delete|remove|erase|copy|move)\b.*),? (?:along with|together with|with|including) (?:all )?(?:of )?(?:(?:their|its|the) contents?|(?:the |its |their )?(?:files|everything|things) (?:in|inside|under|below|within) (?:it|them|there))(?![\w./-])/gi,
    '',
  ],
  [
    /, ((?:\w+ )?(?:hidden|empty|binary|temporary|backup)(?: files| ones| folders)?) (?:excluded|left out|omitted|not included|ignored)(?=[.!]*$)/gi,
    ', excluding $1',
  ],
  [/(?<![\w./-])at (?:a )?depth of (at least|at most|exactly) (\w+)(?![\w./-])/gi, '$1 $2 levels deep'],
  [
    /(?<![\w./-])whose (group|owner) is not (?:the )?(?=\w)/gi,
    (_: string, who: string) => `not owned by ${who === 'group' ? 'group' : 'user'} `,
  ],
  [/(?<![\w./-])whose (?:file )?extension is neither (\w+) nor (\w+)(?![\w./-])/gi, 'except *.$1 and *.$2'],
  [
    /(?<=^(?:create|make|touch|add) )(?:two|three|four|five|six|\d) (?=(?:new |empty )*(?:files|directories|folders):? )/gi,
    '',
  ],
  [
    /(?<![\w./-])(directories|folders|files) for (?:each|every|the) (?:years?|months?|days?|numbers?) (?:from )?(\d+) (?:to|through|until|-) (\d+)(?![\w./-])/gi,
    '$1 $2 to $3',
  ],
  [/(?<![\w./-])or (?=(?:bigger|larger|smaller|greater|less|more) than\b)/gi, 'or are '],
  [
    /(?<![\w./-])(director(?:y|ies)|folders?) (?:in which|where) there (?:is|are) (?:at least one |any |some |a |an )?/gi,
    '$1 that contain ',
  ],
  [
    /(?<![\w./-])(read|writ|execut)able by (?:the )?(owner|group|others|everyone) but not (?:by )?(?:the )?(owner|group|others|everyone)(?![\w./-])/gi,
    '$1able by $2 but not $1able by $3',
  ],
  [
    /(?<![\w./-])lines of (python|java|javascript|typescript|go|rust|ruby|perl|php|shell|html|css|sql)(?: code)?(?= |$)/gi,
    'lines in all $1 files',
  ],
  [/,? even (?:though|if) (?:it|they) (?:is|are|isn't|aren't|is not|are not)(?: not)? empty(?![\w./-])/gi, ''],
  [/,? (?:and )?(?:show|display|with)(?:ing)? (?:the |a )?progress(?: bar)?(?![\w./-])/gi, ' showing progress'],
  [
    /(?<![\w./-])(?:with|using|via|in|like|as(?: with)?) (?:the )?\x02?ls -l\w*(?: style| format| listing| output)?(?![\w./-])/gi,
    'in long format',
  ],
  [
    /,? (?:and )?(?:with |in |as )?(?:the |an? )?\x02?ls -l\w* (?:style|format|listing|output|fashion)(?: for each| of each)?(?![\w./-])/gi,
    ' in long format',
  ],
  [
    /(?<![\w./-])the (?!(?:\w+est|most|only|first|last|same|current|hidden|empty|whole|entire|new|old)\b)([\w-]+) (?:directory|folder) (?:of|in|under|inside) (?:my|the) home(?: directory| folder)?(?![\w./-])/gi,
    'the folder ~/$1',
  ],
  [
    /,? (?:but|and) not (?:the )?(?:file|folder|directory|target|what|thing)(?: that| which)?(?: it| they)? (?:points?|leads?|refers?|links?)(?: to)?(?![\w./-])/gi,
    '',
  ],
  [/(?<![\w./-])(?:in )?(?:reverse|inverse)[- ]chronological(?:ly| order)(?![\w./-])/gi, 'newest first'],
  [/(?<![\w./-])(?:in chronological order|chronologically)(?![\w./-])/gi, 'oldest first'],
  [/(?<![\w./-])(?:in|by) (?:order of )?(?:decreasing|descending) (?:file )?size(?![\w./-])/gi, 'largest first'],
  [/(?<![\w./-])(?:in|by) (?:order of )?(?:increasing|ascending) (?:file )?size(?![\w./-])/gi, 'smallest first'],
  [
    /(?<![\w./-])last (\d+|two|three|four|five|ten) (files?|folders?|directories) (?:that (?:were|have been) )?(?:modified|changed|edited|updated|touched)(?![\w./-])/gi,
    '$1 most recently modified $2',
  ],
  [
    /(?<=^(?:move|mv|bring|pull) .*)(?<! to the)(?: up)? (?:one|a) (?:directory|folder|level) up$|(?<=^(?:move|mv|bring|pull) .*) up (?:one|a) (?:level|directory|folder)$/gi,
    ' to the parent directory',
  ],
  [/total of (?=(?:the |all )*(?:lines|files|folders|directories|words|characters|bytes)\b)/gi, 'total number of '],
  [/(?<![\w./-])(?:a )?half (?:an |a )?hour(?![\w./-])/gi, '30 minutes'],
  [/(?<![\w./-])half (?:a )?day(?![\w./-])/gi, '12 hours'],
  [/(?<![\w./-])half (?:a )?year(?![\w./-])/gi, '6 months'],
  [/(?<![\w./-])(?:a )?quarter of an hour(?![\w./-])/gi, '15 minutes'],
  [/(?<![\w./-])an hour and a half(?![\w./-])/gi, '90 minutes'],
  [/(?<![\w./-])(?:a )?couple of (?=(?:minutes|hours|days|weeks|months|years)\b)/gi, '2 '],
  [
    /(?<=\s)(?:either )?(?:a |an |the )?(\.\w+)((?:,| or| and) )(?:a |an |the )?(\.\w+) (?:ending|suffix|extension)s?(?![\w./-])/gi,
    'extension $1$2$3',
  ],
  [/(?<=\s)(?:a |an |the )?(\.\w+) (?:ending|suffix)(?![\w./-])/gi, '$1 extension'],
  [
    /(?:whose|with|having) permissions? (?:that )?(?:allow|permit|let)s? (others|the group|group|the owner|owner|everyone|everybody|anyone) (?:to )?(read|write|execute)(?![\w./-])/gi,
    'that $1 can $2',
  ],
  [/(?<![\w./-])take (that|this|the|it|those)( \w+)? away(?![\w./-])/gi, 'remove $1$2'],
  [
    /^(create|make|set up|build) (?:a |the )?(?:new )?(?:(?:directory|folder) (?:structure|hierarchy|tree)s?|nested (?:directories|folders))(?: of| with| like|:)? (?=\S*\/)/i,
    '$1 the folders ',
  ],
  [
    /(?<![\w./-])(?:with(?:out)?|while|but|and|by)? ?(?:suppress|hid|hide|discard|ignor|ignore|omit|silenc|silence|skip|filter|swallow|drop|mut|mute|without|no)(?:ing|ting|ping|ping out|ing out)?(?: (?:any|all|the|possible|of|out|showing|printing|displaying))* (?:permission(?: denied)?|access denied|error|stderr|"permission denied"|'permission denied')(?: (?:error|access))?(?: (?:errors?|messages?|warnings?|output|complaints?))+(?![\w./-])/gi,
    ' without errors',
  ],
  [
    /(?<![\w./-])from (?:the )?(?:small|smallest|little|tiny) to (?:the )?(?:large|largest|big|biggest|huge)(?![\w./-])/gi,
    'smallest first',
  ],
  [
    /(?<![\w./-])from (?:the )?(?:large|largest|big|biggest|huge) to (?:the )?(?:small|smallest|little|tiny)(?![\w./-])/gi,
    'largest first',
  ],
  [
    /(?<![\w./-])from (?:the )?(?:old|oldest) to (?:the )?(?:new|newest|young|youngest|recent|latest)(?![\w./-])/gi,
    'oldest first',
  ],
  [
    /(?<![\w./-])from (?:the )?(?:new|newest|young|youngest|recent|latest) to (?:the )?(?:old|oldest)(?![\w./-])/gi,
    'newest first',
  ],
  [/(?<![\w./-])(somewhere|someplace|anyplace) (?=(?:in|under|below|inside|within|on|beneath)\b)/gi, ''],
  [
    /(?<![\w./-])(?:and |but |, ?)*(?=(?:\w+ ){0,2}(?:not|don't|without|never|no) )(?:(?:do not|don't|without|not|never|no) )?(?:go|going|descend|descending|look|looking|recurse|recursing|search|searching)?(?: any)? ?(?:no |not )?(?:deeper|further|farther)(?: down)? than (\w+) (levels?|director(?:y|ies)|folders?|sub-?director(?:y|ies)|sub-?folders?)(?: (?:down|deep|below))?(?![\w./-])/gi,
    ' at most $1 levels deep',
  ],
  [
    /(?<![\w./-])(?:deeper|further down|farther down) than (\w+) (?:levels?|director(?:y|ies)|folders?)(?: (?:down|deep))?(?![\w./-])/gi,
    'more than $1 levels deep',
  ],
  [
    /(?<![\w./-])(at most|at least|up to|only|maximum) (\w+) (?:sub-?)?(?:director(?:y|ies)|folders?) (deep|down)(?![\w./-])/gi,
    '$1 $2 levels deep',
  ],
];

/** Quoted texts, also of old manuals. */
const QUOTED = /(?<![\w])(["'`“‘«])(?:(?!["'`”’»]).)+["'`”’»](?!\w)/g;

const turned = (text: string, turns: readonly Turn[]): string =>
  turns.reduce((now, [said, plain]) => now.replace(said, plain as string), text);

/** The request in plain wording; as it stands where nothing is to be said otherwise. */
export const plainly = (text: string): string => {
  const kept: string[] = [];
  const bare = text.replace(QUOTED, (quoted) => `\u0002${kept.push(quoted) - 1}\u0003`);
  const clear = turned(turned(turned(alone(bare), COURTESIES), SIGNS), SHORT_FORMS);
  const order = asOrders(inFolderSaid(inPlainTurns(withVerbs(withoutReasons(handled(clear))))));
  const brought = mayBring(order) ? turned(order, BROUGHT) : order;
  const cues = cuesIn(brought);
  const asked = cues.files ? turned(brought, OF_FILES) : brought;
  const done = cues.deeds ? turned(asked, DEEDS_ON_FILES) : asked;
  const plain = turned(turned(done, TOPICS), MANNERS);
  const whole = plain.replace(/\u0002(\d+)\u0003/g, (all, at: string) => kept[Number(at)] ?? all).trim();
  return whole === '' ? text : whole;
};
