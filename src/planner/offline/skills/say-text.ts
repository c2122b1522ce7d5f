/** Texts that are printed as they are said: quoted ones, one after another, or bare words that mean nothing else. */
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Proposal, Skill, Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { type Command, run } from '../write/command.ts';

const VERB = /^(?:print|echo|say|output|display|show|write)s?$/i;
const NOUN = /^(?:texts?|words?|strings?|phrases?|messages?|sentences?|lines?|literal)$/i;
/** A word behind it is one that is printed. */
const NAMING = /^(?:text|words?|string|phrase|message|sentence|literal)$/i;
/** What stands between several texts, and what tells where each of them goes. */
const LINK =
  /^(?:the|a|an|and|then|both|each|its|their|of|them|by|on|in|to|followed|own|only|just|exactly|out|first|,|:|\.)$/i;
const APART = /^(?:new ?lines?|lines?|separate|different|own|new)$/i;
const SCREEN = /^(?:terminal|screen|console|stdout|standard output)$/i;
const UNENDED =
  /\b(?:without|with no|no|omitting) (?:an? |the |any )?(?:trailing |final |ending )?(?:new ?line|line break)s?(?: at the end)?\b/i;

const said = (texts: readonly string[], isUnended: boolean): Command => {
  const [only, more] = texts;
  if (more !== undefined) return run('printf', '%s\\n', texts);
  if (only !== undefined && (isUnended || only.startsWith('-') || only.includes('\\'))) {
    return run('printf', isUnended ? '%s' : '%s\\n', only);
  }
  return run('echo', only);
};

/** A word that no other reading of the request claims. */
const isFree = (token: Token): boolean =>
  token.kind === 'number' ||
  (token.kind === 'word' &&
    (token.concepts.length === 0 || token.repaired !== undefined || means(token, 'GLUE', 'WORLD', 'AND')));

/** "echo the number of users" asks for what is there, "echo good morning" for nothing. */
const isThing = (token: Token): boolean =>
  token.kind !== 'word' ||
  /^(?:the|each|every|all|any|if|whether|of|is)$/i.test(token.value) ||
  means(
    token,
    'FILE',
    'FOLDER',
    'LINE',
    'COLUMN',
    'USER',
    'PROCESS',
    'COUNT',
    'SIZE',
    'NAME',
    'VARIABLE',
    'CURRENT',
    'PATH',
  );

/** Where the words end: before "to the terminal" and what is said of the end of the line. */
const endOf = ({ tokens, text }: Understood): number => {
  const unended = UNENDED.exec(text);
  const cut = unended === null ? tokens.length : tokens.findIndex(({ start }) => start >= unended.index);
  const screen = tokens.findIndex(({ value }) => SCREEN.test(value));
  const end = screen < 0 ? cut : Math.min(cut, screen);
  let at = end;
  while (
    at < tokens.length + 1 &&
    at > 1 &&
    end < tokens.length &&
    /^(?:to|on|the|at)$/i.test(tokens[at - 1]?.value ?? '')
  )
    at--;
  return at;
};

/** "print hello world": the first word is of no dictionary, and none of the others is asked for by any skill. */
const bareText = (request: Understood): string | undefined => {
  const { tokens, text, world } = request;
  const noun = [1, 2].find((at) => NAMING.test(tokens[at]?.value ?? ''));
  const isNamed = noun !== undefined && (noun === 1 || means(tokens[1], 'GLUE'));
  const from = isNamed ? noun + 1 : 1;
  const all = tokens.slice(from, endOf(request));
  const [first] = all;
  if (first === undefined || all.length > 12) return undefined;
  const words = all.filter(({ kind }) => kind !== 'mark');
  const isEcho = /^(?:echo|say)s?$/i.test(tokens[0]?.value ?? '') && !words.some(isThing);
  const isStart =
    isNamed ||
    isEcho ||
    (/^(?:print|say)s?$/i.test(tokens[0]?.value ?? '') &&
      words.length > 1 &&
      first.concepts.length === 0 &&
      !isOrdinary(first.value) &&
      world.command(first.value) === undefined);
  const isText = words.every(
    (token) => (isEcho || isFree(token)) && world.entry(token.value) === undefined && !/[$\\]/.test(token.value),
  );
  const last = all.at(-1);
  return isStart && isText && last !== undefined ? text.slice(first.start, last.end) : undefined;
};

/** The quoted texts, where nothing else is asked; undefined where a word stays that says more. */
const quotedTexts = ({ tokens, text }: Understood): readonly string[] | undefined => {
  const quoted = tokens.filter(({ kind }) => kind === 'quoted');
  const unended = UNENDED.exec(text);
  const isOther = (token: Token): boolean =>
    token.index > 0 &&
    token.kind !== 'quoted' &&
    !NOUN.test(token.value) &&
    !token.value.split(' ').every((word) => LINK.test(word) || APART.test(word) || SCREEN.test(word)) &&
    !(unended !== null && token.start >= unended.index && token.end <= unended.index + unended[0].length);
  return quoted.length === 0 || tokens.some(isOther) ? undefined : quoted.map(({ value }) => value);
};

/** "the words x and y on separate lines" */
const listed = (text: string, { text: all }: Understood): readonly string[] =>
  /\b(?:separate|own|new|different|two) lines?\b/i.test(all) ? text.split(/,? and |, /) : [text];

const match = (request: Understood): Proposal | undefined => {
  const { tokens, text, stdin } = request;
  if (stdin || !VERB.test(tokens[0]?.value ?? '')) return undefined;
  const isOnLines = /\s(?:each )?on (?:\w+ )?(?:own|separate|new|different|two) lines?[.!]?$/i;
  const quoted = quotedTexts(request);
  const shortened = text.replace(isOnLines, '');
  const bare =
    quoted === undefined
      ? bareText({ ...request, tokens: tokens.filter(({ start }) => start < shortened.length) })
      : undefined;
  const texts = quoted ?? (bare === undefined ? undefined : listed(bare, request));
  if (texts === undefined || texts.some((one) => /^https?:\/\//.test(one))) return undefined;
  return {
    command: said(texts, UNENDED.test(text)),
    reason: 'Print the text',
    explains: new Set(tokens.map(({ index }) => index)),
    bonus: bare === undefined ? 0 : -0.05,
  };
};

export const sayText: Skill = {
  name: 'say-text',
  topic: 'shell',
  summary: 'print a text',
  examples: [
    ['print "good morning"', "echo 'good morning'"],
    ['print "salt" followed by "pepper" on a new line', "printf '%s\\n' salt pepper"],
    ['echo ahoy captain', "echo 'ahoy captain'"],
  ],
  match,
};
