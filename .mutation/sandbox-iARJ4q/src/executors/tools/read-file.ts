// @ts-nocheck
import { failed, misused, place, type Tool } from './tool.ts';

const MOST = 256 * 1024;

/** Reads at most `length` bytes from `offset` on; a file that does not end (a device, a pipe) is refused. */
const slice = async (path: string, offset: number, length: number): Promise<{ text: string; rest: number }> => {
  const { open } = await import('node:fs/promises');
  const file = await open(path, 'r');
  try {
    const stat = await file.stat();
    if (stat.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (!stat.isFile()) throw new Error('not a plain file');
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
    // Files of /proc say that they are empty.
    return { text: buffer.toString('utf8', 0, bytesRead), rest: Math.max(0, stat.size - offset - bytesRead) };
  } finally {
    await file.close();
  }
};

export const readFile: Tool = {
  name: 'read_file',
  description: 'Reads a text file, at most 256 KiB at a time; offset and length are in bytes.',
  input: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'Absolute, or relative to the working folder.' },
      offset: { type: 'integer', minimum: 0 },
      length: { type: 'integer', minimum: 1, maximum: MOST },
    },
    required: ['path'],
    additionalProperties: false,
  },
  effects: ({ path }) => [
    {
      kind: 'read',
      by: 'read_file',
      target: typeof path === 'string' ? { type: 'path', path, glob: false, recursive: false } : { type: 'none' },
    },
  ],
  run: async ({ path, offset = 0, length = MOST }, context) => {
    if (typeof path !== 'string' || path === '') return misused('read_file: a path is needed');
    if (typeof offset !== 'number' || typeof length !== 'number' || offset < 0 || length < 1) {
      return misused('read_file: offset and length are numbers of bytes');
    }
    try {
      const { text, rest } = await slice(place(path, context), offset, Math.min(length, MOST));
      return { code: 0, output: text, ...(rest > 0 ? { error: `${rest} more bytes follow` } : {}) };
    } catch (error) {
      return failed(path, error);
    }
  },
  examples: [
    {
      title: 'reads a file',
      given: { 'a.txt': 'one\ntwo\n' },
      input: { path: 'a.txt' },
      code: 0,
      output: 'one\ntwo\n',
    },
    {
      title: 'reads a part',
      given: { 'a.txt': 'abcdef' },
      input: { path: 'a.txt', offset: 2, length: 3 },
      code: 0,
      output: 'cde',
    },
    { title: 'says that a file is missing', given: {}, input: { path: 'gone' }, code: 1 },
    { title: 'refuses a folder', given: { 'd/x': '' }, input: { path: 'd' }, code: 1 },
    { title: 'refuses a call without a path', given: {}, input: {}, code: 2 },
  ],
};
