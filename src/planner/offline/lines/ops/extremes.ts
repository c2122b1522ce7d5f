/** The longest and shortest lines and words, and what is left of a line behind its first parts. */
import { pipe, run, type Word } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { splitWords } from './words.ts';

/** "after the third word", "from the second field on" */
const restOf = (given: Given): Work | undefined => {
  const count =
    given.number('n') ?? given.number('nth') ?? (/^(?:first|last)$/.test(given.said('nth') ?? '') ? 1 : undefined);
  if (count === undefined || /last/.test(given.said('nth') ?? '')) return undefined;
  const isFrom =
    /\b(?:from|starting)\b/.test(given.form) || /\b(?:to end|onwards?|and up|to last|until end)$/.test(given.form);
  const from = isFrom ? count : count + 1;
  return written((files) => run('cut', '-d', given.manner.parted ?? ' ', `-f${from}-`, files));
};

const extreme = (given: Given): Work => {
  const sign = /short/.test(given.form) ? '<' : '>';
  const start = sign === '<' ? 'NR == 1 || ' : '';
  const program = `${start}length ${sign} n { n = length; s = $0 } END { print s }`;
  if (/(?:most|fewest) words/.test(given.form)) {
    const isFew = /fewest/.test(given.form);
    return written((files) =>
      run('awk', `${isFew ? 'NR == 1 || NF < n' : 'NF > n'} { n = NF; s = $0 } END { print s }`, files),
    );
  }
  if (/\bwords?\b/.test(given.form)) return written((files) => pipe(...splitWords(files), run('awk', program)));
  if (/\blength\b|\bhow (?:long|wide|many)|\b(?:number|count) of|^count/.test(given.form))
    return written((files) => run('wc', '-L', files));
  return written((files) =>
    run('awk', program.replace('length >', 'length($0) >').replace('n = length;', 'n = length($0);'), files),
  );
};

export const EXTREMES: readonly Operation[] = [
  {
    says: ['{nth} LONGEST|shortest (?:line|row|word)'],
    reason: 'the one so far from the longest',
    phase: 'reduce',
    work: (given) => {
      const place = given.number('nth');
      if (place === undefined || /^last/.test(given.said('nth') ?? '')) return undefined;
      const order = /short/.test(given.form) ? '-n' : '-rn';
      const ends = [run('sort', order), run('sed', '-n', `${place}p`), run('cut', '-d', ' ', '-f2-')];
      const measured = (files: readonly Word[]) => run('awk', '{ print length, $0 }', files);
      return /\bword\b/.test(given.form)
        ? written((files) => pipe(...splitWords(files), measured([]), ...ends))
        : written((files) => pipe(measured(files), ...ends));
    },
  },
  {
    says: [
      '{n} LONGEST|shortest LINES|words|names|entries',
      '{n} LINES|words with most|fewest CHARS',
      '[which|what] {n} LINES|words [are|is] LONGEST|shortest',
      'top {n} LONGEST|shortest LINES|words',
    ],
    reason: 'the longest or shortest ones',
    phase: 'reduce',
    work: (given) => {
      const count = given.number('n');
      if (count === undefined) return undefined;
      const order = /short|few/.test(given.form) ? '-n' : '-rn';
      const measured = run('awk', '{ print length, $0 }');
      const ends = [run('sort', order), run('head', '-n', String(count)), run('cut', '-d', ' ', '-f2-')];
      return /\bwords?\b/.test(given.form)
        ? written((files) => pipe(...splitWords(files), run('sort', '-u'), measured, ...ends))
        : written((files) => pipe(run('awk', '{ print length, $0 }', files), ...ends));
    },
  },
  {
    says: [
      '(?:LONGEST|shortest) (?:line|row) (?:and|with|along_with|together_with|plus) [its|also] (?:length|number_of_characters|size|how_long_it_is)',
      '[which|what] (?:line|row) [is] LONGEST|shortest and|, [also] (?:how_long_(?:is_it|it_is)|its_length|length|how_long)',
      'length (?:and|with) (?:text|content|contents) of (?:LONGEST|shortest) line',
    ],
    reason: 'the longest line and its length',
    phase: 'reduce',
    work: ({ form }) =>
      written((files) =>
        run(
          'awk',
          `${/short/.test(form) ? 'NR == 1 || length($0) <' : 'length($0) >'} n { n = length($0); s = $0 } END { print n, s }`,
          files,
        ),
      ),
  },
  {
    says: [
      '[everything|all|rest|part|text|remainder|fields|columns|words] [EACH_LINE|of_it] [that_is|which_is|that_comes|that_follows|coming] after|behind|past|following {nth} (?:word|field|column)',
      '[everything|all|rest|part|text|remainder|fields|columns|words] [EACH_LINE|of_it] [that_is|which_is|that_comes|that_follows|coming] after|behind|past|following first {n} (?:words|fields|columns|parts|items)',
      '[everything|all|rest|words|fields|columns] [EACH_LINE] but|except|without (?:first|initial) {n} (?:words|fields|columns|parts|items) [EACH_LINE]',
      'DELETE first {n} (?:words|fields|columns) [EACH_LINE]',
      '[everything|all|rest|words|fields|columns] (?:from|starting_(?:from|at|with)) {nth} (?:word|field|column) [on|onwards?|to_end|until_end|to_last] [EACH_LINE]',
      '(?:columns|fields|words) {n} (?:to_end|onwards?|and_up|to_last|until_end) [EACH_LINE]',
    ],
    reason: 'print the rest of the line',
    phase: 'column',
    work: restOf,
  },
  {
    says: [
      '(?:the_)?(?:LONGEST|shortest) (?:line|row|word|string|entry)',
      '(?:line|word|row) [THAT] (?:is_)?(?:longest|shortest)',
      'length [of] (?:longest|shortest) line [in_characters|in_bytes]',
      'COUNT CHARS [long|wide] [is|are|does|in|of|has] [there] [in|of] longest line [have|has|contain|measure|hold]',
      'longest line (?:is_)?how_(?:long|wide)|length',
      '(?:how_long|how_wide)_(?:is|are|was)_(?:the_)?(?:longest|widest) (?:line|row)',
      '(?:which|what)_(?:of_(?:the_)?)?(?:lines?|rows?) (?:has|have|contains?|is_with|with)_(?:most|fewest)_(?:characters|letters|words)',
      '(?:line|word)_with_(?:most|fewest)_(?:characters|letters|words)',
    ],
    reason: 'the longest or shortest',
    phase: 'reduce',
    work: extreme,
  },
];
