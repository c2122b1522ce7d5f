/** Owners of things, what is left in a file, and what lies where. */
import type { Turn } from './cued.ts';

/** Owners and groups. */
export const OWNING: readonly Turn[] = [
  [
    'ownership',
    /^(?:please )?(?:give|grant|hand|transfer) (?:the )?(?:user )?([a-z_][\w-]*) (?:the )?ownership (?:of|over) (?:(?:his|her|their|the|home|folder|directory|file) )*(\S+?)[.!]*$/i,
    'change the owner of $2 to $1',
  ],
  [
    'group',
    /^(?:please )?(?:set|change|make) (?:the )?(?:owner|user) and (?:the )?group of (.+?) to (?:the )?(?:user )?([a-z_][\w-]*)(?: and |, |\/)(?:the )?(?:group )?([a-z_][\w-]*)[.!]*$/i,
    'change the owner of $1 to user $2 and group $3',
  ],
  [
    ' own ',
    /^(?:the )?(?:user )?([a-z_][\w-]*) (?:should|must|has to|needs to|shall|is to) own (.+?)[.!]*$/i,
    'change the owner of $2 to $1',
  ],
  [
    'group of',
    /^(?:the )?group of (\S+) (?:should|must|has to|needs to|shall|is to) (?:be|become) (?:the )?(?:group )?(\S+?)[.!]*$/i,
    'change the group of $1 to $2',
  ],
  [
    'in it|inside it',
    /(?<=^(?:please )?(?:hand|give|transfer)\b.*?) (?:over to (?:the )?(?:user )?|to (?:the )?user )([a-z_][\w-]*),? (?:with|and) (?:all|everything)(?: that)?(?: is| lies)? (?:in|inside) it[.!]*$/i,
    ' and everything in it over to user $1',
  ],
];

/** Whose a thing is. */
export const OWNERS: readonly Turn[] = [
  [
    'group',
    /^(?:to )?(?:which|what|whose|whom)(?: user)?(?:,? (?:and|or) (?:to )?(?:which|what))? group (?:does|do) (?:the )?((?:file|folder|directory) \S+|\S*[./]\S+?) belong(?: to)?[?.!]*$/i,
    (whole: string, thing = '') => `show the ${/ (?:and|or) /i.test(whole) ? 'owner and ' : ''}group of ${thing}`,
  ],
  [
    'belong',
    /^(?:to )?(?:which|what|whom?)(?: user| account| person)? (?:does|do) (?:the )?((?:file|folder|directory) \S+|\S*[./]\S+?) belong(?: to)?[?.!]*$/i,
    'who owns $1',
  ],
  [
    'whose|Whose',
    /^whose (?:file|folder|directory)? ?is (?:the )?((?:file |folder |directory )?\S*[./]\S+?)[?.!]*$/i,
    'who owns $1',
  ],
];

/** What is left in a file, and what lies where. */
export const CONTENTS: readonly Turn[] = [
  [
    ' does ',
    /^(?:what|which) (?:files?|things|folders|entries|members) does (?:the )?(?:archive |file )?(\S+\.(?:zip|jar|tar|tgz|tar\.\w+)) (?:contain|have|hold|include)(?: inside)?[?.!]*$/i,
    'list the contents of $1',
  ],
  [
    ' over ',
    /(?<=^(?:please |(?:could|can|would) you (?:please )?)?(?:copy|move|put|send)\b[^,;]*?) over (?=to |into )/i,
    ' ',
  ],
  [
    'after',
    /^(?:please )?(?:cut|trim|shorten|chop)(?: off)? (\S+\.\w+)(?: off)? after (?:the first )?(?=(?:\d+) ?(?:[kmg]i?b?|bytes?|kilobytes?|megabytes?)[.!]*$)/i,
    'truncate $1 to ',
  ],
  [
    'pixels',
    /^(?:how (?:large|big) is|what is the size of) (?:the )?(?:picture |image |photo )?(\S+\.(?:png|jpe?g|gif|webp|bmp|tiff?)) in pixels[?.!]*$/i,
    'what are the dimensions of $1',
  ],
  [
    'in |of |from |inside ',
    /^(?:please )?(?:delete|remove|erase|wipe|clear|throw away|discard|get rid of) (?:everything|anything|all(?: the)? (?:text|lines|content|contents)|all|(?:the )?(?:whole |entire |full |complete )?(?:contents?|text)) (?:in|of|inside|from|within) (?:the )?(?:file )?([\w~/-]*\.(?!d\b|app\b)[a-z]\w{0,4})[.!]*$/i,
    'empty the file $1',
  ],
  [
    'here from',
    /^(?:please )?(copy|move|bring|get|fetch) ([\w-]+\.\w+) (?:over )?here from (?:the )?(?:folder |directory )?([\w~./-]+?)\/?[.!]*$/i,
    (_whole: string, verb = '', name = '', from = '') =>
      `${/^(?:copy|get|fetch)/i.test(verb) ? 'copy' : 'move'} ${from}/${name} here`,
  ],
  [
    ' as ',
    /^(?:please )?(?:copy|duplicate|clone) (?:the )?(?:folder|directory) (\S+) as ([\w./~-]+?)[.!]*$/i,
    'copy the folder $1 to $2',
  ],
  [
    'without|except|excluding|leaving out|minus',
    /^(?:please )?(copy|sync) (?!everything|anything|all|it|them|files|only)(\S+),? (?:but )?(?:without|excluding|except|leaving out|minus) (.+?),? (?:in)?to (\S+?)[.!]*$/i,
    (_whole: string, verb = '', from = '', out = '', to = '') =>
      `${verb} ${/[./]/.test(from) ? '' : 'the folder '}${from} to ${to} except ${out}`,
  ],
  [' copy', /(?<=\ban? )(?:second|further|another|extra|spare|additional) (?=copy\b)/i, ''],
  [
    ' ones',
    /(?<=[ (])(\*?\.[a-z]\w{0,4}|txt|jpg|png|csv|pdf|log|md|py|html|json|xml|mp3|zip) ones(?![\w-])/gi,
    '$1 files',
  ],
  [
    'say|read',
    /(?<=^(?:please )?(?:create|make) an? (?:new )?(?:text )?file (?:named |called )?\S+ )(?:that says|which says|saying|that reads|reading) (?:just )?/i,
    'with the text ',
  ],
  [
    'exist|are there',
    /^(?:all |the )*(?:parent |missing |needed )*(?:folders|directories) (?:of|for|above) (\S+) (?:all )?(?:exist|are there)[.!]*$/i,
    'create the missing folders for $1',
  ],
  ['not even', /, not even (?:me|myself|i|the owner|root)(?=[.!]*$)/i, ''],
  [
    'separately|individually|one by one|its own|itself',
    /(?<=^(?:please )?(?:g?zip|compress|bzip2|xz)\b.*?),? (?:separately|individually|one by one|each on its own|each by itself)(?= |[.!]*$)/i,
    '',
  ],
  [
    'tar.|tgz',
    /(?<=\ban? (?:new |compressed )?)(tar\.(?:gz|bz2|xz|zst)|tgz) (?:archive|file|tarball)(?= (?:of|from|with|containing)\b)/i,
    '$1',
  ],
  [
    'names|name',
    /^(?:please )?(?:the )?files ((?:in|under|inside) \S+ )?(?:with|that have|having|which have) (?:any )?(blanks?|spaces?|white ?space) in (?:the |their )?(?:file ?)?names?[:,;] (?:please )?(?:turn|change|replace|convert|make) (?:the |those |these |all )?(?:blanks?|spaces?|them|it)? ?(?:to|into|with|by) (\S+?)[.!]*$/i,
    'replace the spaces in the file names $1with $3',
  ],
  [
    'in the ',
    /^(?:please )?(?:the )?(spaces|blanks|underscores|dashes|hyphens|dots) in the (?:file ?)?names of (.+?) (?:should|must|shall|have to|need to) (?:become|be|turn into|be replaced (?:by|with)|be changed (?:in)?to) (\w+)[.!]*$/i,
    'replace the $1 with $3 in the names of $2',
  ],
];
