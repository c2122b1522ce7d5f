/** Building, running a project's own tasks, editors, manuals, and the cluster. */
// @ts-nocheck

import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { oneOf, templates } from '../template.ts';

/** The task after "npm run", "make": a plain word. */
const task: Taker<string> = (request, used, cue) => {
  const one = take.word(request, used, cue);
  return one === undefined || !/^[\w:-]+$/.test(one.value) ? undefined : one;
};

const isSource = ({ file }: Readonly<Record<string, unknown>>, extensions: RegExp): boolean =>
  extensions.test(String(file));

export const buildTools: readonly Skill[] = templates('other', [
  {
    name: 'npm-task',
    summary: 'run a task of the package.json',
    says: ['RUN =npm =script|=task {task}', 'RUN =npm =run? {task}', 'RUN =script {task} =with|=using =npm'],
    slots: { task },
    free: ['PROCESS', 'RUN', 'WITH', 'USE'],
    run: 'npm run {task}',
    unless: /\b(install|test|update|start|in the background)\b/i,
    act: true,
    eg: ['run the npm script lint', 'npm run lint'],
  },
  {
    name: 'npm-test',
    summary: 'run the tests of a node project',
    says: ['RUN =npm =test|=tests', 'RUN =test|=tests =npm|=node'],
    free: ['PROCESS', 'WITH', 'USE', 'CURRENT', 'OF'],
    run: 'npm test',
    act: true,
    eg: ['run npm test', 'npm test'],
  },
  {
    name: 'make-target',
    summary: 'build a target of the Makefile',
    says: ['RUN =make {task}', '=build|CREATE TARGET? {task} =with =make', 'RUN =target {task} =makefile'],
    slots: { task },
    free: ['RUN', 'WITH', 'CREATE', 'FILE', 'OF'],
    run: 'make {task}',
    unless: /\b(file|folder|directory|executable)\b/i,
    fits: ({ task: target }) => !/^(sure|it|me|a|the|with|project|in|and)$/i.test(String(target)),
    act: true,
    eg: ['run make clean', 'make clean'],
  },
  {
    name: 'make-all',
    summary: 'build with make',
    says: [
      '=build|=compile =project|=everything|THING|=it? =with|=using =make',
      'RUN =make|=makefile',
      '=build =makefile',
    ],
    free: ['WITH', 'USE', 'CURRENT', 'THING', 'CREATE', 'HERE', 'RUN'],
    run: 'make',
    act: true,
    eg: ['build the project with make', 'make'],
  },
  {
    name: 'compile-c-to',
    summary: 'compile a C program under a name',
    says: ['=compile|=build {file} =to|=into|=as|NAMED {name}'],
    free: ['TO', 'AS', 'FILE', 'WITH', 'PROCESS', 'EXECUTABLE', 'NAMED', 'IN'],
    slots: { file: take.file, name: take.id },
    run: 'gcc {file} -o {name}',
    fits: (slots) => isSource(slots, /\.c$/),
    act: true,
    eg: ['compile tool.c to tool', 'gcc tool.c -o tool'],
  },
  {
    name: 'compile-c',
    summary: 'compile a C program',
    says: ['=compile|=build {file}'],
    free: ['FILE', 'WITH', 'PROCESS', 'USE'],
    run: 'gcc {file}',
    fits: (slots) => isSource(slots, /\.c$/),
    unless: /\b(to|into|as|called|named|out)\b/i,
    act: true,
    eg: ['compile tool.c', 'gcc tool.c'],
  },
  {
    name: 'compile-cpp',
    summary: 'compile a C++ program',
    says: ['=compile|=build {file} =to|=into|=as|NAMED? {name?}'],
    slots: {
      file: take.file,
      name: (request, used, cue) =>
        /\b(?:to|into|as|called|named)\b/i.test(request.text) ? take.id(request, used, cue) : undefined,
    },
    free: ['TO', 'AS', 'FILE', 'WITH', 'PROCESS', 'USE', 'NAMED', 'IN'],
    run: 'g++ {file} [-o {name}]',
    fits: (slots) => isSource(slots, /\.(cpp|cc|cxx)$/),
    act: true,
    eg: ['compile tool.cpp to tool', 'g++ tool.cpp -o tool'],
  },
  {
    name: 'compile-java',
    summary: 'compile a Java program',
    says: ['=compile|=build {file}'],
    free: ['FILE', 'PROCESS'],
    run: 'javac {file}',
    fits: (slots) => isSource(slots, /\.java$/),
    act: true,
    eg: ['compile Tool.java', 'javac Tool.java'],
  },
  {
    name: 'edit-file',
    summary: 'open a file in the editor',
    says: ['=edit {file}', 'OPEN {file} =editor|=vim|=vi|=nano|=emacs', 'OPEN {file} =in =my? =editor'],
    slots: {
      editor: oneOf({ vim: 'vim', vi: 'vi', nano: 'nano', emacs: 'emacs', neovim: 'nvim', nvim: 'nvim' }),
      file: take.file,
    },
    free: ['OPEN', 'FILE', 'IN', 'WITH', 'TEXT'],
    run: '{editor} {file}',
    terminal: true,
    act: true,
    eg: ['open notes.txt in vim', 'vim notes.txt'],
  },
  {
    name: 'edit-file-default',
    summary: 'open a file in your editor',
    says: ['=edit {file}', 'OPEN {file} =editor', 'OPEN {file} TEXT =editor'],
    free: ['OPEN', 'FILE', 'IN', 'WITH', 'TEXT'],
    run: '"$' + '{EDITOR:-vi}" {file}',
    unless: /\b(vim?|nano|emacs|nvim|neovim|code|vscode)\b/i,
    terminal: true,
    act: true,
    eg: ['edit notes.txt', '"$' + '{EDITOR:-vi}" notes.txt'],
  },
  {
    name: 'open-code',
    summary: 'open a folder or file in VS Code',
    says: ['OPEN|START {path?} =vscode|=code', 'OPEN {path?} =vs =code', 'OPEN|START =visual =studio =code {path?}'],
    slots: { path: (request, used, cue) => take.path(request, used, cue) ?? { value: '.', tokens: [] } },
    free: ['OPEN', 'START', 'FILE', 'FOLDER', 'IN', 'HERE', 'CURRENT', 'WITH'],
    run: 'code {path}',
    act: true,
    eg: ['open vscode here', 'code .'],
  },
  {
    name: 'open-default',
    summary: 'open a file with the program of the desktop',
    says: ['OPEN {file}'],
    free: ['OPEN', 'FILE', 'WITH'],
    run: 'xdg-open {file}',
    unless: /\b(in|with|editor|vim?|nano|code|process|who|which|using|readonly)\b/i,
    fits: ({ file }, world) => world.os === 'linux' && !/[*?]/.test(String(file)),
    act: true,
    eg: ['open notes.txt', 'xdg-open notes.txt'],
  },
  {
    name: 'open-address',
    summary: 'open an address in the browser',
    says: ['OPEN|GO|SHOW {url} =browser', 'OPEN {url}'],
    free: ['OPEN', 'IN', 'WITH', 'GO', 'URL', 'TO'],
    run: 'xdg-open {url}',
    act: true,
    fits: (_slots, world) => world.os === 'linux',
    eg: ['open https://example.org in the browser', 'xdg-open https://example.org'],
  },
  {
    name: 'manual',
    summary: 'the manual page of a command',
    says: [
      '=man PAGE?|=page? {name}',
      '=manual|=manpage|=documentation =page? =of|=for {name}',
      'OPEN|SHOW|READ? =manual|=manpage {name}',
      '=man =page =of|=for {name}',
    ],
    free: ['OPEN', 'OF', 'EXECUTABLE', 'PROCESS', 'INFO', 'ACCESSED'],
    run: 'man {name}',
    terminal: true,
    unless: /\b(manual(ly)? (change|set|edit)|update|install)\b/i,
    eg: ['man page of tar', 'man tar'],
  },
  {
    name: 'pods',
    summary: 'the pods of the cluster',
    says: ['=pod|=pods', '=kubernetes =pods|=pod', '=kubectl =pods'],
    free: ['RUN', 'EVERY', 'THING', 'CURRENT'],
    run: 'kubectl get pods',
    unless: /\b(logs?|delete|restart|describe|all namespaces|in|named)\b/i,
    eg: ['list the pods', 'kubectl get pods'],
  },
  {
    name: 'pod-log',
    summary: 'the log of a pod',
    says: ['LOGFILE|=log =pod {name}'],
    free: ['OF', 'FROM', 'LOGFILE'],
    run: 'kubectl logs {name}',
    eg: ['logs of the pod shop', 'kubectl logs shop'],
  },
]);
