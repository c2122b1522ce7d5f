/** What is said of capitals and small letters, and of lines that count as well: in any case, in this case, blank ones too. */
import type { Operation } from '../operation.ts';

export const CASES: readonly Operation[] = [
  {
    says: [
      '(?:while_)?(?:ignor(?:e|es|ing)|regardless_of|no_matter|disregard(?:ing)?|irrespective_of|independent_of|without_regard_to|without_considering)_(?:upper_and_lower_)?case(?:_differences|_distinctions|_sensitivity)?',
      'case[-_]insensitiv(?:e|ely)(?:_search|_match|_order|_way|ly)?',
      'in_(?:any_case|a_case[-_]insensitive_way|case[-_]insensitive_(?:way|manner|mode))',
      'in_upper_or_lower_case|not_case[-_]sensitive',
      "case (?:is_)?(?:ignored|irrelevant|unimportant)|(?:does_not|doesn't|should_not|must_not)_matter",
      "(?:capital_letters?|capitals|capitali[sz]ation|letter_case|upper_(?:case_)?or_lower_?case|case|uppercase) (?:do_not|don't|dont|does_not|doesn't|should_not|shouldn't|need_not|is_not|are_not) (?:matter|count|play_role|important|relevant|make_difference)",
      '(?:whether|no_matter_(?:if|whether)|in|be_it|both) [it_is|written_in|in] (?:upper_?case|capitals|capital_letters|upper) or|and (?:lower_?case|small_letters|lower) [letters|or_not]',
      'upper[-_]?(?:case)?_and_lower[-_]?case_(?:are_|being_|count_as_)?(?:alike|same|equal)',
    ],
    reason: 'in any case',
    phase: 'source',
    manner: () => ({ insensitive: true }),
  },
  {
    says: [
      'case[-_](?:sensitively|sensitive|matters|counts)|(?:with_)?case_(?:being_)?respected|respecting_case',
      'upper[-_]?(?:case)?_and_lower[-_]?case_(?:are_|being_)?(?:different|distinct|not_same)(?:_things)?',
    ],
    reason: 'in this case',
    phase: 'source',
    manner: () => ({}),
  },
  {
    says: ['(?:also_|including_)?(?:empty|blank|repeated|duplicate)_(?:ones|lines|rows)_(?:too|included|as_well)'],
    reason: 'all of them',
    phase: 'source',
    manner: () => ({}),
  },
];
