/** What is shown of each thing, as people name it: "their sizes in bytes", "the octal permissions and the owner". */
import { phrasesOf } from '../lines/phrases.ts';
import type { Field, Measure } from './manner.ts';
import { past } from './words.ts';

const NOUNS: readonly (readonly [Field, string])[] = [
  [
    'size',
    '(?:file_|disk_)?(?:filesizes?|sizes?|number_of_bytes|byte_counts?|size_of_files?|lengths?_in_bytes)|how_(?:large|big)_(?:each_of_them|each_one|each|they|it|every_one)_(?:is|are)(?:_(?:each|in_bytes))?|how_much_space_(?:each_of_them|each_one|each|they|it|every_one)_(?:takes?|needs?|occup(?:y|ies))(?:_up)?',
  ],
  [
    'access',
    '(?:last_)?access(?:ed)?_(?:times?|dates?|timestamps?)|atimes?|(?:times?|dates?)_of_(?:the_)?last_access|when_(?:they|it)_(?:were|was)_last_(?:accessed|read|used)',
  ],
  ['change', '(?:inode|status|metadata)_change_(?:times?|dates?)|ctimes?|change_times?'],
  [
    'time',
    '(?:last_)?(?:modification|modified|mod|update)_(?:times?|dates?|timestamps?|dates?_and_times?)|(?:modification_)?timestamps?|mtimes?|dates?(?:_and_times?)?|times?|(?:times?|dates?)_of_(?:the_|their_|its_)?(?:last_|latest_)?(?:modification|change|update)|when_(?:they|it)_(?:were|was)_(?:last_)?(?:modified|changed|updated)|last_modifications?|age|ages|how_old_(?:each_of_them|each_one|each|they|it|every_one)_(?:is|are)',
  ],
  [
    'mode',
    '(?:file_|access_)?(?:permissions?|modes?|rights|permission_(?:bits?|strings?|modes?)|mode_bits|privileges)',
  ],
  ['owner', '(?:file_)?owners?(?:_names?)?|owning_users?|user_?names?|users?|owner_ids?|whose_they_are|ownership'],
  ['group', '(?:owning_|owner_)?groups?(?:_names?|_owners?)?'],
  ['inode', 'inodes?(?:_numbers?|_nos?)?|inums?|i-nodes?(?:_numbers?)?'],
  ['links', '(?:hard_)?link_counts?|numbers?_of_(?:hard_)?links'],
  ['type', '(?:file_)?types?|kinds?'],
  ['depth', 'depths?|(?:nesting_)?level|nesting_levels'],
  ['target', '(?:link_)?targets?|destinations?|what_(?:they|it)_points?_to|where_(?:they|it)_points?(?:_to)?'],
  ['absolute', '(?:full|absolute|complete|fully_qualified)_(?:file_)?(?:paths?|path_?names?|names?|locations?)'],
  ['path', '(?:relative_|file_)?(?:paths?|path_?names?|file_?paths?|locations?)'],
  ['base', 'base_?names?|bare_(?:file_?)?names?|plain_(?:file_?)?names?'],
  ['stem', 'names?_without_(?:the_|their_|its_|any_)?(?:file_)?(?:extensions?|suffix(?:es)?|endings?)'],
  ['extension', '(?:file_?)?(?:name_)?(?:extensions?|suffix(?:es)?|endings?)'],
  [
    'folder',
    '(?:parent_|containing_|enclosing_)(?:folders?|director(?:y|ies)|dirs?)(?:_names?|_paths?)?|(?:folders?|director(?:y|ies)|dirs?)_(?:they|it)_(?:are|is|lives?|resides?|lies?)_in|director(?:y|ies)_parts?|(?:folders?|director(?:y|ies))_(?:where|in_which)_(?:they|it)_(?:are|is|resides?|lives?)(?:_found|_located)?',
  ],
  ['name', '(?:file_|folder_|directory_)?(?:file)?names?(?:_of_(?:the_)?files?)?'],
  ['length', '(?:name_|path_)?lengths?|number_of_characters_in_(?:the_|their_|its_)?(?:names?|paths?)'],
  ['lines', 'line_counts?|numbers?_of_lines?|lines?_numbers?_total|counts?_of_lines'],
  ['words', 'word_counts?|numbers?_of_words|counts?_of_words'],
  ['characters', 'character_counts?|numbers?_of_(?:characters|letters)|char_counts?'],
  ['pid', 'pids?|process_ids?|ids?'],
  ['parent', 'ppids?|parent_(?:pids?|ids?|process_ids?)'],
  ['command', 'commands?(?:_lines?|_names?)?|cmds?|arguments|args'],
  ['cpu', '(?:percentage_of_)?cpu(?:_usages?|_percentages?|_consumption|_%|_times?)?|%cpu'],
  ['memory', '(?:percentage_of_)?(?:mem|memory|ram)(?:_usages?|_percentages?|_consumption|_%)?|%mem|rss'],
  ['state', 'states?|stat|status(?:es)?'],
  ['nice', 'nice(?:ness)?(?:_values?)?|priorit(?:y|ies)'],
  ['elapsed', 'elapsed(?:_times?)?|run_?times?|running_times?'],
  ['start', 'start(?:ing|ed)?_times?|start_dates?'],
  ['terminal', 'ttys?|terminals?'],
  ['hash', '(?:short_|abbreviated_|commit_)?(?:hash(?:es)?|shas?|commit_ids?)'],
  ['author', 'authors?(?:_names?)?|committers?'],
  ['email', '(?:author_)?e-?mails?(?:_addresses)?'],
  ['subject', '(?:commit_)?(?:subjects?|messages?|titles?|subject_lines?)'],
  [
    'count',
    'counts?|frequenc(?:y|ies)|numbers?_of_(?:occurrences|times|matches|hits|commits|files|entries)|occurrences',
  ],
];

const SAID = NOUNS.map(([field, form]) => [field, phrasesOf(form)] as const);

const DETERMINER = phrasesOf(
  "(?:the|their|its|his|each|every|all|own|both|respective|corresponding|current|actual|exact|file's|a|an|only|just|of|also|out|me|simply|individual|associated)",
);
const OCTAL = phrasesOf('(?:octal|numeric(?:al)?)');
const HUMAN = phrasesOf('human[- ]?readable');
const JOINT = phrasesOf(
  '(?:,_and|,|and|&|plus|as_well_as|,_then|then|followed_by|,_as_well_as|along_with|together_with)',
);
const UNIT = phrasesOf(
  '(?:in|as|using)_(?:a_|an_)?(?:human[- ]?readable(?:_form(?:at)?|_units?|_sizes?|_way)?|bytes?|kb|kib|kilobytes?|k|mb|mib|megabytes?|gb|gib|gigabytes?|octal(?:_form|_format|_notation|_mode)?|numeric(?:al)?(?:_form|_format|_notation)?)|\\(_(?:in_)?(?:bytes?|kb|mb|human[- ]?readable)_\\)',
);

export interface Fields {
  readonly fields: readonly Field[];
  readonly unit?: Measure;
  readonly octal?: true;
  readonly to: number;
}

/** "in bytes", "in human readable form", "in octal" */
export const unitAt = (
  words: readonly string[],
  at: number,
): { readonly unit?: Measure; readonly octal?: true; readonly to: number } | undefined => {
  const to = past(UNIT, words, at);
  if (to === at) return undefined;
  const said = words.slice(at, to).join(' ');
  if (/octal|numeric/.test(said)) return { octal: true, to };
  return { unit: measureOf(said), to };
};

const measureOf = (said: string): Measure => {
  if (/human/.test(said)) return 'h';
  const [, letter = 'c'] = /\b([kmg])(?:b|ib|ilo|ega|iga|\b)/.exec(said) ?? [];
  return letter as Measure;
};

const determined = (words: readonly string[], at: number): number => {
  const to = past(DETERMINER, words, at);
  return to === at ? at : determined(words, to);
};

/** One of them, with its adjectives and its unit. */
const fieldAt = (words: readonly string[], at: number): Fields | undefined => {
  const start = determined(words, at);
  const octal = past(OCTAL, words, start);
  const here = determined(words, past(HUMAN, words, octal));
  let best: Fields | undefined;
  for (const [field, noun] of SAID) {
    const to = past(noun, words, here);
    if (to > (best?.to ?? here)) best = { fields: [field], to };
  }
  if (best === undefined) return undefined;
  const unit = unitAt(words, best.to);
  return {
    ...best,
    ...(here > octal && words.slice(octal, here).some((word) => word.startsWith('human'))
      ? { unit: 'h' as const }
      : {}),
    ...(octal > start ? { octal: true as const } : {}),
    ...unit,
  };
};

/** A list of them: "the owner, the group and the size". Undefined where none stands here. */
export const fieldsAt = (words: readonly string[], at: number): Fields | undefined => {
  const first = fieldAt(words, at);
  if (first === undefined) return undefined;
  const next = past(JOINT, words, first.to);
  const more = next === first.to ? undefined : fieldsAt(words, next);
  return more === undefined ? first : { ...first, ...more, fields: [...first.fields, ...more.fields] };
};
