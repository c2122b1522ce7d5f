// @ts-nocheck
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { german } from '../../../src/planner/route/language/de.ts';
import { english } from '../../../src/planner/route/language/en.ts';
import { spanish } from '../../../src/planner/route/language/es.ts';
import { french } from '../../../src/planner/route/language/fr.ts';
import { italian } from '../../../src/planner/route/language/it.ts';
import { portuguese } from '../../../src/planner/route/language/pt.ts';
import { route } from '../../../src/planner/route.ts';
import { commands as specs } from '../../../src/safety/commands/list.ts';
import { type CommandKind, fixedWorld, type World } from '../../../src/world.ts';
import { bare, ordinary } from './worlds.ts';

const linesOf = (name: string): readonly string[] =>
  readFileSync(resolve(import.meta.dirname, `../../fixtures/route/${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));

const commands = linesOf('commands');
const requests = linesOf('requests');

const misread = (lines: readonly string[], as: string, world: World): readonly string[] =>
  lines.filter((line) => route(line, world).kind === as);

test.each([
  ['an ordinary machine', ordinary()],
  ['a bare machine', bare],
])('lines of every kind are read right on %s', (_name, world) => {
  expect(commands.length).toBeGreaterThan(1500);
  expect(requests.length).toBeGreaterThan(1200);
  expect(
    misread(commands, 'ask', world).length / commands.length,
    misread(commands, 'ask', world).join('\n'),
  ).toBeLessThanOrEqual(0.001);
  expect(
    misread(requests, 'shell', world).length / requests.length,
    misread(requests, 'shell', world).join('\n'),
  ).toBeLessThanOrEqual(0.003);
  expect(misread(requests, 'ask', world).length / requests.length).toBeGreaterThanOrEqual(0.98);
});

/** Every line that the guard's table of commands declares. */
const declared = specs.flatMap((spec) => [
  ...spec.examples.map(([command]) => command),
  ...spec.names.flatMap((name) => Object.keys(spec.subcommands ?? {}).map((sub) => `${name} ${sub}`)),
]);

test('what the guard knows as a command is read as one', () => {
  const world = fixedWorld({ commands: [...new Set(specs.flatMap(({ names }) => names))] });
  const wrong = misread(declared, 'ask', world);
  expect(declared.length).toBeGreaterThan(4000);
  expect(wrong.length / declared.length, wrong.join('\n')).toBeLessThan(0.01);
});

const SENTENCES = [
  '%s the files in my home folder',
  '%s everything that i changed yesterday please',
  'how do i use %s to copy my files?',
];

test('the same names open sentences', () => {
  const world = fixedWorld({ commands: [...new Set(specs.flatMap(({ names }) => names))] });
  const textual = /^(?:echo|printf|say|wall|logger|figlet|toilet|cowsay|lolcat|banner|notify-send|espeak|todo)$/;
  const names = [...new Set(specs.flatMap(({ names }) => names))].filter(
    (name) => /^[a-z]+$/.test(name) && !textual.test(name),
  );
  const lines = SENTENCES.flatMap((sentence) => names.map((name) => sentence.replace('%s', name)));
  const wrong = lines.filter((line) => route(line, world).kind !== 'ask');
  expect(wrong.length / lines.length, wrong.slice(0, 40).join('\n')).toBeLessThan(0.005);
});

/** Two neighbours swapped, a letter lost, a letter doubled: in turn, so that each run is the same. */
const slips = (word: string, nth: number): string => {
  const at = nth % (word.length - 1);
  const [head, tail] = [word.slice(0, at), word.slice(at + 2)];
  const [a = '', b = ''] = [word[at], word[at + 1]];
  return [`${head}${b}${a}${tail}`, `${head}${a}${tail}`, `${head}${a}${b}${b}${tail}`][nth % 3] ?? word;
};

test('a slip of the fingers in the name is offered as a correction', () => {
  const typed = commands.filter((line) => /^[a-z]{3,}[\w-]*(?: |$)/.test(line));
  const kinds: Record<string, CommandKind> = {};
  for (const line of typed) kinds[line.split(' ')[0] ?? ''] = 'file';
  const world = fixedWorld({ commands: kinds });
  const wrong: string[] = [];
  let count = 0;
  for (const [nth, line] of typed.entries()) {
    const [name = '', ...rest] = line.split(' ');
    const slip = slips(name, nth);
    if (slip === name || slip.length < 3 || kinds[slip] !== undefined) continue;
    count += 1;
    const read = route([slip, ...rest].join(' '), world);
    if (read.kind !== 'shell' || read.correction === undefined) wrong.push(`${slip} ${rest.join(' ')}: ${read.kind}`);
  }
  expect(count).toBeGreaterThan(1000);
  expect(wrong.length / count, wrong.join('\n')).toBeLessThan(0.03);
});

const FORMS: Readonly<Record<string, readonly [endings: readonly string[], objects: readonly string[]]>> = {
  Portuguese: [
    ['a', 'e', 'ar', 'er', 'ir'],
    ['o arquivo', 'os processos', 'arquivos grandes'],
  ],
  Spanish: [
    ['a', 'e', 'ar', 'er', 'ir'],
    ['el archivo', 'los procesos', 'archivos grandes'],
  ],
  French: [
    ['e', 'ez', 'er', 'ir'],
    ['le fichier', "l'archive", 'des fichiers vides'],
  ],
  Italian: [
    ['a', 'i', 'are', 'ere', 'ire'],
    ['il file', 'i processi', 'la cartella'],
  ],
  German: [
    ['e', 'en'],
    ['die datei', 'den ordner', 'mir die prozesse'],
  ],
};

test.each([german, french, spanish, italian, portuguese])('any verb of $name opens a request', (language) => {
  const [endings, objects] = FORMS[language.name] ?? [[], []];
  const verbs = language.verbs.split(/\s+/).flatMap((stem) => endings.map((ending) => stem + ending));
  const lines = verbs.filter((verb) => verb.length > 3).flatMap((verb) => objects.map((object) => `${verb} ${object}`));
  const wrong = lines.filter((line) => route(line, ordinary()).kind !== 'ask');
  expect(lines.length).toBeGreaterThan(1000);
  expect(wrong.length / lines.length, wrong.slice(0, 40).join('\n')).toBeLessThan(0.003);
});

test.each([
  'the log',
  'all of my photos',
  'every file in docs',
  'these images',
  'my ip',
  'it now',
  'files older than a week',
])('any English verb with “%s” is a request', (object) => {
  const world = fixedWorld({ commands: [...new Set(specs.flatMap(({ names }) => names))] });
  const verbs = english.verbs.split(/\s+/).filter((verb) => verb !== 'say');
  expect(verbs.filter((verb) => route(`${verb} ${object}`, world).kind !== 'ask')).toEqual([]);
});
