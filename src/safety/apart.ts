/**
 * Steps that may run side by side: each leaves its shell as it was, so that it can have one of its own, and none writes
 * what another one reads or writes. What cannot be told counts against it. Pure.
 */
import { forEachChild, type SyntaxNode } from 'unbash';
import type { Effect, Step } from '../plan.ts';
import type { World } from '../world.ts';
import { hasGlob } from './glob.ts';
import { parseShell } from './parse.ts';
import { absolute, isUnder } from './paths.ts';

/** Loops, conditions, assignments and arithmetic are left out: they are where variables change. */
const PLAIN = new Set<SyntaxNode['type']>([
  'Script',
  'Statement',
  'Command',
  'Pipeline',
  'Negation',
  'AndOr',
  'Subshell',
  'Redirected',
  'Redirect',
  'FileDescriptor',
  'HereString',
  'HereDoc',
  'HereDocDelimiter',
  'HereDocBody',
  'Word',
  'Literal',
  'Glob',
  'SingleQuoted',
  'DoubleQuoted',
  'AnsiCQuoted',
  'SimpleExpansion',
  'BraceExpansion',
  'CommandExpansion',
  'ProcessSubstitution',
]);

/** Built into shells, and they leave no mark there; `printf` does with `-v`. */
const MARKLESS = new Set(['echo', 'printf', 'test', '[', 'true', 'false', ':', 'pwd']);

const isProgram = (node: Extract<SyntaxNode, { type: 'Command' }>, world: World): boolean => {
  const name = node.name?.value ?? '';
  const first = node.suffix[0];
  if (name === 'printf' && first?.type === 'Word' && first.text.startsWith('-')) return false;
  const kind = world.command(name);
  return kind === 'file' || (MARKLESS.has(name) && (kind === 'builtin' || kind === undefined));
};

/** Exported ones are the same in any shell. */
const isExported = (text: string, world: World): boolean =>
  /^\$[A-Za-z_]\w*$/.test(text) && world.env(text.slice(1)) !== undefined;

const isPlain = (node: SyntaxNode, world: World): boolean => {
  if (!PLAIN.has(node.type)) return false;
  if (node.type === 'Statement' && node.background === true) return false;
  if (node.type === 'Command' && !isProgram(node, world)) return false;
  if (node.type === 'SimpleExpansion' && !isExported(node.text, world)) return false;
  let plain = true;
  forEachChild(node, (child) => {
    plain &&= isPlain(child, world);
  });
  return plain;
};

/** True where nothing of its shell is another afterwards. Tools have none; those that ask are for one at a time. */
const leavesNoMark = (step: Step, world: World): boolean => {
  if (step.kind === 'tool') return step.tool !== 'ask_person' && step.tool !== 'answer';
  if (step.terminal === true) return false;
  const parsed = parseShell(step.command);
  return parsed.ok && isPlain(parsed.script, world);
};

interface Touches {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** The part in front of a pattern: everything below it may be meant. */
const ground = (path: string): string => {
  const parts = path.split('/');
  const at = parts.findIndex(hasGlob);
  return at < 0 ? path : parts.slice(0, at).join('/') || '/';
};

/** Undefined where an effect is of a kind that nobody can set apart from others, or on what is not known. */
const touchesOf = (effects: readonly Effect[], cwd: string, home: string): Touches | undefined => {
  const [reads, writes]: [string[], string[]] = [[], []];
  for (const { kind, target } of effects) {
    if (kind === 'network') continue;
    const isRead = kind === 'read' || kind === 'secret';
    if (!isRead && kind !== 'write' && kind !== 'delete') return undefined;
    if (target.type === 'none' && isRead) continue;
    if (target.type !== 'path') return undefined;
    const path = absolute(cwd, ground(target.path.replace(/^~(?=\/|$)/, home)));
    (isRead ? reads : writes).push(path);
  }
  return { reads, writes };
};

const overlap = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => isUnder(one, other) || isUnder(other, one)));

const collide = (a: Touches, b: Touches): boolean =>
  overlap(a.writes, b.writes) || overlap(a.writes, b.reads) || overlap(b.writes, a.reads);

export interface Judged {
  readonly step: Step;
  readonly effects: readonly Effect[];
  /** Where it starts; undefined where that is not known. */
  readonly cwd: string | undefined;
}

const needing = (steps: readonly Step[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const all = new Map<string, Set<string>>();
  for (const { id, needs } of steps) all.set(id, new Set(needs.flatMap((need) => [need, ...(all.get(need) ?? [])])));
  return all;
};

/** For each step the others that it may run beside. */
export const besides = (all: readonly Judged[], world: World): readonly (readonly string[])[] => {
  if (all.length < 2) return all.map(() => []);
  const needs = needing(all.map(({ step }) => step));
  const touches = all.map(({ step, effects, cwd }) =>
    cwd !== undefined && leavesNoMark(step, world) ? touchesOf(effects, cwd, world.home) : undefined,
  );
  const tied = (a: string, b: string): boolean => needs.get(a)?.has(b) === true || needs.get(b)?.has(a) === true;
  return all.map(({ step }, at) =>
    all.flatMap(({ step: other }, i) => {
      const [mine, theirs] = [touches[at], touches[i]];
      if (i === at || mine === undefined || theirs === undefined) return [];
      return tied(step.id, other.id) || collide(mine, theirs) ? [] : [other.id];
    }),
  );
};
