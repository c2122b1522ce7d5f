/** Lines of files of keys and values: set one, comment it out; and lines said twice. */
import { sedText } from '../../frames/text-shape.ts';
import { pipe, run } from '../../write/command.ts';
import { namesColumn } from '../column.ts';
import { edit, type Given, type Operation, type Work, written } from '../operation.ts';
import { addressOf, replacement } from './edits.ts';

const KEYED = /\.(?:ini|conf|cfg|env|properties|toml|cnf|desktop|service)$|(?:^|\/)\.env$|(?:^|_|\/)config$/i;
/** Keys and values with a blank between them. */
const SPACED = /(?:^|\/)sshd?_config$/;
const COLONED = /\.ya?ml$/i;

/** What a file has beside its text. */
const OF_FILES =
  /^(?:permissions?|mode|owner(?:ship)?|group|name|extension|suffix|timestamps?|modification|access|rights?)$/i;

/** "set port to 9000", in files of keys and values. */
const set = (given: Given): Work | undefined => {
  const [pairKey, pairValue] =
    /^([\w.-]+)=(\S+)$/.exec(given.quoted('pair') ?? given.said('pair') ?? '')?.slice(1) ?? [];
  const key = pairKey ?? given.quoted('key') ?? given.said('key') ?? '';
  const value = pairValue ?? given.quoted('to') ?? given.said('to') ?? '';
  const [name, more] = given.names;
  if (
    name === undefined ||
    more !== undefined ||
    !/^[\w.-]+$/.test(key) ||
    value === '' ||
    /^(?:it|them|all|every|line|everything)$/i.test(key) ||
    (OF_FILES.test(key) && given.quoted('key') === undefined)
  )
    return undefined;
  if (given.form.startsWith('make') && !/^(?:\d\S*|true|false|on|off|yes|no)$/.test(value)) return undefined;
  if (SPACED.test(name))
    return edit(`s/^#?[[:space:]]*(${sedText(key)})[[:space:]].*/\\1 ${replacement(value)}/`, true);
  if (KEYED.test(name)) return edit(`s/^(${sedText(key)}[[:space:]]*=[[:space:]]*).*/\\1${replacement(value)}/`, true);
  if (COLONED.test(name))
    return edit(`s/^([[:space:]]*${sedText(key)}:[[:space:]]*).*/\\1${replacement(value)}/`, true);
  return undefined;
};

/** "the value of timeout" */
const valueIn = (given: Given): Work | undefined => {
  const key = given.quoted('key') ?? given.said('key') ?? '';
  const [name, more] = given.names;
  if (name === undefined || more !== undefined || !/^[\w.-]+$/.test(key) || !KEYED.test(name)) return undefined;
  if (!namesColumn(key) && given.quoted('key') === undefined) return undefined;
  const sign = SPACED.test(name) ? '[[:space:]][[:space:]]*' : '[[:space:]]*=[[:space:]]*';
  return written((files) => run('sed', '-n', `s/^${sedText(key)}${sign}//p`, files));
};

/** Nothing is said but what it is called. */
const ASKED_ALONE =
  /^(?:(?:show|print|get|display|what is|what's|read|give|find|tell|look up|extract|output|return) )(?:current )?\S+ (?:(?:setting|option|value|entry|set|set to|at) )?$/;

/** What a shell reads when it starts, and its scripts. */
const SHELL_FILE = /(?:^|\/)\.?(?:\w*rc|\w*profile|\w*aliases|[\w-]+\.(?:ba|z)?sh)$/;

/** How a line begins that defines such a thing. */
const DEFINED: Readonly<Record<string, string>> = {
  alias: '^[[:space:]]*alias ',
  export: '^[[:space:]]*export ',
};

const defined = ({ form, names }: Given): Work | undefined => {
  const expression = DEFINED[/alias|export/.exec(form)?.[0] ?? ''];
  return names.length > 0 && expression !== undefined && names.every((name) => SHELL_FILE.test(name))
    ? written((files) => run('grep', expression, files))
    : undefined;
};

export const SETTINGS: readonly Operation[] = [
  {
    says: [
      '[EVERY] (?:alias(?:es)?|exports|exported_variables) [THAT] [is|are|have_been|does|do] [defined|set|declared|made|there|exported|created|it_define|define|it_sets]',
    ],
    reason: 'what is defined there',
    phase: 'pick',
    work: defined,
  },
  {
    says: [
      'INSERT [blank|empty|one] [blank|empty] line after|below|behind [EVERY] LINES [THAT] CONTAIN|BEGIN {where:what}',
    ],
    reason: 'put a blank line behind',
    phase: 'edit',
    work: (given) => {
      const address = addressOf(given);
      return address === undefined || !/blank|empty/.test(given.form)
        ? undefined
        : edit(`${address.text}G`, address.extended);
    },
  },
  {
    says: [
      'value of [key|setting|option|property|variable] {key:value} [key|setting|option|property|variable]',
      '[value_of] {key:value} key|setting|option|property',
      'what {key:value} is set_to',
      'which|what value|setting does|has|is {key:value} [have|has|set_to|given]',
      'which|what {key:value} is|does|has|do [set|configured|given|used|use|specify|specified|define|defined|say|have|listed|contain|list]',
    ],
    reason: 'read the value',
    phase: 'column',
    work: valueIn,
  },
  {
    says: ['[current] {key:value} [setting|option|entry] [set_to]'],
    reads: KEYED,
    reason: 'read the value',
    phase: 'column',
    work: (given) =>
      ASKED_ALONE.test(given.all) &&
      !/^(?:lines?|words?|content|contents|text|everything|size|file|type|sections?|comments?|settings?|options?|keys?|values?|owner|permissions?|name|names|header|path)$/.test(
        given.said('key') ?? '',
      )
        ? valueIn(given)
        : undefined,
  },
  {
    says: [
      'INSERT [new] (?:key|setting|option|entry|line) {key:value} (?:with|and|=|set_to|of)_?(?:the_)?(?:value_)?(?:of_)? {to:value}'.replace(
        '(?:with|and|=|set_to|of)_?(?:the_)?(?:value_)?(?:of_)?',
        'with|and|=|set_to|of|with_value|with_value_of|set_to_value|and_value',
      ),
    ],
    reads: /\.(?:ini|conf|cfg|env|properties|cnf)$|(?:^|\/)\.env$/i,
    reason: 'a new setting',
    phase: 'edit',
    work: (given) => {
      const [key, to] = ['key', 'to'].map((place) => given.quoted(place) ?? given.said(place) ?? '');
      return /^[\w.-]+$/.test(key ?? '') && /^[\w.:/@-]+$/.test(to ?? '') ? edit(`$a ${key}=${to}`) : undefined;
    },
  },
  {
    says: ['[EVERY] (?:keys|key_names|setting_names|option_names|names_of_(?:the_)?(?:settings|options|keys))'],
    reads: KEYED,
    reason: 'the keys',
    phase: 'column',
    work: () => written((files) => pipe(run('grep', '-E', '^[^#;[]+=', files), run('cut', '-d=', '-f1'))),
  },
  {
    says: [
      'DELETE (?:key|setting|option|property|entry|parameter|line_for|entry_for|setting_for|value_of|line_with) {key:value} [line|entry|setting]',
      'DELETE {key:value} key|setting|option|property|entry|parameter|line',
    ],
    reads: KEYED,
    reason: 'take the setting out',
    phase: 'edit',
    work: (given) => {
      const key = given.quoted('key') ?? given.said('key') ?? '';
      return /^[\w.-]*[a-z][\w.-]*$/i.test(key) &&
        !/^(?:first|last|blank|empty|comment|second|next|every|all|duplicate)$/.test(key)
        ? edit(`/^${sedText(key)}[[:space:]]*=/d`)
        : undefined;
    },
  },
  {
    says: ['{key:value} line|entry', 'line (?:for|of|with) key|setting|option {key:value}'],
    reads: KEYED,
    reason: 'the line of the setting',
    phase: 'pick',
    work: (given) => {
      const key = given.quoted('key') ?? given.said('key') ?? '';
      return ASKED_ALONE.test(given.all.replace(/ (?:line|entry) /, ' ')) && namesColumn(key)
        ? written((files) => run('grep', `^${sedText(key)}[[:space:]]*=`, files))
        : undefined;
    },
  },
  {
    says: [
      '[contents?|everything|all|lines|settings|values|keys|entries|whole] [of|in|under|from|within] section {key:value}',
      '[contents?|everything|all|lines|settings|values|keys|entries|whole] [of|in|under|from|within] {key:value} section',
    ],
    reads: /\.(?:ini|cnf|conf|toml|cfg)$/i,
    reason: 'the section',
    phase: 'source',
    work: (given) => {
      const key = (given.quoted('key') ?? given.said('key') ?? '').replace(/^\[|\]$/g, '');
      return /^[\w. -]+$/.test(key) && !/^(?:first|last|each|every|names?|this|that|which|what)$/i.test(key)
        ? written((files) => run('awk', `/^\\[/ { p = $0 == "[${key}]" } p`, files))
        : undefined;
    },
  },
  {
    says: ['[EVERY] section|sections [names|headers|headings]', '[EVERY] names of sections'],
    reason: 'the names of its sections',
    phase: 'pick',
    work: ({ names }) =>
      names.length > 0 && names.every((name) => KEYED.test(name))
        ? written((files) => run('grep', '^\\[', files))
        : undefined,
  },
  {
    says: [
      '(?:set|change|update|adjust|modify|edit|put|bump|raise|lower|increase|decrease|switch) [value_of] [key|setting|option|property|variable|parameter|value_of] {key:value} [value|setting|entry] to|=|as {to:value}',
      '(?:set|change|update|adjust|modify|edit|put|bump|raise|lower|increase|decrease|switch) [value_of] [key|setting|option|property|variable|parameter] {key:value} [value|setting|entry] from {old:value} to|=|as {to:value}',
      'make [value_of] [key|setting|option] {key:value} [be|equal] {to:value}',
      'REPLACE value of [key|setting|option] {key:value} WITH {to:value}',
      'set {pair:value}',
      '(?:set|change|enable) [key|setting|option] {pair:value}',
    ],
    reason: 'set the value',
    phase: 'edit',
    work: set,
  },
  {
    says: [
      '[EVERY] LINES twice|two_times|doubled',
      '(?:each|every) line [printed|repeated|shown] twice|two_times',
      '(?:duplicate|double|repeat) EACH_LINE [twice]',
    ],
    reason: 'each line twice',
    phase: 'source',
    work: ({ form }) =>
      /twice|two times|doubled|^duplicate|^double/.test(form) ? written((files) => run('sed', 'p', files)) : undefined,
  },
  {
    says: [
      '(?:un-?)?comment_out [EVERY] LINES [THAT] CONTAIN {where:what}',
      'comment [EVERY] LINES [THAT] CONTAIN {where:what}',
    ],
    reason: 'comment the lines out',
    phase: 'edit',
    work: (given) => {
      const address = addressOf(given);
      return address === undefined || /^un/.test(given.form)
        ? undefined
        : edit(`${address.text}s/^/#/`, address.extended);
    },
  },
  {
    says: ['comment_out lines? {line:n}'],
    reason: 'comment the line out',
    phase: 'edit',
    work: (given) => {
      const line = given.number('line');
      return line === undefined ? undefined : edit(`${line}s/^/#/`);
    },
  },
];
