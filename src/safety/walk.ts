/** Walks the tree in the order in which a shell would run it, with what is known at each place. */
import type {
  AndOr,
  Case,
  CommandNode,
  CompoundList,
  For,
  If,
  ParsedScript,
  Pipeline,
  Redirected,
  Select,
  Statement,
  While,
} from 'unbash';
import { assignedIn } from './assigned.ts';
import { weighUnknown } from './environment.ts';
import { visitExpansions } from './expansions.ts';
import { fixedOutput } from './output.ts';
import { parseShell } from './parse.ts';
import { playRedirect } from './redirect.ts';
import { bareCall } from './reduce.ts';
import { valuesOf } from './rounds.ts';
import { addUnknown, forget, fork, join, type Scope, type Stdin, spend, type Walkers, within } from './scope.ts';
import { walkSimple, walkWords } from './simple.ts';
import { expandWord } from './word.ts';

/** A bare list stands only where the parser recovered from an error: it is not walked. */
type Node = Statement['command'] | CompoundList;

/** Positions are those of the source that is being walked. */
const excerptOf = (node: { pos: number; end: number }, scope: Scope): string =>
  scope.source.slice(node.pos, node.end).slice(0, 300);

/** A `cd` to what is no folder (yet) may fail, and what follows then runs elsewhere. */
const isFolder = ({ cwd, world }: Scope): boolean =>
  cwd === undefined || cwd === '/' || cwd === world.home || world.entry(cwd)?.kind === 'dir';

const walkList = (scope: Scope, list: { readonly commands: readonly Statement[] }): void => {
  for (const statement of list.commands) {
    if (!spend(scope)) return;
    const before = scope.cwd;
    if (statement.background) walkNode(fork(scope, { background: true }), statement.command);
    else walkNode(scope, statement.command);
    if (scope.cwd !== before && !isFolder(scope)) scope.cwd = undefined;
  }
};

const walkAndOr = (scope: Scope, node: AndOr): void => {
  const chain = fork(scope);
  for (const [at, command] of node.commands.entries()) {
    if (at === 0 || node.operators[at - 1] === '&&') {
      walkNode(chain, command);
      continue;
    }
    const branch = fork(chain);
    walkNode(branch, command);
    join(chain, branch);
  }
  join(scope, chain);
};

const walkPipeline = (scope: Scope, node: Pipeline): void => {
  const [first, second] = node.commands;
  if (first !== undefined && second === undefined) return walkNode(scope, first);
  let stdin: Stdin = scope.stdin;
  for (const command of node.commands) {
    const stage = fork(scope, { stdin, background: scope.background || scope.within !== undefined });
    walkNode(stage, command);
    const text = fixedOutput(command, scope);
    stdin = text === undefined ? { kind: 'pipe', from: excerptOf(command, scope) } : { kind: 'text', text };
  }
};

const walkBranch = (scope: Scope, list: CompoundList): void => {
  const branch = fork(scope);
  walkList(branch, list);
  join(scope, branch);
};

const walkIf = (scope: Scope, node: If): void => {
  walkList(scope, node.clause);
  const before = fork(scope);
  for (const list of [
    node.then,
    ...node.elif.flatMap((elif) => [elif.clause, elif.then]),
    ...(node.else ? [node.else] : []),
  ]) {
    const branch = fork(before);
    walkList(branch, list);
    join(scope, branch);
  }
};

/** A body may run again with what it assigned itself: those names are unknown from the start. */
const enterLoop = (scope: Scope, body: CompoundList): void => {
  const assigned = assignedIn(body);
  if (assigned === 'anything') forget(scope);
  else for (const name of assigned) scope.vars.set(name, null);
  if (assigned === 'anything' || assigned.has('cd')) scope.cwd = undefined;
};

const walkFor = (scope: Scope, node: For | Select): void => {
  for (const word of node.wordlist ?? []) visitExpansions(word, scope);
  const items = (node.wordlist ?? []).flatMap((word) => expandWord(word, scope));
  enterLoop(scope, node.body);
  weighUnknown(bareCall(scope, 'for', excerptOf(node, scope)), node.name.value);
  const name = node.name.value;
  for (const value of valuesOf(items, node, scope)) {
    scope.vars.set(name, value);
    walkBranch(scope, node.body);
  }
  if (items.length !== 1) scope.vars.set(name, null);
};

/** Conditions that never end a loop. */
const ALWAYS: Readonly<Record<While['kind'], RegExp>> = {
  while: /^(?:true|:|\[ 1 \]|\[\[ 1 \]\]|\(\(1\)\))$/,
  until: /^(?:false|! true)$/,
};

const walkWhile = (scope: Scope, node: While): void => {
  enterLoop(scope, node.body);
  enterLoop(scope, node.clause);
  const last = node.clause.commands.at(-1);
  const again = last !== undefined && ALWAYS[node.kind].test(excerptOf(last.command, scope));
  if (again && node.body.commands.some((statement) => statement.background))
    bareCall(scope, 'while', excerptOf(node, scope)).mark('flood');
  walkList(scope, node.clause);
  walkBranch(scope, node.body);
};

const walkCase = (scope: Scope, node: Case): void => {
  visitExpansions(node.word, scope);
  const before = fork(scope);
  /** The branch in front, where it goes on into this one (`;&`, `;;&`). */
  let fallen: Scope | undefined;
  for (const item of node.items) {
    for (const pattern of item.pattern) visitExpansions(pattern, scope);
    const branch = fork(before);
    if (fallen !== undefined) join(branch, fallen);
    walkList(branch, item.body);
    join(scope, branch);
    fallen = item.terminator === ';;' ? undefined : branch;
  }
};

const walkRedirected = (scope: Scope, node: Redirected): void => {
  const call = bareCall(scope, 'redirection', excerptOf(node, scope));
  let stdin: Stdin | undefined;
  for (const redirect of node.redirects) {
    visitExpansions(redirect, scope);
    stdin = playRedirect(call, redirect) ?? stdin;
  }
  const inner = stdin === undefined ? scope : within(scope, { stdin });
  walkNode(inner, node.command);
  scope.cwd = inner.cwd;
};

/** A body is walked where it is defined, with every variable unknown: it may be called from anywhere. */
const walkFunction = (scope: Scope, node: Extract<CommandNode, { type: 'Function' }>): void => {
  const name = node.name.value;
  scope.functions.add(name);
  const assigned = assignedIn(node.body);
  scope.trace.moves ||= assigned === 'anything' || assigned.has('cd');
  const body = fork(scope, { within: name, wild: true, vars: new Map(), cwd: undefined, background: false });
  walkNode(body, node.body);
};

const walkNode = (scope: Scope, node: Node | CommandNode): void => {
  switch (node.type) {
    case 'Command':
      return walkSimple(scope, node, excerptOf(node, scope));
    case 'AndOr':
      return walkAndOr(scope, node);
    case 'Pipeline':
      return walkPipeline(scope, node);
    case 'Subshell':
      return walkList(fork(scope), node.body);
    case 'BraceGroup':
      return walkList(scope, node.body);
    case 'If':
      return walkIf(scope, node);
    case 'For':
    case 'Select':
      return walkFor(scope, node);
    case 'While':
      return walkWhile(scope, node);
    case 'Case':
      return walkCase(scope, node);
    case 'Redirected':
      return walkRedirected(scope, node);
    case 'Function':
      return walkFunction(scope, node);
    default:
      return walkRare(scope, node);
  }
};

const walkRare = (scope: Scope, node: Node | CommandNode): void => {
  if (node.type === 'Coproc') {
    return walkNode(fork(scope, { background: true }), node.body);
  }
  if (node.type === 'ArithmeticFor') {
    for (const part of [node.initialize, node.test, node.update]) if (part !== undefined) visitExpansions(part, scope);
    enterLoop(scope, node.body);
    return walkBranch(scope, node.body);
  }
  if (
    node.type === 'TestCommand' &&
    /-(?:eq|ne|lt|gt|le|ge|v)\b[\s\S]*\[[\s\S]*(?:\$\(|`)|\[[\s\S]*(?:\$\(|`)[\s\S]*-(?:eq|ne|lt|gt|le|ge)\b/.test(
      excerptOf(node.expression, scope),
    )
  ) {
    addUnknown(scope, { by: 'test', note: 'a subscript that may run code', text: excerptOf(node, scope) });
  }
  if (node.type === 'TestCommand' || node.type === 'ArithmeticCommand') return visitExpansions(node, scope);
  addUnknown(scope, { by: 'guard', note: 'a construct that is not known', text: excerptOf(node, scope) });
};

const walkTree = (scope: Scope, script: ParsedScript): void => {
  if (script.errors?.length)
    return addUnknown(scope, { by: 'guard', note: 'it does not parse', text: script.errors[0]?.message ?? '' });
  walkList(script.source === undefined ? scope : within(scope, { source: script.source }), script);
};

/** Walks shell source in the given scope; what does not parse is unknown. */
export const walkSource = (scope: Scope, source: string): void => {
  const parsed = parseShell(source);
  if (!parsed.ok) return addUnknown(scope, { by: 'guard', note: parsed.reason, text: source });
  const inner = within(scope, { source });
  walkTree(inner, parsed.script);
  scope.cwd = inner.cwd;
  scope.wild ||= inner.wild;
};

export const walkers: Walkers = { script: walkSource, tree: walkTree, command: walkWords };
