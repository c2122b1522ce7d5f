/** The journal: by service, urgency, time. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';

const LOGS = [
  'LOGFILE',
  'HOST',
  'SERVICE',
  'LINE',
  'THING',
  'LAST',
  'NEWEST',
  'FROM',
  'OF',
  'SINCE',
  'AGO',
  'TODAY',
  'YESTERDAY',
  'NEWER',
  'IN',
  'KERNEL',
  'SHOW',
] as const;

/** "since yesterday", "of the last hour", "today", "in the last 2 days". */
const since: Taker<string> = ({ text, tokens }) => {
  const match =
    /\b(?:(?:since|from|of|in|within|for|during)\s+(?:the\s+)?)?(yesterday|today|(?:last|past)\s+(\d+\s+)?(minute|hour|day|week|month)s?|\d{4}-\d\d-\d\d(?: \d\d:\d\d)?)\b/i.exec(
      text,
    );
  if (match?.[1] === undefined) return undefined;
  const end = match.index + match[0].length;
  const count = match[2]?.trim() ?? '1';
  const value =
    match[3] === undefined
      ? match[1].toLowerCase()
      : `${count} ${match[3].toLowerCase()}${count === '1' ? '' : 's'} ago`;
  return {
    value,
    tokens: tokens.filter((token) => token.start >= match.index && token.end <= end).map(({ index }) => index),
  };
};
const times = { when: since };

/** A unit: the word before "service", or the one after "of", "for", "service". */
const unit: Taker<string> = ({ text, tokens }) => {
  const name =
    /([\w@.-]+)\s+(?:service|unit|daemon)\b/i.exec(text)?.[1] ??
    /\b(?:service|unit|daemon|of|for|from)\s+(?:the\s+)?(?:service\s+)?([\w@.-]+)/i.exec(text)?.[1];
  const token = tokens.find(({ value }) => value === name);
  return token === undefined || /^(the|a|this|that|which|last|my)$/i.test(token.value)
    ? undefined
    : { value: token.value, tokens: [token.index] };
};

export const logSkills: readonly Skill[] = templates('system', [
  {
    name: 'journal-errors',
    summary: 'errors in the journal, all or since a time',
    says: [
      '=error|=errors =messages? =journal|HOST|LOGFILE {when?}',
      '=error|=errors =messages? {when}',
      '=what =went =wrong {when?}',
    ],
    slots: times,
    free: LOGS,
    run: 'journalctl -p err [--since {when}]',
    unless: /\.\w|\b(boot|count|many|nginx|apache|containing|file|grep|in \w+\/|lines?)\b/i,
    eg: ['errors in the journal since yesterday', 'journalctl -p err --since yesterday'],
  },
  {
    name: 'journal-errors-boot',
    summary: 'errors since the machine was started',
    says: ['=error|=errors =since|SINCE =last? =boot|=reboot|=startup', '=boot =error|=errors'],
    free: LOGS,
    run: 'journalctl -b -p err',
    eg: ['show errors since boot', 'journalctl -b -p err'],
  },
  {
    name: 'journal-boot',
    summary: 'the journal since the machine was started',
    says: [
      '=journal|LOGFILE|=log|=logs =since|SINCE|OF|FROM =last? =boot|=reboot|=startup',
      '=boot =log|LOGFILE|=logs',
    ],
    free: LOGS,
    run: 'journalctl -b',
    unless: /\b(errors?|previous|last boot|warnings?)\b/i,
    eg: ['logs since boot', 'journalctl -b'],
  },
  {
    name: 'journal-since',
    summary: 'the journal since a time',
    says: ['=journal|=journalctl {when}', 'HOST LOGFILE {when}', 'LOGFILE HOST? {when}'],
    slots: times,
    free: LOGS,
    run: 'journalctl --since {when}',
    unless: /\b(errors?|warnings?|files?|git|commits?|service|unit|modified|container|docker|delete|older)\b|\.\w/i,
    eg: ['the journal of the last hour', "journalctl --since '1 hour ago'"],
  },
  {
    name: 'service-log-since',
    summary: 'the log of a service since a time',
    says: ['LOGFILE|=log|=logs|=journal SERVICE? {name} SERVICE? {when}', '=what =did|=logged {name} SERVICE? {when}'],
    slots: { when: since },
    free: LOGS,
    run: 'journalctl -u {name} --since {when}',
    unless: /\b(errors?|files?|git|commits?|container|docker|delete|system|older|kernel|pod)\b|\.\w/i,
    eg: ['logs of nginx from the last hour', "journalctl -u nginx --since '1 hour ago'"],
  },
  {
    name: 'service-log-follow',
    summary: 'the log of a service, as it comes',
    says: [
      '=follow|=watch|=tail|=stream LOGFILE|=log|=logs|=journal =of|=for? SERVICE? {name}',
      '=follow|=watch|=tail|=stream {name} SERVICE? LOGFILE|=log|=logs',
    ],
    free: LOGS,
    run: 'journalctl -u {name} -f',
    unless: /\b(container|docker|file|files|system|pod)\b|\.\w|\//i,
    fits: ({ name }) => !/^(the|journal|logs?|end|last|kernel)$/i.test(String(name)),
    terminal: true,
    eg: ['follow the logs of nginx', 'journalctl -u nginx -f'],
  },
  {
    name: 'service-log-end',
    summary: 'the last lines of the log of a service',
    says: [
      'LAST {count} LINE? LOGFILE|=log|=logs|=journal LINE? SERVICE? =of|=from|=for? {name} SERVICE?',
      'LAST {count} LINE? LOGFILE|=log|=logs|=journal LINE? {name} SERVICE',
    ],
    slots: { name: unit },
    free: LOGS,
    run: 'journalctl -u {name} -n {count}',
    unless: /\b(container|docker|file|system|kernel|pod|commits?|journal$)\b|\.\w|\//i,
    fits: ({ name }) => !/^(the|journal|logs?|lines?|entries|system|service)$/i.test(String(name)),
    eg: ['last 100 log lines of the ssh service', 'journalctl -u ssh -n 100'],
  },
  {
    name: 'journal-size',
    summary: 'how much disk the journal takes',
    says: ['SIZE|DISK_SPACE|SPACE|DISK =journal|=journald', '=journal USE SPACE|DISK|DISK_SPACE'],
    free: [...LOGS, 'USE', 'COUNT', 'SIZE', 'DISK_SPACE'],
    run: 'journalctl --disk-usage',
    eg: ['how much space does the journal take', 'journalctl --disk-usage'],
  },
]);
