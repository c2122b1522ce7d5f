/** What a file lists, a name a line: made, deleted, copied, measured, with xargs. */
import { pipe, run, type Word } from '../../write/command.ts';
import { quotePath } from '../../write/quote.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';

const NAMED =
  '(?:files|names|paths|file_names|filenames|entries|file_paths|folders|directories|items|urls|things|lines)';
const IN =
  '(?:listed|named|mentioned|given|contained|found|written|whose_names_are|whose_paths_are|that_are_listed|which_are_listed|that_are_named)';

/** GNU's xargs reads a file, and takes whole lines. */
const forEach =
  (words: readonly Word[]) =>
  (given: Given): Work | undefined => {
    const [name, more] = given.names;
    if (name === undefined || more !== undefined || given.world.userland !== 'gnu') return undefined;
    return written((files) => run('xargs', '-d', '\\n', '-a', files, words));
  };

/** A name on each line: what of it is wanted. */
const PATHS = '[of|in|from] (?:each|every|all|those|of) [of] (?:paths?|entries|entry|lines?|file_paths?|names?|files?)';

export const LISTED: readonly Operation[] = [
  {
    says: [
      `[which|what] [of] [EVERY] ${NAMED} [${IN}] [actually|really|still|do|does|that|which] [actually|really|still] [not|do_not|don't|does_not|doesn't] [actually|really|still] (?:exists?|are_there|is_there|are_missing|is_missing|missing|are_present|existing) [on_disk|as_files|as_file|any_more|anymore|and_which]`,
    ],
    reason: 'which of them are there',
    phase: 'form',
    alone: true,
    work: (given) => {
      const [name, more] = given.names;
      const isListed =
        /listed|named|mentioned|given|contained|found|written|^(?:which|what|names|paths|entries)\b/.test(given.form);
      if (name === undefined || more !== undefined || !isListed || /\blines?\b/.test(given.form)) return undefined;
      const not = /\bnot\b|n't\b|missing/.test(given.form) ? '! ' : '';
      return written(() =>
        run({ raw: `while IFS= read -r f; do [ ${not}-e "$f" ] && printf '%s\\n' "$f"; done < ${quotePath(name)}` }),
      );
    },
  },
  {
    says: [
      `[only|just] [bare|plain] (?:file_?names?|base_?names?|last_(?:path_)?(?:components?|parts?)|final_(?:components?|parts?)|names_of_files|file_name_(?:part|portion)s?) [only|part|alone] [,] [without_(?:their_)?(?:directories|folders|paths?|directory_parts?)] ${PATHS}`,
      '(?:only|just|bare|plain) (?:file_?names?|base_?names?) [only|part|parts]',
      'base_?names?',
      `(?:directories|folders|directory_(?:part|name)s?|leading_directories|path) (?:cut|stripped|chopped|taken)_(?:off|away) ${PATHS}`,
    ],
    reason: 'the names without their folders',
    phase: 'column',
    work: ({ all }) =>
      /\bpath|director|folder|entr|lines?\b/.test(all) ? written((files) => run('sed', 's|.*/||', files)) : undefined,
  },
  {
    says: [
      `DELETE [EVERY] (?:directories|folders|directory_parts?|directory_names?|leading_directories|leading_folders) ${PATHS}`,
    ],
    reason: 'take the folders off',
    phase: 'edit',
    work: () => edit('s|.*/||'),
  },
  {
    says: [
      '[of|in|from] [EVERY] (?:paths|file_paths|pathnames) [only]',
      '[with] (?:directories|folders|directory_part|path|leading_directories) (?:cut_off|stripped|stripped_off|chopped_off|removed|left_out|left_off|taken_off)',
      'without (?:their_)?(?:directories|directory_part|folders|directory)',
    ],
    reason: 'without their folders',
    phase: 'source',
    manner: ({ all }) => (/\b(?:file ?names?|base ?names?)\b/.test(all) ? {} : undefined),
  },
  {
    says: [
      `(?:WITHOUT|DELETE) [its|their] (?:file_)?(?:extensions?|suffix(?:es)?|endings?) [${PATHS}]`
        .replace('(?:WITHOUT|DELETE)', 'WITHOUT')
        .replace(`[${PATHS}]`, '[EACH_LINE]'),
      `DELETE [EVERY] (?:file_)?(?:extensions?|suffix(?:es)?|endings?) ${PATHS}`,
    ],
    reason: 'the names without their endings',
    phase: 'column',
    work: ({ all, form }) =>
      /\b(?:paths?|names?|filenames?|files)\b/.test(all)
        ? /^(?:delet|remov|strip|cut|drop|chop|trim|take|get rid)/.test(form)
          ? edit('s/\\.[^./]*$//')
          : written((files) => run('sed', 's/\\.[^./]*$//', files))
        : undefined,
  },
  {
    says: [`(?:line|word|character|byte)_counts? (?:of|for) [EVERY] ${NAMED} ${IN}`],
    reason: 'count in what is listed',
    phase: 'form',
    alone: true,
    work: (given) => {
      const flag = { line: '-l', word: '-w', character: '-m', byte: '-c' }[/^\w+/.exec(given.form)?.[0] ?? ''];
      return flag === undefined ? undefined : forEach(['wc', flag, '--'])(given);
    },
  },
  {
    says: [`DELETE [EVERY] ${NAMED} ${IN}`],
    reason: 'delete what is listed',
    phase: 'form',
    alone: true,
    work: forEach(['rm', '--']),
  },
  {
    says: [
      `(?:create|make|creates|makes|creating) [EVERY] [empty] files for each|every name|line [${IN}]`,
      `(?:create|make|touch) [EVERY] [empty] files ${IN}`,
    ],
    reason: 'make the files that are listed',
    phase: 'form',
    alone: true,
    work: forEach(['touch', '--']),
  },
  {
    says: [
      `(?:create|make|creates|makes) [EVERY] (?:directories|folders|directory|folder) for each|every [unique] name|line|path|entry [${IN}]`,
    ],
    reason: 'make the folders that are listed',
    phase: 'form',
    alone: true,
    work: forEach(['mkdir', '-p', '--']),
  },
  {
    says: [
      `[grand] total disk_usage|size|space [used] [of|by] [EVERY] ${NAMED} ${IN}`,
      `(?:how_much_space|total_size_of|disk_usage_of) [do] [EVERY] ${NAMED} ${IN} [use|take|take_up|need]`,
    ],
    reason: 'measure what is listed',
    phase: 'form',
    alone: true,
    work: (given) => {
      const each = forEach(['du', '-ch', '--'])(given);
      return each?.does === 'run' ? written((files) => pipe(each.write(files), run('tail', '-n', '1'))) : undefined;
    },
  },
];
