/** Requests on rights as a row of parts: who, which rights, nothing, not, only. Every word must be known, or there is no row. */

export type Class = 'u' | 'g' | 'o';

export const CLASSES: readonly Class[] = ['u', 'g', 'o'];

export type Part =
  | { readonly is: 'who'; readonly who: readonly Class[]; readonly rest: boolean; readonly none: boolean }
  | { readonly is: 'right'; readonly bits: string; readonly exact: boolean }
  | { readonly is: 'nothing' | 'not' | 'only' | 'for' | 'but' };

const who = (some: readonly Class[], more: { rest?: true; none?: true } = {}): Part => ({
  is: 'who',
  who: some,
  rest: more.rest === true,
  none: more.none === true,
});
const right = (bits: string, exact = false): Part => ({ is: 'right', bits, exact });

/** What stands between the words, and the orders. */
const VERBS =
  'let allow permit enable give grant make set change keep restrict limit put switch turn should must shall may can chmod have ensure';
const TAKING = 'remove take revoke deny forbid prevent delete withdraw strip stop prohibit disallow';
const SILENT = `${VERBS} ${TAKING} the a an my its their be to on in of from with and or , : ; . ! at as so that please it them right permission access privilege bit flag able away also still even any more do use recursively recursive file folder directory script program document for by only all every each off you one`;
const verbs = new Set(VERBS.split(' '));
const taking = new Set(TAKING.split(' '));
const silent = new Set(SILENT.split(' '));

const RIGHT = '(?:right|permission|access|privilege)';

/** The first that holds at the begin of the words is meant. */
const WORDS: readonly (readonly [said: RegExp, part: (word: string) => Part])[] = [
  [/^no one else /, () => who(CLASSES, { rest: true, none: true })],
  [/^no one /, () => who(CLASSES, { none: true })],
  [/^(?:nobody|noone) else /, () => who(CLASSES, { rest: true, none: true })],
  [/^(?:nobody|noone) /, () => who(CLASSES, { none: true })],
  [/^(?:everyone|everybody|anyone|anybody) else |^(?:the )?rest /, () => who(CLASSES, { rest: true })],
  [/^(?:everyone|everybody|anyone|anybody) |^all users? /, () => who(CLASSES)],
  [/^(?:i|me|myself|owner) /, () => who(['u'])],
  [/^group (?:members? )?/, () => who(['g'])],
  [/^(?:others?|other) (?:users? |people )?|^world |^strangers? /, () => who(['o'])],
  [/^read-only |^read only (?!by )/, () => right('r', true)],
  [/^(?:read|readable|see|open|view) /, () => right('r')],
  [/^look at /, () => right('r')],
  [/^change it /, () => right('w')],
  [/^(?:write|writing|writable|writeable|modify|edit) /, () => right('w')],
  [/^(?:execute|execution|executable|run|enter|x) /, () => right('x')],
  [/^(?:r|w|rw|rx|rwx|wx) /, (word) => right(word, true)],
  [/^(?:full|complete) |^(?:anything|everything) /, () => right('rwx')],
  [new RegExp(`^(?:all|any|every) ${RIGHT} `), () => right('rwx')],
  [new RegExp(`^nothing (?:at all )?|^none (?:at all )?|^no ${RIGHT} `), () => ({ is: 'nothing' })],
  [/^(?:not|no|never|neither|cannot|without|mustn't|shouldn't|can't|don't) /, () => ({ is: 'not' })],
  [/^(?:but|except|besides) /, () => ({ is: 'but' })],
  [/^(?:only|just|alone) /, () => ({ is: 'only' })],
  [/^(?:for|by|to|from) /, () => ({ is: 'for' })],
];

/** The words that a request is made of: "for me" is one of the dictionary's. */
export const wordsOf = (lemmas: readonly string[]): readonly string[] =>
  lemmas.flatMap((lemma) => (lemma === 'non-executable' ? ['not', 'executable'] : lemma.split(' ')));

export const isOrder = (words: readonly string[]): boolean => words.some((word) => verbs.has(word) || taking.has(word));

/** Rights are taken. */
export const takes = (words: readonly string[]): boolean =>
  words.some((word) => taking.has(word)) ||
  (words.includes('off') && words.some((word) => /^(?:switch|turn)$/.test(word)));

/** The parts of what is said; undefined where a word is none of them. */
export const partsOf = (words: readonly string[]): readonly Part[] | undefined => {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const [word = ''] = words.slice(at);
    const ahead = `${words.slice(at, at + 3).join(' ')} `;
    const known = WORDS.find(([said]) => said.test(ahead));
    if (known === undefined && !silent.has(word)) return undefined;
    const said = known?.[0].exec(ahead)?.[0] ?? '';
    if (known !== undefined) parts.push(known[1](word));
    at += Math.max(1, said.trim().split(' ').length);
  }
  return parts;
};
