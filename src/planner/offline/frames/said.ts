/** A turn of phrase that a request is looked through for, and the tokens that it is made of. */
import type { Understood } from '../skill.ts';

export interface Said {
  readonly groups: readonly (string | undefined)[];
  readonly explains: readonly number[];
}

/** The first place where the expression holds; its tokens are the whole ones in it. */
export const saidAs = ({ text, tokens }: Pick<Understood, 'text' | 'tokens'>, form: RegExp): Said | undefined => {
  const found = form.exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return {
    groups: found.slice(1),
    explains: tokens.filter((token) => token.start >= found.index && token.end <= end).map((token) => token.index),
  };
};

const ONE_A_LINE =
  /\b(in (a single|one) column|(one|each)( (file|name|entry|path|item))? (per|a|to a|on a|on each|on its own|on a separate|on a new|on one) (line|row)|on separate lines|one by line|line by line)\b/i;

/** "one per line": how lists are shown anyway. */
export const oneALine = (request: Pick<Understood, 'text' | 'tokens'>): readonly number[] =>
  saidAs(request, ONE_A_LINE)?.explains ?? [];

const ON_ONE_LINE =
  /,? ?\b(?:(?:and |then )*(?:print|show|list|put|display|output|join|write)(?:ed|ing)? (?:them |the names |the paths |it |the result )?(?:all )?)?(?:all )?(?:on|in|into|as|onto) (?:a|one|the same|a single|one single) (?:single )?line\b(?:,? ?(?:separated|delimited|joined|divided) (?:by|with) (?:a |an )?(comma|space|semicolon|colon|tab|pipe)s?)?/i;

const SIGNS: Readonly<Record<string, string>> = {
  comma: ',',
  space: ' ',
  semicolon: ';',
  colon: ':',
  tab: '\t',
  pipe: '|',
};

const SEPARATED_FIRST =
  /,? ?\b(?:separated|delimited|joined|divided) (?:by|with) (?:a |an )?(comma|space|semicolon|colon|tab|pipe)s?,? (?:all )?(?:on|in|into) (?:a|one|the same|a single|one single) (?:single )?line\b/i;

/** "all on one line, separated by commas": the sign between the names, a blank where none is said. */
export const onOneLine = (
  request: Pick<Understood, 'text' | 'tokens'>,
): { readonly sign: string; readonly explains: readonly number[] } | undefined => {
  // Asked first: the expressions are slow to compile.
  if (!/\bline\b/i.test(request.text)) return undefined;
  const said = saidAs(request, SEPARATED_FIRST) ?? saidAs(request, ON_ONE_LINE);
  return said === undefined
    ? undefined
    : { sign: SIGNS[said.groups[0]?.toLowerCase() ?? 'space'] ?? ' ', explains: said.explains };
};
