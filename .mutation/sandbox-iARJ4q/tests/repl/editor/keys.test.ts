// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeyEvent } from '../../../src/repl/editor/key-event.ts';
import { feed, flush, noKeys, waiting } from '../../../src/repl/editor/keys.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');

const show = (event: KeyEvent): string =>
  event.kind === 'key'
    ? `<${event.name}>`
    : event.kind === 'report'
      ? `{${event.name}}`
      : event.kind === 'paste'
        ? `[${event.text}]`
        : event.text;

/** Feeds the chunks one after the other; `…` closes with the time-out of a lone Esc. */
const keysOf = (...chunks: Uint8Array[]): string => {
  let state = noKeys;
  let shown = '';
  for (const chunk of chunks) {
    const next = feed(state, chunk);
    state = next.state;
    shown += next.events.map(show).join('');
  }
  return shown + flush(state).events.map(show).join('');
};

const TABLE: readonly (readonly [string, string])[] = [
  ['abc', 'abc'],
  ['naïve 日本 👩‍👩‍👧', 'naïve 日本 👩‍👩‍👧'],
  ['\r', '<Enter>'],
  ['a\nb', 'a<Enter>b'],
  ['\t\x7f\x08', '<Tab><Backspace><C-h>'],
  ['\x01\x05\x1f\0', '<C-a><C-e><C-_><C-Space>'],
  ['\x1b[A\x1b[B\x1b[C\x1b[D', '<Up><Down><Right><Left>'],
  ['\x1bOA\x1bOH\x1bOF\x1bOP', '<Up><Home><End><F1>'],
  ['\x1b[H\x1b[F\x1b[1~\x1b[4~\x1b[7~', '<Home><End><Home><End><Home>'],
  ['\x1b[3~\x1b[5~\x1b[6~', '<Delete><PageUp><PageDown>'],
  ['\x1b[1;5C\x1b[1;3D\x1b[1;2A\x1b[1;8B', '<C-Right><M-Left><S-Up><C-M-S-Down>'],
  ['\x1b[3;5~', '<C-Delete>'],
  ['\x1b[Z', '<S-Tab>'],
  ['\x1b[15~\x1b[24~', '<F5><F12>'],
  ['\x1bf\x1bB\x1b.\x1b\x7f', '<M-f><M-B><M-.><M-Backspace>'],
  ['\x1b\r', '<M-Enter>'],
  ['\x1b\x1b[C', '<M-Right>'],
  ['\x1b\x08', '<C-M-h>'],
  ['\x1b', '<Escape>'],
  ['\x1b\x1b', '<Escape><Escape>'],
  ['\x1b[', '<M-[>'],
  ['\x1b[Oc\x1bOd', 'c<C-Left>'],
  ['\x1b[97;5u\x1b[98;3u', '<C-a><M-b>'],
  ['\x1b[65;2u\x1b[97:65;2u', 'AA'],
  ['\x1b[13;2u\x1b[27u\x1b[9;2u', '<S-Enter><Escape><S-Tab>'],
  ['\x1b[97;5:3u\x1b[1;5:3C', ''],
  ['\x1b[228u\x1b[32u', 'ä '],
  ['\x1b[57419u', '<Up>'],
  ['\x1b[27;5;97~', '<C-a>'],
  ['\x1b[?1u', '{kitty}'],
  ['\x1b[?62;4c', ''],
  ['\x1b]11;rgb:0000/0000/0000\x07x', 'x'],
  ['\x1b]11;rgb:0000/0000/0000\x1b\\x', 'x'],
  ['\x1bP1+r\x1b\\x', 'x'],
  ['\x1b[99~x', 'x'],
  ['\x1b[200~a\r\nb\x1b[A\x1b[201~c', '[a\nb\x1b[A]c'],
  ['\x1b[200~\x1b[201~', '[]'],
];

describe('bytes become keys', () => {
  it.each(TABLE)('%j', (given, expected) => {
    expect(keysOf(bytes(given))).toBe(expected);
  });

  it.each(TABLE.filter(([given]) => given.length > 1))('%j, byte by byte', (given, expected) => {
    expect(keysOf(...Array.from(bytes(given), (byte) => Uint8Array.of(byte)))).toBe(expected);
  });

  it('keeps a lone Esc until time decides', () => {
    const first = feed(noKeys, bytes('\x1b'));
    expect(first.events).toEqual([]);
    expect(waiting(first.state)).toBe(true);
    expect(feed(first.state, bytes('b')).events).toEqual([{ kind: 'key', name: 'M-b' }]);
    expect(flush(first.state).events).toEqual([{ kind: 'key', name: 'Escape' }]);
  });

  it('does not run what is pasted', () => {
    const text = 'rm -rf x\n'.repeat(3);
    expect(feed(noKeys, bytes(`\x1b[200~${text}\x1b[201~`)).events).toEqual([{ kind: 'paste', text }]);
  });

  it('takes a paste of 100 KB in small chunks as one', () => {
    const text = 'añ日 x\n'.repeat(14_000);
    const all = bytes(`\x1b[200~${text}\x1b[201~`);
    let state = noKeys;
    const events: KeyEvent[] = [];
    for (let at = 0; at < all.length; at += 1023) {
      const next = feed(state, all.subarray(at, at + 1023));
      state = next.state;
      events.push(...next.events);
    }
    expect(events).toEqual([{ kind: 'paste', text }]);
  });

  it('gives the same keys however the bytes are cut', () => {
    const pieces = fc.array(
      fc.constantFrom(...TABLE.map(([given]) => given).filter((given) => !/\x1b\[?$/.test(given))),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(pieces, fc.array(fc.nat(40), { maxLength: 12 }), (texts, cuts) => {
        const all = bytes(texts.join(''));
        const places = [...new Set(cuts.map((cut) => cut % (all.length + 1)))].sort((a, b) => a - b);
        const chunks = [0, ...places].map((from, i) => all.subarray(from, [...places, all.length][i]));
        expect(keysOf(...chunks)).toBe(keysOf(all));
      }),
    );
  });

  it('never throws on any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 12 }), { maxLength: 8 }), (chunks) => {
        expect(typeof keysOf(...chunks)).toBe('string');
      }),
    );
  });
});
