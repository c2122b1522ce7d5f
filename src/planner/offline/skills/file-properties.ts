/** What `stat` knows of one file or folder, said by name: its inode, times, group, links, size in bytes; several at once. */
import { intent } from '../intent.ts';
import type { Skill, Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { operand, run } from '../write/command.ts';

/** What is said, and the directives of GNU's and of BSD's `stat`. */
interface Property {
  readonly said: RegExp;
  readonly gnu: string;
  readonly bsd: string;
}

const PROPERTIES: readonly Property[] = [
  {
    said: /\b(octal|numeric) (permissions?|mode)\b|\b(permissions?|mode) (in|as) (octal|numbers?)\b/i,
    gnu: '%a',
    bsd: '%Lp',
  },
  { said: /\b(permissions?|file mode|access rights?)\b/i, gnu: '%A', bsd: '%Sp' },
  { said: /\b(owner|who owns|owning user)\b/i, gnu: '%U', bsd: '%Su' },
  { said: /\b(which|what|the|owning|owner and|its) group\b|\bgroup (name|owner)\b/i, gnu: '%G', bsd: '%Sg' },
  { said: /\bin bytes\b|\b(byte size|number of bytes)\b/i, gnu: '%s', bsd: '%z' },
  {
    said: /\b(modification|modified|last[- ]changed?|last[- ]modified|last[- ]edited|mtime)( (date|time|timestamp))?\b|\blast (modif\w+|edit\w*|chang\w+|updated?|touched|written)\b|\b(modified|changed|edited|updated) last\b/i,
    gnu: '%y',
    bsd: '%Sm',
  },
  {
    said: /\b(access|accessed|last[- ]access(ed)?|atime)( (date|time|timestamp))\b|\blast (accessed|opened|read)\b|\batime\b/i,
    gnu: '%x',
    bsd: '%Sa',
  },
  { said: /\b(creation|birth)( (date|time))\b|\bwhen (was|were)\b.*\bcreated\b|\bbirth\b/i, gnu: '%w', bsd: '%SB' },
  { said: /\binodes?( numbers?)?\b/i, gnu: '%i', bsd: '%i' },
  { said: /\b(number of|how many) (hard ?)?links\b|\blink count\b/i, gnu: '%h', bsd: '%l' },
];

/** Words that belong to what is asked, whichever property it is. */
const PART =
  /^(inode|number|link|hard|hard link|hardlink|count|time|date|timestamp|last|modif\w*|chang\w*|edit\w*|updat\w*|touch\w*|access\w*|open\w*|read|creat\w*|birth|permission|mode|owner|own|owns|who|group|octal|numeric|byte|size|user|name|file|ctime|mtime|atime|number of|how many|written|write|belong to|belongs to|modification time|modification date|access time|last modified|last access time|last accessed|last changed|access right|file mode|in|bytes|of|and)$/;

const properties: Taker<readonly Property[]> = ({ text, tokens }) => {
  const asked = PROPERTIES.filter(({ said }) => said.test(text));
  // "permissions in octal" is said once.
  const once = asked.some(({ gnu }) => gnu === '%a') ? asked.filter(({ gnu }) => gnu !== '%A') : asked;
  if (once.length === 0) return undefined;
  const words = tokens.filter(({ kind, lemma }) => kind === 'word' && PART.test(lemma));
  return { value: once, tokens: words.map(({ index }) => index) };
};

/** One file is spoken of by name, and nothing is said to be done or searched. */
const isOther = ({ text, slots }: Understood): boolean =>
  /\b(find|search|locate|all|every|each|list|sort\w*|change|set|make|give|remove|delete|copy|move|files|folders|directories|larger|older|newer|than|show files|preserv\w+|keep\w*)\b/i.test(
    text,
  ) ||
  /^\W*(?:which|what) (?:file|folder|directory|one) (?:in|under|of|below|here|was|is)\b/i.test(text) ||
  slots.some((slot) => slot.type === 'name' && !slot.value.exact);

export const fileProperties: readonly Skill[] = [
  intent({
    name: 'file-properties',
    topic: 'files',
    summary: 'inode, times, group, links or size in bytes of one file',
    says: [
      'MODIFIED|PERMISSION|OWNER|GROUP|TIME|DATE|NUMBER|BYTE|=inode|=inodes|=birth {properties} {path}',
      '{properties} {path}',
    ],
    slots: { path: take.path, properties },
    free: ['FILE', 'FOLDER', 'ONLY', 'SHOW', 'OF', 'FIND', 'NAMED'],
    write: ({ path, properties: asked }, world, request) => {
      if (path === undefined || path === '.' || asked === undefined || isOther(request)) return undefined;
      const format = asked.map((one) => (world.userland === 'bsd' ? one.bsd : one.gnu)).join(' ');
      // The size alone is told of folders as well: another skill's.
      if (/^%[sz]$/.test(format)) return undefined;
      // Permissions and owner are what everybody reads off `ls -l`.
      if (/^%(A|U|Sp|Su)( %(U|A|Sp|Su))?$/.test(format) && !/\b(only|just)\b/i.test(request.text)) return undefined;
      return run('stat', world.userland === 'bsd' ? '-f' : '-c', format, operand(path));
    },
    examples: [
      ['what is the inode number of notes.txt', 'stat -c %i notes.txt'],
      ['when was notes.txt last modified', 'stat -c %y notes.txt'],
      ['show the owner and group of run.sh', "stat -c '%U %G' run.sh"],
    ],
  }),
];
