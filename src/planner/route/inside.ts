/**
 * Lines of programs that have a prompt of their own (a debugger, a file transfer), typed at the shell: `target remote
 * localhost:1234`. Their verbs are words of English too; what tells them is the grammar of what follows.
 */
import { type Evidence, forShell } from './evidence.ts';
import type { Token } from './scan.ts';
import { functionWord } from './words.ts';

/**
 * `program : verb what follows`. `F` a file's name or pattern, `H` a host, `N` a number, `W` a word, `P` a name with parts,
 * `a|b` one of these words, `?` behind what may be missing, `+` behind what may come again.
 */
const TABLE = `
gdb : target remote|extended-remote|exec|core|record H?
gdb : break|tbreak|hbreak|until|advance P
gdb : info registers|breakpoints|locals|args|threads|frame|functions|variables|sharedlibrary|symbol|signals|display|watchpoints W?
gdb : layout src|asm|regs|split|next|prev
gdb : frame|thread|inferior|nexti|stepi|backtrace N
gdb : backtrace full N?
gdb : attach N
gdb : symbol-file|add-symbol-file|exec-file|core-file F
gdb : catch throw|exec|fork|vfork|syscall|load|signal W?
gdb : follow-exec-mode|scheduler-locking|detach-on-fork on|off
ftp : prompt|passive|hash|verbose|glob|tick|bell|case|cr|epsv|sunique|runique on|off
ftp : get|put|reget|reput|recv|send|append F F?
ftp : mget|mput|mdelete F+
ftp : lcd|lls|lpwd|lmkdir F?
ftp : open H N?
lftp : mirror F F?
lftp : queue|pget|pput F+
msfconsole : show options|payloads|exploits|auxiliary|encoders|nops|advanced|evasion|targets
msfconsole : use F
msfconsole : exploit|rexploit|recheck
msfconsole : search type:exploit|type:auxiliary|type:post|type:payload W+
nslookup : lserver|server H
bluetoothctl : power|scan|discoverable|pairable|advertise|agent on|off
bluetoothctl : pair|trust|untrust|connect|disconnect|block|unblock|remove P
iwctl : station|adapter|device|ap|known-networks P connect|scan|show|get-networks|disconnect|list|forget P?
parted : mklabel|mktable gpt|msdos|bsd|loop|mac
parted : mkpart primary|extended|logical P+
parted : resizepart|rescue N P
redis-cli : get|del|hgetall|lrange|smembers|ttl|incr|decr|exists P N? N?
telnet : mode character|line
telnet : send brk|escape|ayt|eof|abort|status
mail : reply|forward|undelete N
dig : lserver H
psql : copy|analyze|reindex P
`;

type Taken = (token: Token) => boolean;

const isName = ({ shape, after }: Token): boolean => after === '' && /^(?:name|path|number|word)$/.test(shape);
const isFile = ({ shape, text, after }: Token): boolean =>
  after === '' && (/^(?:path|glob)$/.test(shape) || (shape === 'name' && /^[\w-]+(?:\.\w+)+$/.test(text)));

const SHAPES: Readonly<Record<string, Taken>> = {
  F: isFile,
  H: (token) => isName(token) && (token.text === 'localhost' || /[\w-][.:@][\w-]/.test(token.text)),
  N: ({ shape, text }) => shape === 'number' && /^\d+$/.test(text),
  W: (token) => isName(token) && functionWord(token.word) === undefined,
  P: (token) => isName(token) && (token.shape !== 'word' || /^[a-z]+[-_]/.test(token.text)) && !isFile(token),
};

interface Piece {
  readonly takes: Taken;
  readonly optional: boolean;
  readonly again: boolean;
}

const pieceOf = (said: string): Piece => {
  const name = said.replace(/[?+]$/, '');
  const words = name.split('|');
  const takes = SHAPES[name] ?? (({ text }: Token) => words.includes(text));
  return { takes, optional: said.endsWith('?'), again: said.endsWith('+') };
};

/** True where the pieces take all tokens from `at` on. */
const fits = (pieces: readonly Piece[], tokens: readonly Token[], at = 0): boolean => {
  const [piece, ...rest] = pieces;
  const token = tokens[at];
  if (piece === undefined) return token === undefined;
  if (token !== undefined && piece.takes(token)) {
    if (fits(rest, tokens, at + 1)) return true;
    if (piece.again && fits(pieces, tokens, at + 1)) return true;
  }
  return piece.optional && fits(rest, tokens, at);
};

/** The program at whose prompt the line would be a command; `tokens` are all of the line. */
export const programInside = (tokens: readonly Token[]): string | undefined => {
  const [first, ...rest] = tokens;
  if (first === undefined || rest.length === 0 || first.shape !== 'word') return undefined;
  // Most words stand nowhere in the table, which is quickly seen.
  for (let at = TABLE.indexOf(first.text); at !== -1; at = TABLE.indexOf(first.text, at + 1)) {
    const line = TABLE.slice(TABLE.lastIndexOf('\n', at) + 1, TABLE.indexOf('\n', at));
    const [program = '', said = ''] = line.split(' : ');
    const [verbs = '', ...pieces] = said.split(' ');
    if (verbs.split('|').includes(first.text) && fits(pieces.map(pieceOf), rest)) return program;
  }
  return undefined;
};

/** For a line that begins with no command of this machine. */
export const ofInside = (tokens: readonly Token[]): readonly Evidence[] => {
  const program = programInside(tokens);
  return program === undefined ? [] : [forShell(6, `it is a line for the prompt of \`${program}\``)];
};
