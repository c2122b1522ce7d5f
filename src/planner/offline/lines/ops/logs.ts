/** Lines of logs by what happened: logins that failed or went well, by user and address; requests by the hour; browsers and referrers. */
import { pipe, run } from '../../write/command.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';

const AUTH_LOG = /(?:^|\/)(?:auth[\w.-]*log|secure)(?:\.\d+)?$/i;
const ACCESS_LOG = /(?:^|[/_-])access[\w.-]*log(?:\.\d+)?$/i;

const FAILED = '(?:failed|unsuccessful|bad|failing|rejected)';
const LOGIN =
  '(?:(?:ssh|sshd|root)_)?(?:log-?ins?|log_ins?|passwords?|password_attempts?|log-?in_attempts?|log_in_attempts?|authentications?|authentication_attempts?|attempts?)(?:_(?:attempts?|tries|lines|entries|messages))?';

const textOf = (form: string): string =>
  /\bfail|unsucc|\bbad\b|reject/.test(form) ? 'Failed password' : /invalid/.test(form) ? 'Invalid user' : 'Accepted';

const events = ({ form }: Given): Work => ({
  does: 'match',
  patterns: [{ one: textOf(form), text: textOf(form), from: 0, to: 0 }],
  shape: 'contains',
  not: false,
});

/** What stands behind "for" and "from" in such a line. */
const perWho = ({ form, world }: Given): Work | undefined => {
  if (world.userland === 'bsd') return undefined;
  const who = /\busers?\b|account/.test(form.replace(/^.*\b(?:per|by|each|every|which|what)\b/, ''))
    ? 'for (invalid user )?\\K\\S+'
    : 'from \\K\\S+';
  const most = /most|top/.test(form) ? [run('head', '-n', '1')] : [];
  return written((files) =>
    pipe(
      run('grep', textOf(form), files),
      run('grep', '-oP', who),
      run('sort'),
      run('uniq', '-c'),
      run('sort', '-rn'),
      ...most,
    ),
  );
};

/** The time stands in brackets: [day/month/year:hour:minute:second. */
const perTime = ({ form }: Given): Work => {
  const cut = /minute/.test(form) ? ['-d:', '-f2,3'] : ['-d:', '-f2'];
  return written((files) =>
    /day|date/.test(form)
      ? pipe(run('cut', '-d[', '-f2', files), run('cut', '-d:', '-f1'), run('uniq', '-c'))
      : pipe(run('cut', cut, files), run('sort'), run('uniq', '-c')),
  );
};

const quotedField = ({ form }: Given): Work =>
  written((files) => run('awk', '-F"', `{ print $${/agent|browser/.test(form) ? 6 : 4} }`, files));

const WHO =
  '(?:users?|user_names?|usernames?|accounts?|ips?|ip_addresses|ip_address|hosts?|addresses|address|source_ips?)';

export const LOGS: readonly Operation[] = [
  {
    says: [
      `COUNT [EVERY] ${FAILED} ${LOGIN} per|by|for_each|from_each|for_every {who}`.replace('{who}', WHO),
      `${FAILED} ${LOGIN} (?:grouped_)?(?:per|by) ${WHO}`,
      `(?:which|what) ${WHO} (?:has|have|had|with|made|caused) [most] ${FAILED} ${LOGIN}`,
    ],
    reads: AUTH_LOG,
    reason: 'count the logins of each',
    phase: 'reduce',
    work: perWho,
  },
  {
    says: [
      `[EVERY] ${FAILED} ${LOGIN}`,
      `[EVERY] ${LOGIN} [that|which] [have|has] (?:failed|were_rejected|did_not_succeed|went_wrong)`,
      '[EVERY] (?:log-?in|log_in|authentication|password|ssh)_failures?',
      `[EVERY] (?:successful|accepted) ${LOGIN}`,
      '[EVERY] invalid_users?',
    ],
    reads: AUTH_LOG,
    reason: 'keep what says so',
    phase: 'pick',
    work: events,
  },
  {
    says: [
      'COUNT [EVERY] LINES|hits|visits per|by|in_each|for_each|each hour|day|minute|date',
      'LINES|hits|visits per|by|in_each|for_each hour|day|minute|date',
    ],
    reads: ACCESS_LOG,
    reason: 'count them by the time',
    phase: 'reduce',
    work: perTime,
  },
  {
    says: ['[EVERY] (?:user_?agents?|browsers?|user_agent_strings?|referr?ers?)'],
    reads: ACCESS_LOG,
    reason: 'print the field',
    phase: 'column',
    work: quotedField,
  },
];
