/** Whether an operand is one that its slot takes. */
import type { World } from '../../world.ts';
import type { Slot } from './grammar.ts';
import { wellKnown } from './names.ts';
import type { Token } from './scan.ts';
import { everydayWord, functionWord, requestVerb } from './words.ts';

/** 0 fits · about 1 doubtful · 3 and more: not an argument this command takes. */
export type Strain = number;

/** What an operand is judged by: the token, its fellows and what exists. */
export interface Operand {
  readonly token: Token;
  readonly all: readonly Token[];
  readonly world: World;
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/;

const hasFlag = (all: readonly Token[]): boolean => all.some(({ shape }) => shape === 'flag');

const common = (word: string): boolean => requestVerb(word) !== undefined || everydayWord(word) !== undefined;

const asName = ({ token, all }: Operand): Strain => {
  if (all.length === 1) return 0;
  if (functionWord(token.word)?.role === 'weak') return token.word.length > 1 ? 1.5 : 0;
  if (functionWord(token.word)?.role === 'strong') return 1.5;
  return everydayWord(token.word) !== undefined ? 0.5 : 0;
};

/** More than a letter: `paste a b` names two files. */
const isWord = (token: Token | undefined): boolean => token?.shape === 'word' && token.word.length > 2;

const asTool = ({ token, world }: Operand): Strain => {
  if (world.command(token.text) !== undefined || wellKnown(token.text)) return 0;
  if (functionWord(token.word) !== undefined) return 2.5;
  return common(token.word) ? 1.8 : 0.2;
};

const asOld = ({ token, all, world }: Operand): Strain => {
  if (world.entry(token.text) !== undefined) return 0;
  if (/^an?$/.test(token.word)) return isWord(all[all.indexOf(token) + 1]) ? 1 : 0;
  const role = functionWord(token.word)?.role;
  if (role !== undefined && token.word.length > 1) return token === all.at(-1) ? 1.5 : 3.3;
  return common(token.word) ? 1.2 : 0;
};

/** Of commands that are called like a verb, and of git, whose aliases are anybody's. */
const SUBCOMMANDS =
  /^(?:add|am|apply|archive|bisect|blame|branch|bundle|checkout|cherry|cherry-pick|clean|clone|commit|config|describe|diff|fetch|format-patch|gc|grep|help|init|log|merge|mv|notes|pull|push|rebase|reflog|remote|reset|restore|revert|rm|show|stash|status|submodule|switch|tag|worktree|build|test|run|mod|get|install|fmt|vet|env|generate|work|tool|version|doc|list)$/;

const asSub = ({ token }: Operand): Strain => {
  if (SUBCOMMANDS.test(token.word)) return 0;
  if (functionWord(token.word) !== undefined) return 2.5;
  return common(token.word) ? 2.2 : 0;
};

const asUser = ({ token, all }: Operand): Strain => {
  if (functionWord(token.word) !== undefined) return token.word.length > 1 ? 2.5 : 1;
  const addressed = all.some(({ shape, text }) => shape === 'name' && /[.@]/.test(text));
  if (everydayWord(token.word) !== undefined) return addressed ? 1.2 : 2.9;
  return requestVerb(token.word) === undefined ? 0 : 1.8;
};

/** `who am i`, `who mom likes`. */
export const isSelf = (word: string): boolean => /^(?:am|i|mom|likes)$/.test(word);

const FITS: Readonly<Record<Slot, (operand: Operand) => Strain>> = {
  old: asOld,
  root: (operand) => (operand.world.entry(operand.token.text) || hasFlag(operand.all) ? 0 : 3.5),
  pid: () => 3.5,
  job: () => 2,
  number: ({ token }) => (/^(?:inf|infinity)$/.test(token.word) ? 0 : 3),
  command: () => 0, // weighed as a command of its own
  name: asName,
  sub: asSub,
  free: () => 0,
  tool: asTool,
  self: (operand) => (isSelf(operand.token.word) ? 0 : asUser(operand)),
  user: asUser,
  date: () => 3.2,
  month: ({ token }) => (MONTH.test(token.word) ? 0 : 3.2),
  test: ({ all }) => (all.some(({ text }) => /^(?:-[a-zA-Z]{1,2}|!?=|==|[-+*/%<>:]|\\?\*)$/.test(text)) ? 0 : 3.5),
  none: () => 3,
  any: () => 0,
  phrase: () => 0,
  text: () => 0,
};

/** How badly an operand fits a slot. Numbers and whatever only a shell would write always fit. */
export const strainOf = (slot: Slot, operand: Operand): Strain => {
  const { shape } = operand.token;
  if (shape === 'number') return slot === 'none' && operand.token.after !== '' ? 1 : 0;
  return shape === 'word' ? FITS[slot](operand) : 0;
};
