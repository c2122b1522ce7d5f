# llmos: one completion, in a process of its own that is a copy of the person's waiting shell (driver.bash starts it): their
# functions, aliases, variables and `complete` specifications, and nothing that happens here reaches the shell itself.
# `__ll_ask` holds the question, its fields apart by \x1e; docs/shell.md tells the answer.
\shopt -u expand_aliases
trap - DEBUG ERR RETURN EXIT
set +euxm # without -m the children stay in the group that is killed
shopt -u failglob dotglob nocaseglob nocasematch
shopt -s nullglob extglob 2>/dev/null
unset GLOBIGNORE PROMPT_COMMAND
set -f; IFS=$'\x1e'; __ll_f=($__ll_ask); set +f; IFS=$' \t\n'
__ll_kind=${__ll_f[1]} __ll_raw=${__ll_f[2]} __ll_value=${__ll_f[3]} __ll_pattern=${__ll_f[4]} __ll_tail=${__ll_f[5]}
__ll_line=${__ll_f[6]} __ll_point=${__ll_f[7]} __ll_at=${__ll_f[8]} __ll_w=("${__ll_f[@]:9}")
declare -A __ll_o=()
# The answer goes into a file of its own, as others may be written at the same time; who writes, and its end, are told at once.
__ll_say() { printf "\0llmos-$1/1\0%s\0%s\0" "${__ll_f[0]}" "$BASHPID" 1<>"$__llmos_folder/matches"; }
__ll_end() {
  trap - EXIT
  printf 'end\0' >&$__ll_out
  __ll_say done
}
exec {__ll_out}>"$__llmos_folder/${__ll_f[0]}"
trap __ll_end EXIT # also where a function exits
__ll_say match

# What is replaced, and the options, before the matches.
__ll_head() { printf '\0llmos-match/1\0%s\0%s\0%s\0' "${__ll_f[0]}" "$1" "${!__ll_o[*]}" >&$__ll_out; }
__ll_tell() { (($# < 2)) || printf "$1\\0%s\\0\\0" "${@:2}" >&$__ll_out; }

# REPLY: the text with its variables and home folders filled in.
__ll_expand() {
  local name marks=$'\x1c''([^'$'\x1d'']*)'$'\x1d'
  REPLY=$1
  while [[ $REPLY =~ $marks ]]; do
    name=${BASH_REMATCH[1]}
    case $name in '~') name=$HOME ;; '~'*) eval "name=$name" ;; *) name=${!name-} ;; esac
    [[ -z ${2-} ]] || printf -v name %q "$name"
    REPLY=${REPLY%%$'\x1c'*}$name${REPLY#*$'\x1d'}
  done
}

# Names in a folder that begin as the text ends; `folders` only, or what can be `run`. 1 where there is none.
__ll_files() {
  local base all folders each ignored
  __ll_expand "$1"
  base=${REPLY##*/}
  all=("$REPLY"*)
  ((${#all[@]})) || { shopt -s nocaseglob; all=("$REPLY"*); }
  [[ -n $base ]] || ((${#all[@]})) || { shopt -s dotglob; all=("$REPLY"*); }
  folders=("$REPLY"*/)
  shopt -u nocaseglob dotglob
  all=("${all[@]##*/}") folders=("${folders[@]%/}")
  folders=("${folders[@]##*/}")
  IFS=: read -ra ignored <<<"${FIGNORE-}"
  for each in "${ignored[@]}"; do all=("${all[@]/%*"$each"/}"); done
  __ll_tell folder "${folders[@]}"
  case ${2-} in
    folders) all=() ;;
    run) for each in "${!all[@]}"; do [[ -x ${REPLY%"$base"}${all[each]} ]] || unset 'all[each]'; done ;;
  esac
  __ll_tell file "${all[@]}"
  ((${#all[@]} + ${#folders[@]}))
}

# The files of the word, or of what stands behind its last `=` or `:`.
__ll_paths() {
  __ll_head "$__ll_raw"
  __ll_files "$__ll_value" "$@" || [[ $__ll_tail != :* ]] || __ll_files "${__ll_tail:1}" "$@"
}

# With wildcards: what they stand for.
__ll_glob() {
  __ll_head "$__ll_raw"
  __ll_expand "$__ll_pattern" quoted
  local IFS= all
  all=($REPLY)
  ((${#all[@]})) || all=($REPLY*)
  __ll_tell found "${all[@]}"
}

__ll_variables() {
  local each names about
  __ll_head "$__ll_raw"
  mapfile -t names < <(compgen -v -- "$__ll_value")
  for each in "${names[@]}"; do
    case $each in __ll*) continue ;; *[Kk][Ee][Yy]* | *[Tt][Oo][Kk][Ee][Nn]* | *[Ss][Ee][Cc][Rr][Ee][Tt]* | *[Pp][Aa][Ss][Ss]*) about= ;; *) about=${!each-} ;; esac
    [[ ! -d $about ]] && printf 'variable\0%s\0%s\0' "$each" "${about:0:80}" || printf 'variable/\0%s\0%s\0' "$each" "${about:0:80}"
  done >&$__ll_out
}

__ll_commands() {
  local each names
  __ll_head "$__ll_raw"
  case $__ll_value in */*) __ll_files "$__ll_value" run; return ;; esac
  for each in "${!BASH_ALIASES[@]}"; do
    [[ $each != "$__ll_value"* ]] || printf 'alias\0%s\0%s\0' "$each" "${BASH_ALIASES[$each]}"
  done >&$__ll_out
  mapfile -t names < <(compgen -A function -- "$__ll_value")
  [[ $__ll_value == _* ]] || names=("${names[@]/#_*/}")
  __ll_tell function "${names[@]}"
  mapfile -t names < <(compgen -b -- "$__ll_value")
  __ll_tell builtin "${names[@]}"
  mapfile -t names < <(compgen -k -- "$__ll_value")
  __ll_tell keyword "${names[@]}"
  mapfile -t names < <(PATH=$PATH; compgen -c -- "$__ll_value")
  [[ $__ll_value == _* ]] || names=("${names[@]/#_*/}")
  __ll_tell program "${names[@]}"
}

case $__ll_kind in
  variable) __ll_variables ;;
  *)
    if [[ $__ll_raw == '~'*([[:alnum:]_.-]) ]]; then
      __ll_head "$__ll_raw"
      mapfile -t __ll_names < <(compgen -u -- "${__ll_raw#\~}")
      __ll_tell home "${__ll_names[@]}"
    elif [[ -n $__ll_pattern ]]; then __ll_glob
    elif [[ $__ll_kind == command ]]; then __ll_commands
    elif [[ $__ll_kind == file && $__ll_raw == *([[:alnum:]_])?(\[*\])?(+)=* ]]; then
      __ll_head "$__ll_raw"
      __ll_files "${__ll_tail:1}"
    elif [[ $__ll_kind == file ]]; then __ll_paths
    else . "$__llmos_bin/complete-argument.bash"; fi
    ;;
esac
__ll_end
