/**
 * What a step leaves: "list what is left there" in the folder that something was taken from, "print how many there are" of the lines that
 * were written to a file, and the folder of the step before, where the next one names none.
 */
import { fed } from '../frames/text-shape.ts';
import { means, type Token } from '../understand.ts';
import { and, type Command, pipe, run, type Word } from '../write/command.ts';
import { parsed, wordOf } from './parsed.ts';
import { type State, withCommand } from './state.ts';

const low = (token: Token): string => token.text.toLowerCase();

const LEFT =
  /^(?:left|left over|left behind|leftovers?|remain|remains|remaining|remained|rest|stays|stayed|survived|still)$/;
const AROUND =
  /^(?:me|us|what|what's|what is|which|that|are|is|was|were|there|here|the|of|in|inside|under|it|that|this|then|over|behind|still|now|out|all|files?|things?|entries|items?|ones?|folder|directory|how|many|number|count|contents?|to|be|found|afterwards|there's|there are|left|and)$/;

/** The folder that a deed has taken things from, and whether it went down into it. */
const clearedBy = (command: Command): { readonly path: string; readonly deep: boolean } | undefined => {
  if (command.type === 'and') return command.parts.map(clearedBy).findLast((one) => one !== undefined);
  if (command.type !== 'run') return undefined;
  const texts = command.words.map((word) => (typeof word === 'string' ? word : wordOf(word)));
  if (texts[0] === 'find') {
    const takes = texts.some(
      (word, at) => word === '-delete' || (word === '-exec' && /^(?:rm|mv|rmdir)$/.test(texts[at + 1] ?? '')),
    );
    const deep = !texts.includes('-maxdepth');
    return takes && texts[1] !== undefined ? { path: texts[1], deep } : undefined;
  }
  const { program, operands } = parsed(command.words);
  if (!/^(?:rm|mv|rmdir|unlink)$/.test(program)) return undefined;
  const taken = program === 'mv' ? operands.slice(0, -1) : operands;
  const folders = new Set(taken.map((one) => (one?.includes('/') ? one.replace(/\/[^/]*\/?$/, '') : '.')));
  const [path, more] = folders;
  return path === undefined || more !== undefined ? undefined : { path, deep: false };
};

/** "what is left in tmp", "the remaining files": asked of the folder that the step before took something from. */
export const leftOver = (state: State, tokens: readonly Token[]): State | undefined => {
  const last = state.steps.at(-1);
  const isAsked = tokens.some((token) => LEFT.test(token.lemma) || LEFT.test(low(token)));
  if (last === undefined || !isAsked) return undefined;
  const places = tokens.filter(({ kind }) => kind === 'path');
  const isPlain = tokens.every(
    (token) =>
      token.kind === 'path' ||
      token.kind === 'mark' ||
      LEFT.test(token.lemma) ||
      AROUND.test(low(token)) ||
      AROUND.test(token.lemma) ||
      means(token, 'SHOW', 'COUNT'),
  );
  const cleared = clearedBy(last.proposal.command);
  if (!isPlain || cleared === undefined || places.length > 1) return undefined;
  const path: Word = { path: places[0]?.value ?? cleared.path };
  const isFiles = tokens.some((token) => /^files?$/.test(low(token)));
  const list =
    isFiles && cleared.deep && places.length === 0
      ? run('find', path, '-type', 'f')
      : run('ls', path.path === '.' ? [] : [path]);
  const isCount = tokens.some((token) => means(token, 'COUNT') || /^(?:how many|many|number)$/.test(low(token)));
  return after(state, isCount ? pipe(list, run('wc', '-l')) : list);
};

const COUNTED =
  /^(?:me|how|many|the|of|number|count|total|lines?|rows?|entries|matches|hits|errors?|warnings?|ones?|them|those|it|that|there|are|is|were|was|has|have|in|out|what|names?|files?|and|also|came|got|this|makes?|be)$/;

/** "print how many there are": lines that were written to a file. */
export const countedAfter = (state: State, tokens: readonly Token[]): State | undefined => {
  const last = state.steps.at(-1)?.proposal.command;
  const { made } = state.spoken.results;
  const end = last?.type === 'pipe' ? last.parts.at(-1) : last;
  if (made?.noun !== 'file' || end?.type !== 'redirect' || end.sign !== '>') return undefined;
  const isCount = tokens.some((token) => means(token, 'COUNT') || /^how many$/.test(token.lemma));
  const isPlain = tokens.every(
    (token) => means(token, 'SHOW', 'COUNT') || COUNTED.test(low(token)) || COUNTED.test(token.lemma),
  );
  return isCount && isPlain ? after(state, fed(run('wc', '-l'), [{ path: made.path }])) : undefined;
};

/** The state with one more look at what is there. */
const after = (state: State, look: Command): State => {
  const last = state.steps.at(-1);
  if (last === undefined) return state;
  const reading = withCommand(last, and(last.proposal.command, look));
  return { ...state, steps: [...state.steps.slice(0, -1), reading], isSearch: false };
};

const isHere = (word: Word | undefined): boolean => word !== undefined && /^\.\/?$/.test(wordOf(word) ?? '');

/** The folder that a search goes through. */
const rootOf = (command: Command): Word | undefined => {
  const first = command.type === 'run' ? command : 'parts' in command ? command.parts[0] : command.command;
  if (first?.type !== 'run') return first && rootOf(first);
  const [program, root] = first.words;
  return program === 'find' && root !== undefined && !isHere(root) ? root : undefined;
};

/** "make every x in a executable and print how many x there are": in a as well. */
export const inSamePlace = (state: State, command: Command, tokens: readonly Token[]): Command => {
  const before = state.steps.at(-1)?.proposal.command;
  const root = before && rootOf(before);
  const isSaid = tokens.some(
    (token) =>
      (token.kind === 'path' && !/^\.\w+$/.test(token.value)) ||
      means(token, 'HERE', 'CURRENT', 'HOME', 'ROOT', 'DELETE', 'MOVE'),
  );
  if (root === undefined || isSaid) return command;
  const moved = (one: Command): Command => {
    if (one.type === 'run')
      return one.words[0] === 'find' && isHere(one.words[1]) ? run('find', root, one.words.slice(2)) : one;
    if (one.type === 'redirect') return { ...one, command: moved(one.command) };
    const [first, ...rest] = one.parts;
    return first === undefined ? one : { ...one, parts: [moved(first), ...rest] };
  };
  return moved(command);
};
