# zsh reads this first because the launcher points ZDOTDIR here; from the next line on all is the person's own.
if [[ -n ${LLMOS_ZDOTDIR+set} ]]; then export ZDOTDIR=$LLMOS_ZDOTDIR; else unset ZDOTDIR; fi
[[ ! -r ${ZDOTDIR:-$HOME}/.zshenv ]] || . "${ZDOTDIR:-$HOME}/.zshenv"
[[ ! -o interactive || -z ${LLMOS_LAUNCHER-} ]] || . "${LLMOS_LAUNCHER:h}/driver.zsh"
