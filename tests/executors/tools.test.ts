import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tools } from '../../src/executors/tools/list.ts';
import type { ToolMemory } from '../../src/executors/tools/tool.ts';
import { folder } from './running.ts';

const kept = async (isFine: boolean, reason: string) =>
  isFine ? ({ ok: true, told: 'remembered' } as const) : ({ ok: false, reason } as const);

/** A memory of one fact, f1. */
const memory: ToolMemory = {
  search: async (query) => (query.includes('tea') ? ['Bo drinks tea'] : []),
  note: (text) => kept(!text.includes('SECRET'), 'that holds a secret'),
  replace: (old) => kept(old === 'f1', 'there is no such fact'),
};

const context = (cwd: string) => ({ cwd, env: { HOME: cwd }, memory, signal: new AbortController().signal });

const write = (cwd: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
};

const cases = [...tools.values()].flatMap((tool) =>
  tool.examples.map((each) => [tool.name, each.title, each] as const),
);

test.each(cases)('%s %s', async (name, _, { given, input, code, output, after }) => {
  const cwd = folder();
  write(cwd, given);
  const result = await tools.get(name)?.run(input, context(cwd));
  expect(result?.code).toBe(code);
  if (output !== undefined) expect(result?.output).toBe(output);
  if (code !== 0) expect(result?.error).toMatch(/^\S.*[^.]$/);
  for (const [path, text] of Object.entries(after ?? {})) {
    expect(existsSync(join(cwd, path)) ? readFileSync(join(cwd, path), 'utf8') : null).toBe(text);
  }
});

test.each([...tools.values()])('$name says what it touches, also of a call that makes no sense', (tool) => {
  const has = (name: string): boolean => Object.hasOwn((tool.input['properties'] ?? {}) as object, name);
  const target = has('path') ? { type: 'path', path: 'a/b' } : { type: 'host', host: 'x.example' };
  const effects = tool.effects({ path: 'a/b', url: 'https://x.example/y', text: '' });
  if (has('path') || has('url')) expect(effects).toMatchObject([{ by: tool.name, target }]);
  else if (/^memory_(?:note|replace)$/.test(tool.name))
    expect(effects).toMatchObject([{ kind: 'write', by: tool.name, target: { type: 'name', name: 'memory' } }]);
  else expect(effects).toEqual([]);
  expect(tool.effects({ path: 7, url: 7 })).toHaveLength(effects.length);
  expect(tool.examples.length).toBeGreaterThan(2);
});

describe('write_file', () => {
  const run = (cwd: string, path: string) =>
    tools.get('write_file')?.run({ path, text: 'new', mode: 'replace' }, context(cwd));

  test('keeps the mode and writes through a link', async () => {
    const cwd = folder();
    writeFileSync(join(cwd, 'real'), 'old', { mode: 0o640 });
    symlinkSync('real', join(cwd, 'link'));
    expect(await run(cwd, 'link')).toMatchObject({ code: 0 });
    expect([readFileSync(join(cwd, 'real'), 'utf8'), statSync(join(cwd, 'real')).mode & 0o777]).toEqual(['new', 0o640]);
  });
  test('takes ~ for the home folder', async () => {
    const cwd = folder();
    await run(cwd, '~/n');
    expect(readFileSync(join(cwd, 'n'), 'utf8')).toBe('new');
  });
});
