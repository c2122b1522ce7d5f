/** Single files in, into and out of an archive. */
import { phrasing } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { type Command, operand, pipe, run } from '../write/command.ts';

const TAR = /\.(tar(\.\w+)?|tgz|tbz2?|txz)$/i;
const ZIP = /\.(zip|jar)$/i;
/** What all of them speak of. */
const ENDINGS = 'tar|tgz|tbz|txz|zip|jar|gz';
const THE =
  '(?:the |only |just |nothing but |nothing except |a |an |my |single |one |file |files |folder |directory |member |entry |named |called )*';
const ARCHIVE =
  '(?:the |a |an |my |exist |existing |archive |tar archive |tarball |tar file |zip file |zip archive |zip |file |named |called |compressed archive )*';

/** "… and put it here": where it goes anyway. */
const HERE =
  '(?: ,| and| ;)*(?: (?:put|extract|unpack|place|save|drop|leave) it)?(?: right)?(?: here| in here| into here| into this folder| in this folder| into the current folder| into the current directory| here please)?';

const extracted = (member: string, archive: string, to: string | undefined): Command | undefined => {
  if (TAR.test(archive))
    return run('tar', '-xf', { path: archive }, to === undefined ? [] : ['-C', { path: to }], { path: member });
  return ZIP.test(archive)
    ? run('unzip', { path: archive }, { path: member }, to === undefined ? [] : ['-d', { path: to }])
    : undefined;
};

export const archiveMembers: readonly Skill[] = [
  phrasing({
    name: 'extract-member',
    topic: 'archives',
    summary: 'take one file out of an archive',
    mentions: ENDINGS,
    forms: [
      `(?:extract|unpack|get|take|pull|unzip|untar|restore|fetch|retrieve|grab|recover|need|want) (?:out )?${THE}{V}(?: file| folder| directory)? (?:out of|from|of|in|from inside|inside) ${ARCHIVE}{V}${HERE}`,
    ],
    write: ({ values, place }) => {
      const [member, archive] = values;
      if (member === undefined || archive === undefined || TAR.test(member) || ZIP.test(member)) return undefined;
      return /[*?]/.test(member) ? undefined : extracted(member, archive, place === '.' ? undefined : place);
    },
    examples: [['extract only the file etc/hosts from site.tar.gz', 'tar -xf site.tar.gz etc/hosts']],
  }),
  phrasing({
    name: 'add-member',
    topic: 'archives',
    summary: 'add a file to an archive that is there',
    mentions: ENDINGS,
    forms: [`(?:add|append|insert|put|include) ${THE}{V}(?: file| folder| directory)? (?:to|into|in) ${ARCHIVE}{V}`],
    write: ({ values }) => {
      const [member, archive] = values;
      if (member === undefined || archive === undefined || /^[#"]/.test(member)) return undefined;
      if (/\.tar$/i.test(archive)) return run('tar', '-rf', { path: archive }, operand(member));
      return ZIP.test(archive) ? run('zip', '-r', { path: archive }, operand(member)) : undefined;
    },
    examples: [['add notes.txt to the archive site.tar', 'tar -rf site.tar notes.txt']],
  }),
  phrasing({
    name: 'drop-member',
    topic: 'archives',
    summary: 'take a file out of an archive for good',
    mentions: ENDINGS,
    forms: [
      `(?:delete|remove|drop|erase) ${THE}{V}(?: file| folder)? (?:from|out of|in|inside|from inside) ${ARCHIVE}{V}`,
    ],
    write: ({ values }) => {
      const [member, archive] = values;
      if (member === undefined || archive === undefined) return undefined;
      if (/\.tar$/i.test(archive)) return run('tar', '--delete', '-f', { path: archive }, { path: member });
      return ZIP.test(archive)
        ? run('zip', '-d', { path: archive }, /[*?]/.test(member) ? member : { path: member })
        : undefined;
    },
    examples: [['delete notes.txt from pack.zip', 'zip -d pack.zip notes.txt']],
  }),
  phrasing({
    name: 'squeezed-by',
    topic: 'archives',
    summary: 'how much smaller a file was made by gzip',
    mentions: 'gz',
    forms: [
      `(?:what be |show |print |tell |display |the )*(?:compression ratio|compression rate|uncompressed size|size before compression|original size) (?:of|for) ${ARCHIVE}{V}`,
      `how much (?:smaller|space) .*{V}`,
      `how (?:large|big|well) .*${ARCHIVE}{V}(?: be)? (?:uncompressed|unpacked|before|compressed|when unpacked|once unpacked)`,
    ],
    words: ['ratio', 'compression'],
    write: ({ values, request }) => {
      const archive = values.at(-1) ?? '';
      const isAsked = /\b(?:ratio|rate|uncompressed|compress\w*|unpacked|gzip|smaller|original)\b/i.test(request.text);
      return isAsked && /\.t?gz$/i.test(archive) ? run('gzip', '-l', { path: archive }) : undefined;
    },
    examples: [['compression ratio of app.log.gz', 'gzip -l app.log.gz']],
  }),
  phrasing({
    name: 'read-squeezed',
    topic: 'archives',
    summary: 'the text of a compressed file, left as it is',
    mentions: 'gz|bz2|xz|zst',
    forms: [
      `(?:show|print|display|read|view|see|output|cat|list|what be|look at|dump|give) (?:me )?(?:what |the |all |of |text |content |line |inside |in |is |be |within |file |compressed |contain |compressed file |packed |gzip )*{V}(?: contain| hold| say| be| have)?(?: on (?:the )?(?:screen|terminal|console|stdout))?(?: only)?(?: ,)? (?:without|but|not|do not|leave|leaving|and|while)+ .*(?:unpack|decompress|extract|uncompress|unzip|gunzip|compress|packed|expand|compressed).*`,
      `(?:read|show|print|display|view) (?:the )?(?:text |content |compressed |compressed file |file )*(?:of |in )?{V} (?:on|to) (?:the )?(?:screen|terminal|console|stdout)(?: only)?`,
    ],
    write: ({ values: [path = ''], request }) => {
      const tool = ({ gz: 'zcat', bz2: 'bzcat', xz: 'xzcat', zst: 'zstdcat' } as Readonly<Record<string, string>>)[
        path.replace(/^.*\./, '')
      ];
      return tool === undefined ||
        TAR.test(path) ||
        /[*?]/.test(path) ||
        /\b(?:lines?|first|last|count|how many|grep|contain the)\b/i.test(request.text)
        ? undefined
        : run(tool, { path });
    },
    examples: [['show what app.log.gz contains without unpacking it', 'zcat app.log.gz']],
  }),
  phrasing({
    name: 'count-members',
    topic: 'archives',
    summary: 'how many files an archive holds',
    mentions: ENDINGS,
    forms: [
      `(?:how many|count|number of|count the number of|count of|total number of) (?:the |all |number of )*(?:file|entry|item|thing|member|object|all)(?: and folder)? (?:are |do |there |is |have |in |inside |stored |contain |be |does |within )*${ARCHIVE}{V}`,
    ],
    write: ({ values }) => {
      const [archive] = values;
      if (archive === undefined) return undefined;
      if (TAR.test(archive)) return pipe(run('tar', '-tf', { path: archive }), run('wc', '-l'));
      return ZIP.test(archive) ? pipe(run('unzip', '-Z1', { path: archive }), run('wc', '-l')) : undefined;
    },
    examples: [['how many files are in site.tar.gz', 'tar -tf site.tar.gz | wc -l']],
  }),
  phrasing({
    name: 'test-archive',
    topic: 'archives',
    summary: 'whether an archive is whole',
    mentions: ENDINGS,
    forms: [
      `(?:test|check|verify|validate|see if|see whether|is) (?:the )?(?:integrity of |whether |if |that )*${ARCHIVE}{V}(?: archive| file)?(?: for (?:errors?|corruption|integrity)| is (?:ok|intact|valid|corrupt|corrupted|damaged|not corrupt|not corrupted|not damaged|broken)| (?:ok|intact|valid|corrupt|corrupted|damaged|broken))?`,
    ],
    words: ['integrity', 'intact', 'corrupt', 'corrupted', 'verify'],
    write: ({ values, request }) => {
      const [archive] = values;
      const isAsked = /\b(integrity|intact|corrupt\w*|valid|ok|damaged|broken|errors?|verify|test)\b/i.test(
        request.text,
      );
      if (archive === undefined || !isAsked) return undefined;
      if (ZIP.test(archive)) return run('unzip', '-t', { path: archive });
      if (/\.(tar\.gz|tgz|gz)$/i.test(archive)) return run('gzip', '-t', { path: archive });
      return undefined;
    },
    examples: [['check the integrity of photos.zip', 'unzip -t photos.zip']],
  }),
];
