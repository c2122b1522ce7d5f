#: redirections in order
{ echo out; echo err >&2; } >both 2>&1; cat both; { echo out; echo err >&2; } 2>&1 >only; echo "--"; cat only
#: both at once and appending
echo a &>f; echo b >>f; ls /no/such &>>f; wc -l <f; echo c |& cat; ls /no/such |& wc -l
#: own descriptors
exec 3>three 4<>four 9>&1; echo to3 >&3; echo to4 >&4; echo to9 >&9; exec 3>&- 4>&-; cat three four; echo x >&3; echo "closed $?"
#: named descriptors
exec {fd}>named; echo "$((fd >= 10))"; echo text >&$fd; exec {fd}>&-; cat named
#: moving descriptors
exec 5>five; exec 6>&5-; echo moved >&6; echo gone >&5; echo $?; cat five
#: reading by descriptor
printf 'l1\nl2\nl3\n' >in; exec 7<in; read -r a <&7; read -r -u 7 b; cat <&7; echo "$a $b"
#: closed standard output
echo lost >&-; echo "code $?"; (exec >&-; echo inner); echo "then $?"
#: closed standard input
exec <&-; cat; echo "code $?"; read -r x; echo "code $?"
#: closed standard error
exec 2>&-; echo lost >&2; echo "still $?"
#: exec keeps redirections
exec >log; echo in the log; exec >/dev/stderr; echo on stderr
#: exec replaces the shell
trap 'echo never' EXIT; exec echo "replaced $BASH_SUBSHELL"
#: exec with another name
exec -a other sh -c 'echo "$0"' 
#: exec with an empty environment
X=1 exec -c /usr/bin/env
#: exec in a subshell
(exec echo sub); echo main
#: truncation and size
echo hello >f; : >f; wc -c <f; >g; ls f g
#: dev null and dev fd
echo x >/dev/null; echo y >/dev/stdout; cat /dev/fd/0 </dev/null; echo z >/dev/fd/2
#: open descriptors of a child
ls /proc/self/fd | tr '\n' ' '; sh -c 'ls /proc/self/fd' | wc -l
#: ulimit
ulimit -S -n 64; ulimit -n; ulimit -c 0; ulimit -c; (ulimit -S -f 1; yes | head -c 5000 >big; echo $?) 2>&1 | tail -n 1
#: umask
umask 077; umask; umask -S; touch secret; mkdir hidden; stat -c '%a %n' secret hidden; umask u=rwx,g=rx,o=; umask
#: cd and pwd
mkdir -p a/b; ln -s a/b l; cd l && pwd | sed 's|.*/||' && pwd -P | sed 's|.*/||'; cd - >/dev/null; cd /no/such; echo $?; CDPATH=a; cd b | sed 's|.*/a/|a/|'
#: directory stack
pushd / >/dev/null; pushd /usr; popd; dirs | wc -w; popd >/dev/null; popd; echo $?
#: environment of children
export SHOWN=1; hidden=2; PRE=3 env | grep -E '^(SHOWN|hidden|PRE)=' | sort; env -u SHOWN sh -c 'echo "${SHOWN-none}"'; unset SHOWN; printenv SHOWN; echo $?
#: the whole environment
env | grep -v '^_=' | sort
#: variables of the shell by name
compgen -v | sort | grep -v -E '^(BASH|_|PIPESTATUS)' | tr '\n' ' '
#: options of the shell
echo "$-"; shopt | sort | cksum; set -o | cksum; echo "$SHELLOPTS|$BASHOPTS"
#: assignments before a command
a=1; a=2 eval 'echo $a'; a=3 true; echo "$a"; b=4 c=$b; echo "$c"; IFS=, read -r x y <<<'p,q'; echo "$x $y"
#: files made and removed
mkdir -p t/u; echo content >t/u/v; ln -s v t/u/w; chmod 640 t/u/v; cp t/u/v t/copy; mv t/copy t/moved; rm t/u/w; find t | sort
#: ten megabytes of output
head -c 10485760 /dev/zero | tr '\0' 'x'; echo end
#: ten megabytes by lines from the shell's own loop
line=$(printf '%01023d' 7); for ((i = 0; i < 10240; i++)); do printf '%s\n' "$line"; done
#: ten megabytes on both streams
head -c 5242880 /dev/zero | tr '\0' 'o'; head -c 5242880 /dev/zero | tr '\0' 'e' >&2
#: binary output
for i in 0 1 2 3; do printf "\\$i\\377\\200"; done; head -c 1000 /bin/sh | cksum
#: a broken pipe
yes | head -n 2; echo "${PIPESTATUS[@]}"
#: a long argument
x=$(printf '%0100000d' 1); echo "${#x}"; /bin/echo "$x" | wc -c
#: many arguments
set -- $(seq 1 5000); echo $#; /bin/echo "$@" | cksum
#: argument list too long
x=$(printf '%0200000d' 1); /bin/echo "$x" >/dev/null; echo $?
