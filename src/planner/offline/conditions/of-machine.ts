/** Conditions on the machine: what runs, listens, is installed, set, reachable, known, full. */
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Asked, Predicate } from './predicate.ts';
import { isName, textIn } from './subject.ts';

const worded =
  (write: (word: string, asked: Asked) => string | undefined) =>
  (asked: Asked): string | undefined => {
    const group = asked.values.findLastIndex((value) => value !== undefined);
    const text = textIn(asked, group);
    const isOwn = isNumber(text?.value ?? '') || isName(asked.tokens[group]);
    return text === undefined || !isOwn || !/^[\w@.:%/+-]+$/.test(text.value) ? undefined : write(text.value, asked);
  };

const QUIET = '> /dev/null 2>&1';
const isNumber = (word: string): boolean => /^\d+$/.test(word);
const PROGRAM = /^[a-z][\w.+-]*$/i;

const running = worded((word) => {
  if (isNumber(word)) return `ps -p ${word} > /dev/null`;
  const way = /\.(?:py|sh|js|pl|rb|jar|php)$/.test(word) ? '-f' : '-x';
  return PROGRAM.test(word) ? `pgrep ${way} ${word} > /dev/null` : undefined;
});

/** `/`, where the root is spoken of. */
const diskOf = (word: string | undefined): string => (word === undefined || /^root|^main/.test(word) ? '/' : word);

const QUANTITY = '(more than|over|above|at least|less than|under|below|at most|greater than|exceeding|exceed)';
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^at least/, '-ge'],
  [/^at most/, '-le'],
  [/^(?:more|over|above|greater|exceed)/, '-gt'],
  [/^(?:less|under|below|fewer)/, '-lt'],
];

/** The sign of `[ a -gt b ]` for the words of a comparison. @public */
export const signOf = (words: string): string | undefined => SIGNS.find(([form]) => form.test(words))?.[1];

export const ofMachine: readonly Predicate[] = [
  {
    forms: [
      '{ASK}(?:there )?(?:is )?{THE}(?:process|program|application|task|job)(?: (?:with|of))?(?: the)?(?: pid| id| name)?(?: named| called)? {W}{B}(?: run| running| alive| up| active| process)*',
      '{ASK}{THE}{W}(?: process)?{B} (?:run|running|alive)(?: process)?',
      '(?:any )?{W} process{B} (?:run|running)',
    ],
    prints: true,
    test: running,
  },
  {
    forms: [
      '{ASK}{THE}(?:service|daemon|unit) {W}{B} (?:run|running|active|up|started)',
      '{ASK}{THE}{W} (?:service|daemon|unit){B} (?:run|running|active|up|started)',
    ],
    prints: true,
    test: worded((word) => `systemctl is-active --quiet ${word}`),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:user )?{W}{B} (?:in|(?:a )?member of|part of) (?:the )?group {W}',
      '{ASK}(?:the )?(?:user )?{W}{B} (?:in|(?:a )?member of|part of) (?:the )?{W} group',
    ],
    test: ({ values: [user, group] }) =>
      [user, group].every((name) => /^[a-z_][\w-]*$/.test(name ?? '') && !isOrdinary(name ?? ''))
        ? `id -nG ${user} | grep -qw ${group}`
        : undefined,
  },
  {
    forms: [
      '{ASK}(?:the |a |tcp |network |local )*port {W}{B} (?:open|in use|used|use|taken|listen|listening|busy|occupied)(?: locally)?',
      '{ASK}(?:there )?(?:something|anything|a process|a program|a service){B} (?:listen|listening) (?:on|at) (?:the )?(?:tcp )?port {W}',
    ],
    prints: true,
    test: worded((word) => (isNumber(word) ? `[ -n "$(ss -Htln 'sport = :${word}')" ]` : undefined)),
  },
  {
    forms: ['{ASK}(?:the |a |tcp )*port {W}{B} (?:free|available|unused|closed)'],
    not: true,
    prints: true,
    test: worded((word) => (isNumber(word) ? `[ -n "$(ss -Htln 'sport = :${word}')" ]` : undefined)),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:tcp )?port {W} (?:on|of|at) (?:the )?(?:host |server )?{W}{B} (?:open|reachable|listen|listening)',
      '{ASK}(?:the )?(?:tcp )?port {W}{B} (?:open|reachable|listen|listening) (?:on|of|at) (?:the )?(?:host |server )?{W}',
    ],
    prints: true,
    test: ({ values: [port, host] }) =>
      port !== undefined && host !== undefined && isNumber(port) && /^[\w.-]+$/.test(host)
        ? `nc -z ${host} ${port}`
        : undefined,
  },
  {
    forms: [
      '{ASK}(?:the )?(?:command|program|tool|package|binary|utility)? ?{W}{B} (?:install|installed|on the path|in the path|on path|in path|in my path)',
      '{ASK}(?:the )?(?:command|program|tool|binary|utility) {W}{B} (?:exist|available|there|found)',
      '{ASK}i have {W}{B} installed',
    ],
    prints: true,
    test: worded((word) => (PROGRAM.test(word) ? `command -v ${word} > /dev/null` : undefined)),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:environment )?(?:variable|environment variable|env variable|env var) {W}{B} (?:set|defined|exist|non-empty|exported|not empty)',
      '{W}{B} (?:set|defined) (?:in|as) (?:the |an? )?(?:environment|environment variable)',
    ],
    test: variable('-n'),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:environment )?(?:variable|environment variable|env variable|env var) {W}{B} (?:unset|undefined|empty)',
    ],
    test: variable('-z'),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:value of )?(?:the )?(?:variable|environment variable|env var) {W}{B} (?:equal|equal to|set to|the same as|same as)(?: to)? {W}',
    ],
    test: (asked) => {
      const [name] = asked.values;
      const text = textIn(asked, 1);
      return name !== undefined && /^\$?[A-Za-z_]\w*$/.test(name) && text !== undefined
        ? `[ "$${name.replace('$', '')}" = ${text.quoted} ]`
        : undefined;
    },
  },
  {
    forms: [
      '{ASK}(?:the )?(?:(?:string|text|word) )?{W}{B} (?:the )?(?:equal|equal to|identical to|same as|the same as)(?: to| as)? (?:the )?(?:string |text |word )?{W}',
    ],
    test: strings((a, b) => `[ ${a} = ${b} ]`),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:(?:string|text|word) )?{W}{B} (?:starts with|start with|begins with|begin with|starting with) (?:the )?(?:string |text |prefix )?{W}',
    ],
    test: strings((a, b) => `[[ ${a} == ${b}* ]]`),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:(?:string|text|word) )?{W}{B} (?:ends with|end with|ends in|end in|ending with) (?:the )?(?:string |text |suffix )?{W}',
    ],
    test: strings((a, b) => `[[ ${a} == *${b} ]]`),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:(?:string|text|word) )?{W}{B} (?:contain|include|have) (?:the )?(?:string |text |substring |letter |character |word )?{W}',
    ],
    test: strings((a, b) => `[[ ${a} == *${b}* ]]`),
  },
  {
    forms: [
      '{ASK}(?:the )?(?:host |server |machine |site |website )?{W}{B} (?:reachable|online|up|pingable|alive|ping|respond|responding|accessible)',
      'i can (?:reach|ping) (?:the )?(?:host |server )?{W}',
    ],
    test: worded((word) => (/^[\w-]+(?:\.[\w-]+)+$|^localhost$/.test(word) ? `ping -c 1 ${word} ${QUIET}` : undefined)),
  },
  {
    forms: [
      '{ASK}(?:there is )?(?:the |a |an )*(?:user|user account|account)(?: named| called)? {W}{B}(?: exist| there| known)*',
    ],
    test: worded((word) => `id ${word} ${QUIET}`),
  },
  {
    forms: ['{ASK}(?:there is )?(?:the |a |an )*group(?: named| called)? {W}{B}(?: exist| there| known)*'],
    test: worded((word) => `getent group ${word} > /dev/null`),
  },
  { forms: ['{ASK}(?:the )?(?:user )?{W}{B} logged in'], test: worded((word) => `who | grep -qw ${word}`) },
  {
    forms: [
      '(?:i|the (?:current )?user|this user|you)(?: am| is| are| be)? root',
      '{ASK}(?:the )?(?:script|shell){B} (?:run|running) as root',
      'run as root',
    ],
    test: () => '[ "$(id -u)" -eq 0 ]',
  },
  {
    forms: [
      '(?:i|we|this|here|the (?:current )?(?:folder|directory)){B} (?:in|inside|within|part of)? ?(?:a |of )*(?:git )?(?:repository|repo|git repository|work tree)',
    ],
    test: () => `git rev-parse --is-inside-work-tree ${QUIET}`,
  },
  {
    forms: [
      `(?:the )?(?:disk |disk space |storage )?(?:usage )?(?:of |on )?(?:the )?(?:(root|main|\\S+) )?(?:disk|partition|filesystem|file system|disk usage|drive|volume)(?: (?:usage|use))?(?: (?:of|on) (?:the )?(\\S+)(?: partition| disk| filesystem)?)?{B} ${QUANTITY}(?: than)? (\\d+%?)(?: percent)?(?: full| used| use| of capacity)?`,
    ],
    test: ({ values, request }) => {
      const [before, behind, words = '', number = ''] = values;
      const sign = signOf(words);
      const disk = diskOf(behind ?? before);
      return sign === undefined || request.world.userland !== 'gnu' || !/^[/\w.-]+$/.test(disk)
        ? undefined
        : `[ "$(df --output=pcent ${disk} | tail -n 1 | tr -dc 0-9)" ${sign} ${number.replace('%', '')} ]`;
    },
  },
];

function variable(flag: '-n' | '-z') {
  return worded((word) => (/^\$?[A-Za-z_]\w*$/.test(word) ? `[ ${flag} "$${word.replace('$', '')}" ]` : undefined));
}

function strings(write: (a: string, b: string) => string) {
  return (asked: Asked): string | undefined => {
    const a = textIn(asked, 0);
    const b = textIn(asked, 1);
    const isText = asked.tokens[0]?.kind === 'quoted' || /\b(?:string|text|word)\b/i.test(asked.request.text);
    return a === undefined || b === undefined || !isText ? undefined : write(a.quoted, b.quoted);
  };
}
