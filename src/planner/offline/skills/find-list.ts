/** Lists the files that a query means, in the order and with the details asked for. */

import { absolute, fileForm, onlyWords } from '../frames/file-form.ts';
import type { FileQuery } from '../frames/file-query.ts';
import { oneALine, saidAs } from '../frames/said.ts';
import { allOf, looseOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { type Command, operand, pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { asLs, type Ranking } from './find-ls.ts';
import { asksTimes, ranked } from './find-ranked.ts';
import { ofFiles, rankedHere, settled } from './find-settled.ts';

const RANKS = {
  largest: ['size', true],
  smallest: ['size', false],
  newest: ['time', true],
  oldest: ['time', false],
} as const;

/** "a sorted list of": by name, as nothing else is said. */
const isSortedList = (request: Understood): boolean =>
  looseOf(request, 'SORT').length > 0 &&
  /\bsort(ed)?( alphabetical)? (list|listing)\b|\bsort (them|the (list|result|output|names))\b|\bsorted$|, sorted\b/i.test(
    request.text,
  );

/** "the 5 largest", "the newest file" */
const byRank = (request: Understood, rank: Slot<'rank'>, order: Slot | undefined): Ranking | undefined => {
  const { which, count, explicit } = rank.value;
  if (which === 'first' || which === 'last') return undefined;
  const [key, down] = RANKS[which];
  const plural = !explicit && /s$/.test(request.tokens[rank.to]?.text ?? '');
  const { nth } = rank.value;
  return {
    key,
    down,
    ...(plural ? {} : { count }),
    ...(nth ? { nth } : {}),
    ...(rank.value.accessed ? { accessed: true as const } : {}),
    slots: order === undefined ? [rank] : [rank, order],
  };
};

const ranking = (request: Understood): Ranking | undefined => {
  const [rank] = slotsOf(request, 'rank');
  const [order] = slotsOf(request, 'order');
  const ranked = rank === undefined ? undefined : byRank(request, rank, order);
  if (ranked !== undefined) return ranked;
  if (order === undefined) return isSortedList(request) ? { key: 'name', down: false, slots: [] } : undefined;
  const { by = 'name', direction } = order.value;
  if (by === 'depth' || by === 'number') return undefined;
  const count = rank?.value.explicit ? { count: rank.value.count } : {};
  return {
    key: by,
    down: direction === 'down' || (direction === undefined && by !== 'name' && rank !== undefined),
    ...count,
    slots: rank === undefined ? [order] : [order, rank],
  };
};

/** "the 10 largest files and folders": a folder is as large as what is in it. */
const largestOfAll = (query: FileQuery, by: Ranking, request: Understood): Command | undefined => {
  const isAll = slotsOf(request, 'kind').some(
    (slot) => slot.value.types.length === 0 && slot.value.extensions.length === 0 && !slot.value.hidden,
  );
  if (!isAll || by.key !== 'size' || !by.down || query.tests.length > 0) return undefined;
  const places = (query.places.length === 0 ? ['.'] : query.places).map(operand);
  return pipe(
    run('du', '-ah', places),
    run('sort', '-rh'),
    ...(by.count === undefined ? [] : [run('head', '-n', String(by.count))]),
  );
};

/** "folders that contain *.c files" asks for the folders of files: another skill's. */
export const asksFolders = (request: Understood): boolean => {
  const folder = request.slots.find((slot) => slot.type === 'kind' && slot.value.types.join('') === 'd' && !slot.not);
  const verb = request.tokens.find(
    (token) => token.index >= (folder?.to ?? Number.POSITIVE_INFINITY) && means(token, 'CONTAIN'),
  );
  return (
    verb !== undefined &&
    request.slots.some(
      (slot) =>
        (slot.from > verb.index && (slot.type === 'kind' || slot.type === 'name')) ||
        (slot.from === verb.index && slot.type === 'path'),
    )
  );
};

/** "that have no files" */
const holdsNone = (tokens: Understood['tokens'], { from, value }: Slot<'kind'> & { from: number }): boolean =>
  value.types.includes('f') && (tokens[from]?.lemma === 'without' || means(tokens[from - 1], 'WITH', 'CONTAIN'));

/** "folders without any c file": by what they hold, and no name of theirs. */
const lacksFiles = ({ slots, tokens }: Understood): boolean => {
  const folder = slots.find((slot) => slot.type === 'kind' && slot.value.types.join() === 'd' && !slot.not);
  return slots.some(
    (slot) =>
      folder !== undefined &&
      slot.from > folder.from &&
      slot.not &&
      slot.type === 'kind' &&
      (slot.value.extensions.length > 0 || holdsNone(tokens, slot)) &&
      /^(?:without|no|lacking|lack)$/.test(tokens[slot.from]?.lemma ?? ''),
  );
};

/** "how big is x" asks for a number, "the first 5 lines" for lines. */
const asksOther = (request: Understood): boolean => {
  const [rank] = slotsOf(request, 'rank');
  return (
    /\bhow (big|large|long|much)\b|\b(disk|space) usage\b/i.test(request.text) ||
    (rank !== undefined && means(request.tokens[rank.to], 'LINE', 'WORD', 'CHARACTER', 'BYTE'))
  );
};

/** The largest of one named file is something in it. */
const isOneFile = (query: FileQuery): boolean =>
  query.tests.length > 0 &&
  query.tests.every((test) => test.is === 'name' && !test.not && test.patterns.every((one) => !/[*?[]/.test(one)));

const inOrder = (query: FileQuery, by: Ranking, request: Understood): Command => {
  const isTyped = query.tests.some((test) => test.is === 'type');
  return (
    largestOfAll(query, by, request) ??
    ranked(
      by.key === 'size' && !isTyped
        ? ofFiles(query)
        : settled(by.key === 'time' && by.count !== undefined ? rankedHere(query, request) : query, request),
      by,
      request,
    )
  );
};

const hasFolders = (query: FileQuery): boolean =>
  query.tests.some((test) => test.is === 'type' && !test.not && test.types.includes('d'));

/** "like x" alone is small talk, no query. */
const isSaid = (request: Understood, by: Ranking | undefined): boolean =>
  by !== undefined ||
  allOf(request, 'FIND', 'SHOW').length > 0 ||
  slotsOf(request, 'kind').length > 0 ||
  slotsOf(request, 'link').length > 0 ||
  (slotsOf(request, 'age').length > 0 && /^(what|which|anything|everything)\b/i.test(request.text)) ||
  /^(what('s| is| do i have| have i got)?|whats) (in|inside|under|stored in) /i.test(request.text) ||
  (slotsOf(request, 'path').length > 0 && !/^(what|how|why|who|when)\b/i.test(request.text));

/** "all files should have …": what is to be done with them, and no list. */
export const isDuty = ({ text }: Understood): boolean =>
  /^(?:all|every|each|the|any|these|those)\b(?:(?! that | which |[,;]).)*?\b(?:should|must|shall|ought to|needs? to|ha(?:s|ve) to)\b/i.test(
    text,
  );

/** Another skill's: one named file, a folder's size (its own says nothing of what is in it), an order that is denied. */
const isOther = (query: FileQuery, by: Ranking | undefined, request: Understood): boolean =>
  asksOther(request) ||
  isDuty(request) ||
  (slotsOf(request, 'permission').length > 0 && /^(?:please )?give (?!me\b|us\b)/i.test(request.text)) ||
  (by?.count !== undefined && isOneFile(query)) ||
  (by?.slots.some((slot) => slot.not) ?? false) ||
  // A folder is as large as what is in it.
  (hasFolders(query) && (by?.key === 'size' || slotsOf(request, 'size').length > 0));

export const findList = fileAction({
  name: 'find-list',
  topic: 'files',
  summary: 'find or list files by name, kind, size, age, permission, owner, depth; sorted, the largest, the newest',
  examples: [
    ['show the 5 largest files here', "find . -type f -printf '%s %p\\n' | sort -rn | head -n 5 | cut -d ' ' -f2-"],
    ['find all python files under src modified in the last 2 days', "find src -type f -name '*.py' -mtime -2"],
    ['list hidden files in /etc', "find /etc -mindepth 1 -maxdepth 1 -name '.*'"],
    ['which directories under /srv are empty', 'find /srv -type d -empty'],
    ['list the files in docs', 'ls docs'],
  ],
  verbs: ['FIND', 'SHOW'],
  also: ['EXIST'],
  verbOptional: true,
  write: ({ query, request }) => {
    if (slotsOf(request, 'content').length > 0 || asksFolders(request) || lacksFiles(request)) return undefined;
    const by = ranking(request);
    if (!isSaid(request, by) || isOther(query, by, request)) return undefined;
    const ls = asLs(query, request, by);
    const extra = allOf(request, 'SIZE', 'NAME', 'PATH', 'SORT', 'TREE', 'HUMAN', 'LONG');
    const explains = [...(by === undefined ? [] : spanOf(...by.slots)), ...allOf(request, 'SHOW')];
    if (ls !== undefined)
      return {
        command: ls,
        reason: 'List the folder',
        explains: [...explains, ...looseOf(request, 'LONG', 'HUMAN', 'THING', 'NAME', 'SIZE'), ...oneALine(request)],
      };
    if (by !== undefined)
      return {
        command: inOrder(absolute(query, request) ?? query, by, request),
        reason: 'Find the files, put them in order and keep the wanted ones',
        explains: [
          ...explains,
          ...extra,
          ...onlyWords(request),
          ...(saidAs(
            request,
            /\b(?:along with|together with|with|and|plus) (?:their|its|the) (?:file )?sizes?(?: (?:in|as) (?:kb|kib|kilobytes|k|kbytes|bytes))?\b/i,
          )?.explains ?? []),
          ...(asksTimes(request) ? allOf(request, 'DATE', 'TIME', 'MODIFIED', 'INCLUDING') : []),
        ],
      };
    const form = fileForm(query, request);
    if (hasFolders(query) && form.words.some((word) => typeof word === 'string' && word.startsWith('%s')))
      return undefined;
    return {
      command: pipe(find(settled(form.query, request), request.world, ...form.words), ...form.after),
      reason: 'Find the files',
      explains: [...explains, ...form.explains],
    };
  },
});
