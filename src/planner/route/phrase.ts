/** Pairs of words that are English at once: `date of …`, `split up …`. */
import { type Evidence, forAsk, forShell } from './evidence.ts';
import { oneOf } from './one-of.ts';
import type { Token } from './scan.ts';
import { subcommandOf } from './subcommands.ts';
import { functionWord, listedWord, meaningOf, requestVerb } from './words.ts';

const WRITES_ANYTHING = /^(?:echo|printf|figlet|cowsay|toilet|banner|jrnl|todo|task|nb)$/;
const PARTICLE = /^(?:up|out|off|down|away|back|together|apart|over|through)$/;

/** Commands whose first operand is a name, which may be `up`. */
const TAKES_A_NAME = /^(?:make|gmake|just|rake|go|man|info|help|service|command|exec|watch|time|wait)$/;

/** Verbs that are no nouns: after another verb they are subcommands (`resume serve`), not its object. */
const isOnlyVerb = oneOf(
  'serve validate init describe configure publish login logout enable disable deploy destroy apply uninstall add remove delete create send get',
);
const takesAVerb = oneOf(
  'help let go try please make come get run do want need start stop keep continue begin undo redo repeat retry force schedule prevent cancel confirm allow deny forbid permit abort revert fix test check debug finish skip log simulate mock',
);

/** What is done with the things that a tool keeps, as its last subcommand: `render services list`. */
const isDoneWith = oneOf('add create delete remove rm get set send describe edit enable disable init ls');
const isDoneWithMany = oneOf('list show info status update start stop restart import export deploy push pull');

/** After these a noun may be the first half of another: “show services list”. */
const takesTwoNouns = oneOf(
  'show get print display list give create make view check see open save write export update generate download fetch find send need want run start stop test fix edit set help let',
);

/** Said of things they would be nouns; after a noun that is no command they end a line as its subcommands: `repo sync`. */
const isDoneTo = oneOf(
  'build run sync add remove create delete install test list start status up new dev push pull login deploy show serve info set get stop restart',
);
const isNoNoun = oneOf('build run sync add remove create delete dev');

/** `next build`, `nova list`: a word that is no verb, then a verb in the base form, and no third word. */
const ofTool = (first: Token, [next, third]: readonly Token[]): readonly Evidence[] => {
  if (next === undefined || third?.shape === 'word' || next.after !== '' || !/^[a-z]+$/.test(first.text)) return [];
  if (requestVerb(first.word) !== undefined) return [];
  const foreign = functionWord(first.word)?.language ?? listedWord(first.word)?.language ?? 'English';
  const ends = foreign === 'English' ? isNoNoun : isDoneTo;
  return ends(next.text) ? [forShell(4.6, `\`${next.text}\` after it is a subcommand`)] : [];
};

/** `render deploys create srv-1`: a verb, things, and another verb that nothing joins to them. */
const ofKeptThings = (first: Token, [next, third, fourth]: readonly Token[]): readonly Evidence[] => {
  if (third === undefined || next?.after !== '' || fourth?.shape === 'word') return [];
  if (takesTwoNouns(first.word) || takesAVerb(first.word)) return [];
  if (!/^[a-z]+$/.test(next.text) || functionWord(next.word) !== undefined) return [];
  const isForeign = (meaningOf(first.word)?.language ?? 'English') !== 'English';
  const ends = isDoneWith(third.text) || ((isForeign || /[^s]s$/.test(next.text)) && isDoneWithMany(third.text));
  return ends ? [forShell(isForeign ? 4.6 : 4, `\`${third.text}\` after \`${next.text}\` is a subcommand`)] : [];
};

/** `ssh keeps …`: what is told of a program, not to it. */
const TELLS_OF_IT =
  /^(?:keeps|says|fails|failed|hangs|crashes|crashed|eats|complains|refuses|stopped|broke|seems|looks|takes|needs|wants|gets|gives|goes|won't|doesn't|isn't|died|froze)$/;

/** `npm install fails`: told of what was run. */
const endsInTrouble = (rest: readonly Token[]): boolean =>
  rest.length > 1 &&
  rest.every(({ shape }) => shape === 'word') &&
  /^(?:fails|hangs|crashes|crashed|broke|complains|freezes|froze)$/.test(rest.at(-1)?.word ?? '');

const JOINS = /^(?:and|or|to|into|from|with|as|onto)$/;
const isThing = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:word|name|path|glob)$/.test(token.shape);

/** `pack a.txt and b.txt`, `move *.log to old`: after a verb, a joining word between two things, and no flag anywhere. */
export const ofJoin = (first: Token, rest: readonly Token[]): readonly Evidence[] => {
  if (requestVerb(first.word) === undefined || rest.some(({ shape }) => shape === 'flag')) return [];
  const at = rest.findIndex(({ word }, i) => i > 0 && JOINS.test(word) && isThing(rest[i - 1]) && isThing(rest[i + 1]));
  return at === -1 ? [] : [forAsk(1.4, `“${rest[at]?.text}” joins the words of a sentence`)];
};

const PRONOUN = /^(?:it|this|that|them|these|those|everything|nothing|something|him|her|us|me)$/;

/** After a verb of English: `split up …`, `touch it`, but `resume serve`. */
const afterVerb = (first: Token, next: Token, third: Token | undefined): number => {
  if (PRONOUN.test(next.word) && third === undefined) return 2.4;
  if (subcommandOf(first.text, next.text) === 'known') return 0;
  if (PARTICLE.test(next.word) && !TAKES_A_NAME.test(first.word) && third?.shape !== 'flag') return 1.6;
  const isSaid = takesAVerb(first.word) || /ly$/.test(first.word);
  return isOnlyVerb(next.word) && third?.shape !== 'word' && !isSaid ? -3.5 : 0;
};

/** `look up example.com`; dictionaries hold these words too, so something has to follow. */
const LOOKED = /^(?:up|for|at|into|in|inside|around|through|after|like)$/;

/** For a request where positive, for a command where negative. */
const pairWeight = (first: Token, next: Token, third: Token | undefined): number => {
  if (first.word === 'look' && LOOKED.test(next.word)) return third === undefined ? 0 : 3.4;
  if (first.word === 'i' && next.word.length > 1) return 2;
  if (TELLS_OF_IT.test(next.word) && (third === undefined || third.shape === 'word')) return 3.4;
  if (next.word === 'of' && third !== undefined) return 4.2;
  return requestVerb(first.word)?.language === 'English' ? afterVerb(first, next, third) : 0;
};

/** What the first two words tell together; `rest` is what follows the first. */
export const ofPhrase = (first: Token, rest: readonly Token[]): readonly Evidence[] => {
  const [next, third] = rest;
  if (/^(?:echo|say)$/.test(first.word) && next?.word === 'back' && third?.shape === 'word')
    return [forAsk(4, `“${first.text} back” is said to somebody`)];
  if (next === undefined || next.shape !== 'word' || WRITES_ANYTHING.test(first.word)) return [];
  const tool = [...ofTool(first, rest), ...ofKeptThings(first, rest)];
  if (tool.length > 0) return tool;
  const weight = endsInTrouble(rest) ? 3.4 : pairWeight(first, next, third);
  if (weight > 0) return [forAsk(weight, `“${first.text} ${next.text}” belongs to a sentence`)];
  return weight < 0 ? [forShell(-weight, `\`${next.text}\` is a subcommand rather than a thing`)] : [];
};
