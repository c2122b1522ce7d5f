// @ts-nocheck
import { join } from 'node:path';
import { failed, misused, place, type Tool, type ToolResult } from './tool.ts';

const MOST = 10_000;

/** One line a name: folders end in `/`, links in `@`; files carry their size in bytes. */
const line = async (folder: string, name: string): Promise<string> => {
  const { lstat } = await import('node:fs/promises');
  const stat = await lstat(join(folder, name)).catch(() => undefined);
  if (stat?.isDirectory()) return `${name}/`;
  if (stat?.isSymbolicLink()) return `${name}@`;
  return stat?.isFile() ? `${name}\t${stat.size}` : name;
};

const list = async (folder: string, hidden: boolean, signal: AbortSignal): Promise<ToolResult> => {
  const { opendir } = await import('node:fs/promises');
  const names: string[] = [];
  let more = false;
  for await (const { name } of await opendir(folder)) {
    if (signal.aborted) return { code: 130, output: '', error: 'interrupted' };
    if (name.startsWith('.') && !hidden) continue;
    more = names.length >= MOST;
    if (more) break;
    names.push(name);
  }
  const lines: string[] = [];
  for (const name of names.sort()) lines.push(`${await line(folder, name)}\n`);
  return { code: 0, output: lines.join(''), ...(more ? { error: `only the first ${MOST} names` } : {}) };
};

export const listFolder: Tool = {
  name: 'list',
  description: 'Lists a folder: one name a line, folders with a slash, files with their size in bytes.',
  input: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'The working folder where it is left out.' },
      hidden: { type: 'boolean', description: 'Names that begin with a dot too.' },
    },
    additionalProperties: false,
  },
  effects: ({ path = '.' }) => [
    {
      kind: 'read',
      by: 'list',
      target: typeof path === 'string' ? { type: 'path', path, glob: false, recursive: false } : { type: 'none' },
    },
  ],
  run: async ({ path = '.', hidden = false }, context) => {
    if (typeof path !== 'string' || typeof hidden !== 'boolean')
      return misused('list: path is a text, hidden true or false');
    try {
      return await list(place(path, context), hidden, context.signal);
    } catch (error) {
      return failed(path, error);
    }
  },
  examples: [
    { title: 'lists', given: { 'b.txt': 'abc', 'a/x': '', '.h': '' }, input: {}, code: 0, output: 'a/\nb.txt\t3\n' },
    { title: 'lists hidden names', given: { '.h': '' }, input: { hidden: true }, code: 0, output: '.h\t0\n' },
    { title: 'lists nothing in an empty folder', given: {}, input: { path: '.' }, code: 0, output: '' },
    { title: 'says that a folder is missing', given: {}, input: { path: 'gone' }, code: 1 },
  ],
};
