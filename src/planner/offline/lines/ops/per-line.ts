/** What is counted in each line: words, columns, characters, a text. */
import { run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';
import { splitFlags } from './columns.ts';

const perLine = (given: Given): Work | undefined => {
  const { form } = given;
  // "the total of all lines" is one number.
  if (/\btotal\b|\ball (?:the )?(?:lines|rows)\b/.test(form)) return undefined;
  if (/\bwords?\b/.test(form)) return written((files) => run('awk', '{ print NF }', files));
  if (/\b(?:fields?|columns?)\b/.test(form))
    return written((files) => run('awk', splitFlags(given.manner.parted), '{ print NF }', files));
  return /char|letter|length|how long/.test(form)
    ? written((files) => run('awk', '{ print length }', files))
    : undefined;
};

const COUNTED = '[LINES|words?|characters?|chars?|bytes?|letters?]';

export const PER_LINE: readonly Operation[] = [
  {
    says: [
      'COUNT [EVERY] {what} [CHARS|OCCURRENCES] EACH_LINE',
      'OFTEN {what} [OCCUR] EACH_LINE',
      'COUNT OCCURRENCES of {what} EACH_LINE',
    ],
    reason: 'count it in each line',
    phase: 'reduce',
    work: (given) => {
      const what = given.what('what');
      if (what === undefined || !given.isFirm('what') || /\ball (?:lines|rows)\b/.test(given.form)) return undefined;
      return written((files) => run('awk', `{ print gsub(/${what.one.replaceAll('/', '\\/')}/, "") }`, files));
    },
  },
  {
    says: [
      'COUNT (?:words?|fields?|columns?|characters?|chars?|letters?) EACH_LINE',
      'LENGTH EACH_LINE',
      `(?:word|field|column|character)_count EACH_LINE`,
      `${COUNTED} EACH_LINE COUNT`,
      'how_long (?:each|every)_line_is',
      'how_long_is_(?:each|every)_line',
      'length_of_(?:each|every)_line',
      'EACH_LINE (?:and|with)_(?:its|their)?_?length'.replace('(?:its|their)?_?', ''),
    ],
    reason: 'count in each line',
    phase: 'reduce',
    work: perLine,
  },
];
