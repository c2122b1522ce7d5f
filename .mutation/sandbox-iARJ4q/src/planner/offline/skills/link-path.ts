// @ts-nocheck
import { intent } from '../intent.ts';
import { means } from '../understand.ts';
import { run } from '../write/command.ts';
import { linkName, linkTarget } from './operands.ts';

export const linkPath = intent({
  name: 'link-path',
  topic: 'files',
  summary: 'make a symbolic or hard link',
  says: [
    'CREATE|LINK SYMLINK|HARDLINK|LINK {path} {name}',
    'CREATE SYMLINK|HARDLINK|LINK {name} =point|=pointing|=lead|=leading|=refer|=referring {path}',
    'SYMLINK|LINK|HARDLINK {path} {name}',
  ],
  slots: { name: linkName, path: linkTarget },
  free: ['SYMLINK', 'HARDLINK', 'LINK', 'TO', 'FILE', 'FOLDER', 'FORCE', 'URL', 'FROM'],
  act: true,
  write: ({ path, name }, _world, request) => {
    if (path === undefined || name === undefined) return undefined;
    const isHard = request.tokens.some((token) => means(token, 'HARDLINK'));
    const isForced = request.tokens.some((token) => means(token, 'FORCE'));
    const flags = `${isHard ? '' : 's'}${isForced ? 'f' : ''}`;
    return run('ln', flags === '' ? undefined : `-${flags}`, { path }, { path: name });
  },
  examples: [['create a symlink to notes.txt called latest', 'ln -s notes.txt latest']],
});
