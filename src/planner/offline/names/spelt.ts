/** Names as they are spelt: with a variable or a user in front, behind the noun that says what they are, with blanks in quotes. */
import { lexicon } from '../lexicon.ts';
import type { Context } from '../recognise/reading.ts';
import { means, type Token } from '../understand.ts';
import { asName } from './words.ts';

const HOME = /^\$(?:HOME|\{HOME\})(?=\/|$)/;
const HERE = /^\$(?:PWD|\{PWD\})(?=\/|$)/;
const USER = /^~([a-z_][a-z0-9_-]*)(?=\/|$)/;

/** "$HOME/bin", "~kim": the folder that is meant, where nothing is really called so. */
const expanded = (path: string, { world }: Context): string => {
  const [, user] = USER.exec(path) ?? [];
  if (user === 'root') return path.replace(USER, '/root');
  if (user !== undefined) return path.replace(USER, world.os === 'darwin' ? '/Users/$1' : '/home/$1');
  return path.replace(HOME, '~').replace(HERE, '.');
};

/** The tokens with such paths as every program reads them. */
export const withHomes = (tokens: readonly Token[], context: Context): readonly Token[] =>
  tokens.map((token) => {
    // "the length of $HOME" is asked of a text.
    const isPlace =
      token.value.includes('/') ||
      token.value.startsWith('~') ||
      means(tokens[token.index - 1], 'TO') ||
      /^(in|under|inside)$/.test(tokens[token.index - 1]?.lemma ?? '');
    const isPath = isPlace && /^[$~]/.test(token.value) && token.kind !== 'mark' && !token.text.startsWith("'");
    if (!isPath || context.world.entry(token.value) !== undefined) return token;
    const value = expanded(token.value, context);
    return value === token.value ? token : { ...asName(token), value, lemma: value.toLowerCase() };
  });

/** "zip Documents to x.zip", "Music and Videos": a folder of the home, as it is written there and nowhere else. */
export const isHomeName = ({ tokens }: Context, at: number): boolean => {
  const { value = '', kind } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const { homeFolders } = lexicon().language;
  const low = value.toLowerCase();
  if (kind !== 'word' || at === 0 || !Object.hasOwn(homeFolders, low) || homeFolders[low] !== value) return false;
  return means(tokens[at - 1], 'COMPRESS', 'AND') || means(next, 'AND') || next?.lemma === 'to';
};

const WELL_KNOWN = new Set(
  'readme license licence changelog contributing todo copying authors makefile dockerfile gemfile'.split(' '),
);

/** "the README": the one file here that has this name and an ending. */
const endedAs = ({ value, kind }: Token, { world }: Context): string | undefined => {
  const stem = value.toLowerCase();
  if (kind !== 'word' || world.entry(value) !== undefined) return undefined;
  const [file, more] = world
    .children(world.cwd)
    .filter((child) => child.toLowerCase() === stem || child.toLowerCase().replace(/\.\w+$/, '') === stem);
  return more === undefined ? file : undefined;
};

/** Such words as the names of what is here, where one thing is meant: behind an article, or in capitals. */
export const withEndings = (tokens: readonly Token[], context: Context): readonly Token[] =>
  tokens.map((token, at) => {
    if (token.kind === 'word' && /^(?:MD5|SHA\d+)SUMS?$/.test(token.value)) return asName(token);
    if (!WELL_KNOWN.has(token.value.toLowerCase())) return token;
    const isOne =
      token.value === token.value.toUpperCase() || /^(?:the|my|this|our)$/.test(tokens[at - 1]?.lemma ?? '');
    const file = isOne ? endedAs(token, context) : undefined;
    return file === undefined ? token : { ...asName(token), value: file, lemma: file.toLowerCase() };
  });

/** Nouns that say of one thing what it is. */
const NOUN = /^(file|script|document|program)$/i;
const OTHER_KINDS = new Set('input source data binary ascii plain'.split(' '));

const isKindWord = (token: Token | undefined): boolean => {
  const { extensions, kinds } = lexicon().language;
  const word = token?.value.toLowerCase() ?? '';
  return token?.kind === 'word' && (extensions.has(word) || Object.hasOwn(kinds, word) || OTHER_KINDS.has(word));
};

/** Where the nouns begin that belong to the name at a place: "config file" of "the config file app.ini". */
const nounsFrom = (tokens: readonly Token[], at: number): number => {
  const isNoun = NOUN.test(tokens[at - 1]?.text ?? '');
  if (!isNoun || !isKindWord(tokens[at - 2])) return at;
  return /^(all|every|each|any|no|other)$/.test(tokens[at - 3]?.lemma ?? '') ? at : at - 2;
};

/** "the script deploy", "a script called run": a file, where its name follows. */
export const withScripts = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    const next = tokens[at + 1];
    const isOne = token.kind === 'word' && /^script$/i.test(token.text);
    return isOne && (next?.kind === 'path' || (means(next, 'NAMED') && tokens[at + 2]?.kind === 'path'))
      ? { ...token, lemma: 'file', concepts: ['FILE'] }
      : token;
  });

/** "the log file server.log": one name, and nothing is said of logs. */
export const withoutNouns = (tokens: readonly Token[], text: string): readonly Token[] => {
  const all: Token[] = [];
  for (const token of tokens) {
    const isFile =
      /^[\w@%+=:,./~-]*\w\.\w{1,8}$/.test(token.value) && (token.kind === 'path' || token.kind === 'quoted');
    const from = isFile ? nounsFrom(tokens, token.index) : token.index;
    const first = tokens[from] ?? token;
    all.splice(all.length - (token.index - from));
    all.push(from === token.index ? token : { ...token, start: first.start, text: text.slice(first.start, token.end) });
  }
  return all.length === tokens.length ? tokens : all.map((token, index) => ({ ...token, index }));
};

const TEXTS = ['CONTAIN', 'TEXT', 'WORD', 'WRITE', 'REPLACE', 'WITH', 'APPEND', 'INSERT', 'NAME_HAS'] as const;

/** A quoted name with blanks and a known ending, where no text is spoken of. */
export const isSpacedFile = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const ending = /^[^*?\n]*\s[^*?\n]*\.(\w+)$/.exec(token?.kind === 'quoted' ? token.value : '')?.[1];
  if (ending === undefined || !lexicon().language.extensions.has(ending.toLowerCase())) return false;
  const before = tokens.slice(0, at).findLast((one) => !means(one, 'GLUE') || one.lemma === 'with');
  return !means(before, ...TEXTS) && !/^(print|echo|output|say)$/.test(before?.lemma ?? '');
};
