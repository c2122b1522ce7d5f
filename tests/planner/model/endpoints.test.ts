import { describe, expect, it, test } from 'vitest';
import { DEFAULT_MODEL, isAddress, isLoopback } from '../../../src/planner/model/endpoints.ts';
import { endpointNamed, endpointsFor, type Role } from '../../../src/planner/model/roles.ts';

const env = (variables: Record<string, string>) => (name: string) => variables[name];

type Variables = Record<string, string>;

const of = (variables: Variables, more: Partial<Parameters<typeof endpointsFor>[1]> = {}, role: Role = 'plan') =>
  endpointsFor(role, { endpoints: {}, roles: {}, env: env(variables), ...more });

const two = {
  box: { baseUrl: 'http://127.0.0.1:9', model: 'small' },
  cloud: { baseUrl: 'https://models.example/api/v1/', model: 'org/big', keyFrom: { env: 'CLOUD_KEY' } },
};

const names = (endpoints: ReturnType<typeof endpointsFor>) => endpoints.map(({ name, model }) => `${name}/${model}`);

describe('endpointsFor', () => {
  it('works at once with a key and nothing configured', () => {
    expect(of({ ANTHROPIC_API_KEY: 'k' })).toEqual([
      {
        name: 'anthropic',
        baseUrl: 'https://api.anthropic.com',
        model: DEFAULT_MODEL,
        keyFrom: { env: 'ANTHROPIC_API_KEY' },
        header: 'x-api-key',
        cache: true,
      },
    ]);
  });

  it('never holds the key itself', () => {
    expect(JSON.stringify(of({ ANTHROPIC_API_KEY: 'sk-secret' }))).not.toContain('sk-secret');
  });

  it('honours ANTHROPIC_BASE_URL and LLMOS_MODEL', () => {
    const variables = { ANTHROPIC_API_KEY: 'k', ANTHROPIC_BASE_URL: 'http://gateway:9/v1/', LLMOS_MODEL: 'other' };
    expect(of(variables)).toMatchObject([{ baseUrl: 'http://gateway:9', model: 'other' }]);
  });

  it('takes a gateway token as a bearer', () => {
    expect(of({ ANTHROPIC_AUTH_TOKEN: 't' })).toMatchObject([
      { header: 'bearer', keyFrom: { env: 'ANTHROPIC_AUTH_TOKEN' } },
    ]);
  });

  it.each<Variables>([{}, { ANTHROPIC_API_KEY: '' }, { ANTHROPIC_API_KEY: '  ' }])('has none for %o', (variables) => {
    expect(of(variables)).toEqual([]);
  });

  it('keeps the order of the settings, fills in what was left out, and leaves the key alone', () => {
    expect(of({ ANTHROPIC_API_KEY: 'k' }, { endpoints: two })).toEqual([
      {
        name: 'box',
        baseUrl: 'http://127.0.0.1:9',
        model: 'small',
        keyFrom: {},
        header: 'x-api-key',
        cache: false,
      },
      {
        name: 'cloud',
        baseUrl: 'https://models.example/api',
        model: 'org/big',
        keyFrom: { env: 'CLOUD_KEY' },
        header: 'x-api-key',
        cache: false,
      },
    ]);
  });

  test.each([
    ['cloud', ['cloud/org/big', 'box/small']],
    ['cloud/org/huge', ['cloud/org/huge', 'box/small']],
    ['org/huge', ['box/org/huge', 'cloud/org/big']],
    ['ollama/tiny:1b', ['ollama/tiny:1b', 'box/small', 'cloud/org/big']],
    ['', ['box/small', 'cloud/org/big']],
  ])('LLMOS_MODEL=%j chooses %j', (wanted, expected) => {
    expect(names(of({ LLMOS_MODEL: wanted }, { endpoints: two }))).toEqual(expected);
  });

  it('asks another model for other work, and those that plan where a role has none', () => {
    const roles = { plan: ['cloud/org/big', 'box'], fast: ['ollama/tiny', 'gone/x'] };
    const has = (role: Role) => names(of({}, { endpoints: two, roles }, role));
    expect(has('plan')).toEqual(['cloud/org/big', 'box/small']);
    expect(has('fast')).toEqual(['ollama/tiny']);
    expect(has('agent')).toEqual(['cloud/org/big', 'box/small']);
  });

  it('does not go to the cloud by itself where a role is set', () => {
    expect(of({ ANTHROPIC_API_KEY: 'k' }, { roles: { plan: ['ollama/tiny'] } })).toMatchObject([{ name: 'ollama' }]);
    expect(of({ ANTHROPIC_API_KEY: 'k' }, { roles: { plan: ['gone/tiny'] } })).toEqual([]);
  });
});

test.each([
  ['ollama/qwen3:4b', 'http://127.0.0.1:11434'],
  ['llamacpp/x', 'http://127.0.0.1:8080'],
  ['lmstudio/a/b', 'http://127.0.0.1:1234'],
  ['vllm/x', 'http://127.0.0.1:8000'],
  ['litellm/x', 'http://127.0.0.1:4000'],
  ['anthropic', 'https://api.anthropic.com'],
  ['ollama', undefined],
  ['nobody/x', undefined],
])('%s is known as %s', (choice, baseUrl) => {
  expect(endpointNamed(choice, { endpoints: {} })?.baseUrl).toBe(baseUrl);
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
