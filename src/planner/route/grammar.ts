/** What operands a command takes: for commands called like everyday words, and for those that take any text. */

import { hasSubcommands } from './subcommands.ts';

/** A kind of operand. */
export type Slot =
  | 'old' // a path that exists, or looks like one
  | 'root' // where find starts: an existing path, before its -predicates
  | 'pid' // a process number or a %job
  | 'job' // a %job
  | 'number'
  | 'command' // another command line begins here
  | 'name' // one name of any kind: page, package, target, user, a path to be made
  | 'path' // a file; a plain word that is none is rather said
  | 'sub' // a subcommand
  | 'target' // what make builds
  | 'new' // a path to be made
  | 'program' // a script's file
  | 'define' // name=value
  | 'time' // `now + 5 minutes`
  | 'verb' // what is done with a service
  | 'tool' // the name of a command
  | 'self' // who's `am i`
  | 'user' // a name that is no common word
  | 'host' // any name
  | 'identifier' // the name of a variable
  | 'date' // a format or a date in digits
  | 'month'
  | 'test' // operands with operators between them
  | 'none' // flags only
  | 'free' // nothing is known of it
  | 'any' // a pattern or one word of any kind
  | 'phrase' // keywords such as `from`, `to`, `via` belong to its own language
  | 'text'; // whatever follows

export interface Grammar {
  /** The last one repeats. */
  readonly slots: readonly Slot[];
  /** Operands without which it does nothing, when no flag is given. */
  readonly least: number;
  /** Operands beyond which it takes none. */
  readonly most: number;
}

/** `least[-most] slots : commands` */
const TABLE = `
1 pid : kill
1 name : killall pkill pgrep pidof locate hash whatis man info tldr mail cd pushd
0 target : make gmake bmake ninja just rake
1 new : mkdir touch mkfifo
2 name verb : service rc-service
0 program free : python python2 python3 pypy pypy3 node nodejs deno ruby perl php lua luajit bash sh zsh dash ksh fish java julia Rscript ts-node tsx ipython
0 define : alias
0 time : at
0-1 user : passwd su
0-1 name : hostname
0-0 none : batch atq
0 none : reboot halt poweroff suspend deactivate
0 time : shutdown
0 path : eject
0-1 number : init telinit
0 job : fg bg disown jobs wait
0 root : find
1 command : time nohup exec nice ionice setsid stdbuf doas sudo watch xargs builtin command env strace ltrace caffeinate unbuffer screen
1 tool : help which where whereis type whence
1 number command : timeout
0 self : who
0 user : w finger groups users last lastb lastlog id login ps
1 user old : write talk
0 user : cancel
1 path : open xdg-open start install see edit print display identify compose view play
1 user : host dig nslookup ping whois traceroute mtr uncompress
1 test : test [ expr let
2 old : join comm ln link
1 old : cut strip stat file split csplit diff cmp patch rm rmdir unlink shred mv cp chmod chown chgrp rename truncate code import source . umount mount
0 old : sort uniq head tail less more tac rev nl fold fmt expand unexpand column paste wc cat od strings sum cksum shuf tsort zcat zless xxd base64 md5sum sha256sum gzip bzip2 gunzip unzip xz du ls dir df tree tee zip tar ar trash script iconv convert magick compare
0 none : top htop free uptime clear reset sync true false pwd whoami arch nproc tty times logout history lscpu lsblk lsusb lspci dmesg bind complete compgen enable set
1 any old : look grep egrep fgrep rg ag ack zgrep sed awk gawk perl jq yq
1 any : tr
0-2 any : setxkbmap loadkeys
0 date : date
0 month : cal ncal
1 number : sleep usleep factor seq
0 number : return exit shift continue break umask
0 any : yes
0 identifier : read readarray mapfile
0 name : unset export declare local readonly typeset lp lpr
1 host free : ssh mosh telnet sftp ftp
1 any free : ansible salt
0 text : echo printf say figlet toilet cowsay espeak logger notify-send wall todo todo.sh task jrnl nb lolcat banner howdoi how2 tgpt sgpt aichat mods llm chatgpt spd-say cowthink xcowsay ponysay dict sdcv trans wn
0 phrase : ip tc ufw nft iw nmcli iptables ip6tables zfs zpool expect osascript virsh netsh firewall-cmd
`;

let table: ReadonlyMap<string, Grammar> | undefined;

const build = (): ReadonlyMap<string, Grammar> => {
  const rows = new Map<string, Grammar>();
  for (const line of TABLE.trim().split('\n')) {
    const [shape = '', commands = ''] = line.split(' : ');
    const [count = '0', ...slots] = shape.split(' ');
    const [least, most = Number.POSITIVE_INFINITY] = count.split('-').map(Number);
    for (const command of commands.split(' ')) rows.set(command, { slots: slots as Slot[], least: least ?? 0, most });
  }
  return rows;
};

const TOOL: Grammar = { slots: ['sub', 'free'], least: 0, most: Number.POSITIVE_INFINITY };

/** Undefined for commands whose operands are not known: function words alone judge those. */
export const grammarOf = (command: string): Grammar | undefined => {
  table ??= build();
  return table.get(command) ?? (hasSubcommands(command) ? TOOL : undefined);
};
