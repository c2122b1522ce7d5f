# bash completion for llmos
_llmos() {
  local cur=${COMP_WORDS[COMP_CWORD]} word about
  COMPREPLY=()
  while IFS=$'\t' read -r word about; do
    case $word in
      '' | :*) ;;
      "$cur"*) COMPREPLY+=("$word") ;;
    esac
  done < <(llmos complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _llmos llmos
