/** What is said beside a deed and changes nothing of it, or is said of its depth in many ways: cut out, or brought to one wording. */

type Aside = readonly [said: RegExp, plain: string];

const FOLDERS =
  '(?:the |all |any |all the |existing |empty )*(?:director(?:y|ies)|folders)(?: structure| tree| themselves)?';
const STAY =
  '(?:(?:should |must |are to |have to |shall |can |may )?(?:all )?(?:be )?(?:stay|remain|kept|left)|are (?:kept|left|not touched|not to be touched)|should not be (?:touched|deleted|removed))(?: in place| standing| untouched| intact| alone| there| where they are| as they are| behind)?';
const KEEP =
  "(?:leave|leaving|keep|keeping|preserve|preserving|spare|sparing|don't touch|do not touch|without touching|not touching|don't (?:delete|remove)|do not (?:delete|remove)|without (?:deleting|removing))";
const IN_PLACE = '(?: in place| standing| untouched| intact| alone| there| where they are| as they are| behind)?';

/** Folders are left alone: "but leave the directories standing", "; directories stay". */
const FOLDERS_STAY = `[,;(]? ?(?:and |but |while |though )*(?:${FOLDERS} ${STAY}|${KEEP} ${FOLDERS}${IN_PLACE})\\)?[.!]*$`;

const ASIDES: readonly Aside[] = [
  // A copy, and what it is called.
  [
    /(?<=^(?:please )?(?:copy|cp|duplicate|clone|back up|save)\b[^;]*?)[,;]? ?(?:and |but |then )*(?:call|calling|name|naming|rename) (?:it|the (?:copy|duplicate|clone|backup|new one|new file|result))(?: as| to)? (?=\S+[.!]*$)/gi,
    ' as ',
  ],
  [
    /(?<=^(?:please )?(?:copy|cp|duplicate|clone|back up|save)\b[^;]*?)[,;]? ?(?:and |but )?(?:the (?:copy|duplicate|clone|new one|new file)(?:['’]s name|['’]s new name)?|its name|the name of the copy) (?:is|should be|shall be|must be|has to be|being|will be|is to be)(?: called| named)? (?=\S+\.\w+[.!]*$)/gi,
    ' as ',
  ],
  [/\b(?:the|that) copy['’]s (?=\w+ )(\w+)/gi, 'the $1 of the copy'],
  [
    /\b(?:give|assign) (\S+\.\w+|the copy|it) (?:the )?(?:mode|permissions?|access rights) (?=[0-7]{3,4}\b)/gi,
    'set the permissions of $1 to ',
  ],
  [
    /^(?:put|place|drop|leave|store|save|deposit) (?:an? |the )?cop(?:y|ies) of (.+?) (?:in|into|inside|to|under|on) (?=[^,;]+$)/gi,
    'copy $1 to ',
  ],
  // All that lies in a folder.
  [
    /,? (?:and |with |including )?(?:all |the |its )*contents? (?:included|too|as well|inclusive)(?=[,.!?]*$)/gi,
    ' and everything in it',
  ],
  [
    /,? (?:and|with|plus|including|as well as|along with|together with) (?:all|everything|anything|whatever)(?: things| else)?(?:(?: that| which)?(?:'s| is| are| lies| sits| lives) (?:contained |stored )?(?:inside|in|within|below|under|beneath|underneath)(?: of)?(?: it| them| there)?| (?:inside|within|below|under|beneath|underneath)(?: it| them| there)?| in (?:it|them|there)|(?: that)? (?:it|they) (?:contains?|holds?|has|have|includes?))(?=[,.!?]*$|[,;] | (?:to|into|from|should|must|needs?|has|have|belongs?|ought|recursively|by|for|as|so|readable|writable)\b)/gi,
    ' and everything in it',
  ],
  [
    /,? (?:its |all )?(?:sub-?(?:folders|directories)|contents?|files) and all(?=[,.!?]*$|, | (?:to|into|in|from|as)\b)/gi,
    ' and everything in it',
  ],
  // What is not spoken of stays.
  [
    /[,;] (?:and |but |while )?(?:all |every |any |the |leave |leaving |keep |keeping )*(?:others?|rest|everything else|all else|anything else|remaining)(?: \w+)? (?:(?:should |must |will )?(?:stays?|remains?) )?(?:as (?:they|it) (?:are|is|were|was)|as is|unchanged|untouched|alone|intact|where (?:they|it) (?:are|is|were|was)|in (?:it|there|place|peace)|there|be|behind)[.!]*$/gi,
    '',
  ],
  [
    /,? in addition to (?:what|whatever|those|the (?:rights|permissions)) (?:\w+ )?(?:they|he|she|it|others|everyone) (?:may do|can do|have|has|had)(?: already| now)?[.!]*$/gi,
    '',
  ],
  [/,? without (?:changing|touching|affecting) (?:any|the|anything)(?: of the)?(?: other| else)(?: \w+)?[.!]*$/gi, ''],
  // The folder that is emptied.
  [
    /[,;]? (?:and |but |while )?(?:the )?(?:empty )?(?:folder|directory)(?: itself)? (?:should |must |has to |is to |can )?(?:stays?|remains?|be kept|kept)(?: there| in place| where it is)?[.!]*$/gi,
    ' but keep the folder',
  ],
  [/, not (?:the )?\S+ itself(?![\w./-])/gi, ' but keep the folder'],
  // What is packed or unpacked, and what becomes of it.
  [
    /(?<=^(?:please )?(?:de|un)?(?:compress|gzip|g?zip|xz|bzip2|gunzip|pack|unpack|squeeze)\b.+?)[,;] (?:and |but )?(?:the |its )?(?:original|source|old|archive|compressed|uncompressed|plain)(?: file| one| version)? (?:should |must |has to |is to |can |shall )?(?:stays?|remains?|be kept|kept)(?: there| in place| where it is| as it is| too| as well)?[.!]*$/gi,
    ', but keep the original',
  ],
  [
    /(?<=^(?:please )?(?:un|de)(?:compress|pack|zip|xz) .*?\.(?:gz|xz|bz2|zst)),? (?:and |but )?(?:the |its )?(?:original|archive|compressed file|compressed one|\.?(?:gz|xz|bz2|zst)(?: file)?) (?:need not|needn't|does not have to|doesn't have to|does not need to|doesn't need to) (?:stay|remain|be kept)[.!]*$/gi,
    '',
  ],
  // Deleted from within, folders become empty one after the other.
  [
    /(?<=\bempty .*),? (?:also|including|and|even|as well as)(?: also)? (?:those|ones|the ones|folders|directories|any)(?: that| which)? (?:only )?(?:become|becomes|are|get|end up|turn)(?: left)? empty[^,;]*$/gi,
    '',
  ],
  [
    /,? (?:and )?(?:with|creating|making|create|make|including) (?:all |any )?(?:the )?(?:missing |needed |required |necessary |intermediate )*(?:levels|parts)(?: of it)?(?: in one go| at once| in between)?[.!]*$/gi,
    ' with parents',
  ],
];

/** Folders stay, where files are spoken of. */
const OF_FOLDERS: readonly Aside[] = [
  [
    new RegExp(`(?<=^(?!.*\\b(?:cop(?:y|ies)|mov|pack|archiv|sync|extract|zip)).*\\bfiles?\\b.*)${FOLDERS_STAY}`, 'gi'),
    '',
  ],
  [
    new RegExp(
      `^(.*?)\\b(?:everything|anything|all)(?= (?:in|inside|under|below|beneath|within)\\b)(.*?)${FOLDERS_STAY}`,
      'gi',
    ),
    '$1all files$2',
  ],
];

const without = (text: string, asides: readonly Aside[]): string =>
  asides.reduce((now, [said, plain]) => now.replace(said, plain), text);

/** The request without such asides. */
export const withoutStanding = (text: string): string =>
  without(/director|folder/i.test(text) ? without(text, OF_FOLDERS) : text, ASIDES);
