#: true
true
#: false
false
#: exit with a number
echo before; exit 3; echo after
#: exit above 255 wraps
exit 259
#: negative exit
exit -1
#: exit with a word
exit seven
#: the last command decides
(exit 9)
#: exit in a subshell leaves only that
(echo in; exit 5); echo "out $?"
#: exit in a pipeline's last part
echo x | { read -r line; echo "$line"; exit 4; }; echo "after $?"
#: exit in a function
leave() { echo leaving; exit 6; }; leave; echo never
#: return in a function
give() { return 7; }; give; echo $?
#: return outside
return 3; echo "went on $?"
#: not
! true; echo $?; ! false; echo $?
#: command not found
no-such-command-here --flag; echo $?
#: command not found decides
no-such-command-here
#: not executable
printf 'echo hi\n' >plain.txt; chmod 644 plain.txt; ./plain.txt; echo $?
#: a directory as command
mkdir -p folder; ./folder; echo $?
#: a missing path as command
./missing/tool; echo $?
#: a file that is no program
printf '\001\002\003\000' >blob; chmod 755 blob; ./blob; echo $?
#: a script without a shebang
printf 'echo "ran with $#"\n' >bare; chmod 755 bare; ./bare a b; echo $?
#: a bad interpreter
printf '#!/no/such/interpreter\n' >badint; chmod 755 badint; ./badint; echo $?
#: errexit
set -e; echo one; false; echo two
#: errexit and conditions
set -e; if false; then echo a; fi; false || echo b; ! true; echo c; false && true; echo d
#: errexit in a function
set -e; f() { false; echo "still in f"; }; if f; then echo yes; fi; f; echo never
#: errexit and a substitution
set -e; x=$(false; echo kept); echo "[$x]"; y=$(false); echo never
#: nounset
set -u; echo "${given:-fallback}"; echo "$missing"; echo never
#: nounset with arguments
set -u; echo "$1"; echo "$9"; echo never
#: pipefail
set -o pipefail; false | true; echo $?; true | false | true; echo $?
#: pipestatus
true | (exit 3) | (exit 4) | true; echo "${PIPESTATUS[@]}"
#: noexec
echo before
set -n
echo after
#: noclobber
set -C; echo one >kept; echo two >kept; echo "$?"; cat kept; echo three >|kept; cat kept
#: xtrace
set -x; a='b c'; x=$(echo "$a"); [[ $a == b* ]] && (( 1 + 1 )); for i in 1 2; do :; done; set +x; echo done
#: xtrace with a PS4
PS4='+ $LINENO> '; set -x
echo one
echo two
#: verbose
set -v
echo shown
: and this
#: error in arithmetic
echo $(( 1 / 0 )); echo "after $?"
#: readonly
readonly fixed=1; fixed=2; echo "after $?"
#: the required parameter
echo "${needed:?must be given}"; echo never
#: shift too far
shift 9; echo $?; shift; echo "$# $?"
#: exit from a trap
trap 'exit 12' EXIT; exit 3
#: dollar question in the exit trap
trap 'echo "leaving with $?"' EXIT; false
#: nested eval and its exit
eval 'eval "exit 21"'; echo never
#: a failing redirection
echo x >/no/such/folder/file; echo $?; cat </no/such/file; echo $?
#: exec of a missing command
exec no-such-command-here; echo never
#: exec of a missing command with execfail
shopt -s execfail; exec no-such-command-here; echo "went on $?"
