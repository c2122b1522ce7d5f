/** What runs and what is to run, in a sentence: what somebody has running, numbers of programs, the table of cron, the queue of at, swap. */
import { frames } from '../frame.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill } from '../skill.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be also too now right currently just';
const ASK = `${FREE} what which who show tell give get list display print does do did has have had got see every all there any exist`;
const NOBODY =
  /^(?:it|this|that|they|there|everything|anything|nothing|something|docker|systemd|machine|which|what|who|he|she|you|we|i|one|user)$/i;

const isSomebody = (name: string | undefined): name is string =>
  name !== undefined && /^[a-z_][\w-]*$/.test(name) && !NOBODY.test(name) && !isOrdinary(name);

const RUNS = '(running|going|started|open|active|launched)';
const TABLE =
  '(crontab|cron table|cron tab|cron jobs|cronjobs|cron entries|cron file|cron job list|scheduled cron jobs)';

export const programsSaid: readonly Skill[] = [
  ...frames('processes', [
    {
      name: 'run-by-somebody',
      bonus: 0.008,
      summary: 'what somebody has running',
      heads: [
        [
          `(what|whatever|everything|anything|all) [that|else] (has|does|is) [user] {N} [has|is] [got|have] [currently|still|now] ${RUNS}`,
          { user: '$1' },
        ],
        [
          `(whatever|everything|anything|all) [that|else] [user] {N} (has|is) [got|currently|still|now] ${RUNS}`,
          { user: '$1' },
        ],
        [
          `(process~|program~|task~|app~) (has|does|is|did) [user] {N} [got|have] [currently|still|now] ${RUNS}`,
          { user: '$1' },
        ],
        [
          `(process~|program~|task~|app~) [that|which] [user] {N} (has|is|runs|started|launched|has started) [got] [currently|still|now] [${RUNS.slice(1, -1)}]`,
          { user: '$1' },
        ],
        [
          '(what|which programs|which processes) [programs|processes] (does|did) [user] {N} (run|start|have open|have going)',
          { user: '$1' },
        ],
        [
          '(is|whether|if) [user] {N} (running|executing) (anything|something|any process~|any program~)',
          { user: '$1' },
        ],
      ],
      clauses: [
        ['(right now|now|currently|at moment|at present|at the moment|still|here|on this machine|on this server)', {}],
        ['(how many|number of|count~)', { do: 'count' }],
        ['(only|just) (pids|process ids|numbers|ids)', { how: 'pid' }],
      ],
      free: `${ASK} running process processes program programs moment still`,
      unless:
        /\b(?:port|ports|service|services|container|containers|docker|jobs|memory|cpu|kernel|version|shell|os|distribution|longer|most|sort\w*|since|older|for (?:more|over)|named|called|script|ssh|listening|kill|stop|end)\b|\.\w/i,
      write: ({ user, do: deed, how }) => {
        if (!isSomebody(user)) return undefined;
        if (deed !== undefined) return 'ps -u {user} --no-headers | wc -l';
        return how === undefined ? 'ps -u {user}' : 'pgrep -u {user}';
      },
      examples: [['what has nora got running', 'ps -u nora']],
    },
    {
      name: 'number-of-program',
      bonus: 0.008,
      summary: 'the number of the process of a program',
      heads: [
        [
          '(pid|pids|process id|process ids|process number|process numbers|id of process) (of|for|belonging to|does|has) [program|process|command|script|running] {N} [process|program] [have|run under|running]',
          { name: '$1' },
        ],
        ['(is|whether|if) [program|process|script] {N} [still|currently|even] running', { name: '$1', ask: 'yes' }],
        [
          '(under|with|by) (which|what) (pid|process id|process number) (does|is) [program|process|script] {N} (run|running)',
          { name: '$1' },
        ],
        ['[program|process] {N} (pid|process id|process number)', { name: '$1' }],
      ],
      clauses: [
        [
          '[and|,] [if so] [and] [print|show|give|tell|with|under|what is|what.s|which is|if yes] [me] [which|what] [its|the|is] [its|the] (pid|process id|process number|id) [(pid)]',
          { tell: 'yes' },
        ],
        ['(pid|pids)', { tell: 'yes' }],
        ['if so', {}],
        ['find [out]', {}],
      ],
      free: `${ASK} pid pids process id number program script running if so what whether find out run under command its`,
      needs: /\b(?:pids?|process (?:ids?|numbers?))\b/i,
      unless:
        /\b(?:kill|stop|end|parent|child\w*|user|users|owned|port|listening|oldest|newest|most|memory|cpu|container|this shell|my shell|current|last|background|environment|sort\w*|all processes|how many|file|nice|priority|with \d|wait|named|every|each|session)\b|\b(?:pid|process|id) \d/i,
      write: ({ name = '' }) =>
        /^[A-Za-z][\w.+-]*$/.test(name) && !NOBODY.test(name) && !isOrdinary(name.toLowerCase())
          ? 'pgrep {name}'
          : undefined,
      examples: [
        ['is blender running, and if so with which pid', 'pgrep blender'],
        ['what is the process number of blender', 'pgrep blender'],
      ],
    },
  ]),
  ...frames('system', [
    {
      name: 'cron-table',
      bonus: 0.008,
      summary: 'the table of cron: changed, or thrown away',
      heads: [
        [
          `(open~|edit~|change|modify|adjust|alter|work on|bring up) [own|current] ${TABLE} [for editing|to edit it]`,
          { do: '-e' },
        ],
        [
          `(wipe|empty|clear~|delete~|remove~|erase|drop|throw away|get rid of|discard|purge) [out] [all|whole|complete|entire|every] ${TABLE}`,
          { do: '-r' },
        ],
        [`(throw) ${TABLE} away`, { do: '-r' }],
      ],
      clauses: [
        ['(in|with|using) [text|default|my|an] (editor)', {}],
        ['(completely|entirely|altogether|whole|all of it|all of them|for good)', {}],
        ['[because|as] i (don.t|do not|no longer) (want|need) [jobs|entries|it|them|none] [more|anymore|longer]', {}],
        ['i need none of (it|them) [any more|anymore|any longer]', {}],
        ['(any more|anymore|any longer|no longer)', {}],
      ],
      free: `${FREE} all editor jobs entries them want need more none any let`,
      act: true,
      unless:
        /\b(?:user|root|root['’]s|add|line|every (?:day|hour|minute|night|week)|at \d|with (?:the word|\w+\.sh)|containing|mention\w*|except|system-wide|only|backup|back up|save|copy)\b|\b(?:of|for) (?!editing|good|me|it|them|those|these|all|any|my|the)\w+|\.sh|\/etc/i,
      write: ({ do: deed }) => `crontab ${deed}`,
      examples: [
        ['open my cron table in an editor', 'crontab -e'],
        ['wipe my crontab, i need none of it any more', 'crontab -r'],
      ],
    },
    {
      name: 'at-queue',
      summary: 'what waits to be run once',
      heads: [
        [
          '(jobs|commands|tasks) [that|which] [are] [currently|still] (waiting|queued|pending|scheduled|lined up|planned) (in|with|by|for|through) [the] at [queue|command|daemon]',
          {},
        ],
        [
          '[pending|waiting|queued|scheduled|planned] at jobs [that|which] [are] [still] [waiting|pending|queued|scheduled]',
          {},
        ],
        ['(queue|job queue|job list|list of jobs) of at', {}],
        ['at queue', {}],
      ],
      clauses: [
        ['(is|are) [still] (waiting|pending|queued|scheduled)', {}],
        ['[what is|anything] [waiting] in', {}],
        ['(waiting|pending|queued|scheduled)', {}],
      ],
      free: `${ASK} jobs waiting pending still queue command later`,
      unless: /\b(?:cron|crontab|delete|remove|cancel|print\w*|add|kill|mail|batch|how many|count|at \d|number \d)\b/i,
      write: () => 'atq',
      examples: [['which jobs are waiting in the at queue', 'atq']],
    },
    {
      name: 'at-job-dropped',
      summary: 'call off what at is to run',
      heads: [
        [
          '(delete|remove|cancel|drop|call off|get rid of|kill) [the] at job [number|no|with number|with id] {#}',
          { job: '$1' },
        ],
        [
          '(delete|remove|cancel|drop|call off|get rid of|kill) job [number|no] {#} (from|of|in) [the] at [queue]',
          { job: '$1' },
        ],
      ],
      clauses: [],
      free: FREE,
      act: true,
      unless: /\bcron/i,
      write: ({ job = '' }) => (/^\d+$/.test(job) ? 'atrm {job}' : undefined),
      examples: [['cancel the at job 7', 'atrm 7']],
    },
    {
      name: 'swap-amount',
      bonus: 0.008,
      summary: 'how much swap space there is',
      heads: [
        ['(how much|amount of|total|size of|total amount of) [total|of] swap [space|memory|area]', {}],
        ['swap [space|memory] (size|usage|use|in use|used|total)', {}],
      ],
      clauses: [
        ['(is|are) [there|currently|being|still] [available|configured|used|in use|set up|left|free]', {}],
        ['(does|do|has|have) [this|the|my|i|we] [machine|system|computer|box|server|host] [has|have|got]', {}],
        ['(in|with|as) (human-readable|human readable|readable) [units|form|format|numbers]', { unit: '-h' }],
        ['in (megabytes|mb|mib|mebibytes)', { unit: '-m' }],
        ['in (gigabytes|gb|gib|gibibytes)', { unit: '-g' }],
        ['in (kilobytes|kb|kib)', { unit: '-k' }],
        ['in bytes', { unit: '-b' }],
      ],
      free: `${ASK} swap space memory how much amount total size system machine computer box server host used use left free configured`,
      unless:
        /\b(?:process\w*|program\w*|create|make|add|turn|enable|disable|devices?|partitions?|files?|swappiness|only|alone|just|free swap|percent\w*|words|lines|names|two|columns?|per|each|which)\b/i,
      write: ({ unit = '-h' }, { userland }) => (userland === 'gnu' ? `free ${unit}` : undefined),
      examples: [['how much swap does this machine have', 'free -h']],
    },
  ]),
];
