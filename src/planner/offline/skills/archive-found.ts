/** Archives of the files that a query means; each of them compressed, or unpacked. */
import { type Skill, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means } from '../understand.ts';
import { pipe, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { asks, each } from './find-each.ts';
import { tarFlags } from './operands.ts';

const archiveSlot = (request: Understood): ReadonlySet<Slot> | undefined => {
  const slot = request.slots.findLast(
    (one) =>
      (one.type === 'path' && /\.(zip|tar|tgz|tar\.\w+)$/.test(one.value.path)) ||
      (one.type === 'name' && one.value.exact && /\.(zip|tar|tgz|tar\.\w+)$/.test(one.value.patterns[0] ?? '')),
  );
  return slot === undefined ? undefined : new Set([slot]);
};

/** "a.tgz in the directory x" lies there. */
const nameIn = (claimed: ReadonlySet<Slot>, request: Understood): string => {
  const [slot] = [...claimed];
  const name = slot?.type === 'path' ? slot.value.path : slot?.type === 'name' ? (slot.value.patterns[0] ?? '') : '';
  const after = slotsOf(request, 'path').find((one) => one.from === slot?.to && one.value.prepositions.includes('IN'));
  return after === undefined || name.includes('/') || after.value.path === '.'
    ? name
    : `${after.value.path.replace(/\/$/, '')}/${name}`;
};

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
  command: (query, request, claimed) => {
    const name = nameIn(claimed, request);
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

const extractFound = each({
  name: 'extract-found',
  topic: 'archives',
  summary: 'unpack each of the archives that match',
  examples: [['extract all *.gz files in docs', "find docs -type f -name '*.gz' -exec gunzip {} +"]],
  verbs: ['EXTRACT'],
  also: ['EXTRACT', 'ARCHIVE', 'ZIP', 'GZIP'],
  command: (query, request) => {
    const pattern = query.tests.flatMap((test) => (test.is === 'name' ? test.patterns : [])).join(' ');
    if (/^\*\.gz$/.test(pattern)) return find(query, request.world, '-exec', 'gunzip', '{}', '+');
    if (/^\*\.(tar(\.\w+)?|tgz)$/.test(pattern)) return find(query, request.world, '-exec', 'tar', '-xf', '{}', ';');
    return /^\*\.zip$/.test(pattern) ? find(query, request.world, '-exec', 'unzip', '{}', ';') : undefined;
  },
});

export const archivesFound: readonly Skill[] = [archiveFound, gzipFound, extractFound];
