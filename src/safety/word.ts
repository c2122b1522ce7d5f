/** Words to arguments: quotes removed, tilde and known variables filled in, braces expanded; what stays unknown is said so. */
import type { DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash';
import type { Arg, Dynamic } from './arg.ts';
import { expandBraces } from './braces.ts';
import { known, parameterValue } from './parameter.ts';
import type { Scope, Value } from './scope.ts';

interface Draft {
  text: string;
  dynamic: Dynamic;
  glob: boolean;
}

/** `open` still grow; `done` were finished by a split. */
interface Words {
  done: Draft[];
  open: Draft[];
}

const MAX_WORDS = 256;
type Quoted = 'quoted' | 'bare';

const SPACES = /[ \t\n]+/;

/** The value of `$NAME` or `${NAME…}` where it is known. */
const valueIn = (part: { readonly type: string; readonly text: string }, scope: Scope): Value | null =>
  part.type === 'SimpleExpansion'
    ? known(part.text.slice(1), scope)
    : parameterValue(part as ParameterExpansionPart, scope);

const POSITIONAL = /^\$\{?[0-9@*#?$!-]/;

const append = (words: Words, text: string): void => {
  for (const draft of words.open) draft.text += text;
};

const blur = (words: Words, how: Dynamic, text: string): void => {
  for (const draft of words.open) {
    if (how === 'any' || draft.dynamic === 'no') draft.dynamic = how;
    draft.text += text;
  }
};

const finish = (words: Words, fields: readonly string[]): void => {
  const [first = '', ...rest] = fields;
  append(words, first);
  for (const text of rest) {
    words.done.push(...words.open);
    words.open = [{ text, dynamic: 'no', glob: false }];
  }
};

const addValue = (words: Words, value: Value, quoted: Quoted): void => {
  if (value.kind === 'some') return blur(words, 'operand', value.text);
  if (quoted === 'bare' && SPACES.test(value.text)) return finish(words, value.text.split(SPACES));
  append(words, value.text);
  if (value.kind === 'glob' || (quoted === 'bare' && /[*?[]/.test(value.text))) {
    for (const draft of words.open) draft.glob = true;
  }
};

const addExpansion = (words: Words, part: WordPart, how: { quoted: Quoted; scope: Scope }): void => {
  const value = valueIn(part, how.scope);
  if (value !== null) return addValue(words, value, how.quoted);
  const plain = part.type === 'SimpleExpansion' && !POSITIONAL.test(part.text) && isPlain(part.text, how);
  blur(words, plain ? 'operand' : 'any', part.text);
};

/** A shell variable of the person's session that the script never touched: unknown, but not made by the plan. */
const isPlain = (text: string, how: { quoted: Quoted; scope: Scope }): boolean =>
  how.quoted === 'quoted' && !how.scope.vars.has(text.slice(1)) && !how.scope.wild;

/** Commands that print a path, a number or a date: one word, and no flag. */
const isPlainOutput = (text: string): boolean =>
  /^\$\(\s*(?:mktemp|pwd|dirname|realpath|date|nproc|hostname|whoami|uname|id -un?|id -gn?|git rev-parse)(?:\s[^;&|`$()<>]*(?:\$\w+|"\$\w+"|\$0|"\$0")?[^;&|`$()<>]*)?\)$/.test(
    text,
  );

const addQuoted = (words: Words, parts: readonly DoubleQuotedChild[], scope: Scope): void => {
  for (const part of parts) {
    if (part.type === 'Literal') append(words, part.value);
    else if (part.type === 'ArithmeticExpansion') blur(words, 'operand', '0');
    else if (part.type === 'CommandExpansion') blur(words, isPlainOutput(part.text) ? 'operand' : 'any', part.text);
    else addExpansion(words, part, { quoted: 'quoted', scope });
  }
};

const addGlob = (words: Words, part: WordPart, scope: Scope): void => {
  append(words, part.text);
  for (const draft of words.open) draft.glob = true;
  // whether the shell reads it so is one of its own settings
  if (part.type === 'ExtendedGlob') blur(words, scope.world.shell === 'zsh' ? 'any' : 'operand', '');
};

const addPart = (words: Words, part: WordPart, scope: Scope): void => {
  switch (part.type) {
    case 'Literal':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return append(words, part.value);
    case 'Glob':
    case 'ExtendedGlob':
      return addGlob(words, part, scope);
    case 'DoubleQuoted':
    case 'LocaleString':
      return addQuoted(words, part.parts, scope);
    case 'SimpleExpansion':
    case 'ParameterExpansion':
      return addExpansion(words, part, { quoted: 'bare', scope });
    case 'ArithmeticExpansion':
      return blur(words, 'operand', '0');
    case 'ProcessSubstitution':
      return blur(words, 'operand', '/dev/fd/63');
    default:
      return blur(words, 'any', part.text);
  }
};

/** `a{b,c}d`: one draft for each alternative; false where the braces are not plain. */
const addBraces = (words: Words, text: string): boolean => {
  const choices = expandBraces(text);
  if (choices === undefined || words.open.length * choices.length > MAX_WORDS) return false;
  words.open = words.open.flatMap((draft) =>
    choices.map((choice) => ({ ...draft, text: draft.text + choice, glob: draft.glob || /[*?[]/.test(choice) })),
  );
  return true;
};

const tilde = (text: string, scope: Scope): string | undefined => {
  const name = /^~([^/]*)/.exec(text)?.[1] ?? '';
  const rest = text.slice(name.length + 1);
  if (name === '') return scope.world.home + rest;
  if (name === '+') return scope.cwd === undefined ? undefined : scope.cwd + rest;
  if (name === '-') return undefined;
  return (name === 'root' ? '/root' : `/home/${name}`) + rest;
};

const expandParts = (parts: readonly WordPart[], scope: Scope): Draft[] => {
  const words: Words = { done: [], open: [{ text: '', dynamic: 'no', glob: false }] };
  for (const part of parts) {
    if (part.type === 'BraceExpansion' && addBraces(words, part.text)) continue;
    addPart(words, part, scope);
  }
  return [...words.done, ...words.open].filter(
    (draft) => draft.text !== '' || draft.dynamic !== 'no' || parts.some(isQuote),
  );
};

/** An empty word stays one only when something in it was quoted. */
const isQuote = (part: WordPart): boolean => /Quoted$|^LocaleString$/.test(part.type);

/** What stands in front of a tilde that means a home: nothing, or (in bash, in any word) what looks like an assignment. */
const BEFORE_TILDE = /^(?:[A-Za-z_]\w*\+?=)?(?=~)/;

/** One written word as the arguments it becomes (several after braces or splitting). */
export const expandWord = (word: Word, scope: Scope): Arg[] => {
  const parts = word.parts;
  const drafts =
    parts === undefined ? [{ text: word.value, dynamic: 'no' as Dynamic, glob: false }] : expandParts(parts, scope);
  const before = BEFORE_TILDE.exec(word.text)?.[0];
  return drafts.map((draft) => {
    const home = before === undefined ? draft.text : tilde(draft.text.slice(before.length), scope);
    return home === undefined
      ? { ...draft, dynamic: 'operand', raw: word.text }
      : { ...draft, text: (before ?? '') + home, raw: word.text };
  });
};

/** A word where no splitting happens (assignments, redirection targets, here-strings). */
export const expandOne = (word: Word, scope: Scope): Arg => {
  const args = expandWord(word, scope);
  const [only] = args;
  if (only !== undefined && args.length === 1) return only;
  const text = args.map((arg) => arg.text).join(' ');
  return {
    text,
    raw: word.text,
    glob: args.some((arg) => arg.glob),
    dynamic: args.every((arg) => arg.dynamic === 'no') ? 'no' : 'any',
  };
};
