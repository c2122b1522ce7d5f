/** What is kept on this machine: secrets of the environment and of known shapes are masked. */
import { describe, expect, test } from 'vitest';
import { secretLint } from '../../../src/safety/redact/lint.ts';
import { eachText } from '../../../src/safety/redact/texts.ts';
import { maskFor, maskOver, secretValues } from '../../../src/safety/redact.ts';

describe('values of variables that say they are secret', () => {
  test.each<[string, Record<string, string | undefined>, string[]]>([
    ['none', {}, []],
    ['a key', { API_KEY: 'abcdefgh' }, ['abcdefgh']],
    ['in front', { KEY_OF_X: 'abcdefgh' }, ['abcdefgh']],
    ['in the middle', { A_TOKEN_B: 'abcdefgh' }, ['abcdefgh']],
    ['alone', { PASSWORD: 'abcdefgh' }, ['abcdefgh']],
    ['in lower case', { db_passwd: 'abcdefgh' }, ['abcdefgh']],
    ['at the end of one word', { MYAPIKEY: 'abcdefgh', OURTOKEN: 'ijklmnop' }, ['abcdefgh', 'ijklmnop']],
    [
      'others',
      { CREDENTIAL: '1bcdefgh', CREDENTIALS: '2bcdefgh', X_PAT: '3bcdefgh', AUTH: '4bcdefgh' },
      ['1bcdefgh', '2bcdefgh', '3bcdefgh', '4bcdefgh'],
    ],
    ['a passphrase and a secret', { PASSPHRASE: '1bcdefgh', SECRET: '2bcdefgh' }, ['1bcdefgh', '2bcdefgh']],
    ['the longest first', { A_KEY: 'abcdefgh', B_KEY: 'abcdefghij' }, ['abcdefghij', 'abcdefgh']],
    ['each once', { A_KEY: 'abcdefgh', B_KEY: 'abcdefgh' }, ['abcdefgh']],
    ['not what is too short', { A_KEY: 'abcdefg' }, []],
    ['not a path', { SSH_AUTH: '/run/user/1/agent' }, []],
    ['a slash inside does not make a path', { SSH_AUTH: 'abc/defgh' }, ['abc/defgh']],
    ['not a word that only contains one', { KEYBOARD: 'abcdefgh', MONKEY: 'abcdefgh', PATH: '.:abcdefgh' }, []],
    ['not what is not set', { A_KEY: undefined }, []],
  ])('%s', (_title, env, values) => expect(secretValues(env)).toEqual(values));
});

describe('masked', () => {
  test.each<[string, string]>([
    ['nothing here', 'nothing here'],
    ['it is abcdefgh, abcdefgh', 'it is [masked], [masked]'],
    ['xabcdefghx', 'x[masked]x'],
    ['curl -u sam:s3cr3t http://x', 'curl -u sam:[masked] http://x'],
    ['password=hunter22 and abcdefgh', 'password=[masked] and [masked]'],
  ])('%s', (text, masked) => {
    const mask = maskFor({ API_KEY: 'abcdefgh', EDITOR: 'nothing here' });
    expect(mask(text)).toBe(masked);
    expect(mask(text)).toBe(masked);
  });
});

describe('each text in a value', () => {
  const up = (text: string) => text.toUpperCase();
  const bytes = new Uint8Array([97, 98]);
  test.each<[unknown, unknown]>([
    ['a', 'A'],
    [1, 1],
    [null, null],
    [undefined, undefined],
    [true, true],
    [
      ['a', ['b'], 2],
      ['A', ['B'], 2],
    ],
    [
      { a: 'b', c: { d: ['e', null] } },
      { a: 'B', c: { d: ['E', null] } },
    ],
    [[], []],
    [{}, {}],
  ])('%j', (value, changed) => expect(eachText(value, up)).toEqual(changed));

  test('bytes stay what they are, and so does what was given', () => {
    expect(eachText(bytes, up)).toBe(bytes);
    const given = { a: ['b'] };
    expect(eachText(given, up)).toEqual({ a: ['B'] });
    expect(given).toEqual({ a: ['b'] });
  });
});

describe('the linter of secrets', () => {
  const found = async (text: string) =>
    (await secretLint(text)).map(({ start, end, kind }) => [text.slice(start, end), kind]);

  test('finds a key, and takes what hangs on to it', async () => {
    const hook = ['https://hooks.slack', '.com/services/T00000000/B00000000/abcdefghijklmnopqrstuvwx'].join('');
    expect(await found(`x ${hook} y`)).toEqual([[hook, 'secret']]);
    expect(await found(`x ${hook}ab+/=_~-9, y`)).toEqual([[`${hook}ab+/=_~-9`, 'secret']]);
  });

  test('finds nothing in what holds none, and does not look at what is too short', async () => {
    expect(await found('a plain sentence of some length')).toEqual([]);
    expect(await found('short')).toEqual([]);
    expect(await found('')).toEqual([]);
  });
});

test('a session masks what was exported since, also after it was unset, and no other value', () => {
  let env: Record<string, string> = { PATH: '/bin' };
  const mask = maskOver(() => env);
  expect(mask('deploy with correct-horse')).toBe('deploy with correct-horse');
  env = { PATH: '/bin', DEPLOY_TOKEN: 'correct-horse', STAGE: 'battery-staple' };
  expect(mask('deploy with correct-horse')).toBe('deploy with [masked]');
  expect(mask('deploy to battery-staple')).toBe('deploy to battery-staple');
  env = { PATH: '/bin', OTHER_KEY: 'correct-horse-battery' };
  expect(mask('correct-horse-battery or correct-horse')).toBe('[masked] or [masked]');
});
