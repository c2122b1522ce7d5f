/** Processes chosen by what is said of them (owner, name, age, processor, memory, state, parent, terminal), and what is done with them. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import { AGE, DEEDS, ENDS, LOAD, NAMED, STATE, THINGS, WHOSE } from '../frames/process-clauses.ts';
import { secondsIn } from '../frames/spoken-values.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill } from '../skill.ts';

type Test = readonly [column: string, test: string];

const conditions = ({ older, younger, cpu, mem, size, state, tty }: Attributes): readonly Test[] => [
  ...(older === undefined ? [] : [['etimes', `> ${secondsIn(older)}`] as const]),
  ...(younger === undefined ? [] : [['etimes', `< ${secondsIn(younger)}`] as const]),
  ...(cpu === undefined ? [] : [['pcpu', `> ${cpu}`] as const]),
  ...(mem === undefined ? [] : [['pmem', `> ${mem}`] as const]),
  ...(size === undefined ? [] : [['rss', `> ${kilobytes(size)}`] as const]),
  ...(state === undefined ? [] : [['stat', `~ /^${state}/`] as const]),
  ...(tty === '?' ? [['tty', '== "?"'] as const] : []),
];

const kilobytes = (size: string): number => {
  const unit = { K: 1, M: 1024, G: 1024 ** 2, T: 1024 ** 3 }[size.at(-1) ?? ''];
  return Math.round(Number.parseFloat(size) * (unit ?? 1 / 1024));
};

const chosen = ({ user, parent, tty, name }: Attributes): string => {
  if (parent !== undefined) return 'ps --ppid {parent}';
  if (user !== undefined) return user === '$USER' ? 'ps -u "$USER"' : 'ps -u {user}';
  if (tty !== undefined && tty !== '?') return 'ps -t {tty}';
  return name === undefined ? 'ps -e' : 'ps -C {name}';
};

/** The rows that meet tests: `ps` with the columns that they ask for, and `awk` over them. */
const filtered = (said: Attributes, tests: readonly Test[]): string => {
  const isBare = said['do'] === 'kill' || said['only'] === 'pid';
  const asked = [...new Set(tests.map(([column]) => column))];
  const columns = isBare ? ['pid', ...asked] : ['pid', 'user', ...asked, 'args'];
  const held = tests.map(([column, test]) => `$${columns.indexOf(column) + 1} ${test}`).join(' && ');
  const rows = `${chosen(said)} -o ${columns.join(',')}`;
  if (said['do'] === 'count') return `${rows} --no-headers | awk '${held}' | wc -l`;
  const numbers = `${rows} --no-headers | awk '${held} {print $1}'`;
  if (said['do'] === 'kill') return `${numbers} | xargs -r kill${said['signal'] ? ' -9' : ''}`;
  return isBare ? numbers : `${rows} | awk 'NR == 1 || ${tests.length > 1 ? `(${held})` : held}'`;
};

const whoOf = ({ user }: Attributes): string =>
  user === undefined ? '' : user === '$USER' ? '-u "$USER" ' : '-u {user} ';

/** The options of `pgrep` and `pkill` that choose. */
const chosenBy = (said: Attributes): string => {
  const { tty, end } = said;
  const one = end === undefined ? '' : end === 'oldest' ? '-o ' : '-n ';
  return `${said['parent'] ? '-P {parent} ' : ''}${whoOf(said)}${tty && tty !== '?' ? '-t {tty} ' : ''}${one}${said['name'] ? '{name}' : ''}`.trim();
};

const byPattern = (said: Attributes): string | undefined => {
  const { end, signal, only } = said;
  const rest = chosenBy(said);
  if (rest === '') return undefined;
  if (said['do'] === 'kill') return `pkill ${signal ? '-9 ' : ''}${rest}`;
  if (said['do'] === 'count')
    return rest === whoOf(said).trim() ? `ps ${rest} --no-headers | wc -l` : `pgrep -c ${rest}`;
  return `pgrep ${only === 'pid' || end !== undefined ? '' : '-a '}${rest}`;
};

const isName = (value: string | undefined): boolean =>
  value === undefined || value === '$USER' || (/^[\w][\w.+-]*$/.test(value) && !isOrdinary(value.toLowerCase()));

/** A script is nobody's name. */
const isWho = (value: string | undefined): boolean =>
  isName(value) && !/\.(?:py|sh|js|pl|rb|jar|php)$/.test(value ?? '');

const ASKS = /^\W*(?:what|which|who|is|are|how|does|do|did)\b/i;

const killedByAge = (said: Attributes): string => {
  const { older, younger = '' } = said;
  const age = older === undefined ? `--newer ${secondsIn(younger)}` : `--older ${secondsIn(older)}`;
  return `pkill ${said['signal'] ? '-9 ' : ''}${age} ${chosenBy(said)}`;
};

const chosenByTests = (said: Attributes, tests: readonly (readonly [string, string])[]): string | undefined => {
  const { user, name, older, younger, end } = said;
  const isAged = tests.length === 1 && (older ?? younger) !== undefined;
  if (said['do'] === 'kill' && isAged && end === undefined && (user ?? name) !== undefined) return killedByAge(said);
  return (name !== undefined && user !== undefined) || end !== undefined ? undefined : filtered(said, tests);
};

const write = (said: Attributes, userland: string, text: string): string | undefined => {
  if (!isWho(said['user']) || !isName(said['name']) || (said['do'] === 'kill' && ASKS.test(text))) return undefined;
  const tests = conditions(said);
  if (tests.length > 0) return userland === 'gnu' ? chosenByTests(said, tests) : undefined;
  if (['do', 'only', 'end', 'parent'].some((name) => said[name] !== undefined)) return byPattern(said);
  return said['tty'] === undefined ? undefined : chosen(said);
};

const reniced = (said: Attributes, uid: number): string | undefined => {
  const { pid, nice, user, name } = said;
  if (nice === undefined || !isWho(user) || !isName(name)) return undefined;
  const root = Number(nice) < 0 && uid !== 0 ? 'sudo ' : '';
  if (pid !== undefined) return `${root}renice -n {nice} -p {pid}`;
  if (user !== undefined) return '$sudo renice -n {nice} -u {user}';
  return name === undefined ? undefined : `pgrep {name} | xargs -r ${root}renice -n {nice} -p`;
};

export const chosenProcesses: readonly Skill[] = frames('processes', [
  {
    name: 'chosen-processes',
    summary: 'processes by owner, name, age, load, state, parent or terminal: listed, counted or ended',
    heads: [
      [THINGS, {}],
      ['(kill~|terminat~|end|stop) (everything|whatever|anything)', {}],
      ['(pid|pids|process id) of (oldest|newest|latest|youngest)', {}],
      ['(oldest|newest|latest|youngest) [running] {N} process', {}],
      ['(kill~|terminat~) (oldest|newest|latest|youngest)', {}],
      ['(child~|children|subprocess~) of [process|pid|process id] {#}', {}],
    ],
    clauses: [...WHOSE, ...AGE, ...LOAD, ...ENDS, ...STATE, ...DEEDS, ...NAMED],
    free: 'process processes program programs running that have been has which are run runs every each everything whatever anything list show with using system ids in started alive state there i do by now right away immediately at once',
    unless:
      /\b(cron|at job|git|container|docker|service|sort(ed)?|top|ports?|listen\w*|print(er)?|install\w*|except|but|nice|priority|background)\b/i,
    write: (said, { userland }, { text }) => write(said, userland, text),
    examples: [
      ['kill the processes owned by the user nora', 'pkill -u nora'],
      [
        'list processes that have been running for more than two hours',
        "ps -e -o pid,user,etimes,args | awk 'NR == 1 || $3 > 7200'",
      ],
      ['which programs take over 40% cpu', "ps -e -o pid,user,pcpu,args | awk 'NR == 1 || $3 > 40'"],
      ['processes with more than 500 MB of memory', "ps -e -o pid,user,rss,args | awk 'NR == 1 || $3 > 512000'"],
      ['pid of the newest blender process', 'pgrep -n blender'],
      ['kill every blender process older than 3 hours', 'pkill --older 10800 blender'],
      ['how many processes does the user nora run', 'ps -u nora --no-headers | wc -l'],
      ['count the zombie processes', "ps -e -o pid,user,stat,args --no-headers | awk '$3 ~ /^Z/' | wc -l"],
    ],
  },
  {
    name: 'change-priority',
    summary: 'give a running process another priority',
    heads: [
      ['(renic~|priority of|niceness of|nice value of|nice level of|priority for)', {}],
      ['(lowest|minimum|least|highest|maximum) [possible] [cpu] priority', {}],
    ],
    clauses: [
      ['(process|pid|process id|process number) {#}', { pid: '$1' }],
      ['(to|at|of|by|value|=) {#}', { nice: '$1' }],
      ['renic~ {#}', { pid: '$1' }],
      ['(user|account) {N}', { user: '$1' }],
      ['(lowest|minimum|least)', { nice: '19' }],
      ['(highest|maximum)', { nice: '-20' }],
      ['{N} process~', { name: '$1' }],
      ['(of|for) {N} (to|at)', { name: '$1' }],
    ],
    free: 'set change lower raise increase decrease give let have get run put at adjust reduce priority nice niceness value level process running possible cpu to with make processes drop bump',
    act: true,
    write: (said, { uid }) => reniced(said, uid),
    examples: [
      ['change the priority of process 77 to 12', 'renice -n 12 -p 77'],
      ['renice process 77 to -5', 'sudo renice -n -5 -p 77'],
    ],
  },
  {
    name: 'jobs-told',
    summary: 'the jobs of this shell',
    heads: [
      ['(background|shell|stopped|suspended|running|list|active|my) job~', {}],
      ['job~ (of|in|running|from) [current] (shell|session|terminal|background)', {}],
    ],
    clauses: [
      ['(only|just) (pid~|process id~|ids)', { how: '-p' }],
      ['(pid~|process id~|process number~)', { how: '-l' }],
      ['(running|active) job~', { how: '-r' }],
      ['(stopped|suspended|paused) job~', { how: '-s' }],
    ],
    free: 'job jobs background shell session terminal with their and in of running together status process list show',
    unless:
      /\b(cron|at|print\w*|scheduled|kill|stop|wait|bring|send|resume|continue|count|how many|disown|job \d|user|every)\b/i,
    write: ({ how }) => (how === undefined ? 'jobs' : `jobs ${how}`),
    examples: [
      ['background jobs with their pids', 'jobs -l'],
      ['show the stopped jobs of this shell', 'jobs -s'],
    ],
  },
]);
