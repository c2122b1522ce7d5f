/** The list of processes with what people say of it: whose, called what, ordered by what, how many, which columns, or only their number. */
import { intent } from '../intent.ts';
import { type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { said, type Taker, take } from '../takers.ts';
import { means } from '../understand.ts';
import { type Command, pipe, run, type Word } from '../write/command.ts';

type Key = 'mem' | 'cpu' | 'time' | 'pid' | 'start';

const KEYS: readonly (readonly [RegExp, Key])[] = [
  [/^(memory|ram|rss|mem|memory usage|ram usage|%mem)$/, 'mem'],
  [/^(cpu|processor|cpu usage|%cpu|cpu time)$/, 'cpu'],
  [/^(pid|process id)$/, 'pid'],
  [/^(time|runtime|elapsed|age)$/, 'time'],
  [/^(start time|newest|oldest)$/, 'start'],
];

const ORDERING = ['SORT', 'LARGEST', 'DESCENDING', 'NEWEST', 'OLDEST'] as const;
const HUNGRY = /^(most|heaviest|hungr(y|iest)|intensive|hogs?|hogging|consum\w+|top|busiest|expensive|eating|heavy)$/;

/** By what the list is ordered: said by "sorted by", "most", "top", "highest". */
const key: Taker<Key> = (request) => {
  const { tokens } = request;
  const ordering = tokens.filter((token) => means(token, ...ORDERING) || HUNGRY.test(token.value.toLowerCase()));
  // "pid and user, sorted by memory": what stands before the verb are columns.
  const sort = tokens.findLast((token) => means(token, 'SORT'))?.index ?? -1;
  const named = tokens.find((token) => token.index > sort && KEYS.some(([word]) => word.test(token.lemma)));
  const found = KEYS.find(([word]) => word.test(named?.lemma ?? ''))?.[1];
  if (named === undefined || found === undefined || (ordering.length === 0 && !/\bby\b/i.test(request.text)))
    return undefined;
  const others = tokens.filter(
    (token) => means(token, 'USE', 'BY') || /^(consumption|usage|resources?|amount)$/.test(token.lemma),
  );
  return { value: found, tokens: [named, ...ordering, ...others].map((token) => token.index) };
};

const PLURAL = /\b(processes|programs|tasks|apps|applications|hogs)\b/i;

/** How many rows: "top 5", "the 3 …", or one where one is asked for. */
const limit: Taker<number> = (request, used) => {
  const [rank] = slotsOf(request, 'rank');
  if (rank?.value.explicit) return { value: rank.value.count, tokens: spanOf(rank) };
  const number = take.number(request, used);
  const next = request.tokens[(number?.tokens[0] ?? 0) + 1];
  const isCount = means(next, 'PROCESS', ...ORDERING, 'MEMORY', 'CPU') || HUNGRY.test(next?.value.toLowerCase() ?? '');
  if (number !== undefined && isCount) return number;
  const isMost = rank !== undefined || request.tokens.some((token) => HUNGRY.test(token.value.toLowerCase()));
  if (!isMost) return undefined;
  const isTop = request.tokens.some((token) => /^(top|most|highest)$/.test(token.value.toLowerCase()));
  return { value: PLURAL.test(request.text) || !isTop ? 10 : 1, tokens: rank === undefined ? [] : spanOf(rank) };
};

const NOBODY =
  /^(have|has|had|own|owns|run|runs|is|are|the|my|all|every|running|each|current|this|a|which|what|system|process|processes)$/i;

/** "of nora", "nora's", "by the user nora", "my". */
const who: Taker<string> = (request, used, cue) => {
  const [owner] = slotsOf(request, 'owner');
  if (owner !== undefined && owner.value.who === 'user' && !owner.not)
    return { value: owner.value.name, tokens: spanOf(owner) };
  const said =
    /\b(?:(?:owned|run|started|launched|executed) by|belong(?:ing|s)? to|(?:of|for|from|by|under)?(?: the)? ?\b(?:users?|account)|of|for|by|as)(?: the)?(?: user)? ["'`]?([a-z_][\w.-]*)\b/i.exec(
      request.text,
    )?.[1];
  const possessed = /\b([a-z_][\w-]*)['’]s (?:running |own )?process/i.exec(request.text)?.[1];
  const name =
    possessed ??
    (/\bmy (own |running )?(processes|programs|tasks|apps)\b|\bi (own|started|run)\b|\b(current|this|own) user\b/i.test(
      request.text,
    )
      ? '$USER'
      : said);
  if (name === undefined || NOBODY.test(name) || cue === -1) return undefined;
  const words = request.tokens.filter((token) => {
    const word = token.value.toLowerCase().replace(/['’]s$/, '');
    return (
      word === name.toLowerCase() ||
      means(token, 'OWNED', 'USER') ||
      /^(belong|belonging|start|started|launched|my|own|run)$/.test(word)
    );
  });
  const isUser = words.some((token) => token.value.replace(/['’]s$/, '') === name) || name === '$USER';
  const taken = words.filter((token) => !used.has(token.index));
  const isName = request.tokens.some(
    (token) => token.value.replace(/['’]s$/, '') === name && token.concepts.length > 0 && name !== 'root',
  );
  return isUser && !isName ? { value: name, tokens: taken.map((token) => token.index) } : undefined;
};

/** "named x", "matching x", "containing x". */
const name: Taker<string> = (request) => {
  const [named] = slotsOf(request, 'name');
  const [content] = slotsOf(request, 'content');
  const pattern = named?.value.patterns[0]?.replace(/^\*|\*$/g, '') ?? content?.value.text;
  const slot = named ?? content;
  return pattern === undefined || slot === undefined || slot.not || !/^[\w][\w.+-]*$/.test(pattern)
    ? undefined
    : { value: pattern, tokens: spanOf(slot) };
};

const COLUMNS: readonly (readonly [RegExp, string])[] = [
  [/^(pid|pids|process id|process ids|id|ids)$/, 'pid'],
  [/^(ppid|ppids|parent|parents)$/, 'ppid'],
  [/^(user|users|owner|owners)$/, 'user'],
  [/^(name|names)$/, 'comm'],
  [/^(command|commands|command line|command lines|arguments|args)$/, 'args'],
  [/^(cpu|processor|cpu usage)$/, '%cpu'],
  [/^(memory|ram|memory usage|ram usage)$/, '%mem'],
  [/^(state|status)$/, 'stat'],
  [/^(nice|niceness|priority)$/, 'ni'],
  [/^(elapsed|runtime|uptime)$/, 'etime'],
  [/^(tty|terminal)$/, 'tty'],
];

/** "only the pid and the name of each", "user, pid and command of all processes". */
const columns: Taker<readonly string[]> = (request, used) => {
  const { tokens, text } = request;
  const named = tokens.flatMap((token) => {
    const column = used.has(token.index)
      ? undefined
      : COLUMNS.find(([word]) => word.test(token.value.toLowerCase()))?.[1];
    return column === undefined ? [] : [{ column, index: token.index }];
  });
  const only = tokens.filter((token) => means(token, 'ONLY'));
  const isAsked =
    only.length > 0 ||
    /\bwith (?:their|its|the)\b/i.test(text) ||
    /\b(of|for) (each|every|all|the|running|any)?\b[^,]*process/i.test(text) ||
    named.length > 1;
  if (named.length === 0) return undefined;
  const indices = [...named.map(({ index }) => index), ...only.map(({ index }) => index)];
  const asked = [...new Set(named.map(({ column }) => column))];
  // "with their priority": beside what is shown anyway.
  const shown = asked.length === 1 && only.length === 0 && /\bwith (?:their|its|the)\b/i.test(text);
  return { value: isAsked ? (shown ? [...new Set(['pid', ...asked, 'args'])] : asked) : [], tokens: indices };
};

interface Asked {
  readonly key?: Key;
  readonly limit?: number;
  readonly who?: string;
  readonly name?: string;
  readonly count?: true;
  readonly columns?: readonly string[];
}

const userWord = (who: string): Word => (who === '$USER' ? { raw: '"$USER"' } : who);

const counting = ({ who, name }: Asked): Command =>
  name === undefined
    ? pipe(run('ps', who === undefined ? '-e' : ['-u', userWord(who)], '--no-headers'), run('wc', '-l'))
    : run('pgrep', '-c', who === undefined ? [] : ['-u', userWord(who)], name);

const SORTS: Readonly<Record<Key, string>> = {
  mem: '-%mem',
  cpu: '-%cpu',
  time: '-time',
  pid: 'pid',
  start: '-start_time',
};

const listing = ({ key, who, columns = [] }: Asked, { world, text }: Understood): Command => {
  const isUp = /\b(least|lowest|ascending|oldest)\b/i.test(text);
  const sort = key && (isUp ? SORTS[key].replace('-', '') : SORTS[key]);
  const order = sort === undefined ? [] : world.userland === 'gnu' ? [`--sort=${sort}`] : [key === 'mem' ? '-m' : '-r'];
  if (columns.length > 0)
    return run('ps', who === undefined ? '-eo' : ['-u', userWord(who), '-o'], columns.join(','), order);
  if (who === undefined) return run('ps', 'aux', order);
  return key === undefined ? run('ps', '-u', userWord(who)) : run('ps', 'u', '-U', userWord(who), order);
};

/** What is asked of one process, or of what it uses, is no list. */
const OTHER =
  /\b(pid of|port|ports|open files?|tree|zombies?|defunct|parent of|swap|watch|background|threads?|container|containers|pod|service|disk|per (?:user|owner|account|state|status|name|command|program)|(?:each|every) (?:user|owner|account|state)|by state|listen\w*|orphan\w*|stopped|suspended|how much|free|available|gpu)\b|\bprocess(es)? (id|ids|ID)s? of\b|\bprocess (id )?\d/i;

const write = (asked: Asked, _world: unknown, request: Understood): Command | undefined => {
  if (OTHER.test(request.text) || (/\bif\b|\bwhether\b|^is\b/i.test(request.text) && asked.name !== undefined))
    return undefined;
  if (asked.count) return counting(asked);
  const user = asked.who === undefined ? [] : ['-u', userWord(asked.who)];
  if (asked.name !== undefined && asked.key === undefined && !asked.columns?.length)
    return run('pgrep', user, '-a', asked.name);
  const list = listing(asked, request);
  const filtered = asked.name === undefined ? list : pipe(list, run('grep', '-e', asked.name));
  if (asked.limit === undefined) return filtered;
  return pipe(filtered, run('head', '-n', String(asked.limit + (asked.name === undefined ? 1 : 0))));
};

export const processQuery: Skill = intent({
  name: 'processes',
  topic: 'processes',
  summary: 'running processes',
  says: [
    'PROCESS|=ps|=app|=apps|=application|=applications',
    '=what|=which RUN|=running',
    '=what|=which|=who USE|=eat|=eating|=hog|=hogging|=consume|=consuming|=slow|=slowing|=taking THING? MEMORY|CPU|HOST',
    '=memory|=cpu|=ram =hog|=hogs|=eaters',
  ],
  slots: { count: said('COUNT', 'TOTAL'), key, limit, who, name, columns },
  free: [
    'PROCESS',
    'RUN',
    'LONG',
    'EVERY',
    'THING',
    'HOST',
    'WITH',
    'WHOLE',
    'USER',
    'USE',
    'LARGEST',
    'MEMORY',
    'CPU',
    'BY',
    'DISK_SPACE',
    'FIRST',
    'NUMBER',
    'PER',
    'TIME',
    'EXIST',
  ],
  // What something is called does not run.
  write: (asked, world, request) =>
    /\bcall(?:ed)?\b/i.test(request.text) ? undefined : write(asked as Asked, world, request),
  examples: [
    ['show all running processes', 'ps aux'],
    ['top 5 processes by memory', 'ps aux --sort=-%mem | head -n 6'],
    ['processes sorted by cpu', 'ps aux --sort=-%cpu'],
    ['processes of the user nora', 'ps -u nora'],
    ['list my own processes', 'ps -u "$USER"'],
    ['count the running programs', 'ps -e --no-headers | wc -l'],
    ['count the processes of nora', 'ps -u nora --no-headers | wc -l'],
    ['only the pid and name of every process', 'ps -eo pid,comm'],
    ["nora's processes ordered by memory", 'ps u -U nora --sort=-%mem'],
  ],
});
