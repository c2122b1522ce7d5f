/** The answer in words to what a request only asked, from the command that looked and what it printed. */
import type { Looked } from './answers/looked.ts';
import { sayings } from './answers/sayings.ts';

const POLITE = new Set('please hey hi so and ok'.split(' '));
const PREFACE = /^(?:(?:can|could) you (?:tell me|check) |tell me |check |i (?:want|would like) to know )/;
const ASKING = new Set(
  'what which how is are am was were do does did who whose when where whether if has have can will any'.split(' '),
);

/** It ends in a question mark, or begins with a word that asks. By words: one expression for it all takes 2 ms to make ready. */
const isQuestion = (request: string): boolean => {
  if (request.endsWith('?')) return true;
  const words = request.toLowerCase().split(/\s+/);
  const at = words.findIndex((word) => !POLITE.has(word));
  const [first = ''] = words
    .slice(at)
    .join(' ')
    .replace(PREFACE, '')
    .split(/[^a-z]/);
  return ASKING.has(first);
};

/** What the command begins with where the pattern fits: most patterns need not be made ready. */
const startOf = ({ source }: RegExp): string => {
  let at = 1;
  while (/[\w-]/.test(source[at] ?? '')) at += 1;
  return source[0] === '^' && !/[?*{|]/.test(source[at] ?? '') && !source.includes('|') ? source.slice(1, at) : '';
};

/** One sentence, or undefined where the output speaks for itself. */
export const inWords = (looked: Looked): string | undefined => {
  if (!isQuestion(looked.request.trim())) return undefined;
  for (const { command, say } of sayings) {
    const match = looked.command.startsWith(startOf(command)) ? command.exec(looked.command) : null;
    if (match === null) continue;
    return say({ ...looked, stdout: looked.stdout.trim(), found: match });
  }
  return undefined;
};
