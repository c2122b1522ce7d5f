# llmos: zsh's own completion, as the person set it up, in a line editor on a pseudo terminal.

# Adds the matches as asked, and tells each: what stands in front of it, itself, what follows; `raw` is quoted already.
compadd() {
  local -a __ll_P __ll_S __ll_p __ll_s __ll_i __ll_I __ll_W __ll_d __ll_only __ll_Q __ll_q __ll_file __ll_rest
  local -a __ll_hits __ll_texts __ll_told
  zparseopts -E -a __ll_rest - P:=__ll_P S:=__ll_S p:=__ll_p s:=__ll_s i:=__ll_i I:=__ll_I W:=__ll_W d:=__ll_d \
    O:=__ll_only A:=__ll_only D:=__ll_only Q=__ll_Q q=__ll_q f=__ll_file \
    a k l n U e 1 2 C J+: V+: X+: x+: M+: F+: o+:: r+: R+: E+:
  if (($#__ll_only)); then builtin compadd "$@"; return; fi
  (($#__ll_d < 2)) || __ll_texts=("${(@P)__ll_d[2]}")
  builtin compadd -A __ll_hits -D __ll_texts "$@"
  local __ll_front="$IPREFIX${__ll_i[2]-}${__ll_P[2]-}${__ll_p[2]-}" __ll_each __ll_after __ll_end __ll_about
  integer __ll_at
  for ((__ll_at = 1; __ll_at <= $#__ll_hits; __ll_at++)); do
    __ll_each=$__ll_hits[__ll_at] __ll_after=${__ll_s[2]-} __ll_end=' '
    if (($#__ll_S)); then
      (($#__ll_q)) && [[ $__ll_S[2] == ' ' ]] || __ll_after+=$__ll_S[2] __ll_end=
    fi
    if (($#__ll_file)) && [[ -d ${__ll_W[2]-}${(Q)__ll_each} ]]; then __ll_after+=/ __ll_end=; fi
    __ll_about=${__ll_texts[__ll_at]-}
    case $__ll_about in
      "$__ll_each" | '') __ll_about= ;;
      *' -- '*) __ll_about=${__ll_about#* -- } ;;
    esac
    (($#__ll_Q)) && __ll_told+=(raw) || __ll_told+=(part)
    __ll_told+=("$__ll_front"$'\x1e'"$__ll_each"$'\x1e'"$__ll_after"$'\x1e'"$__ll_end" "$__ll_about")
  done
  ((! $#__ll_told)) || print -rNu $__ll_out -- "${__ll_told[@]}"
  builtin compadd "$@"
}

__ll_widget() {
  __ll_head "$QIPREFIX$PREFIX"
  unset 'compstate[vared]' # a command line, not a value
  _main_complete
  compstate[insert]= compstate[list]=
}

__ll_begin() {
  BUFFER=$__ll_f[4]$__ll_f[5] CURSOR=$#__ll_f[4]
  zle __ll_complete
  __ll_end
  builtin kill -KILL $sysparams[pid] # no hook of an ending shell runs
}

# The person's completion system, or one of ours where they have none, with its list kept for the next time.
__ll_system() {
  (($+functions[_main_complete] && $+_comps)) && return
  local cache=${XDG_CACHE_HOME:-$HOME/.cache}/llmos
  [[ -d $cache ]] || command mkdir -p -m 700 $cache
  autoload -Uz compinit
  [[ -s $cache/zcompdump-$ZSH_VERSION ]] && compinit -C -d $cache/zcompdump-$ZSH_VERSION || compinit -u -d $cache/zcompdump-$ZSH_VERSION
}

__ll_seat() {
  __ll_say match # now the one to be killed
  setopt zle
  unset zle_bracketed_paste
  typeset -g COLUMNS=1000 LINES=50 TERM=dumb PS1= RPS1=
  __ll_system
  zstyle ':completion:*' list-grouped false
  zstyle ':completion:*' list-separator --
  zstyle ':completion:*' verbose yes
  zstyle ':completion:*' menu no
  zstyle ':completion:*' use-cache yes
  zstyle ':completion:*:matches' group no
  zle -C __ll_complete complete-word __ll_widget
  zle -N __ll_begin
  local line=
  vared -i __ll_begin line
}

zmodload zsh/zpty zsh/zle zsh/complete zsh/computil zsh/zutil zsh/parameter
zpty __ll_pty __ll_seat
while zpty -r __ll_pty __ll_seen; do :; done
