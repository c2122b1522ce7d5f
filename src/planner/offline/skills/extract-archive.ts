import type { World } from '../../../world.ts';
import { intent } from '../intent.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { and, type Command, operand, run } from '../write/command.ts';

/** `tar` wants the folder to be there. */
const unpacked = (path: string, target: string | undefined, world: World): Command => {
  if (target === undefined) return run('tar', '-xf', { path });
  const tar = run('tar', '-xf', { path }, '-C', { path: target });
  return world.entry(target)?.kind === 'dir' || /^[~/]/.test(target)
    ? tar
    : and(run('mkdir', '-p', { path: target }), tar);
};

/** "unzip it into new": whatever word ends such a request names a folder. */
const LAST_WORD = /\b(?:in)?to (?:(?:a|the) )?(?!(?:it|here|place|folder|directory|dir)$)([\w.-]+)$/i;

/** "a tar.gz" is any such file. */
const named = (path: string, world: World): string =>
  /^(tar\.\w+|tgz|tar|zip|gz|bz2|xz)$/.test(path) && world.entry(path) === undefined ? `archive.${path}` : path;

export const extractArchive = intent({
  name: 'extract-archive',
  topic: 'archives',
  summary: 'unpack an archive',
  says: ['EXTRACT {path} {to?}'],
  slots: { path: take.file, to: take.folder },
  free: ['EXTRACT', 'ARCHIVE', 'FILE', 'FOLDER', 'TO', 'IN', 'THING', 'HERE', 'ZIP', 'KEEP', 'GZIP'],
  act: true,
  write: ({ path: said, to }, world, request) => {
    if (said === undefined || said === to) return undefined;
    const path = named(said, world);
    const target = to === '.' ? undefined : (to ?? LAST_WORD.exec(request.text.trim())?.[1]);
    if (/\.(zip|jar)$/.test(path)) return run('unzip', { path }, target === undefined ? [] : ['-d', { path: target }]);
    if (/\.(tar(\.\w+)?|tgz|tbz2?|txz)$/.test(path)) return unpacked(path, target, world);
    const tool = { gz: 'gunzip', bz2: 'bunzip2', xz: 'unxz', zst: 'unzstd' }[path.slice(path.lastIndexOf('.') + 1)];
    const keeps = request.tokens.some((token) => means(token, 'KEEP')) ? '-k' : undefined;
    return tool === undefined || target !== undefined ? undefined : run(tool, keeps, operand(path));
  },
  examples: [
    ['extract site.tar.gz into docs', 'tar -xf site.tar.gz -C docs'],
    ['unzip photos.zip', 'unzip photos.zip'],
    ['unzip photos.zip into new', 'unzip photos.zip -d new'],
  ],
});
