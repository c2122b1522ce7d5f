/** Pairs of words that are English at once: `date of …`, `split up …`. */
import { type Evidence, forAsk, forShell } from './evidence.ts';
import type { Token } from './scan.ts';
import { requestVerb } from './words.ts';

const WRITES_ANYTHING = /^(?:echo|printf|figlet|cowsay|toilet|banner|jrnl|todo|task|nb)$/;
const PARTICLE = /^(?:up|out|off|down|away|back|together|apart|over|through)$/;

/** Commands whose first operand is a name, which may be `up`. */
const TAKES_A_NAME = /^(?:make|gmake|just|rake|go|man|info|help|service|command|exec|watch|time|wait)$/;

/** Verbs that are no nouns: after another verb they are subcommands (`resume serve`), not its object. */
const ONLY_VERB =
  /^(?:serve|validate|init|describe|configure|publish|login|logout|enable|disable|deploy|destroy|apply|uninstall)$/;
const TAKES_A_VERB = /^(?:help|let|go|try|please|make|come|get|run|do|want|need|start|stop|keep|continue|begin)$/;

/** What the first two words tell together; `rest` is what follows the first. */
export const ofPhrase = (first: Token, rest: readonly Token[]): readonly Evidence[] => {
  const [next, third] = rest;
  if (next === undefined || next.shape !== 'word' || WRITES_ANYTHING.test(first.word)) return [];
  const says = `“${first.text} ${next.text}” belongs to a sentence`;
  if (first.word === 'i' && next.word.length > 1) return [forAsk(2, says)];
  if (next.word === 'of' && third !== undefined) return [forAsk(4.2, says)];
  if (requestVerb(first.word)?.language !== 'English') return [];
  if (PARTICLE.test(next.word) && !TAKES_A_NAME.test(first.word) && third?.shape !== 'flag') return [forAsk(1.6, says)];
  const endsInVerb = ONLY_VERB.test(next.word) && third?.shape !== 'word' && !TAKES_A_VERB.test(first.word);
  return endsInVerb ? [forShell(3.5, `\`${next.text}\` is a subcommand rather than a thing`)] : [];
};
