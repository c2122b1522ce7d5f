/** The finders one by one, and how what they find is replaced. */
import { describe, expect, test } from 'vitest';
import { blobFinder } from '../../../src/safety/redact/blobs.ts';
import { type Find, findAll, type Kind, replaceFinds } from '../../../src/safety/redact/find.ts';
import { formsOf, knownFinder } from '../../../src/safety/redact/known.ts';
import { shapedSecrets } from '../../../src/safety/redact/shapes.ts';

const at = (start: number, end: number, kind: Kind = 'secret'): Find => ({ start, end, kind });
const marked = (value: string, kind: Kind): string => `<${kind[0]}:${value}>`;

describe('finds are replaced', () => {
  test.each<[string, readonly Find[], string]>([
    ['abcdef', [], 'abcdef'],
    ['abcdef', [at(0, 2)], '<s:ab>cdef'],
    ['abcdef', [at(2, 4)], 'ab<s:cd>ef'],
    ['abcdef', [at(4, 6)], 'abcd<s:ef>'],
    ['abcdef', [at(4, 6), at(0, 2, 'mail')], '<m:ab>cd<s:ef>'],
    ['abcdef', [at(0, 2), at(2, 4, 'mail')], '<s:ab><m:cd>ef'],
    ['abcdef', [at(0, 3), at(2, 5, 'mail')], '<s:abcde>f'],
    ['abcdef', [at(0, 5), at(1, 3, 'mail')], '<s:abcde>f'],
    ['abcdef', [at(0, 3), at(0, 5, 'mail')], '<m:abcde>f'],
    ['abcdef', [at(3, 3)], 'abcdef'],
    ['abcdef', [at(4, 2)], 'abcdef'],
    // the rest of a secret beside what was replaced before is a secret
    ['LLMOS_MAIL_AAAAAA', [at(0, 17)], 'LLMOS_MAIL_AAAAAA'],
    ['abcLLMOS_MAIL_AAAAAAdef', [at(0, 23)], '<s:abc>LLMOS_MAIL_AAAAAA<s:def>'],
    ['abLLMOS_MAIL_AAAAAAde', [at(0, 21)], 'abLLMOS_MAIL_AAAAAAde'],
    ['...LLMOS_MAIL_AAAAAA...', [at(0, 23)], '...LLMOS_MAIL_AAAAAA...'],
    ['LLMOS_MAIL_AAAAAA abcd', [at(18, 22)], 'LLMOS_MAIL_AAAAAA <s:abcd>'],
    ['LLMOS_MAIL_AAAAAAabcd', [at(17, 21)], 'LLMOS_MAIL_AAAAAA<s:abcd>'],
    ['abcd LLMOS_MAIL_AAAAAA', [at(0, 5)], '<s:abcd >LLMOS_MAIL_AAAAAA'],
    ['LLMOS_MAIL_AAAAAA ab', [at(18, 20)], 'LLMOS_MAIL_AAAAAA <s:ab>'],
  ])('%s %j', (text, finds, out) => expect(replaceFinds(text, finds, marked)).toBe(out));
});

test('a pattern finds its group where it has one', () => {
  expect(findAll('a=1 b=2', /\w=(?<secret>\d)/dg, 'secret')).toEqual([at(2, 3), at(6, 7)]);
  expect(findAll('a=1 b=2', /\w=\d/dg, 'mail')).toEqual([at(0, 3, 'mail'), at(4, 7, 'mail')]);
  expect(findAll('none', /\d/dg, 'mail')).toEqual([]);
});

describe('the forms of a value', () => {
  test.each<[string, string[]]>([
    ['abcde', []],
    ['abcdef', ['abcdef', 'YWJjZGVm']],
    [
      'a b"cdefg',
      [
        'a b"cdefg',
        'a b\\"cdefg',
        'a b\\\\\\"cdefg',
        'a%20b%22cdefg',
        'a+b%22cdefg',
        'YSBiImNkZWZn',
        'EgYiJjZGVmZ',
        'hIGIiY2RlZm',
      ],
    ],
    [
      "it's/ok!",
      [
        "it's/ok!",
        "it's%2Fok!",
        "it's%2fok!",
        'it%27s%2Fok%21',
        'it%27s%2fok%21',
        'aXQncy9vay',
        'l0J3Mvb2sh',
        'pdCdzL29rI',
      ],
    ],
    [
      'ÿþ>?~abc',
      [
        'ÿþ>?~abc',
        '%C3%BF%C3%BE%3E%3F~abc',
        '%c3%bf%c3%be%3e%3f~abc',
        '%C3%BF%C3%BE%3E%3F%7Eabc',
        '%c3%bf%c3%be%3e%3f%7eabc',
        'w7/Dvj4/fmFiY',
        'w7_Dvj4_fmFiY',
        'O/w74+P35hYm',
        'O_w74-P35hYm',
        'Dv8O+Pj9+YWJj',
        'Dv8O-Pj9-YWJj',
      ],
    ],
  ])('%s', (value, forms) => expect(formsOf(value)).toEqual(forms));

  test('none is too short to say anything', () => {
    for (const form of formsOf('a"b')) expect(form.length).toBeGreaterThanOrEqual(6);
    expect(formsOf('abcde')).toEqual([]);
  });
});

describe('known values are found', () => {
  const finds = (how: 'sure' | 'shaped', values: readonly string[], text: string, kind: Kind = 'secret') =>
    knownFinder(
      values.map((value) => ({ value, kind })),
      how,
    )(text).map(({ start, end, kind: of }) => `${text.slice(start, end)} ${of}`);
  test.each<[string[], string[]]>([
    [finds('sure', ['abcdef'], 'abcdef xabcdefx'), ['abcdef secret', 'abcdef secret']],
    [finds('sure', ['aaaaaa'], 'aaaaaaa'), ['aaaaaa secret', 'aaaaaa secret']],
    [finds('sure', ['abcde'], 'abcde'), []],
    [finds('shaped', ['abcdef'], 'abcdef xabcdefx ABCDEF'), ['abcdef secret', 'ABCDEF secret']],
    [finds('shaped', ['abcde'], 'abcde'), []],
    [finds('shaped', ['ab/cdef'], 'x=ab%2Fcdef'), ['ab%2Fcdef secret']],
    [finds('sure', ['Zoe'], 'zoe zoes', 'name'), ['zoe name']],
    [finds('sure', ['Zoe Li', 'Zoe'], 'Zoe Li', 'name'), ['Zoe Li name']],
    [finds('sure', ['Z'], 'Z', 'name'), []],
    [finds('sure', ['a.c'], 'abc a.c', 'name'), ['a.c name']],
    [finds('sure', [], 'abc'), []],
  ])('%j', (found, wanted) => expect(found).toEqual(wanted));

  test('each kind by itself', () => {
    const find = knownFinder(
      [
        { value: 'Zoe', kind: 'name' },
        { value: 'z@e.org', kind: 'mail' },
      ],
      'sure',
    );
    expect(find('Zoe z@e.org').map(({ kind }) => kind)).toEqual(['name', 'mail']);
  });
});

describe('texts in base64', () => {
  const find = blobFinder((text) => (text.includes('hidden') ? [at(0, 1)] : []));
  const blobs = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));
  const of = (text: string) => Buffer.from(text).toString('base64');
  test.each<[string, string[]]>([
    [`x ${of('what is hidden')} y`, [of('what is hidden')]],
    [of('what is hidden!'), [of('what is hidden!')]],
    [of('what is hidden!!'), [of('what is hidden!!')]],
    [of('what is hidden').replace(/=+$/, ''), [of('what is hidden').replace(/=+$/, '')]],
    [`${of('what is hidden!')}A`, [`${of('what is hidden!')}A`]],
    [of('what is shown'), []],
    [of('hidden'), []],
    [of('hidden \u0001 hidden'), []],
    [Buffer.from([0xff, 0xfe, 104, 105, 100, 100, 101, 110, 32, 32, 32, 32]).toString('base64'), []],
    [Buffer.from('hidden ÿþ?>~ÿ').toString('base64url'), [Buffer.from('hidden ÿþ?>~ÿ').toString('base64url')]],
    [of(`hidden${' '.repeat(100_000)}`), [of(`hidden${' '.repeat(100_000)}`)]],
    [of(`${' '.repeat(100_000)}hidden`), []],
  ])('%#', (text, found) => expect(blobs(text)).toEqual(found));
});

describe('secrets behind a telling word', () => {
  const found = (text: string) => shapedSecrets(text).map(({ start, end }) => text.slice(start, end));
  test.each<[string, string[]]>([
    ['token: abc12345', ['abc12345']],
    ['token: abc1234', []],
    ['token: abcdefgh', []],
    ['token: abcdefghijklmnop', ['abcdefghijklmnop']],
    ['token: abcdefghijklmno', []],
    ['token: aaaabbbbaaaabbbb', []],
    ['MY_TOKEN=ab', ['ab']],
    ['MY_TOKEN=/run/x', []],
    ['MY_TOKEN=~/x', []],
    ['MY_TOKEN=a/x', ['a/x']],
    ['MY_TOKEN=null', []],
  ])('%s', (text, values) => expect([...new Set(found(text))]).toEqual(values));
});
