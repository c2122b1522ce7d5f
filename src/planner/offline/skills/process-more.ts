/** Processes: of a user, by name, as a tree, on a port; whether one runs; ending one. */
import { intent } from '../intent.ts';
import { lookup } from '../lookup.ts';
import type { Skill } from '../skill.ts';
import { take } from '../takers.ts';
import { pipe, run } from '../write/command.ts';

const isPlain = (name: string | undefined): name is string => name !== undefined && /^[\w][\w.+-]*$/.test(name);

export const processSkills: readonly Skill[] = [
  intent({
    name: 'process-id',
    topic: 'processes',
    summary: 'the id of a process',
    says: ['=pid|=pids {name} PROCESS?', '=process =id {name}', '=id PROCESS {name}'],
    slots: { name: take.id },
    free: ['PROCESS', 'NAMED', 'OF', 'RUN'],
    write: ({ name }) => (isPlain(name) ? run('pgrep', name) : undefined),
    examples: [['pid of sshd', 'pgrep sshd']],
  }),
  intent({
    name: 'is-running',
    topic: 'processes',
    summary: 'whether a program runs',
    says: ['=is {name} RUN', '=whether {name} RUN', 'PROCESS NAMED|=matching {name}', 'EXIST PROCESS NAMED {name}'],
    slots: { name: take.id },
    free: ['PROCESS', 'RUN', 'NAMED', 'EXIST'],
    write: ({ name }, _world, { text }) =>
      isPlain(name) && !/\b(?:his|her|whose)\b|\bhas \w+ got\b/i.test(text) ? run('pgrep', '-a', name) : undefined,
    examples: [['is blender running', 'pgrep -a blender']],
  }),
  lookup({
    name: 'process-tree',
    topic: 'processes',
    summary: 'processes as a tree',
    says: ['PROCESS TREE', '=pstree'],
    command: ['pstree', '-p'],
    free: ['PROCESS', 'RUN', 'TREE', 'EVERY'],
    example: 'process tree please',
  }),
  lookup({
    name: 'zombies',
    topic: 'processes',
    summary: 'zombie processes',
    says: ['=zombie|=zombies|=defunct PROCESS?'],
    command: pipe(run('ps', 'aux'), run('awk', '$8 ~ /^Z/')),
    free: ['PROCESS'],
    example: 'any zombies around',
  }),
  intent({
    name: 'kill-on-port',
    topic: 'processes',
    summary: 'end what listens on a port',
    says: ['KILL PROCESS|THING? PORT {port}', '=free =up PORT {port}', 'KILL PROCESS|THING USE|LISTEN|=on {port}'],
    slots: { port: take.number },
    free: ['PROCESS', 'USE', 'LISTEN', 'RUN', 'PORT', 'BY', 'THING', 'IN'],
    act: true,
    write: ({ port }) => (port === undefined ? undefined : run('fuser', '-k', `${port}/tcp`)),
    examples: [['kill whatever runs on port 4321', 'fuser -k 4321/tcp']],
  }),
  intent({
    name: 'kill-hard',
    topic: 'processes',
    summary: 'end a process at once',
    says: ['FORCE KILL PROCESS? {name}', 'KILL FORCE {name}', '=force =quit|=kill {name}'],
    slots: { name: take.id },
    free: ['PROCESS', 'FORCE', 'NAMED', 'KILL'],
    act: true,
    write: ({ name }) =>
      !isPlain(name) ? undefined : /^\d+$/.test(name) ? run('kill', '-9', name) : run('pkill', '-9', '-x', name),
    examples: [['forcefully kill blender', 'pkill -9 -x blender']],
  }),
  intent({
    name: 'kill-user',
    topic: 'processes',
    summary: 'end all processes of a user',
    says: ['KILL THING|EVERY PROCESS =user|=of|USER {who}', 'KILL THING|EVERY PROCESS OWNED =to? USER? {who}'],
    slots: { owner: take.owner, who: take.id },
    free: ['PROCESS', 'USER', 'OWNED', 'EVERY', 'RUN'],
    act: true,
    write: ({ who, owner }) => (isPlain(owner?.name ?? who) ? run('pkill', '-u', owner?.name ?? who ?? '') : undefined),
    examples: [['kill all processes of user nora', 'pkill -u nora']],
  }),
  intent({
    name: 'files-of-process',
    topic: 'processes',
    summary: 'the files that a process has open',
    says: ['FILE PROCESS {id} OPEN|USE', 'OPEN|ACCESSED FILE PROCESS {id}'],
    slots: { id: take.number },
    free: ['FILE', 'OPEN', 'USE', 'ACCESSED', 'PROCESS', 'EVERY'],
    write: ({ id }) => (id === undefined ? undefined : run('lsof', '-p', String(id))),
    examples: [['list the files opened by process 812', 'lsof -p 812']],
  }),
  intent({
    name: 'open-file-users',
    topic: 'processes',
    summary: 'which processes have a file open',
    says: ['PROCESS USE|OPEN|ACCESSED {file}', '=who|=what USE|OPEN|ACCESSED {file}'],
    slots: { file: take.file },
    free: ['PROCESS', 'USE', 'OPEN', 'FILE', 'ACCESSED'],
    write: ({ file }) => (file === undefined ? undefined : run('lsof', { path: file })),
    examples: [['which processes use notes.txt', 'lsof notes.txt']],
  }),
];
