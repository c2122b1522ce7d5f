/** Single facts of the machine: model of the processor, names, start, memory in a unit, busy figures. */
import { intent } from '../intent.ts';
import type { Skill } from '../skill.ts';
import { said, take } from '../takers.ts';
import { templates } from '../template.ts';
import { type Unit, unit } from '../unit.ts';
import { pipe, run } from '../write/command.ts';

const HOST = ['HOST', 'CPU', 'INFO', 'NAME', 'OF'] as const;

const FIELDS = { total: 2, used: 3, free: 4, available: 7 } as const;
const FIELD_WORDS: readonly (readonly [RegExp, keyof typeof FIELDS])[] = [
  [/\b(available|usable|can (?:still )?be used|still be used)\b/i, 'available'],
  [/\b(used|in use)\b/i, 'used'],
  [/\b(total|installed)\b/i, 'total'],
];

/** The memory as a table, or one of its numbers. */
const memory: Skill = intent({
  name: 'memory-free',
  topic: 'system',
  summary: 'used and free memory',
  says: ['MEMORY', '=free =command'],
  slots: { unit, total: said('TOTAL'), every: take.number },
  free: ['USE', 'SPACE_LEFT', 'COUNT', 'SPACE', 'SUMMARY', 'SIZE', 'TOTAL', 'AND', 'HOST', 'MEMORY', 'LEVEL'],
  write: ({ unit: size = 'h', every }, _world, { text }) => {
    if (
      every !== undefined ||
      /\b(process(es)?|program|swap|most|top|watch|monitor|virtual|range|gpu|clear|drop|cache|slots?|type|eat(s|ing)?|hog\w*)\b/i.test(
        text,
      )
    )
      return undefined;
    const letters: Readonly<Record<Unit, string>> = { h: '-h', b: '-b', k: '-k', m: '-m', g: '-g' };
    const shown = run('free', letters[size]);
    const fields = FIELD_WORDS.filter(([word]) => word.test(text));
    const isOne = fields.length === 1 && !/\bfree\b|\bstatus|statistic|information|usage\b/i.test(text);
    const field = isOne ? FIELDS[fields[0]?.[1] ?? 'total'] : undefined;
    return field === undefined ? shown : pipe(shown, run('awk', `/^Mem/ { print $${field} }`));
  },
  examples: [
    ['how much memory is free', 'free -h'],
    ['memory usage in megabytes', 'free -m'],
    ['total amount of memory in gigabytes', "free -g | awk '/^Mem/ { print $2 }'"],
    ['total memory of this machine', "free -h | awk '/^Mem/ { print $2 }'"],
    ['how much memory is used', "free -h | awk '/^Mem/ { print $3 }'"],
    ['how much memory is available', "free -h | awk '/^Mem/ { print $7 }'"],
  ],
});

export const machineFacts: readonly Skill[] = [
  memory,
  ...templates('system', [
    {
      name: 'full-name',
      summary: 'the full name of this host',
      says: [
        '=fqdn',
        '=fully =qualified =domain? NAME|=hostname',
        'WHOLE|=long =hostname',
        'WHOLE =domain? HOST NAME',
        '=domain NAME HOST',
        'HOST NAME =domain',
      ],
      free: [...HOST, 'WHOLE', 'LONG', 'INCLUDING', 'WITH'],
      run: 'hostname -f',
      unless: /\b(set|change|resolve|look ?up|users?|logins?)\b/i,
      eg: ['the fully qualified domain name of this host', 'hostname -f'],
    },
    {
      name: 'short-name',
      summary: 'the short name of this host',
      says: ['=short =hostname', '=short HOST NAME'],
      free: HOST,
      run: 'hostname -s',
      eg: ['the short hostname', 'hostname -s'],
    },
    {
      name: 'processor-model',
      summary: 'the model of the processor',
      says: [
        'CPU =model NAME?',
        '=model =of? CPU',
        '=which|=what|KIND_WORD CPU',
        'CPU =model? =built|=inside|=sits',
        'CPU NAME|KIND_WORD|EXTENSION|=brand',
      ],
      free: [...HOST, 'KIND_WORD', 'EXTENSION', 'INSTALL', 'IN'],
      run: "lscpu | grep 'Model name'",
      unless:
        /\b(most|usage|use|using|used|speed|cores?|architecture|number|many|process(es)?|temperature|hot|load)\b/i,
      eg: ['the model name of my processor', "lscpu | grep 'Model name'"],
    },
    {
      name: 'processor-load',
      summary: 'how busy the processor is',
      says: ['CPU USE|=usage|=load|=utilization|=utilisation', '=busy CPU', 'CPU =percentage|=percent'],
      free: [...HOST, 'USE', 'TOTAL', 'CURRENT', 'COUNT', 'LOGFILE'],
      run: "top -bn1 | grep 'Cpu(s)'",
      unless:
        /\b(process(es)?|most|top|by|memory|ram|docker|containers?|watch|every|monitor|average|sort|program|core|model|who|what is)\b/i,
      eg: ['current cpu usage', "top -bn1 | grep 'Cpu(s)'"],
    },
    {
      name: 'threads-per-core',
      summary: 'threads of each processor core',
      says: ['=threads PER|=per =core|CPU', 'COUNT =threads =core|CPU'],
      free: [...HOST, 'PER', 'COUNT', 'EVERY'],
      run: "lscpu | grep 'Thread(s) per core'",
      unless: /\b(process|and)\b/i,
      eg: ['threads per core of this cpu', "lscpu | grep 'Thread(s) per core'"],
    },
    {
      name: 'cache-of-processor',
      summary: 'the caches of the processor',
      says: ['CPU =cache|=caches SIZE?', '=l2|=l3|=l1 =cache'],
      free: [...HOST, 'SIZE', 'COUNT'],
      run: 'lscpu | grep cache',
      unless: /\b(clear|drop|apt)\b/i,
      eg: ['size of the cpu caches', 'lscpu | grep cache'],
    },
    {
      name: 'up-since',
      summary: 'since when the machine is up',
      says: ['=since =when =up|=running|RUN|UPTIME HOST?', '=when HOST =started', '=up|UPTIME =since|SINCE'],
      free: [...HOST, 'TIME', 'DATE', 'START', 'SINCE', 'RUN', 'UPTIME'],
      run: 'uptime -s',
      unless: /\b(process|service|pid|container|file|last boot|reboot|modified|files|changes?|logs?|journal)\b/i,
      eg: ['since when is this machine up', 'uptime -s'],
    },
    {
      name: 'up-words',
      summary: 'how long the machine is up, in words',
      says: ['UPTIME HUMAN|=pretty|=only', 'ONLY UPTIME', 'UPTIME =pretty =format?'],
      free: [...HOST, 'HUMAN', 'ONLY', 'TIME'],
      run: 'uptime -p',
      eg: ['uptime in a human readable form', 'uptime -p'],
    },
    {
      name: 'up-seconds',
      summary: 'how many seconds the machine is up',
      says: ['UPTIME =seconds|=second', 'COUNT =seconds|=second HOST? RUN|=up|UPTIME'],
      free: [...HOST, 'COUNT', 'RUN', 'TIME', 'UPTIME', 'NUMBER'],
      run: 'cut -d. -f1 /proc/uptime',
      fits: (_slots, world) => world.os === 'linux',
      eg: ['uptime in seconds', 'cut -d. -f1 /proc/uptime'],
    },
    {
      name: 'kernel-line',
      summary: 'the command line that the kernel was started with',
      says: [
        'KERNEL =command =line',
        'KERNEL =parameters|=arguments|=options|=cmdline',
        '=boot =parameters|=arguments|=options',
      ],
      free: [...HOST, 'KERNEL', 'LINE', 'START'],
      run: 'cat /proc/cmdline',
      unless: /\b(sysctl|all)\b/i,
      eg: ['the kernel command line', 'cat /proc/cmdline'],
    },
    {
      name: 'kernel-settings',
      summary: 'all settings of the kernel',
      says: ['=sysctl', 'THING|EVERY KERNEL =parameters|=parameter|=settings|=setting|=variables'],
      free: [...HOST, 'KERNEL', 'EVERY', 'THING', 'CHANGE', 'VARIABLE'],
      run: 'sysctl -a',
      unless: /\bset|change\b/i,
      rows: 'plain',
      eg: ['all kernel parameters', 'sysctl -a'],
    },
  ]),
];
