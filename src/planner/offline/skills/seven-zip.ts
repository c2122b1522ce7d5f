/** Archives of 7-Zip and RAR. */
import { phrasing, type Said } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { type Command, operand, run } from '../write/command.ts';

const NAME = /^[\w.+@~/-]+$/;

const PACKS = /^\W*(?:please )?(?:create|make|build|compress|pack|archive|zip)\b/i;
const TESTS = /^\W*(?:please )?(?:test|check|verify)\b/i;
const LISTS = /^\W*(?:please )?(?:list|show|print|what|which|see|view|display)\b/i;

const unpacked = (archive: string, to: string | undefined): Command => {
  const folder = to?.replace(/\/$/, '');
  if (/\.rar$/i.test(archive))
    return run('unrar', 'x', { path: archive }, folder === undefined ? undefined : { path: `${folder}/` });
  return run('7z', 'x', { path: archive }, folder === undefined ? undefined : `-o${folder}`);
};

/** What is done to an archive of 7-Zip or RAR. */
const sevenZip = ({ values, request: { text } }: Said): Command | undefined => {
  const paths = values.filter((one) => one !== undefined);
  const archive = paths.find((one) => /\.(?:7z|rar)$/i.test(one));
  if (paths.some((one) => !NAME.test(one)) || !/7-?z|\.rar\b/i.test(text)) return undefined;
  if (PACKS.test(text)) {
    const from = paths.find((one) => one !== archive && !/^7/.test(one));
    const to = archive ?? `${(from ?? '').replace(/\/$/, '')}.7z`;
    return from === undefined || !/\.7z$/i.test(to) ? undefined : run('7z', 'a', { path: to }, operand(from));
  }
  if (archive === undefined || archive !== paths[0]) return undefined;
  const program = /\.rar$/i.test(archive) ? 'unrar' : '7z';
  if (TESTS.test(text) || LISTS.test(text)) return run(program, TESTS.test(text) ? 't' : 'l', { path: archive });
  return unpacked(archive, paths[1]);
};

export const sevenZipWork: readonly Skill[] = [
  phrasing({
    name: 'seven-zip',
    topic: 'archives',
    summary: 'archives of 7-Zip and RAR: make, unpack, list, test',
    forms: [
      `(?:extract|unpack|decompress|unzip|unrar|open|expand|uncompress) (?:the )?(?:7z |7zip |7-zip |rar )?(?:archive |file )*{V}(?: (?:to|into|in) (?:the )?(?:folder |directory )?{W})?`,
      `(?:list|show|print|what be in|what be inside|which file be in|which file be inside|see|view|display) (?:the )?(?:content |file |name |of |in |inside )*(?:the )?(?:7z |7zip |rar )?(?:archive |file )*{V}`,
      `(?:test|check|verify)(?: (?:the )?integrity of)? (?:the )?(?:7z |7zip |rar )?(?:archive |file )*{V}`,
      `(?:create|make|build) (?:a |an |the )?(?:7z|7zip|7-zip)(?: archive| file)? (?:(?:named |called )?{V} )?(?:of|from|with|out of|containing) (?:the )?(?:folder |directory |file )?{V}`,
      `(?:compress|pack|archive|zip) (?:the )?(?:folder |directory |file )?{V} (?:to|into|as|in|with) (?:a |an |the )?(?:7z|7zip|7-zip|{V})(?: archive| file)?`,
    ],
    mentions: '7z|7-zip|7zip|rar',
    write: sevenZip,
    examples: [
      ['extract game.7z', '7z x game.7z'],
      ['unpack movie.rar', 'unrar x movie.rar'],
      ['create a 7z archive of docs', '7z a docs.7z docs'],
    ],
  }),
];
