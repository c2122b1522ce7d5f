/** Commands at a time: once, or again and again by cron. */
import { rhythmIn } from '../recognise/rhythm.ts';
import type { Skill, Understood } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';
import { quote } from '../write/quote.ts';

/** What is to run: quoted, a script's path, or the words before the rhythm. */
const bodyOf = ({
  text,
  tokens,
}: Understood): { readonly body: string; readonly tokens: readonly number[] } | undefined => {
  const quoted = tokens.find(({ kind }) => kind === 'quoted');
  if (quoted !== undefined) return { body: quoted.value, tokens: [quoted.index] };
  const match =
    /\b(?:run|execute|schedule|start|(?:job|entry|task|line) (?:that runs|that executes|running|to run|for)|cron (?:job |entry )?(?:for|to run|running))\s+(?:the\s+)?(?:script\s+|command\s+)?([\w./~-]+(?:\s+(?!every|each|at|on|daily|hourly|weekly|monthly|yearly|nightly|once|twice|between|from|for|monday|in|as|with|via|using|by)[\w./~:=-]+)*)/i.exec(
      text,
    );
  const body = match?.[1];
  if (match === null || body === undefined || /^(a|an|the|it|this|my|tests?|cron|job)(?:\s|$)/i.test(body))
    return undefined;
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
  const rhythm = rhythmIn(request.tokens);
  const what = bodyOf(request);
  if (rhythm === undefined || what === undefined || /[\n%]/.test(what.body)) return undefined;
  const left = rhythm.tokens.filter((at) => !what.tokens.includes(at));
  return { value: `${rhythm.fields} ${inFull(what.body, request)}`, tokens: [...what.tokens, ...left] };
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
    says: [
      'DELETE|=drop =my? =crontab',
      'DELETE THING|EVERY|=my? =cron|=crontab PROCESS|=jobs|=job|=entries?',
      'CLEAR|=empty =my? =crontab',
    ],
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
