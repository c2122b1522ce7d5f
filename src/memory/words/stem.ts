/** English words to their stems, so that inflected forms of one word are the same. Rules of our own; a stem need not be a word. */

const IRREGULAR: Readonly<Record<string, string>> = {
  made: 'make',
  making: 'make',
  using: 'use',
  used: 'use',
  ran: 'run',
  sent: 'send',
  wrote: 'write',
  written: 'write',
  found: 'find',
  took: 'take',
  taken: 'take',
  began: 'begin',
  kept: 'keep',
  held: 'hold',
  built: 'build',
  broke: 'break',
  broken: 'break',
  went: 'go',
  gone: 'go',
  did: 'do',
  done: 'do',
  got: 'get',
  gave: 'give',
  given: 'give',
  shown: 'show',
  left: 'leave',
  told: 'tell',
  said: 'say',
  met: 'meet',
  paid: 'pay',
  bought: 'buy',
  children: 'child',
  people: 'person',
  indices: 'index',
  indexes: 'index',
  bigger: 'big',
  biggest: 'biggest',
  this: 'this',
  was: 'be',
  were: 'be',
  is: 'be',
  are: 'be',
  been: 'be',
  has: 'have',
  had: 'have',
  does: 'do',
};

const VOWEL = /[aeiouy]/;
const DOUBLE = /([bdgklmnprt])\1$/;

/** The stem left of an -ed or -ing: a doubled letter is one, a lost e is not brought back (it goes everywhere). */
const bare = (stem: string): string => (DOUBLE.test(stem) && !/(ll|ss|zz)$/.test(stem) ? stem.slice(0, -1) : stem);

const withoutPlural = (word: string): string => {
  if (/(ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && word.length > 3 && word !== 'news' ? word.slice(0, -1) : word;
};

const SUFFIXES: readonly (readonly [ending: string, instead: string])[] = [
  ['ization', 'ize'],
  ['isation', 'ize'],
  ['ation', 'ate'],
  ['ied', 'y'],
  ['ing', ''],
  ['ed', ''],
  ['ment', ''],
  ['ly', ''],
];

const withoutSuffix = (word: string): string => {
  for (const [ending, instead] of SUFFIXES) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3 || !VOWEL.test(stem)) return word;
    return instead === '' ? bare(stem) : stem + instead;
  }
  return word;
};

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);

/** `word` in lower case. What holds digits or marks is a name and stays as it is. */
export const stem = (word: string): string => {
  const known = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  if (known !== undefined) return withoutE(known);
  if (!isPlain(word) || word.length < 4) return word;
  return withoutE(withoutSuffix(withoutPlural(word)));
};

const withoutE = (word: string): string => (word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word);
