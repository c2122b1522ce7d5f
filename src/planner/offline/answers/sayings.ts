/** Commands that answer questions, and how their output is said. The first whose `command` matches speaks. */
import type { Looked } from './looked.ts';

interface Heard extends Looked {
  readonly found: RegExpExecArray;
}

export interface Saying {
  readonly command: RegExp;
  readonly say: (heard: Heard) => string | undefined;
}

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');
const fieldsOf = (line: string | undefined): readonly string[] => line?.trim().split(/\s+/) ?? [];
const ok = (say: (heard: Heard) => string | undefined) => (heard: Heard) =>
  heard.code === 0 && heard.stdout !== '' ? say(heard) : undefined;

/** "20Gi" → "20 GB": the powers of 1024 as people call them. */
const size = (text = ''): string => text.replace(/^([\d.,]+)([KMGTP])i?B?$/i, '$1 $2B');
const named = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
/** 12345 → "12,345". Not by the runtime's own tables of languages: to load them takes as long as a whole start. */
const grouped = (count: number): string => String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
const plural = (count: number, one: string): string => `${grouped(count)} ${one}${count === 1 ? '' : 's'}`;

const port = ({ found, stdout }: Heard): string => {
  const users = new Set(
    linesOf(stdout)
      .slice(1)
      .map((line) => `${fieldsOf(line)[0]} (process ${fieldsOf(line)[1]})`),
  );
  return users.size === 0
    ? `Nothing that you may see uses port ${found[1]}.`
    : `Port ${found[1]} is used by ${named([...users])}.`;
};

const listener = ({ found, stdout }: Heard): string =>
  linesOf(stdout).length < 2
    ? `Nothing listens on port ${found[1]}: it is free.`
    : `Port ${found[1]} is taken: something listens on it.`;

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Fri Dec  4 04:47:39 UTC 2026", or its order in other forms, → "Friday, 4 Dec 2026". */
const dayOf = (stdout: string): string => {
  const fields = fieldsOf(stdout);
  const weekday = DAYS.find((name) => fields[0]?.startsWith(name.slice(0, 3)));
  const month = fields.find((field) => /^[A-Z][a-z]{2}$/.test(field) && field !== fields[0]);
  const day = fields.find((field) => /^\d{1,2}$/.test(field));
  const year = fields.find((field) => /^\d{4}$/.test(field));
  return weekday === undefined || month === undefined || day === undefined || year === undefined
    ? stdout
    : `${weekday}, ${day} ${month} ${year}`;
};

const memory = ({ stdout }: Heard): string | undefined => {
  const mem = fieldsOf(linesOf(stdout).find((line) => line.startsWith('Mem')));
  return mem.length < 7
    ? undefined
    : `${size(mem[6])} of ${size(mem[1])} of memory are available; ${size(mem[2])} are in use.`;
};

const disk = ({ stdout }: Heard): string | undefined => {
  const rows = linesOf(stdout).slice(1).map(fieldsOf);
  const row = rows.length === 1 ? rows[0] : rows.find((fields) => fields.at(-1) === '/');
  return row === undefined || row.length < 6
    ? undefined
    : `${size(row[3])} of ${size(row[1])} are free on ${row.slice(5).join(' ')} (${row[4]} used).`;
};

const folder = ({ stdout }: Heard): string | undefined => {
  const [first, ...rest] = linesOf(stdout);
  const [amount, ...path] = fieldsOf(first);
  if (rest.length > 0 || path.length === 0) return undefined;
  return `${path.join(' ') === '.' ? 'This folder' : path.join(' ')} takes ${size(amount)}.`;
};

const online = ({ stdout, code }: Heard): string => {
  const time = /= [\d.]+\/([\d.]+)\//.exec(stdout)?.[1];
  if (code !== 0) return 'No: nothing out there answers.';
  return `Yes${time === undefined ? '' : `: an answer takes ${Math.round(Number(time))} ms`}.`;
};

const running = ({ found, stdout, code }: Heard): string => {
  const name = found[1] ?? '';
  if (code !== 0 || stdout === '') return `No: no ${name} is running.`;
  const ids = linesOf(stdout).map((line) => fieldsOf(line)[0] ?? '');
  return `Yes: ${name} runs as process ${ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : named(ids)}.`;
};

const installed = ({ found, stdout, code }: Heard): string =>
  code === 0 ? `Yes: ${found[1]} is ${stdout}.` : `No: ${found[1]} is not installed, or not on the PATH.`;

const top = ({ stdout, found }: Heard): string | undefined => {
  const [head, first] = linesOf(stdout).map(fieldsOf);
  if (head?.[0] !== 'USER' || first === undefined) return undefined;
  const share = first[found[1] === 'mem' ? 3 : 2];
  return `${first[10]} (process ${first[1]}, ${first[0]}) uses most: ${share} % of the ${found[1] === 'mem' ? 'memory' : 'processor'}.`;
};

/** What is counted, in the words of the request: "how many python files are there". */
const counted = ({ request, stdout }: Heard): string | undefined => {
  const count = Number(stdout);
  const what =
    /\bhow many ((?:[\w.*-]+ ){0,3}?[\w-]+s)\b/i.exec(request)?.[1] ??
    /\bnumber of ((?:[\w.*-]+ ){0,3}?[\w-]+s)\b/i.exec(request)?.[1];
  if (!Number.isInteger(count) || stdout === '') return undefined;
  return what === undefined
    ? `There are ${grouped(count)}.`
    : `There ${count === 1 ? 'is' : 'are'} ${plural(count, what.replace(/s$/, ''))}.`;
};

const git = ({ stdout, code }: Heard): string | undefined =>
  code === 0 ? `You are on the branch ${stdout}.` : undefined;

const weekday = ({ stdout, found }: Heard): string =>
  `${/^\d|^[+]/.test(found[1] ?? '') ? 'That is a' : 'It is a'} ${stdout}.`;

export const sayings: readonly Saying[] = [
  { command: /^lsof -i :(\d+)$/, say: port },
  { command: /^ss -tln 'sport = :(\d+)'$/, say: listener },
  { command: /^free -h$/, say: ok(memory) },
  { command: /^df -h(?: \S+)?$/, say: ok(disk) },
  { command: /^du -sh (.+)$/, say: ok(folder) },
  { command: /^ping -c \d+ (\S+)$/, say: online },
  { command: /^pgrep -a (\S+)$/, say: running },
  { command: /^command -v (\S+)$/, say: installed },
  { command: /^ps aux --sort=-%(mem|cpu) \| head -n 2$/, say: ok(top) },
  { command: /^whoami$/, say: ok(({ stdout }) => `You are ${stdout}.`) },
  { command: /^pwd$/, say: ok(({ stdout }) => `You are in ${stdout}.`) },
  { command: /^hostname$/, say: ok(({ stdout }) => `This machine is called ${stdout}.`) },
  {
    command: /^hostname -I$/,
    say: ok(
      ({ stdout }) =>
        `This machine has the address${fieldsOf(stdout).length > 1 ? 'es' : ''} ${named(fieldsOf(stdout))}.`,
    ),
  },
  { command: /^nproc$/, say: ok(({ stdout }) => `This machine has ${plural(Number(stdout), 'processor')}.`) },
  { command: /^uptime -p$/, say: ok(({ stdout }) => `This machine has been ${stdout}.`) },
  {
    command: /^uptime$/,
    say: ok(({ stdout }) => {
      const time = /\bup\s+(.+?),\s+\d+ users?/.exec(stdout)?.[1]?.replace(/(\d+):(\d+)/, '$1 h $2 min');
      return time === undefined ? undefined : `This machine has been up ${time.replace(/\s+/g, ' ')}.`;
    }),
  },
  {
    command: /^who -b$/,
    say: ok(({ stdout }) => `This machine was started on ${fieldsOf(stdout).slice(-2).join(' at ')}.`),
  },
  { command: /^date -u$/, say: ok(({ stdout }) => `It is ${stdout}.`) },
  {
    command: /^echo \$\(\( \(.* \/ (86400|604800|3600)(?: \+ 1)? \)\)$/,
    say: ok(
      ({ stdout, found }) =>
        `${Number(stdout) === 1 ? 'It is' : 'They are'} ${plural(Number(stdout), { '86400': 'day', '604800': 'week' }[found[1] ?? ''] ?? 'hour')}.`,
    ),
  },
  { command: /^uname -r$/, say: ok(({ stdout }) => `The kernel is ${stdout}.`) },
  {
    command: /^uname -m$/,
    say: ok(({ stdout }) => `The architecture is ${stdout}${stdout.includes('64') ? ', 64 bits' : ''}.`),
  },
  { command: /^echo "\$SHELL"$/, say: ok(({ stdout }) => `Your shell is ${stdout}.`) },
  {
    command: /^echo "\$([A-Z_]\w*)"$/,
    say: ({ found, stdout }) => (stdout === '' ? `${found[1]} is empty or not set.` : `${found[1]} is ${stdout}.`),
  },
  { command: /^git branch --show-current$/, say: git },
  {
    command: /^git rev-list --count/,
    say: ok(({ stdout }) => `${Number(stdout) === 1 ? 'There is' : 'There are'} ${plural(Number(stdout), 'commit')}.`),
  },
  { command: /^date \+%A$|^date -d '?([^']+?)'? \+%A$/, say: ok(weekday) },
  {
    command: /^date -d '(\+?\d+ \w+)( ago)?'$/,
    say: ok(({ stdout, found }) => `${found[2] === undefined ? 'That is' : 'That was'} ${dayOf(stdout)}.`),
  },
  { command: /^date \+%V$/, say: ok(({ stdout }) => `It is week ${Number(stdout)}.`) },
  { command: /^date$/, say: ok(({ stdout }) => `It is ${stdout}.`) },
  { command: /\| wc -l$|^wc -l < /, say: ok(counted) },
  { command: /^systemctl is-active (\S+)$/, say: ({ found, stdout }) => `${found[1]} is ${stdout}.` },
];
