/** Reserved words and builtins of the two shells, from their manuals (bash 5.2, zsh 5.9). */
// @ts-nocheck

import type { World } from '../world.ts';

const words = (text: string): readonly string[] => text.split(' ');

export const KEYWORDS: Readonly<Record<World['shell'], readonly string[]>> = {
  bash: words('! [[ ]] { } case coproc do done elif else esac fi for function if in select then time until while'),
  zsh: words(
    '! [[ { } case coproc declare do done elif else end esac export fi float for foreach function if integer local ' +
      'nocorrect readonly repeat select then time typeset until while',
  ),
};

export const BUILTINS: Readonly<Record<World['shell'], readonly string[]>> = {
  bash: words(
    '. : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo ' +
      'enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd ' +
      'printf pushd pwd read readarray readonly return set shift shopt source suspend test times trap true type ' +
      'typeset ulimit umask unalias unset wait',
  ),
  zsh: words(
    '- . : [ alias autoload bg bindkey break builtin bye cd chdir command compadd comparguments compcall compctl ' +
      'compdescribe compfiles compgroups compquote comptags comptry compvalues continue declare dirs disable disown ' +
      'echo echotc echoti emulate enable eval exec exit export false fc fg float functions getln getopts hash history ' +
      'integer jobs kill let limit local log logout noglob popd print printf private pushd pushln pwd r read readonly ' +
      'rehash return sched set setopt shift source suspend test times trap true ttyctl type typeset ulimit umask ' +
      'unalias unfunction unhash unlimit unset unsetopt vared wait whence where which zcompile zformat zle zmodload ' +
      'zparseopts zprof zpty zregexparse zsocket zstyle ztcp',
  ),
};
