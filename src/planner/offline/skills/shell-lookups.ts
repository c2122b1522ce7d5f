/** What the shell and the manual know: words of the language, help, locations; and where the person is, exactly. */

import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill } from '../skill.ts';
import type { Taker } from '../takers.ts';
import { templates } from '../template.ts';

const BUILTIN =
  /^(cd|echo|alias|export|set|test|read|source|type|printf|history|jobs|kill|pwd|ulimit|umask|unset|trap|shift|getopts|declare|local|eval|exec|exit|wait|let|hash|bind|complete|shopt|readonly|return|times|pushd|popd|dirs|fg|bg|disown|mapfile)$/;

/** A program or builtin by name. */
const program: Taker<string> = ({ tokens, world }) => {
  const quoted = tokens.find((token) => token.kind === 'quoted' && /^[\w.+-]+$/.test(token.value));
  const found =
    quoted ??
    tokens.findLast(
      (token) =>
        token.kind === 'word' &&
        /^[a-z][\w.+-]*$/.test(token.value) &&
        !isOrdinary(token.value) &&
        (BUILTIN.test(token.value) || world.command(token.value) !== undefined || token.concepts.length === 0),
    );
  return found && { value: found.value, tokens: [found.index] };
};
const builtin: Taker<string> = ({ tokens }) => {
  const found = tokens.find(({ value }) => BUILTIN.test(value));
  return found && { value: found.value, tokens: [found.index] };
};
const prefix: Taker<string> = ({ tokens }) => {
  const found = tokens.findLast(({ value }) => /^[A-Z][A-Z_\d]+$/.test(value));
  return found && { value: found.value, tokens: [found.index] };
};

export const shellLookups: readonly Skill[] = templates('shell', [
  {
    name: 'builtins',
    summary: 'the commands of the shell itself',
    says: [
      'SHELL =builtins|=builtin|=built-in|=built-ins =commands?',
      'SHOW =builtins',
      '=builtin|=built-in =commands',
    ],
    free: ['SHELL', 'EVERY', 'THING'],
    run: 'compgen -b',
    rows: 'plain',
    unless: /\bis\b|\bhelp\b/i,
    eg: ['list all shell builtins', 'compgen -b'],
  },
  {
    name: 'reserved-words',
    summary: 'the words of the language of the shell',
    says: ['=reserved|=key WORD SHELL|=bash?', 'SHELL =keywords|=reserved', '=keywords =of? SHELL|=bash'],
    free: ['SHELL', 'EVERY', 'THING', 'OF', 'TEXT'],
    run: 'compgen -k',
    rows: 'plain',
    unless: /\bfile|search\b/i,
    eg: ['print all reserved words of bash', 'compgen -k'],
  },
  {
    name: 'all-commands',
    summary: 'every command that can be typed',
    says: ['THING|EVERY =available? =commands', '=available =commands', '=commands =i =can =run|RUN'],
    free: ['SHELL', 'EVERY', 'THING', 'RUN', 'HOST', 'HERE'],
    run: 'compgen -c',
    rows: 'plain',
    unless: /\b(history|last|previous|typed|used|ran|docker|git|container|apt|npm|file)\b/i,
    eg: ['list all available commands', 'compgen -c'],
  },
  {
    name: 'variables-like',
    summary: 'variables whose names begin alike',
    says: ['VARIABLE NAME? =starting|BEGINS|=beginning|=with {prefix}', 'NAME VARIABLE BEGINS|=prefix {prefix}'],
    slots: { prefix },
    free: ['SHELL', 'VARIABLE', 'NAME', 'EVERY', 'THING', 'OF', 'ENVIRONMENT', 'BEGINS', 'WITH'],
    run: 'compgen -v {prefix}',
    unless: /\bfiles?\b|\bset\b|\benv/i,
    eg: ['names of all variables starting with BASH', 'compgen -v BASH'],
  },
  {
    name: 'builtin-help',
    summary: 'what a builtin of the shell does',
    says: ['=help {builtin} =builtin? =command?', '=help =for|=of|=on =the? {builtin}'],
    slots: { builtin },
    free: ['SHELL', 'OF', 'IN', 'GO', 'USE'],
    run: 'help {builtin}',
    eg: ['show help for the cd builtin', 'help cd'],
  },
  {
    name: 'manual-search',
    summary: 'manual pages about something',
    says: [
      'FIND =manual|=man =pages|=page? =for|CONTAIN? {words}',
      '=apropos {words}',
      '=manual|=man =pages =about|=mentioning|CONTAIN {words}',
    ],
    free: ['FIND', 'CONTAIN', 'EVERY', 'IN', 'TEXT', 'NAMED'],
    run: 'apropos {words}',
    unless: /\bof (the )?(command )?\w+$/i,
    eg: ['search the manual pages for "compress"', 'apropos compress'],
  },
  {
    name: 'what-is',
    summary: 'a command in one line of the manual',
    says: [
      '=one-line|=short|=brief? =description|=summary|SUMMARY =of? =command? {program}',
      '=describe =command? {program}',
      '=whatis {program}',
    ],
    slots: { program },
    free: ['LINE', 'OF', 'SUMMARY', 'PROCESS', 'TO'],
    run: 'whatis {program}',
    fits: (_slots, _world, { text }) => /\b(one-?line|short|brief|whatis|describe|description)\b/i.test(text),
    unless: /\b(file|folder|package|git|branch|image|container)\b/i,
    eg: ['a one-line description of the command grep', 'whatis grep'],
  },
  {
    name: 'where-all',
    summary: 'program, source and manual page',
    says: [
      '=binary|EXECUTABLE AND? =source|=sources AND =manual|=man =page|=pages? =of? {program}',
      '=whereis {program}',
      '=where|FIND =binary AND =manual {program}',
    ],
    slots: { program },
    free: ['AND', 'EXECUTABLE', 'OF', 'FILE', 'PATH', 'FIND', 'COMMA'],
    run: 'whereis {program}',
    eg: ['locate the binary, source and manual page of perl', 'whereis perl'],
  },
  {
    name: 'folder-physical',
    summary: 'the current folder without links',
    says: [
      '=physical|=real|=actual HERE|FOLDER|PATH',
      'HERE|FOLDER =resolving|=resolved|=without|NOT SYMLINK|=symlinks|LINK',
      '=physical =working FOLDER',
    ],
    free: ['HERE', 'FOLDER', 'PATH', 'CURRENT', 'SYMLINK', 'LINK', 'NOT', 'OF', 'WITH'],
    run: 'pwd -P',
    unless: /\b(of|file|in) (?!(symlinks|the|this|my|current))\w|\.\w/i,
    fits: (_slots, _world, { text }) => /\b(current|working|present|this|here|where am i)\b/i.test(text),
    eg: ['the physical current directory, resolving symlinks', 'pwd -P'],
  },
  {
    name: 'own-home',
    summary: 'the path of your home folder',
    says: ['PATH HOME', '=where HOME', 'HOME PATH', '=what HOME', 'HOME CURRENT USER'],
    free: ['HOME', 'FOLDER', 'USER', 'CURRENT', 'OF', 'PATH'],
    run: 'echo "$HOME"',
    unless: /\b(of (?!the current|my|the user|this)\w+|for \w+|list|files?|size|go|change|copy|count|find|add)\b|\//i,
    eg: ['the path of my home directory', 'echo "$HOME"'],
  },
]);
