import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIban, isLuhn } from '../../../src/safety/redact/personal.ts';
import { redacting } from './redacting.ts';

const joined = (...parts: readonly string[]): string => parts.join('');

describe('is masked', () => {
  test.each([
    ['my password is Tr0ub4dor&3.', 'Tr0ub4dor'],
    ['password=abc', '=abc'],
    ['PASSWORD: "hello world"', 'hello world'],
    ['{"password":"abc123"}', 'abc123'],
    ["db_passwd => 'w1nter'", 'w1nter'],
    ['api_key = sk_abcdef123456', 'abcdef123456'],
    ['API_TOKEN=correcthorse', 'correcthorse'],
    ['SECRET_KEY_BASE=8f14e45fceea167a5a36dedd4bea2543', '8f14e45f'],
    ['client_secret: "f00-bar-8a"', 'f00-bar'],
    ['Authorization: Bearer abc.def.ghi', 'abc.def'],
    ["curl -H 'authorization: token 0a1b2c3d4e'", '0a1b2c3d'],
    ['postgres://u:p4ss@db.example.org/x', 'p4ss'],
    ['redis://:s3cr3tword@cache:6379', 's3cr3tword'],
    ['Server=db;Uid=sa;Pwd=L0ngSecret;', 'L0ngSecret'],
    ['curl -u sam:s3cr3t http://x', 's3cr3t'],
    ['sshpass -p foo99 ssh x', 'foo99'],
    ['mysql -u root -pfoobar db', 'foobar'],
    ['deploy --token=abc123def', 'abc123def'],
    ['machine x login y password z123', 'z123'],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzQXPLKEAB', 'bPxRfiCYzz'],
    [joined('AK', 'IA', 'IOSFODNN7QX3EWLP'), 'IOSFODNN7'],
    [joined('gh', 'p_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'), 'a1B2c3D4'],
    [joined('sk', '_live_', '4eC39HqLyjWDarjtT1zdp7dc'), '4eC39HqLyj'],
    [joined('xox', 'b-', '123456789012-abcdefghijklmnop'), 'abcdefghij'],
    [joined('AI', 'za', 'SyA1234567890abcdefghijklmnopqrstuv'), 'SyA12345'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N', 'dozjgNry'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n-----END OPENSSH PRIVATE KEY-----', 'b3Blbn'],
    ['-----BEGIN RSA PRIVATE KEY-----\\nMIIEow\\n', 'MIIEow'],
    ['sam:$6$salt1234$abcdefghijklmnopqrstuvwx:19000', 'abcdefghijkl'],
    ['Set-Cookie: sid=abcdef; Path=/', 'abcdef'],
    ['https://x.example/?api_key=abc123def&x=1', 'abc123def'],
    ['write to anna@example.org', 'anna@example.org'],
    ['mailto:anna.b+x@mail.example.co.uk', 'anna.b+x'],
    ['call +49 171 1234567 now', '1234567'],
    ['+1 (555) 123-4567', '123-4567'],
    ['(555) 123-4567', '123-4567'],
    ['Tel.: 0171 1234567', '1234567'],
    ['0049 171 1234567', '1234567'],
    ['card 4111 1111 1111 1111', '1111'],
    ['5500-0055-5555-5559', '5555'],
    ['DE89 3704 0044 0532 0130 00 is mine', '0532'],
    ['GB82WEST12345698765432', 'WEST1234'],
  ])('%s', (text, gone) => {
    const { redactor } = redacting();
    const masked = redactor.mask(text);
    expect(masked).not.toContain(gone);
    expect(masked).toMatch(/LLMOS_[A-Z]+_[A-Z2-7]{6}/);
    expect(redactor.mask(masked)).toBe(masked);
  });
});

describe('survives', () => {
  test.each([
    'commit 3f2a9c1e8b7d6f5a4c3b2a1908f7e6d5c4b3a291',
    '550e8400-e29b-41d4-a716-446655440000',
    '/usr/lib/x86_64-linux-gnu/libfoo.so.6.0.30',
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'git clone git@github.com:a/b.git',
    'const token = parser.next();',
    'the token: identifier',
    'input_tokens: 1234',
    'npm i react@18.2.0',
    'icon@2x.png',
    'user@1000.service',
    '2026-01-15 12:33:44.123456 +0200',
    '-rw-r--r-- 1 sam sam 1234567890 Jan 15 12:00 file',
    '192.168.100.200 10.0.19045.3693',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '1732700000123',
    'password: string',
    'the password is wrong',
    'export TOKEN=$OTHER --token "$TOKEN"',
    'cache-key: linux-3f2a9c1e8b7d6f5a4c3b2a1908f7e6d5c4b3a291',
    'pass: 12 fail: 3 passed: 120 bypass=true compass: north',
    'SSH_AUTH_SOCK=/tmp/ssh-x/agent.1',
    '+12345678',
    '@@ -1 +1 @@\n+12345678901',
    '12:34:56:78:9a:bc fe80::1ff:fe23:4567:890a 0x7fff5fbff8c0',
    '0.1234567890123456',
    'cat secrets.json secret.txt && kubectl get secret mysecret',
    'ssh-keygen -t ed25519 --key-file=/etc/ssl/key.pem',
    'PASSWORD=$(cat f) password=${PW} password=<your password>',
    'Enter passphrase for key:',
    'find . -name "*.tmp" -size +100k -mtime -3 -print0 | xargs -0 rm',
    '4111111111111112 and 1234567812345678',
    'DE89370400440532013001',
  ])('%s', (text) => expect(redacting().redactor.mask(text)).toBe(text));

  const hex = (length: number) =>
    fc
      .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
      .map((all) => all.join(''));
  const unchanged = (text: string) => {
    expect(redacting().redactor.mask(text)).toBe(text);
  };

  test('every hash, UUID, date, address and size', () => {
    const lines = fc.oneof(
      hex(40).map((hash) => `commit ${hash}`),
      hex(7).map((hash) => `${hash} fix the thing`),
      hex(64).map((hash) => `${hash}  ./file`),
      fc.uuid(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
      fc.ipV4(),
      fc.ipV6(),
      fc.nat().map((size) => `-rw-r--r-- 1 sam sam ${size} Jan 15 12:00 a.txt`),
      fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((parts) => `version ${parts.join('.')}`),
    );
    fc.assert(fc.property(lines, unchanged), { numRuns: 500 });
  });

  test('every path and every picture in base64', () => {
    const part = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,12}$/);
    const paths = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => `/${parts.join('/')}`);
    const pictures = fc
      .uint8Array({ minLength: 200, maxLength: 400 })
      .map((bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`);
    fc.assert(fc.property(fc.oneof(paths, pictures), unchanged), { numRuns: 500 });
  });
});

test('a text of any kind, masked once more, stays as it is', () => {
  const pieces = fc.constantFrom(
    'password=',
    'Bearer ',
    'a@b.example ',
    '+49 171 1234567',
    ' is ',
    '"',
    "'",
    '\n',
    '://u:p@',
    'token: ',
  );
  const texts = fc.array(fc.oneof(pieces, fc.string())).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const { redactor } = redacting();
      const once = redactor.mask(text);
      expect(redactor.mask(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

test.each(['token: +49 171 1234567\\00A://u:p@x', 'password=p://u:p@>ka@b.example +49 171 1234567'])(
  'two finds that touch, masked once more: %s',
  (text) => {
    const { redactor } = redacting();
    const once = redactor.mask(text);
    expect(once).toMatch(/LLMOS_\w+_[A-Z2-7]{6}LLMOS_/);
    expect(redactor.mask(once)).toBe(once);
  },
);

test('check digits tell', () => {
  expect(['79927398713', '4111111111111111'].map(isLuhn)).toEqual([true, true]);
  expect(['79927398710', '4111111111111112'].map(isLuhn)).toEqual([false, false]);
  expect([isIban('GB82 WEST 1234 5698 7654 32'), isIban('GB82 WEST 1234 5698 7654 33')]).toEqual([true, false]);
});
