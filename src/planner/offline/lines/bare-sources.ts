/** What is read where nothing is quoted and no name looks like a file's: a word after "string", a variable, a bare name behind "in". */
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';

const TEXT_NOUN = /^(?:string|text|phrase|sentence|word|literal|value)$/i;
const VARIABLE_NOUN = /^(?:environment |shell |bash |env )?var(?:iable)?$/i;
const DOLLAR = /^\$\{?[A-Za-z_]\w*\}?$/;

/** The name of the variable that a token speaks of: "$HOME", "the variable HOME", "the HOME variable". */
export const variableAt = (tokens: readonly Token[], at: number): string | undefined => {
  const { kind, value } = tokens[at] ?? { kind: 'mark', value: '' };
  if (DOLLAR.test(value) && kind !== 'quoted') return value.replace(/[${}]/g, '');
  if (kind !== 'word' || !/^[A-Za-z_]\w*$/.test(value)) return undefined;
  const isAfter = VARIABLE_NOUN.test(tokens[at - 1]?.value ?? '');
  const isBefore = VARIABLE_NOUN.test(tokens[at + 1]?.value ?? '') && /^[A-Z_]{2,}$/.test(value);
  return isBefore || (isAfter && (tokens[at]?.concepts.length === 0 || /^[A-Z_]+$/.test(value))) ? value : undefined;
};

const isPlain = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || (token.kind === 'word' && token.concepts.length === 0 && !isOrdinary(token.value)));

export interface Literal {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** Behind it a word is one that is spoken of, whatever it means elsewhere. */
const SINGLE_NOUN = /^(?:word|string)$/i;
/** What can follow such a word. */
const GOES_ON =
  /^(?:backwards?|into|in|to|with|from|by|on|as|and|so|but|\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|once|twice|each|,|\?|\.|spelled|reversed|repeated)$/i;

/** "the word apple backwards": behind its noun, at the end or before what can follow it. */
const isSpoken = (tokens: readonly Token[], at: number): boolean =>
  SINGLE_NOUN.test(tokens[at - 1]?.value ?? '') &&
  tokens[at]?.kind === 'word' &&
  /^[A-Za-z][\w'-]*$/.test(tokens[at]?.value ?? '') &&
  !/^(?:is|are|that|which|of|in|on|to|with|from|by|and|or|count|counts|length|frequency|list|order|has|have|each|every|by)$/i.test(
    tokens[at]?.value ?? '',
  ) &&
  /^(?:the|a|reverse|spell|print|repeat|echo|say|write|split|break|output)$/i.test(tokens[at - 2]?.value ?? '') &&
  (tokens[at + 1] === undefined || GOES_ON.test(tokens[at + 1]?.value ?? ''));

/** "the letters of banana" */
const isOfLetters = (tokens: readonly Token[], at: number): boolean =>
  ['of', 'in'].includes(tokens[at - 1]?.lemma ?? '') &&
  /^(?:letters?|characters?|chars?|vowels?|consonants?)$/i.test(tokens[at - 2]?.value ?? '') &&
  isPlain(tokens[at]);

const SAYS = /^(?:print|echo|say|repeat|output|write|show|display)$/i;

/** "print hello 3 times": all that stands between. */
const saidTimes = (tokens: readonly Token[]): { readonly from: number; readonly to: number } | undefined => {
  const times = tokens.findIndex(({ lemma, value }) => lemma === 'times' || value === 'times');
  if (times < 0) return undefined;
  const to = times - 1;
  const from =
    TEXT_NOUN.test(tokens[2]?.value ?? '') && tokens[1]?.lemma === 'the'
      ? 3
      : TEXT_NOUN.test(tokens[1]?.value ?? '')
        ? 2
        : 1;
  const isSaid = SAYS.test(tokens[0]?.value ?? '') && to > from && to - from < 6;
  const isText = tokens
    .slice(from, to)
    .every(
      ({ kind, value }) =>
        kind === 'word' && !/^(?:it|this|that|them|each|every|all|the|lines?|files?|of|in|how|many)$/i.test(value),
    );
  return isSaid && isText ? { from, to } : undefined;
};

/** The words after "the string", where nothing is quoted: as many as belong to no dictionary. Undefined where there are none. */
export const literalIn = ({
  tokens,
  text,
}: Pick<Understood, 'tokens' | 'text'>):
  | { readonly from: number; readonly to: number; readonly value: string }
  | undefined => {
  if (tokens.some(({ kind }) => kind === 'quoted' || kind === 'path' || kind === 'glob')) return undefined;
  const found = (from: number, to: number) => ({
    from,
    to,
    value: text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  });
  const repeated = saidTimes(tokens);
  if (repeated !== undefined) return found(repeated.from, repeated.to);
  const from = tokens.findIndex(
    (token, at) =>
      (TEXT_NOUN.test(tokens[at - 1]?.value ?? '') && isPlain(token)) ||
      isSpoken(tokens, at) ||
      isOfLetters(tokens, at),
  );
  if (from < 0) return undefined;
  let to = from + 1;
  while (isPlain(tokens[to]) && !isSpoken(tokens, from)) to++;
  return found(from, to);
};

/** Where the logs of a system are, by what they are called. */
const LOGS: Readonly<Record<string, readonly string[]>> = {
  access: ['access.log', 'logs/access.log', '/var/log/nginx/access.log', '/var/log/apache2/access.log'],
  auth: ['auth.log', '/var/log/auth.log'],
  authentication: ['/var/log/auth.log'],
  mail: ['mail.log', '/var/log/mail.log'],
  dpkg: ['/var/log/dpkg.log'],
  kern: ['/var/log/kern.log'],
};
/** Where none of them is there. */
const USUAL: Readonly<Record<string, string>> = {
  access: 'access.log',
  auth: '/var/log/auth.log',
  mail: '/var/log/mail.log',
};

/** A name without a folder is a guess, but where the logs are. */
const isUsual = (name: string, cwd: string): boolean =>
  Object.hasOwn(USUAL, name) && (USUAL[name]?.includes('/') === true || /\/logs?(?:\/|$)/.test(cwd));

/** "the access log", where no file is named: the one that is there, else where it usually is. */
export const logIn = ({ tokens, world }: Pick<Understood, 'tokens' | 'world'>): Literal | undefined => {
  if (tokens.some(({ kind }) => kind === 'path' || kind === 'glob')) return undefined;
  const at = tokens.findIndex((token, here) => {
    const words = `${token.value} ${tokens[here + 1]?.value ?? ''}`.toLowerCase();
    return (
      /^[a-z]+ logs?( |$)/.test(words) &&
      /^(?:the|my|in|of|from|our|nginx|apache)$/i.test(tokens[here - 1]?.value ?? '')
    );
  });
  const joined = `${tokens[at]?.value ?? ''} ${tokens[at + 1]?.value ?? ''}`.toLowerCase().split(' ');
  const [name = '', noun] = joined;
  if (at < 0 || noun === undefined) return undefined;
  const to = /\s/.test(tokens[at]?.value ?? '') ? at + 1 : at + 2;
  const known = Object.hasOwn(LOGS, name) ? LOGS[name] : [`${name}.log`, `logs/${name}.log`, `log/${name}.log`];
  const server = { nginx: 'nginx', apache: 'apache2' }[tokens[at - 1]?.value.toLowerCase() ?? ''];
  if (server !== undefined) return { from: at - 1, to, value: `/var/log/${server}/${name}.log` };
  const value =
    known?.find((path) => world.entry(path) !== undefined) ?? (isUsual(name, world.cwd) ? USUAL[name] : undefined);
  return value === undefined ? undefined : { from: at, to, value };
};

/** Files that have names without a dot everywhere. */
const KNOWN_NAME =
  /^(?:[A-Z][a-z]+file|README|LICENSE|CHANGELOG|AUTHORS|COPYING|NEWS|TODO|\w+_config|(?:bash|zsh|vim|input|npm|wget|curl)rc)$/;
/** Files of every system that are called by words. */
const SYSTEM_NAME = /^(?:hosts|passwd|fstab|syslog|sudoers|crontab|shadow|motd)$/;
const PREPOSITION = /^(?:in|from|inside|within|of|into|to)$/i;

/** "the lines in hosts": a name that is no word, behind a preposition, where lines are spoken of and no other file is. */
export const isBareFile = (token: Token, { tokens }: Pick<Understood, 'tokens'>): boolean => {
  const before = tokens[token.index - 1];
  // "line ends in x": the last word of a term.
  if (token.kind !== 'word' || before === undefined || !PREPOSITION.test(before.value.replace(/^.* /, '')))
    return false;
  if (KNOWN_NAME.test(token.value)) return true;
  const isName = /^[A-Za-z][\w-]+$/.test(token.value) && isPlain(token) && token.repaired === undefined;
  const isPrinted = /^(?:outputs?|results?)$/i.test(tokens[token.index - 2]?.value ?? '');
  if (!(isName || SYSTEM_NAME.test(token.value)) || isPrinted) return false;
  const isEnd = tokens[token.index + 1] === undefined || !/^(?:of|to|into)$/i.test(before.value);
  const isOfLines = tokens.some((one) => means(one, 'LINE', 'COLUMN') && one.kind === 'word');
  return isEnd && isOfLines && !tokens.some(({ kind }) => kind === 'path' || kind === 'glob');
};
