/** Single facts of the shell session: its limits, its terminal, what it remembers. */
import { type Fact, ownFacts } from '../frames/facts.ts';
import type { Skill } from '../skill.ts';

const LIMIT = 'limit|limits|maximum|maximum number|max|max number|limit on number|ulimit';

const FACTS: readonly Fact[] = [
  ['bind|readline|line editor|line editing : functions|function names|function', 'bind -l'],
  [
    '(?:key bindings|keybindings|key bindings of (?:readline|the line editor)|readline (?:key )?bindings|bound keys)',
    'bind -p',
  ],
  [
    '(?:number|count) of (?:the )?(?:positional parameters|arguments (?:of|given to) (?:the|this) (?:script|shell))',
    'echo "$#"',
  ],
  ['(?:all )?positional parameters', 'printf \'%s\\n\' "$@"'],
  [
    `open files|open file|file descriptors|file descriptor|open file descriptors|open file handles : ${LIMIT}`,
    'ulimit -n',
  ],
  [`user processes|processes|process|process count|user process : ${LIMIT}`, 'ulimit -u'],
  ['stack : size|limit|size limit', 'ulimit -s'],
  ['core dump|core file|core dumps : size|limit|size limit|maximum size', 'ulimit -c'],
  [`file size : ${LIMIT}`, 'ulimit -f'],
  [`virtual memory : ${LIMIT}`, 'ulimit -v'],
  [`cpu time : ${LIMIT}`, 'ulimit -t'],
  ['hard : limit|limits', 'ulimit -Ha'],
  ['soft : limit|limits', 'ulimit -Sa'],
  ['terminal|screen|window|tty : size|dimensions|rows and columns|lines and columns', 'stty size'],
  ['terminal|screen|window|tty : width|columns|number of columns|column count', 'tput cols'],
  ['terminal|screen|window|tty : height|lines|rows|number of lines|number of rows|line count', 'tput lines'],
  ['terminal|screen : colors|colours|number of colors|number of colours|color count', 'tput colors'],
  ['terminal : type|kind|emulation', 'echo "$TERM"'],
  ['terminal|tty : settings|line settings', 'stty -a'],
  [
    '(?:name of (?:the |my |this )?(?:tty|terminal device|terminal)|terminal device|tty name|terminal name|controlling terminal)',
    'tty',
  ],
  [
    '(?:exit|return) (?:status|code|value)(?: of)?(?: the)?(?: (?:last|previous|preceding|most recent|latest|just run))?(?: (?:executed|run))?(?: (?:command|program|pipeline))',
    'echo "$?"',
  ],
  [
    '(?:last|previous|preceding|most recent) (?:command|program)(?:.s)? (?:exit|return) (?:status|code|value)',
    'echo "$?"',
  ],
  ['shell|bash|zsh|nesting : level|nesting level|depth', 'echo "$SHLVL"'],
  ['shell|command|primary : prompt|prompt string', 'echo "$PS1"'],
  ['history|command history : size|length|limit', 'echo "$HISTSIZE"'],
  ['history|command history : file|file name|location', 'echo "$HISTFILE"'],
  ['(?:default|preferred|standard) (?:text )?editor', 'echo "$EDITOR"'],
  ['(?:default|preferred|standard) pager', 'echo "$PAGER"'],
  ['(?:default|preferred|standard) (?:web )?browser', 'echo "$BROWSER"'],
  [
    '(?:field separator|internal field separator|field separators)(?: of)?(?: the)?(?: shell)?',
    'printf \'%q\\n\' "$IFS"',
  ],
  ['desktop : environment', 'echo "$XDG_CURRENT_DESKTOP"'],
  [
    'display server|session type|windowing system|(?:wayland or (?:x11|xorg|x)|(?:x11|xorg|x) or wayland)',
    'echo "$XDG_SESSION_TYPE"',
  ],
  ['bash : version', 'bash --version | head -n 1'],
  ['previous (?:working )?(?:directory|folder)', 'echo "$OLDPWD"'],
];

export const factsOfSession: readonly Skill[] = [
  ownFacts({
    name: 'session-facts-asked',
    topic: 'shell',
    summary: 'one fact of the shell session',
    facts: FACTS,
    beside: 'shell session terminal window allowed permitted per user users process number maximum command',
    unless: /\b(?:go|cd|back|into|files? (?:in|under)|script|if|whether|docker|git|per process|\d+)\b/,
    examples: [
      ['how many open files are allowed: the limit on open files', 'ulimit -n'],
      ['the width of the terminal', 'tput cols'],
    ],
  }),
];
