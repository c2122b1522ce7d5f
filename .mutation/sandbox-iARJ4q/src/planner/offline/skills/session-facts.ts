/** Facts about the shell session: its ids, the terminal, the last command, where programs come from. */
// @ts-nocheck

import type { Skill } from '../skill.ts';
import { templates } from '../template.ts';

export const sessionFacts: readonly Skill[] = templates('shell', [
  {
    name: 'exit-status',
    summary: 'how the last command ended',
    says: ['=exit|=return =status|=code|=value|INFO', '=exitcode', '=did LAST =command =succeed|=fail|=work'],
    free: ['LAST', 'INFO', 'OF', 'NEWEST', 'NEWER', 'RUN'],
    run: 'echo "$?"',
    unless: /\b(script|if|http|file|url)\b/i,
    eg: ['what was the exit code of the last command', 'echo "$?"'],
  },
  {
    name: 'shell-pid',
    summary: 'the process id of this shell',
    says: ['=pid|=id PROCESS? SHELL|=bash|=zsh|=terminal', '=process =id SHELL|=bash'],
    free: ['PROCESS', 'SHELL', 'NUMBER', 'SCREEN', 'OF'],
    run: 'echo "$$"',
    unless: /\b(parent|all|every|named|user)\b/i,
    eg: ['process id of the current shell', 'echo "$$"'],
  },
  {
    name: 'parent-pid',
    summary: 'the process that started this shell',
    says: ['=parent PROCESS? =id|=pid? SHELL', 'PARENT PROCESS =id|=pid? SHELL', '=ppid SHELL'],
    free: ['PROCESS', 'SHELL', 'NUMBER', 'OF', 'PARENT'],
    run: 'echo "$PPID"',
    eg: ['parent process id of the current shell', 'echo "$PPID"'],
  },
  {
    name: 'terminal-kind',
    summary: 'what kind of terminal this is',
    says: ['SCREEN =type|=kind|KIND_WORD|EXTENSION', '=terminal =emulator', '=which|=what SCREEN USE'],
    free: ['SCREEN', 'EXTENSION', 'KIND_WORD', 'OF', 'USE', 'SHOW'],
    run: 'echo "$TERM"',
    unless: /\b(files?|width|size|columns?)\b/i,
    eg: ['what type of terminal is this', 'echo "$TERM"'],
  },
  {
    name: 'terminal-device',
    summary: 'the device of this terminal',
    says: ['=tty', 'SCREEN =device|NAME|FILE', '=device SCREEN'],
    free: ['SCREEN', 'NAME', 'OF', 'FILE', 'CONNECT', 'USE'],
    run: 'tty',
    unless: /\b(print|write|output|to the|process(es)?)\b.*\b(screen|terminal)\b.*\bfile/i,
    eg: ['the device name of this terminal', 'tty'],
  },
  {
    name: 'terminal-width',
    summary: 'how many columns the terminal has',
    says: ['SCREEN =width|=wide', 'COUNT COLUMN SCREEN', 'COLUMN =of SCREEN', '=width SCREEN'],
    free: ['SCREEN', 'COUNT', 'COLUMN', 'CHARACTER', 'NUMBER', 'OF'],
    run: 'tput cols',
    eg: ['how wide is the terminal', 'tput cols'],
  },
  {
    name: 'terminal-height',
    summary: 'how many lines the terminal has',
    says: ['SCREEN =height|=high|=tall', 'COUNT LINE SCREEN'],
    free: ['SCREEN', 'COUNT', 'LINE', 'NUMBER', 'OF'],
    run: 'tput lines',
    unless: /\b(file|output|last|first|print)\b/i,
    eg: ['how many lines does my terminal have', 'tput lines'],
  },
  {
    name: 'command-kind',
    summary: 'what a command is: alias, builtin, function or program',
    says: [
      '=kind|=type|KIND_WORD =command|PROCESS {words}',
      '=is {words} =builtin|=alias|=built-in SHELL?',
      '=type =of =command? {words}',
    ],
    free: ['KIND_WORD', 'SHELL', 'OF', 'PROCESS', 'OR', 'EXTENSION', 'FILE', 'EXECUTABLE'],
    run: 'type {words}',
    fits: ({ words }, world) =>
      /^[\w.+-]+$/.test(String(words)) &&
      (world.command(String(words)) !== undefined ||
        /^(cd|echo|alias|export|set|test|read|source|type|printf|history|jobs|kill|pwd|time|ulimit|umask|unset)$/.test(
          String(words),
        )),
    unless: /\b(file|files)\b.*\.|\bfile ?system\b/i,
    eg: ['is echo a shell builtin', 'type echo'],
  },
  {
    name: 'all-of-name',
    summary: 'every program of a name on the PATH',
    says: [
      'THING|EVERY =locations|=location|PATH|OCCURRENCE|=versions|=definitions|=places {words}',
      'THING|EVERY {words} =in|=on =path|=$path|PATH',
    ],
    free: ['PATH', 'EXECUTABLE', 'OF', 'IN', 'EVERY', 'THING', 'PROCESS', 'OCCURRENCE', 'VERSION', 'SHELL'],
    run: 'type -a {words}',
    fits: ({ words }, world) =>
      /^[\w.+-]+$/.test(String(words)) &&
      (world.command(String(words)) !== undefined || /^(python\d?|perl|ruby|java|gcc|node)$/.test(String(words))),
    unless: /\bfiles?\b/i,
    eg: ['show all locations of perl in the path', 'type -a perl'],
  },
  {
    name: 'functions-of-shell',
    summary: 'the functions of this shell',
    says: ['SHELL =functions|=function', '=function =defined|EXIST|SHOW', 'SHOW =functions'],
    free: ['SHELL', 'EVERY', 'NAME', 'THING', 'IN'],
    run: 'declare -F',
    rows: 'plain',
    unless: /\b(in|file|python|script)\b .*\./i,
    eg: ['list the functions defined in this shell', 'declare -F'],
  },
  {
    name: 'shell-options',
    summary: 'the options of this shell',
    says: ['SHELL =options|=option|INFO|=settings', 'SHOW =shopt'],
    free: ['SHELL', 'EVERY', 'INFO', 'THING', 'CHANGE', 'ENABLE'],
    run: 'shopt',
    rows: 'plain',
    unless: /\b(enable|turn|switch|start|default)\b/i,
    eg: ['show the shell options', 'shopt'],
  },
  {
    name: 'shell-version',
    summary: 'the version of bash',
    says: ['=bash|SHELL VERSION'],
    free: ['SHELL', 'VERSION', 'RUN', 'USE'],
    run: 'bash --version',
    unless: /\bkernel|zsh|fish\b/i,
    eg: ['which version of bash is this', 'bash --version'],
  },
  {
    name: 'all-variables',
    summary: 'all variables of the shell, also those that are not exported',
    says: ['THING|EVERY SHELL VARIABLE', 'SHELL VARIABLE AND =functions'],
    free: ['SHELL', 'VARIABLE', 'EVERY', 'THING', 'AND'],
    run: 'set',
    unless: /\b(environment|exported|set the|named)\b/i,
    rows: 'plain',
    eg: ['list all shell variables', 'set'],
  },
]);
