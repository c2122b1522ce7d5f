#: zero and arguments
echo "$0"; echo "$#"; for each in "$@"; do echo "<$each>"; done
#: star and at
printf '[%s]' "$*"; echo; printf '[%s]' $*; echo; printf '[%s]' "$@"; echo; IFS=-; echo "$*"
#: slices of the arguments
set -- one two three four; echo "${@:2:2}" "${@: -1}" "${*:1:1}" "${#}" "${!#}"
#: set replaces the arguments
set -- "x y" z; echo "$1|$2|$#"; set --; echo "$#"
#: shift walks
while [ $# -gt 0 ]; do echo "$1"; shift; done
#: single and double quotes
echo 'a $HOME `b` \n' "c \"d\" \\ \$e" f\ g; echo "it's" 'say "hi"'
#: ansi quotes
printf '%s|' $'tab\there' $'nl\nthere' $'\x41\u00e9\101' $'it\'s'; echo
#: locale quotes
echo $"hello there"
#: backslash newline
echo one \
  two "three \
four"
#: quotes in the middle of words
a=x; echo "$a"'$a'$a\$a"b"c
#: empty words
set -- "" '' ; echo $#; for w in "" a ''; do echo "[$w]"; done
#: word splitting
v='  a   b  c '; printf '[%s]' $v; echo; printf '[%s]' "$v"; echo; IFS=:; v='a::b:'; printf '[%s]' $v; echo
#: defaults and alternates
unset u; e=; echo "${u-1}${e-2}${u:-3}${e:-4}${u+5}${e+6}${e:+7}"; : "${u:=8}"; echo "$u"
#: trimming
p=/usr/share/doc/file.tar.gz; echo "${p##*/} ${p#*/} ${p%.*} ${p%%.*} ${p%/*}"
#: replacing
s='aXbXc'; echo "${s/X/-} ${s//X/-} ${s/#a/A} ${s/%c/C} ${s//X}"
#: case changes
s='hello World'; echo "${s^} ${s^^} ${s,,} ${s~~}"
#: substrings and lengths
s=abcdef; echo "${s:2} ${s:1:3} ${s: -2} ${s:0:-1} ${#s}"
#: indirection
a=b; b=c; echo "${!a}"; va_1=x va_2=y; echo "${!va_@}"
#: transformations
s=$'a b\n'; echo "${s@Q}"; declare -i n=3; echo "${n@a} ${n@A}"; echo "${s@E}"
#: nested substitutions
echo "$(echo "$(echo "a  b")" | tr a-z A-Z)" `echo \`echo old\``
#: substitution strips newlines
x=$(printf 'a\n\n\n'); echo "[$x]"; printf '%q\n' "$(printf 'a b\tc')"
#: braces
echo {a,b,c}{1,2} {1..5} {05..1..2} {a..e..2} x{,y}z {one} {a,{b,c}d}
#: braces and variables
n=3; echo {1..$n}; eval "echo {1..$n}"
#: tilde
echo ~ ~/x "~" x=~ a:~; y=~/z; echo "$y"; [ ~root = /root ] && echo root
#: arithmetic
echo $((2**10 + 7 % 3 - (4 << 2) / 3)) $((0x1f)) $((010)) $((2#1011)) $((5 > 3 ? 1 : 0)); (( i = 5, i++ )); echo "$i $((i--)) $i $((~i)) $((!i))"
#: let and integer variables
let a=3*4 'b = a + 1'; declare -i c; c=a+b; echo "$a $b $c"; (( 0 )); echo $?
#: arithmetic errors
echo $(( 1 + )) ; echo "next"
#: unicode
s='naïve 日本 🙂'; echo "${#s} ${s:6:2} ${s^^}"; echo "$s" | wc -c; [[ $s == *🙂 ]] && echo yes
#: invalid bytes
printf 'a\xff\xfeb\n'; s=$'\xff'; echo "${#s}"; printf '%s\n' "$s" | od -An -tx1
#: nul bytes in data
printf 'a\0b\0' | od -An -c; x=$(printf 'a\0b'); echo "$x"; printf 'p\0q\0' | while IFS= read -r -d '' w; do echo "$w"; done
#: comments
echo a # not this
echo b#this '#' "#" # nor that
#: printf
printf '%5d|%-5s|%05.1f|%x|%o|%c|%%|%b|%q\n' 42 ab 3.14159 255 8 xyz 'a\tb' "it's"; printf '%s-%s\n' 1 2 3
#: printf into a variable
printf -v out '%03d' 7; echo "$out"; printf '%d\n' notanumber; echo $?; printf '%(%Y)T\n' 0
#: echo options
echo -n a; echo -e 'b\tc\x41'; echo -E 'd\te'; echo -x; echo -- -n
#: pathname globs
touch a1 a2 b1 .hid; echo a* ?1 [ab]1 [!a]* *none* .h*; echo "a*" 'a*' a\*
#: nullglob and failglob
shopt -s nullglob; echo x*none* end; shopt -u nullglob; shopt -s failglob; echo y*none*; echo "after $?"
#: extglob
shopt -s extglob
touch a.c b.h c.txt; echo !(*.c) @(a|b).* +([a-z]).txt; s=aaabbb; echo "${s##+(a)}"; [[ foo.h == *.@(c|h) ]] && echo match
#: globstar and dotglob
mkdir -p d/e/f .g; touch d/x d/e/y d/e/f/z .g/h; shopt -s globstar; echo **/; echo **/?; shopt -s dotglob; echo *
#: noglob
touch q1; set -f; echo q*; set +f; echo q*
#: glob order and classes
touch B a C b 10 9; echo *; echo [[:digit:]]* [[:upper:]]*; LC_ALL=C; echo [a-z]
