/** Commands run in a certain way: with less priority, for so long at most, as another user, again until it works; and jobs by number. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';

const within = (tokens: Parameters<Taker<string>>[0]['tokens'], from: number, to: number): readonly number[] =>
  tokens.filter((token) => token.start >= from && token.end <= to).map((token) => token.index);

/** The command: quoted, behind a colon, or the words between the verb and the words that say how. */
const command =
  (form: RegExp): Taker<string> =>
  (request) => {
    const quoted = request.tokens.find(({ kind }) => kind === 'quoted');
    const match = form.exec(request.text);
    const body = quoted?.value ?? match?.[1] ?? match?.[2];
    if (
      body === undefined ||
      /\b(the|a|my|this|it|command|all)\b/i.test(body) ||
      !/^[\w./~-][\w./~@%+:,= -]*$/.test(body)
    )
      return undefined;
    const [program = ''] = body.split(/\s+/);
    const isHere = !program.includes('/') && /\.(sh|bash)$/.test(program);
    const at = quoted === undefined ? request.text.indexOf(body, match?.index) : quoted.start;
    const tokens = quoted === undefined ? within(request.tokens, at, at + body.length + 1) : [quoted.index];
    return { value: isHere ? `./${body}` : body, tokens };
  };

const RUNS = String.raw`(?:run|start|execute|launch|stop|kill|limit|let|give)\s+(?:the\s+)?(?:command\s+|script\s+|program\s+)?`;
const how = (words: string): RegExp =>
  new RegExp(`\\b${RUNS}([\\w./~-]+(?:\\s+[\\w./~=-]+)*?)\\s+(?:${words})|:\\s*([^:]+)$`, 'i');

const job: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => /^%?\d+$/.test(value));
  return found && { value: `%${found.value.replace('%', '')}`, tokens: [found.index] };
};
const isJob = (
  { job: number }: Readonly<Record<string, unknown>>,
  _world: unknown,
  { text }: { readonly text: string },
): boolean => number !== undefined && /\bjobs?\b|%\d/i.test(text);

export const runHow: readonly Skill[] = [
  ...templates('processes', [
    {
      name: 'run-nicely',
      summary: 'run a command with less priority',
      says: [
        'RUN|START {body} =with|WITH? =low|=lower|=lowest|=reduced|=minimal|SMALLEST|LESS =priority',
        'RUN|START {body} =nicely|=nice',
      ],
      slots: { body: command(how('with|at|nicely')) },
      free: ['RUN', 'START', 'WITH', 'PROCESS', 'FILE', 'LESS', 'SMALLEST'],
      run: 'nice -n 19 {body}',
      unless: /\bpid\b|\d{2,}/i,
      act: true,
      eg: ['start ./run.sh with low priority', 'nice -n 19 ./run.sh'],
    },
    {
      name: 'run-bounded',
      summary: 'run a command for so long at most',
      says: [
        'RUN|START|=limit|STOP|KILL {body} {count} =seconds|=second',
        'RUN|START =timeout {count} =seconds|=second {body}',
        'RUN {body} =timeout {count}',
      ],
      slots: {
        body: command(how('for|to|after|with|at')),
        count: ({ tokens }) => {
          const one = tokens.findLast(({ value }) => /^\d+$/.test(value));
          return one && { value: Number(one.value), tokens: [one.index] };
        },
      },
      free: ['RUN', 'START', 'WITH', 'PROCESS', 'TO', 'LESS', 'STOP', 'KILL', 'SINCE', 'TIME', 'OF', 'FILE'],
      run: 'timeout {count} {body}',
      fits: (_slots, _world, { text }) =>
        /\b(timeout|at most|limit|for no more|kill it|stop it|abort|stop after|no longer)\b/i.test(text) ||
        /\bfor \d+ seconds?\b/i.test(text),
      unless: /\b(every|sleep|wait|background|each|minutes?)\b/i,
      act: true,
      eg: ['run ./run.sh for at most 10 seconds', 'timeout 10 ./run.sh'],
    },
    {
      name: 'run-as-user',
      summary: 'run a command as another user',
      says: ['RUN {body} AS|=as USER? {user}'],
      slots: { body: command(how('as')) },
      free: ['RUN', 'AS', 'USER', 'TO', 'PROCESS', 'FILE'],
      run: 'sudo -u {user} {body}',
      unless: /\b(background|service|container|every|ssh|on host|daemon|root)\b/i,
      act: true,
      eg: ['run whoami as the user nora', 'sudo -u nora whoami'],
    },
    {
      name: 'run-as-root',
      summary: 'run a command as root',
      says: ['RUN {body} AS|=as|WITH =root|ROOT|=sudo|=superuser', 'RUN {body} =root =privileges|=rights|PERMISSION'],
      slots: { body: command(how('as|with|using')) },
      free: ['RUN', 'AS', 'USER', 'TO', 'WITH', 'ROOT', 'PERMISSION', 'USE', 'FILE'],
      run: 'sudo {body}',
      fits: ({ body }) => !/ (?:on|at) \S+$/.test(String(body)),
      unless: /\b(background|service|container|every|ssh|on host)\b/i,
      act: true,
      eg: ['run fdisk -l as root', 'sudo fdisk -l'],
    },
    {
      name: 'job-kill',
      summary: 'end a job of this shell',
      says: ['KILL|STOP =background? =job|PROCESS {job}', 'KILL|STOP {job}'],
      slots: { job },
      free: ['PROCESS', 'NUMBER', 'KILL', 'STOP'],
      run: 'kill {job}',
      fits: isJob,
      unless: /\bpid|process id|cron\b/i,
      act: true,
      eg: ['stop the job 2', 'kill %2'],
    },
    {
      name: 'job-front',
      summary: 'bring a job to the foreground',
      says: [
        '=bring|=put|MOVE|=resume|=continue|=get =job|PROCESS {job} =foreground|=front|=back',
        '=foreground =job|PROCESS {job}',
      ],
      slots: { job },
      free: ['PROCESS', 'NUMBER', 'TO', 'MOVE', 'IN'],
      run: 'fg {job}',
      fits: isJob,
      unless: /\bbackground$/i,
      act: true,
      terminal: true,
      eg: ['bring job 2 to the foreground', 'fg %2'],
    },
    {
      name: 'job-behind',
      summary: 'let a job go on in the background',
      says: [
        '=resume|=continue|=put|=send|MOVE =job|PROCESS {job} =background',
        '=continue|=resume =background =job {job}',
      ],
      slots: { job },
      free: ['PROCESS', 'NUMBER', 'TO', 'MOVE', 'IN', 'STOP'],
      run: 'bg {job}',
      fits: isJob,
      act: true,
      eg: ['continue job 2 in the background', 'bg %2'],
    },
    {
      name: 'job-wait',
      summary: 'wait for the jobs of this shell',
      says: [
        'WAIT THING|EVERY? =background =jobs|=job|PROCESS =finish|=end|=complete|KILL?',
        'WAIT THING|EVERY =jobs|PROCESS =finish|=complete|=done|KILL',
      ],
      free: ['PROCESS', 'EVERY', 'THING', 'TO', 'BEFORE', 'KILL'],
      run: 'wait',
      unless: /\d|second|minute|^(list|show|which|what)/i,
      act: true,
      eg: ['wait for all background jobs to finish', 'wait'],
    },
    {
      name: 'job-release',
      summary: 'let the last job live on after the shell',
      says: ['=disown LAST? =job|PROCESS?', '=detach =job|PROCESS =from SHELL|SCREEN'],
      free: ['PROCESS', 'LAST', 'SHELL', 'FROM', 'SCREEN', 'NEWER', 'CURRENT'],
      run: 'disown',
      act: true,
      eg: ['detach the job from the shell', 'disown'],
    },
    {
      name: 'job-ids',
      summary: 'the jobs with their process ids',
      says: ['=jobs|PROCESS =background? =pid|=pids|=ids', '=jobs =process =ids|=id'],
      free: ['PROCESS', 'WITH', 'INCLUDING', 'AND', 'NUMBER'],
      run: 'jobs -l',
      fits: (_slots, _world, { text }) => /\bjobs\b/i.test(text),
      eg: ['background jobs with their pids', 'jobs -l'],
    },
  ]),
];
