/** Whether two files are equal, or differ. */
import { run, textOf } from '../../write/command.ts';
import type { Operation } from '../operation.ts';
import { FILES, ofPair } from './pairs.ts';

const EQUAL = '(?:identical|same|equal|alike)(?:_(?:content|contents|to_each_other))?';
const ELSE = "(?:if_(?:they_)?(?:are_not|aren't|differ|do_not)|if_not|otherwise|else)";

export const ALIKE: readonly Operation[] = [
  {
    says: [
      `(?:say|print|echo|output|show|tell|write) [{yes:value}] if|when ${FILES} are|is|have ${EQUAL} [and|,|;|or] [${ELSE}] [,] [print|say|echo] {no:value} [${ELSE}]`,
      `if ${FILES} are|is|have ${EQUAL} [,|then] (?:say|print|echo|output|show|tell|write) {yes:value} [and|,|;|or] [${ELSE}] [,] [print|say|echo] {no:value} [${ELSE}]`,
    ],
    reason: 'say whether they are equal',
    phase: 'source',
    own: true,
    work: ofPair((a, b, given) => {
      const [yes, no] = ['yes', 'no'].map((place) => given.quoted(place) ?? given.said(place) ?? '');
      const isSaid = /\b(?:not|n't|differ|otherwise|else)\b|n't/.test(given.form);
      if (yes === undefined || no === undefined || yes === '' || no === '' || !isSaid) return undefined;
      const [same, other] = [run('echo', yes), run('echo', no)].map(textOf);
      return run({ raw: `${textOf(run('cmp', '-s', a, b))} && ${same} || ${other}` });
    }),
  },
  {
    says: [
      '(?:just|only|simply|tell|say|show|report|know) [tell|say|show|report|know|print] (?:whether|if|that) [they|files|two|both] (?:are|do|differ|is|have) [different|same|identical|equal|differ|so|or_not] [or_not]',
    ],
    reason: 'whether they do',
    phase: 'source',
    own: true,
    manner: () => ({}),
  },
  {
    says: [
      `(?:is|are|whether|if|check|check_if|check_whether|test_if|see_if|verify|verify_that|determine_if|tell_me_if|find_out_if|do|does)(?:_(?:the_)?(?:files|contents|content_of|contents_of))? ${FILES} [are|is|have|has] [exactly|really|byte_for_byte|completely] (?:identical|same|equal|same_content|same_contents|equal_to_each_other|match|alike)`,
      `(?:is|check_if|whether) {file:file} [exactly|byte_for_byte] (?:identical|same|equal) [to|as|with] {other:file}`,
      `compare ${FILES} byte_by_byte|byte_for_byte|bytewise`,
    ],
    reason: 'look whether they are equal',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => run('diff', '-qs', a, b)),
  },
  {
    says: [
      `[only|just] [tell|say|see|check|show|report|find_out|know|determine|test] (?:is|are|whether|if|do|does|that)(?:_(?:files|contents|content_of|contents_of))? ${FILES} [are|is|do|does|have] [at_all|actually|really] (?:differ|different|unequal|not_identical|not_equal|not_the_same|not_same|identical_or_not|same_or_not|different_or_not)(?:_or_not|_or_same|_at_all|_contents?)? [only|briefly|no_details]`,
      `(?:is_there|are_there)_(?:any_)?differences? between {file:file} and {other:file}`,
      '(?:whether|if|check_if|check_whether|see_if|does|tell_if) {file:file} (?:differs?|is_different) from {other:file}',
    ],
    reason: 'look whether they differ',
    phase: 'source',
    own: true,
    work: ofPair((a, b) => run('diff', '-q', a, b)),
  },
  {
    says: [
      "(?:do_not|don't|not|without|no)_(?:show|showing|print|printing|list|listing|care_about|display|give)?_?(?:me_)?(?:any_|what_|how_)?(?:the_)?(?:differences|details|changes|differ|lines)|no_details|without_details|not_how|not_what_differs".replace(
        'show|showing|print|printing|list|listing|care_about|display|give)?_?',
        'show_|showing_|print_|printing_|list_|listing_|care_about_|display_|give_)?',
      ),
    ],
    reason: 'not how',
    phase: 'source',
    own: true,
    manner: ({ all }) => (/\b(?:whether|if)\b/.test(all) ? {} : undefined),
  },
];
