/** A mode of chmod in words: `755`, `u+x`, `go-w`. */
// @ts-nocheck

const BITS = [
  [4, 'read'],
  [2, 'write'],
  [1, 'execute'],
] as const;
const WHO = ['owner', 'group', 'others'] as const;
const LETTERS: Readonly<Record<string, string>> = { u: 'owner', g: 'group', o: 'others', a: 'all' };
const RIGHTS: Readonly<Record<string, string>> = { r: 'read', w: 'write', x: 'execute', X: 'enter folders' };

const rightsOf = (digit: number): string => {
  const rights = BITS.flatMap(([bit, name]) => ((digit & bit) === 0 ? [] : [name]));
  return rights.length === 3 ? 'everything' : rights.length === 0 ? 'nothing' : rights.join(' and ');
};

export const modeInWords = (mode: string): string | undefined => {
  if (/^[0-7]{3,4}$/.test(mode)) {
    const digits = [...mode.slice(-3)].map(Number);
    return digits.map((digit, at) => `${WHO[at]}: ${rightsOf(digit)}`).join(', ');
  }
  const match = /^([ugoa]*)([+=-])([rwxX]+)$/.exec(mode);
  if (match === null) return undefined;
  const who = [...(match[1] || 'a')].map((letter) => LETTERS[letter]).join(' and ');
  const rights = [...(match[3] ?? '')].map((letter) => RIGHTS[letter]).join(' and ');
  return match[2] === '-' ? `${who} may no longer ${rights}` : `${who} may ${rights}`;
};
