import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askPerson } from '../../../src/executors/tools/ask-person.ts';
import { editFile } from '../../../src/executors/tools/edit-file.ts';
import { writeFile } from '../../../src/executors/tools/write-file.ts';
import { folder } from '../running.ts';

const context = (cwd: string) => ({ cwd, env: { HOME: cwd }, signal: new AbortController().signal });

const fileOf = (text: string | Buffer): { readonly cwd: string; readonly path: string } => {
  const cwd = folder();
  const path = join(cwd, 'a');
  writeFileSync(path, text);
  return { cwd, path };
};

test('the preview shows the difference and touches nothing; the run does exactly that', async () => {
  const { cwd, path } = fileOf('one\ntwo\nthree\n');
  const input = { path: 'a', old: 'two\n', new: 'zwei\nzwo\n' };
  const lines = await editFile.preview?.(input, context(cwd));
  expect(lines).toEqual(['--- a', '+++ a', '@@ -1,3 +1,4 @@', ' one', '-two', '+zwei', '+zwo', ' three']);
  expect(readFileSync(path, 'utf8')).toBe('one\ntwo\nthree\n');
  expect(await editFile.run(input, context(cwd))).toEqual({ code: 0, output: '' });
  expect(readFileSync(path, 'utf8')).toBe('one\nzwei\nzwo\nthree\n');
});

test('a preview of what cannot be done says so', async () => {
  const { cwd } = fileOf('b b');
  const say = (input: Record<string, string>) => editFile.preview?.({ path: 'a', ...input }, context(cwd));
  expect(await say({ old: 'x', new: 'y' })).toEqual([expect.stringContaining('does not stand there')]);
  expect(await say({ old: 'b', new: 'y' })).toEqual([expect.stringContaining('2 times')]);
  expect(await say({ path: 'gone', old: 'b', new: 'y' })).toEqual([expect.stringContaining('no such file')]);
});

test('a file that is no text stays as it is, and the mode of one that is', async () => {
  const binary = fileOf(Buffer.from([0x62, 0xff, 0x62]));
  expect(await editFile.run({ path: 'a', old: 'b', new: 'c', all: true }, context(binary.cwd))).toMatchObject({
    code: 1,
  });
  expect([...readFileSync(binary.path)]).toEqual([0x62, 0xff, 0x62]);
  const script = fileOf('\ufeffa\r\n');
  chmodSync(script.path, 0o750);
  expect(await editFile.run({ path: 'a', old: 'a', new: 'b' }, context(script.cwd))).toMatchObject({ code: 0 });
  expect([readFileSync(script.path, 'utf8'), statSync(script.path).mode & 0o777]).toEqual(['\ufeffb\r\n', 0o750]);
});

test('whatever the texts: what was replaced is replaced to the letter, or nothing is', async () => {
  const { cwd, path } = fileOf('');
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '$', '&', '\n', '\\') });
  await fc.assert(
    fc.asyncProperty(texts, texts, texts, async (before, old, next) => {
      writeFileSync(path, before);
      const { code } = await editFile.run({ path: 'a', old, new: next }, context(cwd));
      const at = before.indexOf(old);
      const once = old !== '' && at >= 0 && before.indexOf(old, at + old.length) < 0;
      const wanted = code === 0 ? before.slice(0, at) + next + before.slice(at + old.length) : before;
      expect([readFileSync(path, 'utf8'), code === 0]).toEqual([wanted, once]);
    }),
    { numRuns: 60 },
  );
});

test('write_file shows what it would replace', async () => {
  const { cwd } = fileOf('old\n');
  const lines = await writeFile.preview?.({ path: 'a', text: 'new\n', mode: 'replace' }, context(cwd));
  expect(lines?.slice(-2)).toEqual(['-old', '+new']);
});

test('ask_person gives back what was typed, and nothing where nobody answered', async () => {
  const asked: string[] = [];
  const ask = (said: string | undefined) => async (question: string) => {
    asked.push(question);
    return said;
  };
  const run = (said: string | undefined) =>
    askPerson.run({ question: ' Which? ' }, { ...context('/'), ask: ask(said) });
  expect(await run('the red one')).toEqual({ code: 0, output: 'the red one\n' });
  expect(await run(undefined)).toMatchObject({ code: 4, output: '' });
  expect(asked).toEqual(['Which?', 'Which?']);
});
