import { expect, test } from 'vitest';
import { withNamesQuoted } from '../../../src/planner/offline/wording/spaced-names.ts';
import { fixedWorld } from '../../../src/world.ts';

const worldOf = (...names: readonly string[]) =>
  fixedWorld({ cwd: '/w', files: Object.fromEntries(names.map((name) => [`/w/${name}`, 1])) });

test.each([
  ['delete my report.docx', 'delete "my report.docx"'],
  ['the size of über maß.txt?', 'the size of "über maß.txt"?'],
  ['copy my report.docx to my report old.docx', 'copy "my report.docx" to "my report old.docx"'],
  ['delete x "y" z.txt', 'delete \'x "y" z.txt\''],
])('quotes a name that is here: %s', (text, quoted) =>
  expect(withNamesQuoted(text, worldOf('my report.docx', 'my report old.docx', 'über maß.txt', 'x "y" z.txt'))).toBe(
    quoted,
  ),
);

test.each([
  ['delete "my report.docx"'],
  ['delete my reports'],
  ['delete myreport.docx'],
  ['find "all of my report.docx here"'],
  ['delete email.txt'],
])('leaves alone what is quoted, or part of another word: %s', (text) =>
  expect(withNamesQuoted(text, worldOf('my report.docx', 'my report', 'a b'))).toBe(text),
);
