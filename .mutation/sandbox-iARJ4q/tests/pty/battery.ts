/** The battery: what a person may do at a shell, each with what must be on the screen. Run under bash and under zsh. */
// @ts-nocheck

import type { Given, Seat } from './terminal.ts';

export interface Case {
  readonly name: string;
  readonly given?: Partial<Given>;
  /** Only where it means the same. */
  readonly only?: 'bash' | 'zsh';
  /** A program that must be there. */
  readonly needs?: string;
  /** Lines typed one after the other, each at its own prompt. */
  readonly lines?: readonly string[];
  /** Whole lines of the screen that must appear, in this order. */
  readonly shows?: readonly (string | RegExp)[];
  readonly never?: RegExp;
  /** For what needs more than lines. */
  readonly act?: (seat: Seat) => Promise<void>;
  /** The session ends with it. */
  readonly code?: number;
}

export const STATE: readonly Case[] = [
  { name: 'cd holds', lines: ['cd /tmp', 'pwd'], shows: ['/tmp'] },
  { name: 'cd - goes back', lines: ['cd /usr', 'cd /tmp', 'cd -', 'pwd'], shows: ['/usr'] },
  { name: 'export holds', lines: ['export A1=x', `sh -c 'echo "<$A1>"'`], shows: ['<x>'] },
  { name: 'a variable holds', lines: ['v="a  b"', 'echo "<$v>"'], shows: ['<a  b>'] },
  { name: 'an alias holds', lines: ["alias hx='echo hello'", 'hx -n2'], shows: ['hello -n2'] },
  { name: 'a function holds', lines: ['f() { echo "f:$1"; }', 'f 3'], shows: ['f:3'] },
  { name: 'declare -A holds', lines: ['declare -A m; m[a]=1', 'echo "<${m[a]}>"'], shows: ['<1>'] },
  { name: 'set -o holds', lines: ['set -o noclobber', 'echo 1 > q', 'echo 2 > q', 'cat q'], shows: [/exist/, '1'] },
  { name: 'umask holds', lines: ['umask 077', 'umask'], shows: [/^0?077$/] },
  { name: '$? is kept', lines: ['false', 'echo "<$?>"'], shows: ['<1>'] },
  { name: '$? of a subshell', lines: ['(exit 42)', 'echo "<$?>"'], shows: ['<42>'] },
  { name: '$? of a command that is not there', lines: ['\\nosuchcommand', 'echo "<$?>"'], shows: ['<127>'] },
  {
    name: 'PIPESTATUS is kept',
    only: 'bash',
    lines: ['false | true | (exit 3)', 'echo "<${PIPESTATUS[*]}>"'],
    shows: ['<1 0 3>'],
  },
  {
    name: 'pipestatus is kept',
    only: 'zsh',
    lines: ['false | true | (exit 3)', 'echo "<$pipestatus>"'],
    shows: ['<1 0 3>'],
  },
  { name: '$_ is kept', lines: ['mkdir -p d1/d2', 'cd $_', 'pwd'], shows: [/\/d1\/d2$/] },
  {
    name: 'PS1 can be set',
    act: async (seat) => {
      seat.type("PS1='new> '\r");
      await seat.see(/^new>$/m);
      seat.type('PS1="(v) $PS1"\r');
      await seat.see(/^\(v\) new>$/m);
    },
  },
  { name: 'PS1 is there for scripts', lines: ['echo "<$PS1>"'], shows: ['<ok> >'] },
  { name: 'pushd and popd', lines: ['pushd /tmp >/dev/null', 'popd >/dev/null', 'dirs'], shows: ['~'] },
  { name: 'a trap holds', lines: ["trap 'echo caught' USR1", 'kill -USR1 $$'], shows: ['caught'] },
  { name: 'descriptors hold', lines: ['exec 5>five', 'echo in five >&5', 'exec 5>&-', 'cat five'], shows: ['in five'] },
  {
    name: 'low descriptors are the person’s',
    lines: ['exec 9>nine', 'echo in nine >&9', 'exec 9>&-', 'cat nine'],
    shows: ['in nine'],
  },
  {
    name: 'exec of output',
    lines: ['exec >out.txt', 'echo hidden', 'exec >/dev/tty', 'cat out.txt'],
    shows: ['hidden'],
  },
  {
    name: 'source holds',
    given: { files: { 's.sh': 'S=from-file\n' } },
    lines: ['. ./s.sh', 'echo "<$S>"'],
    shows: ['<from-file>'],
  },
  { name: 'history has the typed line', lines: ['echo one-thing', 'fc -l | grep -c one-thing'], shows: [/^[12]$/] },
  { name: 'history has nothing of the session', lines: ['echo x1', 'fc -l | grep -c llmos_'], shows: [/^[01]$/] },
  { name: '!! is the last line', only: 'bash', lines: ['echo again', '!!'], shows: ['again', 'echo again', 'again'] },
  { name: 'an odd IFS', lines: ['IFS=:', 'x=a:b', 'printf "<%s>" "$x"; echo'], shows: ['<a:b>'] },
  { name: 'an empty IFS', lines: ["IFS=''", 'echo fine'], shows: ['fine'] },
  { name: 'set -u', lines: ['set -u', 'echo "<${nothing-none}>"', 'echo fine'], shows: ['<none>', 'fine'] },
  { name: 'set -x', lines: ['set -x', 'echo traced'], shows: [/^\+.*echo traced/, 'traced'] },
];

export const TEXT: readonly Case[] = [
  { name: 'a here-document', lines: ['cat <<E\rone $((1+1))\rE'], shows: ['one 2'] },
  { name: 'a function over several lines', lines: ['g() {\recho g-body\r}', 'g'], shows: ['g-body'] },
  { name: 'a loop over several lines', lines: ['for i in 1 2; do\recho "i$i"\rdone'], shows: ['i1', 'i2'] },
  { name: 'an open quote', lines: ['echo "a\rb"'], shows: ['a', 'b'] },
  { name: 'a backslash at the end', lines: ['echo a\\\rb'], shows: ['ab'] },
  { name: 'quotes of all kinds', lines: [`echo 'a"b' "c'd" e\\ f $'g\\th'`], shows: [/a"b c'd e f g\s+h/] },
  { name: 'a comment', only: 'bash', lines: ['echo seen # not seen'], shows: ['seen'] },
  { name: 'an exclamation mark in quotes', lines: ["echo 'hi!there'"], shows: ['hi!there'] },
  { name: 'wide characters', lines: ['echo "日本語 ü é"'], shows: ['日本語 ü é'] },
  { name: 'a syntax error', lines: ['\\echo )', 'echo after'], shows: ['after'] },
  { name: 'a long line', lines: [`echo ${'x'.repeat(200)} | wc -c`], shows: ['201'] },
  { name: 'braces and globs', lines: ['touch a1 a2', 'echo a{1,2} a?'], shows: ['a1 a2 a1 a2'] },
  { name: 'process substitution', lines: ['cat <(echo from-sub)'], shows: ['from-sub'] },
  { name: 'a leading blank', lines: [' echo blank-led'], shows: ['blank-led'] },
  { name: 'an output without a newline', lines: ['printf no-newline'], shows: [/^no-newline%\s*$/] },
  {
    name: 'an output of 10 MB',
    lines: ['head -c 10000000 /dev/zero | tr "\\0" x | fold -w 70 | tail -1; echo; echo done10'],
    shows: ['done10'],
  },
];

export const CASES: readonly Case[] = [...STATE, ...TEXT];
