# llmos: completion of a command's argument by the person's own specifications (`complete -p`), as bash itself goes about
# it: the command's, its file name's, the default one, which may load what is missing and say 124 for "again".

# __ll_spec: what `complete` was given for a command, word by word.
__ll_lookup() {
  local found
  found=$(complete -p "$@" 2>/dev/null) || return 1
  eval "__ll_spec=($found)"
}

# A function of this name is found before the builtin, which would refuse to work here.
compopt() {
  local name
  while (($#)); do
    case $1 in
      -o) __ll_o[$2]=1; shift ;;
      +o) unset "__ll_o[$2]"; shift ;;
      -*) ;;
      *) name=$1 ;;
    esac
    shift
  done
}

# REPLY: the text without one layer of quoting.
__ll_dequote() {
  local i c quote=
  REPLY=
  for ((i = 0; i < ${#1}; i++)); do
    c=${1:i:1}
    if [[ $c == \\ && $quote != \' ]]; then ((++i)); REPLY+=${1:i:1}
    elif [[ $c == "$quote" ]]; then quote=
    elif [[ -z $quote && $c == [\'\"] ]]; then quote=$c
    else REPLY+=$c; fi
  done
}

# While readline completes, the builtin takes two layers of quoting from the name of a file; out of readline it takes none.
compgen() {
  local __ll_each REPLY
  if [[ ${!#} == *[\\\'\"]* ]]; then
    for __ll_each in "${@:1:$#-1}"; do
      case $__ll_each in -W | --) break ;; -*[fd]* | file | directory | default | filenames | dirnames | plusdirs) ;; *) continue ;; esac
      __ll_dequote "${!#}"
      __ll_dequote "$REPLY"
      builtin compgen "${@:1:$#-1}" "$REPLY"
      return
    done
  fi
  builtin compgen "$@"
}

# Appends the pieces of a word to COMP_WORDS: breaks outside of quotes stand alone. __ll_cur: the last piece, behind its quote.
__ll_split() {
  local breaks=${COMP_WORDBREAKS//[$' \t\n\'"']/} piece= class= c quote= i
  __ll_cur=
  for ((i = 0; i < ${#1}; i++)); do
    c=${1:i:1}
    [[ $c != \\ || $quote == \' ]] || { c=${1:i:2}; ((++i)); }
    if [[ -z $quote && $breaks == *"$c"* ]]; then
      [[ $class != word ]] || { COMP_WORDS+=("$piece"); piece=; }
      piece+=$c class=break __ll_cur=
      continue
    fi
    [[ $class != break ]] || { COMP_WORDS+=("$piece"); piece=; }
    piece+=$c class=word __ll_cur+=$c
    if [[ $quote ]]; then [[ $c != "$quote" ]] || quote=
    elif [[ $c == [\'\"] ]]; then quote=$c __ll_cur=; fi
  done
  [[ -z $piece && -n $1 ]] || COMP_WORDS+=("$piece")
}

# The variables that a completion function reads, for __ll_w with the cursor at the end of word __ll_at.
__ll_words() {
  local i
  COMP_WORDS=() COMP_LINE=$__ll_line COMP_POINT=$__ll_point COMP_KEY=9 COMP_TYPE=9
  for ((i = 0; i < __ll_at; i++)); do __ll_split "${__ll_w[i]}"; done
  __ll_split "${__ll_w[__ll_at]}"
  COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
  COMP_WORDS[COMP_CWORD]+=${__ll_w[__ll_at + 1]-}
  COMP_WORDS+=("${__ll_w[@]:__ll_at + 2}")
}

# The value in place of an alias, where it is a plain command.
__ll_unalias() {
  local name=${__ll_w[0]} value=${BASH_ALIASES[${__ll_w[0]}]-} words
  [[ -n $value && $value != *[\;\&\|\<\>\$\`\(\)\"\']* && -z ${__ll_seen[$name]-} ]] || return 1
  __ll_seen[$name]=1
  read -ra words <<<"$value"
  ((${#words[@]})) || return 1
  __ll_w=("${words[@]}" "${__ll_w[@]:1}") __ll_line=$value${__ll_line#"$name"}
  ((__ll_at += ${#words[@]} - 1, __ll_point += ${#value} - ${#name}, 1))
}

# `sudo -u me command …`: the command's own turn.
__ll_unwrap() {
  local i=1
  case ${__ll_w[0]##*/} in sudo | doas | env | command | builtin | exec | nohup | nice | ionice | time | xargs | watch | strace | setsid) ;; *) return 1 ;; esac
  while ((i < __ll_at)); do
    case ${__ll_w[i]} in -[ugphnc]) ((i += 2)) ;; -* | *=*) ((++i)) ;; *) break ;; esac
  done
  ((i <= __ll_at)) && [[ ${__ll_w[i]} != -* ]] || return 1
  __ll_w=("${__ll_w[@]:i}")
  ((__ll_at -= i, 1))
  __ll_line=${__ll_w[*]} __ll_point=${__ll_w[*]:0:__ll_at + 1} __ll_point=${#__ll_point}
}

# Runs a specification; 124: look it up again. Only names with our mark, as the person's function sees them.
__ll_run() {
  local __ll_fn= __ll_prog= __ll_gen=() __ll_i
  for ((__ll_i = 1; __ll_i < ${#__ll_spec[@]}; __ll_i++)); do
    case ${__ll_spec[__ll_i]} in
      -o) __ll_o[${__ll_spec[++__ll_i]}]=1 ;;
      -F) __ll_fn=${__ll_spec[++__ll_i]} ;;
      -C) __ll_prog=${__ll_spec[++__ll_i]} ;;
      -[AWGPSX]) __ll_gen+=("${__ll_spec[__ll_i]}" "${__ll_spec[++__ll_i]}") ;;
      -[abcdefgjksuv]) __ll_gen+=("${__ll_spec[__ll_i]}") ;;
    esac
  done
  COMPREPLY=()
  if [[ -n $__ll_fn ]]; then
    "$__ll_fn" "${__ll_w[0]}" "$__ll_cur" "${COMP_WORDS[COMP_CWORD - 1]-}"
    (($? != 124)) || return 124
  elif [[ -n $__ll_prog ]]; then
    export COMP_LINE COMP_POINT COMP_KEY COMP_TYPE
    mapfile -t COMPREPLY < <(eval "$__ll_prog" '"${__ll_w[0]}" "$__ll_cur" "${COMP_WORDS[COMP_CWORD - 1]-}"')
  fi
  if ((${#__ll_gen[@]})); then
    [[ " ${__ll_gen[*]} " != *\ -[fdG]\ * && " ${__ll_gen[*]} " != *\ -A\ @(file|directory)\ * ]] || __ll_o[filenames]=1
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen "${__ll_gen[@]}" -- "$__ll_cur")
  fi
  __ll_reply
}

# The paths that a function gave. Names with a newline come in pieces: then the folder is read instead.
__ll_given() {
  local each names
  __ll_expand "$__ll_value"
  names=("$REPLY"*$'\n'*)
  for each in ${names[@]+"${COMPREPLY[@]}"}; do
    [[ -e $each || -h $each || $each == '~'* ]] || { __ll_files "$__ll_value"; return; }
  done
  for each in "${COMPREPLY[@]}"; do
    case $each in '~' | '~/'*) REPLY=$HOME${each:1} ;; '~'*) __ll_expand $'\x1c'"${each%%/*}"$'\x1d'"/${each#*/}" ;; *) REPLY=$each ;; esac
    [[ -d $REPLY ]] && printf 'path/\0%s\0\0' "$each" || printf 'path\0%s\0\0' "$each"
  done >&$__ll_out
}

# What a specification gave, or what its options say where it gave nothing.
__ll_reply() {
  if ((${#COMPREPLY[@]})) && [[ ${COMPREPLY[*]} ]]; then
    __ll_head "$__ll_cur"
    if [[ ${__ll_o[filenames]-} ]]; then __ll_given; else __ll_tell word "${COMPREPLY[@]}"; fi
    [[ -z ${__ll_o[plusdirs]-} ]] || __ll_files "$__ll_value" folders
  elif [[ ${__ll_o[default]-}${__ll_o[bashdefault]-} ]]; then __ll_paths
  elif [[ ${__ll_o[dirnames]-}${__ll_o[plusdirs]-} || ${__ll_w[0]} == @(cd|pushd|rmdir) ]]; then __ll_paths folders
  elif [[ $__ll_raw == *[\$\'\"]* ]]; then __ll_paths # what only readline sees through
  else __ll_head "$__ll_cur"; fi
}

# Names that ssh knows.
__ll_hosts() {
  local line words each hosts=()
  while read -ra words; do
    [[ ${words[0],,} != host ]] || hosts+=("${words[@]:1}")
  done < <(cat ~/.ssh/config ~/.ssh/config.d/* /etc/ssh/ssh_config 2>/dev/null)
  while read -r line _; do
    [[ $line == '|'* ]] || { IFS=, read -ra words <<<"$line"; hosts+=("${words[@]}"); }
  done < <(cat ~/.ssh/known_hosts /etc/ssh/ssh_known_hosts 2>/dev/null)
  mapfile -t -O "${#hosts[@]}" hosts < <(compgen -A hostname)
  for each in "${hosts[@]}"; do
    [[ $each == *[*?!\[]* || $each != "${__ll_cur##*@}"* ]] || __ll_tell word "${__ll_cur%"${__ll_cur##*@}"}$each"
  done
}

# Without any specification: what the few commands take that take no files.
__ll_plain() {
  local act=
  case ${__ll_w[0]##*/} in
    cd | pushd | rmdir) __ll_paths folders; return ;;
    ssh | sftp | mosh | ping | host | telnet | slogin | ssh-copy-id) __ll_head "$__ll_cur"; __ll_hosts; return ;;
    export | unset | declare | typeset | local | readonly | printenv) act=variable ;;
    type | which | man | command | hash) act=command ;;
    alias | unalias) act=alias ;;
    help) act=helptopic ;;
    shopt) act=shopt ;;
    builtin | enable) act=builtin ;;
    trap) act=signal ;;
    chown | su | groups | id) act=user ;;
  esac
  [[ -n $act && $__ll_cur != -* ]] || { __ll_paths; return; }
  mapfile -t COMPREPLY < <(compgen -A "$act" -- "$__ll_cur")
  __ll_o[default]=1
  __ll_reply
}

__ll_argument() {
  local __ll_tries __ll_loader
  for ((__ll_tries = 0; __ll_tries < 12; __ll_tries++)); do
    if ((__ll_at == 0)); then __ll_commands; return; fi
    __ll_words
    if __ll_lookup -- "${__ll_w[0]}" || __ll_lookup -- "${__ll_w[0]##*/}"; then
      __ll_o=()
      __ll_run
      (($? == 124)) || return 0
    elif __ll_unalias; then :
    elif [[ -z ${__ll_seen[-D ${__ll_w[0]}]-} ]] && __ll_lookup -D; then
      __ll_seen[-D ${__ll_w[0]}]=1 __ll_o=()
      __ll_run
      (($? == 124)) || return 0
    elif __ll_unwrap; then :
    else __ll_plain; return; fi
  done
}
declare -A __ll_seen=()
__ll_argument
