/** What programs that deal with text do, and their common flags. */
// @ts-nocheck

export const text = `
cat: print files one after another
  -n  with line numbers
  -A  with signs for what cannot be seen
echo: print its words
  -n  without a line break at the end
  -e  with backslash sequences
printf: print by a form
less: read a text page by page
  -N  with line numbers
  -S  long lines are cut off
  -R  colours as they are
head: the first lines
  -n N  so many lines
  -c N  so many bytes
tail: the last lines
  -n N  so many lines; +N: from line N on
  -f  go on with what is added
  -F  go on, also when the file is replaced
  -c N  so many bytes
wc: count
  -l  lines
  -w  words
  -c  bytes
  -m  characters
  -L  the longest line
sort: sort lines
  -n, --numeric-sort  by number
  -r, --reverse  the other way round
  -u, --unique  each line once
  -h  by sizes such as 2K and 1G
  -k FIELD  by this field
  -t CHAR  fields are parted by this
  -f  capitals or not
  -V  as version numbers
  -R  in random order
  -o FILE  into this file
uniq: leave out lines that repeat the one before
  -c  with how often each came
  -d  only what is repeated
  -u  only what is not repeated
  -i  capitals or not
grep: lines that match
  -r, -R, --recursive  in all files of a folder
  -i, --ignore-case  capitals or not
  -v, --invert-match  lines that do not match
  -n, --line-number  with line numbers
  -l, --files-with-matches  only the names of files
  -L  only the names of files without a match
  -c, --count  only how many
  -w, --word-regexp  whole words
  -x  whole lines
  -o, --only-matching  only the part that matches
  -E, --extended-regexp  an extended regular expression
  -F, --fixed-strings  a plain text, no pattern
  -P  a Perl expression
  -h  without file names
  -H  with file names
  -q, --quiet  print nothing, only answer by the exit code
  -s  no word about files that cannot be read
  -A N  with so many lines after
  -B N  with so many lines before
  -C N  with so many lines around
  -e PATTERN  this pattern
  -a  binary files as text
  -m N  at most so many lines
  --include PATTERN  only files whose name matches
  --exclude PATTERN  not the files whose name matches
  --exclude-dir PATTERN  not in these folders
sed: edit lines as they pass
  -i, --in-place  change the file itself
  -n, --quiet  print only what is asked for
  -e SCRIPT  these commands
  -E, -r  extended regular expressions
awk: a small program on the fields of each line
  -F SEP  fields are parted by this
  -v NAME=VALUE  a variable
  -f FILE  the program is in this file
cut: parts of each line
  -d CHAR  fields are parted by this
  -f LIST  these fields
  -c LIST  these characters
  -b LIST  these bytes
tr: replace or delete characters
  -d  delete them
  -s  repeated ones become one
  -c  all but these
paste: lines of files side by side
  -d CHAR  with this between
  -s  one file after the other
join: join lines with the same key
comm: compare two sorted files
  -1  not what only the first has
  -2  not what only the second has
  -3  not what both have
diff: how files differ
  -u  with lines around
  -r  folders with all that is in them
  -q  only whether they differ
  -y  side by side
  -w  spaces do not count
  -i  capitals or not
tee: print and keep a copy in a file
  -a  at the end of the file
xargs: run a command on the words it reads
  -0  words end with NUL bytes
  -n N  so many words at a time
  -I TEXT  this stands for the word
  -P N  so many at once
  -r  not when there are none
  -d CHAR  words are parted by this
nl: number the lines
rev: each line backwards
tac: the lines from last to first
fold: break long lines
  -w N  at so many characters
  -s  at spaces
column: lines as columns
  -t  as a table
  -s CHAR  fields are parted by this
base64: encode as base64
  -d  decode
jq: read and change JSON
  -r  texts without quotes
  -c  on one line
iconv: change the encoding
  -f NAME  from
  -t NAME  to
seq: count
shuf: in random order
  -n N  so many
  -i FROM-TO  numbers of this range
  -e  the words that follow
split: cut a file into pieces
  -l N  of so many lines
  -b SIZE  of this size
watch: run a command again and again
  -n SECONDS  this often
  -d  mark what changes
env: the environment, or a command in another one
history: commands typed before
`;
