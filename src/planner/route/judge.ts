/** Judges a line that no sign and no learned rule decides. */
import type { Route } from '../../plan.ts';
import type { World } from '../../world.ts';
import { alone } from './alone.ts';
import { type Evidence, forAsk, forShell, strongest, total } from './evidence.ts';
import { keywordMisused } from './keyword.ts';
import { commandKind } from './known.ts';
import { wellKnown } from './names.ts';
import { isNamesake } from './namesake.ts';
import { scan, type Token } from './scan.ts';
import { isForeignScript } from './script.ts';
import { misspelt, misspeltKeyword } from './slip.ts';
import { misshapen } from './slip-shape.ts';
import { type Syntax, syntaxOf } from './syntax.ts';
import { weigh } from './weigh.ts';
import { functionWord } from './words.ts';

/** The languages are looked for at the front of a line only; the grammar sees all of it. */
const FRONT = 4000;

const ask = (reason: string): Route => ({ kind: 'ask', reason });

const asShell = (syntax: Syntax, reason: string): Route =>
  syntax.state === 'incomplete'
    ? { kind: 'incomplete', reason: `The shell waits for more: ${syntax.problem}.` }
    : { kind: 'shell', reason };

/** Leading assignments and redirections do not name the command. */
const firstCommand = (tokens: readonly Token[]): readonly Token[] => {
  let start = 0;
  while (tokens[start]?.shape === 'assignment' || tokens[start]?.text === '!') start += 1;
  const rest = tokens.slice(start);
  const end = rest.findIndex(({ shape }) => shape === 'operator');
  return end === -1 ? rest : rest.slice(0, end);
};

/** `[optional] do this`: a label in brackets is no word of either reading. */
const withoutLabel = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 1 && tokens[0]?.text.startsWith('[') && /^\[\p{L}+\]$/u.test(tokens[0].text)
    ? tokens.slice(1)
    : tokens;

/** Pipes and lists count when what follows them is a command. No sentence is piped, so a pipe tells most. */
const ofOperator = (tokens: readonly Token[], i: number, world: World): Evidence | undefined => {
  const { shape, text } = tokens[i] as Token;
  const next = tokens[i + 1];
  if (shape !== 'operator' || next === undefined) return undefined;
  const joins = /^(?:\||\|\||&&|\|&|;|&)$/.test(text);
  if (joins && (commandKind(next.text, world) !== undefined || next.shape !== 'word'))
    return forShell(text === '|' ? 5.3 : 4, `\`${text} ${next.text}\` joins commands`);
  return /[<>]/.test(text) ? forShell(i === 1 ? 3.3 : 1.5, `\`${text}\` redirects`) : undefined;
};

/** What stands around the words of the first command: assignments before it, operators behind. */
const ofOperators = (tokens: readonly Token[], world: World): readonly Evidence[] => {
  const [first] = tokens;
  const sets = first?.shape === 'assignment' ? [forShell(8, `\`${first.text}\` sets a variable for it`)] : [];
  return [...sets, ...tokens.flatMap((_, i) => ofOperator(tokens, i, world) ?? [])];
};

/** Quoted parts aside, the first word is in another script and no path. */
const opensInForeignScript = ({ text, shape }: Token): boolean =>
  shape !== 'path' && shape !== 'assignment' && isForeignScript(text.replace(/"[^"]*"|'[^']*'|`[^`]*`/g, ''));

/** `tokens` is the first simple command, or the whole line where the shell cannot read it. */
interface Scanned {
  readonly syntax: Syntax;
  readonly all: readonly Token[];
  readonly tokens: readonly Token[];
}

/** Sums nearer than this leave it in doubt, where a sentence has anything for it at all. */
const NEAR = 0.9;
const LEAST = 1.5;

interface Sums {
  readonly said: number;
  readonly typed: number;
}

/** Something would run, and the words alone do not tell whether it is meant: `last reboot`, `make folder reports`. */
const isDoubtful = (tokens: readonly Token[], { said, typed }: Sums, world: World): boolean => {
  if (said < LEAST || Math.abs(said - typed) >= NEAR) return false;
  if (world.command(tokens[0]?.text ?? '') === undefined) return isNamesake(tokens);
  const tells = ({ word }: Token): boolean => functionWord(word) !== undefined || isForeignScript(word);
  return said < typed || !tokens.slice(1).some(tells);
};

/** Both readings weighed; where they are equal it is a request, for a sentence is never run “to see”. */
const weighed = (line: string, { syntax, all, tokens }: Scanned, world: World): Route => {
  const broken = syntax.state === 'wrong' ? 2 : Number(syntax.state === 'incomplete');
  const unreadable = forAsk(broken, `the shell cannot read it: ${syntax.problem}`);
  const evidence = [...weigh(tokens, world), ...ofOperators(all, world), unreadable];
  const [said, typed] = [total(evidence, 'ask'), total(evidence, 'shell')];
  const doubtful = syntax.state === 'whole' && isDoubtful(tokens, { said, typed }, world);
  const forCommand = `${strongest(evidence, 'shell') || 'nothing in it speaks of a sentence'}.`;
  const forRequest = `${strongest(evidence, 'ask')}.`;
  if (said < 2 || said < typed) {
    return doubtful ? { kind: 'shell', reason: forCommand, doubt: forRequest } : asShell(syntax, forCommand);
  }
  const name = tokens[0]?.text ?? line;
  const known = commandKind(name, world);
  const reason = `${known === undefined ? '' : `\`${name}\` is ${known}, but `}${forRequest}`;
  return doubtful ? { kind: 'ask', reason, doubt: forCommand } : ask(reason);
};

const verdict = (line: string, syntax: Syntax, world: World): Route => {
  const all = scan(line.slice(0, FRONT));
  const words = syntax.state === 'wrong' ? all.filter(({ shape }) => shape !== 'operator') : firstCommand(all);
  const tokens = withoutLabel(words);
  const [first] = tokens;
  if (first === undefined) return asShell(syntax, 'It is written in the grammar of the shell.');
  if (commandKind(first.text, world) === undefined && opensInForeignScript(first)) {
    return ask(`“${first.text}” is no command.`);
  }
  const elsewhere = first.text.length < 4 && world.command(first.text) === undefined && wellKnown(first.text);
  const short =
    (syntax.state === 'whole' && all.length === tokens.length ? misshapen(line, tokens, world) : undefined) ??
    (elsewhere ? misspelt(line, tokens, world) : undefined) ??
    (all.length === 1 ? alone(first, world) : undefined) ??
    (syntax.state === 'wrong' ? misspeltKeyword(line, first) : undefined) ??
    (syntax.state === 'whole' ? misspelt(line, tokens, world) : undefined);
  return short ?? weighed(line, { syntax, all, tokens }, world);
};

/** `line` has no blanks in front and no forcing sign. */
export const judge = (line: string, world: World): Route => {
  const syntax = syntaxOf(line);
  const misused = keywordMisused(line, world);
  if (misused !== undefined) return ask(`${misused}.`);
  if (syntax.compound && syntax.state !== 'wrong') return asShell(syntax, 'It is a compound command of the shell.');
  return verdict(line, syntax, world);
};
