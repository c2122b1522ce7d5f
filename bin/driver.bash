# llmos: the session driver for bash, given as --rcfile. This bash is the person's own interactive shell and owns the
# terminal; Node is a sidecar in its process group that reads keys and sends commands. docs/shell.md tells the protocol.
# From the launcher: LLMOS_NODE, LLMOS_JS, LLMOS_LAUNCHER, LLMOS_REAL_SHELL, and LLMOS_LOGIN where login started us.
__llmos_set=$- __llmos_old_ifs=$IFS
IFS=$' \t\n'
declare -gA __llmos_none=()
declare -g __llmos_ps1= __llmos_ps2= __llmos_keys= __llmos_folder= __llmos_told= __llmos_hush= __llmos_newest= __llmos_early=

# A folder with named pipes: commands in, lines for the history in, reports out, output of a plan's step out, and what
# is asked of the shell while it waits, with the answers.
__llmos_open() {
  local place
  for place in "${XDG_RUNTIME_DIR-}" "${TMPDIR-}" /tmp "${HOME-}"; do
    [[ -d $place && -w $place ]] && __llmos_folder=$(umask 077 && command mktemp -d "$place/llmos.XXXXXX" 2>/dev/null) &&
      command mkfifo -m 600 "$__llmos_folder"/{commands,lines,reports,out,err,asks,matches} 2>/dev/null && return 0
    [[ -n $__llmos_folder ]] && command rm -rf -- "$__llmos_folder"
    __llmos_folder=
  done
  return 1
}

# The guard waits for Node and, whatever becomes of it, leaves a line for this shell. Its descriptors 0, 1 and 2 are
# opened anew: Node makes them non-blocking, and what it shared with a command would be so for the command too.
__llmos_guard() {
  trap '' INT QUIT TSTP TTIN TTOU HUP
  set +eux
  local folder=$__llmos_folder status
  [[ -z ${NODE_OPTIONS-} ]] || export LLMOS_NODE_OPTIONS=$NODE_OPTIONS
  unset NODE_OPTIONS
  export LLMOS_LAUNCHER=$1 LLMOS_REAL_SHELL=$2
  while :; do
    # One malloc arena, and large blocks by mmap, keep 3 MB less; the sidecar hands neither on.
    MALLOC_ARENA_MAX=1 MALLOC_MMAP_THRESHOLD_=65536 "$3" --no-turbofan --no-maglev --min-semi-space-size=16 --v8-pool-size=1 "$4" shell "$folder" "$$" 0<>/dev/tty 1>&0 2>&0
    status=$?
    ((status == 130)) || break # an interrupt before Node could catch it
  done
  if kill -0 "$$"; then # Node ends before the shell only if something is wrong, whatever it says
    command mkdir "$folder/dead"
    { printf 'go\0' >&3; printf '__llmos_fall_back %s\n' "$status"; sleep 1; } 1<>"$folder/commands" 3<>"$folder/asks"
  fi
  command rm -rf -- "$folder"
}

# Line editing would echo what the sidecar sends; what the person chose comes back when the sidecar is gone.
__llmos_unedit() {
  case :$SHELLOPTS: in *:vi:*) __llmos_keys=vi ;; *:emacs:*) __llmos_keys=emacs ;; *) return 0 ;; esac
  set +o vi
  set +o emacs
}

__llmos_status() { return "$1"; }

# Lines that were run go into the history; which of them stay there is for HISTCONTROL and HISTIGNORE to say.
__llmos_note() {
  local __ll_status=$? __ll_line __ll_new=
  while read -rt 0 -u 104; do
    IFS= read -rd '' -u 104 __ll_line || break
    builtin history -s -- "$__ll_line"
    __ll_new=1
  done
  [[ -z $__ll_new || -z ${HISTFILE-} ]] || builtin history -a
  return "$__ll_status"
} 2>/dev/null

# bash tells what became of jobs once the prompt is there: too late. `jobs -n` would tell that a new one runs, too.
__llmos_notices() {
  local __ll_line
  if [[ ${!-} != "$__llmos_newest" ]]; then
    __llmos_newest=${!-}
    __ll_line=$(builtin jobs -n) # no process substitution: it would be $!
    builtin jobs -n >/dev/null
    while [[ -n $__ll_line ]]; do
      [[ ${__ll_line%%$'\n'*} == *' Running '* ]] || builtin printf '%s\n' "${__ll_line%%$'\n'*}"
      [[ $__ll_line == *$'\n'* ]] && __ll_line=${__ll_line#*$'\n'} || __ll_line=
    done
  else
    builtin jobs -n
  fi
}

# In front of a line that asks for the history: it has to find itself there, and fc and history count on it.
__llmos_ask() {
  local __ll_status=$?
  __llmos_note
  local HISTFILE= # what this option would read again
  builtin set -o history
  return "$__ll_status"
} 2>/dev/null

# Runs in PROMPT_COMMAND: bash restores $?, PIPESTATUS and $_ after it. Errors of a prompt are not for the screen.
__llmos_report() {
  local __ll_status=$? __ll_pipes=("${PIPESTATUS[@]}") __ll_jobs='\j' __ll_line __ll_prompt
  [[ -n $__llmos_folder ]] || return 0
  [[ ! -o history ]] || set +o history
  local -; set +eux
  __llmos_notices
  __llmos_unedit
  __llmos_note
  while builtin read -rt 0 -u 106; do builtin read -rd '' -u 106 __ll_line || break; done # answered by nobody
  { builtin trap -p HUP INT; builtin printf '\0'; } >&106 # without a process; before the report, as an answer to it comes here too
  IFS= builtin read -rd '' -u 106 __llmos_traps
  [[ -z ${PS1-} ]] || __llmos_ps1=$PS1
  [[ -z ${PS2-} ]] || __llmos_ps2=$PS2
  PS1= PS2=
  if ((__llmos_hush)); then __llmos_hush=0; return 1; fi # what was to be run may wait already
  __llmos_told=1
  builtin printf -v __ll_line '%s ' "${__ll_pipes[@]}"
  {
    __ll_prompt=$__llmos_ps1
    if [[ $__ll_prompt == *\\!* ]]; then # with the history off it would always be 1
      [[ $(builtin history 1) =~ [0-9]+ ]]
      __ll_prompt=${__ll_prompt//\\!/$((BASH_REMATCH + 1))}
    fi
    __llmos_status "$__ll_status"
    __ll_prompt=${__ll_prompt@P}
    [[ -z $__llmos_early ]] || builtin printf %s "${__ll_prompt//[$'\1\2']/}" >&101
    builtin printf 'llmos/2\0%s\0%s\0%s\0%s\0%s\0%s\0\0' \
      "$__ll_status" "${__ll_line% }" "$PWD" "${__ll_jobs@P}" "$- $__llmos_keys $__llmos_early" "$__ll_prompt"
    __llmos_early=
    ((${#BASH_ALIASES[@]} == 0)) || builtin printf '%s\n' "${!BASH_ALIASES[@]}"
    builtin printf '\0'
    builtin compgen -A function -X '__llmos_*'
    builtin printf '\0declare\0'
    builtin declare -px
    builtin printf '\0end\0'
  } >&102
  return 0
}

# Puts the report last in PROMPT_COMMAND (which must be done again where the person has set it anew) and takes commands
# from the pipe from now on.
__llmos_hook() {
  local __ll_hook='{ __llmos_report && __llmos_wait; } 0<&101 2>/dev/null'
  if [[ $__llmos_folder && ! -e /dev/fd/103 ]]; then
    if [[ ! -d $__llmos_folder ]]; then [[ -e /dev/fd/101 ]] || exec 101<&0; __llmos_fall_back early; return 0; fi
    [[ -e /dev/fd/101 ]] || exec 101<&0
    exec 102<>"$__llmos_folder/reports" 103<>"$__llmos_folder/commands" 104<>"$__llmos_folder/lines"
    exec 106<>"$__llmos_folder/asks" 0<&103
    set +o history # the lines of the pipe are not the person's; those are added one by one
    __llmos_unedit # here, as in PROMPT_COMMAND it comes too late for the input
    if [[ -d $__llmos_folder/dead ]]; then __llmos_fall_back early; return 0; fi
  fi
  [[ "${PROMPT_COMMAND[*]-}" != *__llmos_report* ]] || return 0
  if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] >= 501)); then
    PROMPT_COMMAND+=("$__ll_hook")
    [[ -n ${PROMPT_COMMAND[0]-} ]] || unset 'PROMPT_COMMAND[0]'
  else
    # One string only: the status is kept for the report by hand.
    PROMPT_COMMAND="__llmos_kept=\$?${PROMPT_COMMAND:+$'\n'$PROMPT_COMMAND}"$'\n'"__llmos_status \"\$__llmos_kept\"; $__ll_hook"
  fi
}

# The rc files were interrupted, and line editing is about to read. What a prompt's command sets is undone for the reader:
# it is given a line, unseen, that turns it off.
__llmos_cut() {
  [[ -z ${PS1-} ]] || __llmos_ps1=$PS1
  PS1=
  PROMPT_COMMAND=
  exec 101<&0 105>&2 2>/dev/null 0<<<' __llmos_uncut'
}
__llmos_uncut() {
  exec 2>&105 105>&-
  builtin history -d -1 2>/dev/null
  builtin printf '\n' >&2
  __llmos_unedit
  __llmos_hook
}

# For the sidecar: a report is overdue, as the hook was lost; where one was given it asks in vain.
__llmos_again() {
  local __ll_status=$?
  __llmos_hush=$__llmos_told
  __llmos_hook
  return "$__ll_status"
}

# `!!` and the like: the line that is meant, shown and noted; nothing where there is none.
__llmos_recall() {
  local __ll_status=$? line
  line=$(builtin history -p -- "$1" 2>/dev/null) || {
    builtin printf 'bash: %s: event not found\n' "$1" >&101
    builtin printf '__llmos_status %s' "$__ll_status"
    return
  }
  builtin printf '%s\n' "$line" >&101
  builtin printf '%s\0' "$line" >&104
  builtin printf %s "$line"
}

# The sidecar is gone: an ordinary interactive shell on the terminal, with all it had.
__llmos_fall_back() {
  local __ll_each __ll_keep=()
  [[ -n $__llmos_folder ]] || return 0
  exec 0<&101 101>&- 102>&- 103>&- 104>&- 106>&-
  command rm -rf -- "$__llmos_folder"
  __llmos_folder=
  for __ll_each in "${PROMPT_COMMAND[@]}"; do
    [[ $__ll_each == *__llmos_report* ]] || __ll_keep+=("$__ll_each")
  done
  unset PROMPT_COMMAND
  ((${#__ll_keep[@]} == 0)) || PROMPT_COMMAND=("${__ll_keep[@]}")
  command stty sane 2>/dev/null
  PS1=${__llmos_ps1:-${PS1:-\\s-\\v\\\$ }} PS2=${__llmos_ps2:-> }
  set -o history
  set -o "${__llmos_keys:-emacs}"
  builtin printf 'llmos: the prompt ended unexpectedly (%s); this is plain bash\n' "$1" >&2
}

# The first prompt is on the screen before the sidecar is up, which then draws over it. A first run greets above it.
case ${TERM:-dumb} in dumb) ;; *)
  [[ ! -e ${XDG_STATE_HOME:-${HOME-}/.local/state}/llmos/greeted ]] || __llmos_early=early ;;
esac
if __llmos_open; then
  set +m
  (__llmos_guard "${LLMOS_LAUNCHER-}" "${LLMOS_REAL_SHELL-}" "${LLMOS_NODE-}" "${LLMOS_JS-}") </dev/null >/dev/null 2>&1 &
  disown
  set -m
  PROMPT_COMMAND=__llmos_cut # for rc files that are interrupted
else
  printf 'llmos: no folder for the session can be made; this is plain bash\n' >&2
fi
__llmos_login=${LLMOS_LOGIN-} __llmos_bin=${LLMOS_LAUNCHER%/*}
. "$__llmos_bin/wait.bash"
unset LLMOS_NODE LLMOS_JS LLMOS_LAUNCHER LLMOS_REAL_SHELL LLMOS_LOGIN
IFS=$__llmos_old_ifs
unset -f __llmos_open
if [ -n "$__llmos_login" ]; then
  [ ! -r /etc/profile ] || . /etc/profile
  for __llmos_login in ~/.bash_profile ~/.bash_login ~/.profile; do
    if [ -r "$__llmos_login" ]; then . "$__llmos_login"; break; fi
  done
  [ ! -r ~/.bash_logout ] || [ -n "$(trap -p EXIT)" ] || trap '. ~/.bash_logout' EXIT
  logout() { builtin exit "$@"; }
elif [ -r ~/.bashrc ]; then
  . ~/.bashrc
fi
unset -f __llmos_guard
case ${PROMPT_COMMAND[*]-} in
  __llmos_cut) unset PROMPT_COMMAND ;;
  *__llmos_cut*) for __llmos_login in "${!PROMPT_COMMAND[@]}"; do # rc files put theirs before it or behind it
    PROMPT_COMMAND[__llmos_login]=${PROMPT_COMMAND[__llmos_login]//__llmos_cut/:}
  done ;;
esac
builtin type llmos >/dev/null 2>&1 || llmos() { "$__llmos_bin/llmos" "$@"; } # what is told calls it by that name
if [[ -n $__llmos_folder ]]; then __llmos_hook; fi
unset __llmos_login __llmos_old_ifs __llmos_set
