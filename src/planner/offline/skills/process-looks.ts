/** Processes by their start, their number; commands that are timed, watched, bounded. */
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';

/** A program or a script between the verb and what is said of it. */
const command =
  (form: RegExp): Taker<string> =>
  ({ text, tokens }) => {
    const quoted = tokens.find(({ kind }) => kind === 'quoted');
    if (quoted !== undefined) return { value: quoted.value, tokens: [quoted.index] };
    const match = form.exec(text);
    const said = match?.slice(1).find((one) => one !== undefined);
    if (match === null || said === undefined || /^(?:the|a|my|this|it|command|all|system|long)$/i.test(said))
      return undefined;
    const at = text.indexOf(said, match.index);
    const isHere = !said.includes('/') && /\.(?:sh|bash)$/.test(said);
    return {
      value: isHere ? `./${said}` : said,
      tokens: tokens.filter((one) => one.start >= at && one.end <= at + said.length).map((one) => one.index),
    };
  };

const seconds: Taker<string> = ({ text, tokens }) => {
  const match = /\b(\d+) ?(s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b/i.exec(text);
  if (match === null) return undefined;
  const unit = (match[2] ?? 's').charAt(0).toLowerCase();
  const end = match.index + match[0].length;
  return {
    value: unit === 's' ? (match[1] ?? '') : `${match[1]}${unit}`,
    tokens: tokens.filter((one) => one.start >= match.index && one.end <= end).map((one) => one.index),
  };
};

const pace: Taker<string> = (request, used, cue) => {
  const one = seconds(request, used, cue);
  const factor = { m: 60, h: 3600 }[one?.value.at(-1) ?? ''];
  return one === undefined || factor === undefined
    ? one
    : { ...one, value: String(Number.parseInt(one.value, 10) * factor) };
};

export const processLooks: readonly Skill[] = [
  ...templates('processes', [
    {
      name: 'by-start',
      summary: 'processes by when they started',
      says: [
        'PROCESS SORT START|=started|=starting TIME?',
        'PROCESS =oldest|=newest|OLDEST|NEWEST',
        'PROCESS BY START',
      ],
      free: ['PROCESS', 'SORT', 'START', 'TIME', 'BY', 'EVERY', 'SHOW', 'RUN', 'FIRST', 'OLDEST', 'NEWEST'],
      run: 'ps -eo pid,lstart,cmd --sort=start_time',
      unless: /\b(?:memory|cpu|size)\b/i,
      eg: ['list processes sorted by start time', 'ps -eo pid,lstart,cmd --sort=start_time'],
      rows: 'headed',
    },
    {
      name: 'pids-of',
      summary: 'the numbers of the processes of a program',
      says: [
        '=pids|=pid {name} PROCESS',
        'PROCESS =ids|=id|=numbers RUN? {name} PROCESS',
        '=pids {name}',
        'PROCESS =ids|=id {name}',
      ],
      slots: {
        name: ({ tokens, text }) => {
          const said =
            /\b(?:all |every |the )?(?:running )?([a-z][\w.-]*) process(?:es)?\b(?! ids?)|\b(?:of|for|does) (?:all |the |every )?(?:running )?([a-z][\w.-]*)$/i.exec(
              text,
            );
          const name = said?.[1] ?? said?.[2];
          const token =
            name === undefined || /^(?:running|all|the|process|child|parent|my|current)$/i.test(name)
              ? undefined
              : tokens.find((one) => one.value === name);
          return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
        },
      },
      free: ['PROCESS', 'RUN', 'EVERY', 'SHOW', 'NUMBER', 'OF'],
      run: 'pgrep -x {name}',
      unless: /\b(?:kill|port|parent|child|user|memory|cpu)\b/i,
      eg: ['print the process ids of all running bash processes', 'pgrep -x bash'],
    },
    {
      name: 'takes-how-long',
      summary: 'how long a command takes',
      says: [
        '=time =long? {body} =takes|=take',
        '=measure TIME|=long|=runtime {body}',
        '=how =long {body} =takes|=take',
        '=benchmark {body}',
        'TIME RUN|=execution {body}',
      ],
      slots: {
        body: command(
          /\bhow long (?:does |it takes to run )?([\w./-]+)(?: takes?\b| to run)|\b(?:time|measure|benchmark)\s+(?:the\s+)?(?:run(?:ning)? time of |execution (?:time )?of |how long )?([\w./-]+)/i,
        ),
      },
      free: ['TIME', 'RUN', 'SHOW', 'FILE', 'USE', 'COUNT'],
      run: 'time {body}',
      unless: /\b(?:system|machine|computer|process|server|uptime|zone|file)\b/i,
      eg: ['time how long ./run.sh takes', 'time ./run.sh'],
    },
    {
      name: 'watch-command',
      summary: 'run a command again and again',
      says: [
        'RUN|=watch|=repeat {body} EVERY {pace} =watch',
        '=watch {body} EVERY {pace}',
        'RUN|=repeat {body} EVERY {pace} =seconds|=second',
      ],
      slots: {
        pace,
        body: command(
          /\b(?:run|watch|repeat|execute)\s+(?:the command\s+)?([\w./-]+(?:\s+-[\w-]+)*)\s+(?:every|each|using)/i,
        ),
      },
      free: ['RUN', 'EVERY', 'USE', 'WITH', 'TIME'],
      run: 'watch -n {pace} {body}',
      unless: /\b(?:cron|at|day|night|morning|hour)\b/i,
      terminal: true,
      act: true,
      eg: ['run ./run.sh every 5 minutes using watch', 'watch -n 300 ./run.sh'],
    },
    {
      name: 'bounded-command',
      summary: 'run a command for so long at most',
      says: [
        'RUN|START {body} =and STOP|KILL =if MORE|=longer {limit}',
        'RUN|START {body} STOP|KILL =after {limit}',
        'STOP|KILL {body} =after|MORE {limit}',
        'RUN {body} =at_most|LESS|=timeout {limit}',
      ],
      slots: {
        limit: seconds,
        body: command(/\b(?:run|start|execute)\s+(?:the command\s+|the script\s+)?([\w./-]+)\s/i),
      },
      free: ['RUN', 'START', 'STOP', 'KILL', 'MORE', 'LESS', 'AND', 'USE', 'TIME', 'WITH'],
      run: 'timeout {limit} {body}',
      unless: /\b(?:pid|port|background|shut|reboot|sleep|priority)\b/i,
      act: true,
      eg: ['run ./run.sh and stop it if it takes longer than 30 seconds', 'timeout 30 ./run.sh'],
    },
    {
      name: 'keep-running',
      summary: 'run a command that goes on after the log out',
      says: [
        'RUN|START {body} =background KEEP|=running|=continue =log|=logout|CONNECT',
        'RUN|START {body} =after =log|=logout|CONNECT',
        'RUN|START {body} =nohup',
        'RUN {body} KEEP RUN =log',
      ],
      slots: { body: command(/\b(?:run|start|execute)\s+(?:the command\s+|the script\s+)?([\w./-]+)\s/i) },
      free: [
        'RUN',
        'START',
        'KEEP',
        'AND',
        'IN',
        'CONNECT',
        'WITH',
        'USE',
        'SCREEN',
        'SHELL',
        'LOGFILE',
        'STOP',
        'NOT',
      ],
      run: 'nohup {body} &',
      unless: /\b(?:every|cron|at \d)\b/i,
      act: true,
      eg: ['run ./run.sh in the background and keep it running after I log out', 'nohup ./run.sh &'],
    },
  ]),
];
