#: killed by TERM
kill -TERM $$; echo never
#: killed by HUP
kill -HUP $$; echo never
#: killed by INT
kill -INT $$; sleep 1; echo never
#: killed by KILL
kill -KILL $$
#: killed by SEGV
ulimit -c 0; kill -SEGV $$; echo never
#: killed by USR1
kill -USR1 $$; echo never
#: killed by PIPE
kill -PIPE $$; echo never
#: a killed child
ulimit -c 0; sh -c 'kill -TERM $$' 2>/dev/null; echo $?; (kill -KILL $BASHPID) 2>/dev/null; echo $?
#: a trap on TERM
trap 'echo caught' TERM; kill -TERM $$; echo "went on $?"
#: a trap on INT that exits
trap 'echo bye; exit 9' INT; kill -INT $$; echo never
#: an ignored signal
trap '' TERM; kill -TERM $$; echo survived; sh -c 'kill -TERM $$; echo child too'
#: a trap reset
trap 'echo once; trap - TERM' TERM; kill -TERM $$; kill -TERM $$; echo never
#: the exit trap
trap 'echo one; echo two >&2' EXIT; echo body; exit 4
#: the exit trap after a signal
trap 'echo cleaned' EXIT; kill -TERM $$
#: the exit trap in a subshell
trap 'echo outer' EXIT; (trap 'echo inner' EXIT; echo in); echo out
#: the exit trap under errexit
trap 'echo "code $?"' EXIT; set -e; false
#: the ERR trap
trap 'echo "err $? at $LINENO"' ERR; true; false
(exit 5); false || true; echo end
#: the ERR trap in functions
set -E; trap 'echo "err in ${FUNCNAME[0]-main}"' ERR; f() { false; true; }; f
#: the DEBUG trap
trap 'echo "> $BASH_COMMAND"' DEBUG; a=1; echo $a; for i in x y; do :; done
#: the RETURN trap
trap 'echo returned' RETURN; f() { echo body; }; declare -ft f; f; echo after
#: listing traps
trap 'echo a' INT; trap 'echo "b c"' EXIT; trap -p; trap - EXIT; trap '' HUP; trap
#: trap errors
trap 'x' NOSUCH; echo $?; trap; kill -l TERM 9; kill -l 143; kill -NOSUCH $$; echo $?
#: signals interrupt wait
trap 'echo usr' USR1; sleep 5 & victim=$!; (sleep 0.1; kill -USR1 $$) & wait $victim; echo $(($? > 128)); kill $victim
#: kill zero probes
kill -0 $$; echo $?; kill -0 999999999; echo $?
#: a pipeline part that dies
set -o pipefail; sh -c 'kill -TERM $$' | cat; echo $?
#: the timeout tool
timeout 0.1 sleep 5; echo $?; timeout --foreground 0.1 sh -c 'trap "" TERM; sleep 0.2; echo slow'; echo $?
