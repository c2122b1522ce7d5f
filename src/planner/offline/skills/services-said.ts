/** Services in a sentence: what should run now or from each start on, units of a state, and a planned end that is called off. */
import { frames } from '../frame.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill } from '../skill.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be its service services unit units daemon server systemd systemctl machine computer system box now automatically by itself when whenever every each time at boot startup';

/** Services whose names alone tell what they are. */
const KNOWN =
  /^(?:nginx|apache2?|httpd|caddy|sshd?|mysqld?|mariadb|postgres(?:ql)?|redis(?:-server)?|memcached|mongod(?:b)?|docker|containerd|cron|crond|cups|bluetooth|avahi-daemon|NetworkManager|networking|ufw|firewalld|rsyslog|fail2ban|postfix|dovecot|haproxy|grafana(?:-server)?|prometheus|jenkins|tomcat\d*|squid|bind9|named|vsftpd|samba|smbd|snapd|systemd-\w+|elasticsearch|rabbitmq(?:-server)?|php[\d.]*-fpm|libvirtd|chronyd?|ntpd?|tor|transmission-daemon)(?:\.service)?$/i;

const isUnit = (name: string | undefined, text: string): name is string =>
  name !== undefined &&
  /^[a-z][\w@.:-]*$/i.test(name) &&
  !/\.(?:sh|py|js|txt|log|conf)$/.test(name) &&
  !isOrdinary(name.toLowerCase()) &&
  (KNOWN.test(name) || /\b(?:services?|daemon|unit|systemd|systemctl)\b/i.test(text));

const S = '[service|daemon|unit|server]';
const BOOT =
  '(at boot [time]|on boot|at startup|on startup|at system start|at [every|each] (boot|start|startup|reboot)|on [every|each] (boot|start|startup|reboot)|with system|when (machine|computer|system|box|server|it) (boots|starts|starts up|boots up|is booted|is started|comes up)|whenever (machine|computer|system|box|server|it) (boots|starts|starts up|boots up|is booted|is started|comes up)|every time (machine|computer|system|box|server|it) (boots|starts|starts up|boots up|comes up)|after [a|every|each] (reboot|boot|restart)|automatically)';
const RUNS = '(start|starts|come up|comes up|run|runs|launch|launches|be started|is started|be running|be up|go up)';

export const servicesSaid: readonly Skill[] = frames('system', [
  {
    name: 'service-from-boot',
    summary: 'whether a service comes with the start of the machine',
    heads: [
      [
        `(have|let|make|get|want) ${S} {N} ${S} (start~|com~ up|run~|launch~|started|to start|to come up|to run) [by itself|on its own|automatically] ${BOOT}`,
        { name: '$1', do: 'enable' },
      ],
      [
        `${S} {N} ${S} (should|must|shall|has to|needs to|is to|ought to) [always|also] ${RUNS} [by itself|on its own|automatically] ${BOOT}`,
        { name: '$1', do: 'enable' },
      ],
      [
        `(mak~ sure|ensure|see to it|be sure) [that] ${S} {N} ${S} [is|always|gets] ${RUNS} [by itself|on its own|automatically] ${BOOT}`,
        { name: '$1', do: 'enable' },
      ],
      [
        `(start|launch|run|bring up) ${S} {N} ${S} [by itself|automatically|always] ${BOOT}`,
        { name: '$1', do: 'enable' },
      ],
      [
        `(enable|activate|autostart) ${S} {N} ${S} [so that|so] [it] [also] [${RUNS.slice(1, -1)}] ${BOOT}`,
        { name: '$1', do: 'enable' },
      ],
      [
        `(stop|keep|prevent|block) ${S} {N} ${S} from (starting|coming up|running|launching|being started) [by itself|on its own|automatically] ${BOOT}`,
        { name: '$1', do: 'disable' },
      ],
      [
        `${S} {N} ${S} (should|must|shall) (not|no longer|never|not any longer) ${RUNS} [by itself|on its own|automatically] ${BOOT}`,
        { name: '$1', do: 'disable' },
      ],
      [
        `${S} {N} ${S} (shouldn.t|mustn.t) ${RUNS} [by itself|on its own|automatically] ${BOOT}`,
        { name: '$1', do: 'disable' },
      ],
      [
        `(don.t|do not|never|no longer) (start|launch|run|bring up) ${S} {N} ${S} [by itself|automatically] ${BOOT}`,
        { name: '$1', do: 'disable' },
      ],
      [`(disable|deactivate) ${S} {N} ${S} ${BOOT}`, { name: '$1', do: 'disable' }],
    ],
    clauses: [
      ['(and|as well as) [also] (right away|now|immediately|at once|start it [now|right away])', { now: '--now' }],
      ['(and|then) [also] (start|stop) [it] [right now|now|right away|immediately|at once]', { now: '--now' }],
    ],
    free: `${FREE} any more anymore any longer again`,
    act: true,
    unless: /\b(?:script|cron|container|compose|which|list|docker run|bashrc|command)\b|\.sh\b/i,
    write: ({ name, do: deed = '', now }, _world, { text }) =>
      isUnit(name, text) || (name !== undefined && /^[a-z][\w@-]+$/.test(name) && !isOrdinary(name))
        ? `$sudo systemctl ${deed} ${now ?? ''} {name}`
        : undefined,
    examples: [
      ['have avahi-daemon come up by itself whenever the machine boots', 'sudo systemctl enable avahi-daemon'],
      ['stop cups from starting at boot', 'sudo systemctl disable cups'],
    ],
  },
  {
    name: 'service-worked',
    summary: 'start, stop, restart, reload or mask a service',
    heads: [
      [`(start|launch|fire up|bring up|spin up) ${S} {N} ${S} [up|again]`, { name: '$1', do: 'start' }],
      [`(get|bring) ${S} {N} ${S} (up|running|up and running|going)`, { name: '$1', do: 'start' }],
      [`(stop|halt|bring down|shut down|take down) ${S} {N} ${S}`, { name: '$1', do: 'stop' }],
      [`(restart|bounce|cycle) ${S} {N} ${S}`, { name: '$1', do: 'restart' }],
      [
        `(make|let|have) ${S} {N} ${S} (reload|re-read|reread) [its] (config|configuration|settings|config file~|configuration file~)`,
        { name: '$1', do: 'reload' },
      ],
      [
        `(reload|re-read|reread) [config|configuration|settings] [of|for] ${S} {N} ${S} [config|configuration|settings]`,
        { name: '$1', do: 'reload' },
      ],
      [`(reload|re-read) (config|configuration) of ${S} {N} ${S}`, { name: '$1', do: 'reload' }],
      [`mask ${S} {N} ${S}`, { name: '$1', do: 'mask' }],
      [`unmask ${S} {N} ${S}`, { name: '$1', do: 'unmask' }],
      [
        `(enable|disable) ${S} {N} ${S} and (start|stop) it [right away|now|immediately|too|at once]`,
        { name: '$1', now: '--now' },
      ],
    ],
    clauses: [
      ['(gracefully|again|right now|immediately|now|at once)', {}],
      [
        '(without|instead of|and not|not) (stopping|restarting|a restart|interrupt~|dropping|restart) [it|any|connections]',
        {},
      ],
      ['(config|configuration|settings)', {}],
      ['(so that|so) [it] [cannot|can.t|can never] be started [at all|by anyone|any more]', {}],
      ['enable', { turn: 'enable' }],
      ['disable', { turn: 'disable' }],
    ],
    free: `${FREE} its again up`,
    act: true,
    unless:
      /\b(?:container|compose|docker|process|pid|signal|at boot|on boot|startup|script|timer|job|every|all|vm|tmux|screen|in \d+|at \d+|container|branch)\b/i,
    write: ({ name, do: deed, now, turn }, _world, { text }) =>
      isUnit(name, text)
        ? now === undefined
          ? deed === undefined
            ? undefined
            : `$sudo systemctl ${deed} {name}`
          : `$sudo systemctl ${turn ?? 'enable'} --now {name}`
        : undefined,
    examples: [
      ['fire up nginx', 'sudo systemctl start nginx'],
      ['make haproxy reload its configuration', 'sudo systemctl reload haproxy'],
      ['mask the bluetooth service', 'sudo systemctl mask bluetooth'],
    ],
  },
  {
    name: 'units-told',
    summary: 'the units of systemd in a state',
    heads: [
      ['(services|units|daemons)', { kind: 'service' }],
      ['(timers|sockets|mounts|targets|timer units|socket units|mount units)', {}],
    ],
    clauses: [
      [
        '(only|just) [those|services|units|ones|show|list] [services|ones] [that|which] [are|is] [currently|still|actually] (running|active|up|started|alive)',
        { state: 'running' },
      ],
      [
        '(running|active|that are running|which are running|currently running|that run|up and running)',
        { state: 'running' },
      ],
      [
        '(failed|that failed|which failed|broken|that have failed|which have failed|in failed state|that crashed|crashed|not start~ properly|failed to start|that failed to start|could not be started|couldn.t be started|did not start|didn.t start|have failed to start)',
        { state: 'failed' },
      ],
      ['(inactive|that are stopped|stopped|not running|dead|that do not run)', { state: 'inactive' }],
      [
        '(enabled|that are enabled|that start at boot|started at boot|start at boot|start automatically)',
        { files: 'enabled' },
      ],
      ['(disabled|that are disabled|not start at boot)', { files: 'disabled' }],
      ['masked', { files: 'masked' }],
      ['(timers|timer units)', { type: 'timer' }],
      ['(sockets|socket units)', { type: 'socket' }],
      ['(mounts|mount units)', { type: 'mount' }],
      ['targets', { type: 'target' }],
      ['(all|every) [systemd] (services|units)', {}],
    ],
    free: `${FREE} what which show list give display print see only just those ones all every do did does have has there currently right have been`,
    needs: /systemd|services?\b|unit|daemons|timers|sockets/i,
    unless:
      /\b(?:docker|compose|container|restart|start (?!at|automatically)|stop|enable|disable|unmask|how many|count|ports?|listen\w*|log|logs|file|depend\w*|memory|longest|slow\w*|cron|files?|blame)\b/i,
    write: ({ kind, state, files, type }, _world, { text }) => {
      if (files !== undefined && state === undefined)
        return `systemctl list-unit-files ${kind === 'service' && /service/i.test(text) ? '--type=service' : ''} --state=${files}`;
      if (type !== undefined)
        return state !== undefined || !/systemd|unit/i.test(text)
          ? undefined
          : type === 'timer'
            ? 'systemctl list-timers'
            : `systemctl list-units --type=${type}`;
      if (state === undefined) return undefined;
      return state === 'failed' && kind === 'service'
        ? 'systemctl --failed'
        : `systemctl list-units --type=service --state=${state}`;
    },
    examples: [
      ['systemd: only the services that are still running', 'systemctl list-units --type=service --state=running'],
      ['which systemd units have failed', 'systemctl --failed'],
    ],
  },
  {
    name: 'end-called-off',
    summary: 'call a planned shutdown or restart off',
    heads: [
      [
        '(call off|cancel|abort|stop|revoke|undo|drop|forget|withdraw|prevent|calling off) [planned|scheduled|pending|upcoming|coming|impending] (shutdown|shut down|reboot|restart|power off|poweroff) [of] [machine|computer|system]',
        {},
      ],
      [
        '(shutdown|reboot|restart) [that] [i|is|was] [have] [been] [planned|scheduled|pending] (call~ off|cancel~|abort~|off)',
        {},
      ],
      ['(don.t|do not) (shut down|reboot|restart) after all', {}],
    ],
    clauses: [['[that] [is|was|i] [have] [been] (planned|scheduled|pending) [earlier|before]', {}]],
    free: FREE,
    act: true,
    unless: /\b(?:service|container|docker|nginx|job)\b/i,
    write: () => '$sudo shutdown -c',
    examples: [['call off the scheduled restart', 'sudo shutdown -c']],
  },
]);
