/** Searches for texts in the files that a query means. */
import { conditionsOf, type Group } from '../frames/conditions.ts';
import { contextOf } from '../frames/context.ts';
import { ONCE } from '../frames/file-form.ts';
import type { FileQuery } from '../frames/file-query.ts';
import type { Test } from '../frames/file-tests.ts';
import { saidAs } from '../frames/said.ts';
import { allOf, looseOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { type Command, operand, pipe, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { quote } from '../write/quote.ts';
import { fileAction } from './file-action.ts';

const isPlainFile = (test: Test): boolean => test.is === 'type' && test.types.join('') === 'f';

/** Files are asked for ("files that contain x") when their noun comes before the text; lines otherwise ("search x in files"). */
export const filesAsked = (query: FileQuery, from: number, request: Understood): boolean => {
  const kind = [...query.used].find((slot) => slot.type === 'kind' || slot.type === 'name');
  const again = request.tokens.find(
    (token) =>
      token.index > (kind?.to ?? 0) && token.index < from && /^(search|grep|look)( for| through)?$/.test(token.lemma),
  );
  // "show only the file names"
  if (
    /\b(only|just) (the |their )?(matching )?(file ?names?|names?|files)\b|\b(file ?)?names? only\b/i.test(request.text)
  )
    return true;
  const isOfLines = request.tokens.some((token) => token.kind === 'word' && means(token, 'LINE'));
  return again === undefined && (kind?.from ?? request.tokens.length) < from && !isOfLines;
};

const includes = (query: FileQuery): readonly Word[] =>
  query.tests.flatMap((test) =>
    test.is === 'name'
      ? test.patterns.map((one) => ({ raw: `--${test.not ? 'exclude' : 'include'}=${quote(one)}` }))
      : [],
  );

interface Search {
  readonly flags: string;
  /** Lines around each match. */
  readonly around?: readonly string[];
  readonly texts: readonly string[];
}

const expressions = (texts: readonly string[]): readonly Word[] => texts.flatMap((text) => ['-e', text]);

/** `grep -r` where names are all that is asked of the files, `find … -exec grep` otherwise. */
const written = (query: FileQuery, request: Understood, { flags, texts, around = [] }: Search): Command => {
  const isPlain =
    query.tests.every(
      (test) =>
        (test.is === 'name' && !test.insensitive && !test.patterns.some((one) => one.includes('/'))) ||
        isPlainFile(test),
    ) &&
    query.max === undefined &&
    query.options.length === 0;
  if (isPlain)
    return run(
      'grep',
      `-r${flags}`,
      around,
      includes(query),
      expressions(texts),
      (query.places.length === 0 ? ['.'] : query.places).map(operand),
    );
  return find(
    query,
    request.world,
    '-exec',
    'grep',
    `-${flags.replace('n', 'Hn')}`,
    ...around,
    ...expressions(texts),
    '{}',
    '+',
  );
};

export interface Texts {
  readonly groups: readonly Group[];
  readonly from: number;
  readonly explains: readonly number[];
}

/** The texts that are looked for: what follows "containing", "search for", or the only quoted text. */
export const textsOf = (request: Understood): Texts | undefined => {
  const places = request.slots.filter((slot) => ['path', 'name', 'kind', 'output'].includes(slot.type));
  const found = conditionsOf(request, new Set(spanOf(...places)));
  const isText = found?.groups.every((group) => group.awk === undefined && group.patterns.length > 0) ?? false;
  if (found !== undefined && isText && !(found.either && found.groups.length > 1))
    return { groups: found.groups, from: Math.min(...found.explains), explains: found.explains };
  const [slot] = [...slotsOf(request, 'content'), ...slotsOf(request, 'literal')];
  if (slot === undefined) return undefined;
  const pattern = { one: slot.value.text, text: slot.value.text, from: slot.from, to: slot.to };
  return {
    groups: [{ shape: 'contains', patterns: [pattern], any: true, not: slot.not }],
    from: slot.from,
    explains: spanOf(slot),
  };
};

/** The texts of a group as `grep -e` takes them. */
const spelt = (group: Group): readonly string[] =>
  group.patterns.map((pattern) => {
    if (group.shape === 'begins') return `^${pattern.one}`;
    if (group.shape === 'ends') return `${pattern.one}$`;
    return pattern.text ?? pattern.one;
  });

const isExtended = (group: Group): boolean =>
  group.patterns.some((one) => one.text === undefined && /[+?|(){}]/.test(one.one));

/** Each group narrows the files that the groups before it left. */
export const narrowed = (query: FileQuery, request: Understood, { groups }: Texts): Command => {
  const insensitive = slotsOf(request, 'insensitive').length > 0 ? 'i' : '';
  const whole = allOf(request, 'WHOLE').length > 0 ? 'w' : '';
  const parts = groups.flatMap((group) =>
    group.any || group.not ? [group] : group.patterns.map((one) => ({ ...group, patterns: [one] })),
  );
  const flagsOf = (group: Group) => `${group.not ? 'L' : 'l'}${insensitive}${whole}${isExtended(group) ? 'E' : ''}`;
  const [first, ...rest] = parts;
  if (first === undefined) return run('true');
  const zero = rest.length > 0 ? 'Z' : '';
  const start = written(query, request, { flags: `${flagsOf(first)}${zero}`, texts: spelt(first) });
  return pipe(
    start,
    ...rest.map((group, at) =>
      run('xargs', '-0', 'grep', `-${flagsOf(group)}${at < rest.length - 1 ? 'Z' : ''}`, expressions(spelt(group))),
    ),
  );
};

/** "print file name and line of each match": no number is spoken of. */
const NAME_AND_LINE =
  /\b(?:file ?)?names? (?:and|with|plus) (?:the |its |their )?(?:matching |whole |full )?lines?\b(?! ?numbers?)/i;

/** Who leaves the names out asks for the lines alone. */
const NAMELESS =
  /\b(?:without|no|not|omit\w*|hid\w+|suppress\w*) (?:the |any |their |show\w* |print\w* )*(?:file ?)?names?\b(?!.*line ?numbers)/i;

/** "file names included": names, and no numbers. */
const NAMES_TOO =
  /,? (?:with|including|and|plus|showing) (?:the |their )?file ?names?(?: of the files?)?(?: too| included| as well)?[.!]*$|,? file ?names? (?:too|included|as well|also)[.!]*$/i;

const inLines = (query: FileQuery, request: Understood, { groups }: Texts): Command | undefined => {
  const [group, more] = groups;
  if (group === undefined || more !== undefined || group.not || (!group.any && group.patterns.length > 1))
    return undefined;
  const insensitive = slotsOf(request, 'insensitive').length > 0 ? 'i' : '';
  const whole = allOf(request, 'WHOLE').length > 0 ? 'w' : '';
  const number = [NAME_AND_LINE, NAMELESS, NAMES_TOO].some((form) => form.test(request.text)) ? '' : 'n';
  return written(query, request, {
    flags: `${number}${insensitive}${whole}${isExtended(group) ? 'E' : ''}`,
    texts: spelt(group),
    around: contextOf(request).flags,
  });
};

/** "with the number of matches per file" */
const COUNTS_TOO =
  /,? ?\b(?:with|and|plus|showing|including) (?:(?:the|their|its|a) )?(?:numbers?|counts?) of (?:matches|matching lines|hits|occurrences)(?: (?:per|in each|for each|of each)(?: file| one)?)?\b/i;

const countsOf = (request: Understood, { groups }: Texts): Search => ({
  flags: `${slotsOf(request, 'insensitive').length > 0 ? 'i' : ''}Hc`,
  texts: groups[0] === undefined ? [] : spelt(groups[0]),
});

const ALSO = [
  'LINE',
  'FILE',
  'CONTAIN',
  'TEXT',
  'OCCURRENCE',
  'NAME',
  'WORD',
  'ONLY',
  'PATH',
  'NUMBERED',
  'WHOLE',
  'SHOW',
  'PER',
  'EVERY',
  'NUMBER',
  'INCLUDING',
] as const;

/** Texts that are no name: the slots that stand for what is looked for. */
export const claimed = (request: Understood): ReadonlySet<Slot> | undefined => {
  const texts = textsOf(request);
  if (texts === undefined) return undefined;
  return new Set(
    request.slots.filter(
      (slot) =>
        slot.from < slot.to &&
        spanOf(slot).some((at) => texts.explains.includes(at)) &&
        ['content', 'literal', 'name', 'number', 'flag'].includes(slot.type),
    ),
  );
};

export const grepFound = fileAction({
  name: 'grep-found',
  topic: 'text',
  summary: 'search for text in the files that match; list the files that contain it',
  examples: [
    ['find python files in src that contain the word TODO', "grep -rl --include='*.py' -e TODO src"],
    ["search for 'fatal error' in all files under /var/log", "grep -rn -e 'fatal error' /var/log"],
    ['list files in docs containing "draft" but not "final"', 'grep -rlZ -e draft docs | xargs -0 grep -L -e final'],
  ],
  verbs: ['FIND', 'SHOW', 'COUNT', 'CONTAIN'],
  verbOptional: true,
  also: ALSO,
  claims: claimed,
  write: ({ query, request }) => {
    const texts = textsOf(request);
    const isFolder =
      query.places.length > 0 || query.descend === 'yes' || query.tests.some((test) => test.is === 'type');
    const isOfFolders = query.tests.some((test) => test.is === 'type' && !test.not && test.types.includes('d'));
    if (texts === undefined || isOfFolders || !isFolder || query.either.length > 0) return undefined;
    const isNumbered = allOf(request, 'NUMBERED').length > 0;
    const isFiles = filesAsked(query, texts.from, request) && !isNumbered;
    const grep = isFiles ? narrowed(query, request, texts) : inLines(query, request, texts);
    const counted = isFiles && texts.groups.length === 1 ? saidAs(request, COUNTS_TOO) : undefined;
    if (counted !== undefined && !texts.groups[0]?.not)
      return {
        command: pipe(written(query, request, countsOf(request, texts)), run('grep', '-v', ':0$')),
        reason: 'Count the lines with the text in each of the files',
        explains: [...texts.explains, ...counted.explains],
      };
    const isCount = looseOf(request, 'COUNT').length > 0;
    if (grep === undefined || (isCount && !isFiles)) return undefined;
    return {
      command: pipe(grep, ...(isCount ? [run('wc', '-l')] : [])),
      reason: 'Search the files for the text',
      explains: [
        ...texts.explains,
        ...request.tokens.filter(({ lemma }) => lemma === 'grep').map(({ index }) => index),
        ...(saidAs(request, ONCE)?.explains ?? []),
        ...(isFiles ? [] : contextOf(request).explains),
      ],
    };
  },
});
