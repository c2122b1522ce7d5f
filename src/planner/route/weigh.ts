/** Weighs one simple command line against the sentence that the same words may be. */
import type { World } from '../../world.ts';
import { type Evidence, forAsk, forShell } from './evidence.ts';
import { ofFirst } from './first.ts';
import { grammarOf, type Slot } from './grammar.ts';
import { ofInside } from './inside.ts';
import { commandKind } from './known.ts';
import { wellKnown } from './names.ts';
import { ofNamesake } from './namesake.ts';
import { ofOperands, ofShapes } from './operands.ts';
import { ofJoin, ofPhrase } from './phrase.ts';
import type { Token } from './scan.ts';
import { ofPunctuation } from './sentence.ts';
import { subcommandOf } from './subcommands.ts';
import {
  agreedLanguage,
  everydayWord,
  functionWord,
  listedWord,
  meaningOf,
  requestVerb,
  saidAlone,
  shareLanguage,
} from './words.ts';

/** `time to go`, `watch for changes`: no wrapper runs a function word or a keyword. */
const cannotRun = ({ text, word, shape }: Token, world: World): boolean => {
  if (shape !== 'word') return false;
  if (world.command(text) === 'keyword') return true;
  return commandKind(text, world) === undefined && functionWord(word) !== undefined;
};

/** `screen brightness`, `time tables`: everyday words, followed by more, that no program is called. */
const isTalk = ([first, next]: readonly Token[], outer: string, world: World): boolean =>
  first?.shape === 'word' &&
  next?.shape === 'word' &&
  (outer === 'env' || listedWord(outer) !== undefined || requestVerb(outer) !== undefined) &&
  commandKind(first.text, world) === undefined &&
  everydayWord(first.word)?.language === 'English';

/** The command line inside `time …`, `sudo …`: it decides, a little less surely. */
const ofNested = (tokens: readonly Token[], outer: string, world: World): readonly Evidence[] => {
  const [first] = tokens;
  if (first === undefined) return [];
  if (cannotRun(first, world) || isTalk(tokens, outer, world))
    return [forAsk(3.5, `“${first.text}” is no command to run`)];
  return weigh(tokens, world).map((one) => ({ ...one, weight: one.weight * (one.for === 'shell' ? 0.6 : 0.8) }));
};

/** `port install x` where no `port` is: an everyday word, but the next one is a subcommand of a tool called so. */
const ofToolElsewhere = ({ text }: Token, next: Token | undefined): readonly Evidence[] =>
  next !== undefined && subcommandOf(text, next.text) === 'known'
    ? [forShell(4.5, `\`${text}\` is a tool that takes \`${next.text}\``)]
    : [];

/** An English word, or none of any language. */
const isOfNoTongue = ({ shape, text, word }: Token): boolean =>
  /^[\x21-\x7e]+$/.test(text) && (shape !== 'word' || meaningOf(word)?.language === 'English' || wellKnown(word));

/** `vara docs`: a noun of another language that nothing of that language follows is rather a name. */
const isStray = (word: string, rest: readonly Token[]): boolean =>
  rest.length > 0 &&
  /^[a-z]{2,7}$/.test(word) &&
  rest.every((token) => token.after === '' && isOfNoTongue(token)) &&
  functionWord(word) === undefined &&
  requestVerb(word) === undefined &&
  saidAlone(word) === undefined;

/** `usar archivos`: both of one language. `sobe o servidor`: what follows an unheard word is. */
const ofTongue = ({ word }: Token, rest: readonly Token[]): readonly Evidence[] => {
  const words = rest.filter(({ shape }) => shape === 'word').map((token) => token.word);
  const language = meaningOf(word)?.language;
  if (language === 'English') return [];
  if (language !== undefined) {
    if (words.some((other) => shareLanguage(word, other))) return [forAsk(1.5, `all of it is ${language}`)];
    return isStray(word, rest) ? [forShell(3.2, `nothing else in it is ${language}`)] : [];
  }
  const foreign = words.some((other) => meaningOf(other)?.language !== 'English');
  const agreed = words.length > 1 && foreign ? agreedLanguage(words) : undefined;
  return agreed === undefined ? [] : [forAsk(2.5, `the rest of it is ${agreed}`)];
};

/** All that speaks for either reading of the words of one simple command. `tokens` is not empty. */
export const weigh = (tokens: readonly Token[], world: World): readonly Evidence[] => {
  const [first, ...rest] = tokens as [Token, ...Token[]];
  const known = commandKind(first.text, world);
  const grammar = known === undefined ? undefined : grammarOf(first.text);
  const { evidence, nested } = ofOperands({ name: first.text, rest, known, grammar, world });
  const prose = grammar?.slots[0] === 'text' ? [] : ofPunctuation(tokens, grammar);
  const tool =
    known === undefined
      ? [...ofToolElsewhere(first, rest[0]), ...ofTongue(first, rest), ...ofNamesake(tokens), ...ofInside(tokens)]
      : [];
  const has = (...slots: readonly Slot[]): boolean => grammar?.slots.some((slot) => slots.includes(slot)) === true;
  const phrase =
    has('any', 'phrase') && first.word !== 'look'
      ? []
      : [...ofPhrase(first, rest), ...(has('text') ? [] : ofJoin(first, rest))];
  return [
    ...ofFirst(first, world),
    ...tool,
    ...phrase,
    ...ofShapes(rest, world),
    ...evidence,
    ...ofNested(nested, first.text, world),
    ...prose,
  ];
};
