/** Characters by their kind and place: kept alone, counted at the start of lines, taken out between brackets. */
import { fed } from '../../frames/text-shape.ts';
import { pipe, run } from '../../write/command.ts';
import { edit, type Operation, written } from '../operation.ts';

export const CHARACTERS: readonly Operation[] = [
  {
    says: [
      '(?:frequency|frequencies|distribution|tally|counts) of first|last (?:letters?|characters?) [EACH_LINE]'.replace(
        'letters?|characters?',
        'letter|letters|character|characters',
      ),
      '(?:frequency|frequencies|distribution|tally) of first|last (?:letters|characters) of (?:lines|words)',
    ],
    reason: 'how often each letter stands there',
    phase: 'unique',
    tallies: true,
    work: ({ form }) => {
      const counts = [run('sort'), run('uniq', '-c'), run('sort', '-rn')];
      if (/words/.test(form)) return undefined;
      return written((files) =>
        pipe(/\blast\b/.test(form) ? run('grep', '-o', '.$', files) : run('cut', '-c1', files), ...counts),
      );
    },
  },
  {
    says: [
      '(?:keep|leave|print|show|display|extract|output|retain)(?:s|ing)? only [EVERY] {what} [and_(?:line_breaks|newlines)]',
      '[only|just] {what} and_nothing_else',
      'DELETE everything|all|characters but|except|WITHOUT [for] {what}',
      'DELETE [EVERY] characters [THAT] are not|no {what}',
      'DELETE [EVERY] (?:non-alphanumeric|non-letter|non-digit|non-numeric|non-alphabetic)_(?:characters?|signs?|symbols?)',
    ],
    reason: 'keep these characters',
    phase: 'edit',
    work: (given) => {
      const non = /non-(alphanumeric|letter|digit|numeric|alphabetic)/.exec(given.form)?.[1];
      const set =
        non === undefined
          ? given.what('what')?.class
          : { alphanumeric: '[:alnum:]', letter: 'A-Za-z', alphabetic: 'A-Za-z', digit: '0-9', numeric: '0-9' }[non];
      return set === undefined ? undefined : written((files) => fed(run('tr', '-cd', `${set}\\n`), files));
    },
  },
  {
    says: [
      'DELETE [EVERY] [text|everything|content|anything|words|what_is] (?:inside|within|between|in|enclosed_(?:in|by)) (?:parenthes[ei]s|round_brackets|square_brackets|brackets|curly_brac(?:es|kets)|braces|angle_brackets) [(?:including|and|with|together_with|along_with)_(?:the_)?(?:brackets|parentheses|braces|them)(?:_themselves|_too)?] [EACH_LINE]',
    ],
    reason: 'take out what stands between',
    phase: 'edit',
    work: ({ form }) => {
      const [open, close] = /parenthes|round/.test(form)
        ? ['(', ')']
        : /square/.test(form)
          ? ['\\[', ']']
          : /curly|brace/.test(form)
            ? ['{', '}']
            : /angle/.test(form)
              ? ['<', '>']
              : ['\\[', ']'];
      // "between the brackets" leaves them, "in brackets" takes them out as well.
      const all =
        !/\b(?:between|inside)\b/.test(form) ||
        /including|and |with /.test(form.replace(/^.*?(?:inside|between) /, ''));
      const shown = open === '\\[' ? '[' : open;
      return edit(`s/${open}[^${close}]*${close === ']' ? ']' : close}/${all ? '' : `${shown}${close}`}/g`);
    },
  },
];
