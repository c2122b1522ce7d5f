/** The commands that a piece of shell source names, with the words that are plain: nothing is resolved, nothing is judged. Pure. */
import { parseShell } from './parse.ts';

/** `words`: behind the name, in their order; undefined where a word is made when it runs. */
export interface Named {
  readonly name: string;
  readonly words: readonly (string | undefined)[];
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const MADE = /Expansion|Substitution|Glob/;

const isMade = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(isMade);
  if (!isNode(value)) return false;
  return (typeof value['type'] === 'string' && MADE.test(value['type'])) || isMade(value['parts']);
};

const plain = (word: unknown): string | undefined =>
  isNode(word) && typeof word['value'] === 'string' && !isMade(word) ? word['value'] : undefined;

const DEPTH = 60;

/** Fields that the parser fills in when they are read. */
const MADE_LATE = ['parts', 'script', 'expression', 'operation', 'value'];

/** Everything below a node; lists of children are whatever fields hold nodes. */
function* below(value: unknown, depth = 0): Generator<Node> {
  if (depth > DEPTH) return;
  if (Array.isArray(value)) for (const one of value) yield* below(one, depth + 1);
  else if (isNode(value)) {
    yield value;
    // once filled in, they are fields like others
    const fields = new Set([...Object.keys(value), ...MADE_LATE]);
    for (const name of fields) {
      const child = value[name];
      if (typeof child === 'object') yield* below(child, depth + 1);
    }
  }
}

/** Programs that start another one named by their operands, and their options that take a word. */
const STARTERS: Readonly<Record<string, string>> = {
  sudo: '-u -g -h -p -C -T -R -D',
  doas: '-u -C',
  nohup: '',
  nice: '-n',
  ionice: '-c -n -p',
  env: '-u -C -S',
  timeout: '-s -k',
  xargs: '-I -n -P -L -d -s -E -a',
  time: '-f -o',
  command: '',
  exec: '-a',
  stdbuf: '-i -o -e',
  setsid: '',
};

/** How many words this one takes of a starter's own: 0 where the started command begins. */
const own = (word: string, name: string, valued: ReadonlySet<string>): number => {
  if (name === 'env' && /^\w+=/.test(word)) return 1;
  if (!word.startsWith('-')) return 0;
  return valued.has(word) ? 2 : 1;
};

/** Where the started command's own words begin; -1 where that cannot be told. */
const startOf = (name: string, words: Named['words']): number => {
  const valued = new Set(STARTERS[name]?.split(' '));
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) return -1;
    if (word === '--') return at + 1;
    const taken = own(word, name, valued);
    // Its first operand is how long.
    if (taken === 0) return name === 'timeout' ? at + 1 : at;
    at += taken;
  }
  return -1;
};

const STARTS = /^-(?:exec|ok)(?:dir)?$/;

/** A walk and the commands that it starts on what it finds. */
const walked = ({ name, words }: Named): readonly Named[] => {
  const from = words.findIndex((word) => word !== undefined && STARTS.test(word));
  if (from === -1) return [{ name, words }];
  const length = words.slice(from).findIndex((word) => word === ';' || word === '+');
  const end = length === -1 ? words.length : from + length;
  const [inner, ...own] = words.slice(from + 1, end);
  const rest = walked({ name, words: [...words.slice(0, from), ...words.slice(end + 1)] });
  return inner === undefined ? rest : [...rest, ...unwrapped({ name: inner, words: own })];
};

/** The command itself and what it starts; options of a starter end where the other command begins. */
const unwrapped = (named: Named): readonly Named[] => {
  const { name, words } = named;
  if (name === 'find') return walked(named);
  if (!Object.hasOwn(STARTERS, name)) return [named];
  const start = startOf(name, words);
  const inner = start === -1 ? undefined : words[start];
  if (inner === undefined) return [{ name, words: [] }];
  return [{ name, words: words.slice(0, start) }, ...unwrapped({ name: inner, words: words.slice(start + 1) })];
};

/** Names of functions that the source itself defines are no programs. */
export const namedIn = (source: string): readonly Named[] => {
  const parsed = parseShell(source);
  if (!parsed.ok) return [];
  const nodes = [...below(parsed.script)];
  const own = new Set(nodes.flatMap((node) => (node['type'] === 'Function' ? [plain(node['name'])] : [])));
  return nodes
    .filter((node) => node['type'] === 'Command')
    .flatMap((node) => {
      const name = plain(node['name']);
      const words = (node['suffix'] as readonly Node[]).filter(({ type }) => type !== 'Redirect').map(plain);
      return name === undefined || name === '' || own.has(name) ? [] : unwrapped({ name, words });
    });
};
