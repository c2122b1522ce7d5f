/** What is wanted of the machine: since when it runs, its kernel's messages, a unit with its state, jobs that go on. */
import { frames } from '../frame.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill } from '../skill.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be was and so then now only just machine system computer server box host again';
const ASK = `${FREE} what which who how show tell give get list display print see does do did has have been there any all every if whether check`;
const AGO = '(reboot|boot|restart|start|startup|shutdown|boot up)';

const isUnit = (name: string | undefined): name is string =>
  name !== undefined &&
  /^[a-z][\w@.:-]*$/i.test(name) &&
  !isOrdinary(name.toLowerCase()) &&
  !/\.(?:sh|py|js|txt|log|conf)$/.test(name);

export const machineWanted: readonly Skill[] = [
  ...frames('system', [
    {
      name: 'running-since',
      summary: 'since when the machine runs',
      heads: [
        [
          `(how long|how much time) (is|has|was) [it] [been] [passed] [ago] [since] [last|latest] [machine.s|system.s] ${AGO}`,
          {},
        ],
        [`(how long|how much time) ago (was|did) [last|latest] [machine|system|computer|server] ${AGO}`, {}],
        [`(time|days|hours) since [last|latest] ${AGO}`, {}],
      ],
      clauses: [
        ['(without|with no) (reboot~|restart~|interruption~)', {}],
        ['(already|by now|now)', {}],
      ],
      free: `${ASK} long last time since ago up running passed`,
      bonus: 0.006,
      unless: /\b(?:service|process|container|log|messages|errors|nginx|pid|program|who|list|history)\b/i,
      write: () => 'uptime',
      examples: [['how long is it since the last reboot', 'uptime']],
    },
    {
      name: 'kernel-said',
      summary: 'messages of the kernel since a start',
      heads: [
        [
          '(kernel messages|kernel log|kernel logs|messages of kernel|log of kernel|kernel.s messages|messages from kernel|kernel log messages)',
          {},
        ],
      ],
      clauses: [
        [
          '(since|from|of|for|during) [last|this|current|latest|present] (boot|start|startup|reboot|system start)',
          { boot: '-b' },
        ],
        ['(since|from|of|for|during) (previous|the boot before|last but one) (boot|start)', { boot: '-b -1' }],
        ['[only|just] [the] (error~|errors)', { level: '-p err' }],
        ['[only|just] (warning~|warnings) [or worse|and worse]', { level: '-p warning' }],
        ['(from|in|of|through) journal', { journal: 'yes' }],
        ['[and] (follow~|keep following|live)', { live: '-f' }],
      ],
      free: `${ASK} kernel messages log logs read`,
      unless:
        /\b(?:containing|mention\w*|grep|about|usb|how many|count|clear|last \d+|first \d+|lines|file|timestamps?|human|readable|minutes?|hours?|yesterday|today|version|module)\b/i,
      write: ({ boot, level, journal, live }) =>
        (boot ?? journal) === undefined
          ? undefined
          : `journalctl -k ${boot === '-b -1' ? boot : ''} ${level ?? ''} ${live ?? ''}`,
      examples: [['only the kernel messages since the last boot', 'journalctl -k']],
    },
    {
      name: 'unit-then-state',
      summary: 'do something to a service and look how it is',
      heads: [
        [
          '(restart|start|stop|reload) [service|unit] {N} [service|unit|daemon] and [then] (show|check|print|display|tell|see|look at) [me] (its|the|how its|whether) [new|resulting|current] [service] (status|state)',
          { name: '$1' },
        ],
      ],
      clauses: [
        ['^restart', { do: 'restart' }],
        ['restart', { do: 'restart' }],
        ['reload', { do: 'reload' }],
        ['stop', { do: 'stop' }],
        ['start', { do: 'start' }],
        ['[afterwards|after that|then]', {}],
      ],
      free: `${FREE} show check print status state its service unit afterwards`,
      act: true,
      bonus: 0.02,
      unless: /\b(?:container|docker|script|job|vm|process)\b/i,
      write: ({ name }, _world, { text }) => {
        const deed = /\b(restart|start|stop|reload)\b/i.exec(text)?.[1]?.toLowerCase();
        return isUnit(name) && deed !== undefined
          ? `$sudo systemctl ${deed} {name} && systemctl status {name}`
          : undefined;
      },
      examples: [['restart nginx and then show its status', 'sudo systemctl restart nginx && systemctl status nginx']],
    },
    {
      name: 'unit-log-of',
      summary: 'what a service wrote to the journal since a day',
      heads: [
        [
          'why (did|has|is|does) [service|unit] {N} [service|unit] (fail~|failing|crash~|not start~|stop~|die|break|broken|not running)',
          { name: '$1' },
        ],
      ],
      clauses: [
        [
          '[show|print|give|look at|see|check] [me] (its|the|his) (log|logs|journal|log entries|messages) [of|from|for|since] today',
          { since: 'today' },
        ],
        [
          '[show|print|give|look at|see|check] [me] (its|the|his) (log|logs|journal|log entries|messages) [of|from|for|since] yesterday',
          { since: 'yesterday' },
        ],
        [
          '[show|print|give|look at|see|check] [me] (its|the|his) (log|logs|journal|log entries|messages)',
          { log: 'yes' },
        ],
        ['(since|from|of) today', { since: 'today' }],
        ['[to] start [at boot]', {}],
        ['(today|this morning)', { since: 'today' }],
      ],
      free: `${ASK} why log logs fail its`,
      unless: /\b(?:container|docker|git|build|command|script|test|make)\b/i,
      write: ({ name, since }) => {
        const unit = name?.replace(/\.service$/, '');
        return isUnit(unit) ? `journalctl -u ${unit} ${since === undefined ? '' : `--since ${since}`}` : undefined;
      },
      examples: [['why did cups.service fail? show its log of today', 'journalctl -u cups --since today']],
    },
  ]),
  ...frames('processes', [
    {
      name: 'job-goes-on',
      summary: 'let the stopped job go on in the background',
      heads: [
        [
          '(bring|put|send|move|let|resume|continue|get) [the|my] [last] (stopped|suspended|paused) (job|process|program|command) [go on|continue|run|running] [back|on|again] [back] (in|into|to) background',
          {},
        ],
        [
          '(resume|continue) [the|my] [stopped|suspended|paused] (job|process|program|command) (in|into) background',
          {},
        ],
      ],
      clauses: [],
      free: `${FREE} bring put send move let resume continue background`,
      act: true,
      bonus: 0.01,
      unless: /\b(?:\d+|foreground|all|every|container|service)\b/i,
      write: () => 'bg',
      examples: [['bring the stopped job back into the background', 'bg']],
    },
  ]),
];
