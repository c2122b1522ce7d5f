/** Jobs of the shell, commands in the background, again and again, or timed. */
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { templates } from '../template.ts';
import { hasProgram } from '../write/programs.ts';

const COMMAND = /^[\w./~-]+$/;

/** A command as it was typed: quoted, or the words from the cue up to the phrase that says how. */
const typed =
  (before: RegExp, after: RegExp): Taker<string> =>
  ({ text, tokens }) => {
    const quoted = tokens.find((token) => token.kind === 'quoted');
    if (quoted !== undefined) return { value: quoted.value, tokens: [quoted.index] };
    const start = before.exec(text);
    if (start === null) return undefined;
    const from = start.index + start[0].length;
    const end = after.exec(text.slice(from));
    const body = text.slice(from, end === null ? undefined : from + end.index).trim();
    const [program = ''] = body.split(/\s+/);
    // The words of a command, not of a sentence: a program first, no articles.
    if (
      !COMMAND.test(program) ||
      /\b(the|an?|my|this|it|all|container|every|each)\b/i.test(body) ||
      /[;&|<>$`()]/.test(body)
    )
      return undefined;
    const to = from + body.length + (text.slice(from).length - text.slice(from).trimStart().length);
    const inside = tokens.filter((token) => token.start >= from && token.end <= to).map((token) => token.index);
    return { value: body, tokens: inside };
  };

const RUN =
  /\b(?:run|execute|start|launch|repeat|time|measure|watch)\s+(?:(?:the\s+)?(?:command|script|program)\s+)?(?:how long\s+)?/i;

/** A script here is run as `./name`. */
const asProgram: Taker<string> = (request, used, cue) => {
  const one = typed(
    RUN,
    /\s+(?:in the background|as a background|takes?\b|and keep|every\b|detached|after logout|even)/i,
  )(request, used, cue);
  if (one === undefined) return undefined;
  const [program = ''] = one.value.split(/\s+/);
  const isHere = !program.includes('/') && /\.\w+$/.test(program);
  return { ...one, value: isHere ? `./${one.value}` : one.value };
};

const seconds: Taker<number> = (request, used) => take.number(request, used) ?? { value: 1, tokens: [] };

const body = { body: asProgram };
const isCommand = ({ body: command }: Readonly<Record<string, unknown>>): boolean =>
  typeof command === 'string' && /^[\w./~@%+:,=\s-]+$/.test(command);

export const jobSkills: readonly Skill[] = templates('processes', [
  {
    name: 'background-keep',
    summary: 'run a command in the background, also after the session ends',
    says: [
      'RUN|START {body} =background =keep|KEEP RUN? =after? =logout?',
      'RUN|START {body} =after|=survive|=even =logout|=disconnect =background?',
      'RUN {body} =detached',
    ],
    slots: body,
    free: ['RUN', 'START', 'AND', 'KEEP', 'SHELL', 'FILE', 'SINCE'],
    run: 'nohup {body} &',
    fits: isCommand,
    eg: ['run ./run.sh in the background and keep it running after logout', 'nohup ./run.sh &'],
    act: true,
  },
  {
    name: 'background-run',
    summary: 'run a command in the background',
    says: ['RUN|START {body} =background'],
    slots: body,
    free: ['RUN', 'START', 'FILE', 'PROCESS'],
    run: '{body} &',
    fits: isCommand,
    eg: ['run ./run.sh in the background', './run.sh &'],
    act: true,
  },
  {
    name: 'run-again',
    summary: 'run a command every few seconds and show what it prints',
    says: ['RUN|=watch|=repeat {body} EVERY {count?} =second|=seconds'],
    slots: { body: asProgram, count: seconds },
    free: ['RUN', 'EVERY', 'PROCESS', 'TIME'],
    run: 'watch -n {count} {body}',
    fits: (slots, world) => isCommand(slots) && hasProgram(world, String(slots['body']).split(' ')[0] ?? ''),
    unless: /\bwatch (the )?(free|memory|disk)/i,
    eg: ['run df every 5 seconds', 'watch -n 5 df'],
    terminal: true,
  },
  {
    name: 'watch-memory',
    summary: 'free memory, again and again',
    says: ['=watch|=monitor SPACE_LEFT? MEMORY EVERY? {count?} =second?|=seconds'],
    slots: { count: seconds },
    free: ['MEMORY', 'USE', 'SPACE_LEFT', 'EVERY', 'TIME'],
    run: 'watch -n {count} free -h',
    eg: ['watch the memory every 3 seconds', 'watch -n 3 free -h'],
    terminal: true,
  },
  {
    name: 'watch-disk',
    summary: 'free disk space, again and again',
    says: ['=watch|=monitor DISK|DISK_SPACE EVERY? {count?} =second?|=seconds'],
    slots: { count: seconds },
    free: ['DISK', 'DISK_SPACE', 'USE', 'SPACE_LEFT', 'EVERY', 'TIME'],
    run: 'watch -n {count} df -h',
    eg: ['watch the disk space every 3 seconds', 'watch -n 3 df -h'],
    terminal: true,
  },
  {
    name: 'time-command',
    summary: 'how long a command takes',
    says: [
      '=time =long|=how {body}',
      '=measure|=time =long|=time|=runtime|=execution {body} USE|RUN',
      '=how =long {body} USE',
    ],
    slots: {
      body: typed(
        /\b(?:how long|time|runtime of|time of)\s+(?:the command\s+)?(?:how long\s+)?/i,
        /\s+(?:takes?\b|runs?\b|needs?\b)/i,
      ),
    },
    free: ['TIME', 'RUN', 'USE', 'LONG', 'OF'],
    run: 'time {body}',
    fits: (slots, world) => isCommand(slots) && hasProgram(world, String(slots['body']).split(' ')[0] ?? ''),
    eg: ['time how long "ls -l" takes', 'time ls -l'],
  },
  {
    name: 'to-foreground',
    summary: 'bring the last job to the foreground',
    says: ['=foreground', '=background? =job|PROCESS =foreground', '=bring =job|PROCESS =front|=back|=foreground'],
    free: ['PROCESS', 'SHELL', 'LAST', 'MOVE', 'TO', 'GO'],
    run: 'fg',
    eg: ['bring the job to the foreground', 'fg'],
    act: true,
    terminal: true,
  },
  {
    name: 'to-background',
    summary: 'let the stopped job go on in the background',
    says: [
      '=resume|=continue|=send|=put|MOVE =job|=stopped|PROCESS =background',
      '=resume|=continue =background',
      '=resume|=continue LAST =stopped|STOP =job|PROCESS =background',
    ],
    free: ['PROCESS', 'LAST', 'STOP', 'KILL', 'TO', 'MOVE'],
    run: 'bg',
    unless: /\d|\brun /,
    eg: ['continue the stopped job in the background', 'bg'],
    act: true,
  },
  {
    name: 'process-viewer',
    summary: 'a live view of the processes',
    says: [
      '=interactive|=live|=realtime|=real-time PROCESS =view|=viewer|=monitor?',
      '=task|=process|=activity =manager|=monitor',
      '=top OPEN|START|RUN',
      '=htop',
    ],
    free: ['PROCESS', 'OPEN', 'START', 'RUN', 'CPU', 'SHOW', 'USE', 'FIRST'],
    run: 'top',
    unless: /\d|\b(memory|cpu) (hog|user)/i,
    eg: ['open the task manager', 'top'],
    terminal: true,
  },
  {
    name: 'open-files',
    summary: 'files that are open',
    says: ['THING|EVERY|SHOW =open FILE', 'FILE =opened|=open CURRENT|THING'],
    free: ['FILE', 'OPEN', 'ACCESSED', 'EVERY', 'THING'],
    run: 'lsof',
    unless: /\b(process|pid|by|user|in|with|under|count|many)\b/i,
    eg: ['show all open files', 'lsof'],
  },
  {
    name: 'signals',
    summary: 'the signals that kill knows',
    says: ['SHOW|THING|=available|=which =signals|=signal'],
    run: 'kill -l',
    unless: /\b(send|process|wifi)\b|\d/i,
    eg: ['list the signals', 'kill -l'],
  },
]);
