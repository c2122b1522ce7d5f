import type { JsonObject } from '../../plan.ts';
import { changed, smallText } from './small-text.ts';
import { failed, misused, place, type Tool, type ToolContext } from './tool.ts';
import { replaceWhole } from './whole-file.ts';

interface Edit {
  readonly path: string;
  readonly old: string;
  readonly text: string;
  readonly all: boolean;
}

const editOf = ({ path, old, new: text, all = false }: JsonObject): Edit | undefined =>
  typeof path === 'string' &&
  path !== '' &&
  typeof old === 'string' &&
  old !== '' &&
  typeof text === 'string' &&
  typeof all === 'boolean'
    ? { path, old, text, all }
    : undefined;

const count = (text: string, part: string): number => text.split(part).length - 1;

/** The text afterwards, or why there is none. */
const edited = (before: string, { old, text, all }: Edit): { readonly after: string } | { readonly fault: string } => {
  const places = count(before, old);
  if (places === 0) return { fault: 'the old text does not stand there, to the letter' };
  if (places > 1 && !all)
    return { fault: `the old text stands there ${places} times; give more of what is around it, or all` };
  return { after: before.split(old).join(text) };
};

const tried = async (edit: Edit, context: ToolContext) => {
  const path = place(edit.path, context);
  const before = await smallText(path);
  return { path, before, ...edited(before, edit) };
};

export const editFile: Tool = {
  name: 'edit_file',
  description:
    'Replaces an exact piece of text in a file by another; the old text must stand there once, unless all is true.',
  input: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'Absolute, or relative to the working folder.' },
      old: { type: 'string', description: 'The text that is replaced, to the letter, with blanks and line breaks.' },
      new: { type: 'string' },
      all: { type: 'boolean', description: 'Replace it wherever it stands.' },
    },
    required: ['path', 'old', 'new'],
    additionalProperties: false,
  },
  effects: ({ path }) => [
    {
      kind: 'write',
      by: 'edit_file',
      target: typeof path === 'string' ? { type: 'path', path, glob: false, recursive: false } : { type: 'none' },
    },
  ],
  run: async (input, context) => {
    const edit = editOf(input);
    if (edit === undefined) return misused('edit_file: a path, the old text and the new one are needed');
    try {
      const found = await tried(edit, context);
      if ('fault' in found) return { code: 1, output: '', error: `${edit.path}: ${found.fault}` };
      await replaceWhole(found.path, found.after);
      return { code: 0, output: '' };
    } catch (error) {
      return failed(edit.path, error);
    }
  },
  preview: async (input, context) => {
    const edit = editOf(input);
    if (edit === undefined) return [];
    try {
      const found = await tried(edit, context);
      return 'fault' in found ? [`${edit.path}: ${found.fault}`] : await changed(edit.path, found.before, found.after);
    } catch (error) {
      return [failed(edit.path, error).error ?? edit.path];
    }
  },
  examples: [
    {
      title: 'replaces to the letter',
      given: { a: 'x = $1\n' },
      input: { path: 'a', old: '$1', new: '$&' },
      code: 0,
      after: { a: 'x = $&\n' },
    },
    {
      title: 'does not guess which of two',
      given: { a: 'b b' },
      input: { path: 'a', old: 'b', new: 'c' },
      code: 1,
      after: { a: 'b b' },
    },
    {
      title: 'replaces all',
      given: { a: 'b b' },
      input: { path: 'a', old: 'b', new: 'c', all: true },
      code: 0,
      after: { a: 'c c' },
    },
    {
      title: 'changes nothing where the text is not there',
      given: { a: 'x' },
      input: { path: 'a', old: 'y', new: 'z' },
      code: 1,
      after: { a: 'x' },
    },
    { title: 'makes no file', given: {}, input: { path: 'a', old: 'y', new: 'z' }, code: 1, after: { a: null } },
    {
      title: 'refuses an empty old text',
      given: { a: 'x' },
      input: { path: 'a', old: '', new: 'z' },
      code: 2,
      after: { a: 'x' },
    },
  ],
};
