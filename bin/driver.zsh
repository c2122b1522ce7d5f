# llmos: the session driver for zsh; driver.bash tells the idea. Read before the person's .zprofile, .zshrc and .zlogin,
# it starts the guard at once and takes over at the first prompt. zsh has no numbers above 9 for descriptors: by name.
() {
  emulate -L zsh
  local place
  typeset -g __llmos_folder= __llmos_ps1= __llmos_ps2= __llmos_env= __llmos_started= __llmos_told= __llmos_hush= __llmos_last= __llmos_early=
  for place in "${XDG_RUNTIME_DIR-}" "${TMPDIR-}" /tmp "${HOME-}"; do
    [[ -d $place && -w $place ]] || continue
    __llmos_folder=$(umask 077 && command mktemp -d "$place/llmos.XXXXXX" 2>/dev/null) &&
      command mkfifo -m 600 $__llmos_folder/{commands,lines,reports,out,err,asks,matches} 2>/dev/null && return 0
    [[ -n $__llmos_folder ]] && command rm -rf -- $__llmos_folder
    __llmos_folder=
  done
  print -u2 'llmos: no folder for the session can be made; this is plain zsh'
}

__llmos_guard() {
  emulate -L zsh
  trap '' INT QUIT TSTP TTIN TTOU HUP
  local folder=$__llmos_folder code
  [[ -z ${NODE_OPTIONS-} ]] || export LLMOS_NODE_OPTIONS=$NODE_OPTIONS
  unset NODE_OPTIONS
  while true; do
    MALLOC_ARENA_MAX=1 MALLOC_MMAP_THRESHOLD_=65536 "$LLMOS_NODE" --no-turbofan --no-maglev --min-semi-space-size=16 --v8-pool-size=1 "$LLMOS_JS" shell $folder $$ 0<>/dev/tty 1>&0 2>&0
    code=$?
    (( code == 130 )) || break
  done
  if kill -0 $$; then
    command mkdir $folder/dead
    { printf 'go\0' >&3; print -r -- "__llmos_fall_back $code"; sleep 1 } 1<>$folder/commands 3<>$folder/asks
  fi
  command rm -rf -- $folder
}

# First of preexec_functions: what was sent gets the terminal, and the person's prompts are there for it.
__llmos_begin() {
  [[ -n $__llmos_folder ]] || return 0
  exec 0<&$__llmos_tty
  PS1=$__llmos_ps1 PS2=$__llmos_ps2
  [[ $1 == __llmos_again ]] || __llmos_told=
  sched +00:00:00 __llmos_late
} 2>/dev/null

# First of precmd_functions, should the others be interrupted: the shell reads from the pipe again.
__llmos_end() {
  [[ -z $__llmos_started || -z $__llmos_folder ]] || exec 0<&$__llmos_commands
} 2>/dev/null

# Last of precmd_functions; zsh keeps $? and pipestatus for the next command by itself.
__llmos_report() {
  local kept=$? pipes="$pipestatus"
  [[ -n $__llmos_started || ${precmd_functions[-1]-} == __llmos_report ]] || return 0 # hooks of the rc files come first
  __llmos_tell $kept "$pipes" && kept=wait || kept= # or what was to be run may wait already
  [[ -z $__llmos_folder ]] || { unsetopt zle prompt_cr prompt_sp; [[ -z $kept ]] || __llmos_wait }
  return 0
} 2>/dev/null

# Until the next command comes the shell waits here, where zsh keeps $? and pipestatus and runs no hooks; what is asked
# meanwhile is answered by a process of its own, which is no job and no `$!`.
__llmos_wait() {
  setopt local_options no_err_exit no_err_return unset no_xtrace
  local ask asked
  [[ ! -d $__llmos_folder/dead && $precmd_functions[-1] == __llmos_report ]] || return 0
  while true; do # not `read -d`, which changes the terminal's mode
    sysread -i $__llmos_asks asked 2>&$__llmos_tty || { ((ERRNO == 4)) && continue || return 0 }
    for ask in ${(0)asked}; do
      [[ $ask != go ]] || return 0
      __llmos_answer
    done
  done
}
# A substitution: after a subshell zsh would set the terminal as it was before.
__llmos_answer() {
  setopt local_options no_monitor
  local none=$( (. $__llmos_bin/complete.zsh) </dev/null >/dev/null 2>&1 &! )
}

__llmos_open() {
  __llmos_started=1
  zmodload zsh/system
  zmodload -F zsh/parameter p:aliases p:functions p:parameters p:jobstates
  # Closed in every program that is started.
  sysopen -rw -o cloexec -u __llmos_tty /dev/tty
  if [[ ! -d $__llmos_folder ]]; then __llmos_fall_back early; return 1; fi
  sysopen -rw -o cloexec -u __llmos_reports $__llmos_folder/reports
  sysopen -rw -o cloexec -u __llmos_lines $__llmos_folder/lines
  sysopen -rw -o cloexec -u __llmos_asks $__llmos_folder/asks
  sysopen -rw -o cloexec -u __llmos_commands $__llmos_folder/commands
  exec 0<&$__llmos_commands
  if [[ -d $__llmos_folder/dead ]]; then __llmos_fall_back early; return 1; fi
  builtin whence llmos >/dev/null || llmos() { $__llmos_bin/llmos "$@" } # what is told calls it by that name
}

# Scheduled for the next prompt, after the hooks: it makes good for one that was lost. Without a need it does not run, as
# the status of the last command would be lost by it.
__llmos_late() {
  local kept=$?
  __llmos_end
  __llmos_tell $kept $kept
  [[ -z $__llmos_folder ]] || unsetopt zle prompt_cr prompt_sp
  return $kept
} 2>/dev/null

# Another program may have set these anew.
__llmos_hook() {
  typeset -ga zshaddhistory_functions precmd_functions preexec_functions
  [[ ${precmd_functions[-1]-} == __llmos_report && ${precmd_functions[1]} == __llmos_end ]] ||
    precmd_functions=(__llmos_end ${precmd_functions:#__llmos_(end|report)} __llmos_report)
  [[ ${preexec_functions[1]-} == __llmos_begin ]] ||
    preexec_functions=(__llmos_begin ${preexec_functions:#__llmos_begin})
  [[ ${zshaddhistory_functions[1]-} == __llmos_history ]] ||
    zshaddhistory_functions=(__llmos_history ${zshaddhistory_functions:#__llmos_history})
}

# `same`, or the exported variables themselves: what `typeset -px` prints cannot be read back where a value has C1 controls.
__llmos_exports() {
  emulate -L zsh
  local __llmos_name
  local -a __llmos_all=()
  for __llmos_name in ${(k)parameters[(R)*export*]}; do __llmos_all+=("$__llmos_name=${(P)__llmos_name}"); done
  __llmos_name=$#__llmos_all$'\0'${(pj:\0:)__llmos_all}
  REPLY=same
  [[ $__llmos_name == "$__llmos_env" ]] && return
  __llmos_env=$__llmos_name REPLY=list$'\0'$__llmos_name
}

__llmos_tell() {
  setopt local_options no_err_exit no_err_return unset no_xtrace no_ksh_arrays no_sh_word_split no_warn_create_global
  local IFS=$' \t\n\0' REPLY __llmos_right __llmos_prompt
  [[ -n $__llmos_folder ]] || return 0
  [[ -n $__llmos_started ]] || __llmos_open || return 0
  __llmos_hook
  while sysread -t 0 -i $__llmos_asks __llmos_right; do :; done # answered by nobody
  [[ -z ${PS1-} ]] || __llmos_ps1=$PS1
  [[ -z ${PS2-} ]] || __llmos_ps2=$PS2
  PS1= PS2=
  (( __llmos_last = zsh_scheduled_events[(I)*__llmos_late] )) && sched -$__llmos_last
  if [[ -n $__llmos_hush ]]; then __llmos_hush=; return 1; fi
  __llmos_told=1
  __llmos_exports
  __llmos_status $1
  __llmos_right=${(%%)${RPROMPT:-${RPS1-}}} # one and the same to zsh, but only the first has what was set by either name
  print -rnu $__llmos_reports -- "llmos/2"$'\0'"$1"$'\0'"$2"$'\0'"$PWD"$'\0'"$#jobstates"$'\0'"$- $__llmos_early "
  builtin bindkey -lL main >&$__llmos_reports 2>/dev/null
  __llmos_status $1
  __llmos_prompt=${(%%)__llmos_ps1}
  [[ -z $__llmos_early ]] || print -rnu $__llmos_tty -- "$__llmos_prompt"
  __llmos_early=
  print -rnu $__llmos_reports -- $'\0'"$__llmos_prompt"$'\0'"$__llmos_right"$'\0'"${(F)${(@k)aliases}}"$'\0'"${(F)${(@k)functions}}"$'\0'"$REPLY"$'\0end\0'
  return 0
}
__llmos_status() { return $1; }

# For the sidecar: a report is overdue, as a hook was lost; where one was given it asks in vain.
__llmos_again() {
  local kept=$?
  __llmos_hush=$__llmos_told
  [[ -n $__llmos_folder ]] && __llmos_hook
  return $kept
}

# What was typed and is sent in another form is in the pipe of lines; what is sent as it was typed zsh notes itself.
__llmos_history() {
  setopt local_options no_err_exit unset no_xtrace
  local line
  [[ -n $__llmos_started && -n $__llmos_folder ]] || return 0
  exec 0<&$__llmos_tty # the first hook of a line, before a function called preexec
  [[ $1 == ('\builtin '(eval \$\'|exit)|__llmos_)* ]] || return 0
  while IFS= read -t 0 -rd $'\0' -u $__llmos_lines line; do
    [[ -o hist_ignore_space && $line == ' '* ]] || print -sr -- $line
  done
  fc -p # what was sent goes into a history of its own; refused, it would linger, and `!!` would mean it
} 2>/dev/null

__llmos_fall_back() {
  [[ -n $__llmos_folder ]] || return 0
  exec 0<&$__llmos_tty
  for __llmos_last in $__llmos_tty ${__llmos_reports-} ${__llmos_lines-} ${__llmos_asks-} ${__llmos_commands-}; do exec {__llmos_last}<&-; done
  command rm -rf -- $__llmos_folder
  __llmos_folder=
  precmd_functions=(${precmd_functions:#__llmos_*})
  preexec_functions=(${preexec_functions:#__llmos_*})
  zshaddhistory_functions=(${zshaddhistory_functions:#__llmos_*})
  command stty sane 2>/dev/null
  PS1=${__llmos_ps1:-%m%# } PS2=${__llmos_ps2:-> }
  setopt zle prompt_cr prompt_sp
  print -r -- "llmos: the prompt ended unexpectedly ($1); this is plain zsh" >&0
}

[[ ${TERM:-dumb} == dumb || ! -e ${XDG_STATE_HOME:-${HOME-}/.local/state}/llmos/greeted ]] || __llmos_early=early
if [[ -n $__llmos_folder ]]; then
  [[ -o monitor ]] && __llmos_monitor=1 || __llmos_monitor=
  unsetopt monitor
  (__llmos_guard) </dev/null >/dev/null 2>&1 &!
  [[ -z $__llmos_monitor ]] || setopt monitor
  unset __llmos_monitor
  precmd_functions+=(__llmos_report)
  zmodload zsh/sched
  sched +00:00:00 __llmos_late # after the hooks of the rc files, and for those that are interrupted
fi
__llmos_bin=${LLMOS_LAUNCHER:h}
unset LLMOS_NODE LLMOS_JS LLMOS_LAUNCHER LLMOS_REAL_SHELL LLMOS_ZDOTDIR
