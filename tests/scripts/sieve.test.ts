import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signsOf } from '../../scripts/sieve/signs.mjs';
import { withSieves } from '../../scripts/sieve.mjs';

test.each([
  [/\b(?:line by line|side by side)\b/i, 'line by line|side by side'],
  [/^how (?:do|can) i (.+?)$/i, 'how do i |how can i '],
  [/\b(?:each|every) (?:lines?|rows?)\b/i, 'each |every &line|row'],
  [/Bearer\s+[\w-]{16,}/, 'Bearer'],
  [/colou?rs? of the/i, ' of the&colo'],
  [/[?!]+$/, '?|!'],
  [/a(?=xyz)/, undefined],
  [/\d+\s\w*/, undefined],
  [/(?:abc)?(?:def)*/, undefined],
  [/one|\d/, undefined],
])('%s needs %s', (expression, signs) => {
  expect(signsOf(expression.source, expression.flags)).toBe(signs);
});

/** Expressions as the program has them, each with texts that it takes. */
const EXPRESSIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:every|each) (?:lines?|rows?)\b|\bper row\b/i, ['Each line', 'every ROW', 'per row', 'per  row', 'eachline']],
  [/^(?:please )?(?:tell|show) me (?:the )?(\w+)(?: now)?$/i, ['show me the door', 'Please tell me more now', 'show']],
  [/\bkennwort für (?<name>\p{L}+)/iu, ['Kennwort für Müller', 'KENNWORT FÜR x', 'kennwort']],
  [/\bmask (?:size|width)s?\b/iu, ['maſk ſizes', 'MASK WIDTH', '\u212Aask size']],
  [/"(?:[^"\\]|\\.)*"\s*:\s*null/, ['"a": null', '"a\\"b" :null', '"a": nul']],
];

const bundled = async (): Promise<readonly RegExp[]> => {
  const list = EXPRESSIONS.map(([{ source, flags }]) => `/${source}/${flags}`).join(',');
  const code = await withSieves(
    `const found=[${list}];return found;`.replace(/^/, 'module.exports=(()=>{').concat('})();'),
  );
  expect(code).toContain('__s(');
  const module = { exports: [] as RegExp[] };
  new Function('module', code)(module);
  return module.exports;
};

const texts = fc.oneof(
  fc.string(),
  fc
    .array(fc.constantFrom(...EXPRESSIONS.flatMap(([, taken]) => taken), ' ', 'x', '\n', 'ſ', '\u212A', 'ü'), {
      maxLength: 5,
    })
    .map((all) => all.join('')),
);

describe('a sieve', () => {
  test('answers as its expression does', async () => {
    const sieves = await bundled();
    fc.assert(
      fc.property(texts, (text) => {
        for (const [at, [own]] of EXPRESSIONS.entries()) {
          const sieve = sieves[at]!;
          const real = new RegExp(own.source, own.flags);
          expect(sieve.test(text)).toBe(real.test(text));
          expect(sieve.exec(text)).toEqual(real.exec(text));
          expect(text.match(sieve)).toEqual(text.match(real));
          expect(text.replace(sieve, '<$&>')).toBe(text.replace(real, '<$&>'));
          expect(text.search(sieve)).toBe(text.search(real));
          expect(text.split(sieve)).toEqual(text.split(real));
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('has the source and the flags of its expression', async () => {
    for (const [at, sieve] of (await bundled()).entries()) {
      expect(sieve.source).toBe(EXPRESSIONS[at]![0].source);
      expect(sieve.flags).toBe(EXPRESSIONS[at]![0].flags);
      expect(new RegExp(sieve, 'g').source).toBe(sieve.source);
    }
  });
});

describe('the code', () => {
  test('keeps an expression with a memory, unless it begins anew in each call', async () => {
    expect(await withSieves('f=()=>()=>{const a=/some words of it/g;}')).toContain('/some words of it/g');
    expect(await withSieves('x.replaceAll(/some words of it/g,"")')).not.toContain('/some words of it/g');
  });

  test('keeps a word before an expression apart from it', async () => {
    const code = await withSieves('module.exports=t=>{return/some words of it/.test(t)}');
    const module = { exports: (_text: string) => false };
    new Function('module', code)(module);
    expect(module.exports('here are some words of it')).toBe(true);
    expect(module.exports('here are none')).toBe(false);
  });
});

describe('an expression that remembers where it is', () => {
  test('is sieved where it is made once, and stays apart from another that looks alike', async () => {
    const code = await withSieves(
      `module.exports=[()=>{const a=/every single (row)s?/gi,b=/every single (row)s?/gi;return [a,b]}][0]();`,
    );
    expect(code.match(/__s\(\d+\)/g)).toEqual(['__s(0)', '__s(1)']);
    const module = { exports: [] as RegExp[] };
    new Function('module', code)(module);
    const [a, b] = module.exports as [RegExp, RegExp];
    const text = 'every single row, every single rows';
    expect([a.test(text), a.lastIndex, b.lastIndex, a.test(text), a.test(text), a.lastIndex]).toEqual([
      true,
      16,
      0,
      true,
      false,
      0,
    ]);
    expect([text.replace(b, '-'), b.lastIndex, b.exec('nothing of it'), b.lastIndex]).toEqual(['-, -', 0, null, 0]);
  });

  test('is left alone where it is made anew each time', async () => {
    expect(await withSieves('x=[()=>{return ()=>/every single (row)s?/g}]')).not.toContain('__s(0)');
    expect(await withSieves('x=[()=>{return (t)=>t.replace(/every single (row)s?/g,"")}]')).toContain('__s(0)');
  });
});
