/** One file squeezed, its new ending said instead of a program: "turn x into a .gz", "make a .xz of x", "compress x to x.gz". */
import { phrasing, type Said } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { type Command, operand, run } from '../write/command.ts';

const FORMAT =
  '(\\.?(?:gz|gzip|bz2|bzip2|xz|zst))(?: file| archive| version)?(?:,? (?:but |and |while )?(?:keep|keeping|preserve|preserving|leave|leaving)(?: the)? original(?: file)?)?';
const KEPT =
  '(?: ,)?(?: (?:but |and )?(?:keep|leave|preserve)(?: the original)?(?: file)?(?: alone| untouched| as it is| unchanged)?)?';
const THE = '(?:the |my |file |log file )*';

const PROGRAMS: Readonly<Record<string, string>> = {
  gz: 'gzip',
  gzip: 'gzip',
  bz2: 'bzip2',
  bzip2: 'bzip2',
  xz: 'xz',
  zst: 'zstd',
};

/** A format, or the file with the ending of one. */
const squeezed = (path: string | undefined, format: string | undefined, { request }: Said): Command | undefined => {
  if (path === undefined || format === undefined || /[*?]/.test(path)) return undefined;
  const isNamed = format.toLowerCase().startsWith(`${path.toLowerCase()}.`);
  const ending = (isNamed ? format.slice(path.length) : format).replace(/^\./, '').toLowerCase();
  const program = Object.hasOwn(PROGRAMS, ending) ? PROGRAMS[ending] : undefined;
  const isFolder = request.world.entry(path)?.kind === 'dir' || !/\.\w+$/.test(path);
  if (program === undefined || isFolder) return undefined;
  return run(program, /\bkeep|\boriginal/i.test(request.text) ? '-k' : [], operand(path));
};

export const squeezeFile: readonly Skill[] = [
  phrasing({
    name: 'squeezed-copy',
    topic: 'archives',
    summary: 'a compressed copy beside the file',
    forms: [
      `(?:make|create|produce|generate|save|write|keep) (?:an? |the )?(compress|compressed|gzip|gzipped|gz|xz|bzip2|bz2)(?: compressed| compress)? (?:copy|version|duplicate|variant) (?:of|from) ${THE}{V}(?:(?: right)? (?:next to|beside|alongside) (?:it|the original))?${KEPT}`,
      `(compress|gzip|xz|bzip2) (?:a |the )?(?:copy|duplicate) of ${THE}{V}${KEPT}`,
    ],
    mentions: 'copy|version|duplicate|variant',
    write: ({ values, request }) => {
      const [format = '', path] = values;
      const program = /^xz/.test(format) ? 'xz' : /^bz/.test(format) ? 'bzip2' : 'gzip';
      return path === undefined || /[*?]/.test(path) || !/\.\w+$/.test(path) || /\b(?:zip|tar\w*)\b/i.test(request.text)
        ? undefined
        : run(program, '-k', operand(path));
    },
    examples: [['make a gzipped copy of notes.txt', 'gzip -k notes.txt']],
  }),
  phrasing({
    name: 'squeeze-file',
    topic: 'archives',
    summary: 'squeeze one file, named by its new ending',
    forms: [
      `(?:compress|shrink|pack|turn|convert|make|gzip|squeeze) ${THE}{V} (?:to|into|as|in|to be) (?:an? |the )?${FORMAT}`,
      `(?:make|create|produce|generate) (?:an? |the )?${FORMAT} (?:of|from|out of) ${THE}{V}`,
      `(?:compress|shrink|pack|gzip|squeeze) ${THE}{V} (?:to|into|as) {V}`,
    ],
    words: ['squeeze'],
    write: (said) => {
      const [first, second] = said.values;
      const isFirst = /^\.?(?:gz|gzip|bz2|bzip2|xz|zst)$/i.test(first ?? '');
      return isFirst ? squeezed(second, first, said) : squeezed(first, second, said);
    },
    examples: [
      ['turn notes.txt into a .gz', 'gzip notes.txt'],
      ['compress sales.csv to sales.csv.xz', 'xz sales.csv'],
    ],
  }),
];
