/** Names and patterns: "named a.txt", "called x or y", "starting with log", "*.c and *.h", "with tmp in the name". */
import { patternAt } from '../frames/pattern.ts';
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, isVerbatim, joins, skip } from './reading.ts';

const escapeGlob = (text: string): string => text.replace(/[\\*?[]/g, '\\$&');
const hasGlob = (text: string): boolean => /[*?]|\[[^\]]+\]/.test(text);

const SIGNS = [
  ['SPACE', ' '],
  ['COMMA', ','],
  ['COLON', ':'],
  ['SEMICOLON', ';'],
] as const;

/** "spaces in the name" are a sign, not that word. */
const signOf = (token: Token): string =>
  (token.kind === 'word' ? (SIGNS.find(([concept]) => means(token, concept))?.[1] ?? dotted(token)) : undefined) ??
  token.value;

/** "a dot", "an underscore" */
const dotted = (token: Token): string | undefined => {
  const sign = patternAt([token], 0)?.text;
  return sign !== undefined && [...sign].length === 1 && token.value.length > 1 ? sign : undefined;
};

type Shape = (text: string) => string;

/** Stands in a shape for a class of characters. */
const UNESCAPED = 'CLASS';

/** Where the next name of a list stands: "named x or y", "named x or matching y*". */
const nextNamed = (tokens: readonly Token[], to: number): number => {
  const joined = joins(tokens, to);
  const isMatch = joined > to && /^match/.test(tokens[joined]?.lemma ?? '') && hasGlob(tokens[joined + 1]?.value ?? '');
  return isMatch ? joined + 1 : skip(tokens, joined, 'NAMED');
};

/** Values in a list: the first may be any word, later ones must look like names so that the list ends with the sentence's next part. */
const values = (tokens: readonly Token[], at: number): { list: string[]; to: number } | undefined => {
  // "both x and z" holds of one name: a list would mean either.
  if (tokens.slice(at, at + 2).some((token) => token.lemma === 'both')) return undefined;
  const list: string[] = [];
  let here = skip(tokens, at, 'GLUE', 'NAME', 'EXTENSION', 'TEXT', 'WORD', 'CHARACTER', 'DIGIT');
  if (means(tokens[here], 'PER')) return undefined;
  if (isVerbatim(tokens[at]) || tokens[here] === undefined || means(tokens[here], 'AND', 'OR', 'THEN')) here = at;
  if (tokens[here] === undefined || tokens[here]?.kind === 'mark') return undefined;
  let to = at;
  for (;;) {
    const token = tokens[here];
    const isName =
      token !== undefined &&
      !means(token, 'AND', 'OR', 'THEN') &&
      (list.length === 0 || isVerbatim(token) || (token.concepts.length === 0 && token.kind === 'word'));
    if (!isName) break;
    list.push(signOf(token));
    to = here + 1;
    const next = nextNamed(tokens, to);
    if (next === to) break;
    here = next;
  }
  return { list, to };
};

const ofClass = (tokens: readonly Token[], at: number): { one: string; to: number } | undefined => {
  const pattern = patternAt(tokens, at);
  return pattern?.class === undefined ? undefined : { one: `[${pattern.class}]`, to: pattern.to };
};

/** "starting with its size": a measure is no name. */
const isMeasure = (token: Token | undefined): boolean =>
  token?.kind === 'word' && means(token, 'SIZE', 'DATE', 'PERMISSION', 'PATH');

/** "with names in all caps": how they are written. */
const isCase = (token: Token | undefined): boolean =>
  token?.kind === 'word' && means(token, 'UPPER', 'LOWER', 'CASE') && token.value.includes(' ');

/** "regardless of the extension", "with any extension" */
const anyExtension = (tokens: readonly Token[], at: number): number => {
  const isAny = ['regardless', 'whatever'].includes(tokens[at]?.lemma ?? '') || tokens[at + 1]?.lemma === 'any';
  const noun = isAny ? skip(tokens, at + 1, 'GLUE', 'OF') : at;
  return isAny && /extension|suffix/.test(tokens[noun]?.lemma ?? '') ? noun + 1 : at;
};

const shaped = (tokens: readonly Token[], at: number, shape: Shape): Found | undefined => {
  const kind = ofClass(tokens, at);
  if (kind !== undefined)
    return found(
      'name',
      { patterns: [shape(UNESCAPED).replace(escapeGlob(UNESCAPED), kind.one)], exact: false },
      means(tokens[kind.to], 'IN_NAME') ? kind.to + 1 : kind.to,
    );
  const some = values(tokens, at);
  // "start with #!/bin/sh": what is in them.
  const isInside = some?.list.some((text) => text.startsWith('#!'));
  if (some === undefined || isInside || isMeasure(tokens[some.to - 1]) || isCase(tokens[some.to - 1])) return undefined;
  const patterns = some.list.map((text) => (hasGlob(text) ? text : shape(text)));
  const to = means(tokens[some.to], 'IN_NAME') ? some.to + 1 : some.to;
  const any = anyExtension(tokens, to);
  if (any > to) return found('name', { patterns: patterns.map((one) => `${one}.*`), exact: false }, any);
  return found('name', { patterns, exact: !patterns.some(hasGlob) }, to);
};

const globs = (tokens: readonly Token[], at: number): Found | undefined => {
  const list: string[] = [];
  let here = at;
  let to = at;
  const isGlob = (token: Token | undefined) =>
    token !== undefined &&
    (token.kind === 'glob' || token.kind === 'quoted') &&
    hasGlob(token.value) &&
    !/[/\s]/.test(token.value);
  while (isGlob(tokens[here])) {
    list.push(tokens[here]?.value ?? '');
    to = here + 1;
    here = joins(tokens, to);
    if (here === to) break;
  }
  return list.length === 0 ? undefined : found('name', { patterns: list, exact: false }, to);
};

/** "contain a dot", "begin with x", said of names. */
export const nameWith = ({ tokens }: Pick<Context, 'tokens' | 'world'>, at: number): Found | undefined => {
  const verb = tokens[at];
  const sign = patternAt(tokens, at + 1);
  const text = sign?.text === undefined || sign.text.length > 1 ? undefined : sign;
  const shape: Shape | undefined = means(verb, 'BEGINS')
    ? (one) => `${escapeGlob(one)}*`
    : means(verb, 'ENDS')
      ? (one) => `*${escapeGlob(one)}`
      : means(verb, 'CONTAIN', 'NAME_HAS') || ['match', 'include'].includes(verb?.lemma ?? '')
        ? (one) => `*${escapeGlob(one)}*`
        : undefined;
  if (shape === undefined) return undefined;
  if (text?.text !== undefined) return found('name', { patterns: [shape(text.text)], exact: false }, text.to);
  return shaped(tokens, at + 1, shape);
};

/** `all "readme" files`: a quoted word before the noun. */
const quotedKind = (tokens: readonly Token[], at: number): Found | undefined => {
  const token = tokens[at];
  const isNoun = means(tokens[at + 1], 'FILE', 'FOLDER') && /s$/i.test(tokens[at + 1]?.text ?? '');
  const isListed = ['all', 'every', 'the', 'any', 'each'].includes(tokens[at - 1]?.lemma ?? '');
  return token?.kind === 'quoted' && isNoun && isListed && /^[\w-]+$/.test(token.value)
    ? found('name', { patterns: [token.value], exact: false }, at + 1)
    : undefined;
};

/** What is really called so is no pattern. */
const isReal = (token: Token | undefined, world: Context['world']): boolean =>
  token?.kind === 'quoted' && world.entry(token.value) !== undefined;

/** `and "x" in the name`, "both x and y in the name": each of them is a condition by itself. */
const alsoInName = (tokens: readonly Token[], at: number): Found | undefined => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || !(token.kind === 'quoted' || (token.kind !== 'mark' && token.concepts.length === 0)))
    return undefined;
  const pattern = { patterns: [hasGlob(token.value) ? token.value : `*${escapeGlob(token.value)}*`], exact: false };
  if (means(next, 'IN_NAME')) return found('name', pattern, at + 2);
  const isFirst = tokens[at - 1]?.lemma === 'both' && means(next, 'AND') && means(tokens[at + 3], 'IN_NAME');
  return isFirst ? found('name', pattern, at + 1) : undefined;
};

/** Patterns, and quoted words before "files". */
const unsaid = ({ tokens, world }: Context, at: number): Found | undefined =>
  (isReal(tokens[at], world) ? undefined : globs(tokens, at)) ?? quotedKind(tokens, at) ?? alsoInName(tokens, at);

/** "with no extension", "without an extension": the names with a dot, denied by the word before. */
const noExtension = (tokens: readonly Token[], at: number): Found | undefined => {
  if (!/^(?:file )?(?:extension|suffix|ending)$/.test(tokens[at]?.lemma ?? '')) return undefined;
  const before = /^(?:a|an|any)$/.test(tokens[at - 1]?.lemma ?? '') ? at - 2 : at - 1;
  const next = tokens[at + 1];
  const isEnd = next === undefined || next.kind === 'mark' || means(next, 'IN', 'AND');
  const isDenied = ['no', 'without', 'lack', 'lacking'].includes(tokens[before]?.lemma ?? '');
  const isOfFiles =
    tokens.slice(0, before).some((one) => means(one, 'FILE')) && !tokens.some((one) => means(one, 'NAME'));
  return isEnd && isDenied && isOfFiles ? found('name', { patterns: ['*.*'], exact: false }, at + 1) : undefined;
};

export const recogniseName = ({ tokens, world }: Context, at: number): Found | undefined => {
  const token = tokens[at];
  const dotless = noExtension(tokens, at);
  if (dotless !== undefined) return dotless;
  const pattern = unsaid({ tokens, world }, at);
  if (pattern !== undefined) return pattern;
  if (means(token, 'NAMED') && means(tokens[at + 1], 'BEGINS', 'ENDS', 'NAME_HAS'))
    return recogniseName({ tokens, world }, at + 1);
  if (means(tokens[at + 1], 'NOT')) return undefined;
  if (means(token, 'NAMED')) return shaped(tokens, skip(tokens, at + 1, 'NAMED', 'EXACTLY'), (text) => text);
  if (means(token, 'BEGINS')) return shaped(tokens, at + 1, (text) => `${escapeGlob(text)}*`);
  if (means(token, 'ENDS')) return shaped(tokens, at + 1, (text) => `*${escapeGlob(text)}`);
  // "whose content does not match x": no name.
  if (means(token, 'NAME_HAS') && tokens.slice(Math.max(0, at - 3), at).some((one) => one.lemma === 'content'))
    return undefined;
  if (means(token, 'NAME_HAS') && !means(token, 'CONTAIN'))
    return shaped(tokens, at + 1, (text) => `*${escapeGlob(text)}*`);
  return means(token, 'CONTAIN', 'WITH', 'NAME_HAS') ? inName(tokens, at) : undefined;
};

/** "containing X in the name": only the tail tells that the name is meant. */
const inName = (tokens: readonly Token[], at: number): Found | undefined => {
  const kindOf = ofClass(tokens, at + 1);
  if (kindOf !== undefined && means(tokens[kindOf.to], 'IN_NAME'))
    return found('name', { patterns: [`*${kindOf.one}*`], exact: false }, kindOf.to + 1);
  const some = values(tokens, at + 1);
  const isName = some !== undefined && means(tokens[some.to], 'IN_NAME');
  const onlyGlobs = some !== undefined && means(tokens[at], 'NAME_HAS') && some.list.every(hasGlob);
  return isName || onlyGlobs ? shaped(tokens, at + 1, (text) => `*${escapeGlob(text)}*`) : undefined;
};
