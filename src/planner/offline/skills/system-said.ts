/** The system in a sentence: parts of its name, one figure of the memory, variables of the configuration, figures taken again and again. */
import { frames } from '../frame.ts';
import type { Attributes } from '../frames/clause.ts';
import { secondsIn } from '../frames/spoken-values.ts';
import type { Skill } from '../skill.ts';

const ASK =
  'what which show tell give get list display print see how much many is are was the a an of on in from for to with it this that these we i me my you can could please has have does do did there by now currently right and also its only just nothing else alone';
const BOX = '(system|machine|computer|server|box|host|pc|laptop|device|it)';

/** The letters of `uname`, in the order in which it prints. */
const LETTERS = ['s', 'n', 'r', 'v', 'm', 'p', 'o'] as const;

const letters = (said: Attributes): string => LETTERS.filter((one) => said[one] !== undefined).join('');

const USED = '(used|in use|occupied|taken|being used|consumed|filled|full)';
const FREE = '(free|left|available|unused|unoccupied|remaining)';

export const systemSaid: readonly Skill[] = frames('system', [
  {
    name: 'kernel-parts',
    summary: 'name, release, version of the kernel and what it runs on',
    heads: [['(kernel|operating system|uname)', {}]],
    clauses: [
      [
        '(machine hardware name|name of [machine] hardware|hardware name|machine hardware|hardware|architecture|machine type)',
        { m: 'yes' },
      ],
      [
        '(network node hostname|network node name|node name|name of [network] node|nodename|network name|hostname|host name)',
        { n: 'yes' },
      ],
      ['(operating system name|name of operating system|operating system)', { o: 'yes' }],
      ['(kernel name|name of kernel|name (and|plus|,|with)|name)', { s: 'yes' }],
      ['(release|release number|its release)', { r: 'yes' }],
      ['(version|build)', { v: 'yes' }],
      ['(running|runs|used) (on|by) [this|the] (host|machine|system|computer|box|server)', {}],
      [`(of|on|for) ${BOX}`, {}],
      [`${BOX} [is] (running|runs|uses|booted)`, {}],
    ],
    free: `${ASK} kernel plus together line one single running runs`,
    unless:
      /\b(?:module|log|messages|parameters?|line|boot|settings?|update|install|package|image|all kernels|distribution|distro)\b/i,
    write: (said, { userland }) => {
      const which = letters(said);
      // A version is hardly ever meant without the release.
      return which.length < 2 || which === 'sv' || userland !== 'gnu' ? undefined : `uname -${which}`;
    },
    examples: [['the name of the kernel and its release', 'uname -sr']],
  },
  {
    name: 'memory-figure',
    summary: 'one figure of the memory or the swap space alone',
    heads: [
      ['(memory|ram)', { row: 'Mem' }],
      ['swap [space|memory]', { row: 'Swap' }],
    ],
    clauses: [
      [`[currently|still|now] ${USED} [right now|now|currently]`, { field: '3' }],
      [`[currently|still|now] ${FREE} [right now|now|currently]`, { field: '4' }],
      ['(total|altogether|overall|in total|installed)', { field: '2' }],
      ['(just|only) the (number|figure|value|amount) [from free|of free|from output of free]', { alone: 'yes' }],
      ['(number|figure|value|amount) (alone|only)', { alone: 'yes' }],
      ['(alone|only|nothing else|by itself)', { alone: 'yes' }],
      ['(says|say|in|from|according to|by|of) /proc/meminfo', { file: 'yes' }],
      ['/proc/meminfo (says|say|report~|show~|list~|give~)', { file: 'yes' }],
      ['(amount|size|quantity) of', {}],
      ['(space|memory)', {}],
      ['(from|of|using|with|by) free', {}],
      [`${BOX} [has|have|is|got]`, {}],
    ],
    free: `${ASK} memory ram swap space amount still right use used say says has number value print`,
    needs: /\b(?:ram|memory|swap)\b/i,
    unless:
      /\b(?:process(?:es)?|program|virtual|video|gpu|watch|every|percent\w*|swappiness|create|make|add|turn|enable|disable|devices?|partitions?|files?|words?|letters|container|most|available|usage|type|speed|slots?)\b|%/i,
    write: ({ row, field, alone, file }, { userland }) => {
      if (userland !== 'gnu' || field === undefined) return undefined;
      if (file !== undefined) return `grep ${row}${field === '2' ? 'Total' : 'Free'} /proc/meminfo`;
      if (alone !== undefined) return `free -h | awk '/^${row}/ { print $${field} }'`;
      return row === 'Swap' ? 'free -h' : undefined;
    },
    examples: [
      ['how much of the swap space is occupied', 'free -h'],
      ['how much swap is in use right now? that value alone', "free -h | awk '/^Swap/ { print $3 }'"],
      ['how much ram does /proc/meminfo say there is altogether', 'grep MemTotal /proc/meminfo'],
    ],
  },
  {
    name: 'configuration-variable',
    summary: 'variables of the configuration of the system',
    heads: [
      [
        '(value of|what is|going by|according to|show|print|using) [getconf|configuration] [variable|value|parameter] {N} (of|from|in|with|according to) getconf',
        { name: '$1' },
      ],
      ['(all|every) [of] getconf [configuration|system] (values|variables|parameters|settings)', { every: 'yes' }],
      [
        '(configuration|system configuration) (values|variables|parameters) (of|from|known to|in) getconf',
        { every: 'yes' },
      ],
      ['getconf [variable|value|parameter|setting|entry] [called|named] {N}', { name: '$1' }],
    ],
    clauses: [
      [
        '(with|containing|that contain~|which contain~|having|mentioning) {N} in [their|its] (name|names)',
        { like: '$1' },
      ],
      ['(containing|that contain~|which contain~|mentioning|matching|named like) {N}', { like: '$1' }],
      [
        '(how many|number of) [bits|bytes|{N}] [are] [in|of|does] [machine|a] [word|int|long|char|pointer] [have|has]',
        {},
      ],
      ['configuration (values|variables|parameters)', {}],
    ],
    free: `${ASK} getconf out all those value values configuration name names going according bits word machine variable`,
    needs: /getconf/i,
    write: ({ name, every, like }) => {
      if (every !== undefined) return like === undefined ? 'getconf -a' : 'getconf -a | grep {like}';
      return /^_?[A-Z][A-Z\d_]+$/.test(name ?? '') ? 'getconf {name}' : undefined;
    },
    examples: [
      ['all the getconf values with MAX in their name', 'getconf -a | grep MAX'],
      ['the value of INT_MAX from getconf', 'getconf INT_MAX'],
    ],
  },
  {
    name: 'figures-repeated',
    summary: 'figures of memory and processors, taken once or again and again',
    heads: [
      ['(virtual memory|vm) (statistic~|stats|figures|numbers|report~)', { run: 'vmstat' }],
      ['vmstat', { run: 'vmstat' }],
      [
        '(per-processor|per processor|per-cpu|per cpu|per-core|per core|each cpu|each processor|each core|every cpu|every core|individual cpu) [cpu|processor] (usage|utilization|utilisation|load|statistic~|stats|figures)',
        { run: 'mpstat -P ALL' },
      ],
      [
        '(cpu|processor) (usage|utilization|utilisation|load|statistic~|stats|figures) (per|of each|of every|for each|for every) (cpu|processor|core)',
        { run: 'mpstat -P ALL' },
      ],
      ['(io|i/o|input/output|disk i/o) (statistic~|stats|figures)', { run: 'iostat' }],
    ],
    clauses: [
      ['every {D}', { every: '$1' }],
      ['{D} (apart|interval~|between [each|them])', { every: '$1' }],
      ['[exactly|only|just] {#} (times|samples|reports|readings|lines)', { count: '$1' }],
      ['(twice)', { count: '2' }],
      ['(with|using|by) (vmstat|mpstat|iostat)', {}],
      ['(mpstat|iostat)', {}],
    ],
    free: `${ASK} statistics stats figures report usage times every`,
    unless: /\b(?:process(?:es)?|program|container|swap|save|file|git)\b/i,
    write: ({ run = '', every, count }) => {
      const seconds = every === undefined ? undefined : secondsIn(every);
      if (count !== undefined && seconds === undefined) return `${run} 1 ${count}`;
      return `${run} ${seconds ?? ''} ${count ?? ''}`;
    },
    examples: [
      ['virtual memory statistics 4 times, every 3 seconds', 'vmstat 3 4'],
      ['per-processor cpu usage', 'mpstat -P ALL'],
    ],
  },
  {
    name: 'sessions-open',
    summary: 'how many sessions are open, and who came from where',
    heads: [
      ['(how many|number of|count~) [login|user|open|active] [login|user] (sessions|logins)', { do: 'count' }],
      ['(login history|history of logins|last logins|past logins|recent logins|previous logins)', { do: 'last' }],
    ],
    clauses: [
      ['(open|active|there|current~|right now)', {}],
      [
        '(with|showing|that shows|show~|using|and) [their|the] (ip|numeric|ip address~|addresses|ips) [addresses]',
        { how: '-i' },
      ],
      ['(instead of|rather than|not|and not|in place of) [host|the] [names|hostnames|names of hosts|host names]', {}],
      ['(ip|ips) (addresses|instead of|rather than)', { how: '-i' }],
      ['(with|including|show~) full (times|dates|timestamps) [and dates]', { how: '-F' }],
    ],
    free: `${ASK} login logins sessions session open address addresses names host hosts shows showing rather than instead`,
    unless: /\b(?:failed|bad|tmux|screen|ssh|root|user \w+ |docker|reboots?)\b/i,
    write: ({ do: deed, how }) => (deed === 'count' ? 'who | wc -l' : how === undefined ? undefined : `last ${how}`),
    examples: [
      ['how many login sessions are open', 'who | wc -l'],
      ['login history with ip addresses instead of host names', 'last -i'],
    ],
  },
]);
