/**
 * A command as one write to the session's shell. The text stands in a group, so that `$?`, PIPESTATUS, `$_`, traces and
 * messages are those of the command itself; where the parser is not sure that the text is whole it stands in an `eval`.
 * The redirection gives it the terminal, and in its word, which is expanded before the group runs and changes no status,
 * the person's PS1 and PS2 come back: while the shell waits they are empty, as the sidecar shows the prompt.
 */
import { parse } from 'unbash';

export interface Sent {
  readonly shell: 'bash' | 'zsh';
  /** zsh loses it in a group: given back by number. */
  readonly pipes: readonly number[];
  /** Paths for standard output and error; none means the terminal. */
  readonly output?: { readonly out: string; readonly err: string };
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
const BASH_GIVES = bashGives('PS1') + bashGives('PS2');
const BASH_CLOSED = '101>&- 102>&- 103>&- 104>&-';

const zshGives = (pipes: readonly number[]): string =>
  `\${\${PS1:=$__llmos_ps1}:+}\${\${PS2:=$__llmos_ps2}:+}\${\${(A)=pipestatus::=${pipes.join(' ')}}:+}`;

const written = (output: Sent['output']): string =>
  output === undefined ? '' : ` >${quote(output.out)} 2>${quote(output.err)}`;

/** zsh forgets `$_` and the pipeline's status at the end of a group; `always` keeps them, and the group's own status. */
const zshGroup = (body: string, text: string): string => {
  const last = text.includes('$_') ? ': "$__llmos_last"; ' : '';
  return `{ { ${last}${body}\n} always { __llmos_pipes="$pipestatus" __llmos_last=$_ } }`;
};

/** bash would echo all that the sidecar sends if its own line editing came on: the choice is kept for the fallback. */
const keysKept = (text: string): string => {
  const [, sign, keys] = /^\s*set\s+([-+])o\s+(vi|emacs)\s*$/.exec(text) ?? [];
  return keys === undefined ? text : sign === '-' ? `__llmos_keys=${keys}` : ':';
};

/** Ends in a newline. */
export const commandLine = (typed: string, { shell, pipes, output }: Sent): string => {
  const text = shell === 'bash' ? keysKept(typed) : typed;
  const whole = isWhole(text);
  if (shell === 'bash') {
    const body = whole ? `{ ${text}\n}` : `\\builtin eval ${quote(text)}`;
    return `${body} <&${BASH_GIVES}101${written(output)} ${BASH_CLOSED}\n`;
  }
  const body = whole ? text : `\\builtin eval ${quote(text)}`;
  return `${zshGroup(body, text)} <&${zshGives(pipes)}$__llmos_tty${written(output)}\n`;
};

/** `!!`, `!$`, `!name`: the shell's own history says what is meant. */
export const recalled = (text: string): string =>
  `\\builtin eval "$(__llmos_recall ${quote(text)})" <&${BASH_GIVES}101 ${BASH_CLOSED}\n`;

const BANG = /(^|[^\\$[{"'])!([^\s=("']|$)/;

/** True where bash would look into its history, as far as that can be seen: outside of single quotes. */
export const hasBang = (text: string): boolean => BANG.test(text.replace(/'[^']*'/g, "''"));
