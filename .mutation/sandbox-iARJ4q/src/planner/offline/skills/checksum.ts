// @ts-nocheck
import { intent } from '../intent.ts';
import type { Concept } from '../language/english.ts';
import { take } from '../takers.ts';
import { means } from '../understand.ts';
import { operand, run } from '../write/command.ts';

export const checksum = intent({
  name: 'checksum',
  topic: 'files',
  summary: 'checksum of a file',
  says: ['MD5|SHA1|SHA256|SHA512|CHECKSUM {path}'],
  slots: { path: take.file },
  free: ['CHECKSUM', 'CALCULATE', 'FILE', 'SUM', 'CREATE', 'MD5', 'SHA1', 'SHA256', 'SHA512'],
  write: ({ path }, _world, request) => {
    const asked = (concept: Concept) => request.tokens.some((token) => means(token, concept));
    const tool = asked('MD5') ? 'md5sum' : asked('SHA1') ? 'sha1sum' : asked('SHA512') ? 'sha512sum' : 'sha256sum';
    return path === undefined ? undefined : run(tool, operand(path));
  },
  examples: [['md5 checksum of notes.txt', 'md5sum notes.txt']],
});
