/** Ways of speaking of texts and of where they lie, in the wording that the grammar reads: "each .txt", "the blank ones", "in the whole of x". */

type Turn = readonly [said: RegExp, plain: string];

export const OF_TEXTS: readonly Turn[] = [
  [/\bupper ?(?:case)?\/ ?lower[- ]?case\b/gi, 'case'],
  [/(?<=\b(?:each|every|any) )(\.\w{1,5})(?= (?:in|under|of|from|inside|below|within|here)\b|,)/gi, '$1 file'],
  [
    /(?<![\w./-])somewhere (in|under|below|inside|within) (?=.*\bsomewhere (?:in|under|below|inside|within)\b)/gi,
    'anywhere $1 ',
  ],
  [
    /(?<![\w./-])(?:in|over|across|within) the (?:whole|entirety) of (?=(?:the )?[\w~./-]+)(?!\S*[\w-]\.\w{1,5}(?![\w/]))/gi,
    'in all files under ',
  ],
  [
    /^(?:(?:how many|count|number of|total number of) )?(?:the )?lines of code(?= (?:in|of) (?:the |all |my |our )*\*?\.\w)/i,
    'how many lines',
  ],
  [
    /(?<=\blines\b.*\b(?:without|not|ignor\w*|exclud\w*|except|omit\w*|skip\w*)\b.*)\b(blank|empty) ones\b/gi,
    '$1 lines',
  ],
];
