/** Commands that run another command: peeled, and what is inside is judged. */

import { literal } from '../arg.ts';
import { weighVariable } from '../environment.ts';
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';

const wrapper = (names: string, flags: Flags, example: string): CommandSpec => ({
  names: names.split(' '),
  style: 'stop',
  flags,
  operands: ['command'],
  examples: [
    [`${example} ls`, 'safe'],
    [`${example} rm a`, 'dangerous'],
  ],
});

/** The same, with words in front of the command (a duration, a lock file). */
const second = (names: string, flags: Flags, example: string): CommandSpec => ({
  ...wrapper(names, flags, example),
  operands: ['none', 'command'],
});

export const wrappers: readonly CommandSpec[] = [
  wrapper('nice', { '-n --adjustment': 'none' }, 'nice -n 5'),
  wrapper('ionice', { '-c --class -n --classdata': 'none', '-p --pid -P -u': { value: 'process' } }, 'ionice -c 3'),
  wrapper('taskset', { '-p --pid': { value: 'process' }, '-c --cpu-list': 'none' }, 'taskset -c 0'),
  second('chrt', { '-p --pid': { operands: ['none', 'process'] }, '-T -P -D': 'none' }, 'chrt 10'),
  wrapper('nohup setsid setarch linux32 linux64 i386 x86_64 eatmydata catchsegv caffeinate unbuffer', {}, 'setsid -w'),
  wrapper('stdbuf', { '-i -o -e --input --output --error': 'none' }, 'stdbuf -o0'),
  second('timeout gtimeout', { '-s --signal -k --kill-after': 'none' }, 'timeout 5'),
  wrapper('time gtime', { '-f --format': 'none', '-o --output': 'write' }, 'time'),
  wrapper('command builtin', { '-v -V': { operands: ['...none'] } }, 'command'),
  {
    ...wrapper('exec', { '-a': 'none' }, 'exec'),
    examples: [
      ['exec ls', 'safe'],
      ['exec 3> /etc/motd', 'dangerous'],
    ],
  },
  wrapper(
    'strace ltrace',
    { '-e -s -u -E -P --trace': 'none', '-p --attach': { value: 'secret', does: ['process'] }, '-o --output': 'sink' },
    'strace -f',
  ),
  wrapper('unshare nsenter', { '-t --target -S -G --setuid --setgid -w --wd -R --root': 'none' }, 'unshare -m'),
  {
    ...wrapper(
      'systemd-run',
      {
        '-u --unit -p --property --uid --gid -E --setenv -M --machine --slice --description --working-directory':
          'none',
        '-S --shell': { does: ['unknown'] },
        '--on-calendar --on-active --on-boot --on-startup --timer-property --path-property --socket-property': {
          value: 'none',
          does: ['persist'],
        },
      },
      'systemd-run --user',
    ),
    judge: (call) => {
      for (const { name, value } of call.flags) {
        if (/^(?:-p|--property)$/.test(name) && /^\s*(?:Exec|Environment)/.test(value?.text ?? ''))
          call.unknown('a property that runs a command');
        const at = value?.text.indexOf('=') ?? -1;
        if (/^(?:-E|--setenv)$/.test(name) && value !== undefined && at > 0)
          weighVariable(call, value.text.slice(0, at), { ...value, text: value.text.slice(at + 1) });
      }
    },
  },
  wrapper('systemd-inhibit', { '--what --who --why --mode': 'none' }, 'systemd-inhibit'),
  wrapper(
    'proxychains proxychains4 torsocks torify firejail chronic tsp xvfb-run dbus-run-session dbus-launch fakeroot valgrind',
    { '-f': 'read' },
    'fakeroot',
  ),
  { ...wrapper('busybox toybox', {}, 'busybox'), alone: {} },
  {
    ...wrapper('watch', { '-n --interval': 'none' }, 'watch -n 2'),
    operands: ['...none'],
    judge: (call) =>
      call.script({
        ...literal(call.operands.map((arg) => arg.text).join(' ')),
        dynamic: call.operands.some((arg) => arg.dynamic !== 'no') ? 'any' : 'no',
      }),
  },
  {
    names: ['hyperfine'],
    flags: {
      '-p --prepare -s --setup -c --conclude -C --cleanup --reference': 'script',
      '-S --shell': 'execute',
      '-w -m -M -r -n -L -P -D -u --warmup --runs --min-runs --max-runs --command-name --parameter-list --style':
        'none',
      '--export-json --export-csv --export-markdown --export-asciidoc --export-orgmode --output': 'write',
      '--input': 'read',
    },
    operands: ['...script'],
    examples: [
      ["hyperfine -w 3 'ls -R'", 'safe'],
      ["hyperfine 'rm a'", 'dangerous'],
      ['hyperfine --export-json a.json ls', 'write'],
    ],
  },
  {
    names: ['flock'],
    style: 'stop',
    flags: { '-w --timeout -E': 'none', '-c --command': 'script', '-u -n -s -x': {} },
    judge: (call) => {
      const [, command, source] = call.operands;
      if (command?.text === '-c' && source !== undefined) call.script(source);
      else if (command !== undefined) call.command(call.operands.slice(1));
    },
    examples: [
      ['flock /tmp/l ls', 'safe'],
      ['flock /tmp/l rm a', 'dangerous'],
      ["flock /tmp/l -c 'rm a'", 'dangerous'],
    ],
  },
  {
    names: ['script', 'scriptreplay'],
    flags: { '-c --command': 'script', '-t -I -O -B -T -E': 'none' },
    operands: ['write'],
    judge: (call) => {
      if (call.name === 'script' && !call.has('-c', '--command')) call.unknown('script opens a shell');
    },
    examples: [
      ['script a', 'opaque'],
      ["script -qc 'rm b' a", 'dangerous'],
    ],
  },
  {
    names: words(
      'expect rlwrap ssh-agent aa-exec start-stop-daemon run-parts capsh choom setpriv gdb lldb bpftrace perf',
    ),
    does: ['unknown'],
    examples: [['expect a', 'opaque']],
  },
];
