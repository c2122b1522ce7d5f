/** Archives of the files that a query means; each of them compressed, or unpacked. */

import type { FileQuery } from '../frames/file-query.ts';
import { type Skill, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { type Command, pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { withFolder } from '../write/folder.ts';
import { shallow } from './file-action.ts';
import { asks, each } from './find-each.ts';
import { tarFlags } from './operands.ts';

const archiveSlot = (request: Understood): ReadonlySet<Slot> | undefined => {
  const slot = request.slots.findLast(
    (one) =>
      (one.type === 'path' && /\.(zip|tar|tgz|tar\.\w+)$/.test(one.value.path)) ||
      (one.type === 'name' && one.value.exact && /\.(zip|tar|tgz|tar\.\w+)$/.test(one.value.patterns[0] ?? '')),
  );
  return slot === undefined ? undefined : new Set([slot, ...kindsMade(request)]);
};

/** "a tar.gz archive": what is made, no condition on what goes into it. */
const kindsMade = ({ slots, tokens }: Understood): readonly Slot[] =>
  slots.filter(
    (slot) =>
      slot.type === 'kind' &&
      slot.value.extensions.every((one) => /^(zip|tar|tgz|tar\.\w+|gz|xz|bz2|zst)$/.test(one)) &&
      slot.value.extensions.length > 0 &&
      means(tokens[slot.to - 1], 'ARCHIVE') &&
      /^(a|an|the|new|single|one|compressed)$/.test(tokens[slot.from - 1]?.lemma ?? ''),
  );

/** "a.tgz in the directory x" lies there. */
const nameIn = (claimed: ReadonlySet<Slot>, request: Understood): string => {
  const slot = [...claimed].find((one) => one.type !== 'kind');
  const name = slot?.type === 'path' ? slot.value.path : slot?.type === 'name' ? (slot.value.patterns[0] ?? '') : '';
  const after = slotsOf(request, 'path').find((one) => one.from === slot?.to && one.value.prepositions.includes('IN'));
  return after === undefined || name.includes('/') || after.value.path === '.'
    ? name
    : `${after.value.path.replace(/\/$/, '')}/${name}`;
};

/** "the .c files in here": those that lie there. */
const HERE = /\b(?:here|in th(?:is|e current) (?:folder|directory|dir))\b/i;
const DEEPER = /\b(?:under|below|beneath|recursive\w*|sub-?\w+|tree|anywhere|everywhere|downwards?)\b/i;

const archiveFound = each({
  name: 'archive-found',
  topic: 'archives',
  summary: 'an archive of the files that match',
  examples: [
    [
      'pack all log files under build into logs.tgz',
      "find build -type f -name '*.log' -print0 | tar -czf logs.tgz --null -T -",
    ],
    ['zip all the md files in docs into texts.zip', "find docs -type f -name '*.md' | zip texts.zip -@"],
  ],
  verbs: ['COMPRESS', 'CREATE', 'ARCHIVE'],
  also: ['ARCHIVE', 'TAR', 'ZIP', 'GZIP', 'COMPRESS', 'CREATE', 'NAMED', 'TO', 'FILE', 'CONTAIN', 'OF'],
  claims: archiveSlot,
  command: (said, request, claimed) => {
    const name = nameIn(claimed, request);
    const query = HERE.test(request.text) && !DEEPER.test(request.text) ? shallow(said) : said;
    if (name.endsWith('.zip')) return pipe(find(query, request.world), run('zip', { path: name }, '-@'));
    return pipe(find(query, request.world, '-print0'), run('tar', tarFlags(name), { path: name }, '--null', '-T', '-'));
  },
});

/** One archive for all of them is meant. */
const isPacking = (request: Understood): boolean =>
  request.tokens.some((token) => means(token, 'ARCHIVE', 'ZIP', 'TAR') && !means(token, 'GZIP')) ||
  /\b(into|as) (an?|one|single) /i.test(request.text);

const packer = (request: Understood): string => {
  if (asks(request, 'XZ')) return 'xz';
  return asks(request, 'BZIP2') ? 'bzip2' : 'gzip';
};

const gzipFound = each({
  name: 'gzip-found',
  topic: 'archives',
  summary: 'compress each of the files that match',
  examples: [['gzip all txt files in docs', "find docs -type f -name '*.txt' -exec gzip {} +"]],
  verbs: ['COMPRESS', 'GZIP', 'XZ', 'BZIP2'],
  object: 'files',
  also: ['COMPRESS', 'GZIP', 'WITH', 'XZ', 'BZIP2', 'USE', 'KEEP'],
  command: (query, request) =>
    archiveSlot(request) !== undefined || isPacking(request)
      ? undefined
      : find(query, request.world, '-exec', packer(request), ...(asks(request, 'KEEP') ? ['-k'] : []), '{}', '+'),
});

/** Into a folder: only programs that can be told one. */
const unpackedInto = (
  query: FileQuery,
  { world }: Understood,
  { pattern, to }: { pattern: string; to: string },
): Command | undefined => {
  if (/^\*\.(tar(\.\w+)?|tgz)$/.test(pattern))
    return withFolder(to, find(query, world, '-exec', 'tar', '-xf', '{}', '-C', { path: to }, ';'), world);
  return /^\*\.zip$/.test(pattern) ? find(query, world, '-exec', 'unzip', '-d', { path: to }, '{}', ';') : undefined;
};

const extractFound = each({
  name: 'extract-found',
  topic: 'archives',
  summary: 'unpack each of the archives that match',
  examples: [['extract all *.gz files in docs', "find docs -type f -name '*.gz' -exec gunzip {} +"]],
  verbs: ['EXTRACT'],
  also: ['EXTRACT', 'ARCHIVE', 'ZIP', 'GZIP'],
  claims: (request) => new Set(slotsOf(request, 'path').filter((slot) => slot.value.prepositions.includes('TO'))),
  command: (query, request, claimed) => {
    const [target] = claimed;
    const pattern = query.tests.flatMap((test) => (test.is === 'name' ? test.patterns : [])).join(' ');
    if (target?.type === 'path') return unpackedInto(query, request, { pattern, to: target.value.path });
    if (/^\*\.gz$/.test(pattern)) return find(query, request.world, '-exec', 'gunzip', '{}', '+');
    if (/^\*\.(tar(\.\w+)?|tgz)$/.test(pattern)) return find(query, request.world, '-exec', 'tar', '-xf', '{}', ';');
    return /^\*\.zip$/.test(pattern) ? find(query, request.world, '-exec', 'unzip', '{}', ';') : undefined;
  },
});

const CONTENTS = /\bcontents? of (?:all|every|each|the)\b|\bwhat is in(?:side)? (?:all|every|each)\b/i;

const listFound = each({
  name: 'list-found-archives',
  topic: 'archives',
  summary: 'what is in each of the archives that match',
  examples: [['show the contents of all zip files in docs', "find docs -type f -name '*.zip' -exec unzip -l {} \\;"]],
  verbs: ['SHOW', 'THING'],
  also: ['ARCHIVE', 'ZIP', 'TAR', 'GZIP', 'THING', 'TEXT', 'SHOW', 'OF'],
  command: (query, request) => {
    const pattern = query.tests.flatMap((test) => (test.is === 'name' ? test.patterns : [])).join(' ');
    if (!CONTENTS.test(request.text)) return undefined;
    if (/^\*\.(tar(\.\w+)?|tgz)$/.test(pattern)) return find(query, request.world, '-exec', 'tar', '-tf', '{}', ';');
    return /^\*\.zip$/.test(pattern) ? find(query, request.world, '-exec', 'unzip', '-l', '{}', ';') : undefined;
  },
});

export const archivesFound: readonly Skill[] = [listFound, archiveFound, gzipFound, extractFound];
