#: arrays
a=(one "two three" four); a+=(five); echo "${#a[@]} ${a[1]} ${a[-1]} ${!a[*]}"; unset 'a[1]'; printf '<%s>' "${a[@]}"; echo
#: sparse arrays
a[5]=x; a[2]=y; echo "${!a[@]} ${a[*]} ${#a[@]}"; a=([3]=p q [1]=r); declare -p a
#: array slices and edits
a=(1 2 3 4 5); echo "${a[@]:1:3}" "${a[@]/#/n}" "${a[*]: -2}"; IFS=,; echo "${a[*]}"
#: associative arrays
declare -A m=([red]=1 ["light blue"]=2); m[green]=3; for k in red "light blue" green none; do echo "$k=${m[$k]-unset}"; done; unset 'm[red]'; echo "${#m[@]}"; [[ -v m[green] ]] && echo has
#: declare prints
declare -x shown='a"b$c'; declare -r ro=1; declare -i num=4; declare -a list=(a "b c"); declare -p shown ro num list
#: namerefs
target=1; point() { declare -n ref=$1; ref=changed; }; point target; echo "$target"
#: local and dynamic scope
x=global; inner() { echo "inner $x"; x=set-by-inner; }; outer() { local x=outer; inner; echo "outer $x"; }; outer; echo "$x"
#: mapfile
mapfile -t lines < <(printf 'a\nb b\nc'); echo "${#lines[@]} ${lines[1]}"; mapfile -n 1 -s 1 two <<<$'x\ny\nz'; printf '%s' "${two[@]}"
#: read into fields
IFS=: read -r a b c <<<'1:2:3:4'; echo "$a|$b|$c"; read -r -a w <<<'x y  z'; echo "${#w[@]}"; read -r -n 3 s <<<'abcdef'; echo "$s"
#: read without raw
printf 'a\\\nb c\n' | { read x y; echo "$x|$y"; }
#: read at end of file
read -r none </dev/null; echo "$? [$none]"; printf 'no newline' | { read -r l; echo "$? $l"; }
#: read with a timeout
read -r -t 0.05 z < <(sleep 0.5); echo $(( $? > 128 ))
#: read takes the next line of the same input
read -r next; echo "got: $next"
this line is data in one mode and a command in another
#: read in a loop on the same input
while read -r word rest; do echo "$word/$rest"; [ "$word" = stop ] && break; done
alpha 1
stop here
echo "the rest is commands again"
#: cat takes the rest of the input
cat
echo this is printed by cat or by the shell
#: head on the shared input
head -n 1 >/dev/null
echo skipped or not
echo last
#: a here-document
name=world
cat <<END
hello $name $(echo sub) \$kept `echo old`
  "quotes" 'stay'
END
#: a quoted here-document
cat <<'END'
hello $name $(echo sub) \$kept
END
#: a here-document with tabs
cat <<-END
	indented
		twice
	END
echo after
#: two here-documents on one line
cat <<A; cat <<B
first
A
second
B
#: a here-document in a pipeline and a function
f() { cat <<END | tr a-z A-Z
in $1
END
}
f one; f two
#: a here-document without its end
cat <<END
never closed
#: a here-string
cat <<<"one $((1+1))"; tr a b <<<aaa; read -r x <<<' spaced '; echo "[$x]"
#: a large here-document through a pipe
big=$(seq 1 20000); cat <<END | cksum
$big
END
#: getopts
set -- -a -b value -c file rest; while getopts 'ab:c' o; do echo "$o ${OPTARG-}"; done; shift $((OPTIND - 1)); echo "$@"
#: getopts complains
set -- -z -b; while getopts 'ab:' o; do echo "$o"; done; OPTIND=1; while getopts ':ab:' o; do echo "$o $OPTARG"; done
#: conditional expressions
[[ abc == a* && abc =~ ^(a)(b) ]] && echo "${BASH_REMATCH[@]}"; [[ 10 -gt 9 ]] && echo num; [[ b > a ]] && echo lex; [[ -z '' && ! -n '' ]] && echo empty; [[ a == 'a*' ]] || echo literal
#: test and bracket errors
[ a b ]; echo $?; [ 1 -eq x ]; echo $?; test; echo $?; [ a; echo $?; [ -n ]; echo $?
#: file tests
touch f; mkdir d; ln -s f l; ln -s none dangling; for t in -e -f -d -L -s -r -x; do for p in f d l dangling; do [ $t $p ] && printf '%s %s;' $t $p; done; done; echo; [ f -ef l ] && echo same
#: variables of the shell
echo "${BASH_VERSINFO[0]} ${BASH_VERSION%%(*} $BASH_SUBSHELL $SHLVL ${BASH##*/} $- ${#FUNCNAME[@]} $OPTIND"; (echo "$BASH_SUBSHELL")
#: line numbers and sources
echo $LINENO
f() { echo "${FUNCNAME[0]} ${BASH_LINENO[0]} $LINENO"; caller 0; }
f
echo "${BASH_SOURCE[0]-none}"
#: execution string
echo "${BASH_EXECUTION_STRING-none}"; echo "${BASH_ARGV0}"
#: hash, type and command
f() { :; }; alias ll='ls -l'; type -t f if cd cat no-such; type f; command -v cd ll; command -V f >/dev/null && echo "$?"; hash -r; echo $?
