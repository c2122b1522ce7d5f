/**
 * `llmos completions SHELL`: the completion script of a shell. The scripts only ask `llmos complete -- WORDS…`, each word as
 * one argument: what stands on the line is never evaluated, and bash needs no completion package.
 */
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

const BASH = `# bash completion for llmos
_llmos() {
  local cur=\${COMP_WORDS[COMP_CWORD]} word about
  COMPREPLY=()
  while IFS=$'\\t' read -r word about; do
    case $word in
      '' | :*) ;;
      "$cur"*) COMPREPLY+=("$word") ;;
    esac
  done < <(llmos complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _llmos llmos
`;

const ZSH = `#compdef llmos
# zsh completion for llmos
_llmos() {
  local -a found
  local word about
  while IFS=$'\\t' read -r word about; do
    [[ -z $word || $word == :* ]] || found+=("\${word//:/\\\\:}:$about")
  done < <(llmos complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  _describe llmos found || _files
}
if [[ $funcstack[1] == _llmos ]]; then _llmos "$@"; else compdef _llmos llmos; fi
`;

const FISH = `# fish completion for llmos
complete -c llmos -a '(llmos complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null | string match -v ":*")'
`;

const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH, fish: FISH };

export const completions = ([shell = '']: readonly string[], _options: Options, _machine: Machine): number => {
  const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
  if (script === undefined)
    throw new Refusal(`completions are for ${Object.keys(SCRIPTS).join(', ')}, not '${shell}'`, 2);
  stdout(script);
  return 0;
};
