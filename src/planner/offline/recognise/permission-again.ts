/** Permissions said twice: in words, and behind them in brackets as `chmod` or `ls` writes them. */
import type { Found } from '../slot.ts';
import type { Token } from '../understand.ts';

const specials: ReadonlyMap<string, string> = new Map([
  ['u=s', '4000'],
  ['g=s', '2000'],
  ['=t', '1000'],
  ['o=t', '1000'],
]);

/** "writable by others (o+w)", "rw------- (600)": the same once more, in the signs of `chmod`. */
export const saidAgain = (slot: Found, tokens: readonly Token[]): Found => {
  const [open, again, close] = tokens.slice(slot.to, slot.to + 3);
  if (slot.type !== 'permission' || open?.text !== '(' || close?.text !== ')') return slot;
  const { mode, kind } = slot.value;
  const plain = (again?.value ?? '').replace(/^[-=/]/, '').replace('+', '=');
  const isSame =
    plain.replace(/^0(?=\d{3}$)/, '') === mode.replace(/^[-/]/, '') ||
    (kind === 'executable' && /^(?:a|ugo)?=x$/.test(plain)) ||
    (mode.includes('=') && plain === mode.replace(/^[-/]o=/, 'a=')) ||
    (specials.has(plain) && specials.get(plain) === mode.replace(/^[-/]/, ''));
  return isSame ? { ...slot, to: slot.to + 3 } : slot;
};
