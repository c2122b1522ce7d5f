/** An archive named before what goes into it: "make d.zip out of the folder d", "create a tarball a.tgz from src". */
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';
import { isArchiveName, tarFlags } from './operands.ts';

const KIND =
  '(?:an? |the |new |compressed |uncompressed |plain |zip |tar |gzipped |archive |tarball |zip archive |zip file |tar archive |tar file |compressed archive |file |called |named )*';

export const archiveFirst: readonly Skill[] = [
  phrasing({
    name: 'archive-first',
    topic: 'archives',
    summary: 'make an archive, its name said first',
    forms: [
      `(?:make|create|build|produce|generate) ${KIND}{V} (?:out of|from|of|with|containing|for) (?:the |my |whole |entire |folder |directory |file |content |contents |of )*{W}(?: folder| directory)?(?: and everything in it)?`,
    ],
    write: ({ values: [archive, path], tokens, request }) => {
      if (archive === undefined || path === undefined || !isArchiveName(archive) || isArchiveName(path))
        return undefined;
      const isNoName = means(tokens[1], 'FILE', 'FOLDER', 'THING', 'GLUE', 'EVERY') && tokens[1]?.kind === 'word';
      if (isNoName || /[*?]/.test(path) || /\b(?:all|every|each|files)\b/i.test(request.text)) return undefined;
      return archive.endsWith('.zip')
        ? run('zip', '-r', { path: archive }, operand(path))
        : run('tar', tarFlags(archive), { path: archive }, operand(path));
    },
    examples: [['make papers.zip out of the docs folder', 'zip -r papers.zip docs']],
  }),
];
