/** Judges operands by the command's grammar, and every word by the languages. */
import type { World } from '../../world.ts';
import { type Evidence, forAsk, forShell } from './evidence.ts';
import { isKeyword, strainOf } from './fit.ts';
import type { Grammar, Slot } from './grammar.ts';
import type { Token } from './scan.ts';
import { isForeignScript } from './script.ts';
import { ofWord } from './sentence.ts';
import { everydayWord, functionWord, listedWord, meaningOf, requestVerb } from './words.ts';

/** One simple command: `known` says what its name is, undefined when nothing is called so. */
export interface Command {
  readonly name: string;
  readonly rest: readonly Token[];
  readonly known: string | undefined;
  readonly grammar: Grammar | undefined;
  readonly world: World;
}

const SHELL_SHAPES: ReadonlySet<Token['shape']> = new Set(['path', 'glob', 'variable', 'assignment', 'name']);

/** Flags, paths and the like: what a shell takes and a sentence seldom holds. */
export const ofShapes = (rest: readonly Token[], world: World): readonly Evidence[] => {
  const found: Evidence[] = [];
  const flags = rest.filter(({ shape }) => shape === 'flag');
  if (flags.some(({ text }) => /^--\w{2}/.test(text))) found.push(forShell(1, 'it has a long flag'));
  if (flags.length > 0)
    found.push(
      forShell(Math.min((rest[0]?.shape === 'flag' ? 3 : 2) + flags.length, 5), `\`${flags[0]?.text}\` is a flag`),
    );
  const shaped = rest.filter(
    ({ shape, word }) => SHELL_SHAPES.has(shape) && (shape !== 'name' || !isForeignScript(word)),
  );
  if (shaped.length > 0)
    found.push(forShell(Math.min(0.7 * shaped.length, 3), `\`${shaped[0]?.text}\` is written for a shell`));
  if (rest.length === 1 && /^\.{1,2}\/?$/.test(rest[0]?.text ?? ''))
    found.push(forShell(3.5, 'the folder one stands in is its only argument'));
  const there = rest.find(
    ({ text, shape }) => (shape === 'word' || shape === 'name') && world.entry(text) !== undefined,
  );
  if (there !== undefined) found.push(forShell(1, `\`${there.text}\` exists here`));
  return found;
};

const isFlag = (token: Token | undefined): boolean => token?.shape === 'flag';

/** `ls -la please`: bundled letters take no value, least of all this one. */
const isPleading = ({ word }: Token, before: Token | undefined): boolean =>
  word === 'please' && /^-[A-Za-z]{2,}$/.test(before?.text ?? '');

/** Operands, without flags and what directly follows one. */
const withoutFlags = (rest: readonly Token[]): readonly Token[] =>
  rest.filter((token, i) => {
    const before = rest[i - 1];
    const isValue = isFlag(before) && /^--?[^=]*$/.test(before?.text ?? '') && !isPleading(token, before);
    return !isFlag(token) && !isValue;
  });

/** A verb that is no command has no flags with values: `run x -l in docs`. */
const operandsOf = ({ known, name, rest }: Command): readonly Token[] =>
  known === undefined && requestVerb(name) !== undefined
    ? rest.filter(({ shape }) => shape !== 'flag')
    : withoutFlags(rest);

/** What these take is no name that somebody gave. */
const EXACT: ReadonlySet<Slot | undefined> = new Set(['sub', 'none', 'program']);

/** `chgrp staff public`: beside a command that is no English word, everyday words are names. */
const leniency = (name: string, { token, slot }: { token: Token; slot: Slot | undefined }): number => {
  const spoken = functionWord(name) ?? requestVerb(name) ?? listedWord(name);
  return !EXACT.has(slot) && spoken === undefined && functionWord(token.word) === undefined ? 0.6 : 1;
};

const isUnknownWord = (token: Token | undefined, world: World): boolean =>
  token?.shape === 'word' && world.entry(token.text) === undefined;

/** A grep pattern may be any word, but `look for bugs` goes on like a sentence. */
const ofPattern = (token: Token, next: Token | undefined, world: World): readonly Evidence[] =>
  functionWord(token.word) !== undefined && isUnknownWord(next, world)
    ? [forAsk(everydayWord(next?.word ?? '') === undefined ? 1.2 : 3.2, `“${token.text}” belongs to a sentence`)]
    : [];

const isPattern = (slot: Slot | undefined, { name }: Command, { shape }: Token): boolean =>
  slot === 'any' && name !== 'yes' && shape === 'word';

/** A function word, or any word of another language: what follows goes on with it. English verbs may be tools. */
const isSpoken = (name: string): boolean =>
  functionWord(name) !== undefined || (meaningOf(name)?.language ?? 'English') !== 'English';

const ofOperand = (command: Command, operands: readonly Token[], i: number): readonly Evidence[] => {
  const { name, rest, known, grammar, world } = command;
  const token = operands[i] as Token;
  const slot = grammar?.slots[Math.min(i, grammar.slots.length - 1)];
  if (isPattern(slot, command, token)) return ofPattern(token, operands[i + 1], world);
  if (token.shape === 'word' && world.entry(token.text) !== undefined) return [];
  if (slot !== undefined && isKeyword(slot, { command: name, token, all: rest, world })) return [];
  const strain = slot === undefined ? 0 : strainOf(slot, { command: name, token, all: rest, world });
  const talk = known === undefined && isSpoken(name);
  const index = rest.indexOf(token) + Number(talk); // the second word of a sentence is no subcommand
  const vocabulary = known === undefined && /^[a-z]/.test(name) && meaningOf(name) === undefined ? 0.15 : 0.4;
  const word = ofWord(token, {
    index,
    slot,
    vocabulary,
    next: rest[rest.indexOf(token) + 1],
    alone: operands.length === 1,
  });
  const misfit = forAsk(
    strain * leniency(name, { token, slot }),
    `“${token.text}” is not an argument that \`${name}\` takes`,
  );
  return [...(strain > 0 ? [misfit] : []), ...(word === undefined ? [] : [word])];
};

/** Flags may stand for operands, and expansions for any number of them. */
const ofCount = ({ name, rest, grammar }: Command, operands: readonly Token[]): readonly Evidence[] => {
  if (grammar === undefined || rest.length === 0 || rest.length !== operands.length) return [];
  if (operands.length < grammar.least) return [forAsk(3, `\`${name}\` needs more arguments`)];
  if (operands.length <= grammar.most || operands.some(({ shape }) => shape !== 'word')) return [];
  return [forAsk(2, `\`${name}\` takes fewer arguments`)];
};

/** What the operands tell. `nested` is the command line inside (`sudo …`), where one begins. */
export const ofOperands = (command: Command): { evidence: readonly Evidence[]; nested: readonly Token[] } => {
  const { rest, grammar } = command;
  const operands = operandsOf(command);
  const last = (grammar?.slots.length ?? 1) - 1;
  const evidence: Evidence[] = [];
  for (const [i, token] of operands.entries()) {
    const slot = grammar?.slots[Math.min(i, last)];
    if (slot === 'command') return { evidence, nested: rest.slice(rest.indexOf(token)) };
    if (slot === 'text') break;
    evidence.push(...ofOperand(command, operands, i));
  }
  return { evidence: [...evidence, ...ofCount(command, operands)], nested: [] };
};
