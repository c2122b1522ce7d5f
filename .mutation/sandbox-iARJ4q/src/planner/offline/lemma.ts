/** Inflected English word → candidate base forms, likeliest first. The lexicon decides which of them exists. */
// @ts-nocheck

const RULES: readonly (readonly [suffix: string, base: string])[] = [
  ["'s", ''],
  ['’s', ''],
  ["s'", 's'],
  ['ies', 'y'],
  ['ied', 'y'],
  ['sses', 'ss'],
  ['xes', 'x'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['es', 'e'],
  ['s', ''],
  ['ing', ''],
  ['ing', 'e'],
  ['ed', ''],
  ['ed', 'e'],
  ['er', ''],
  ['ly', ''],
];

const undoubled = (stem: string): string => (/([bdgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : stem);

export const lemmas = (word: string, irregular: Readonly<Record<string, string>>): readonly string[] => {
  const found = [word];
  if (Object.hasOwn(irregular, word)) found.push(irregular[word] ?? word);
  for (const [suffix, base] of RULES) {
    if (!word.endsWith(suffix) || word.length - suffix.length < 2) continue;
    const stem = word.slice(0, word.length - suffix.length);
    found.push(stem + base);
    if (base === '') found.push(undoubled(stem));
  }
  return found;
};
