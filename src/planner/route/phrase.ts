/** Pairs of words that are English at once: `date of …`, `split up …`. */
import { type Evidence, forAsk, forShell } from './evidence.ts';
import type { Token } from './scan.ts';
import { functionWord, listedWord, requestVerb } from './words.ts';

const WRITES_ANYTHING = /^(?:echo|printf|figlet|cowsay|toilet|banner|jrnl|todo|task|nb)$/;
const PARTICLE = /^(?:up|out|off|down|away|back|together|apart|over|through)$/;

/** Commands whose first operand is a name, which may be `up`. */
const TAKES_A_NAME = /^(?:make|gmake|just|rake|go|man|info|help|service|command|exec|watch|time|wait)$/;

/** Verbs that are no nouns: after another verb they are subcommands (`resume serve`), not its object. */
const ONLY_VERB =
  /^(?:serve|validate|init|describe|configure|publish|login|logout|enable|disable|deploy|destroy|apply|uninstall)$/;
const TAKES_A_VERB = /^(?:help|let|go|try|please|make|come|get|run|do|want|need|start|stop|keep|continue|begin)$/;

/** Said of things they would be nouns; after a noun that is no command they end a line as its subcommands: `repo sync`. */
const DONE_TO = /^(?:build|run|sync|add|remove|create|delete|install|test|list|start|status|up|new|dev)$/;
const NO_NOUN = /^(?:build|run|sync|add|remove|create|delete|dev)$/;

/** `next build`, `nova list`: a word that is no verb, then a verb in the base form, and no third word. */
const ofTool = (first: Token, [next, third]: readonly Token[]): readonly Evidence[] => {
  if (next === undefined || third?.shape === 'word' || next.after !== '' || !/^[a-z]+$/.test(first.text)) return [];
  if (requestVerb(first.word) !== undefined) return [];
  const foreign = functionWord(first.word)?.language ?? listedWord(first.word)?.language ?? 'English';
  const ends = foreign === 'English' ? NO_NOUN : DONE_TO;
  return ends.test(next.text) ? [forShell(4.6, `\`${next.text}\` after it is a subcommand`)] : [];
};

/** `ssh keeps …`: what is told of a program, not to it. */
const TELLS_OF_IT =
  /^(?:keeps|says|fails|failed|hangs|crashes|crashed|eats|complains|refuses|stopped|broke|seems|looks|takes|needs|wants|gets|gives|goes|won't|doesn't|isn't|died|froze)$/;

/** What the first two words tell together; `rest` is what follows the first. */
export const ofPhrase = (first: Token, rest: readonly Token[]): readonly Evidence[] => {
  const [next, third] = rest;
  if (next === undefined || next.shape !== 'word' || WRITES_ANYTHING.test(first.word)) return [];
  const says = `“${first.text} ${next.text}” belongs to a sentence`;
  const tool = ofTool(first, rest);
  if (tool.length > 0) return tool;
  if (first.word === 'i' && next.word.length > 1) return [forAsk(2, says)];
  if (TELLS_OF_IT.test(next.word) && (third === undefined || third.shape === 'word')) return [forAsk(3.4, says)];
  if (next.word === 'of' && third !== undefined) return [forAsk(4.2, says)];
  if (requestVerb(first.word)?.language !== 'English') return [];
  if (PARTICLE.test(next.word) && !TAKES_A_NAME.test(first.word) && third?.shape !== 'flag') return [forAsk(1.6, says)];
  const endsInVerb = ONLY_VERB.test(next.word) && third?.shape !== 'word' && !TAKES_A_VERB.test(first.word);
  return endsInVerb ? [forShell(3.5, `\`${next.text}\` is a subcommand rather than a thing`)] : [];
};
