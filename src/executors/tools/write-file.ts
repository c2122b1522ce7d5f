import { changed, smallText } from './small-text.ts';
import { failed, misused, place, type Tool } from './tool.ts';
import { replaceWhole } from './whole-file.ts';

const MODES = ['create', 'replace', 'append'] as const;
type Mode = (typeof MODES)[number];

const isMode = (value: unknown): value is Mode => MODES.some((mode) => mode === value);

// Loaded when something is written: planners and the guard only need the data.
const load = () => import('node:fs/promises');

const write = async (mode: Mode, path: string, text: string): Promise<void> => {
  const fs = await load();
  if (mode === 'create') return fs.writeFile(path, text, { flag: 'wx' });
  return mode === 'append' ? fs.appendFile(path, text) : replaceWhole(path, text);
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
  preview: async ({ path, text, mode = 'create' }, context) => {
    if (typeof path !== 'string' || typeof text !== 'string') return [];
    const before = mode === 'create' ? '' : await smallText(place(path, context)).catch(() => '');
    return changed(path, before, mode === 'append' ? before + text : text);
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
