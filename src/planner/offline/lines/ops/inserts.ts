/** What is put in: a text before or behind each line, a line beside another, at the top, at the end. */
import { run } from '../../write/command.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { addressOf, replacement } from './edits.ts';

const framed =
  (side: 'before' | 'after') =>
  (given: Given): Work | undefined => {
    const text = given.quoted('quoted') ?? given.sign('sign');
    const address = addressOf(given);
    if (text === undefined || address === undefined || /\n/.test(text)) return undefined;
    const only = /non-?(?:blank|empty)/.test(given.form)
      ? '/./'
      : /except (?:for )?last/.test(given.form)
        ? '$!'
        : address.text;
    return edit(`${only}s/${side === 'before' ? '^' : '$'}/${replacement(text)}/`, address.extended);
  };

const lineIn =
  (letter: 'a' | 'i') =>
  (given: Given): Work | undefined => {
    const text = given.quoted('quoted');
    const address = addressOf(given);
    if (text === undefined || address === undefined || address.extended || /[\n\\]|^\s|^$/.test(text)) return undefined;
    const place = address.text !== '' ? address.text : letter === 'i' ? '1' : '$';
    return edit(`${place}${letter} ${text}`);
  };

const lineAtEnd = (given: Given): Work | undefined => {
  const text = given.quoted('quoted');
  const [name, more] = given.names;
  if (text === undefined || name === undefined || more !== undefined || /[\n\\]/.test(text)) return undefined;
  return written((files) => ({ type: 'redirect', command: run('echo', text), sign: '>>', file: files[0] ?? '' }));
};

/** "make every line start with x", "edit it so that every line ends with x" */
export const SHALL = '[edit|change|modify|update] (?:so_that|so|such_that|make|have|let)';

export const INSERTS: readonly Operation[] = [
  {
    says: [
      '(?:prefix|prepend|precede|start|number|begin)(?:s|es|ed|ing|d)? EACH_LINE with [its|line] [line] number [and|followed_by|then|plus] {sign}',
      '(?:number)(?:s|ed|ing)? EACH_LINE [as|with|using] [format] [number|n] [and|followed_by] {sign}',
      '[with] EACH_LINE (?:prefixed|preceded|started)_(?:by|with) [its|line] [line] number [and|followed_by|then|plus] {sign}',
      'INSERT [its|line] [line] numbers? [and|followed_by|plus] {sign} AT_START [of] EACH_LINE'.replace(
        'numbers?',
        'number|numbers',
      ),
    ],
    reason: 'put its number before each line',
    phase: 'form',
    work: (given) => {
      const sign = given.sign('sign');
      const text = sign === undefined ? undefined : ({ '\t': '\\t', '"': '\\"', '\\': undefined }[sign] ?? sign);
      return text === undefined || text === '\\'
        ? undefined
        : written((files) => run('awk', `{ print NR "${text}" $0 }`, files));
    },
  },
  {
    says: [
      '(?:surround|enclose|wrap|put|quote|enclosing|surrounding)(?:s|ing|d|ed)? [EACH_LINE|LINES|it] (?:with|in|by|into|within|inside) (?:double|single)_quot(?:es|ation_marks)',
      '(?:surround|enclose|wrap|put)(?:s|ing|d|ed)? [EACH_LINE|LINES|it] (?:with|in|by|into|within|inside) (?:quot(?:es|ation_marks)|double-quotes|parenthes[ei]s|(?:square_)?brackets|braces)',
      'INSERT (?:double_|single_)?quot(?:es|ation_marks) around EACH_LINE',
      'quote EACH_LINE',
      '[with] (?:each|every)_(?:item|line|word|element|entry|name|value|one|of_them) [is] [enclosed|wrapped|surrounded|put] (?:in|by|within|between|with)_(?:double_|single_)?(?:quot(?:es|ation_marks)|double-quotes)',
    ],
    reason: 'put signs around each line',
    phase: 'edit',
    work: ({ form }) => {
      const [open, close] = /single/.test(form)
        ? ["'", "'"]
        : /parenthes/.test(form)
          ? ['(', ')']
          : /bracket/.test(form)
            ? ['[', ']']
            : /brace/.test(form)
              ? ['{', '}']
              : ['"', '"'];
      return edit(`s/.*/${open}&${close}/`);
    },
  },
  {
    says: [
      `INSERT {quoted} AT_START|to [of] [EACH_LINE|every_non-?(?:blank|empty)_line|each_non-?(?:blank|empty)_line]`.replace(
        'AT_START|to [of] [EACH_LINE|',
        'AT_START EACH_LINE|'.replace('AT_START ', 'AT_START [of] '),
      ),
    ]
      .map((one) => one.replace('line]', 'line'))
      .concat([
        `(?:prepend|prefix|precede|start|begin)(?:s|es|ed|ing|d|ped|ping|ting)? EACH_LINE with|by [text|string] {quoted}`,
        `${SHALL} EACH_LINE (?:start|begin)(?:s|ing)? with {quoted}`,
        `INSERT prefix {quoted} EACH_LINE`,
        `(?:prepend|prefix)(?:s|es|ed|ing|d|ped|ping|ting)? {quoted} EACH_LINE`,
        `(?:prefix|prepend)(?:s|es|ed|ing|d|ped|ping|ting)? (?:every|each|all)_non-?(?:blank|empty)_lines? with|by [text|string] {quoted}`,
        `INSERT {sign} AT_START [of] EACH_LINE`,
        `INSERT {quoted} AT_START [of] [EVERY] LINES [THAT] CONTAIN|BEGIN {where:what}`,
        `(?:prepend)(?:s|ed|ing)? {quoted} to [start_of|beginning_of] [EVERY] LINES [THAT] CONTAIN|BEGIN {where:what}`,
      ]),
    reason: 'put the text before each line',
    phase: 'edit',
    work: framed('before'),
  },
  {
    says: [
      `INSERT {quoted} AT_END [of] EACH_LINE`,
      `INSERT {sign} AT_END [of] EACH_LINE [,] [(?:but|except)_(?:for_)?last_?(?:line|one)?]`.replace(
        '[(?:but|except)_(?:for_)?last_?(?:line|one)?]',
        '[except_(?:for_)?last] [line|one]',
      ),
      `INSERT {quoted} AT_END [of] EACH_LINE [,] except_(?:for_)?last [line|one]`,
      `(?:append|suffix|end|follow)(?:s|es|ed|ing|d|ped|ping|ting)? EACH_LINE with|by [text|string] {quoted}`,
      `${SHALL} EACH_LINE (?:end)(?:s|ing)? (?:with|in|on) {quoted}`,
      `INSERT suffix {quoted} EACH_LINE`,
      `(?:append|suffix)(?:s|es|ed|ing|d|ped|ping|ting)? {quoted} EACH_LINE`,
      `(?:append|suffix)(?:s|es|ed|ing|d|ped|ping|ting)? {sign} EACH_LINE`,
      `INSERT {quoted} AT_END [of] [EVERY] LINES [THAT] CONTAIN {where:what}`,
      `(?:append|add)(?:s|ed|ing)? {quoted} to [end_of] [EVERY] LINES [THAT] CONTAIN|BEGIN {where:what}`,
    ],
    reason: 'put the text behind each line',
    phase: 'edit',
    work: framed('after'),
  },
  {
    says: [
      'INSERT [new|single|one] [line|header|heading|row|text|comment|entry] {quoted} [as_(?:new_|first_|header_)?line] AT_START [of]',
      'INSERT {quoted} as [first|header|heading|new_first] (?:line|row|header)',
      'INSERT [new|csv] (?:header|heading|title)(?:_(?:line|row))? {quoted} [AT_START] [of]',
      'INSERT [new] [line|text] {quoted} before|above [line] line {line:n}',
      'INSERT [new] [line] {quoted} (?:as|at|on)_line {line:n}',
      'INSERT [new] [line] {quoted} before|above [EVERY] LINES [THAT] CONTAIN {where:what}',
      'INSERT [new] [line] {quoted} before|above [EVERY] LINES {where:quoted}',
      'start_(?:it|file)?_?with [line] {quoted}',
    ],
    reason: 'put the line in',
    phase: 'edit',
    work: lineIn('i'),
  },
  {
    says: [
      'INSERT [new|single|one|another] [line|text|entry|row|string] {quoted} AT_END [of] [(?:as|on)_(?:a_)?new_line]',
      'INSERT {quoted} [as|on] [new|last] line [AT_END]',
      'INSERT [new] [line] {quoted}',
    ],
    reason: 'put the line at the end',
    phase: 'edit',
    alone: true,
    work: lineAtEnd,
  },
  {
    says: [
      'INSERT [new] [line|text] {quoted} [as_new_line] (?:after|below|behind|following) line {line:n}',
      'INSERT [new] [line] {quoted} (?:after|below|behind|following) [EVERY] LINES [THAT] CONTAIN {where:what}',
      'INSERT [new] [line] {quoted} (?:after|below|behind|following) [EVERY] LINES {where:quoted}',
    ],
    reason: 'put the line in',
    phase: 'edit',
    work: lineIn('a'),
  },
];
