/** Columns that a request names: "only the names and sizes", "pid and owner of …", "… with their uuids", "sorted by size, largest first". */
import type { Token } from '../understand.ts';

/** What a column is called by everyone → its word in `columns.ts`. */
const NOUNS: Readonly<Record<string, string>> = {
  name: 'name',
  'file name': 'name',
  command: 'command',
  'command line': 'command',
  argument: 'command',
  program: 'command',
  pid: 'pid',
  'process id': 'pid',
  'process number': 'pid',
  ppid: 'ppid',
  parent: 'ppid',
  user: 'user',
  username: 'user',
  'user name': 'user',
  login: 'user',
  'login name': 'user',
  owner: 'user',
  author: 'user',
  committer: 'user',
  'author name': 'user',
  size: 'size',
  capacity: 'size',
  type: 'type',
  fstype: 'fstype',
  'file system type': 'fstype',
  'filesystem type': 'fstype',
  filesystem: 'fstype',
  'file system': 'fstype',
  format: 'type',
  uuid: 'uuid',
  label: 'label',
  model: 'model',
  serial: 'serial',
  'serial number': 'serial',
  'mount point': 'mount',
  mountpoint: 'mount',
  option: 'options',
  'mount option': 'options',
  device: 'device',
  source: 'device',
  used: 'used',
  'used space': 'used',
  available: 'free',
  free: 'free',
  'free space': 'free',
  'available space': 'free',
  percent: 'percent',
  percentage: 'percent',
  cpu: 'cpu',
  'cpu usage': 'cpu',
  processor: 'cpu',
  memory: 'mem',
  ram: 'mem',
  'memory usage': 'mem',
  'start time': 'start',
  started: 'start',
  state: 'state',
  status: 'state',
  priority: 'nice',
  niceness: 'nice',
  nice: 'nice',
  terminal: 'tty',
  tty: 'tty',
  host: 'host',
  hostname: 'host',
  address: 'address',
  'ip address': 'address',
  ip: 'address',
  mac: 'mac',
  'mac address': 'mac',
  port: 'port',
  'port number': 'port',
  id: 'id',
  uid: 'uid',
  'user id': 'uid',
  gid: 'gid',
  'group id': 'gid',
  home: 'home',
  'home directory': 'home',
  'home folder': 'home',
  shell: 'shell',
  'login shell': 'shell',
  image: 'image',
  tag: 'tag',
  hash: 'hash',
  'commit hash': 'hash',
  sha: 'hash',
  message: 'message',
  subject: 'message',
  title: 'message',
  date: 'date',
  email: 'email',
  version: 'version',
  url: 'url',
  interface: 'name',
  description: 'description',
};

export interface Columns {
  /** Nothing else is wanted; else they are wanted beside what is shown anyway. */
  readonly manner: 'only' | 'with' | 'sorted' | 'of';
  readonly names: readonly string[];
  readonly tokens: readonly number[];
  /** Largest, newest, highest first. */
  readonly isDown: boolean;
  /** The noun says what is asked for as well: it is not read off the request. */
  readonly isAsked?: true;
}

const nounAt = (
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly length: number } | undefined => {
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(at, at + length);
    if (words.length < length || words.some(({ kind }) => kind !== 'word')) continue;
    const spoken = words.map(({ lemma, value }, n) => (n === length - 1 ? lemma : value.toLowerCase())).join(' ');
    const plain = words.map(({ value }) => value.toLowerCase()).join(' ');
    const name = NOUNS[spoken] ?? NOUNS[plain] ?? NOUNS[plain.replace(/s$/, '')];
    if (name !== undefined) return { name, length };
  }
  return undefined;
};

const JOINS = /^(?:and|,|the|&|plus|both)$/;
const BY = /^(?:by|on|after)$/;
const SORTS = /^(?:sort\w*|order\w*|arrang\w*|rank\w*)$/i;
const WITHS = /^(?:with|including|include|includes|showing|plus|together|alongside|and)$/;
const ONLY = /^(?:only|just|solely|merely)$/;
const DOWN = /^(?:descending|decreasing|reverse|largest|biggest|highest|most|newest|latest)$/;
const UP = /^(?:ascending|increasing|smallest|lowest|least|oldest)$/;

interface Run {
  readonly names: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A run of nouns joined by "and", from `from`. */
const runAt = (tokens: readonly Token[], from: number): Run | undefined => {
  const names: string[] = [];
  let at = from;
  let to = from;
  while (at < tokens.length) {
    const noun = nounAt(tokens, at);
    if (noun !== undefined) {
      names.push(noun.name);
      at += noun.length;
      to = at;
    } else if (names.length > 0 && JOINS.test(tokens[at]?.value.toLowerCase() ?? '')) at += 1;
    else break;
  }
  return names.length === 0 ? undefined : { names: [...new Set(names)], from, to };
};

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.value.toLowerCase() ?? '';

/** The word before a run, past articles. */
const cueBefore = (tokens: readonly Token[], from: number): number => {
  let at = from - 1;
  while (/^(?:the|their|its|all|a|an|respective)$/.test(wordAt(tokens, at))) at -= 1;
  return at;
};

/** Orders and directions around a run: "sorted by size in descending order", "by size, largest first". */
const sortedBy = (tokens: readonly Token[], run: Run, by: number): Columns | undefined => {
  const verb = by - 1;
  const isSorting =
    SORTS.test(wordAt(tokens, verb)) ||
    SORTS.test(wordAt(tokens, verb - 1)) ||
    by === 0 ||
    wordAt(tokens, verb) === ',';
  if (!isSorting) return undefined;
  const first = SORTS.test(wordAt(tokens, verb)) ? verb : SORTS.test(wordAt(tokens, verb - 1)) ? verb - 1 : by;
  let to = run.to;
  let isDown = false;
  for (let at = run.to; at < Math.min(tokens.length, run.to + 5); at += 1) {
    const word = wordAt(tokens, at);
    if (DOWN.test(word)) isDown = true;
    if (DOWN.test(word) || UP.test(word) || /^(?:first|order)$/.test(word)) to = at + 1;
    else if (!/^(?:in|,|\(|\)|with|the|usage|use|consumption)$/.test(word)) break;
  }
  return { manner: 'sorted', names: run.names.slice(0, 1), tokens: span(first, to), isDown };
};

const span = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** What a run of nouns says, by the words around it. */
const columnsAt = (tokens: readonly Token[], run: Run): Columns | undefined => {
  const { names, from, to } = run;
  const before = cueBefore(tokens, from);
  const cue = wordAt(tokens, before);
  const next = wordAt(tokens, to);
  const owners = ofAfter(tokens, to);
  const said = (manner: Columns['manner'], of: readonly number[]): Columns => ({
    manner,
    names,
    tokens: of,
    isDown: false,
  });
  const sorted = BY.test(cue) ? sortedBy(tokens, run, before) : undefined;
  if (sorted !== undefined) return sorted;
  if (ONLY.test(cue)) return said('only', [...span(before, to), ...owners]);
  if (next === 'only') return said('only', span(from, to + 1));
  if (WITHS.test(cue) && (!/^[a-z]/.test(next) || /^(?:each|too|for|of)$/.test(next)))
    return said('with', span(before, to));
  return owners.length > 0 ? said('of', [...span(from, to), ...owners]) : undefined;
};

/** The columns that are named outside of what has been read. */
export const columnsIn = (tokens: readonly Token[], read: ReadonlySet<number>): Columns | undefined => {
  for (let at = 0; at < tokens.length; at += 1) {
    const run = read.has(at) ? undefined : runAt(tokens, at);
    if (run === undefined) continue;
    const columns = columnsAt(tokens, run);
    if (columns !== undefined) return columns;
    at = run.to - 1;
  }
  return undefined;
};

/** "of", "of each": what leads on from columns to whose they are. */
const ofAfter = (tokens: readonly Token[], at: number): readonly number[] =>
  /^(?:of|for|from)\b/.test(wordAt(tokens, at)) ? [at] : [];
