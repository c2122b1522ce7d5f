/** What is said of lines and files in other words: what is done to them in a participle, what they say, which are compared. */

export interface Turn {
  /** A word without which the expression cannot hold. */
  readonly needs: string;
  readonly said: RegExp;
  readonly meant: string | ((...parts: string[]) => string);
}

/** The column that is compared, where only the comparison is said. */
const MEASURES: Readonly<Record<string, string>> = {
  older: 'age is more',
  younger: 'age is less',
  cheaper: 'price is less',
  dearer: 'price is more',
  pricier: 'price is more',
  'more expensive': 'price is more',
  heavier: 'weight is more',
  lighter: 'weight is less',
  taller: 'height is more',
};

/** What is done, by the word that says it is done. */
const DEEDS: Readonly<Record<string, string>> = {
  turned: 'replace',
  changed: 'replace',
  converted: 'replace',
  replaced: 'replace',
  substituted: 'replace',
  swapped: 'swap',
  exchanged: 'swap',
  capitalized: 'capitalize',
  capitalised: 'capitalize',
  uppercased: 'uppercase',
  'upper-cased': 'uppercase',
  lowercased: 'lowercase',
  'lower-cased': 'lowercase',
  reversed: 'reverse',
  doubled: 'double',
  trimmed: 'trim',
  squeezed: 'squeeze',
  merged: 'collapse',
  collapsed: 'collapse',
  shuffled: 'shuffle',
  joined: 'join',
  indented: 'indent',
};

const EXTREMES: Readonly<Record<string, string>> = {
  cheapest: 'lowest price',
  dearest: 'highest price',
  oldest: 'highest age',
  youngest: 'lowest age',
  heaviest: 'highest weight',
  lightest: 'lowest weight',
  tallest: 'highest height',
};

export const SAID_OF_LINES: readonly Turn[] = [
  { needs: "that's ", said: /\bthat's /gi, meant: 'that is ' },
  // "x appears but y doesn't"
  {
    needs: 'but ',
    said: /\bbut (?:not )?((?:word |text )?(?:q#\d+|\S+)) (?:doesn't|does not|don't|do not|isn't|is not|is missing)(?: (?:appear|occur|there|present))? (?=in |$)/gi,
    meant: 'but not containing $1 ',
  },
  // "the second user's email"
  {
    needs: "'s ",
    said: /\b((?:first|second|third|fourth|fifth|last) )([a-z]+)'s ([a-z]+) (?=in |from |of |$)/gi,
    meant: '$3 of $1$2 ',
  },
  // "are there any lines that …"
  {
    needs: ' there ',
    said: /^(?:is|are) there (?:any |some |one )?(?=(?:lines?|rows?|entry|entries|duplicates?|duplicated|repeated|values?) )/i,
    meant: 'show ',
  },
  // "where in f is the function x called"
  {
    needs: 'where ',
    said: /^where (in f#\d+ )?(is|are|does|do) (?:function |variable |class |method |word |text |string )?((?:q#\d+|\S+) )(?=called|used|defined|declared|set|mentioned|occur|appear|found)/i,
    meant: 'on which line $1$2 $3',
  },
  // "products costing more than 50 euros"
  {
    needs: ' than ',
    said: /\b(?:(?:that|which|who) )?(costs?|costing|priced|weigh|weighs|weighing) (?:at )?(more|less|greater|smaller) than (\d+(?:\.\d+)?) (?:(?:euros?|dollars?|usd|eur|pounds?|kg|kilos?|grams?) )?/gi,
    meant: (_all, deed = '', sign = '', value = '') =>
      `where ${/^w/i.test(deed) ? 'weight' : 'price'} is ${sign} than ${value} `,
  },
  // "the cheapest product": the row with the lowest price
  {
    needs: 'est ',
    said: /\b(cheapest|dearest|oldest|youngest|heaviest|lightest|tallest) (?:one|product|item|person|people|user|customer|employee|entry|row|student|order) (?=in |of |from |$)/gi,
    meant: (_all, word = '') => `row with ${EXTREMES[word.toLowerCase()] ?? ''} `,
  },
  // "the users older than 30": by the column that says so
  {
    needs: ' than ',
    said: /\b(?:(?:that|who|which) (?:are|is|were) |(?:that|which) (?:cost|costs) )?(older|younger|cheaper|dearer|more expensive|pricier|heavier|lighter|taller) than (?=\d)/gi,
    meant: (_all, word = '') => `where ${MEASURES[word.toLowerCase()] ?? ''} than `,
  },
  // "print it with every x turned into y", "with the first letter capitalised"
  {
    needs: 'with ',
    said: /\b(?:but )?with ((?!.*\b(?:lines?|rows?) (?:that|with|which|containing) )(?:(?!with |and )\S+ ){1,7}?)(?:being )?(turned|changed|converted|replaced|swapped|exchanged|substituted|capitali[sz]ed|upper-?cased|lower-?cased|reversed|doubled|trimmed|squeezed|merged|collapsed|shuffled|joined|indented) /gi,
    meant: (whole, what = '', deed = '') => {
      const verb = DEEDS[deed.toLowerCase()];
      return verb === undefined || /^(?:columns?|no|its) $/i.test(what) ? whole : `show ${verb} ${what}`;
    },
  },
  // "cut it down to the first two words of each line"
  {
    needs: 'to ',
    said: /\b(?:cut|trim|reduce|shorten|strip|boil|pare|narrow) ((?:f#\d+|lines?|it|each line|every line|all lines) )?(?:down )?to (?:only |just )?(?=(?:first|last) (?:\S+ )?(?:words?|fields?|columns?) )/gi,
    meant: 'show $1',
  },
  // "what does the last line say"
  {
    needs: 'what do',
    said: /^what do(?:es)? (.*\blines? (?:.* )?)(?:say|read|look like|contain|hold|consist of) /i,
    meant: 'show $1',
  },
  { needs: 'very ', said: /\bvery (?=first|last|beginning|end|top|bottom)/gi, meant: '' },
  // "in f#1 and f#2 taken together", "when f#1 and f#2 are combined"
  {
    needs: 'f#',
    said: /\b(?:if|when|once|with|after) ((?:f#\d+ (?:, )?(?:and )?)+)(?:are |is |were )?(?=(?:taken|put|joined|combined|merged|read|counted|pooled|lumped|thrown)\b)/gi,
    meant: 'in $1',
  },
  // "f#1 in this directory"
  {
    needs: 'f#',
    said: /(?<=\bf#\d+ (?:files? )?)(?:(?:in|of|from|inside|within) (?:this|current|present) (?:directory|folder|dir)|here) /gi,
    meant: '',
  },
  {
    needs: 'that f#',
    said: /\b(?:that|which) (f#\d+) (?:names|lists|mentions|contains|gives|has) /gi,
    meant: 'listed in $1 ',
  },
];
