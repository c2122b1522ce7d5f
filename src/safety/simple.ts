/** One simple command: assignments, redirections, the resolved name, and its spec. */
import type { Assignment, Command, Word } from 'unbash';
import { type Arg, literal } from './arg.ts';
import { specFor } from './catalog.ts';
import { eatsItself, empties, floods } from './emptied.ts';
import { weighUnknown, weighVariable } from './environment.ts';
import { visitExpansions } from './expansions.ts';
import { absolute, baseName } from './paths.ts';
import { playRedirect } from './redirect.ts';
import { bareCall, reduce } from './reduce.ts';
import { addLanding, addUnknown, forget, type Scope, type Stdin, spend, within } from './scope.ts';
import { expandOne, expandWord } from './word.ts';

const SYSTEM_FOLDERS = new Set([
  '/bin',
  '/sbin',
  '/usr/bin',
  '/usr/sbin',
  '/usr/local/bin',
  '/usr/local/sbin',
  '/opt/homebrew/bin',
  '/usr/games',
  '/snap/bin',
]);

/** The name a command is known by: folders of the system are taken off; undefined for a program at some other place. */
const knownName = (scope: Scope, name: string): string | undefined => {
  if (!name.includes('/')) return name;
  if (scope.cwd === undefined && !name.startsWith('/')) return undefined;
  const path = absolute(scope.cwd ?? '/', name);
  const folder = path.slice(0, path.lastIndexOf('/'));
  return SYSTEM_FOLDERS.has(folder) && !scope.trace.written.has(path) ? baseName(path) : undefined;
};

/** Commands to which any word may be a program. */
const TAKES_CODE =
  /^(?:[gmn]?awk|sed|jq|yq|perl|ruby|python[\d.]*|node|deno|bun|php|lua|osascript|sqlite3|psql|mysql|mariadb|eval|trap)$/;

/** A plain name that is there: behind the program it is a file to read. */
const isFile = ({ cwd, world }: Scope, text: string): boolean =>
  cwd !== undefined && /^[\w.@+/~-]+$/.test(text) && world.entry(absolute(cwd, text)) !== undefined;

/** The name and the options, and words that are code: each may be somebody else's idea. */
const noteWords = (scope: Scope, name: string, args: readonly Arg[]): void => {
  const next = args[0]?.text;
  addLanding(scope, { place: 'command', text: name, ...(next !== undefined && { next }) });
  const operands = args.filter(({ text }) => !text.startsWith('-'));
  for (const { text } of args) if (text.startsWith('-')) addLanding(scope, { place: 'option', text });
  if (!TAKES_CODE.test(name)) return;
  for (const [at, { text }] of operands.entries())
    if (at === 0 || !isFile(scope, text)) addLanding(scope, { place: 'code', text });
};

/** Walks a command whose words are known: the heart of the walk, also for peeled wrappers. */
export const walkWords = (scope: Scope, words: readonly Arg[], excerpt: string): void => {
  const [first, ...args] = words;
  if (first === undefined || !spend(scope, 1 + words.length / 8)) return;
  const call = bareCall(scope, first.text, excerpt);
  if (first.dynamic !== 'no' || first.glob) return call.unknown('which command runs is only known when it runs');
  if (scope.functions.has(first.text)) return callFunction(scope, first.text);
  const name = knownName(scope, first.text);
  if (name === undefined) {
    addLanding(scope, { place: 'command', text: first.text });
    return call.play('execute', first);
  }
  noteWords(scope, name, args);
  scope.trace.seen.push({
    name,
    excerpt,
    background: scope.background,
    words: [name, ...args.map((arg) => arg.text)],
  });
  if (scope.elsewhere === undefined && scope.world.command(name) === 'function')
    return call.unknown(`${name} is a function of your shell`);
  const spec = specFor(name);
  if (spec === undefined) return call.unknown(`what ${name} does is not known here`);
  reduce({ name, args, scope, excerpt }, spec);
};

/** The body was walked where it was defined; a call inside itself through a pipe or in the background is a bomb. */
const callFunction = (scope: Scope, name: string): void => {
  if (scope.within === name && scope.background) bareCall(scope, name, name).mark('fork-bomb');
  forget(scope);
  if (scope.trace.moves) scope.cwd = undefined;
};

/** What was found since `from` reads a file's content: the value made of it must not leave. */
const readsLocally = (scope: Scope, from: number): boolean =>
  scope.trace.effects
    .slice(from)
    .some(({ kind, note }) => (kind === 'read' && note !== 'looked at') || kind === 'secret');

const assign = (scope: Scope, assignment: Assignment, how: 'own' | 'prefix'): void => {
  const from = scope.trace.effects.length;
  if (assignment.index !== undefined) visitExpansions(assignment.index, scope);
  visitExpansions(assignment.value, scope);
  const call = bareCall(scope, `${assignment.name}=`, assignment.text);
  if (/\[.*(?:\$\(|`)/s.test(assignment.index?.text ?? '')) call.unknown('a subscript that may run code');
  if (assignment.value.type === 'ArrayValue') {
    weighUnknown(call, assignment.name);
    return void scope.vars.set(assignment.name, null);
  }
  const value = expandOne(assignment.value, scope);
  if (assignment.name === 'BASH_ALIASES') call.script(value);
  weighVariable(call, assignment.name, value);
  if (readsLocally(scope, from)) scope.trace.printed.add(assignment.name);
  if (how === 'prefix') return;
  const own = !assignment.append && assignment.index === undefined;
  const kind = value.dynamic === 'no' ? 'text' : value.dynamic === 'operand' ? 'some' : undefined;
  scope.vars.set(assignment.name, own && kind !== undefined ? { text: value.text, kind } : null);
};

const argsOf = (word: Word | Assignment, scope: Scope): readonly Arg[] => {
  if (word.type === 'Word') {
    if (word.parts !== undefined) visitExpansions(word, scope);
    return expandWord(word, scope);
  }
  if (word.index !== undefined) visitExpansions(word.index, scope);
  visitExpansions(word.value, scope);
  if (word.value.type === 'ArrayValue') return [{ ...literal(`${word.name}=()`, word.text), dynamic: 'operand' }];
  const value = expandOne(word.value, scope);
  return [{ ...value, text: `${word.name}${word.append ? '+' : ''}=${value.text}`, raw: word.text }];
};

const playRedirects = (node: Command, scope: Scope, name: string): Stdin | undefined => {
  let stdin: Stdin | undefined;
  const call = bareCall(scope, name, name);
  for (const redirect of node.redirects) {
    visitExpansions(redirect, scope);
    stdin = playRedirect(call, redirect) ?? stdin;
  }
  return stdin;
};

const weighOutput = (node: Command, words: readonly Arg[], { scope, excerpt }: { scope: Scope; excerpt: string }) => {
  const call = bareCall(scope, words[0]?.text ?? 'redirection', excerpt);
  if (empties(node, words) || eatsItself(node, words, scope)) call.mark('empty');
  if (floods(node, words)) call.mark('flood');
};

/** Walks a simple command of the tree. */
export const walkSimple = (scope: Scope, node: Command, excerpt: string): void => {
  if (!spend(scope)) return;
  const words = [node.name, ...node.args].flatMap((word) => (word === undefined ? [] : argsOf(word, scope)));
  if (words.length > 5000) return addUnknown(scope, { by: 'guard', note: 'too many words', text: excerpt });
  for (const item of node.prefix) {
    if (item.type === 'Assignment') assign(scope, item, words.length === 0 ? 'own' : 'prefix');
  }
  const stdin = playRedirects(node, scope, words[0]?.text ?? 'redirection');
  weighOutput(node, words, { scope, excerpt });
  if (words.length === 0) return;
  if (stdin === undefined) return walkWords(scope, words, excerpt);
  const inner = within(scope, { stdin });
  walkWords(inner, words, excerpt);
  scope.cwd = inner.cwd;
  scope.wild ||= inner.wild;
};
