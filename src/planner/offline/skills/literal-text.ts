/** One-liners on a quoted text: its letters, words, case, length, parts. */
import { intent } from '../intent.ts';
import { phrasing } from '../phrasing.ts';
import { type Skill, slotsOf, type Understood } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { type Command, pipe, run } from '../write/command.ts';
import { quote } from '../write/quote.ts';

/** The only quoted text, when no file is spoken of. */
const only: Taker<string> = (request) => {
  const quoted = request.tokens.filter((token) => token.kind === 'quoted');
  const isFile = slotsOf(request, 'path').some((slot) => request.tokens[slot.to - 1]?.kind !== 'quoted');
  const [one] = quoted;
  const isOutput = one !== undefined && /\b(output|result) of\s*$/i.test(request.text.slice(0, one.start));
  return one === undefined || isOutput || quoted.length > 1 || isFile || request.stdin
    ? undefined
    : { value: one.value, tokens: [one.index] };
};

const echoed = (text: string, ...then: readonly Command[]): Command => pipe(run('echo', text), ...then);

interface OnText {
  readonly name: string;
  readonly summary: string;
  readonly says: readonly string[];
  readonly write: (text: string, request: Understood) => Command | undefined;
  readonly example: readonly [string, string];
}

const FREE = [
  'TEXT',
  'NEWLINE',
  'WORD',
  'LINE',
  'EVERY',
  'PER',
  'SHOW',
  'COUNT',
  'CHARACTER',
  'NUMBER',
  'SPACE',
  'LOWER',
  'UPPER',
  'CASE',
  'CHANGE',
  'TO',
  'OF',
  'IN',
  'LAST',
  'FIRST',
  'REVERSE',
  'DESCENDING',
  'TAB',
  'DELETE',
  'AND',
  'OR',
] as const;

const onText = ({ name, summary, says, write, example }: OnText): Skill =>
  intent({
    name,
    topic: 'text',
    summary,
    says,
    slots: { text: only, rank: take.rank },
    free: FREE,
    write: ({ text }, _world, request) => (text === undefined ? undefined : write(text, request)),
    examples: [example],
  });

const TEXTS = '(?:the |two |both |a )*(?:string|text|word|phrase|sentence|value|line|literal)s?';
const AS_FILES =
  '(?: line by line| as if (?:\\S+ )*(?:file|files)| as though (?:\\S+ )*(?:file|files)| as file| like file| with diff| using diff| with each other)?';

export const literalText: readonly Skill[] = [
  phrasing({
    name: 'texts-compared',
    topic: 'text',
    summary: 'how two texts differ',
    forms: [
      `(?:compare|diff|difference|differences|contrast|run diff on)(?: (?:between|of|in))? ${TEXTS} {V} (?:and|with|to|against|from) (?:${TEXTS} )?{V}${AS_FILES}`,
    ],
    mentions: 'compare|diff|difference|differences|contrast',
    write: ({ tokens: [a, b] }) => {
      const isPair = a?.kind === 'quoted' && b?.kind === 'quoted';
      return isPair
        ? run('diff', { raw: `<(echo ${quote(a.value)})` }, { raw: `<(echo ${quote(b.value)})` })
        : undefined;
    },
    examples: [['compare the words "plum" and "pear" line by line', 'diff <(echo plum) <(echo pear)']],
  }),
  onText({
    name: 'letters',
    summary: 'each character of a text on a line',
    says: ['EVERY|PER CHARACTER {text}', 'CHARACTER {text} PER LINE'],
    write: (text, { text: said }) =>
      /\bline\b/i.test(said) && !/\b(count|many|unique|occurrences?|times|often)\b/i.test(said)
        ? echoed(text, run('fold', '-w1'))
        : undefined,
    example: ['print every letter of "plum" on its own line', 'echo plum | fold -w1'],
  }),
  onText({
    name: 'letter-counts',
    summary: 'how often each character occurs in a text',
    says: ['COUNT|OCCURRENCE EVERY|PER|UNIQUE CHARACTER {text}', 'OCCURRENCE CHARACTER {text}'],
    write: (text) => echoed(text, run('grep', '-o', '.'), run('sort'), run('uniq', '-c'), run('sort', '-rn')),
    example: ['count each character in "plum pie"', "echo 'plum pie' | grep -o . | sort | uniq -c | sort -rn"],
  }),
  onText({
    name: 'text-length',
    summary: 'how long a text is',
    says: ['COUNT CHARACTER {text}', '=length {text}', 'long {text}'],
    write: (text, { text: said }) =>
      /\b(each|every|per|unique|occurrences?)\b/i.test(said)
        ? undefined
        : pipe(run('printf', '%s', text), run('wc', '-m')),
    example: ['how many characters has "plum pie"', "printf %s 'plum pie' | wc -m"],
  }),
  onText({
    name: 'text-words',
    summary: 'how many words a text has',
    says: ['COUNT WORD {text}'],
    write: (text, { text: said }) =>
      /\b(each|every|per|unique|occurrences?)\b/i.test(said) ? undefined : echoed(text, run('wc', '-w')),
    example: ['how many words are in "plum pie"', "echo 'plum pie' | wc -w"],
  }),
  onText({
    name: 'text-reversed',
    summary: 'a text backwards',
    says: ['REVERSE {text}', 'SHOW DESCENDING {text}', '=backwards {text}', '=backward {text}'],
    write: (text, { text: said }) =>
      /\b(words?|list|lines?|sort(ed)?)\b/i.test(said.replace(text, '')) ? undefined : echoed(text, run('rev')),
    example: ['reverse "plum pie"', "echo 'plum pie' | rev"],
  }),
  onText({
    name: 'text-case',
    summary: 'a text in upper or lower case',
    says: ['UPPER {text}', 'LOWER {text}'],
    write: (text, { text: said }) =>
      echoed(
        text,
        /\b(upper|capital)(?!.*\blower)/i.test(said.replace(text, ''))
          ? run('tr', 'a-z', 'A-Z')
          : run('tr', 'A-Z', 'a-z'),
      ),
    example: ['"plum pie" in upper case', "echo 'plum pie' | tr a-z A-Z"],
  }),
  onText({
    name: 'last-word',
    summary: 'the last word of a text',
    says: ['LAST WORD {text}', 'LAST =space =separated WORD {text}'],
    write: (text, { text: said }) =>
      /\b(two|three|\d)\b/i.test(said.replace(text, '')) ? undefined : echoed(text, run('awk', '{ print $NF }')),
    example: ['last word of "plum pie"', "echo 'plum pie' | awk '{ print $NF }'"],
  }),
  onText({
    name: 'text-trimmed',
    summary: 'a text without the spaces around it',
    says: ['DELETE|=trim =leading =trailing SPACE {text}', '=trim {text}'],
    write: (text) => echoed(text, run('sed', 's/^[[:space:]]*//; s/[[:space:]]*$//')),
    example: [
      'remove leading and trailing spaces from " plum "',
      "echo ' plum ' | sed 's/^[[:space:]]*//; s/[[:space:]]*$//'",
    ],
  }),
  onText({
    name: 'text-checksum',
    summary: 'a checksum of a text',
    says: ['MD5|SHA1|SHA256|SHA512 {text}'],
    write: (text, request) => {
      const [, tool] =
        (
          [
            ['MD5', 'md5sum'],
            ['SHA1', 'sha1sum'],
            ['SHA512', 'sha512sum'],
            ['SHA256', 'sha256sum'],
          ] as const
        ).find(([concept]) => request.tokens.some((token) => token.concepts.includes(concept))) ?? [];
      return tool === undefined ? undefined : pipe(run('printf', '%s', text), run(tool));
    },
    example: ['md5 of the text "plum"', 'printf %s plum | md5sum'],
  }),
];
