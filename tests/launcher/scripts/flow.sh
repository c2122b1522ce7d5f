#: if chains
for n in 1 2 3; do if [ $n = 1 ]; then echo one; elif [ $n = 2 ]; then echo two; else echo many; fi; done
#: loops with break and continue
for i in 1 2 3 4; do for j in a b c; do [ $j = b ] && continue 2; [ $i = 3 ] && break 2; echo $i$j; done; done; until [ $((++k)) -ge 3 ]; do echo k$k; done
#: arithmetic for
for ((i = 0, j = 10; i < j; i += 3, j--)); do echo "$i $j"; done
#: for without a list
for each; do echo "$each"; done
#: case with fall-through
for x in a b c 'b c' ''; do case $x in a) echo A ;;& a | b) echo AB ;& c) echo fell ;; *\ *) echo space ;; '') echo empty ;; *) echo other ;; esac; done
#: case with patterns and quotes
case 'a*' in 'a*') echo quoted ;; esac; case abc in a?c) echo q ;; esac; case x in [[:alpha:]]) echo alpha ;; esac; case $'a\nb' in *$'\n'*) echo nl ;; esac
#: select
printf '2\n\n9\n' | select item in red green; do echo "item=$item reply=$REPLY"; [ -n "$item" ] || [ "$REPLY" = 9 ] && [ "$REPLY" = 9 ] && break; done; echo "end $?"
#: functions and their arguments
f() { echo "$FUNCNAME $# $1"; shift; [ $# -gt 0 ] && f "$@"; }; f a "b c" d; echo "$1"
#: recursion
fib() { local n=$1; ((n < 2)) && { echo "$n"; return; }; echo $(($(fib $((n - 1))) + $(fib $((n - 2))))); }; fib 10
#: deep recursion
down() { (($1 == 0)) && { echo bottom; return 0; }; down $(($1 - 1)); }; down 2000
#: recursion bound
FUNCNEST=20; again() { again; }; again; echo "after $?"
#: function overrides a command
cat() { echo "not cat: $*"; }; cat x; command cat /dev/null; unset -f cat; echo y | cat
#: redefining and printing functions
greet() { echo hi "$1" >&2; for i in 1; do :; done; }; declare -f greet; unset -f greet; greet; echo $?
#: subshells keep to themselves
x=1; cd /; (x=2; cd /usr; echo "$x $PWD"); echo "$x $PWD"; { x=3; }; echo $x
#: pipelines and lastpipe
x=0; echo 5 | read -r x; echo $x; shopt -s lastpipe; echo 6 | read -r x; echo $x
#: groups and lists
{ echo a; echo b; } | tac; true && echo c || echo d; false && echo e || echo f; echo g; ! { false; } && echo h
#: eval and quoting
cmd='echo "a  b" '"'c  d'"; eval "$cmd"; $cmd
#: source with arguments
echo 'echo "sourced $# $1"; return 4' >lib; . ./lib one two; echo "$? $#"; source ./missing; echo "$?"
#: aliases
shopt -s expand_aliases
alias say='echo said'
say hello
unalias say; say again; echo $?
#: alias on the same line does not hold
shopt -s expand_aliases; alias now='echo now'; now; echo $?
#: time keyword
TIMEFORMAT='timed'; time { echo inside; }
#: command substitution of a file
echo 'the content' >f; echo "$(<f)"; x=$(<missing); echo $?
#: process substitution
cat <(echo one) <(echo two); diff <(printf 'a\nb\n') <(printf 'a\nc\n'); echo $?; echo over > >(cat); wait $!; echo <(:)
#: tee into process substitution
printf 'b\na\n' | tee >(sort >sorted) >/dev/null; for i in 1 2 3 4 5 6 7 8 9 10; do [ -s sorted ] && break; sleep 0.05; done; cat sorted
#: coproc
coproc UP { while read -r l; do echo "${l^^}"; done; }; echo hello >&"${UP[1]}"; read -r back <&"${UP[0]}"; echo "$back"; exec {UP[1]}>&-; wait; echo $?
#: background and wait
sleep 0.05 & sleep 0.02 & wait; echo "all $?"; (exit 3) & wait $!; echo $?; false & wait -n; echo $?
#: jobs
sleep 0.2 & jobs | tr -s ' '; jobs -p | wc -l; kill %1; wait %1 2>/dev/null; echo $?
#: wait for an unknown process
wait 1; echo $?
#: disown and job control off
sleep 0.05 & disown; jobs; fg; echo $?; bg; echo $?
#: background input is null
cat & wait; echo "read nothing $?"
#: parallel order by wait
for i in 1 2 3; do (sleep 0.$((i * 3)); echo $i) & done; wait
#: monitor mode
set -m; sleep 0.01 & wait; echo "$-" | grep -c m
#: syntax error in the middle
echo before
if then fi
echo after
#: syntax error, unexpected end
echo before
if true; then
  echo open
#: syntax error, quote not closed
echo before
echo 'never closed
#: syntax error, parenthesis
echo a; echo ) b
#: syntax error in eval
eval 'for do'; echo "after $?"
#: syntax error, bad substitution
echo ${a b}; echo "after $?"
#: syntax error, done without do
done
#: syntax error, bad function name
1bad-name=() { :; }; echo $?
#: only comments and blanks

# nothing here

#: no final newline
printf x
#: carriage returns
printf 'echo hi\r\n' >crlf; bash ./crlf | od -An -c
