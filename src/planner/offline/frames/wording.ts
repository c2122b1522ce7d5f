/**
 * Turns of phrase over the words' base forms: the request written with a space behind each token, a dictionary word as its base
 * form; a tab stands behind what is verbatim (quoted, a path, a name nobody knows). A form is an expression over that, in which
 * a space is either; its groups are tokens.
 */
import type { Understood } from '../skill.ts';
import type { Token } from '../understand.ts';
import { lineOf as asWritten } from './clause.ts';
import { requiredIn } from './required.ts';

export interface Turn {
  /** What stands for each group, as written and without quotes; undefined where the group is not said. */
  readonly values: readonly (string | undefined)[];
  readonly tokens: readonly (Token | undefined)[];
  /** The tokens of all groups. */
  readonly texts: readonly number[];
  readonly explains: readonly number[];
}

/** A turn of phrase. */
export interface Form {
  /** False where a word that it needs is not said. */
  readonly maySay: (text: string) => boolean;
  readonly exec: (text: string) => RegExpExecArray | null;
}

interface Line {
  readonly text: string;
  /** Where each token begins in the text. */
  readonly starts: readonly number[];
}

const isVerbatim = ({ kind, concepts, repaired }: Token): boolean =>
  (kind !== 'word' && kind !== 'mark') || (concepts.length === 0 && repaired === undefined);

const lines = new WeakMap<readonly Token[], Line>();

const lineOf = (tokens: readonly Token[]): Line => {
  const known = lines.get(tokens);
  if (known !== undefined) return known;
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    starts.push(text.length);
    text += isVerbatim(token) ? `${token.lemma.replace(/\s/g, '_')}\t` : `${token.lemma} `;
  }
  const line = { text, starts };
  lines.set(tokens, line);
  return line;
};

/** The texts over which forms are said: base forms, and the words as they stand. @public */
export const saidAsLine = (tokens: readonly Token[]): string => lineOf(tokens).text + asWritten(tokens).text;

/** The first place where one of the forms holds. `W` in a form is any one token, `V` a verbatim one. */
export const turnOf = ({ tokens }: Understood, forms: readonly Form[]): Turn | undefined => {
  const { text, starts } = lineOf(tokens);
  for (const form of forms) {
    const found = form.maySay(text) ? form.exec(text) : null;
    if (found?.indices === undefined) continue;
    const within = ([from, to]: [number, number]) =>
      tokens.filter((token) => (starts[token.index] ?? 0) >= from && (starts[token.index] ?? 0) < to);
    const groups = found.indices.slice(1).map((span) => (span === undefined ? undefined : within(span)));
    return {
      values: groups.map((some) => some?.map(({ value }) => value).join(' ')),
      tokens: groups.map((some) => some?.[0]),
      texts: groups.flatMap((some) => some?.map(({ index }) => index) ?? []),
      explains: within(found.indices[0] ?? [0, 0]).map(({ index }) => index),
    };
  }
  return undefined;
};

/** "in docs", "under the folder docs", between two parts of a form. */
const PLACE = '(?: (?:in|under|of|below|inside|within|from|at|below|beneath) (?:the |folder |directory |my )*\\S+)?';

/** One verbatim token, in the source of a form. */
export const VERBATIM = '\\S+(?=\\t)';

const expressionOf = (source: string): RegExp => {
  const spaced = source.replaceAll('{P}', PLACE).replaceAll(' ', '\\s');
  const full = spaced.replaceAll('{W}', '(\\S+)').replaceAll('{V}', `(${VERBATIM})`);
  return new RegExp(`(?<!\\S)${full}(?!\\S)`, 'd');
};

/** A form in the shorthand of `turnOf`: `{W}` any token, `{V}` a verbatim one, `{P}` perhaps a place; a word is meant known or not. */
export const form = (source: string): Form => {
  let required: ReturnType<typeof requiredIn> | undefined;
  let expression: RegExp | undefined;
  return {
    maySay: (text) => {
      required ??= requiredIn(source);
      return required.every((words) => words.some((word) => text.includes(word)));
    },
    exec: (text) => {
      expression ??= expressionOf(source);
      return expression.exec(text);
    },
  };
};
