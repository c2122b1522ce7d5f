// @ts-nocheck
import { basename, dirname, join } from 'node:path';
import { failed, misused, place, type Tool } from './tool.ts';

const MODES = ['create', 'replace', 'append'] as const;
type Mode = (typeof MODES)[number];

const isMode = (value: unknown): value is Mode => MODES.some((mode) => mode === value);

// Loaded when something is written: planners and the guard only need the data.
const load = () => import('node:fs/promises');

/** The file that a symbolic link leads to is what is written, as with a shell's `>`. */
const through = async (path: string): Promise<string> => {
  const fs = await load();
  const found = await fs.lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() ? fs.realpath(path) : path;
};

let count = 0;

/** Whole or not at all: a full disk or a crash leaves the old contents. */
const replace = async (path: string, text: string): Promise<void> => {
  const fs = await load();
  const target = await through(path);
  const before = await fs.stat(target).catch(() => undefined);
  if (before?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  // A device, or a file of several names: those must stay the same file.
  if (before !== undefined && (!before.isFile() || before.nlink > 1)) return fs.writeFile(target, text);
  count += 1;
  const staged = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.${count}`);
  try {
    await fs.writeFile(staged, text, { flag: 'wx' });
    if (before !== undefined) await fs.chmod(staged, before.mode & 0o7777);
    await fs.rename(staged, target);
  } catch (error) {
    await fs.rm(staged, { force: true });
    throw error;
  }
};

const write = async (mode: Mode, path: string, text: string): Promise<void> => {
  const fs = await load();
  if (mode === 'create') return fs.writeFile(path, text, { flag: 'wx' });
  return mode === 'append' ? fs.appendFile(path, text) : replace(path, text);
};

export const writeFile: Tool = {
  name: 'write_file',
  description: 'Writes text to a file: create (the default; never replaces), replace or append.',
  input: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'Absolute, or relative to the working folder.' },
      text: { type: 'string' },
      mode: { type: 'string', enum: [...MODES] },
    },
    required: ['path', 'text'],
    additionalProperties: false,
  },
  effects: ({ path, mode = 'create' }) => [
    {
      kind: 'write',
      by: 'write_file',
      target: typeof path === 'string' ? { type: 'path', path, glob: false, recursive: false } : { type: 'none' },
      ...(mode === 'create' ? { create: true as const } : {}),
    },
  ],
  run: async ({ path, text, mode = 'create' }, context) => {
    if (typeof path !== 'string' || path === '') return misused('write_file: a path is needed');
    if (typeof text !== 'string' || !isMode(mode))
      return misused('write_file: a text is needed, and a mode create, replace or append');
    try {
      await write(mode, place(path, context), text);
      return { code: 0, output: '' };
    } catch (error) {
      return failed(path, error);
    }
  },
  examples: [
    { title: 'creates', given: {}, input: { path: 'n.txt', text: 'hi\n' }, code: 0, after: { 'n.txt': 'hi\n' } },
    {
      title: 'does not replace unasked',
      given: { a: 'old' },
      input: { path: 'a', text: 'new' },
      code: 1,
      after: { a: 'old' },
    },
    {
      title: 'replaces',
      given: { a: 'old' },
      input: { path: 'a', text: 'new', mode: 'replace' },
      code: 0,
      after: { a: 'new' },
    },
    {
      title: 'appends',
      given: { a: 'x' },
      input: { path: 'a', text: 'y', mode: 'append' },
      code: 0,
      after: { a: 'xy' },
    },
    { title: 'makes no folders', given: {}, input: { path: 'd/n', text: '' }, code: 1, after: { 'd/n': null } },
    {
      title: 'refuses an unknown mode',
      given: { a: 'x' },
      input: { path: 'a', text: 'y', mode: 'over' },
      code: 2,
      after: { a: 'x' },
    },
  ],
};
