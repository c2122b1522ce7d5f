/** The parts of a path: its folder, its last name, its extension; a file's mode in octal. */
import { intent } from '../intent.ts';
import type { Skill } from '../skill.ts';
import { slotsOf, spanOf } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { operand, run } from '../write/command.ts';
import { quote } from '../write/quote.ts';

/** A path as it is written, quoted or not. */
const written: Taker<string> = (request) => {
  const slots = slotsOf(request, 'path').filter((slot) => slot.value.path !== '.' && !slot.value.glob);
  const [slot] = slots;
  if (slot !== undefined) return slots.length === 1 ? { value: slot.value.path, tokens: spanOf(slot) } : undefined;
  const [text] = slotsOf(request, 'literal');
  return text === undefined || !/[/.]/.test(text.value.text)
    ? undefined
    : { value: text.value.text, tokens: spanOf(text) };
};

const FREE = [
  'PATH',
  'FILE',
  'FOLDER',
  'NAME',
  'ONLY',
  'EXTRACT',
  'TEXT',
  'FROM',
  'OF',
  'PARENT',
  'EXTENSION',
  'KIND_WORD',
] as const;

const FOLDER_PART = /\bdir(ectory)?[ -]?(name|part|portion|component|path)\b|\bfolder (name|part|path)\b/i;
/** "the folder that x is in" */
const IS_IN = /\b(?:directory|folder) (?:that |which )?\S+ (?:is|lies|lives|sits) in\b/i;

export const pathParts: readonly Skill[] = [
  intent({
    name: 'folder-part',
    topic: 'files',
    summary: 'the folder part of a path',
    says: [
      'SHOW? =the? FOLDER NAME|PATH {path}',
      'SHOW? =the? FOLDER =part|=portion|=component {path}',
      '=dirname {path}',
      'SHOW? =the? FOLDER {path} =in',
    ],
    slots: { path: written },
    free: FREE,
    write: ({ path }, _world, { text }) =>
      path !== undefined &&
      (IS_IN.test(text) || (path.includes('/') && FOLDER_PART.test(text))) &&
      !/\ball\b|\bevery\b/i.test(text)
        ? run('dirname', { path })
        : undefined,
    examples: [['print the directory part of /srv/www/a.html', 'dirname /srv/www/a.html']],
  }),
  intent({
    name: 'name-part',
    topic: 'files',
    summary: 'the last part of a path',
    says: ['NAME {path}', '=basename {path}', '=base NAME {path}', '=last =part|=component {path}'],
    slots: { path: written },
    free: FREE,
    write: ({ path }, _world, { text }) =>
      path?.includes('/') &&
      /\bbase ?name\b|\b(file ?name|name) (only|part|portion)\b|\blast (part|component)\b/i.test(text) &&
      !/\ball\b|\bevery\b/i.test(text)
        ? run('basename', { path })
        : undefined,
    examples: [['the base name of /srv/www/a.html', 'basename /srv/www/a.html']],
  }),
  intent({
    name: 'extension-part',
    topic: 'files',
    summary: 'the extension of a name',
    says: ['SHOW? =what? =the? EXTENSION =of? {path}'],
    slots: { path: written },
    free: FREE,
    write: ({ path }, _world, { text }) =>
      path !== undefined &&
      /\.\w+$/.test(path) &&
      /\b(extension|suffix)\b/i.test(text) &&
      !/\ball\b|\bevery\b|\bfiles\b|change|rename|without/i.test(text)
        ? run({ raw: `f=${quote(path)}; echo "\${f##*.}"` })
        : undefined,
    examples: [['what is the extension of photo.jpeg', `f=photo.jpeg; echo "\${f##*.}"`]],
  }),
  intent({
    name: 'octal-mode',
    topic: 'files',
    summary: "a file's permissions as a number",
    says: ['PERMISSION {path} =octal|=numeric|=number', '=octal PERMISSION {path}'],
    slots: { path: written },
    free: [...FREE, 'PERMISSION', 'IN', 'NUMERIC', 'NUMBER', 'AS'],
    write: ({ path }, world, { text }) =>
      path === undefined || /\b(all|every|each|files|folders|directories)\b/i.test(text)
        ? undefined
        : run('stat', world.userland === 'bsd' ? ['-f', '%Lp'] : ['-c', '%a'], operand(path)),
    examples: [['show the permissions of run.sh in octal', 'stat -c %a run.sh']],
  }),
];
