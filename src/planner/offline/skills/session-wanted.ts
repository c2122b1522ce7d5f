/** The session as people speak of it: a variable made and handed on, a folder before the others of the path, commands typed before, where one is. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const FREE =
  'i me my we you can could please a an the it this that of on in from for to with is are be and so session shell bash terminal now only current present just';
const NAME = /^[A-Za-z_]\w*$/;
const PLAIN = /^[\w@%+:,./~-]*$/;
const ON =
  '[and] (export~|mak~ child processes see|mak~ subprocesses see|hand~ on|let child processes see|mak~ available to|pass~ on|visible to|let programs see|so that child processes see|make programs see|available to|so that programs see) [it|them] [to] [child processes|subprocesses|programs|all programs|other programs|children|see it]';

export const sessionWanted: readonly Skill[] = frames('shell', [
  {
    name: 'variable-handed-on',
    summary: 'set a variable for programs that are started from here',
    heads: [
      ['(export|set) [environment|shell] [variable] (?=[A-Za-z_]\\w*=\\S){P}', { pair: '$1' }],
      [
        '(define|set|create|make|export|declare) [new] (variable|environment variable|env variable|env var|shell variable) [called|named] {N} (with value|to|=|as|to value|be|holding|containing|with content|with) {P}',
        { name: '$1', value: '$2' },
      ],
      [
        '(define|set|create|export|declare) (?=[A-Z][A-Z_\\d]+ ){P} (to|as|=|with value) {P}',
        { name: '$1', value: '$2' },
      ],
    ],
    clauses: [
      [ON, { on: 'yes' }],
      ['(for|in) (this|current|rest of) [shell|terminal] (session|shell|terminal)', {}],
      ['(exported|and export it|export it)', { on: 'yes' }],
    ],
    free: `${FREE} export set define create make variable environment value child processes programs see all`,
    act: true,
    bonus: 0.004,
    unless:
      /\b(?:file|bashrc|profile|permanent\w*|always|every (?:login|session)|path|system-wide|all users|alias|git|docker|column|line|options?|config\w*|function|script)\b|\.\w{2,3}$/i,
    write: ({ pair, name = '', value = '', on }, _world, { text }) => {
      if (pair !== undefined)
        return PLAIN.test(pair.replace('=', '')) && /export/i.test(text) ? 'export {pair}' : undefined;
      const isExported = on !== undefined || /\bexport|environment|\benv\b/i.test(text);
      return NAME.test(name) && PLAIN.test(value) && isExported ? `export ${name}={value}` : undefined;
    },
    examples: [
      ['export PAGER=less for this session', 'export PAGER=less'],
      ['define a variable SHED with the value oak and make child processes see it', 'export SHED=oak'],
    ],
  },
  {
    name: 'path-before',
    summary: 'a folder before the others of the path, or behind them',
    heads: [
      [
        '(add|put|prepend|insert|place) [folder|directory] (?=[\\x7e/.$]){P} (to|at|in|into) (front|beginning|start|head|top) of [my|variable] path',
        { first: '$1' },
      ],
      ['(prepend) [folder|directory] (?=[\\x7e/.$]){P} to [my|variable] path', { first: '$1' }],
      [
        '(add|put|append|place) [folder|directory] (?=[\\x7e/.$]){P} (to|at) (end|tail|back) of [my|variable] path',
        { last: '$1' },
      ],
      ['(append) [folder|directory] (?=[\\x7e/.$]){P} to [my|variable] path', { last: '$1' }],
    ],
    clauses: [['(for|in) (this|current) [shell|terminal] (session|shell|terminal)', {}]],
    free: `${FREE} add put path front beginning start end variable folder directory`,
    act: true,
    bonus: 0.02,
    unless: /\b(?:file|bashrc|profile|permanent\w*|python|ld_library\w*|classpath|manpath)\b/i,
    write: ({ first, last }) => {
      const folder = (first ?? last ?? '').replace(/^~(?=\/|$)/, '$HOME');
      if (!/^[\w/.$-]+$/.test(folder)) return undefined;
      return {
        type: 'run',
        words: [{ raw: first === undefined ? `export PATH="$PATH:${folder}"` : `export PATH="${folder}:$PATH"` }],
      };
    },
    examples: [['add /srv/bin to the front of my path', 'export PATH="/srv/bin:$PATH"']],
  },
  {
    name: 'typed-before',
    summary: 'commands that were typed before and hold a word',
    heads: [
      [
        '(commands|command lines|lines) [that|which] (contain~|with|mention~|includ~|hav~|us~|start~ with) [word|text|string] {P} (did i|i|that i|have i|i have) [recently|ever|already] (run|ran|type|typed|use|used|enter|entered|execute|executed) [recently|before|lately|so far|today]',
        { word: '$1' },
      ],
      [
        '(commands|command lines) (did i|that i|i|have i|i have) [recently|ever|already] (run|ran|type|typed|use|used|enter|entered) [recently] (that|which|with|containing) [contain~|with|mention~|start~ with] [word|text|string] {P}',
        { word: '$1' },
      ],
      ['[my] [earlier|previous|past|old] {N} commands (from|in|of) [my] [shell|bash|command] history', { word: '$1' }],
    ],
    clauses: [
      ['[in|from|see|use] [my] [shell|bash|command] history', {}],
      ['(recently|lately|before)', {}],
    ],
    free: `${FREE} which what show list find history commands did run recently command`,
    bonus: 0.01,
    unless: /\b(?:git|commits?|delete|remove|clear|file|last \d+|how many|count|browser)\b/i,
    write: ({ word = '' }) => (/^[\w@%+:,./~ -]+$/.test(word) ? 'history | grep {word}' : undefined),
    examples: [['which commands containing rsync did i run recently', 'history | grep rsync']],
  },
  {
    name: 'place-told',
    summary: 'the folder in which one is',
    heads: [
      [
        '(which|what) (folder|directory|dir|path) (am i|are we|is this shell|is this) [currently|now|right now|standing] [in|inside|at|standing in|working in|sitting in]',
        {},
      ],
      [
        '(where|in which folder|in which directory|in what directory) (am i|are we) [currently|now|right now] [in file system|in the filesystem|in tree|standing]',
        {},
      ],
    ],
    clauses: [
      ['(right now|now|currently|at moment)', {}],
      ['in (file system|filesystem|tree|directory tree)', {}],
    ],
    free: `${FREE} which what folder directory am are we where right at`,
    bonus: 0.03,
    unless: /\b(?:logged|file named|list|connected|branch|member|group|allowed|owner|docker|container)\b/i,
    write: () => 'pwd',
    examples: [['which directory am i in', 'pwd']],
  },
  {
    name: 'history-line-gone',
    summary: 'take one line out of the history',
    heads: [
      [
        '(delete|remove|drop|erase) (line|entry|command) [number|no] {#} (from|of|in) [my] [shell|bash|command] history',
        { at: '$1' },
      ],
    ],
    clauses: [],
    free: `${FREE} delete remove line entry history number`,
    act: true,
    bonus: 0.02,
    unless: /\b(?:file|git|browser|\w+\.\w+)\b/i,
    write: ({ at = '' }) => (/^\d+$/.test(at) ? 'history -d {at}' : undefined),
    examples: [['delete line 55 from my history', 'history -d 55']],
  },
  {
    name: 'aliases-gone',
    summary: 'remove all aliases',
    heads: [
      [
        '(remove|delete|unset|drop|clear|get rid of|throw away) (all|every|all of) [my|the|defined] (aliases|alias)',
        {},
      ],
    ],
    clauses: [['(for|in) (this|current) (shell|session|terminal)', {}]],
    free: `${FREE} remove delete all every aliases alias my defined`,
    act: true,
    bonus: 0.02,
    unless: /\b(?:git|mail|dns|host|except|but|file|bashrc)\b/i,
    write: () => 'unalias -a',
    examples: [['remove all aliases', 'unalias -a']],
  },
  {
    name: 'limit-set',
    summary: 'another limit of open files for this shell',
    heads: [
      [
        '(set|raise|lower|change|increase|reduce) [maximum|max|limit] [number|limit] [of|on|for] [open] (open files|file descriptors|open file descriptors) [limit] to {#}',
        { count: '$1' },
      ],
    ],
    clauses: [['(for|in) (this|current|my) (shell|session|terminal)', {}]],
    free: `${FREE} set raise lower change increase reduce limit maximum number open files for`,
    act: true,
    bonus: 0.02,
    unless: /\b(?:user|permanent\w*|system-wide|service|process \d|limits\.conf|docker)\b/i,
    write: ({ count = '' }) => (/^\d+$/.test(count) ? 'ulimit -n {count}' : undefined),
    examples: [['set the limit of open files to 4096 for this shell', 'ulimit -n 4096']],
  },
]);
