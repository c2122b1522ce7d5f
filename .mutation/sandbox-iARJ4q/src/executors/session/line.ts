/**
 * A command as one write to the session's shell.
 * bash: the text stands in a group, so that `$?`, PIPESTATUS, `$_`, traces and messages are those of the command itself.
 * The redirection gives it the terminal, and in its word, which is expanded before the group runs and changes no status,
 * the person's PS1 and PS2 come back: while the shell waits they are empty, as the sidecar shows the prompt.
 * zsh: the text as it is; its driver's preexec does the rest. So jobs, history and `!` are what zsh makes of them.
 * Where the parser is not sure that the text is whole, and where no one typed it, it stands in an `eval`.
 */
// @ts-nocheck

import { parse } from 'unbash';

export interface Sent {
  readonly shell: 'bash' | 'zsh';
  /** What a person typed may look into the history with `!`. */
  readonly by: 'person' | 'plan';
  /** Paths for standard output and error; none means the terminal. */
  readonly output?: { readonly out: string; readonly err: string };
}

export interface Line {
  /** Ends in a newline. */
  readonly text: string;
  /** The shell sees what was typed, and its own history takes it as it likes. */
  readonly history: 'own' | 'told';
}

/** Beyond this many characters the parser takes too long. */
const LONGEST = 65_536;

/** Text as one word that no shell changes: `!` and everything that could end it by number. */
export const quote = (text: string): string =>
  `$'${text.replace(/[\\'!\u0000-\u001f\u007f]/g, (char) =>
    char === '\\' || char === "'" ? `\\${char}` : `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )}'`;

/** An alias made in the text must hold in its next line; patterns that need `extglob` may be an error; both need `eval`. */
const NEEDS_EVAL = /\n[\s\S]*alias|alias[\s\S]*\n|[!@+?*]\(|\\$|\0|\r|^\s*\n|[^\S \t\n]/;

const isWhole = (text: string): boolean => {
  if (text.length > LONGEST || NEEDS_EVAL.test(text)) return false;
  const script = parse(text);
  return (
    script.commands.length > 0 && (script.errors?.length ?? 0) === 0 && !(text.includes('<<') && !text.endsWith('\n'))
  );
};

const bashGives = (name: string): string => `\${__llmos_none[\${${name}:=$__llmos_${name.toLowerCase()}}]-}`;
const BASH_GIVES = `${bashGives('PS1')}${bashGives('PS2')}\${__llmos_none[$((__llmos_told=0))]-}`;
const BASH_CLOSED = '101>&- 102>&- 103>&- 106>&-';

const written = (output: Sent['output']): string =>
  output === undefined ? '' : ` >${quote(output.out)} 2>${quote(output.err)}`;

/** bash would echo all that the sidecar sends if its own line editing came on: the choice is kept for the fallback. */
const keysKept = (text: string): string => {
  const [, sign, keys] = /^\s*set\s+([-+])o\s+(vi|emacs)\s*$/.exec(text) ?? [];
  return keys === undefined ? text : sign === '-' ? `__llmos_keys=${keys}` : ':';
};

/** The line that asks for the history has to find itself there; one that puts another line there does not stay itself. */
const asksHistory = (text: string): boolean => /(^|[^\w-])(history|fc)\b/.test(text) && !text.includes('PIPESTATUS');

const setsHistory = (text: string): boolean => /^\s*history\s+-[sp]/.test(text);

const inBash = (typed: string, { output }: Sent): Line => {
  const text = keysKept(typed);
  const history = setsHistory(text) ? 'own' : 'told';
  const early = history === 'told' && asksHistory(text);
  const noted = early ? `__llmos_ask "$_"\n${text}` : text;
  const body = isWhole(text) ? `{ ${noted}\n}` : `\\builtin eval ${quote(noted)}`;
  const closed = early ? BASH_CLOSED : `${BASH_CLOSED} 104>&-`;
  return { text: `${body} <&${BASH_GIVES}101${written(output)} ${closed}\n`, history };
};

/** Words that begin more than a line in zsh, and nothing in bash. */
const ZSH_OPENS = /\b(repeat|foreach|select|nocorrect)\b/;
const count = (text: string, char: string): number => text.split(char).length;

/** zsh takes each line of a text as a command of its own, and waits for more where it misses an end: neither may be. */
const isOne = (text: string): boolean =>
  count(text, '(') === count(text, ')') &&
  count(text, '{') === count(text, '}') &&
  !ZSH_OPENS.test(text) &&
  (!text.includes('\n') || (!text.includes('#') && parse(text).commands.length === 1));

const inZsh = (text: string, { by, output }: Sent): Line => {
  const whole = isWhole(text);
  if (whole && by === 'person' && output === undefined && isOne(text)) return { text: `${text}\n`, history: 'own' };
  return { text: `\\builtin eval ${quote(text)}${written(output)}\n`, history: 'told' };
};

export const commandLine = (typed: string, sent: Sent): Line =>
  sent.shell === 'bash' ? inBash(typed, sent) : inZsh(typed, sent);

/** `!!`, `!$`, `!name` in bash: the shell's own history says what is meant. */
export const recalled = (text: string): string =>
  `\\builtin eval "$(__llmos_recall ${quote(text)})" <&${BASH_GIVES}101 ${BASH_CLOSED} 104>&-\n`;

const BANG = /^\^|(^|[^\\$[{"'])!([^\s=("']|$)/;

/** True where bash would look into its history, as far as that can be seen: outside of single quotes. */
export const hasBang = (text: string): boolean => BANG.test(text.replace(/'[^']*'/g, "''"));
