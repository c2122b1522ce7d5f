/** The session in a sentence: several variables at once, the folders of the path, key functions, whether one is inside a multiplexer. */
import { frames } from '../frame.ts';
import type { Skill } from '../skill.ts';

const ASK =
  'what which show tell give get list display print see how much many is are was the a an of on in from for to with it this that these i me my we you can could please has have does do there by now currently right and also its only just both values value variables variable shell bash session environment set';

const NAME = /^[A-Z_][A-Z\d_]*$/;
const areNames = (...names: readonly (string | undefined)[]): boolean =>
  names.every((name) => name === undefined || NAME.test(name));

const PATH_FOLDERS = '(folders|directories|folder|directory|dirs|places|entries|components|locations)';

export const sessionSaid: readonly Skill[] = frames('shell', [
  {
    name: 'variables-told',
    summary: 'the values of several variables',
    heads: [
      [
        '[environment|shell] [variables|variable] (?=[$]?\\w+ (?:\\w+ )?and ){N} [{N}] and [variable] {N}',
        { a: '$1', b: '$2', c: '$3' },
      ],
    ],
    clauses: [['(set to|hold~|contain~|equal to|value~|content~)', {}]],
    free: `${ASK} contents hold contain`,
    unless: /\b(?:set (?!to)\w+ (?:to|and)|export|unset|swap|add|files?|alias|remove|delete|copy|than|between)\b|=/i,
    write: ({ a, b, c }) => {
      const names = [a, b, c].filter((one) => one !== undefined);
      return names.length > 1 && areNames(...names) ? `echo ${names.map((name) => `"$${name}"`).join(' ')}` : undefined;
    },
    examples: [['what are the variables HOME and LANG set to', 'echo "$HOME" "$LANG"']],
  },
  {
    name: 'path-folders',
    summary: 'the folders in which commands are looked for',
    heads: [
      [`${PATH_FOLDERS} [that are|are|which are|listed] (in|of|on) [variable|environment variable] path`, {}],
      [
        `(which|what|all|where) [${PATH_FOLDERS.slice(1, -1)}] [does|are] [bash|shell|system|it] (look~|search~|looked|searched) [in|through|at] for [commands|programs|executables|binaries]`,
        {},
      ],
      [
        `${PATH_FOLDERS} (where|in which|that) [bash|shell|system|it] (look~|search~|finds) [in|through] [for] [commands|programs|executables|binaries]`,
        {},
      ],
      ['(search path|command search path|executable search path|lookup path) [of|for] [shell|bash|commands]', {}],
    ],
    clauses: [
      ['(how many|number of|count~)', { do: 'count' }],
      [
        '[put|print|show|with|list] (each|one|every one) [of them|entry|folder|directory] [per|on|on its|on a] [own|separate|single|new] line',
        {},
      ],
      ['(one per line|line by line|each on its own line)', {}],
      ['(for|look for|looks for) (commands|programs|executables)', {}],
      ['(sorted|alphabetically|in alphabetical order)', { do: 'sort' }],
    ],
    free: `${ASK} path put folders directories looks look search searches commands programs line own each one`,
    needs: /path|commands|programs|executables/i,
    unless:
      /\b(?:add|append|prepend|remove|export|missing|exist|not|python|library|files? (?:in|under)|info|man|class)\b|\/\w/i,
    write: ({ do: deed }, _world, { text }) => {
      if (!/\bPATH\b|\b(?:commands|programs|executables|binaries|search path)\b/.test(text)) return undefined;
      const all = `echo "$PATH" | tr ':' '\\n'`;
      return deed === 'count' ? `${all} | wc -l` : deed === 'sort' ? `${all} | sort` : all;
    },
    examples: [
      ['how many directories are in my PATH', `echo "$PATH" | tr ':' '\\n' | wc -l`],
      [
        'in which folders does the shell look for commands: which folders does the shell search for commands',
        `echo "$PATH" | tr ':' '\\n'`,
      ],
    ],
  },
  {
    name: 'key-functions',
    summary: 'the functions that keys can be bound to',
    heads: [
      ['(readline|bindable|line editing|line editor|bind) function~ [name~]', {}],
      ['function~ [name~] [that] bind (know~|list~|can list|print~|offer~|has)', {}],
    ],
    clauses: [
      ['[that|which] [whose] [name|names] (start~|begin~) with [word|letters|string] {P}', { begins: '$1' }],
      ['(how many|number of|count~)', { do: 'count' }],
      [
        '(with|containing|that contain~|that have|have|has|having|mentioning|including|that mention~|whose name~ contain~) {N} [in] [their|its|name|names] [name~]',
        { like: '$1' },
      ],
      ['(can|does|do) bind (know~|list~|print~|offer~)', {}],
      ['bind (knows|lists|prints|offers|can list)', {}],
    ],
    free: `${ASK} readline function functions names name bind knows know list lists can all`,
    needs: /readline|bind|line edit/i,
    unless: /\b(?:key (?:sequence|binding)|bound to|mount|port|address|macro)\b/i,
    write: ({ do: deed, like, begins }) => {
      const only = like !== undefined ? ' | grep {like}' : begins !== undefined ? " | grep '^{begins}'" : '';
      return `bind -l${only}${deed === undefined ? '' : ' | wc -l'}`;
    },
    examples: [
      ['readline functions with "kill" in their name', 'bind -l | grep kill'],
      ['how many readline functions are there', 'bind -l | wc -l'],
    ],
  },
  {
    name: 'inside-multiplexer',
    summary: 'whether this shell runs inside a multiplexer, over ssh',
    heads: [
      [
        '(am i|are we|is this|is it|whether i am|whether this is|if i am|if i.m) [shell|terminal|session] [running|currently|now|right now] (in|inside|within|under) tmux [session]',
        { of: 'TMUX' },
      ],
      [
        '(am i|are we|is this|is it|whether i am|whether this is|if i am) [shell|terminal|session] [running|currently|now|right now] (in|inside|within|under) [gnu] screen [session]',
        { of: 'STY' },
      ],
      [
        '(am i|are we|is this|is it|whether i am|whether this is|if i am) [shell|terminal|session] [running|connected|logged in|currently] [in] (over|via|through|by|an|in) ssh [session|connection]',
        { of: 'SSH_CONNECTION' },
      ],
    ],
    clauses: [
      ['(print|answer|say|output|reply|respond) [with] [just|only] yes or no', {}],
      ['[print|answer|say|output|reply|respond] [with] [just|only] {Q} or {Q}', {}],
      ['yes [and|or] no', {}],
    ],
    free: `${ASK} answer say reply yes no or session running inside`,
    write: ({ of = '' }) => ({ type: 'run', words: [{ raw: `[ -n "$${of}" ] && echo yes || echo no` }] }),
    examples: [['am i inside a tmux session', '[ -n "$TMUX" ] && echo yes || echo no']],
  },
  {
    name: 'accounts-counted',
    summary: 'how many accounts or groups there are',
    heads: [
      [
        '(how many|number of|count~) [different|local] groups [are|is|that] [there] [are] [defined|listed|exist~|known|configured] [in] [/etc/group]',
        { file: '/etc/group' },
      ],
      [
        '(how many|number of|count~) [different|local] (users|user accounts|accounts) [are|is|that] [there] [are] (defined|listed|exist~|known|configured) [in] [/etc/passwd]',
        { file: '/etc/passwd' },
      ],
    ],
    clauses: [
      ['(on|in) [this|the] (system|machine|computer|box|host|server)', {}],
      ['(in|from|of) (/etc/group|/etc/passwd|passwd|group) [file]', {}],
    ],
    free: `${ASK} group groups users accounts /etc/group /etc/passwd`,
    unless:
      /\b(?:user \w+ (?:in|belong)|belong|member|logged|belongs|sam|with|whose|having|shell|login)\b|\b(?:am i|is \w+) (?:a member )?in\b/i,
    write: () => 'wc -l < {file}',
    examples: [['how many groups are defined on this system', 'wc -l < /etc/group']],
  },
]);
