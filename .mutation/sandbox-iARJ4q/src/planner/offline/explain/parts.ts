/** One simple command → its parts with what each means. */
// @ts-nocheck

import { type Flag, type Known, known } from './knowledge.ts';
import { modeInWords } from './mode.ts';

/** `term` as written, `says` what it means, `depth` 0 for a command, 1 for its parts. */
export interface Part {
  readonly term: string;
  readonly says: string;
  readonly depth: 0 | 1;
}

interface Named {
  readonly name: string;
  readonly knows: Known | undefined;
  /** How many words the name has. */
  readonly words: number;
}

/** The longest known name: "docker system prune", "git commit", "tar". */
const named = (words: readonly string[]): Named => {
  for (const count of [3, 2]) {
    const name = words.slice(0, count).join(' ');
    const knows = words.length >= count ? known(name) : undefined;
    if (knows !== undefined) return { name, knows, words: count };
  }
  const [name = ''] = words;
  return { name, knows: known(name.replace(/^.*\//, '')), words: 1 };
};

/** Programs whose first word may be flags without a dash. */
const DASHLESS = new Set(['tar', 'ps']);

/** The flags of one word: `--name`, `-name` as it stands, or each letter of `-xzf`. */
const flagsOf = (word: string, { flags }: Known): readonly (readonly [string, Flag | undefined])[] => {
  const [name = word] = word.split('=');
  if (flags.has(word)) return [[word, flags.get(word)]];
  if (flags.has(name)) return [[name, flags.get(name)]];
  if (word.startsWith('--') || /^-\d+$/.test(word)) return [[word, undefined]];
  const found: (readonly [string, Flag | undefined])[] = [];
  for (const letter of word.replace(/^-/, '')) {
    const flag = flags.get(`-${letter}`);
    found.push([`-${letter}`, flag]);
    // What follows a flag with a value is the value.
    if (flag?.value !== undefined) break;
  }
  return found.every(([, flag]) => flag === undefined) ? [[word, undefined]] : found;
};

const isFlag = (word: string, at: number, name: string): boolean =>
  /^[-+][^\s]/.test(word) || (at === 0 && DASHLESS.has(name) && /^[a-z]{2,}$/i.test(word));

/** True when the flag's value is the next word. */
const takesNext = (word: string, pairs: readonly (readonly [string, Flag | undefined])[]): boolean => {
  const last = pairs.at(-1);
  return (
    last?.[1]?.value !== undefined && !word.includes('=') && (word === last[0] || word.endsWith(last[0].slice(-1)))
  );
};

const flagParts = (word: string, next: string | undefined, knows: Known): { parts: readonly Part[]; used: boolean } => {
  const pairs = flagsOf(word, knows);
  const used = next !== undefined && takesNext(word, pairs);
  const parts = pairs.map(([name, flag], at): Part => {
    const isLast = at === pairs.length - 1;
    const value = used && isLast ? ` ${next}` : '';
    const written = pairs.length === 1 ? word : name;
    return { term: `${written}${value}`, says: flag?.says ?? '', depth: 1 };
  });
  return { parts, used };
};

/** The command's own line, its flags, its other words. */
export const partsOf = (words: readonly string[]): readonly Part[] => {
  const { name, knows, words: count } = named(words);
  const parts: Part[] = [{ term: words.slice(0, count).join(' '), says: knows?.summary ?? '', depth: 0 }];
  const rest = words.slice(count);
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (knows === undefined || !isFlag(word, at, name)) {
      parts.push({ term: word, says: (name === 'chmod' && modeInWords(word)) || '', depth: 1 });
      continue;
    }
    const found = flagParts(word, rest[at + 1], knows);
    parts.push(...found.parts);
    if (found.used) at++;
  }
  return parts;
};
