/** Names of the keys behind CSI and SS3 sequences: xterm, VT, rxvt's and the kitty keyboard protocol. */
import type { KeyEvent } from './key-event.ts';

const LETTER: Readonly<Record<string, string>> = {
  A: 'Up',
  B: 'Down',
  C: 'Right',
  D: 'Left',
  E: 'Begin',
  F: 'End',
  H: 'Home',
  P: 'F1',
  Q: 'F2',
  R: 'F3',
  S: 'F4',
  Z: 'S-Tab',
};

const TILDE: Readonly<Record<string, string>> = {
  1: 'Home',
  2: 'Insert',
  3: 'Delete',
  4: 'End',
  5: 'PageUp',
  6: 'PageDown',
  7: 'Home',
  8: 'End',
  11: 'F1',
  12: 'F2',
  13: 'F3',
  14: 'F4',
  15: 'F5',
  17: 'F6',
  18: 'F7',
  19: 'F8',
  20: 'F9',
  21: 'F10',
  23: 'F11',
  24: 'F12',
};

/** Keypad and control keys of the kitty protocol that stand for plain ones. */
const CODE: Readonly<Record<number, string>> = {
  9: 'Tab',
  13: 'Enter',
  27: 'Escape',
  32: 'Space',
  127: 'Backspace',
  57414: 'Enter',
  57417: 'Left',
  57418: 'Right',
  57419: 'Up',
  57420: 'Down',
  57421: 'PageUp',
  57422: 'PageDown',
  57423: 'Home',
  57424: 'End',
  57425: 'Insert',
  57426: 'Delete',
};

/** xterm's modifier parameter is 1 + bits: shift 1, alt 2, control 4, super 8, hyper 16, meta 32. */
const withModifiers = (name: string, parameter: number): string => {
  const bits = parameter - 1;
  const bare = name.startsWith('S-') ? name.slice(2) : name;
  const shift = (bits & 1) !== 0 || bare !== name;
  return `${(bits & 4) === 0 ? '' : 'C-'}${(bits & 34) === 0 ? '' : 'M-'}${shift ? 'S-' : ''}${bare}`;
};

const key = (name: string): KeyEvent => ({ kind: 'key', name });

const printable = (code: number): boolean =>
  code > 32 && code !== 127 && code <= 0x10ffff && !(code >= 57344 && code <= 63743);

/** `CSI code:shifted:base ; modifiers:event ; text u`. A release is no key. */
const kittyKey = (fields: readonly string[]): KeyEvent | undefined => {
  const [codes = [], mods = [], texts = []] = fields.map((field) => field.split(':').map(Number));
  const [code = 0, shifted = 0] = codes;
  const [modifiers = 1, event = 1] = mods;
  if (event === 3) return undefined;
  const plain = (((modifiers || 1) - 1) & ~(1 | 64 | 128)) === 0;
  if (plain && printable(code)) {
    const text = texts[0] || (((modifiers || 1) - 1) & 1 ? shifted || code : code);
    return { kind: 'text', text: String.fromCodePoint(text) };
  }
  const name = CODE[code] ?? (printable(code) ? String.fromCodePoint(code) : undefined);
  if (name === undefined) return undefined;
  if (name === 'Space' && plain) return { kind: 'text', text: ' ' };
  return key(withModifiers(name, modifiers || 1));
};

/** rxvt marks modifiers by the final character: control, shift, both. */
const RXVT_FINAL: Readonly<Record<string, number>> = { '^': 5, $: 2, '@': 6 };

/** The event of `CSI given final`; `undefined` where it stands for no key. */
export const csiKey = (given: string, final: string): KeyEvent | undefined => {
  const fields = given.split(';');
  if (final === 'u') return kittyKey(fields);
  const [code = '', modifier = ''] = fields;
  if (final === '~' && code === '27') return kittyKey([fields[2] ?? '', modifier || '1']); // xterm's modifyOtherKeys
  const [bits = '', event] = modifier.split(':');
  if (event === '3') return undefined;
  const rxvt = RXVT_FINAL[final];
  const name = final === '~' || rxvt !== undefined ? TILDE[code] : LETTER[final];
  return name === undefined ? undefined : key(withModifiers(name, rxvt ?? (Number(bits) || 1)));
};

const RXVT: Readonly<Record<string, string>> = { a: 'C-Up', b: 'C-Down', c: 'C-Right', d: 'C-Left' };

/** The key of `SS3 final`. */
export const ss3Key = (final: string): string | undefined =>
  RXVT[final] ?? LETTER[final] ?? (final === 'M' ? 'Enter' : undefined);
