/**
 * How one step's text is given to the person's real shell: the text is an argument, never part of a script, and
 * whatever way the shell ends (`exit 3`, `set -e`, an error) its folder and exported variables are told on fd 3.
 */
import type { World } from '../../world.ts';
import { type Mark, markBegin, markEnd } from './mark.ts';

export interface Wrapped {
  readonly args: readonly string[];
  /** Text for fd 4: a command longer than one argument may be. */
  readonly feed?: string;
  /** `told`: fd 3 is needed, and gets the state. */
  readonly state: 'told' | 'kept';
}

/** Linux refuses a single argument of 128 KiB and more (MAX_ARG_STRLEN). */
const LONGEST_ARGUMENT = 100_000;

// One line each, so that the line numbers in the shell's messages are those of the person's text.
// bash uses descriptors from 63 downwards for process substitution; 57 stays out of the way.
const BASH = [
  `__llmos_state() { local IFS=$'\\n' n; { builtin printf '%s\\0' "$PWD"; for n in $(compgen -e); do`,
  `[[ -v $n ]] && builtin printf '%s=%s\\0' "$n" "\${!n}"; done; builtin printf '\\0'; } >&57; exec 57>&-; } 2>/dev/null;`,
  `exec 57>&3 3>&-;`,
].join(' ');

// zsh takes single digits only.
const ZSH = [
  `__llmos_state() { emulate -L zsh; local n; { builtin printf '%s\\0' "$PWD";`,
  `for n in \${(k)parameters[(R)(scalar|integer|float)*export*]}; do builtin printf '%s=%s\\0' "$n" "\${(P)n}"; done;`,
  `builtin printf '\\0'; } >&9; exec 9>&-; } 2>/dev/null;`,
  `exec 9>&3 3>&-;`,
].join(' ');

const TRAP = (mark: Mark | undefined): string =>
  `trap '${markEnd(mark)}{ set +exu; } 2>/dev/null; __llmos_state' EXIT;`;

// A trap on EXIT of the person's own replaces ours: then this tells the state.
const END = (mark: Mark | undefined): string =>
  `{ set -- "$?"; ${mark === undefined ? '' : '__llmos_mark "$1";'}set +exu; __llmos_state; } 2>/dev/null; exit "$1"`;

const SHORT = 'eval "shift;$1";';
const LONG = `IFS= read -rd '' __llmos_text <&4; exec 4<&-; eval "shift $#; unset __llmos_text;$__llmos_text";`;

/** Without the person's start-up files. */
const quiet = (shell: World['shell']): string[] => (shell === 'zsh' ? ['-f'] : ['--norc', '--noprofile']);

const argsOf = (shell: World['shell'], script: string): string[] => [...quiet(shell), '-c', script, shell];

/** Arguments for the shell; it needs fd 3 for the state, and fd 4 where there is a feed. */
export const wrap = (shell: World['shell'], command: string, mark?: Mark): Wrapped => {
  const long = Buffer.byteLength(command) > LONGEST_ARGUMENT;
  const front = `${markBegin(mark)}${shell === 'zsh' ? ZSH : BASH} ${TRAP(mark)}`;
  const script = `${front} ${long ? LONG : SHORT} ${END(mark)}`;
  const args = argsOf(shell, script);
  return long ? { args, feed: command, state: 'told' } : { args: [...args, command], state: 'told' };
};

/**
 * The same for a step after which nobody asks for the state: telling it takes the shell a millisecond, and a shell that
 * has nothing left to do becomes its last command instead of starting it.
 */
export const wrapLast = (shell: World['shell'], command: string): Wrapped => {
  if (Buffer.byteLength(command) > LONGEST_ARGUMENT) return wrap(shell, command);
  return { args: [...quiet(shell), '-c', '--', command, shell], state: 'kept' };
};
