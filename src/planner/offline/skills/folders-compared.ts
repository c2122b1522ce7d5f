/** The names in two folders: those that both have, those that only one has, how the two lists differ. */
import { lexicon } from '../lexicon.ts';
import { phrasing, type Said } from '../phrasing.ts';
import type { Skill, Understood } from '../skill.ts';
import type { Token } from '../understand.ts';
import { type Command, pipe, run } from '../write/command.ts';
import { quotePath } from '../write/quote.ts';

const NAMES =
  "(?:(?:how many |count |number of )?(?:the |all |any |every |only |relative )*(?:name of (?:the |all )*file|file name|filename|file|name|path|entry|thing|item|subfolder|folder name|anything|everything|what|what is|what are|what's)(?: name)?(?: of (?:the |all )*(?:file|entry|thing))?)";
const D = '(?:the |folder |directory |dir |my |of |called |named )*';
const IN = '(?:in|under|below|inside|inside of|within|beneath|from|of)';
const THAT = '(?:that |which |and |but |, )*';
const IS =
  '(?:exist |occur |appear |live |lie |is |are |be |found |present |stored |there |turn up |show up |also |both |contain |only )*';
const NOT =
  "(?:is not|are not|isn't|aren't|not|do not|don't|does not|doesn't|cannot|can not|miss|missing|absent|lack|never)";
const HAS = '(?:has|have|contain|hold|include)';

const FOLDER = /^[\w.~/+-]+$/;

/** What can be a folder here: what is one, looks like one, or is called like one. */
const isFolder = (token: Token | undefined, { world }: Understood): boolean => {
  if (token === undefined || !FOLDER.test(token.value)) return false;
  const entry = world.entry(token.value);
  if (entry !== undefined) return entry.kind === 'dir';
  if (/\.\w{1,5}$/.test(token.value)) return false;
  return token.concepts.length === 0 || lexicon().language.folderNames.has(token.value.toLowerCase());
};

const pairOf = ({ tokens, request }: Said): readonly [string, string] | undefined => {
  const [a, b] = tokens;
  if (!isFolder(a, request) || !isFolder(b, request) || a === undefined || b === undefined) return undefined;
  const isOther = /\b(?:lines?|words?|columns?|rows?|contents?|size|bytes|delete|remove|copy|move|newer|older)\b/i;
  return a.value === b.value || isOther.test(request.text) ? undefined : [a.value, b.value];
};

/** "below x", "relative paths", "also in subfolders": the whole trees. */
const isDeep = ({ text }: Understood): boolean =>
  /\brelative\b|\brecursive|\bsub-?(?:folders|director)|\b(?:below|beneath)\b|\btrees?\b/i.test(text);

const list = (folder: string, request: Understood): { readonly raw: string } => ({
  raw: isDeep(request) ? `<(cd ${quotePath(folder)} && find . -type f | sort)` : `<(ls ${quotePath(folder)})`,
});

const comm =
  (flags: string, isTurned = false) =>
  (said: Said): Command | undefined => {
    const pair = pairOf(said);
    if (pair === undefined) return undefined;
    const [a, b] = isTurned ? [pair[1], pair[0]] : pair;
    const names = run('comm', flags, list(a, said.request), list(b, said.request));
    return /\b(?:how many|count|number of)\b/i.test(said.request.text) ? pipe(names, run('wc', '-l')) : names;
  };

export const foldersCompared: readonly Skill[] = [
  phrasing({
    name: 'names-of-both',
    topic: 'text',
    summary: 'the names that two folders share',
    forms: [
      `${NAMES} ${THAT}(?:do |does |both )*${D}{W} and ${D}{W} (?:both |also )*(?:share|${HAS})(?: in common)?`,
      `${NAMES} ${THAT}${IS}(?:${IN} )?(?:both )?${D}{W} (?:and|as well as) ${IS}(?:${IN} )?${D}{W}(?: too| also| alike| as well)?`,
      `(?:common|shared|same) ${NAMES} (?:of|in|between|to) (?:both )?${D}{W} and (?:${IN} )?${D}{W}`,
      `${NAMES} ${THAT}${IS}(?:common to|common in|shared by|shared between|share by|share between|common) (?:both )?${D}{W} and ${D}{W}`,
    ],
    mentions: 'both|common|share|shared|also|as well as|as well|too|alike',
    write: (said) =>
      /\b(?:both|common|shared?|also|as well|too|alike|same)\b/i.test(said.request.text) &&
      !/\b(?:not|n't|neither|either|except|only one|missing|lacks?)\b|n't\b/i.test(said.request.text)
        ? comm('-12')(said)
        : undefined,
    examples: [['file names that occur both in docs and in src', 'comm -12 <(ls docs) <(ls src)']],
  }),
  phrasing({
    name: 'names-of-one',
    topic: 'text',
    summary: 'the names that only one of two folders has',
    forms: [
      `${NAMES} ${THAT}${IS}(?:${IN} )?(?:only |just |exactly |either )+(?:one )?(?:of )?(?:the folders |the directories |the two )?${D}{W} (?:and|or) (?:${IN} )?${D}{W}`,
    ],
    mentions: 'one|either',
    write: (said) => (/\bone\b|not both/i.test(said.request.text) ? comm('-3')(said) : undefined),
    examples: [['names that exist in exactly one of docs and src', 'comm -3 <(ls docs) <(ls src)']],
  }),
  phrasing({
    name: 'names-of-first',
    topic: 'text',
    summary: 'the names that one folder has and another lacks',
    forms: [
      `${NAMES} ${THAT}${IS}${IN} ${D}{W} ${THAT}${IS}(?:do |does )?${NOT} ${IS}(?:the one |one |those )?${IN} ${D}{W}`,
      `${NAMES} ${IN} ${D}{W} ${THAT}${D}{W} ${NOT}(?: ${HAS})?(?: it| them)?`,
      `${NAMES} ${THAT}(?:does |do |only )*${D}{W} ${HAS} ${THAT}${D}{W} ${NOT}(?: ${HAS})?(?: it| them)?`,
      `${NAMES} ${THAT}(?:does |do |only )*${D}{W} ${HAS} ${THAT}${NOT} (?:${IN} )?${D}{W}`,
    ],
    mentions:
      "not|is not|are not|isn't|aren't|do not|don't|does not|doesn't|cannot|can not|miss|missing|absent|lack|never",
    write: comm('-23'),
    examples: [['which files does docs have that src lacks', 'comm -23 <(ls docs) <(ls src)']],
  }),
  phrasing({
    name: 'names-of-second',
    topic: 'text',
    summary: 'the names that a folder lacks of another',
    forms: [
      `${NAMES} ${THAT}${IS}(?:missing|absent|lack|miss|not|is not|are not) ${IS}(?:in|from|under|inside) ${D}{W} ${THAT}${IS}(?:(?:compare|compared|in comparison|relative|as opposed) (?:to|with) |${IN} )${D}{W}`,
      `${NAMES} ${THAT}(?:does |do )?${D}{W} (?:lack|miss|is missing|not have) ${THAT}(?:${IS})?(?:compare |compared |in comparison )?(?:to |with |from |${IN} )?${D}{W}(?: ${HAS})?`,
    ],
    mentions: 'missing|miss|lack|absent|not',
    write: comm('-23', true),
    examples: [['which files are missing in docs compared to src', 'comm -23 <(ls src) <(ls docs)']],
  }),
  phrasing({
    name: 'lists-of-names',
    topic: 'text',
    summary: 'how the lists of names in two folders differ',
    forms: [
      `(?:compare|diff|difference|differences|different|differ|differs) (?:between |in |of |the )*(?:file |folder |directory )?(?:listing|list|name|file name|filename|entry)(?: of)?(?: the| all| every)*(?: file name| name| file| entry| content| folder| directory)*(?: (?:of|in|from|between|for))? ${D}{W} (?:and|with|to|against) (?:those |that |the )*(?:listing |list |name |file name )*(?:${IN} )?${D}{W}`,
    ],
    mentions: 'list|listing|name|file name|filename|entry',
    write: (said) => {
      const pair = pairOf(said);
      return pair && run('diff', list(pair[0], said.request), list(pair[1], said.request));
    },
    examples: [['compare the list of names in docs with that in src', 'diff <(ls docs) <(ls src)']],
  }),
];
