/** Commands at a time: once, or again and again by cron. */
import type { Skill, Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';
import { quote } from '../write/quote.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const CLOCK = /\b(?:at|around)\s+(\d{1,2})(?::(\d{2}))?\s*(am|pm)?\b|\bat (midnight|noon)\b/i;

/** Minute and hour of a request; midnight where none is said. */
const clockOf = (text: string): readonly [minute: string, hour: string] => {
  const match = CLOCK.exec(text);
  if (match === null) return ['0', '0'];
  if (match[4] !== undefined) return ['0', match[4].toLowerCase() === 'noon' ? '12' : '0'];
  const hour = Number(match[1]) % (match[3] === undefined ? 24 : 12);
  return [String(Number(match[2] ?? 0)), String(match[3]?.toLowerCase() === 'pm' ? hour + 12 : hour)];
};

/** The five fields of cron, or undefined where the request names no rhythm. */
export const rhythmOf = (text: string): string | undefined => {
  const every = /\bevery\s+(\d+)\s+(minute|hour)s?\b/i.exec(text);
  if (every?.[2] !== undefined)
    return every[2].toLowerCase() === 'minute' ? `*/${every[1]} * * * *` : `0 */${every[1]} * * *`;
  if (/\b(every|each) minute\b/i.test(text)) return '* * * * *';
  if (/\b(every|each) hour\b|\bhourly\b/i.test(text)) return '0 * * * *';
  if (/\b(at|on|after) (every |each )?(boot|startup|reboot)\b/i.test(text)) return '@reboot';
  const [minute, hour] = clockOf(text);
  const day = DAYS.findIndex((name) => new RegExp(`\\b(every|each|on) ${name}s?\\b`, 'i').test(text));
  if (day >= 0) return `${minute} ${hour} * * ${day}`;
  if (/\b(every|each|on) weekdays?\b/i.test(text)) return `${minute} ${hour} * * 1-5`;
  if (/\b(every|each) week\b|\bweekly\b/i.test(text)) return `${minute} ${hour} * * 0`;
  if (/\b(every|each) month\b|\bmonthly\b/i.test(text)) return `${minute} ${hour} 1 * *`;
  return /\b(every|each) (day|night|morning)\b|\bdaily\b|\bnightly\b/i.test(text)
    ? `${minute} ${hour} * * *`
    : undefined;
};

/** What is to run: quoted, a script's path, or the words before the rhythm. */
const bodyOf = ({
  text,
  tokens,
}: Understood): { readonly body: string; readonly tokens: readonly number[] } | undefined => {
  const quoted = tokens.find(({ kind }) => kind === 'quoted');
  if (quoted !== undefined) return { body: quoted.value, tokens: [quoted.index] };
  const match =
    /\b(?:run|execute|schedule|start|(?:job|entry|task|line) (?:that runs|that executes|running|to run|for)|cron (?:job |entry )?(?:for|to run|running))\s+(?:the\s+)?(?:script\s+|command\s+)?([\w./~-]+(?:\s+(?!every|each|at|on|daily|hourly|weekly|monthly|nightly|in|as|with)[\w./~:=-]+)*)/i.exec(
      text,
    );
  const body = match?.[1];
  if (match === null || body === undefined || /^(a|an|the|it|this|my|tests?|cron|job)\b/i.test(body)) return undefined;
  const end = match.index + match[0].length;
  return { body, tokens: tokens.filter((one) => one.start >= match.index && one.end <= end).map(({ index }) => index) };
};

/** A script that is here: cron starts in the home folder, so that it is named in full. */
const inFull = (body: string, { world }: Understood): string => {
  const [program = ''] = body.split(/\s+/);
  const name = program.replace(/^\.\//, '');
  return world.entry(name) !== undefined && !name.startsWith('/') ? `${world.cwd}/${body.replace(/^\.\//, '')}` : body;
};

/** A whole line of the crontab; the rhythm's words are its tokens too. */
const line: Taker<string> = (request) => {
  const rhythm = rhythmOf(request.text);
  const what = bodyOf(request);
  if (rhythm === undefined || what === undefined || /[\n%]/.test(what.body)) return undefined;
  const when =
    /\b(every|each|at|on|daily|hourly|weekly|monthly|nightly|around|after)\b|^\d{1,2}(:\d\d)?(am|pm)?$|^(am|pm|noon|midnight)$|^(minute|hour|day|night|morning|week|month|weekday|boot|startup|reboot)s?$|^(sun|mon|tues|wednes|thurs|fri|satur)days?$/i;
  const said = request.tokens.filter(({ value }) => when.test(value)).map(({ index }) => index);
  return { value: `${rhythm} ${inFull(what.body, request)}`, tokens: [...what.tokens, ...said] };
};

export const scheduleSkills: readonly Skill[] = templates('system', [
  {
    name: 'cron-add',
    summary: 'run a command again and again by cron',
    says: [
      'RUN|START|=schedule {line}',
      'CREATE|APPEND =cron =job|PROCESS|=entry? {line}',
      'CREATE|APPEND =cronjob|=crontab {line}',
    ],
    slots: { line },
    free: [
      'RUN',
      'START',
      'PROCESS',
      'FILE',
      'EVERY',
      'TO',
      'WITH',
      'TIME',
      'IN',
      'AS',
      'CREATE',
      'APPEND',
      'TODAY',
      'OCCURRENCE',
    ],
    run: '(crontab -l; echo {line}) | crontab -',
    unless: /\bseconds?\b|\bwatch\b|\bservice\b/i,
    fits: ({ line: entry }) => quote(String(entry)) !== '',
    act: true,
    eg: ['run run.sh every day at 3am', "(crontab -l; echo '0 3 * * * /home/sam/project/run.sh') | crontab -"],
  },
  {
    name: 'cron-clear',
    summary: 'remove all that cron runs for you',
    says: ['DELETE THING|EVERY|=my? =cron|=crontab PROCESS|=jobs|=job|=entries?', 'CLEAR|=empty =my? =crontab'],
    free: ['PROCESS', 'EVERY', 'THING', 'USER', 'EMPTY', 'CLEAR'],
    run: 'crontab -r',
    unless: /\bfor\b|["']|\bwith\b/i,
    act: true,
    eg: ['remove all my cron jobs', 'crontab -r'],
  },
  {
    name: 'cron-of-user',
    summary: 'what cron runs for a user',
    says: ['=cron|=crontab PROCESS|=jobs|=job|=entries? =of|=for USER? {user}', '=cron|=crontab USER {user}'],
    free: ['PROCESS', 'USER', 'OF', 'EVERY', 'OWNED'],
    run: '$sudo crontab -l -u {user}',
    unless: /\b(edit|remove|delete|add|every|current|my)\b/i,
    eg: ['cron jobs of the user nora', 'sudo crontab -l -u nora'],
  },
]);
