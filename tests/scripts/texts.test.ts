import { expect, test } from 'vitest';
import { Texts } from '../../scripts/texts.mjs';

const LONG = 'a wörd '.repeat(200);

/** What the code gives, with the texts out of their file. */
const given = (code: string, texts: Texts): unknown => {
  const all = `${texts}`;
  return new Function('__text', `return ${code}`)((from: number, length: number) => all.slice(from, from + length));
};

test('long texts go into a file and come back as they were', () => {
  const texts = new Texts('stamp');
  const one = texts.without(`(()=>["${LONG}",\`${LONG}\n\`])()`, 1);
  const other = texts.without(`(()=>return"${LONG}!")`.replace('return', ''), 1);
  expect(one).not.toContain('wörd');
  expect(`${texts}`.startsWith('stamp')).toBe(true);
  expect(given(one, texts)).toEqual([LONG, `${LONG}\n`]);
  expect(given(`${other}()`, texts)).toBe(`${LONG}!`);
});

test.each([
  ['is short', '(()=>"a word")()'],
  ['is read again at each call', `(()=>()=>"${LONG}")()()`],
  ['has a sign beyond Latin-1', `(()=>"${LONG}\\u2026")()`],
  ['is made of parts', `((a)=>\`${LONG}\${a}\`)("b")`],
  ['is raw', `String.raw\`${LONG}\``],
])('a text that %s stays where it is', (_, code) => {
  const texts = new Texts('');
  expect(texts.without(code, 1)).toBe(code);
  expect(`${texts}`).toBe('');
});
