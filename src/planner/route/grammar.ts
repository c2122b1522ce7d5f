/** What operands a command takes: for commands called like everyday words, and for those that take any text. */

/** A kind of operand. */
export type Slot =
  | 'old' // a path that exists, or looks like one
  | 'root' // where find starts: an existing path, before its -predicates
  | 'pid' // a process number or a %job
  | 'job' // a %job
  | 'number'
  | 'command' // another command line begins here
  | 'name' // one name of any kind: page, package, target, user, a path to be made
  | 'sub' // a subcommand
  | 'tool' // the name of a command
  | 'self' // who's `am i`
  | 'user' // a name that is no common word
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
}

/** `least slots : commands` */
const TABLE = `
1 pid : kill
1 name : killall pkill pgrep pidof make gmake ninja just task rake locate hash whatis man info tldr service systemctl mkdir touch mail cd pushd
0 job : fg bg disown jobs wait
0 root : find
1 command : time nohup exec nice ionice setsid stdbuf doas sudo watch xargs builtin command env strace ltrace caffeinate unbuffer
0 sub free : git go
1 tool : help which where whereis type whence
1 number command : timeout
0 self : who
0 user : w finger groups users last lastb lastlog id login ps
1 user old : write talk
0 user : cancel alias
1 user : open xdg-open start
1 user : host dig nslookup ping whois traceroute mtr uncompress
1 test : test [ expr let
2 old : install join comm ln link
1 old : cut strip stat file split csplit diff cmp patch rm rmdir unlink shred mv cp chmod chown chgrp rename truncate code see edit import compose source . umount mount
0 old : sort uniq head tail less more tac rev nl fold fmt expand unexpand column paste wc cat od strings sum cksum shuf tsort zcat zless xxd base64 md5sum sha256sum gzip bzip2 gunzip unzip xz du ls dir df tree tee view zip tar ar trash script iconv display print convert identify magick compare compress
0 none : top htop free uptime clear reset sync true false pwd whoami hostname arch nproc tty times logout history lscpu lsblk lsusb lspci dmesg bind complete compgen enable set
1 any old : look grep egrep fgrep rg ag ack zgrep sed awk gawk perl jq yq
1 any : tr
0 date : date
0 month : cal ncal
1 number : sleep usleep factor seq
0 number : return exit shift continue break umask
0 any : yes
0 name : read unset export declare local readonly typeset lp lpr
0 text : echo printf say figlet toilet cowsay espeak logger notify-send wall
0 phrase : ip tc ufw nft iw nmcli at batch iptables ip6tables route zfs zpool expect osascript virsh netsh firewall-cmd
`;

let table: ReadonlyMap<string, Grammar> | undefined;

const build = (): ReadonlyMap<string, Grammar> => {
  const rows = new Map<string, Grammar>();
  for (const line of TABLE.trim().split('\n')) {
    const [shape = '', commands = ''] = line.split(' : ');
    const [least = '0', ...slots] = shape.split(' ');
    for (const command of commands.split(' ')) rows.set(command, { slots: slots as Slot[], least: Number(least) });
  }
  return rows;
};

/** Undefined for commands whose operands are not known: function words alone judge those. */
export const grammarOf = (command: string): Grammar | undefined => {
  table ??= build();
  return table.get(command);
};
