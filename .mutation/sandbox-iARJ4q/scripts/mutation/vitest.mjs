// @ts-nocheck
// What the guard's unit tests use of vitest, in one process and without its start-up: mutation tests run them thousands of times.
import assert from 'node:assert/strict';
import { inspect } from 'node:util';

/** Every registered test in order; `file` is set by who loads them. */
export const registered = { file: '', tests: [], depth: [] };

const titleOf = (title, args) => {
  let at = 0;
  return title.replace(/%[sdijo]/g, () => {
    const arg = args[at++];
    return typeof arg === 'string' ? arg : inspect(arg, { breakLength: Number.POSITIVE_INFINITY });
  });
};

const add = (title, run) => {
  const name = [...registered.depth, title].join(' › ');
  registered.tests.push({ id: `${registered.file}#${registered.tests.length} ${name}`, name, run });
};

const rowsOf = (row) => (Array.isArray(row) ? row : [row]);
const each =
  (declare) =>
  (rows) =>
  (title, body, ...rest) => {
    for (const row of rows) declare(titleOf(title, rowsOf(row)), () => body(...rowsOf(row)), ...rest);
  };

export const test = (title, body) => add(title, body);
test.each = each(test);
test.skipIf = (skip) => (skip ? () => {} : test);

export const describe = (title, body) => {
  registered.depth.push(title);
  body();
  registered.depth.pop();
};
describe.each = each(describe);
describe.skipIf = (skip) => (title, body) => {
  if (!skip) describe(title, body);
};

export class Unsupported extends Error {}

const unsupported = (name) => () => {
  throw new Unsupported(`${name} is not part of the mutation tests`);
};
export const beforeAll = unsupported('beforeAll');
export const afterAll = unsupported('afterAll');
export const beforeEach = unsupported('beforeEach');
export const afterEach = unsupported('afterEach');
export const vi = new Proxy({}, { get: (_, name) => unsupported(`vi.${String(name)}`) });

class Like {
  constructor(accepts) {
    this.accepts = accepts;
  }
}

const isObject = (value) => typeof value === 'object' && value !== null;

/** `exact`: the same keys, undefined ones apart; `part`: at least the expected ones. */
const same = (actual, wanted, how) => {
  if (wanted instanceof Like) return wanted.accepts(actual);
  if (!isObject(wanted) || !isObject(actual)) return Object.is(actual, wanted);
  if (wanted instanceof Set || wanted instanceof Map || wanted instanceof RegExp || wanted instanceof Date)
    return inspect(actual, { depth: 20 }) === inspect(wanted, { depth: 20 });
  if (Array.isArray(wanted) !== Array.isArray(actual)) return false;
  if (Array.isArray(wanted) && wanted.length !== actual.length) return false;
  const keys = new Set([...Object.keys(wanted), ...(how === 'exact' ? Object.keys(actual) : [])]);
  return [...keys].every((key) => same(actual[key], wanted[key], how));
};

const throws = (body, wanted) => {
  try {
    body();
    return false;
  } catch (error) {
    if (wanted === undefined) return true;
    if (typeof wanted === 'string') return error.message.includes(wanted);
    return wanted instanceof RegExp ? wanted.test(error.message) : error instanceof wanted;
  }
};

const contains = (actual, wanted) =>
  typeof actual === 'string' ? actual.includes(wanted) : [...actual].some((item) => Object.is(item, wanted));

const MATCHERS = {
  toBe: (actual, wanted) => Object.is(actual, wanted),
  toEqual: (actual, wanted) => same(actual, wanted, 'exact'),
  toStrictEqual: (actual, wanted) => same(actual, wanted, 'exact'),
  toMatchObject: (actual, wanted) => same(actual, wanted, 'part'),
  toContain: contains,
  toContainEqual: (actual, wanted) => [...actual].some((item) => same(item, wanted, 'exact')),
  toMatch: (actual, wanted) => (typeof wanted === 'string' ? actual.includes(wanted) : wanted.test(actual)),
  toThrow: throws,
  toHaveLength: (actual, wanted) => actual.length === wanted,
  toBeUndefined: (actual) => actual === undefined,
  toBeDefined: (actual) => actual !== undefined,
  toBeGreaterThan: (actual, wanted) => actual > wanted,
  toBeGreaterThanOrEqual: (actual, wanted) => actual >= wanted,
  toBeLessThan: (actual, wanted) => actual < wanted,
  toBeLessThanOrEqual: (actual, wanted) => actual <= wanted,
};

const matchersFor = (actual, wanted, message) =>
  Object.fromEntries(
    Object.entries(MATCHERS).map(([name, holds]) => [
      name,
      (...args) =>
        assert.ok(holds(actual, ...args) === wanted, message ?? `${name} ${inspect(args)}: ${inspect(actual)}`),
    ]),
  );

export const expect = (actual, message) => ({
  ...matchersFor(actual, true, message),
  not: matchersFor(actual, false, message),
});
expect.fail = (message) => assert.fail(message);
expect.stringMatching = (wanted) =>
  new Like((actual) => typeof actual === 'string' && MATCHERS.toMatch(actual, wanted));
expect.stringContaining = (wanted) => new Like((actual) => typeof actual === 'string' && actual.includes(wanted));
expect.objectContaining = (wanted) => new Like((actual) => same(actual, wanted, 'part'));
expect.arrayContaining = (wanted) =>
  new Like((actual) => wanted.every((item) => actual.some((each) => same(each, item, 'exact'))));
expect.any = (kind) => new Like((actual) => Object(actual) instanceof kind);
