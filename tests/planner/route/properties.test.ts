import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneEditApart } from '../../../src/planner/route/edit-distance.ts';
import { scan } from '../../../src/planner/route/scan.ts';
import { route } from '../../../src/planner/route.ts';
import { ordinary } from './worlds.ts';

const world = ordinary();
const piece = fc.constantFrom(
  'ls',
  'the',
  'find',
  "'",
  '"',
  '`',
  '$(',
  '(',
  ')',
  '{',
  '|',
  '&&',
  ';',
  '<<X',
  '\\',
  '*',
  '?',
  '#',
  '-la',
  '文',
  'é',
  '\0',
  '\n',
  ' ',
  '=',
  '$',
);
const line = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
);

test('never throws, always explains', () => {
  fc.assert(
    fc.property(line, (text) => void expect(route(text, world).reason.length).toBeGreaterThan(1)),
    { numRuns: 1500 },
  );
});

test('is deterministic', () => {
  fc.assert(
    fc.property(line, (text) => void expect(route(text, world)).toEqual(route(text, ordinary()))),
    { numRuns: 300 },
  );
});

test('a leading ? with anything behind it always asks', () => {
  const said = line.filter((text) => text.trim() !== '');
  fc.assert(fc.property(said, (text) => void expect(route(`?${text}`, world).kind).toBe('ask')));
});

test('only blanks are empty', () => {
  fc.assert(fc.property(fc.stringMatching(/^[ \t\n]*$/), (text) => void expect(route(text, world).kind).toBe('empty')));
});

test('a known command with quoted arguments is the shell’s', () => {
  const quoted = fc.stringMatching(/^[a-z ?.]{0,30}$/).map((text) => `'${text}'`);
  fc.assert(
    fc.property(
      fc.constantFrom('ls', 'git', 'cat', 'grep', 'find'),
      quoted,
      (name, text) => void expect(route(`${name} ${text}`, world).kind).toBe('shell'),
    ),
  );
});

test('tokens keep the text of the line, in order', () => {
  fc.assert(
    fc.property(
      line.filter((text) => !text.includes('#')),
      (text) => {
        const bare = (of: string) => of.replace(/\s+/g, '');
        expect(
          bare(
            scan(text, 1e6)
              .map((token) => token.text)
              .join(''),
          ),
        ).toBe(bare(text));
      },
    ),
  );
});

test('one edit apart is symmetric and never the same', () => {
  const word = fc.stringMatching(/^[a-c]{1,5}$/);
  fc.assert(fc.property(word, word, (a, b) => void expect(oneEditApart(a, b)).toBe(oneEditApart(b, a))));
  fc.assert(fc.property(word, (a) => void expect(oneEditApart(a, a)).toBe(false)));
});

test('a million characters of the worst kind end', () => {
  for (const unit of ['(', '$(', '`', '"\'', 'the ', 'a|', '{ ', '<<X ', '\0', '文', '\\', '!']) {
    const started = performance.now();
    expect(route(unit.repeat(1_000_000 / unit.length), world).reason).not.toBe('');
    console.log(`1 MB of ${JSON.stringify(unit)}: ${Math.round(performance.now() - started)} ms`);
  }
});
