/** Small everyday requests that fit no other file: versions, broken links, sizes per folder, ports of hosts. */
import { intent } from '../intent.ts';
import { type Skill, slotsOf } from '../skill.ts';
import { take } from '../takers.ts';
import { operand, pipe, run } from '../write/command.ts';
import { hasProgram } from '../write/programs.ts';

const isPlain = (name: string | undefined): name is string => name !== undefined && /^[\w][\w.+-]*$/.test(name);

/** Programs whose version is told by another option. */
const VERSION_OPTION: Readonly<Record<string, string>> = {
  java: '-version',
  ssh: '-V',
  go: 'version',
  openssl: 'version',
  tmux: '-V',
};

/** Names that people use for a program. */
const PROGRAM: Readonly<Record<string, string>> = { python: 'python3', nodejs: 'node', golang: 'go', postgres: 'psql' };

export const everyday: readonly Skill[] = [
  intent({
    name: 'program-version',
    topic: 'system',
    summary: 'the version of a program',
    says: ['VERSION {name}', 'VERSION =of {name}', '{name} VERSION'],
    slots: { name: take.id },
    free: ['VERSION', 'INSTALL', 'RUN', 'USE', 'PROCESS', 'NUMBER'],
    write: ({ name }, world) => {
      const program = PROGRAM[name?.toLowerCase() ?? ''] ?? name;
      if (!isPlain(program) || /^(linux|ubuntu|debian|os|kernel|ssh|\d.*)$/i.test(program)) return undefined;
      return hasProgram(world, program) ? run(program, VERSION_OPTION[program] ?? '--version') : undefined;
    },
    examples: [['which version of git is installed', 'git --version']],
  }),
  intent({
    name: 'is-installed',
    topic: 'system',
    summary: 'whether, and where, a program is installed',
    says: ['=installed {name}'],
    slots: { name: take.id },
    free: ['INSTALL', 'PROCESS', 'PACKAGE'],
    write: ({ name }, _world, { text }) => {
      const program = PROGRAM[name?.toLowerCase() ?? ''] ?? name;
      const isWished = /\b(?:need|want|should|must|please have|get)\b/i.test(text);
      return isPlain(program) && !isWished && /\binstalled\b/i.test(text) && !/\bpackages\b|^list\b/i.test(text)
        ? run('command', '-v', program)
        : undefined;
    },
    examples: [['is blender installed', 'command -v blender']],
  }),
  intent({
    name: 'broken-links',
    topic: 'files',
    summary: 'links that lead nowhere',
    says: ['=broken|=dangling|=dead SYMLINK|LINK {path?}', 'SYMLINK =point =nowhere {path?}'],
    slots: { path: take.folder },
    free: ['SYMLINK', 'LINK', 'URL', 'EVERY', 'IN'],
    write: ({ path }, world) =>
      run(
        'find',
        { path: path ?? '.' },
        world.userland === 'gnu' ? ['-xtype', 'l'] : ['-type', 'l', '!', '-exec', 'test', '-e', '{}', ';', '-print'],
      ),
    examples: [['any dangling symlinks in docs', 'find docs -xtype l']],
  }),
  intent({
    name: 'count-extensions',
    topic: 'files',
    summary: 'how many files each extension has',
    says: [
      'COUNT FILE PER|EVERY|UNIQUE EXTENSION {path?}',
      'FILE COUNT EXTENSION {path?}',
      'EXTENSION {path?} COUNTED',
      'EXTENSION COUNTED {path?}',
      '=most =frequent|=common|=popular|=used EXTENSION {path?}',
      '=commonest EXTENSION {path?}',
    ],
    slots: { path: take.folder },
    free: [
      ...['COUNT', 'FILE', 'PER', 'EVERY', 'UNIQUE', 'EXTENSION', 'RECURSIVE', 'TREE', 'BY', 'OF', 'NUMBER'],
      ...['COUNTED', 'USE', 'EXIST', 'THING', 'IN'],
    ] as never,
    write: ({ path }, _world, { text }) =>
      pipe(
        run('find', { path: path ?? '.' }, '-type', 'f'),
        run('sed', '-e', 's/.*\\///', '-e', 's/.*\\.//'),
        run('sort'),
        run('uniq', '-c'),
        run('sort', '-rn'),
        ...(/\b(?:commonest|most (?:frequent|common|popular|used)) (?:file )?(?:extension|suffix|ending)\b/i.test(text)
          ? [run('head', '-n', '1')]
          : []),
      ),
    examples: [
      [
        'count the files for every extension in docs',
        "find docs -type f | sed -e 's/.*\\///' -e 's/.*\\.//' | sort | uniq -c | sort -rn",
      ],
    ],
  }),
  intent({
    name: 'list-extensions',
    topic: 'files',
    summary: 'which extensions files have, each once',
    says: ['COUNT? UNIQUE EXTENSION {path?}', '=which|=what|EVERY EXTENSION =there|=exist|=occur|=used {path?}'],
    slots: { path: take.folder },
    free: ['FILE', 'EVERY', 'EXTENSION', 'UNIQUE', 'THING', 'EXIST', 'RECURSIVE', 'IN', 'USE', 'SORT'],
    write: ({ path }, _world, { text }) =>
      /\b(?:how often|counts|files? (?:of|for|per))\b/i.test(text)
        ? undefined
        : pipe(
            run('find', { path: path ?? '.' }, '-type', 'f'),
            run('sed', '-n', 's/.*\\/..*\\.//p'),
            run('sort', '-u'),
            ...(/\b(?:count|how many|number of)\b/i.test(text) ? [run('wc', '-l')] : []),
          ),
    examples: [
      ['list all distinct file extensions in docs', "find docs -type f | sed -n 's/.*\\/..*\\.//p' | sort -u"],
    ],
  }),
  intent({
    name: 'follow-file',
    topic: 'text',
    summary: 'the end of a file, and what is added to it',
    says: ['=follow {file} {rank?}', '=watch {file}', '=tail {file} =live'],
    slots: { file: take.file, rank: take.rank },
    free: ['FILE', 'LINE', 'CHANGE', 'LAST', 'LOGFILE', 'SHOW', 'NEWEST', 'AND'],
    terminal: true,
    write: ({ file, rank }) =>
      file === undefined
        ? undefined
        : run('tail', rank === undefined ? undefined : ['-n', String(rank.count)], '-f', { path: file }),
    examples: [['follow notes.txt', 'tail -f notes.txt']],
  }),
  intent({
    name: 'port-of-host',
    topic: 'network',
    summary: 'whether a port of a host is open',
    says: ['PORT {port} OPEN|LISTEN|=reachable {host}', '{host} PORT {port} OPEN|=reachable'],
    slots: { port: take.number, host: take.id },
    free: ['PORT', 'OPEN', 'LISTEN', 'IN'],
    write: ({ port, host }) =>
      port === undefined || host === undefined || !/\w\.\w|^localhost$/.test(host) || !/^[\w.-]+$/.test(host)
        ? undefined
        : run('nc', '-zv', host, String(port)),
    examples: [['is port 25 open on mail.example.org', 'nc -zv mail.example.org 25']],
  }),
  intent({
    name: 'give-execute',
    topic: 'files',
    summary: 'let a file be executed',
    says: ['CHANGE|SHOW|APPEND RUN|EXECUTABLE PERMISSION {path}'],
    slots: { path: take.file },
    free: ['PERMISSION', 'RUN', 'EXECUTABLE', 'TO', 'FILE', 'CHANGE', 'SHOW'],
    act: true,
    write: ({ path }, _world, { text }) =>
      path === undefined || /\b(group|others?|owner|everyone)\b/i.test(text)
        ? undefined
        : run('chmod', '+x', operand(path)),
    examples: [['give run.sh execute permission', 'chmod +x run.sh']],
  }),
  intent({
    name: 'list-long',
    topic: 'files',
    summary: 'list a folder with permissions, owners and sizes',
    says: ['SHOW FILE PERMISSION|OWNER {path?}', 'SHOW LONG {path}', 'LONG {path}', 'SHOW {path} PERMISSION|OWNER'],
    slots: { path: take.path },
    free: ['SHOW', 'THING', 'FILE', 'FOLDER', 'PERMISSION', 'OWNER', 'SIZE', 'AND', 'WITH', 'EVERY', 'GROUP', 'LONG'],
    write: ({ path }, _world, request) =>
      slotsOf(request, 'permission').length > 0 ||
      /\b(tree|recursive|all files|which)/i.test(request.text) ||
      !/\b(list(ing)?|ls|long format|files|everything|all)\b/i.test(request.text)
        ? undefined
        : run('ls', '-l', path === undefined || path === '.' ? undefined : { path }),
    examples: [
      ['list the files in docs with their owners', 'ls -l docs'],
      ['long listing of docs', 'ls -l docs'],
    ],
  }),
  intent({
    name: 'decode-base64',
    topic: 'other',
    summary: 'the text behind base64',
    says: ['DECODE {code} BASE64?', 'BASE64 DECODE {code}'],
    slots: {
      code: ({ tokens }) => {
        const token = tokens.find(
          ({ value, kind }) =>
            /^[A-Za-z0-9+/]{4,}={0,2}$/.test(value) &&
            (kind === 'quoted' || /[=A-Z0-9]/.test(value.slice(1))) &&
            !/^base64$/i.test(value),
        );
        return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
      },
    },
    free: ['DECODE', 'BASE64', 'TEXT', 'FROM'],
    write: ({ code }, _world, { text }) =>
      code !== undefined && /base ?64/i.test(text) ? pipe(run('echo', code), run('base64', '-d')) : undefined,
    examples: [['decode cGx1bQ== from base64', 'echo cGx1bQ== | base64 -d']],
  }),
];
