/** Encodings, keys, chance: small conversions of texts and numbers. */
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { templates } from '../template.ts';

const CONVERT = [
  'CHANGE',
  'TEXT',
  'FILE',
  'TO',
  'FROM',
  'NUMBER',
  'WORD',
  'AS',
  'IN',
  'OF',
  'ENCODE',
  'DECODE',
  'SHOW',
] as const;
/** The program for the checksum that was named, however its name is written. */
const sum: Taker<string> = ({ text }) => {
  const name = /\b(md5|sha-?(?:1|224|256|384|512))/i.exec(text)?.[1];
  return name === undefined ? undefined : { value: `${name.toLowerCase().replace('-', '')}sum`, tokens: [] };
};

/** A text: quoted, or the word after "text", "string", "word". */
const words: Taker<string> = (request, used, cue) => {
  const quoted = request.tokens.find(({ kind }) => kind === 'quoted');
  if (quoted !== undefined) return { value: quoted.value, tokens: [quoted.index] };
  const several =
    /\b(?:text|string|words|phrase)\s+((?:[a-z0-9_]+\s+){1,6}?[a-z0-9_]+)(?=\s+(?:as|in|into|to|with|using)\b|$)/i.exec(
      request.text,
    );
  if (several?.[1] !== undefined && !/\b(?:in|as|to|of|with|from|file)\b/i.test(several[1])) {
    const from = (several.index ?? 0) + several[0].indexOf(several[1]);
    const tokens = request.tokens.filter(({ start, end }) => start >= from && end <= from + (several[1]?.length ?? 0));
    return { value: several[1], tokens: tokens.map(({ index }) => index) };
  }
  const said = /\b(?:text|string|word|phrase)\s+(\S+)$/i.exec(request.text)?.[1];
  const token = said === undefined ? undefined : request.tokens.findLast(({ value }) => value === said);
  return token === undefined ? take.text(request, used, cue) : { value: token.value, tokens: [token.index] };
};

const HEX = /^0x[0-9a-f]+$/i;
const hexNumber: Taker<string> = ({ tokens, text }) => {
  const token = tokens.find(
    ({ value }) => HEX.test(value) || (/\bhex/i.test(text) && /^[0-9a-f]*\d[0-9a-f]*$|^[a-f]{2}$/i.test(value)),
  );
  return token === undefined
    ? undefined
    : { value: HEX.test(token.value) ? token.value : `0x${token.value}`, tokens: [token.index] };
};
const binaryNumber: Taker<string> = ({ tokens }) => {
  const token = tokens.find(({ value }) => /^(0b)?[01]{2,}$/.test(value));
  return token === undefined ? undefined : { value: token.value.replace('0b', ''), tokens: [token.index] };
};

const NAMES: Readonly<Record<string, string>> = {
  latin1: 'latin1',
  'latin-1': 'latin1',
  'iso-8859-1': 'iso-8859-1',
  'iso-8859-15': 'iso-8859-15',
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16': 'utf-16',
  utf16: 'utf-16',
  ascii: 'ascii',
  'windows-1252': 'windows-1252',
  cp1252: 'cp1252',
  cp437: 'cp437',
};
const encoding =
  (place: number): Taker<string> =>
  ({ tokens }) => {
    const token = tokens.filter(({ value }) => Object.hasOwn(NAMES, value.toLowerCase()))[place];
    return token === undefined ? undefined : { value: NAMES[token.value.toLowerCase()] ?? '', tokens: [token.index] };
  };

export const encodingSkills: readonly Skill[] = templates('other', [
  {
    name: 'sum-of-text',
    summary: 'the checksum of a text',
    says: [
      'MD5|SHA1|SHA256|SHA512 CHECKSUM? =of TEXT|WORD {words}',
      'MD5|SHA1|SHA256|SHA512 {words}',
      'MD5|SHA1|SHA256|SHA512 CHECKSUM? {words} =without NEWLINE',
    ],
    slots: { sum: sum, words },
    free: [...CONVERT, 'CHECKSUM', 'MD5', 'SHA1', 'SHA256', 'SHA512', 'CALCULATE', 'CREATE'],
    run: 'printf %s {words} | {sum}',
    unless: /\bfile\b|\.\w{2,4}\b/i,
    eg: ['md5 of the text plum', 'printf %s plum | md5sum'],
  },
  {
    name: 'encode-word',
    summary: 'a word in base64',
    says: ['BASE64 ENCODE|CHANGE? TEXT|WORD|=string? {words}', 'ENCODE {words} BASE64'],
    slots: { words: (request, used, cue) => words(request, used, cue) ?? take.id(request, used, cue) },
    free: [...CONVERT, 'BASE64', 'WITH'],
    run: 'printf %s {words} | base64',
    unless: /\b(file|decode[ds]?|plain text|clear text|readable)\b|\.\w{2,4}\b/i,
    eg: ['base64 encode plum', 'printf %s plum | base64'],
  },
  {
    name: 'hex-to-decimal',
    summary: 'a hexadecimal number in decimal',
    says: ['CHANGE|=what? {hex} =to|=in|=as? =decimal|NUMBER', 'CHANGE HEX {hex} =decimal', '=decimal =of {hex}'],
    slots: { hex: hexNumber },
    free: [...CONVERT, 'HEX', 'CALCULATE'],
    run: "printf '%d\\n' {hex}",
    unless: /\b(?:as|in|into|to) (?:an? )?hex/i,
    eg: ['convert 0xff to decimal', "printf '%d\\n' 0xff"],
  },
  {
    name: 'binary-to-decimal',
    summary: 'a binary number in decimal',
    says: ['CHANGE|=what? =binary {bits} =to|=in? =decimal|NUMBER?', '{bits} =binary =decimal'],
    slots: { bits: binaryNumber },
    free: [...CONVERT, 'CALCULATE'],
    run: 'echo $((2#{bits}))',
    unless: /\bto binary|\bin binary\b/i,
    eg: ['convert binary 10110 to decimal', 'echo $((2#10110))'],
  },
  {
    name: 'recode',
    summary: 'a file in another encoding',
    says: [
      'CHANGE {file} =from {source} =to {target}',
      'CHANGE {file} =encoding|ENCODE =from {source} =to {target}',
      '=recode {file} {source} {target}',
    ],
    slots: { source: encoding(0), target: encoding(1), file: take.file },
    free: CONVERT,
    run: 'iconv -f {source} -t {target} {file}',
    eg: ['convert notes.txt from latin1 to utf-8', 'iconv -f latin1 -t utf-8 notes.txt'],
  },
  {
    name: 'encoding-of',
    summary: 'the encoding of a file',
    says: [
      '=encoding|ENCODE|=charset =of? {file}',
      '=what|=which =encoding|=charset|ENCODE {file}',
      '=character =set {file}',
      'CHARACTER =set {file}',
    ],
    free: [...CONVERT, 'USE', 'CONTAIN', 'CHARACTER', 'CHANGE'],
    run: 'file -i {file}',
    unless: /\b(base64|to|from|convert|decode)\b/i,
    eg: ['what encoding does notes.txt have', 'file -i notes.txt'],
  },
  {
    name: 'factors',
    summary: 'the prime factors of a number',
    says: ['=factor|=factors|=factorize|=factorise {number}', '=prime =factors|=factor|=factorization {number}'],
    free: [...CONVERT, 'CALCULATE'],
    run: 'factor {number}',
    eg: ['prime factors of 1234', 'factor 1234'],
  },
  {
    name: 'coin',
    summary: 'heads or tails',
    says: ['=flip|=toss|REVERSE =coin'],
    free: ['REVERSE'],
    run: 'shuf -n 1 -e heads tails',
    eg: ['flip a coin', 'shuf -n 1 -e heads tails'],
  },
  {
    name: 'die',
    summary: 'a number from 1 to 6',
    says: ['=roll|=throw =die|=dice'],
    free: ['UNDO'],
    run: 'shuf -i 1-6 -n 1',
    unless: /\d|two|three/i,
    eg: ['roll a die', 'shuf -i 1-6 -n 1'],
  },
  {
    name: 'self-signed',
    summary: 'a certificate that signs itself',
    says: ['CREATE =self-signed =ssl? =tls? =certificate|=cert', 'CREATE =self =signed =certificate'],
    run: 'openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days 365',
    act: true,
    eg: [
      'generate a self-signed certificate',
      'openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days 365',
    ],
  },
  {
    name: 'certificate-text',
    summary: 'what a certificate says',
    says: ['SHOW =certificate|=cert {file}', 'INFO =certificate|=cert {file}', '=decode|DECODE =certificate {file}'],
    free: CONVERT,
    run: 'openssl x509 -in {file} -noout -text',
    fits: ({ file }) => /\.(pem|crt|cer)$/.test(String(file)),
    eg: ['show the certificate cert.pem', 'openssl x509 -in cert.pem -noout -text'],
  },
  {
    name: 'encrypt-file',
    summary: 'encrypt a file with a password',
    says: ['ENCRYPT {file} =with? =password|=passphrase? =gpg?'],
    free: ['FILE', 'WITH', 'USE'],
    run: 'gpg -c {file}',
    unless: /\b(zip|for|openssl|key)\b/i,
    act: true,
    terminal: true,
    eg: ['encrypt notes.txt with a password', 'gpg -c notes.txt'],
  },
  {
    name: 'decrypt-file',
    summary: 'decrypt a file',
    says: ['DECRYPT {file}'],
    free: ['FILE', 'WITH', 'USE'],
    run: 'gpg -d {file}',
    fits: ({ file }) => /\.(gpg|asc|pgp)$/.test(String(file)),
    act: true,
    terminal: true,
    eg: ['decrypt notes.txt.gpg', 'gpg -d notes.txt.gpg'],
  },
]);
