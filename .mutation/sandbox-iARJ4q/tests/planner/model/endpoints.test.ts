// @ts-nocheck
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_MODEL, endpointsFrom, isAddress, isLoopback } from '../../../src/planner/model/endpoints.ts';

const env = (variables: Record<string, string>) => (name: string) => variables[name];

const two = [
  { name: 'ollama', baseUrl: 'http://127.0.0.1:11434', model: 'small', keyFrom: 'none' as const },
  { name: 'cloud', baseUrl: 'https://models.example/api/v1/', model: 'org/big', keyFrom: { env: 'CLOUD_KEY' } },
];

describe('endpointsFrom', () => {
  it('works at once with a key and nothing configured', () => {
    expect(endpointsFrom(undefined, env({ ANTHROPIC_API_KEY: 'k' }))).toEqual([
      {
        name: 'anthropic',
        baseUrl: 'https://api.anthropic.com',
        model: DEFAULT_MODEL,
        keyFrom: { env: 'ANTHROPIC_API_KEY' },
        header: 'x-api-key',
      },
    ]);
  });

  it('never holds the key itself', () => {
    expect(JSON.stringify(endpointsFrom([], env({ ANTHROPIC_API_KEY: 'sk-secret' })))).not.toContain('sk-secret');
  });

  it('honours ANTHROPIC_BASE_URL and LLMOS_MODEL', () => {
    const variables = { ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: 'http://gateway:9/v1/', LLMOS_MODEL: 'other' };
    expect(endpointsFrom([], env(variables))).toMatchObject([{ baseUrl: 'http://gateway:9', model: 'other' }]);
  });

  it('takes a gateway token as a bearer', () => {
    expect(endpointsFrom([], env({ ANTHROPIC_AUTH_TOKEN: 't' }))).toMatchObject([
      { header: 'bearer', keyFrom: { env: 'ANTHROPIC_AUTH_TOKEN' } },
    ]);
  });

  it.each([{}, { ANTHROPIC_API_KEY: '' }, { ANTHROPIC_API_KEY: '  ' }])('has none for %o', (variables) => {
    expect(endpointsFrom([], env(variables))).toEqual([]);
  });

  it('keeps the order of the settings, fills in what was left out, and leaves the key alone', () => {
    expect(endpointsFrom(two, env({ ANTHROPIC_API_KEY: 'k' }))).toEqual([
      { name: 'ollama', baseUrl: 'http://127.0.0.1:11434', model: 'small', keyFrom: 'none', header: 'x-api-key' },
      {
        name: 'cloud',
        baseUrl: 'https://models.example/api',
        model: 'org/big',
        keyFrom: { env: 'CLOUD_KEY' },
        header: 'x-api-key',
      },
    ]);
  });

  test.each([
    ['cloud', ['cloud/org/big', 'ollama/small']],
    ['cloud/org/huge', ['cloud/org/huge', 'ollama/small']],
    ['org/huge', ['ollama/org/huge', 'cloud/org/big']],
    ['', ['ollama/small', 'cloud/org/big']],
  ])('LLMOS_MODEL=%j chooses %j', (wanted, expected) => {
    const chosen = endpointsFrom(two, env({ LLMOS_MODEL: wanted }));
    expect(chosen.map(({ name, model }) => `${name}/${model}`)).toEqual(expected);
  });
});

test.each([
  ['http://127.0.0.1:11434', true],
  ['http://127.8.9.10', true],
  ['http://localhost:1234', true],
  ['https://LOCALHOST', true],
  ['http://[::1]:8080', true],
  ['http://2130706433', true],
  ['http://0.0.0.0:8080', false],
  ['http://localhost.example.com', false],
  ['http://models.localhost', false],
  ['http://127.0.0.1.example.com', false],
  ['http://127.0.0.1@example.com', false],
  ['http://[::2]', false],
  ['https://api.anthropic.com', false],
  ['ftp://127.0.0.1', false],
  ['127.0.0.1:11434', false],
  ['', false],
])('isLoopback(%j) is %j', (url, expected) => {
  expect(isLoopback(url)).toBe(expected);
});

test.each([
  ['http://box:1', true],
  ['http://sam:secret@box:1', false],
  ['file:///etc/passwd', false],
  ['box', false],
])('isAddress(%j) is %j', (url, expected) => {
  expect(isAddress(url)).toBe(expected);
});
