/** Terminals inside a terminal. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { CommandSpec } from '../spec.ts';

const TELLS = new Set([
  'ls',
  'lsw',
  'lsp',
  'list-sessions',
  'list-windows',
  'list-panes',
  'list-keys',
  'list-commands',
  'show-options',
  'display-message',
  'info',
  '-V',
]);
const STEERS = new Set([
  'attach',
  'a',
  'at',
  'attach-session',
  'detach',
  'kill-session',
  'kill-pane',
  'kill-window',
  'rename-session',
  'select-window',
  'switch-client',
]);

/** An empty session is the person's own shell; whatever else is said is run in it. */
const openTmux = (call: Call, args: readonly Arg[]): void => {
  for (let at = 0; at < args.length; at++) {
    const text = args[at]?.text ?? '';
    if (/^-[sncxyt]$/.test(text)) at++;
    else if (text.startsWith('-') && !/^-[ADPdsncxyt]\S*$/.test(text))
      return call.unknown(`tmux new with ${text} is not known`);
    else if (!text.startsWith('-')) return call.command([literal('sh'), literal('-c'), ...args.slice(at)]);
  }
  call.play('process', literal('tmux'));
};

const judgeTmux = (call: Call): void => {
  const verb = call.args[0]?.text ?? '';
  if (call.args.some((arg) => arg.text.endsWith(';') || arg.text.includes('#(')))
    return call.unknown(`${call.name} is given further commands`);
  if (TELLS.has(verb)) return;
  if (STEERS.has(verb)) return call.play('process', call.args.at(-1) ?? literal(''));
  if (verb === 'send-keys' || verb === 'send')
    for (const arg of call.args.slice(1)) if (/\s/.test(arg.text)) call.script(arg);
  if (verb === 'new' || verb === 'new-session') return openTmux(call, call.args.slice(1));
  call.unknown(`${call.name} opens a terminal of its own`);
};

/** What makes it more than a new session. */
const ATTACHES = ['-X', '-x', '-r', '-R', '-c'];

const judgeScreen = (call: Call): void => {
  if (call.has('-ls', '-list', '-v', '-wipe')) return;
  if (call.has('-L') && !call.has('-Logfile')) call.play('write', literal('screenlog.0'));
  // detached and with nothing to run, it is the person's own shell
  if (call.operands.length === 0 && call.has('-d') && call.has('-m') && !call.has(...ATTACHES))
    return call.play('process', literal('screen'));
  if (call.operands.length === 0 || call.has(...ATTACHES)) return call.unknown('screen opens a terminal of its own');
  call.command(call.operands);
};

export const multiplexers: readonly CommandSpec[] = [
  {
    names: ['tmux', 'zellij', 'byobu', 'dtach', 'abduco'],
    helps: false,
    judge: judgeTmux,
    examples: [
      ['tmux ls', 'safe'],
      ['tmux new -d -s work', 'write'],
      ["tmux new -d 'rm a'", 'dangerous'],
      ['tmux new -e PATH=/tmp', 'opaque'],
      ['tmux', 'opaque'],
      ["tmux send-keys 'rm a' Enter", 'opaque'],
    ],
  },
  {
    names: ['screen'],
    style: 'stop',
    flags: { '-Logfile': 'write', '-S -c -e -h -p -s -t -T': 'none', '-ls -list -wipe': {}, '-X': {} },
    judge: judgeScreen,
    examples: [
      ['screen -ls', 'safe'],
      ['screen -dmS a rm b', 'dangerous'],
      ['screen', 'opaque'],
      ['screen -dmS a', 'write'],
      ['screen -dmS a -c b', 'opaque'],
      ['screen -L -Logfile /etc/motd ls', 'dangerous'],
    ],
  },
];
