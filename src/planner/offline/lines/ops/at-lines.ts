/** What is done with lines that are named by any phrase: `{lines}` is whatever picks some, from "line 4" to "every line between x and y". */
import { editedAt } from '../address.ts';
import type { Given, Operation, Work } from '../operation.ts';
import { replacement } from './edits.ts';
import { SHALL } from './inserts.ts';

/** The script at the lines of the phrase; undefined without a script. */
const at =
  (script: (given: Given) => string | undefined) =>
  (given: Given): Work | undefined => {
    const [address, edit] = [given.lines(), script(given)];
    return address === undefined || edit === undefined ? undefined : editedAt({ does: 'edit', script: edit }, address);
  };

/** A text for `a` and `i`, which take the rest of the line as it is, but for blanks before it. */
const lineSaid = (given: Given): string | undefined => {
  const text = given.quoted('quoted');
  return text === undefined || /[\n\\]|^\s|^$/.test(text) ? undefined : text;
};

const inserted = (letter: 'a' | 'i') =>
  at((given) => {
    const text = lineSaid(given);
    return text === undefined ? undefined : `${letter} ${text}`;
  });

const framed = (edge: '^' | '$') =>
  at((given) => {
    const text = given.quoted('quoted') ?? given.sign('sign');
    return text === undefined || text.includes('\n') ? undefined : `s/${edge}/${replacement(text)}/`;
  });

const indented = at((given) => {
  const count = given.said('n') === undefined ? undefined : given.number('n');
  return count === undefined
    ? undefined
    : `s/^/${/\btabs?\b/.test(given.form) ? '\\t'.repeat(count) : ' '.repeat(count)}/`;
});

const UPPER = '(?:all_)?(?:upper[-_]?case|capitals|capital_letters|caps)';
const LOWER = '(?:all_)?(?:lower[-_]?case|small_letters)';
const NEW_LINE = '[new|single|extra] [line|text|row|comment] [saying|containing|with|with_text|reading]';
const BLANK_LINE = '[single|new|extra] (?:blank|empty) [line]';
const BEFORE = '(?:right_|immediately_|directly_|just_)?(?:before|above|in_front_of|preceding)';
const BEHIND = '(?:right_|immediately_|directly_|just_)?(?:after|below|behind|following|underneath|under|beneath)';
const PREFIX = '(?:prefix|prepend|precede|start|begin)(?:s|es|ed|ing|d|ped|ping|ting)?';
const SUFFIX = '(?:append|suffix|end|follow)(?:s|es|ed|ing|d|ped|ping|ting)?';

export const AT_LINES: readonly Operation[] = [
  { says: ['DELETE {lines}'], reason: 'delete the lines', phase: 'edit', work: at(() => 'd') },
  {
    says: ['(?:comment|comments|commenting|commented|disable) [out] {lines} [out]'],
    reason: 'comment the lines out',
    phase: 'edit',
    work: at(() => 's/^/#/'),
  },
  {
    says: ['(?:un-?comment|un-?comments|un-?commenting|un-?commented) {lines}'],
    reason: 'take the comment signs off',
    phase: 'edit',
    work: at(() => 's/^\\([[:space:]]*\\)#[[:space:]]*/\\1/'),
  },
  {
    says: ['REPLACE [whole|entire|complete] {lines} WITH [new] [line|text|string] {quoted}'],
    reason: 'put another line in their place',
    phase: 'edit',
    work: at((given) => {
      const text = given.quoted('quoted');
      return text === undefined || text.includes('\n') ? undefined : `s/.*/${replacement(text)}/`;
    }),
  },
  {
    says: [`INSERT ${NEW_LINE} {quoted} [on_new_line|as_new_line] ${BEFORE} {lines}`],
    reason: 'put the line before them',
    phase: 'edit',
    work: inserted('i'),
  },
  {
    says: [`INSERT ${NEW_LINE} {quoted} [on_new_line|as_new_line] ${BEHIND} {lines}`],
    reason: 'put the line behind them',
    phase: 'edit',
    work: inserted('a'),
  },
  {
    says: [`INSERT ${BLANK_LINE} ${BEFORE} {lines}`],
    reason: 'put a blank line before them',
    phase: 'edit',
    work: at(() => 's/^/\\n/'),
  },
  {
    says: [`INSERT ${BLANK_LINE} ${BEHIND} {lines}`],
    reason: 'put a blank line behind them',
    phase: 'edit',
    work: at(() => 'G'),
  },
  {
    says: [
      `${PREFIX} {lines} with|by [text|string] {quoted}`,
      `${PREFIX} {lines} with|by {sign}`,
      `INSERT [text|string] {quoted} (?:(?:at|to|on)_(?:very_)?(?:start|beginning|front)_of|in_front_of) {lines}`,
      'prepend {quoted} to {lines}',
      `${SHALL} {lines} (?:start|begin)(?:s|ing)? with {quoted}`,
      `${SHALL} {lines} (?:start|begin)(?:s|ing)? with {sign}`,
    ],
    reason: 'put the text before them',
    phase: 'edit',
    work: framed('^'),
  },
  {
    says: [
      `${SUFFIX} {lines} with|by [text|string] {quoted}`,
      `${SUFFIX} {lines} with|by {sign}`,
      'INSERT [text|string] {quoted} (?:at|to|on)_(?:very_)?end_of {lines}',
      'INSERT {sign} (?:at|to|on)_(?:very_)?end_of {lines}',
      'append {quoted} to {lines}',
      `${SHALL} {lines} (?:end)(?:s|ing)? (?:with|in) {quoted}`,
      `${SHALL} {lines} (?:end)(?:s|ing)? (?:with|in) {sign}`,
    ],
    reason: 'put the text behind them',
    phase: 'edit',
    work: framed('$'),
  },
  {
    says: [`REPLACE|make {lines} (?:to|into|in)?_?${UPPER}`, `(?:upper[-_]?case|capitali[sz]e) {lines}`],
    reason: 'in capitals',
    phase: 'edit',
    work: at(({ form }) => (form.startsWith('capital') ? 's/^./\\u&/' : 's/.*/\\U&/')),
  },
  {
    says: [`REPLACE|make {lines} (?:to|into|in)?_?${LOWER}`, `lower[-_]?case {lines}`],
    reason: 'in small letters',
    phase: 'edit',
    work: at(() => 's/.*/\\L&/'),
  },
  {
    says: ['indent {lines} by|with {n} spaces|tabs'],
    reason: 'indent them',
    phase: 'edit',
    work: indented,
  },
  {
    says: ['duplicate|double|repeat {lines}', 'SHOW {lines} twice'],
    reason: 'print them twice',
    phase: 'edit',
    work: at(({ form }) => (/^(?:duplicate|double)|twice$/.test(form) ? 'p' : undefined)),
  },
];
