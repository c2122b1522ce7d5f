/** The unit that sizes are wanted in: "in megabytes", "human readable", "in KB". */
// @ts-nocheck

import type { Taker } from './takers.ts';
import { means } from './understand.ts';

export type Unit = 'h' | 'b' | 'k' | 'm' | 'g';

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^(bytes?)$/i, 'b'],
  [/^(k|kb|kib|kilobytes?|kibibytes?)$/i, 'k'],
  [/^(m|mb|mib|megs?|megabytes?|mebibytes?)$/i, 'm'],
  [/^(g|gb|gib|gigs?|gigabytes?|gibibytes?)$/i, 'g'],
];
const AROUND = /^(units?|format|form|readable|friendly|blocks?)$/i;

export const unit: Taker<Unit> = ({ tokens }, used) => {
  const human = tokens.filter((token) => means(token, 'HUMAN') || /^human/i.test(token.value));
  const around = tokens.filter((token) => AROUND.test(token.value)).map((token) => token.index);
  if (human.length > 0) return { value: 'h', tokens: [...human.map((token) => token.index), ...around] };
  for (const token of tokens) {
    const found = used.has(token.index) ? undefined : UNITS.find(([word]) => word.test(token.value))?.[1];
    if (found !== undefined) return { value: found, tokens: [token.index, ...around] };
  }
  return undefined;
};
