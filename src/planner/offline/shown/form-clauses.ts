/** The form of the whole: on one line, with what between, numbered, with a total, without a header, in colour, in a unit. */
import { phrasesOf } from '../lines/phrases.ts';
import { SIGN_NAMES } from '../recognise/text.ts';
import type { Clause, Recogniser } from './clauses.ts';
import { unitAt } from './fields.ts';
import type { Manner } from './manner.ts';
import { type Heard, past } from './words.ts';

const LEAD = phrasesOf(
  '(?:,_and|,|and|but|then|,_then|and_then|;)?_?(?:all_|everything_)?(?:(?:show|print|display|list|put|output|write|give|present|format|join|separate|return|render|use)(?:ed|ing|s|t?ing|ted)?_(?:them_|it_|all_|the_(?:results?|output|list|names?|paths?|files|lines|entries)_|results?_|each_(?:one_|name_|file_|path_|entry_)?)?)?',
);

const SHOWN =
  '(?:show|print|display|list|output|give|tell|report|write|return|include|add|append|state|mention)(?:ing|s)?';
const NOUN =
  '(?:files?|folders?|director(?:y|ies)|entries|results?|matches|items?|lines?|names?|hits|rows?|matching_(?:lines|files)|matched_(?:lines|files)|found_files|processes|paths?)';
const WITHOUT =
  '(?:without|no|omit(?:ting)?|exclud(?:e|ing)|skip(?:ping)?|suppress(?:ing)?|hid(?:e|ing)|drop(?:ping)?|leav(?:e|ing)_out|not_(?:show|print|count|includ)ing|minus|but_not|not|removing|stripping(?:_off)?)';

const SAID: readonly (readonly [Manner, string])[] = [
  [
    { oneALine: true },
    'one_(?:(?:file|name|entry|path|item|result|word)_)?(?:per|a|to_a|on_(?:a|each))_(?:single_)?(?:line|row)|(?:each_)?on_(?:its|their)_own_lines?|(?:each_)?on_(?:a_)?(?:separate|new)_lines?|line_by_line|in_(?:a_single|one|single)_column|one_by_line',
  ],
  [
    { nulls: true },
    '(?:null|nul|zero|\\\\0)[- ](?:separated|delimited|terminated)(?:_(?:list|form|output|names?|paths?))?|(?:separated|delimited|terminated)_(?:by|with)_(?:a_)?(?:null|nul|zero)s?(?:_(?:characters?|bytes?))?|for_xargs_-0',
  ],
  [
    { long: true },
    'in_(?:the_|a_)?(?:long|detailed)_(?:list_|listing_)?(?:format|form|listing|list|output)|in_long|with_(?:all_)?details',
  ],
  [{ octal: true }, '(?:in|as)_(?:octal|numeric)(?:_form|_format|_notation|_mode)?'],
  [
    { numbered: 'with' },
    '(?:with|including|along_with|together_with|preceded_by|prefixed_(?:with|by)|plus|and)_(?:the_|their_|its_|matching_|all_)?_?(?:the_|their_|its_|matching_|all_)?line_numbers?(?:_of_each_match)?|numbered|each_(?:line_)?(?:with|preceded_by|prefixed_with)_(?:its_|a_)?(?:line_)?number|(?:,_|and_|then_)_?number(?:ing)?_(?:them|each_(?:line|one|of_them)|the_(?:results?|lines|entries|output))|with_numbers_in_front|as_a_numbered_list',
  ],
  [{ numbered: 'without' }, `${WITHOUT}_(?:the_|any_)?line_numbers?`],
  [
    { headless: true },
    `${WITHOUT}_(?:the_|any_|its_|a_)?(?:column_)?(?:headers?|headings?|titles?)(?:_(?:line|row)s?)?`,
  ],
  [{ total: 'none' }, `${WITHOUT}_(?:the_|any_|a_)?(?:grand_)?totals?(?:_(?:line|row))?`],
  [
    { total: 'after' },
    '(?:with|plus|and|followed_by|including|along_with|as_well_as)_(?:a_|the_|an_|their_)?(?:grand_|overall_|combined_)?(?:totals?|sum)(?:_(?:size|line|count|number))?(?:_(?:at|in)_the_(?:end|bottom))?(?:_of_(?:them|all|all_of_them))?',
  ],
  [
    { total: 'only' },
    `${SHOWN}_(?:only|just)_(?:the_)?(?:grand_|overall_)?(?:total|sum)|(?:only|just)_(?:${SHOWN}_)?(?:the_)?(?:grand_|overall_)?(?:total|sum)|only_the_(?:grand_)?total`,
  ],
  [
    { nameless: true },
    `${WITHOUT}_(?:the_|any_|its_|their_)?(?:file_?names?|names?|names?_of_the_files?)|(?:only|just)_the_numbers?|(?:${SHOWN}_)?(?:only|just)_the_(?:number|count)|(?:and_)?nothing_(?:else|but_the_number)`,
  ],
  [
    { fields: ['base'], place: 'only' },
    // "no directories" by itself is a sort of files.
    `${WITHOUT}_(?:the_|their_|any_|its_|all_)?_?(?:the_|their_|any_|its_|all_)?(?:(?:leading_|full_|parent_)?_?(?:leading_|full_|parent_)?(?:paths?|path_?names?|(?:director(?:y|ies)|folders?)_(?:names?|parts?|paths?|components?))|(?:leading|parent|full)_(?:director(?:y|ies)|folders?)|(?:paths?|director(?:y|ies)|folders?)_(?:in_front|before)(?:_of_(?:them|it|the_names?))?)|${WITHOUT}_(?:the|their|its)_(?:directory|folder)`,
  ],
  [
    { fields: ['stem'], place: 'only' },
    // "not ending in .x" is no noun.
    `${WITHOUT}_(?:the_|their_|any_|its_)?_?(?:the_|their_|any_|its_)?(?:file_)?(?:extensions?|suffix(?:es)?|endings)|${WITHOUT}_(?:the|its|any)_(?:file_)?ending`,
  ],
  [
    { once: true },
    `(?:each_)?(?:${SHOWN}_)?(?:(?:each|every)_(?:user_|one_|of_them_|name_|folder_|directory_|path_|file_)?)?(?:only_|just_|exactly_)?once(?:_(?:each|only))?|${WITHOUT}_(?:any_|the_)?(?:duplicates?|repeats|repetitions?|duplicate_(?:lines|entries|names))|uniquely|deduplicated|(?:with_)?duplicates_removed|unique_only`,
  ],
  [
    { colour: true },
    '(?:with|in|using)_(?:colou?rs?|colou?red_output|colou?r_output)|colou?ri[sz]ed|(?:and_)?highlight(?:ed|ing)?(?:_(?:the_)?(?:match(?:es)?|matched_text|them|it))?|colou?ring_the_matches|in_colou?r',
  ],
  [
    { silent: true },
    `(?:and_|while_)?${WITHOUT}_(?:any_|all_|the_|possible_|showing_|printing_)?_?(?:any_|all_|the_|possible_|showing_|printing_)?(?:permission(?:[- ]denied)?_|access_|"_)?(?:errors?(?:_messages?)?|error_output|warnings?|stderr|complaints|messages)|ignore_errors`,
  ],
  [
    { table: true },
    '(?:as|in)_(?:a_)?(?:neat_|nice_)?table|in_tabular_form(?:at)?|in_(?:aligned|neat)_columns|(?:with_)?(?:the_)?columns_aligned|align(?:ed)?(?:_in_columns)?',
  ],
  [
    { count: 'after' },
    `followed_by_(?:the_|their_|a_)?(?:total_)?(?:number|count)(?:_of_(?:the_|all_)?(?:${NOUN}|them))?(?:_(?:found|in_total))?|${SHOWN}_(?:the_|their_)?(?:total_)?(?:number|count)(?:_of_(?:the_|all_)?(?:${NOUN}|them))?_(?:below|at_the_end|at_the_bottom|last)|with_(?:a_|the_|their_)?(?:total_)?(?:number|count)(?:_of_(?:${NOUN}|them))?_(?:below|at_the_(?:end|bottom))`,
  ],
  [
    { count: 'only' },
    `(?:,_|and_|then_)_?(?:,_|and_|then_)?(?:count_(?:them|the_(?:results?|matches|lines|matching_lines|${NOUN}))|${SHOWN}_(?:me_)?(?:how_many_(?:there_(?:are|were)|were_found|(?:${NOUN}_)?(?:there_(?:are|were)|were_found|match(?:ed)?))|(?:only_|just_)?(?:their_|the_)(?:total_)?(?:number|count)(?:_of_(?:${NOUN}|them))?(?:_found)?))`,
  ],
  [
    { both: true },
    `(?:and_|,_|but_)?(?:and_)?(?:also_)?${SHOWN}_(?:it_|them_|the_(?:list|result|output)_)?(?:also_)?(?:on|to)_(?:the_)?(?:screen|terminal|console|stdout|standard_output)(?:_(?:as_well|too|at_the_same_time))?|(?:and|as_well_as)_(?:also_)?(?:on|to)_(?:the_)?(?:screen|terminal|console|stdout|standard_output)(?:_(?:as_well|too))?|(?:and_|,_)?_?(?:and_|,_)?(?:also_)?${SHOWN}_(?:it|them)_(?:as_well|too)|(?:and_|,_|,_and_|but_)also_${SHOWN}_(?:it|them)|while_(?:also_)?${SHOWN}_(?:it|them)(?:_(?:on|to)_(?:the_)?(?:screen|terminal))?`,
  ],
  [{ toErrors: true }, '(?:to|on)_(?:the_)?(?:stderr|standard_error)(?:_(?:stream|output))?'],
];

const FORMS = SAID.map(([manner, form]) => [manner, phrasesOf(form)] as const);

const SIGN =
  '(?:commas?|spaces?|semicolons?|colons?|tabs?|pipes?|dash(?:es)?|hyphens?|slash(?:es)?|dots?|underscores?|newlines?|plus_signs?|vertical_bars?|"|,|;|:)';
const LINE = '(?:all_)?(?:on|in|into|onto|as|to)_(?:a_single|a|one|the_same|one_single|single)_(?:single_)?line';
const ON_LINE = phrasesOf(LINE);
const SEPARATED = phrasesOf(
  `(?:and_)?(?:separated|delimited|joined|divided|with_a_separator_of)_(?:by|with|using)?_?(?:a_|an_|single_)?_?(?:a_|an_|single_)?${SIGN}(?:_(?:characters?|signs?|only))?|with_(?:a_|an_)?${SIGN}_(?:between|in_between)(?:_(?:them|each|the_names))?|${SIGN}[- ](?:separated|delimited)|as_(?:a_|an_)?${SIGN}[- ](?:separated|delimited)_(?:list|line|string)`,
);

const NAMES: Readonly<Record<string, string>> = { ...SIGN_NAMES, 'plus sign': '+', 'vertical bar': '|', newline: '\n' };

const signIn = ({ words, tokens }: Heard, from: number, to: number): string | undefined => {
  for (let at = from; at < to; at++) {
    const word = words[at] ?? '';
    if (word === '"') return tokens[at]?.value;
    if (/^[,;:]$/.test(word) && at > from) return word;
    const name = (word.split('-')[0] ?? '').replace(/(?:(?<=sh|s)es|s)$/, '');
    if (Object.hasOwn(NAMES, name)) return NAMES[name];
  }
  return undefined;
};

/** Said of what is read, not of what is shown: "the comma separated list". */
const isAttribute = (words: readonly string[], from: number, to: number): boolean =>
  /^(?:the|an?|this|that|each|every|all|in|from|of)$/.test(words[from - 1] ?? '') ||
  !/^(?:|,|and|then|on|in|into|all|as|with|sorted)$/.test(words[to] ?? '');

/** The line, or what stands between, whichever is said here. */
const joinAt = (heard: Heard, at: number): { readonly to: number; readonly sign?: string } | undefined => {
  const line = past(ON_LINE, heard.words, at);
  const part = past(SEPARATED, heard.words, at);
  if (line > at && line >= part && heard.words[line] !== 'each') return { to: line };
  const sign = part > at ? signIn(heard, at, part) : undefined;
  return sign === undefined || isAttribute(heard.words, at, part) ? undefined : { to: part, sign };
};

/** "on one line, separated by commas", either part alone or in either sequence. */
const joinedClause = (heard: Heard, at: number): Clause | undefined => {
  const start = past(LEAD, heard.words, at);
  const first = joinAt(heard, start);
  if (first === undefined) return undefined;
  const next = heard.words[first.to] === ',' ? first.to + 1 : first.to;
  const second = joinAt(heard, next);
  const sign = first.sign ?? second?.sign ?? ' ';
  return sign === '\n' ? undefined : { says: { joined: sign }, to: second?.to ?? first.to };
};

const LIST_OF = phrasesOf(
  `(?:show|print|display|list|output|give|get|create|make|produce|generate|return)_(?:me_)?(?:a_|an_|the_)${SIGN}[- ](?:separated|delimited)_(?:list|string|line)_of`,
);

/** "print a comma separated list of x": x is listed. */
export const listClause: Recogniser = (heard) => {
  const to = past(LIST_OF, heard.words, 0);
  const sign = to === 0 ? undefined : signIn(heard, 0, to);
  return sign === undefined ? undefined : { says: { joined: sign }, to, instead: 'list ' };
};

/** "files without an extension": which of them, and no part of a name. */
const isWhich = (
  { fields }: Manner,
  words: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean =>
  fields?.[0] === 'stem' &&
  /^(?:files?|scripts?|ones|images?|with|have|has|having|that|which)$/.test(words[from - 1] ?? '') &&
  !words.slice(from, to).some((word) => /^(?:the|their|its)$/.test(word));

/** "without ERROR", "without errors in them": what lines hold is no message. */
const isOfLines = ({ words, tokens, spans, text }: Heard, to: number): boolean =>
  (/^(?:in|on)$/.test(words[to] ?? '') && /^(?:it|them)$/.test(words[to + 1] ?? '')) ||
  (tokens[to - 1] !== undefined && /^[A-Z]{3,}$/.test(text.slice(...(spans[to - 1] ?? [0, 0]))));

/** "count the hits for each file", "once both are sorted", "without ERROR in them": it is said of something else. */
const isOther = (says: Manner, heard: Heard, to: number): boolean => {
  const next = heard.words[to] ?? '';
  if (says.count !== undefined && /^(?:for|per|of|in|by)$/.test(next)) return true;
  // "skip the folder called x"
  if (says.fields?.[0] === 'base' && /^(?:called|named)$/.test(next)) return true;
  if (says.once && /^(?:both|they|it|all|that|everything|these|those|you|i)$/.test(next)) return true;
  return says.silent === true && isOfLines(heard, to);
};

const saidClause = (heard: Heard, at: number): Clause | undefined => {
  const { words } = heard;
  const start = past(LEAD, words, at);
  let best: Clause | undefined;
  for (const from of start === at ? [at] : [at, start])
    for (const [says, form] of FORMS) {
      const to = past(form, words, from);
      const isSaid = !isOther(says, heard, to) && !isWhich(says, words, { from, to });
      if (to > from && to > (best?.to ?? at) && isSaid) best = { says, to };
    }
  return best;
};

const unitClause = ({ words }: Heard, at: number): Clause | undefined => {
  const start = words[at] === ',' ? at + 1 : at;
  const unit = unitAt(words, start);
  if (unit === undefined) return undefined;
  const { to, ...says } = unit;
  return { says, to };
};

export const formClause: Recogniser = (heard, at) => {
  const all = [joinedClause(heard, at), saidClause(heard, at), unitClause(heard, at)];
  return all.filter((one) => one !== undefined).sort((a, b) => b.to - a.to)[0];
};
