/** What people ask once a week of packages, services, containers and the clock: single commands with one or two slots. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';

/** "5pm", "17:30", "in 2 hours", "tomorrow at noon": as `at` reads it. */
const moment: Taker<string> = ({ text, tokens }) => {
  const match =
    /\b(?:at|around)\s+(\d{1,2}(?::\d\d)?\s*(?:am|pm)?|noon|midnight)(\s+(?:today|tomorrow))?\b|\b(tomorrow)(?:\s+at\s+(\d{1,2}(?::\d\d)?\s*(?:am|pm)?|noon))?\b|\bin\s+(\d+)\s+(minute|hour|day)s?\b/i.exec(
      text,
    );
  if (match === null) return undefined;
  const [whole, clock, day, tomorrow, then, count, unit] = match;
  const value =
    count !== undefined
      ? `now + ${count} ${unit}s`
      : clock !== undefined
        ? `${clock.replace(/\s/g, '')}${(day ?? '').toLowerCase()}`
        : `${then ?? 'noon'} ${tomorrow}`;
  const end = match.index + whole.length;
  return {
    value: value.trim(),
    tokens: tokens.filter((token) => token.start >= match.index && token.end <= end).map((token) => token.index),
  };
};

/** A script or a quoted command that is to run later. */
const later: Taker<string> = ({ text, tokens }) => {
  const quoted = tokens.find(({ kind }) => kind === 'quoted');
  if (quoted !== undefined) return { value: quoted.value, tokens: [quoted.index] };
  const script = tokens.find(({ value }) => /^[\w./~-]+\.(sh|py|pl|rb)$/.test(value));
  if (script === undefined || /\bevery\b/i.test(text)) return undefined;
  const isHere = !script.value.includes('/') && script.value.endsWith('.sh');
  return { value: isHere ? `./${script.value}` : script.value, tokens: [script.index] };
};

export const onceAWeek: readonly Skill[] = [
  ...templates('packages', [
    {
      name: 'npm-init',
      summary: 'start a project of npm',
      says: ['INITIALISE|CREATE|START =npm|=node|=nodejs =project|PACKAGE?', '=npm =init', 'CREATE =package.json'],
      free: ['PACKAGE', 'HERE', 'FILE', 'INITIALISE', 'CREATE'],
      run: 'npm init -y',
      unless: /\b(container|server|install|service|script|react|vite)\b/i,
      act: true,
      eg: ['initialize a new npm project', 'npm init -y'],
    },
    {
      name: 'brew-refresh',
      summary: 'bring Homebrew up to date',
      says: ['UPGRADE|=refresh|CHANGE =homebrew|=brew'],
      free: ['PACKAGE', 'UPGRADE'],
      run: 'brew update',
      unless: /\b(all|every|packages?|formulae?|outdated|installed)\b/i,
      act: true,
      eg: ['update homebrew', 'brew update'],
    },
    {
      name: 'brew-outdated',
      summary: 'what Homebrew could update',
      says: ['=outdated =brew|=homebrew PACKAGE|=formulae|=formulas?'],
      free: ['PACKAGE', 'INSTALL'],
      run: 'brew outdated',
      eg: ['outdated brew packages', 'brew outdated'],
    },
    {
      name: 'purge-with-settings',
      summary: 'remove a package with its settings',
      says: ['DELETE|UNINSTALL PACKAGE {name} AND|=with|INCLUDING =config|=configuration|INFO|=settings FILE?'],
      free: ['PACKAGE', 'AND', 'FILE', 'INFO', 'INCLUDING', 'WITH', 'THING', 'EVERY'],
      run: '$sudo apt purge {name}',
      fits: (_slots, world) => world.os === 'linux',
      act: true,
      eg: ['remove the package curl and its config files', 'sudo apt purge curl'],
    },
  ]),
  ...templates('system', [
    {
      name: 'service-off-for-good',
      summary: 'stop a service now and at every start',
      says: [
        'STOP SERVICE? {service} AND DISABLE',
        'DISABLE AND STOP SERVICE? {service}',
        'STOP AND DISABLE SERVICE? {service}',
        'DISABLE SERVICE? {service} =now|CURRENT|AND =immediately',
      ],
      free: ['SERVICE', 'AND', 'STOP', 'DISABLE', 'START', 'CURRENT'],
      run: '$sudo systemctl disable --now {service}',
      fits: ({ service }) => !/^(it|them|and|now|boot)$/.test(String(service)),
      act: true,
      eg: ['stop cups and disable it', 'sudo systemctl disable --now cups'],
    },
    {
      name: 'service-is-active',
      summary: 'whether a service runs',
      says: [
        '=is SERVICE? {service} =active',
        '=is SERVICE {service} RUN|=up',
        '=is {service} SERVICE RUN|=active|=up',
      ],
      free: ['SERVICE', 'RUN', 'CURRENT'],
      run: 'systemctl is-active {service}',
      unless: /\b(process|container|vpn|line|mode)\b/i,
      fits: (_slots, _world, { text }) => /\bservice|daemon|\bactive\b/i.test(text),
      eg: ['is the cups service active', 'systemctl is-active cups'],
    },
    {
      name: 'service-is-enabled',
      summary: 'whether a service starts with the machine',
      says: ['=is SERVICE? {service} =enabled|ENABLE', '=does SERVICE? {service} START =boot|=startup|=automatically'],
      free: ['SERVICE', 'START', 'ENABLE', 'IN', 'RUN'],
      run: 'systemctl is-enabled {service}',
      unless: /\b(process|container|files?)\b/i,
      eg: ['is the cups service enabled', 'systemctl is-enabled cups'],
    },
    {
      name: 'journal-last-boot',
      summary: 'what the journal says of the boot before',
      says: ['=errors|=error LAST|=previous =boot', 'LOGFILE|=journal|=messages =previous|LAST =boot'],
      free: ['LOGFILE', 'LAST', 'FROM', 'SINCE', 'OF', 'START', 'NEWER', 'THING'],
      run: (world) => (world.os === 'linux' ? 'journalctl -b -1' : undefined),
      unless: /\b(errors?|since|this|current)\b/i,
      eg: ['the logs of the previous boot', 'journalctl -b -1'],
    },
    {
      name: 'journal-errors-last-boot',
      summary: 'errors of the boot before',
      says: ['=errors|=error =journal|LOGFILE? LAST|=previous =boot'],
      free: ['LOGFILE', 'LAST', 'FROM', 'OF', 'START', 'NEWER', 'THING', 'IN'],
      run: 'journalctl -b -1 -p err',
      unless: /\b(since|this|current)\b/i,
      eg: ['errors of the previous boot', 'journalctl -b -1 -p err'],
    },
    {
      name: 'run-at',
      summary: 'run a command once, later',
      says: ['RUN|START|=schedule {text} {when}', 'RUN {text} =once {when}'],
      slots: { text: later, when: moment },
      free: ['RUN', 'START', 'PROCESS', 'FILE', 'TO', 'IN', 'TIME', 'TODAY', 'FROM'],
      run: 'echo {text} | at {when}',
      unless: /\b(every|daily|weekly|each|hourly|background|reboot|boot)\b/i,
      act: true,
      eg: ['run "make clean" at 5pm', "echo 'make clean' | at 5pm"],
    },
    {
      name: 'at-jobs',
      summary: 'what is to run once, later',
      says: ['=atq', '=scheduled|=pending|=queued =at PROCESS|=job|=jobs', '=at =jobs', '=at =queue'],
      free: ['PROCESS', 'EVERY', 'THING', 'RUN'],
      run: 'atq',
      unless: /\b(cron|crontab|file|clock)\b/i,
      eg: ['list the scheduled at jobs', 'atq'],
    },
    {
      name: 'swap-size',
      summary: 'swap space and how much of it is used',
      says: ['SIZE|=size|COUNT|TOTAL =swap', '=swap SIZE|=usage|USE|SPACE_LEFT'],
      free: ['USE', 'SPACE', 'DISK_SPACE', 'SIZE', 'MEMORY', 'TOTAL', 'COUNT', 'SPACE_LEFT', 'HUMAN', 'OF'],
      run: 'free -h',
      unless: /\b(file|create|make|turn|process(es)?|folder)\b/i,
      eg: ['the size of the swap', 'free -h'],
    },
  ]),
];
