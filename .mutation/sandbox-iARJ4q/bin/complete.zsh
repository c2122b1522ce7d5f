# llmos: one completion, in a process of its own that is a copy of the person's waiting zsh (driver.zsh starts it). Names of
# variables and commands are listed; for everything else zsh's own completion runs in it, on a pseudo terminal that nobody
# sees, with `compadd` overheard. `ask` holds the question, its fields apart by \x1e; docs/shell.md tells the answer.
unsetopt monitor notify xtrace verbose err_exit err_return
setopt unset
trap - DEBUG ZERR EXIT INT
setopt extended_glob
zmodload zsh/parameter
exec {__llmos_tty}>&- {__llmos_reports}>&- {__llmos_lines}>&- {__llmos_asks}>&- {__llmos_commands}>&-
__ll_f=("${(@ps:\x1e:)ask}")
# The answer goes into a file of its own, as others may be written at the same time; who writes, and its end, are told at once.
__ll_say() { print -rN -- '' llmos-$1/1 "$__ll_f[1]" $sysparams[pid] 1<>$__llmos_folder/matches }
__ll_end() { print -rNu $__ll_out -- end; __ll_say done }
sysopen -w -o cloexec,creat,excl -m 600 -u __ll_out $__llmos_folder/$__ll_f[1]

# The text to be replaced; the last one holds.
__ll_head() { print -rNu $__ll_out -- '' llmos-match/1 "$__ll_f[1]" "$1" '' }

__ll_variables() {
  local name about
  local -a told
  __ll_head "$__ll_f[3]"
  for name in ${(Mk)parameters:#${(b)__ll_f[3]}*}; do
    case $name in __ll*) continue ;; *(#i)(key|token|secret|pass)*) about= ;; *) about=${(P)name} ;; esac
    [[ -d $about ]] && told+=(variable/) || told+=(variable)
    told+=("$name" "${about[1,80]}")
  done
  print -rNu $__ll_out -- $told
}

__ll_commands() {
  local begin="${(b)__ll_f[3]}*" name
  local -a told
  __ll_head "$__ll_f[3]"
  for name in ${(Mk)aliases:#$~begin}; do told+=(alias "$name" "$aliases[$name]"); done
  for name in ${(Mk)functions:#$~begin}; do [[ $name == _* && $__ll_f[3] != _* ]] || told+=(function "$name" ''); done
  for name in ${(Mk)builtins:#$~begin}; do told+=(builtin "$name" ''); done
  for name in ${(M)reswords:#$~begin}; do told+=(keyword "$name" ''); done
  for name in ${(Mk)commands:#$~begin}; do told+=(program "$name" ''); done
  print -rNu $__ll_out -- "${told[@]}"
}

# What a pattern stands for.
__ll_glob() {
  setopt local_options null_glob
  local -a told
  local name
  __ll_head "$__ll_f[3]"
  for name in ${~__ll_f[6]}; do told+=(found "$name" ''); done
  print -rNu $__ll_out -- "${told[@]}"
}

__ll_homes() {
  local begin="${(b)__ll_f[3]#\~}*" name
  local -a told
  __ll_head "$__ll_f[3]"
  for name in ${(Mk)userdirs:#$~begin} ${(Mk)nameddirs:#$~begin}; do told+=(home "$name" ''); done
  print -rNu $__ll_out -- "${told[@]}"
}

__ll_say match
if [[ $__ll_f[2] != variable && $__ll_f[3] == '~'[[:alnum:]_.-]# ]]; then
  __ll_homes
  __ll_end
  return
elif [[ -n $__ll_f[6] ]]; then
  __ll_glob
  __ll_end
  return
fi
case $__ll_f[2] in
  variable) __ll_variables ;;
  command)
    if [[ $__ll_f[3] == [./~]* || $__ll_f[3] == */* ]]; then . $__llmos_bin/complete-argument.zsh; return; fi
    __ll_commands
    ;;
  *) . $__llmos_bin/complete-argument.zsh; return ;;
esac
__ll_end
