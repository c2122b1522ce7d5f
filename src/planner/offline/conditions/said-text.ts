/** "print yes", "say "too big"", "print True or False": texts that a condition answers with. */
import { pointerAt } from '../sequence/reference.ts';
import { means, type Token } from '../understand.ts';

const low = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

const isSaying = (token: Token | undefined): boolean =>
  means(token, 'SHOW', 'WRITE') || /^(?:echo|say|answer|respond|output|return)$/.test(low(token));

const AROUND = /^(?:me|out|the|a|word|text|string|message|just|simply|that|saying|with|and|please|then|also)$/;

const isPlainWord = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' &&
    !means(token, 'FILE', 'FOLDER', 'LINE', 'SIZE', 'COUNT', 'PATH', 'THING', 'DATE', 'TIME') &&
    !/^(?:its|their|it|them|the|all|how|what|which)$/.test(low(token)));

/** The words behind a verb of saying. */
const saidBehind = (tokens: readonly Token[]): readonly Token[] | undefined => {
  if (!isSaying(tokens[0])) return undefined;
  const first = tokens.findIndex((token, at) => at > 0 && (token.kind !== 'word' || !AROUND.test(low(token))));
  return first < 0 ? undefined : tokens.slice(first);
};

/** The text that a clause says; `about` is what a warning without words is of. */
export const saidText = (tokens: readonly Token[], about: string): string | undefined => {
  if (/^(?:warn|alert|notify)$/.test(low(tokens[0]))) {
    const quoted = tokens.find(({ kind }) => kind === 'quoted');
    if (quoted !== undefined) return quoted.value;
    return tokens.slice(1).every((token) => /^(?:me|us|the|user)$/.test(low(token))) ? `warning: ${about}` : undefined;
  }
  const words = saidBehind(tokens) ?? (tokens.length === 1 && tokens[0]?.kind === 'quoted' ? tokens : undefined);
  const [word, more] = words ?? [];
  if (word === undefined || pointerAt(tokens, 1) !== undefined) return undefined;
  if (more === undefined && word.kind === 'quoted') return word.value;
  return more === undefined && isPlainWord(word) ? word.text : undefined;
};

/** "print yes or no": what is said where it holds and where it does not. */
export const answersIn = (tokens: readonly Token[]): readonly [string, string] | undefined => {
  const words = saidBehind(tokens);
  const [yes, or, no, more] = words?.filter((token) => low(token) !== 'either') ?? [];
  if (yes === undefined || no === undefined || more !== undefined || low(or) !== 'or') return undefined;
  const isPair = [yes, no].every((token) => token.kind === 'quoted' || isPlainWord(token));
  return isPair ? [yes.value, no.value] : undefined;
};

/** "print its name": of the thing that is spoken of. */
export const saysName = (tokens: readonly Token[]): boolean =>
  means(tokens[0], 'SHOW') &&
  tokens.some(({ lemma }) => /^(?:name|path|file name|filename)$/.test(lemma)) &&
  tokens.slice(1).every(({ lemma }) => /^(?:its|the|name|path|file name|filename|of|it|out|that|file)$/.test(lemma));
