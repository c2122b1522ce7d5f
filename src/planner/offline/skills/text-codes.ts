/** Texts in another code: of addresses of the web, in hexadecimal, as numbers of their letters. */
import { intent } from '../intent.ts';
import type { Concept } from '../language/english.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { type Command, pipe, run } from '../write/command.ts';

const quoted: Taker<string> = ({ tokens, stdin }) => {
  const all = tokens.filter(({ kind, value }) => kind === 'quoted' && value !== '');
  const [one, more] = all;
  return one === undefined || more !== undefined || stdin ? undefined : { value: one.value, tokens: [one.index] };
};

/** A quoted text, or a bare one of hexadecimal digits. */
const hex: Taker<string> = (request, used, cue) => {
  const bare = request.tokens.find(({ value }) => /^(?:0x)?(?:[0-9a-f]{2}){3,}$/i.test(value));
  const one = bare === undefined ? quoted(request, used, cue) : { value: bare.value, tokens: [bare.index] };
  return one !== undefined && /^(?:0x)?(?:[0-9a-f]{2}\s?)+$/i.test(one.value) ? one : undefined;
};

/** A number in the digits of base 2. */
const binary: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^(?:0b)?[01]{2,}$/.test(value));
  return token === undefined ? undefined : { value: token.value.replace('0b', ''), tokens: [token.index] };
};

const FREE: readonly Concept[] = [
  'TEXT',
  'CHANGE',
  'TO',
  'FROM',
  'AS',
  'IN',
  'SHOW',
  'ENCODE',
  'DECODE',
  'URL',
  'WORD',
  'CHARACTER',
  'OF',
  'HEX',
  'NUMBER',
  'CALCULATE',
];

const python = (call: string, text: string): Command =>
  run('python3', '-c', `import sys, urllib.parse; print(urllib.parse.${call}(sys.argv[1]))`, text);

export const textCodes: readonly Skill[] = [
  intent({
    name: 'url-encode',
    topic: 'other',
    summary: 'a text as it stands in an address of the web',
    says: [
      'ENCODE URL {text}',
      '=url =encode {text}',
      '=url-encode {text}',
      '=percent =encode {text}',
      '=percent-encode {text}',
      '=urlencode {text}',
      '=url-encoded {text}',
    ],
    slots: { text: quoted },
    free: FREE,
    write: ({ text }) => (text === undefined ? undefined : python('quote', text)),
    examples: [
      ['url encode "a b&c"', "python3 -c 'import sys, urllib.parse; print(urllib.parse.quote(sys.argv[1]))' 'a b&c'"],
    ],
  }),
  intent({
    name: 'url-decode',
    topic: 'other',
    summary: 'the text behind an encoded address',
    says: [
      'DECODE URL {text}',
      '=url =decode {text}',
      '=url-decode {text}',
      '=percent =decode {text}',
      '=urldecode {text}',
      'DECODE =url =encoded {text}',
      'DECODE =url-encoded {text}',
    ],
    slots: { text: quoted },
    free: FREE,
    write: ({ text }) => (text === undefined ? undefined : python('unquote', text)),
    examples: [
      ['url decode "a%20b"', "python3 -c 'import sys, urllib.parse; print(urllib.parse.unquote(sys.argv[1]))' a%20b"],
    ],
  }),
  intent({
    name: 'text-to-hex',
    topic: 'other',
    summary: 'the bytes of a text in hexadecimal',
    says: ['CHANGE|ENCODE TEXT? {text} HEX', 'HEX {text}', 'TEXT {text} HEX'],
    slots: { text: quoted },
    free: [...FREE, 'BYTE', 'EXTENSION'],
    write: ({ text }, _world, request) =>
      text === undefined ||
      /\b(?:decode|from hex|hex string|dump|files?|output)\b/i.test(request.text.replace(text, '')) ||
      /^(?:0x)?[0-9a-f]*\d[0-9a-f]*$/i.test(text)
        ? undefined
        : pipe(run('printf', '%s', text), run('xxd', '-p')),
    examples: [['convert "plum" to hex', 'printf %s plum | xxd -p']],
  }),
  intent({
    name: 'hex-to-text',
    topic: 'other',
    summary: 'the text behind hexadecimal bytes',
    says: [
      'CHANGE|DECODE HEX TEXT? {code}',
      'HEX {code} =ascii|TEXT',
      'DECODE {code} HEX',
      'HEX {code} READABLE|=readable TEXT|=ascii|=form?',
    ],
    slots: { code: hex },
    free: [...FREE, 'READABLE', 'HUMAN'],
    write: ({ code }, _world, { text }) =>
      code === undefined ||
      !/\b(?:ascii|text|string|decode|characters?|plain)\b/i.test(text) ||
      /\bdecimal\b/i.test(text)
        ? undefined
        : pipe(run('echo', code.replace(/^0x/i, '')), run('xxd', '-r', '-p')),
    examples: [['convert the hex string 706c756d to text', 'echo 706c756d | xxd -r -p']],
  }),
  intent({
    name: 'code-of-letter',
    topic: 'other',
    summary: 'the number of a letter',
    says: ['=ascii =code|=value|NUMBER|=codes {text}', '=code =point {text}', '=character =code {text}'],
    slots: { text: quoted },
    free: [...FREE],
    write: ({ text }) =>
      text === undefined || [...text].length !== 1 ? undefined : run('printf', '%d\\n', `'${text}`),
    examples: [['ascii code of "q"', `printf '%d\\n' "'q"`]],
  }),
  intent({
    name: 'bits-to-decimal',
    topic: 'other',
    summary: 'a binary number in decimal',
    says: ['CHANGE|SHOW? =binary NUMBER? {bits} =decimal', '=decimal =value =binary {bits}'],
    slots: { bits: binary },
    free: [...FREE],
    write: ({ bits }, _world, { text }) =>
      bits === undefined || /\bto binary\b/i.test(text) ? undefined : run('echo', { raw: `$((2#${bits}))` }),
    examples: [['convert binary 10110 to decimal', 'echo $((2#10110))']],
  }),
];
