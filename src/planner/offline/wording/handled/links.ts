/** Links and where they lead, folders that something goes to, files squeezed and unpacked where they are. */
import type { Turn } from './cued.ts';

/** Links, and where they lead. */
export const LINKS: readonly Turn[] = [
  [
    'link',
    /^(?:please )?(?:an? |new )*(symlink|symbolic link|soft ?link|hard ?link|link) (?:(?:named|called|at) )?(?!to\b|that\b|of\b|for\b|in\b)(\S+) (?:that |which )?(?:leading|pointing|leads|points|referring|refers|going|goes) (?:to|at) (?:the )?(?:file |folder |directory )?(\S+?)[.!]*$/i,
    'create a $1 $2 to $3',
  ],
  [
    'link',
    /^(?:please )?(?:create |make |put |place )?an? ((?:sym|soft ?|symbolic |hard ?)?link) (?:in|into|under|inside) (?:the )?(?:folder |directory )?(my home(?: folder| directory)?|\S+) (?:to|pointing to|leading to) (\S+?)[.!]*$/i,
    (_whole: string, kind = '', place = '', to = '') =>
      `create a ${kind} to ${to} in ${place.startsWith('my home') ? '~/' : place}`,
  ],
  [
    'link',
    /(?<=\b(?:an?|make \S+ an?) )(?:second|another|further|additional) (?=(?:sym|soft |hard ?|symbolic )\S*\s?link\b|link\b)/i,
    '',
  ],
  ['instead', /(?<=\b(?:point|lead|refer)s? (?:to|at) \S+) instead(?: of .*)?$/i, ''],
  ['link', /(?<=\bhard ?link (?:to|of|for) )(?:the )?(?:file|folder|directory) (?=\S+[./])/i, ''],
];

/** Folders in a row, as what is copied goes to each. */
export const PLACES: readonly Turn[] = [
  [
    'folders|directories',
    /(?<=^(?:please )?(?:copy|cp|put|place)\b.*? (?:to|into|in) (?:the |all |these |those )?)(?:two|three|four|five|six|\d) (?=folders|directories)/i,
    '',
  ],
];

/** Squeezing and unpacking. */
export const PACKING: readonly Turn[] = [
  [
    'here|this |current ',
    /(?<=^(?:please )?(?:get|extract|unpack|pull|take|fetch|grab|unzip|untar)\b.*\.(?:zip|jar|tar|tgz|tar\.\w+|7z)),? (?:and |then )*(?:put|extract|unpack|place|save|drop|leave) (?:it|them) (?:right )?(?:here|in here|in(?:to)? this (?:folder|directory)|in(?:to)? the current (?:folder|directory))[.!]*$/i,
    '',
  ],
  ['undo |Undo ', /^(?:please )?undo (?:the )?(?:\w+ )?compression of /i, 'decompress '],
  [
    ' where |in place|right here|on the spot',
    /(?<=^(?:please )?(?:un|de)?(?:compress|pack|zip|xz|gzip|gunzip|expand|extract|bzip2|squeeze|inflate)\b.*?),? (?:right |just )?(?:where (?:it|they) (?:is|are|lies?|stands?|sits?|lives?)(?: now)?|in place|right here|on the spot)(?=[.!]*$)/i,
    '',
  ],
  [
    'put|Put|place|Place|pack|Pack|stuff',
    /^(?:please )?(?:put|place|pack|stuff) (.+?) (?:in|into|inside) an? (?:new |single |compressed |gzip(?:ped)? |xz |bzip2 |zstd |gz |plain |[\w-]+[- ]compressed |tar |zip )*(?:archive|tarball|zip|tar|file|zip file|tar file)(?: file)?,? (?:named |called )?(?=\S+\.(?:zip|tar|tgz|txz|tbz2?|tar\.\w+)[.!]*$)/i,
    'pack $1 into ',
  ],
  [
    'out of ',
    /(?<=^(?:please )?(?:create |make |build |produce )?(?:an? |new |the )*(?:[\w.]+[- ]compressed )?(?:tarball|tar archive|tar file|zip archive|zip file|archive|tar|zip)\b.*?) (?:made )?out of /i,
    ' of ',
  ],
];
