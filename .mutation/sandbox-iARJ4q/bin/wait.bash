# llmos: how bash waits for the next command, read by driver.bash.

# Until the next command comes the shell waits here, in PROMPT_COMMAND, where bash keeps $?, $_ and PIPESTATUS and runs no
# trap for DEBUG; what is asked meanwhile is answered by a process of its own. Not where a later part of it is to run.
__llmos_wait() {
  local __ll_ask
  [[ -n $__llmos_folder && ! -d $__llmos_folder/dead && ${PROMPT_COMMAND[*]: -1} == *__llmos_report* ]] || return 0
  # Here bash does not count as interactive: an interrupt would end it, and a hangup would spare its jobs.
  [[ $__llmos_traps == *HUP* ]] || builtin trap __llmos_hangup HUP
  [[ $__llmos_traps == *INT* ]] || builtin trap : INT
  while :; do
    IFS= builtin read -rd '' -u 106 __ll_ask 2>&101 || { (($? > 128 && $? != 142)) && continue || break; }
    [[ $__ll_ask != go ]] || break
    __llmos_answer "$__ll_ask"
  done
  [[ $__llmos_traps == *HUP* ]] || builtin trap - HUP
  [[ $__llmos_traps == *INT* ]] || builtin trap - INT
}
__llmos_hangup() {
  builtin trap - HUP
  builtin printf 'builtin kill -HUP $$\n' >&103
  builtin printf 'go\0' >&106
}

# No job, no `$!`, and no look at the terminal, as there is after a subshell: a substitution, whose process ends at once.
# What it leaves behind has a process group of its own, so that all of it can be ended.
__llmos_answer() {
  local - __ll_none
  set +eux
  __ll_none=$(set +m; set -m; (. "$__llmos_bin/complete.bash") </dev/null >/dev/null 2>&1 101>&- 102>&- 103>&- 104>&- 106>&- &) 2>/dev/null
}
