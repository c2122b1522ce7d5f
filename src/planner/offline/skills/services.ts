/** Services of systemd, its journal, and the power of the machine. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import type { Skill } from '../skill.ts';
import { take } from '../takers.ts';
import { run } from '../write/command.ts';
import { asRoot } from '../write/programs.ts';

const isUnit = (name: string | undefined): name is string =>
  name !== undefined &&
  /^[\w@.:-]+$/.test(name) &&
  !name.startsWith('-') &&
  !/^(?:compose|docker-compose|too|also|itself)$/i.test(name);

const VERBS = [
  ['start', ['=start|=launch SERVICE {name}'], ['start the cups service', 'sudo systemctl start cups']],
  ['stop', ['=stop|=halt SERVICE {name}'], ['stop the cups service', 'sudo systemctl stop cups']],
  ['restart', ['=restart SERVICE? {name}'], ['restart cups', 'sudo systemctl restart cups']],
  ['reload', ['=reload SERVICE {name}'], ['reload the cups service', 'sudo systemctl reload cups']],
  [
    'enable',
    ['ENABLE SERVICE? {name}', '=start {name} =boot|=startup', 'ENABLE {name} =boot|=startup', '=autostart {name}'],
    ['enable cups', 'sudo systemctl enable cups'],
  ],
  [
    'disable',
    ['DISABLE SERVICE? {name} =boot?|=startup?', 'NOT START {name} =boot|=startup'],
    ['disable the cups service', 'sudo systemctl disable cups'],
  ],
] as const;

const changed: readonly Skill[] = VERBS.map(([verb, says, example]) =>
  intent({
    name: `service-${verb}`,
    topic: 'system',
    summary: `${verb} a service`,
    says,
    slots: { name: take.id },
    free: ['SERVICE', 'NAMED', 'HOST', 'TIME'],
    act: true,
    write: ({ name }, world) => (isUnit(name) ? run(asRoot(world), 'systemctl', verb, name) : undefined),
    examples: [example],
  }),
);

export const serviceSkills: readonly Skill[] = [
  ...changed,
  intent({
    name: 'service-status',
    topic: 'system',
    summary: 'how a service is doing',
    says: ['=status SERVICE? {name} SERVICE?', 'SERVICE {name} RUN|=active|=up', '=is {name} SERVICE RUN'],
    slots: { name: take.id },
    free: ['SERVICE', 'RUN', 'INFO'],
    write: ({ name }, _world, request) =>
      isUnit(name) && !/\bgit\b/i.test(request.text) ? run('systemctl', 'status', name) : undefined,
    examples: [['status of the cups service', 'systemctl status cups']],
  }),
  intent({
    name: 'service-log',
    topic: 'system',
    summary: 'the log of a service',
    says: ['=log|=journal|LOGFILE SERVICE {name} {rank?}', '=log|=journal|LOGFILE {name} SERVICE {rank?}'],
    slots: { name: take.id, rank: take.rank },
    free: ['SERVICE', 'LOGFILE', 'LINE', 'THING'],
    write: ({ name, rank }) =>
      isUnit(name)
        ? run('journalctl', '-u', name, rank === undefined ? undefined : ['-n', String(rank.count)])
        : undefined,
    examples: [['show the log of the service cups', 'journalctl -u cups']],
  }),
  lookup({
    name: 'services-running',
    rows: 'headed',
    topic: 'system',
    summary: 'the services that run',
    says: ['RUN SERVICE', 'SERVICE =active'],
    command: ['systemctl', 'list-units', '--type=service', '--state=running'],
    free: ['RUN', 'SERVICE', 'AND'],
    example: 'which services are running',
  }),
  lookup({
    name: 'services-all',
    topic: 'system',
    summary: 'all services',
    says: ['THING|EVERY SERVICE'],
    command: ['systemctl', 'list-units', '--type=service', '--all'],
    free: ['SERVICE', 'EVERY'],
    example: 'list all services',
  }),
  lookup({
    name: 'services-failed',
    rows: 'headed',
    topic: 'system',
    summary: 'the services that failed',
    says: ['=failed|=fail|=broken|=crashed SERVICE'],
    command: ['systemctl', '--failed'],
    free: ['SERVICE'],
    example: 'did any services fail',
  }),
  intent({
    name: 'system-journal',
    topic: 'system',
    summary: "the system's journal",
    says: ['HOST? =systemd? =journal {rank?}', 'HOST LOGFILE|=log {rank?}', '=journalctl {rank?}'],
    slots: { rank: take.rank },
    free: ['LINE', 'LOGFILE', 'HOST', 'THING'],
    write: ({ rank }) =>
      rank === undefined
        ? run('journalctl')
        : rank.which === 'last' || rank.which === 'newest'
          ? run('journalctl', '-n', String(rank.count))
          : undefined,
    examples: [['the last 20 entries of the journal', 'journalctl -n 20']],
  }),
  intent({
    name: 'follow-journal',
    topic: 'system',
    summary: "follow the system's journal",
    says: ['=follow HOST? =journal|LOGFILE'],
    free: ['LOGFILE', 'HOST'],
    write: () => run('journalctl', '-f'),
    terminal: true,
    examples: [['follow the journal', 'journalctl -f']],
  }),
  intent({
    name: 'power-off',
    topic: 'system',
    summary: 'shut the machine down',
    says: [
      '=shut =down|=off? HOST? {minutes} =minute',
      '=shutdown|=poweroff HOST? {minutes} =minute',
      '=shut =down HOST?',
      '=shutdown HOST?',
      '=turn|=power|=switch =off HOST',
      '=power =off {minutes} =minute',
      '=power =off',
    ],
    slots: { minutes: take.number },
    free: ['HOST', 'CHANGE', 'GO', 'FROM', 'TIME'],
    act: true,
    write: ({ minutes }, world) => run(asRoot(world), 'shutdown', '-h', minutes === undefined ? 'now' : `+${minutes}`),
    examples: [['shut down this machine in 5 minutes', 'sudo shutdown -h +5']],
  }),
  intent({
    name: 'reboot',
    topic: 'system',
    summary: 'restart the machine',
    says: ['=reboot HOST?', 'RESTART HOST'],
    free: ['HOST'],
    act: true,
    write: (_slots, world) => run(asRoot(world), 'reboot'),
    examples: [['restart the computer', 'sudo reboot']],
  }),
];
