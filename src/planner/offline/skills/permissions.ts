/** Permissions said in words: who may do what. */
import { intent } from '../intent.ts';
import type { Skill, Understood } from '../skill.ts';
import { take } from '../takers.ts';
import { operand, run } from '../write/command.ts';

const BITS: readonly (readonly [RegExp, string])[] = [
  [/\bread/i, 'r'],
  [/\bwrit/i, 'w'],
  [/\bexecut|\brun\b/i, 'x'],
];
const WHO: readonly (readonly [RegExp, string])[] = [
  [/\b(owner|myself)\b/i, 'u'],
  [/\bgroup\b/i, 'g'],
  [/\bothers?\b|\bworld\b/i, 'o'],
  [/\beveryone\b|\beverybody\b|\banyone\b|\ball users\b/i, 'a'],
];

const picked = (text: string, list: typeof BITS): string =>
  list.flatMap(([test, letter]) => (test.test(text) ? [letter] : [])).join('');

const withoutPath = ({ text }: Understood, path: string): string => text.replace(path, ' ');

const isDeep = (request: Understood): boolean => /\b(recursively|everything|all)\b/i.test(request.text);

export const permissionSkills: readonly Skill[] = [
  intent({
    name: 'take-permission',
    topic: 'files',
    summary: 'take a permission from group, others or everyone',
    says: ['DELETE =write|=read|=execute|READABLE|ACCESSED PERMISSION? WORLD|GROUP|OWNER {path}'],
    slots: { path: take.path },
    free: [
      'PERMISSION',
      'WORLD',
      'GROUP',
      'OWNER',
      'AND',
      'THING',
      'EVERY',
      'FROM',
      'RECURSIVE',
      'FILE',
      'FOLDER',
      'WRITE',
      'READABLE',
      'EXECUTABLE',
      'ACCESSED',
    ],
    act: true,
    write: ({ path }, _world, request) => {
      const text = withoutPath(request, path ?? '');
      const [who, bits] = [picked(text, WHO), picked(text, BITS)];
      return path === undefined || who === '' || bits === ''
        ? undefined
        : run('chmod', isDeep(request) ? '-R' : undefined, `${who}-${bits}`, operand(path));
    },
    examples: [['remove read permission for others from notes.txt', 'chmod o-r notes.txt']],
  }),
  intent({
    name: 'take-permission-all',
    topic: 'files',
    summary: 'take a permission from everybody',
    says: ['DELETE =write|=read|=execute|=writing|=reading PERMISSION|ACCESSED {path}'],
    slots: { path: take.path },
    free: ['PERMISSION', 'FROM', 'FILE', 'FOLDER', 'WRITE', 'READABLE', 'EXECUTABLE', 'ACCESSED'],
    act: true,
    write: ({ path }, _world, request) => {
      const text = withoutPath(request, path ?? '');
      const bits = picked(text, BITS);
      return path === undefined ||
        bits === '' ||
        picked(text, WHO) !== '' ||
        /\b(all|every|each|files|everything)\b/i.test(text)
        ? undefined
        : run('chmod', `a-${bits}`, operand(path));
    },
    examples: [['remove write permission from notes.txt', 'chmod a-w notes.txt']],
  }),
  intent({
    name: 'give-permission',
    topic: 'files',
    summary: 'give a permission to owner, group, others or everyone',
    says: ['APPEND|CHANGE =write|=read|=execute|READABLE|ACCESSED PERMISSION WORLD|GROUP|OWNER {path}'],
    slots: { path: take.path },
    free: [
      'PERMISSION',
      'WORLD',
      'GROUP',
      'OWNER',
      'AND',
      'THING',
      'EVERY',
      'TO',
      'RECURSIVE',
      'FILE',
      'FOLDER',
      'WRITE',
      'READABLE',
      'EXECUTABLE',
      'ACCESSED',
      'CHANGE',
    ],
    act: true,
    write: ({ path }, _world, request) => {
      const text = withoutPath(request, path ?? '');
      const [who, bits] = [picked(text, WHO), picked(text, BITS)];
      return path === undefined || who === '' || bits === ''
        ? undefined
        : run('chmod', isDeep(request) ? '-R' : undefined, `${who}+${bits}`, operand(path));
    },
    examples: [['add write permission for the group to notes.txt', 'chmod g+w notes.txt']],
  }),
  intent({
    name: 'own-only',
    topic: 'files',
    summary: 'nobody but the owner may read a file',
    says: [
      'CREATE {path} READABLE ONLY OWNER|=me',
      '=only =i|=me|OWNER READABLE|ACCESSED|=read {path}',
      'CREATE {path} =private',
    ],
    slots: { path: take.file },
    free: ['FILE', 'READABLE', 'ONLY', 'OWNER', 'ACCESSED', 'BY', 'PERMISSION'],
    act: true,
    write: ({ path }, _world, { text }) =>
      path === undefined || /\bwrit|\bgroup\b/i.test(text) ? undefined : run('chmod', '600', operand(path)),
    examples: [['make notes.txt private', 'chmod 600 notes.txt']],
  }),
];
