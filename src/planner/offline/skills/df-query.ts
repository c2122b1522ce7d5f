/** The mounted file systems: how full they are, their inodes and types; one of them, without some, in a unit, as a sum. */
import { intent } from '../intent.ts';
import type { Skill, Understood } from '../skill.ts';
import { said, type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { type Unit, unit } from '../unit.ts';
import { type Command, pipe, run } from '../write/command.ts';

const TYPES = /^(tmpfs|devtmpfs|overlay|squashfs|ext[234]|xfs|btrfs|vfat|nfs[34]?|cifs|zfs|ntfs|loop)$/i;

interface Kind {
  readonly type: string;
  readonly out: boolean;
}

/** "excluding tmpfs", "only ext4". */
const kind: Taker<Kind> = ({ tokens }) => {
  const found = tokens.find((token) => TYPES.test(token.value));
  if (found === undefined) return undefined;
  const around = tokens.filter((token) => means(token, 'EXCEPT', 'NOT', 'ONLY', 'EXTENSION'));
  const out = around.some((token) => means(token, 'EXCEPT', 'NOT'));
  return { value: { type: found.value.toLowerCase(), out }, tokens: [found, ...around].map((token) => token.index) };
};

const inodes: Taker<true> = ({ tokens }) => {
  const found = tokens.filter((token) => /^inodes?$/i.test(token.value));
  return found.length === 0 ? undefined : { value: true, tokens: found.map((token) => token.index) };
};

/** "with their types". */
const types: Taker<true> = ({ tokens }) => {
  const found = tokens.filter((token) => /^(types?|fstypes?|file ?system types?)$/i.test(token.value));
  return found.length === 0 ? undefined : { value: true, tokens: found.map((token) => token.index) };
};

interface Asked {
  readonly path?: string;
  readonly unit?: Unit;
  readonly kind?: Kind;
  readonly inodes?: true;
  readonly types?: true;
  readonly total?: true;
}

const LETTERS: Readonly<Record<Unit, readonly string[]>> = { h: ['h'], k: ['k'], m: ['m'], g: [], b: [] };

const BARE =
  /\b(?:just|only|nothing but) (?:the |a )?(?:bare |plain )?(?:number|figure|value)\b|\b(?:number|figure|value) only\b/i;

const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:percent\w*|full)\b/i, 'pcent'],
  [/\b(?:free|left|available|remaining)\b/i, 'avail'],
  [/\bused\b/i, 'used'],
];

/** One number of one file system. */
const figure = ({ path, inodes: isInodes }: Asked, text: string, how: readonly string[]): Command | undefined => {
  const column = COLUMNS.find(([said]) => said.test(text))?.[1];
  if (path === undefined || column === undefined || isInodes) return undefined;
  return pipe(run('df', column === 'pcent' ? [] : how, `--output=${column}`, { path }), run('tail', '-n', '1'));
};

/** What a folder uses, and what eats the disk, is asked of the folders. */
const isOfOthers = (asked: Asked, text: string): boolean => {
  const isOfFolder =
    asked.path !== undefined &&
    asked.path !== '/' &&
    !/^\/dev\//.test(asked.path) &&
    /\b(us(ing|es|age|ed)|take[sn]?|taking|occup\w+|files)\b/i.test(text) &&
    !/\b(free|left|available|full|mounted|partitions?|file ?systems?)\b/i.test(text);
  const isOfOther =
    /\b(eat|hog|fill(ing|s)|folders|directories|subdirector\w+|subfolders|each (folder|directory)|inode number|ram|memory|swap|docker|journal|watch|monitor|largest|biggest|most)\b/i.test(
      text,
    );
  return isOfFolder || isOfOther;
};

const write = (asked: Asked, { text }: Understood): Command | undefined => {
  if (isOfOthers(asked, text)) return undefined;
  const { unit: size = asked.inodes ? 'b' : 'h', kind: type } = asked;
  const letters = `${asked.inodes ? 'i' : ''}${LETTERS[size].join('')}${asked.types ? 'T' : ''}`;
  const block = size === 'g' ? '-BG' : size === 'b' && !asked.inodes ? '-B1' : undefined;
  const options = [letters === '' ? undefined : `-${letters}`, block].filter((one) => one !== undefined);
  if (BARE.test(text)) return figure(asked, text, options);
  const only = type === undefined ? [] : [type.out ? '-x' : '-t', type.type];
  return run('df', options, asked.total ? '--total' : [], only, asked.path === undefined ? [] : { path: asked.path });
};

export const dfQuery: Skill = intent({
  name: 'disk-free',
  topic: 'disk',
  summary: 'free and used space of the mounted file systems',
  says: [
    'DISK_SPACE SPACE_LEFT?',
    'SPACE_LEFT DISK|SPACE|FOLDER?',
    'DISK|ROOT SPACE_LEFT|USE|DISK_SPACE|SPACE|=usage',
    '=df',
    'DISK|ROOT SIZE|DISK_SPACE|SPACE|=capacity',
    '=full DISK',
    '=full {path}',
    '=inode|=inodes USE|SPACE_LEFT|INFO|=usage|DISK?',
    'DISK|ROOT =types|=type',
    'CREATE|=mounted DISK =types|=type',
  ],
  slots: { kind, inodes, types, path: take.folder, unit, total: said('TOTAL') },
  free: [
    'DISK',
    'ROOT',
    'DISK_SPACE',
    'SPACE_LEFT',
    'HUMAN',
    'USE',
    'SPACE',
    'COUNT',
    'SIZE',
    'FOLDER',
    'OF',
    'PER',
    'EVERY',
    'THING',
    'WHOLE',
    'SUMMARY',
    'NUMBER',
    'WITH',
    'INCLUDING',
    'PATH',
    'CONTAIN',
    'ONLY',
  ],
  // What a folder uses is measured, not what is free around it.
  write: (asked, _world, request) =>
    asked.path !== undefined &&
    asked.path !== '/' &&
    /\bdo(?:es)?\b.*\b(?:use|take|occupy|consume|need)\b|\b(?:used|taken|occupied) by\b/i.test(request.text)
      ? undefined
      : write(asked as Asked, request),
  examples: [
    ['is there free space on the disks', 'df -h'],
    ['free space on the root partition', 'df -h /'],
    ['show inode usage', 'df -i'],
    ['how many megabytes are free on /, only the number', 'df -m --output=avail / | tail -n 1'],
    ['how full are the disks', 'df -h'],
    ['disk usage of all mounted filesystems except tmpfs', 'df -h -x tmpfs'],
    ['space of the file systems with their types', 'df -hT'],
    ['free disk space in gigabytes', 'df -BG'],
  ],
});
