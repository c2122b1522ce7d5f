/** Looking at processes and ending them. */
import type { Call } from '../call.ts';
import { type CommandSpec, words } from '../spec.ts';

const judgeKill = (call: Call): void => {
  const args = call.args.map((arg) => arg.text);
  if (args.some((arg) => /^-[lL]$|^--list|^--table/.test(arg))) return;
  const signalled =
    args[0]?.startsWith('-') === true && args[0] !== '--' ? (/^-s$|^--signal$|^-n$/.test(args[0]) ? 2 : 1) : 0;
  const targets = call.args.slice(signalled).filter((arg) => arg.text !== '--');
  for (const arg of targets) {
    if (/^(?:-1|0|1|-0)$/.test(arg.text)) call.mark('kill-all');
    call.play('process', arg);
  }
};

/** Meters that also record, listen, or start what they measure. */
const judgeMeters = (call: Call): void => {
  const at = call.args.findIndex((arg) => arg.text === '-e');
  if (call.name === 'pidstat' && at >= 0) return call.command(call.args.slice(at + 1));
  for (const [index, arg] of call.args.entries()) {
    const isRecord = /^(?:atop -w|sar -o|dstat (?:-o|--output)|glances --export.*)$/.test(`${call.name} ${arg.text}`);
    const file = call.args[index + 1];
    if (isRecord && file !== undefined) call.play('write', file);
    if (call.name === 'glances' && /^(?:-w|-s|--webserver|--server)$/.test(arg.text)) call.mark('listen');
    if (call.name === 'glances' && /^(?:-C|--config)$/.test(arg.text)) call.unknown('settings that may run commands');
  }
};

/** Patterns that fit all, and programs on which everybody's session stands. */
const EVERYBODY =
  /^\.?\*?$|^(?:bash|zsh|sh|fish|systemd|init|sshd|Xorg|gnome-shell|plasmashell|loginwindow|WindowServer)$/;

export const processes: readonly CommandSpec[] = [
  {
    names: words(
      'ps pstree top htop btop atop glances iotop iftop nethogs vmstat iostat mpstat pidstat sar free uptime w who users last lastb lastlog pgrep pidof pidwait pmap pwdx slabtop tload nproc lsof lsns lslocks ipcs numastat dstat procs btm bottom gotop jps',
    ),
    judge: judgeMeters,
    examples: [
      ['pidstat -e rm a', 'dangerous'],
      ['ps -eo pid,rss', 'safe'],
      ['pgrep a', 'safe'],
      ['top -b -n 1', 'safe'],
    ],
  },
  {
    names: ['kill'],
    helps: false,
    judge: judgeKill,
    examples: [
      ['kill 1234', 'write'],
      ['kill -9 -1', 'dangerous'],
      ['kill -l', 'safe'],
      ['kill %1', 'write'],
    ],
  },
  {
    names: ['pkill', 'killall', 'skill', 'xkill'],
    flags: {
      '-u --euid -U --uid -g -G -P -t --terminal -s': { value: 'none', does: ['!kill-all'] },
      '-l --list': { tells: true },
      '--signal': 'none',
    },
    judge: (call) => {
      for (const arg of call.operands) call.play('process', arg);
      if (call.operands.some((arg) => EVERYBODY.test(arg.text))) call.mark('kill-all');
    },
    examples: [
      ['pkill node', 'write'],
      ['killall a', 'write'],
      ['pkill -u bob', 'dangerous'],
      ['pkill .', 'dangerous'],
      ['killall bash', 'dangerous'],
    ],
  },
  { names: ['killall5'], does: ['!kill-all'], examples: [['killall5 -9', 'dangerous']] },
  {
    names: ['fuser'],
    flags: { '-k --kill': { does: ['process', '!kill-all'] } },
    examples: [
      ['fuser -v a', 'safe'],
      ['fuser -k 80/tcp', 'dangerous'],
    ],
  },
  {
    names: ['renice', 'prlimit', 'reptyr'],
    operands: ['...process'],
    does: ['process'],
    examples: [['renice 5 1234', 'write']],
  },
];
