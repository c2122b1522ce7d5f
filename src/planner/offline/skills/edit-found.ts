/** Edits of every file that a query means: replace a text, insert a line on top or at the end, make executable. */

import type { World } from '../../../world.ts';
import type { FileQuery } from '../frames/file-query.ts';
import { rightToGive } from '../frames/rights.ts';
import { saidAs } from '../frames/said.ts';
import { pair, sedText } from '../frames/text-shape.ts';
import { allOf, type Skill, slotsOf, type Understood } from '../skill.ts';
import { means } from '../understand.ts';
import { operand, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { isSet, namesAll } from './find-actions.ts';

const ofFiles = (query: FileQuery): FileQuery =>
  query.tests.some((test) => test.is === 'type')
    ? query
    : { ...query, tests: [{ is: 'type', types: ['f'], not: false }, ...query.tests] };

/** "the script named deploy" */
const isOne = (query: FileQuery, { tokens }: Understood): boolean =>
  query.tests.some((test) => test.is === 'name') &&
  query.tests.every(
    (test) => test.is === 'type' || (test.is === 'name' && !test.patterns.some((one) => /[*?]/.test(one))),
  ) &&
  !tokens.some((token) => token.kind === 'word' && means(token, 'FILE', 'FOLDER') && /s$/i.test(token.text));

/** A set that is more than one named file. */
const isMany = (query: FileQuery, request: Understood): boolean =>
  isSet(query) &&
  !isOne(query, request) &&
  (query.tests.some((test) => test.is !== 'name' || test.patterns.some((one) => /[*?]/.test(one))) ||
    allOf(request, 'EVERY').length > 0);

const inPlace = (world: World): readonly Word[] => (world.userland === 'bsd' ? ['sed', '-i', ''] : ['sed', '-i']);

const quotedTexts = (request: Understood): readonly string[] =>
  request.tokens.filter((token) => token.kind === 'quoted' && !/[*?]/.test(token.value)).map((token) => token.value);

const textSlots = (request: Understood) =>
  new Set(
    request.slots.filter(
      (slot) =>
        slot.type === 'literal' ||
        slot.type === 'content' ||
        (slot.type === 'path' &&
          request.tokens[slot.to - 1]?.kind === 'quoted' &&
          (slot.value.prepositions.length === 0 || ['with', 'by'].includes(request.tokens[slot.from]?.lemma ?? ''))),
    ),
  );

/** "set the sticky bit", "change the owner", "set the umask": what changes is no text. */
const isOfRights = (request: Understood): boolean =>
  slotsOf(request, 'permission').length > 0 ||
  allOf(request, 'OWNER', 'PERMISSION').length > 0 ||
  request.tokens.some(({ kind, lemma }) => kind === 'word' && /^u?mask$/.test(lemma));

export const replaceFound = fileAction({
  name: 'replace-found',
  topic: 'text',
  summary: 'replace a text in the files that match',
  examples: [
    [
      "replace 'grey' by 'gray' in all css files under src",
      "find src -type f -name '*.css' -exec sed -i s/grey/gray/g {} +",
    ],
  ],
  verbs: ['REPLACE', 'CHANGE'],
  also: ['TEXT', 'WORD', 'OCCURRENCE', 'EVERY', 'FILE', 'REPLACE'],
  claims: textSlots,
  write: ({ query, request }) => {
    const two = pair(request);
    // Who is given something wants it shown.
    if (two === undefined || !isMany(query, request) || isOfRights(request) || /^give me\b/i.test(request.text))
      return undefined;
    const [old, next] = two.texts;
    if (allOf(request, 'NAME', 'IN_NAME', 'NAME_HAS', 'EXTENSION', 'RENAME').length > 0) return undefined;
    const flags = slotsOf(request, 'insensitive').length > 0 ? 'gI' : 'g';
    return {
      command: find(
        ofFiles(query),
        request.world,
        '-exec',
        ...inPlace(request.world),
        `s/${sedText(old)}/${sedText(next)}/${flags}`,
        '{}',
        '+',
      ),
      reason: 'Replace the text in the files found',
      explains: two.explains,
      bonus: 0.01,
    };
  },
});

export const insertFound = fileAction({
  name: 'insert-found',
  topic: 'text',
  summary: 'put a line on top of, or at the end of, the files that match',
  examples: [
    [
      'insert the line "# draft" on top of all md files in docs',
      "find docs -type f -name '*.md' -exec sed -i '1i # draft' {} +",
    ],
  ],
  verbs: ['INSERT', 'APPEND', 'WRITE'],
  also: ['TEXT', 'LINE', 'EVERY', 'FIRST', 'LAST', 'FILE', 'INSERT', 'APPEND'],
  claims: (request) => {
    const slots = new Set([...textSlots(request), ...slotsOf(request, 'rank')]);
    return slots.size > 0 ? slots : undefined;
  },
  write: ({ query, request }) => {
    const [text, more] = quotedTexts(request);
    const onTop = /\b(top|beginning|start|prepend|before|first line)\b/i.test(request.text);
    const atEnd = /\b(end|bottom|append)\b/i.test(request.text);
    if (
      text === undefined ||
      more !== undefined ||
      onTop === atEnd ||
      !isMany(query, request) ||
      request.world.userland !== 'gnu'
    )
      return undefined;
    if (/^\s|[\n\\]/.test(text)) return undefined;
    return {
      command: find(ofFiles(query), request.world, '-exec', 'sed', '-i', `${onTop ? '1i' : '$a'} ${text}`, '{}', '+'),
      reason: 'Add the line to the files found',
      explains: allOf(request, 'FIRST', 'LAST'),
      bonus: 0.01,
    };
  },
});

/** "sort each of them in place": what is in the files, and not the list of them. */
export const sortFound = fileAction({
  name: 'sort-found',
  topic: 'text',
  summary: 'put the lines of every file that matches in order, in place',
  examples: [['sort every csv file in docs in place', "find docs -type f -name '*.csv' -exec sort -o {} {} \\;"]],
  verbs: ['SORT'],
  also: ['EVERY', 'LINE', 'NUMERIC', 'REVERSE', 'UNIQUE', 'ALPHABETIC'],
  claims: (request) => (IN_PLACE.test(request.text) ? new Set(slotsOf(request, 'order')) : undefined),
  write: ({ query, request }, [order]) => {
    const said = saidAs(request, IN_PLACE);
    const isOther = order?.type === 'order' && order.value.by !== undefined;
    if (said === undefined || isOther || !isMany(query, request)) return undefined;
    const isDown = allOf(request, 'REVERSE', 'DESCENDING').length > 0;
    const letters = `${allOf(request, 'NUMERIC').length > 0 ? 'n' : ''}${isDown ? 'r' : ''}${allOf(request, 'UNIQUE').length > 0 ? 'u' : ''}`;
    const flags = letters === '' ? [] : [`-${letters}`];
    return {
      command: find(ofFiles(query), request.world, '-exec', 'sort', ...flags, '-o', '{}', '{}', ';'),
      reason: 'Sort the lines of each file found',
      explains: said.explains,
      bonus: 0.02,
    };
  },
});

const IN_PLACE = /,? ?\bin[- ]place\b/i;

export const executableFound = fileAction({
  name: 'executable-found',
  topic: 'files',
  summary: 'make the files that match executable, writable or read-only, for all or for some',
  examples: [
    ['make all sh files in bin executable', "find bin -type f -name '*.sh' -exec chmod +x {} +"],
    ['make every txt file in docs writable by the group', "find docs -type f -name '*.txt' -exec chmod g+w {} +"],
    ['make all files in docs read-only', 'find docs -type f -exec chmod a-w {} +'],
  ],
  verbs: ['CREATE', 'CHANGE'],
  also: ['EXECUTABLE', 'EVERY', 'WORLD', 'PERMISSION', 'TO'],
  claims: (request) => {
    const right = rightToGive(request);
    return right === undefined ? undefined : new Set(right.slots);
  },
  write: ({ query, request }) => {
    const right = rightToGive(request);
    return right !== undefined && isMany(query, request)
      ? {
          command: find(ofFiles(query), request.world, '-exec', 'chmod', right.mode, '{}', '+'),
          reason: 'Change the rights of the files found',
          explains: right.explains,
          bonus: 0.01,
        }
      : undefined;
  },
});

const owners: Skill = fileAction({
  name: 'chown-found',
  topic: 'files',
  summary: 'change the owner of the files that match',
  examples: [
    ['change the owner of all log files in build to nora', "find build -type f -name '*.log' -exec chown nora {} +"],
  ],
  verbs: ['CHANGE'],
  also: ['OWNER', 'USER', 'TO', 'EVERY', 'THING'],
  // "to nora" may look like a place.
  claims: (request) =>
    new Set(
      request.slots.filter(
        (slot) =>
          (slot.type === 'path' && request.tokens[slot.from]?.lemma === 'to') ||
          (slot.type === 'literal' && request.tokens[slot.from - 1]?.lemma === 'to'),
      ),
    ),
  write: ({ query, request }) => {
    // `chown kim all files …`: as the program takes it.
    const cue =
      request.tokens.findLast((token) => token.lemma === 'to') ?? request.tokens.find(({ value }) => value === 'chown');
    const name = cue && request.tokens[cue.index + 1];
    if (
      cue === undefined ||
      name === undefined ||
      !['word', 'quoted'].includes(name.kind) ||
      allOf(request, 'OWNER').length === 0
    )
      return undefined;
    const isAll = /\beverything\b/i.test(request.text) && !isSet(query) && query.places.length === 1;
    if (!(isAll || isMany(query, request) || namesAll(query))) return undefined;
    if (!/^[a-z_][\w.-]*(:[\w.-]+)?$/i.test(name.value) || query.places.includes(name.value)) return undefined;
    return {
      command: isAll
        ? run('chown', '-R', name.value, query.places.map(operand))
        : find(query, request.world, '-exec', 'chown', name.value, '{}', '+'),
      reason: 'Change the owner of the files found',
      explains: [cue.index, name.index],
      bonus: 0.01,
    };
  },
});

export const editFound: readonly Skill[] = [replaceFound, insertFound, sortFound, executableFound, owners];
