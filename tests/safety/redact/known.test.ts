import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleIn } from '../../../src/safety/redact/address-book.ts';
import { secretsIn } from '../../../src/safety/redact/files.ts';
import { redacting, secret } from './redacting.ts';

const values = fc
  .string({ minLength: 9, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.isWellFormed() && !/\s/.test(text));
const around = fc.tuple(fc.stringMatching(/^[a-z ]{0,20}$/), fc.stringMatching(/^[a-z ]{0,20}$/));

describe('a known value leaves in no form', () => {
  test.each([
    ['as it is', (value: string) => value],
    ['in JSON', (value: string) => JSON.stringify(value).slice(1, -1)],
    ['in JSON in JSON', (value: string) => JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1)],
    ['in a URL', (value: string) => encodeURIComponent(value)],
    ['in a query', (value: string) => new URLSearchParams({ value }).toString().slice('value='.length)],
  ] as const)('%s', (_, write) => {
    fc.assert(
      fc.property(values, around, (value, [before, after]) => {
        const masked = redacting(secret(value)).redactor.mask(`${before} ${write(value)} ${after}`);
        expect(masked).not.toContain(write(value));
        expect(masked).toContain('LLMOS_SECRET_');
      }),
    );
  });

  test('in base64, wherever it lies in it', () => {
    fc.assert(
      fc.property(values, around, (value, [before, after]) => {
        const whole = Buffer.from(before + value + after).toString('base64');
        const masked = redacting(secret(value)).redactor.mask(`x ${whole} y`);
        expect(masked).toContain('LLMOS_SECRET_');
        // A rest of what is around it may stay, never one that gives the value.
        const rest = masked.replace(/LLMOS_SECRET_[A-Z2-7]{6}/, '').slice(2, -2);
        const kept = Buffer.byteLength(before) + Buffer.byteLength(after);
        expect(rest.replace(/=/g, '').length).toBeLessThanOrEqual(Math.ceil((kept * 8) / 6) + 5);
      }),
    );
  });
});

test('a text in base64 that holds what nobody knew before goes as a whole; a picture stays', () => {
  const blob = Buffer.from('write to anna@example.org or call').toString('base64');
  const { redactor } = redacting();
  expect(redactor.mask(`x ${blob} y`)).toMatch(/^x LLMOS_SECRET_[A-Z2-7]{6} y$/);
  const harmless = Buffer.from('write to somebody or call them').toString('base64');
  expect(redactor.mask(harmless)).toBe(harmless);
});

test('a value known by its name stands anywhere, one known by its shape only alone', () => {
  const known = redacting(secret('hunter22')).redactor;
  expect(known.mask('xhunter22y')).not.toContain('hunter22');
  const { redactor } = redacting();
  expect(redactor.mask('password=hunter22')).not.toContain('hunter22');
  expect(redactor.mask('it was hunter22!')).not.toContain('hunter22');
  expect(redactor.mask('hunter2233')).toBe('hunter2233');
});

test('names go whole and in any letter case, inside no other word', () => {
  const { redactor } = redacting(...peopleIn('Zoe Marlowe;zoe@example.org;+49 30 123456'));
  expect(redactor.mask('ask zoe marlowe or Ms. Marlowe')).toMatch(/^ask LLMOS_NAME_\w{6} or Ms\. LLMOS_NAME_\w{6}$/);
  expect(redactor.mask('Marlowes zoe zoetrope')).toBe('Marlowes zoe zoetrope');
});

test('vCards, folded lines and all', () => {
  const card =
    'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoe\r\n  Marlowe\r\nN:Marlowe;Zoe;;;\r\nitem1.EMAIL;TYPE=work:z@example.org\r\nTEL;VALUE=uri:tel:+49-30-123456\r\nEND:VCARD\r\n';
  expect(peopleIn(card)).toEqual(
    expect.arrayContaining([
      { value: 'Zoe Marlowe', kind: 'name' },
      { value: 'z@example.org', kind: 'mail' },
      { value: '+49-30-123456', kind: 'phone' },
    ]),
  );
});

describe('files that hold credentials', () => {
  test.each([
    [
      'an environment file',
      'env',
      'export API_KEY="k-123456" # mine\nPORT=3000\nNODE_ENV=production\nDB=pg://u:pw12345@h/x\n',
      ['k-123456', 'pw12345'],
    ],
    [
      'a key',
      'key',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAE\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-----END OPENSSH PRIVATE KEY-----\n',
      ['b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAE'],
    ],
    ['netrc', 'keyed', 'machine h\n  login sam\n  password n3trc-pw\n', ['n3trc-pw']],
    ['pgpass', 'keyed', 'localhost:5432:base:sam:pg-pw-1\n', ['pg-pw-1']],
    ['npmrc', 'keyed', '//registry.example/:_authToken=npm-tok-123\n', ['npm-tok-123']],
    ['docker', 'keyed', `{"auths":{"r":{"auth":"${btoa('sam:d0cker-pw')}"}}}`, ['d0cker-pw', btoa('sam:d0cker-pw')]],
    ['gh', 'keyed', 'github.com:\n    oauth_token: abcdef0123456789\n', ['abcdef0123456789']],
    [
      'aws',
      'keyed',
      '[default]\naws_secret_access_key = aws/secret+key/0123456789abcdefghij\n',
      ['aws/secret+key/0123456789abcdefghij'],
    ],
    ['git', 'keyed', 'https://sam:g1t-pw@example.org\n', ['g1t-pw']],
  ] as const)('%s', (_, holding, text, expected) => {
    const found = secretsIn(text, holding);
    for (const value of expected) expect(found).toContain(value);
    for (const common of ['3000', 'production', 'localhost', 'A'.repeat(32)]) expect(found).not.toContain(common);
  });
});
