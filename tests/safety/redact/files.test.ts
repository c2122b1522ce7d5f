/** Exactly what is taken for a secret in files that hold credentials, and for a person in an address book. */
import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../src/safety/redact/address-book.ts';
import { type Holding, secretsIn } from '../../../src/safety/redact/files.ts';
import { entropy, looksRandom } from '../../../src/safety/redact/shapes.ts';

const sorted = (texts: Iterable<string>): string[] => [...texts].toSorted();
const table = (holding: Holding, rows: readonly (readonly [text: string, values: readonly string[]])[]): void => {
  test.each(rows)(`${holding}: %j`, (text, values) => expect(sorted(secretsIn(text, holding))).toEqual(sorted(values)));
};

describe('an environment file', () => {
  table('env', [
    ['', []],
    ['X_KEY=abcdef', ['abcdef']],
    ['X_KEY=abcde', []],
    ['  export   X_KEY  =  abcdef  ', ['abcdef']],
    ['X_KEY="abc def"', ['abc def']],
    ["X_KEY='abc#def' # told", ['abc#def']],
    ['X_KEY="abc\'def"', ["abc'def"]],
    ['X_KEY=abc#def', ['abc#def']],
    ['X_KEY=abcdef   # told', ['abcdef']],
    ['x.pass=abcdef', ['abcdef']],
    ['X.Y_PASS=abcdef', ['abcdef']],
    ['9KEY=abcdef', []],
    ['export', []],
    ['A_KEY=abcdef\nB_TOKEN=ghijkl', ['abcdef', 'ghijkl']],
    ['A_KEY=localhost', []],
    ['A_KEY=/etc/key1', []],
    ['A_KEY=~/key12', []],
    ['A_KEY=$OTHER1', []],
    ['COLOR=abcdefgh', []],
    ['COLOR=a1b2c3d4e5f6g7', ['a1b2c3d4e5f6g7']],
    ['DB=pg://u:pw12345@h/x', ['pw12345']],
    ['DB_KEY=pg://u:pw12345@h/x', ['pg://u:pw12345@h/x', 'pw12345']],
    ['DB=pg+x://:pw12345@h/x', ['pw12345']],
    ['DB=see pg://u@h/x', []],
    ['SALT_A=abcdef', ['abcdef']],
    ['BASALT=abcdef', []],
    ['MY_PASSWORD=changeme', []],
  ]);
});

describe('a key', () => {
  const [one, two] = ['b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAE', 'QyNTUxOQAAACDfXzN1'];
  const block = (type: string, ...lines: string[]) =>
    [`-----BEGIN ${type}-----`, ...lines, `-----END ${type}-----`].join('\n');
  const whole = block('OPENSSH PRIVATE KEY', one, two, 'A'.repeat(40));
  table('key', [
    ['no key', []],
    [block('CERTIFICATE', one), []],
    [`before\n${whole}\nafter`, [whole, one]],
    [`${block('PGP PRIVATE KEY BLOCK', one)}\n`, [block('PGP PRIVATE KEY BLOCK', one), one]],
    [`-----BEGIN RSA PRIVATE KEY-----\n${one}\n`, [`-----BEGIN RSA PRIVATE KEY-----\n${one}`, one]],
    [`-----BEGIN RSA PRIVATE KEY-----\r\n${one}\r\n`, [`-----BEGIN RSA PRIVATE KEY-----\r\n${one}`, one]],
  ]);
});

describe('a file that is the secret', () =>
  table('whole', [
    [' hvs.abcdef \n', ['hvs.abcdef']],
    ['abc', []],
    ['', []],
  ]));

describe('files of tools', () => {
  const basic = btoa('sam:d0cker-pw');
  table('keyed', [
    ['machine h login sam password n3trc-pw', ['n3trc-pw']],
    ['machine h\n\taccount   acc-77\n passwd pw-771', ['acc-77', 'pw-771']],
    ['repassword nothing', []],
    ['localhost:5432:base:sam:pg-pw-1', ['pg-pw-1']],
    ['# localhost:5432:base:sam:pg-pw-1', []],
    ['h:5432:b:s:pg:pw:1', ['pg:pw:1']],
    [`{"auth":"${basic}"}`, [basic, 'sam:d0cker-pw', 'd0cker-pw']],
    [`{"auth" : "${btoa('nocolon')}"}`, [btoa('nocolon')]],
    [`{"auth":"${btoa('sam:ü\u0001')}"}`, [btoa('sam:ü\u0001')]],
    ['oauth_token: abcdef', ['abcdef']],
    ["oauth_token = 'abcdef'", ['abcdef']],
    ['pass = abcdef', ['abcdef']],
    ['compass = abcdef', []],
    ['color = abcdefgh', []],
    ['pass = abc', []],
    ['pass = root', []],
  ]);
});

describe('an address book of cards', () => {
  const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\n');
  const name = (value: string) => ({ value, kind: 'name' as const });
  test.each<[string, ReturnType<typeof peopleIn>]>([
    [card('FN:Zoe Marlowe'), [name('Zoe Marlowe'), name('Marlowe')]],
    [card('FN:Zoe'), [name('Zoe')]],
    [card('FN:Zo'), []],
    [card('FN:X Y'), []],
    [card('FN:Zoe Lee'), [name('Zoe Lee')]],
    [card('FN:Zoe Anna Li'), [name('Zoe Anna Li'), name('Anna')]],
    [card('NICKNAME:Zed'), [name('Zed')]],
    [card('N:Marlowe;Zoe;M;Dr.;'), [name('Zoe Marlowe'), name('Marlowe')]],
    [card('N:Marlowe;;;;'), [name('Marlowe')]],
    [card('FN:Zoe\\, Marlowe\\n Smith'), [name('Zoe, Marlowe  Smith'), name('Smith')]],
    [card('FN: Zoe Mar', ' lowe'), [name('Zoe Marlowe'), name('Marlowe')]],
    [card('item1.EMAIL;TYPE=work:z@example.org'), [{ value: 'z@example.org', kind: 'mail' }]],
    [card('TEL;VALUE=uri:tel:+49-30-1'), [{ value: '+49-30-1', kind: 'phone' }]],
    [card('TEL:0049-tel:1'), [{ value: '0049-tel:1', kind: 'phone' }]],
    [card('tel:12345'), [{ value: '12345', kind: 'phone' }]],
    [card('NOTE:FN:Zoe Marlowe'), []],
    [card('FNX:Zoe Marlowe'), []],
  ])('%j', (text, people) => expect(peopleIn(text)).toEqual(people));
});

describe('an address book, a line a person', () => {
  test.each<[string, ReturnType<typeof peopleIn>]>([
    ['', []],
    [
      'Zoe Marlowe',
      [
        { value: 'Zoe Marlowe', kind: 'name' },
        { value: 'Marlowe', kind: 'name' },
      ],
    ],
    [
      '"Zoe Marlowe", "z@example.org"',
      [
        { value: 'Zoe Marlowe', kind: 'name' },
        { value: 'Marlowe', kind: 'name' },
        { value: 'z@example.org', kind: 'mail' },
      ],
    ],
    [
      'z@example.org;+49 30 123456\r\n030/123-45',
      [
        { value: 'z@example.org', kind: 'mail' },
        { value: '+49 30 123456', kind: 'phone' },
        { value: '030/123-45', kind: 'phone' },
      ],
    ],
    ['a z@example.org', []],
    ['z@example', []],
    ['123456', []],
    ['1234567', [{ value: '1234567', kind: 'phone' }]],
    [`${'1'.repeat(20)}`, [{ value: '1'.repeat(20), kind: 'phone' }]],
    [`${'1'.repeat(21)}`, []],
    ['id 1234567', []],
    ['zoe marlowe', []],
    ['Zoe', []],
    ['Zoe A B C D E', []],
    [
      "Zoe O'Hara-Li",
      [
        { value: "Zoe O'Hara-Li", kind: 'name' },
        { value: "O'Hara-Li", kind: 'name' },
      ],
    ],
    [
      'see BEGIN:VCARD\nZoe Marlowe',
      [
        { value: 'Zoe Marlowe', kind: 'name' },
        { value: 'Marlowe', kind: 'name' },
      ],
    ],
  ])('%j', (text, people) => expect(peopleIn(text)).toEqual(people));
});

test('entropy is bits a character', () => {
  expect([entropy(''), entropy('aaaa'), entropy('abab'), entropy('abcd')]).toEqual([0, 0, 1, 2]);
});

describe('looks made by chance', () => {
  test.each<[string, boolean]>([
    ['a1b2c3d4e5f6', true],
    ['a1b2c3d4e5f', false],
    ['abcdefghijkl', false],
    ['123456789012', false],
    ['a1a1a1a1a1a1', false],
    ['a1b2c3d4a1b2', true],
    ['a1b2c3d4a1b2c3d4a1b2', false],
    ['a1b2c3d4e5f6g7h8i9j0', true],
    ['/a1b2c3d4e5f6', false],
    ['~a1b2c3d4e5f6', false],
    ['.a1b2c3d4e5f6', false],
    ['x/a1b2c3d4e5f6', true],
    ['https://a1b2c3d4e5f6', false],
    ['x https://a1b2', false],
    ['x(https://a1b2c3', true],
    ['a1b2c3 d4e5f6', false],
    ['550e8400-e29b-41d4-a716-446655440000', false],
  ])('%s', (text, looks) => expect(looksRandom(text)).toBe(looks));
});
