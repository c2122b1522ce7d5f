import { expect, test } from 'vitest';
import { explain, type Failure } from '../../../src/planner/model/failure.ts';
import { endpoint, KEY } from './asking.ts';

const status = (code: number, said = ''): Failure => ({ kind: 'status', status: code, said });

const remote = endpoint('https://models.example/secret-path', { name: 'cloud', keyFrom: { env: 'CLOUD_KEY' } });

test.each<[Failure, string]>([
  [status(401), 'cloud refused the key in CLOUD_KEY (401); set CLOUD_KEY to a valid one'],
  [status(429), 'cloud takes no more requests now (429); try again in a minute'],
  [status(529, 'Overloaded'), 'cloud is in trouble (529: Overloaded); try again in a minute, or another endpoint'],
  [status(422), 'cloud rejected the request (422); check the model "tiny" and the account'],
  [
    { kind: 'silence', ms: 60_000 },
    'cloud stopped in the middle of its reply (60 s without a word); try again, or a smaller model',
  ],
  [
    { kind: 'connection', code: 'cut off' },
    'cloud broke off in the middle of its reply at https://models.example; try again',
  ],
  [{ kind: 'timeout', ms: 60_000 }, 'cloud gave no answer within 60 s; try again, or a smaller model'],
  [
    { kind: 'connection', code: 'ENOTFOUND' },
    'cloud cannot be found at https://models.example (ENOTFOUND); check the network and baseUrl',
  ],
  [
    { kind: 'connection', code: 'CERT_HAS_EXPIRED' },
    'cloud makes no safe connection at https://models.example (CERT_HAS_EXPIRED); check baseUrl and its certificate',
  ],
  [
    { kind: 'status', status: 413, said: 'too large' },
    'cloud takes no request of this size (413: too large); ask for less at a time, or set its window',
  ],
  [
    { kind: 'spent', budget: 5 },
    'cloud has used its budget of $5 for this month; raise `budget` in endpoints, or name another one behind it',
  ],
  [
    { kind: 'connection', code: 'ECONNRESET' },
    'cloud broke the connection at https://models.example (ECONNRESET); try again',
  ],
])('%j', (failure, expected) => {
  expect(explain(failure, remote, KEY)).toBe(expected);
});

test.each([
  ['in several lines', `one\n\ntwo\u001b[31m ${KEY}`],
  ['very long', `${'x'.repeat(150)}${KEY}${'y'.repeat(5_000)}`],
])('what a server says %s stays one short line without the key', (_, said) => {
  const told = explain(status(500, said), remote, KEY);
  expect(told).toMatch(/^cloud [\x20-\x7e…]{1,295}$/);
  expect(told).not.toContain(KEY.slice(0, 6));
});
