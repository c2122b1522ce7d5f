# llmos: the session driver for zsh; driver.bash tells the idea. Read before the person's .zprofile, .zshrc and .zlogin,
# it starts the guard at once and takes over at the first prompt. zsh has no numbers above 9 for descriptors: by name.
() {
  emulate -L zsh
  local place
  typeset -g __llmos_folder= __llmos_ps1= __llmos_ps2= __llmos_pipes= __llmos_last=
  typeset -g __llmos_started=
  for place in "${XDG_RUNTIME_DIR-}" "${TMPDIR-}" /tmp "${HOME-}"; do
    [[ -d $place && -w $place ]] || continue
    __llmos_folder=$(umask 077 && command mktemp -d "$place/llmos.XXXXXX" 2>/dev/null) &&
      command mkfifo -m 600 $__llmos_folder/{commands,lines,reports,out,err} 2>/dev/null && return 0
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
    "$LLMOS_NODE" "$LLMOS_JS" shell $folder $$ 0<>/dev/tty 1>&0 2>&0
    code=$?
    (( code == 130 )) || break
  done
  if kill -0 $$; then
    command mkdir $folder/dead
    { print -r -- "__llmos_fall_back $code"; sleep 1 } 1<>$folder/commands
  fi
  command rm -rf -- $folder
}

# The last of precmd_functions; zsh keeps $? and pipestatus for the next command by itself.
__llmos_report() {
  __llmos_tell $?
  [[ -z $__llmos_folder ]] || unsetopt zle prompt_cr prompt_sp
  return 0
}

__llmos_tell() {
  setopt local_options no_err_exit no_err_return no_unset no_xtrace no_ksh_arrays no_sh_word_split no_warn_create_global
  local IFS=$' \t\n\0'
  [[ -n $__llmos_folder ]] || return 0
  if [[ -z $__llmos_started ]]; then
    __llmos_started=1
    zmodload zsh/system
    zmodload -F zsh/parameter p:aliases p:functions p:parameters p:jobstates
    # Closed in every program that is started.
    sysopen -rw -o cloexec -u __llmos_tty /dev/tty
    if [[ ! -d $__llmos_folder ]]; then __llmos_fall_back early; return 0; fi
    sysopen -rw -o cloexec -u __llmos_reports $__llmos_folder/reports
    sysopen -rw -o cloexec -u __llmos_lines $__llmos_folder/lines
    exec 0<>$__llmos_folder/commands
    if [[ -d $__llmos_folder/dead ]]; then __llmos_fall_back early; return 0; fi
  fi
  typeset -ga zshaddhistory_functions precmd_functions
  [[ ${precmd_functions[-1]-} == __llmos_report ]] || precmd_functions=(${precmd_functions:#__llmos_report} __llmos_report)
  [[ ${zshaddhistory_functions[1]-} == __llmos_history ]] ||
    zshaddhistory_functions=(__llmos_history ${zshaddhistory_functions:#__llmos_history})
  [[ -z ${PS1-} ]] || __llmos_ps1=$PS1
  [[ -z ${PS2-} ]] || __llmos_ps2=$PS2
  PS1= PS2= RPS1=
  print -rnu $__llmos_reports -- "llmos/1"$'\0'"$1"$'\0'"${__llmos_pipes:-$1}"$'\0'"$PWD"$'\0'"$#jobstates"$'\0'"$-"$'\0'
  __llmos_status $1
  print -rnu $__llmos_reports -- "${(%%)__llmos_ps1}"$'\0'
  () {
    emulate -L zsh
    builtin typeset -px >&$__llmos_reports
    print -rnu $__llmos_reports -- $'\0'"${(F)${(k)aliases}}"$'\0'"${(F)${(k)functions}}"$'\0end\0'
  }
  __llmos_pipes=
  return 0
}
__llmos_status() { return $1; }
__llmos_again() { precmd_functions+=(__llmos_report); }

# What the sidecar sends is not what was typed: the history gets the typed line instead.
__llmos_history() {
  setopt local_options no_err_exit no_unset no_xtrace
  local line
  [[ -n $__llmos_started && -n $__llmos_folder ]] || return 0
  while IFS= read -t 0 -rd $'\0' -u $__llmos_lines line; do
    [[ -o hist_ignore_space && $line == ' '* ]] || print -sr -- $line
  done
  return 1
}

__llmos_fall_back() {
  [[ -n $__llmos_folder ]] || return 0
  exec 0<&$__llmos_tty
  for __llmos_last in $__llmos_tty ${__llmos_reports-} ${__llmos_lines-}; do exec {__llmos_last}<&-; done
  command rm -rf -- $__llmos_folder
  __llmos_folder=
  precmd_functions=(${precmd_functions:#__llmos_report})
  zshaddhistory_functions=(${zshaddhistory_functions:#__llmos_history})
  command stty sane 2>/dev/null
  PS1=${__llmos_ps1:-%m%# } PS2=${__llmos_ps2:-> }
  setopt zle prompt_cr prompt_sp
  print -ru2 -- "llmos: the prompt ended unexpectedly ($1); this is plain zsh"
}

if [[ -n $__llmos_folder ]]; then
  [[ -o monitor ]] && __llmos_monitor=1 || __llmos_monitor=
  unsetopt monitor
  (__llmos_guard) </dev/null >/dev/null 2>&1 &!
  [[ -z $__llmos_monitor ]] || setopt monitor
  unset __llmos_monitor
  precmd_functions+=(__llmos_report)
fi
unset LLMOS_NODE LLMOS_JS LLMOS_LAUNCHER LLMOS_REAL_SHELL LLMOS_ZDOTDIR
