/** The folders in which the files that match are. */

import type { FileQuery } from '../frames/file-query.ts';
import { saidAs } from '../frames/said.ts';
import { allOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { fileAction } from './file-action.ts';
import { asks, files } from './find-each.ts';
import { isDuty } from './find-list.ts';

/** "and print the directories they are in" */
const WHERE =
  /,? ?\b(and |then )*(print|show|list|display|tell|give)( me)? (only )?(the |their |its )*(names? of the |paths? (to|of) the )?(parent )?(director(y|ies)|folders?)( names?)?( (that )?(they|it|these|those|the files) (are|is|live|lie|reside|were found)( located| found| stored)?( in)?| in which (they|it) (are|is|lie|reside)( located| found)?| containing them| where they are| of (them|each))?(?=[.,]?$)/i;

const OF =
  /\b(director(y|ies)|folders?)( ?names?| paths?| parts?)? (of|for|holding|where|in which) (each|every|all|the|any)\b/i;

const isFiles = (slot: Slot): boolean =>
  slot.type === 'name' || (slot.type === 'kind' && slot.value.types.join('') !== 'd');

/** A name without a kind is that of a file, where it stands behind "contain". */
const isContent = (slot: Slot, { tokens }: Understood): boolean =>
  ['kind', 'name'].includes(slot.type) ||
  (slot.type === 'path' &&
    tokens.slice(slot.from - 2, slot.from + 1).some((token) => token.concepts.includes('CONTAIN')));

/** "containing no files", "that do not contain x" */
const isDenied = ({ tokens }: Understood, verb: { readonly index: number } | undefined): boolean =>
  tokens.slice((verb?.index ?? 0) - 3, (verb?.index ?? 0) + 3).some((token) => token.concepts.includes('NOT'));

interface Asked {
  readonly explains: readonly number[];
  /** The name of a file in them, where no slot has it. */
  readonly name?: string;
}

/** "folders that contain a Makefile": what a folder contains is a file, where no text is spoken of. */
const contained = (request: Understood, verb: number): Slot<'content'> | undefined =>
  slotsOf(request, 'content').find(
    (slot) =>
      slot.from === verb &&
      slot.value.said === 'text' &&
      !request.tokens
        .slice(slot.from, slot.to)
        .some((token) => token.concepts.includes('TEXT') || token.concepts.includes('WORD')),
  );

/** What says that folders are asked for, where files with a name or kind are spoken of as well. */
const asked = (request: Understood): Asked | undefined => {
  if (!/folder|director|\bdirs?\b/i.test(request.text)) return undefined;
  const folder = request.slots.find((slot) => slot.type === 'kind' && slot.value.types.join('') === 'd' && !slot.not);
  const where = saidAs(request, WHERE);
  if (where !== undefined)
    return folder === undefined || !where.explains.includes(folder.from) || !request.slots.some(isFiles)
      ? undefined
      : where;
  const verb = request.tokens.find(
    (token) =>
      token.index >= (folder?.to ?? Number.POSITIVE_INFINITY) &&
      (token.concepts.includes('CONTAIN') || OF.test(request.text)),
  );
  const what = verb && request.slots.find((slot) => slot.from >= verb.index && isContent(slot, request));
  if (verb === undefined || isDenied(request, verb)) return undefined;
  const some = request.tokens.filter(
    ({ index, lemma }) =>
      index > verb.index && index < (what?.from ?? 0) && /^(?:at least|one|a|some|any)$/.test(lemma),
  );
  // "that contain only one file": how many, and not which.
  const isCounted = some.some(({ lemma }) => lemma === 'one') && !some.some(({ lemma }) => lemma === 'at least');
  if (isCounted) return undefined;
  if (what !== undefined) return what.not ? undefined : { explains: some.map(({ index }) => index) };
  const content = folder === undefined ? undefined : contained(request, verb.index);
  return content === undefined
    ? undefined
    : { explains: spanOf(content as Parameters<typeof spanOf>[0]), name: content.value.text };
};

export const foldersOfFound = fileAction({
  name: 'folders-of-found',
  topic: 'files',
  summary: 'the folders in which the files that match are',
  examples: [
    ['which folders under src contain *.css files', "find src -type f -name '*.css' -printf '%h\\n' | sort -u"],
    [
      'find all files named todo.md and print the directories they are in',
      "find . -type f -name todo.md -printf '%h\\n' | sort -u",
    ],
  ],
  verbs: ['FOLDER'],
  verbOptional: true,
  also: ['SHOW', 'CONTAIN', 'FOLDER', 'FILE'],
  write: ({ query, request }) => {
    const said = asked(request);
    const isOther =
      (slotsOf(request, 'content').length > 0 && said?.name === undefined) || asks(request, 'DELETE', 'COUNT');
    if (said === undefined || isOther || isDuty(request) || request.world.userland !== 'gnu') return undefined;
    const rest = query.tests.filter((test) => test.is !== 'type');
    const named: FileQuery['tests'] =
      said.name === undefined ? rest : [...rest, { is: 'name', patterns: [said.name], insensitive: false, not: false }];
    const tests = files({ ...query, tests: named });
    return {
      command: pipe(find(tests, request.world, '-printf', '%h\\n'), run('sort', '-u')),
      reason: 'List the folders of the files found',
      explains: [
        ...said.explains,
        ...allOf(request, 'SHOW', 'CONTAIN', 'FOLDER', 'NAME', 'PATH', 'UNIQUE', 'PER', 'EVERY'),
      ],
      bonus: said.explains.length > 0 ? 0.02 : 0,
    };
  },
});
