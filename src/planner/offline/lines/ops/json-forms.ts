/** What is said of a whole JSON file: its keys, its values without quotes. */
import type { Operation } from '../operation.ts';
import { JSON_FILE, jq } from './json.ts';

export const JSON_FORMS: readonly Operation[] = [
  {
    says: ['{nth} (?:element|item|entry|object|record) [of|in] [list|array|it]'],
    reads: JSON_FILE,
    reason: 'the element so far',
    phase: 'column',
    work: (given) => {
      const isLast = /^(?:last|final)$/.test(given.said('nth') ?? '');
      const place = isLast ? 0 : given.number('nth');
      return place === undefined || /'s |\b(?:name|email|id|title|value|price)\b/.test(given.all)
        ? undefined
        : jq(`.[${place - 1}]`);
    },
  },
  {
    says: [
      '(?:pretty[-_]?print|format|indent|prettify|reformat|show|print) [it|json|file] [nicely|formatted] [in] [,] [with] (?:sorted_by_(?:its_)?keys?|keys_sorted|sort_(?:its_)?keys|sorted_keys|by_key)',
      '[with] (?:sorted_keys|keys_sorted|sorted_by_keys?|keys_in_alphabetical_order)',
    ],
    reads: JSON_FILE,
    reason: 'by its keys',
    phase: 'form',
    work: () => jq('.', ['-S']),
  },
  {
    says: [
      '(?:without|no|with_no|minus|stripping|strip|but_without|not_in|excluding|leaving_out)_(?:any_|surrounding_|the_|double_|its_)?(?:quotes|quotation_marks|quote_marks|double_quotes|quoting)',
      '(?:unquoted|raw|as_(?:raw|plain)_text|in_raw_form|plain)(?:_value|_text|_string|_output)?',
    ],
    reads: JSON_FILE,
    reason: 'without its quotes',
    phase: 'source',
    manner: () => ({ raw: true }),
  },
  {
    says: ['(?:one|each|a_single) {value} OWN_LINE|on_line', 'one_per_line|one_a_line', 'each OWN_LINE'],
    reads: JSON_FILE,
    reason: 'one on a line',
    phase: 'source',
    manner: () => ({}),
  },
  {
    says: [
      '[EVERY] (?:top|first|root|outermost)[-_]?(?:level)?_(?:keys?|properties|property_names|fields?|field_names|attributes|key_names)'.replace(
        '[-_]?(?:level)?',
        '(?:[-_]level)?',
      ),
      '[EVERY] (?:keys|property_names|field_names|key_names|properties) (?:at|on|of|from)_(?:the_)?(?:top|root|first|outermost)(?:[-_]level)? [only]',
      '[EVERY] (?:keys|property_names|field_names|key_names) OWN_LINE',
      '(?:which|what) (?:keys|properties|property_names|field_names) [is|are|does] [it|there|have|has|has_it|contained|defined|in_it]',
    ],
    reads: JSON_FILE,
    reason: 'the keys',
    phase: 'column',
    work: () => jq('keys[]', ['-r']),
  },
];
