/** How the names of files are to change: a prefix, an ending, a text taken out or replaced, another case. */
import type { Understood } from '../skill.ts';
import type { Token } from '../understand.ts';
import { form, type Turn, turnOf } from './wording.ts';

export type Rule =
  | { readonly is: 'prefix'; readonly text: string }
  | { readonly is: 'suffix'; readonly text: string }
  | { readonly is: 'replace'; readonly old: string; readonly next: string; readonly at?: 'start' | 'end' }
  | { readonly is: 'case'; readonly to: 'upper' | 'lower' };

export interface Renaming {
  readonly rule: Rule;
  /** The tokens of the texts in the rule. */
  readonly texts: readonly number[];
  readonly explains: readonly number[];
}

const GIVE = '(?:add|append|prepend|put|insert|prefix|attach|give|start)';
const TAKE = '(?:remove|strip|delete|drop|erase|cut|trim|get rid of|take)';
const SWAP = '(?:replace|change|substitute|swap|turn|convert)';
const THE =
  '(?:the |a |an |all |every |each |any |of |their |its |my |all of |of all |of every |of each |text |word )*';
const TEXT =
  '(?:string |text |word |phrase |substring |pattern |character |occurrence |occurrence of |part |letter |number |of )*';
const NAMES = '(?:file )?(?:name|filename|file name|base name)';
const IN_NAMES = `(?:(?:from|in|of|inside|within|on) ${THE}${NAMES}|in name|in the name|in the file name|in the filename|in their name|in filename|in their filename|in its name|in their file name)`;

const PREFIXES = [
  form(
    `${GIVE} ${THE}(?:prefix |${TEXT})(?:of |called )?{W} (?:to|before|in front of|at|on|onto) ${THE}(?:start |begin |beginning |front |head )?(?:of )?${THE}(?:.*?)(?:${NAMES}|file)(?: of)?`,
  ),
  form(`prefix (?!to)${THE}(?:.*?)(?:${NAMES}|file)(?: .*?)? (?:with|by) ${THE}${TEXT}{V}`),
  form(
    `(?:add|append|prepend|put|insert|prefix|start|begin with|begin)(?: ${THE}(?:prefix|start|${NAMES}))? (?:with |by )?${THE}${TEXT}{V} (?:to|before|in front of|at) ${THE}(?:start|begin|beginning|front)?(?: of)? ?(?:their |the |each |its )?${NAMES}`,
  ),
  form(
    `(?:add|put|prepend|give|insert)? ?(?:by |with |have |having )?(?:a |the )?prefix (?:of )?{V}(?: to| before| on)?`,
  ),
];

const SUFFIXES = [
  form(
    `(?:add|append|attach|put|tack|attach) ${THE}(?:suffix )?${TEXT}{V} (?:on )?(?:to|at|after|onto|before|in front of) ${THE}(?:end |extension |dot )?(?:of )?${THE}(?:.*?)(?:${NAMES}|extension|file)(?: (?:of .*?)?before ${THE}extension)?`,
  ),
];

const REMOVALS = [
  form(`${TAKE} ${THE}(prefix |suffix |lead |leading |trailing )?${THE}${TEXT}{W} ${IN_NAMES}`),
  form(`(?:rename|renaming) .*?by ${TAKE} ${THE}(prefix |suffix |lead |leading |trailing )?${THE}${TEXT}{V}`),
  form(`${TAKE} ${THE}(prefix |suffix |lead |leading |trailing )${THE}${TEXT}{V} from ${THE}(?:.*?)file`),
];

const SWAPS = [
  form(`${SWAP} ${THE}${TEXT}{W} ${IN_NAMES}(?: .*?)? (?:with|by|to|into) ${THE}${TEXT}{W}`),
  form(`${SWAP} ${THE}${TEXT}{W} (?:with|by|to|into) ${THE}${TEXT}{W} ${IN_NAMES}`),
  form(
    `(?:rename|renaming|with|and) .*?(?:replace|change|substitute|swap) ${THE}${TEXT}{V} (?:with|by|to|into) ${THE}${TEXT}{V}`,
  ),
];

const CASES = [
  form(
    `(?:convert|change|rename|make|turn|set|transform|put|translate) ${THE}(?:.*?)(?:${NAMES}|file)(?: .*?)? (?:to|into|in|be|have|all|as)?(?: (?:all|be|have|a))*? ?(lower case|lowercase|lower-case|lower|upper case|uppercase|upper-case|upper|capital|capital letter|all caps|small letter)(?: (?:letter|character|name|filename|one))?`,
  ),
  form(`(lowercase|uppercase|capitalize|upcase|downcase|lower case|upper case) ${THE}(?:.*?)(?:${NAMES})`),
];

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(white)?spaces?$|^blanks?$/i, ' '],
  [/^underscores?$/i, '_'],
  [/^(dash|dashe|hyphen)(es|s)?$/i, '-'],
  [/^(dot|period|full stop)s?$/i, '.'],
  [/^commas?$/i, ','],
  [/^nothing$/i, ''],
];

const textOf = (token: Token | undefined): string => {
  const value = token?.value ?? '';
  if (token?.kind === 'quoted') return value;
  return SIGNS.find(([said]) => said.test(value))?.[1] ?? value;
};

/** What a shell takes inside of `${name//…}` and of double quotes as it stands. */
const isPlain = (text: string): boolean => /^[\w .+@,=:~()-]*$/.test(text) && !/[\n\\]/.test(text);

const LISTLESS = /^(the|a|an|to|of|it|them|all|in|each|every|file|name|new|extension)$/i;

const ruled = (turn: Turn | undefined, rule: (turn: Turn) => Rule | undefined): Renaming | undefined => {
  const made = turn && rule(turn);
  if (turn === undefined || made === undefined) return undefined;
  return { rule: made, texts: turn.texts, explains: turn.explains };
};

const isWord = (token: Token | undefined): boolean => token?.kind !== 'quoted' && LISTLESS.test(token?.value ?? '');

/** "the date" is no text. */
const isMeant = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.concepts.length > 0 && textOf(token) === token.value;

const usable = (token: Token | undefined): boolean =>
  !isMeant(token) && textOf(token) !== '' && isPlain(textOf(token)) && !isWord(token);

const swap = (request: Understood): Renaming | undefined =>
  ruled(turnOf(request, SWAPS), ({ tokens }) => {
    const [old, next] = [textOf(tokens[0]), textOf(tokens[1])];
    return usable(tokens[0]) && isPlain(next) && !isWord(tokens[1]) ? { is: 'replace', old, next } : undefined;
  });

const removal = (request: Understood): Renaming | undefined =>
  ruled(turnOf(request, REMOVALS), ({ tokens, values }) => {
    const old = textOf(tokens[1]);
    const word = values[0] ?? '';
    const at = /prefix|lead/.test(word) ? 'start' : /suffix|trail/.test(word) ? 'end' : undefined;
    return usable(tokens[1]) && !/^(extension|suffix|prefix)$/i.test(old)
      ? { is: 'replace', old, next: '', ...(at === undefined ? {} : { at }) }
      : undefined;
  });

const cased = (request: Understood): Renaming | undefined =>
  ruled(turnOf(request, CASES), ({ values }) => ({
    is: 'case',
    to: /upper|capital|caps|upcase/i.test(values[0] ?? '') ? 'upper' : 'lower',
  }));

const added = (request: Understood): Renaming | undefined => {
  const isEnd =
    /\b(end|suffix|append\w*|after|attach|tack|extension)\b/i.test(request.text) &&
    !/\b(prefix|start|beginning|front)\b/i.test(request.text);
  return ruled(turnOf(request, isEnd ? SUFFIXES : PREFIXES), ({ tokens }) => {
    const text = textOf(tokens[0]);
    // A dot before all names would hide the files.
    const isHiding = !isEnd && text.startsWith('.');
    return usable(tokens[0]) && !isHiding ? { is: isEnd ? 'suffix' : 'prefix', text } : undefined;
  });
};

/** Lines and texts in files are another matter. */
const isOfContents =
  /\b(lines?|contents?|column|inside (the|each|all) files?|beginning of (each|every|all)( of)?( the)? files?)\b/i;

/** "find files with uppercase letters in their name" */
const ONLY_SEEKS =
  /^\W*(?:find|list|show|print|search|locate|count|which|what|how many|display)\b(?!.*\b(?:renam|chang|replac|convert|make|turn|add|append|prepend|remov|strip|prefix|lowercase|uppercase them|put|set|delet|insert|give|substitut|swap|transform|cut|drop))/i;

/** The change of names that a request speaks of. */
export const renamingOf = (request: Understood): Renaming | undefined => {
  if (isOfContents.test(request.text) || ONLY_SEEKS.test(request.text)) return undefined;
  const isOfNames = /\b(file ?)?names?\b|\bfilenames?\b|\brenam|\bprefix\b|\bsuffix\b/i.test(request.text);
  return isOfNames ? (swap(request) ?? removal(request) ?? cased(request) ?? added(request)) : undefined;
};
