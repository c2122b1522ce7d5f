/** Commands that run another one with other rights or another environment. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { weighVariable } from '../environment.ts';
import type { Scope } from '../scope.ts';
import type { CommandSpec } from '../spec.ts';

const ASSIGNMENT = /^([A-Za-z_]\w*)=([\s\S]*)$/;

/** `A=1 B=2 command …` after flags, as env and sudo take it. */
export const runAfterAssignments = (call: Call, words: readonly Arg[], changes?: Partial<Scope>): void => {
  let at = 0;
  for (; at < words.length; at++) {
    const found = words[at]?.dynamic === 'any' ? null : ASSIGNMENT.exec(words[at]?.text ?? '');
    if (found === null) break;
    const arg = words[at] ?? literal('');
    weighVariable(call, found[1] ?? '', { ...arg, text: found[2] ?? '', raw: arg.raw.slice(arg.raw.indexOf('=') + 1) });
  }
  if (at < words.length) call.command(words.slice(at), changes);
};

export const sudo: readonly CommandSpec[] = [
  {
    names: ['sudo', 'doas', 'pkexec', 'sudoedit', 'run0'],
    style: 'stop',
    flags: {
      '-u --user -g --group -p --prompt -C --close-from -r -t -T -h --host -U': 'none',
      '-i --login -s --shell': { does: ['privilege'] },
      '-e --edit': { operands: ['...edit'], does: ['privilege'] },
      '-l --list -v --validate -V --version --help': { tells: true },
      '-k --reset-timestamp -K --remove-timestamp': { tells: 'alone' },
      '-R --chroot -D --chdir': { value: 'none', does: ['unknown'] },
    },
    does: ['privilege'],
    judge: (call) => {
      if (call.name === 'sudoedit' || call.has('-e', '--edit')) {
        if (call.name === 'sudoedit') for (const arg of call.operands) call.play('edit', arg);
        return;
      }
      if (call.operands.length === 0) call.mark('root-shell');
      if (/^(?:ba|z|da|fi|k|c|tc)?sh$|^su$/.test(call.operands[0]?.text ?? '') && call.operands.length === 1)
        call.mark('root-shell');
      else if (call.has('-s', '--shell', '-i', '--login') && call.operands.length > 0)
        call.script(literal(call.operands.map((arg) => arg.raw).join(' ')));
      else runAfterAssignments(call, call.operands);
    },
    examples: [
      ['sudo ls', 'write'],
      ['sudo rm a', 'dangerous'],
      ['sudo -i', 'dangerous'],
      ['sudo -u bob id', 'write'],
      ['sudo -l', 'safe'],
      ['sudo -k', 'safe'],
      ['sudo -k rm a', 'dangerous'],
      ['sudo LD_PRELOAD=a ls', 'dangerous'],
    ],
  },
  {
    names: ['su', 'runuser', 'sg', 'newgrp'],
    flags: { '-c --command --session-command': 'script', '-s --shell -g --group -w': 'none' },
    does: ['privilege'],
    judge: (call) => {
      if (!call.has('-c', '--command', '--session-command')) call.mark('root-shell');
    },
    examples: [
      ['su', 'dangerous'],
      ["su -c 'rm a' bob", 'dangerous'],
      ['su -c id bob', 'write'],
    ],
  },
  {
    names: ['env'],
    style: 'stop',
    flags: { '-u --unset -C --chdir': 'none', '-S --split-string': 'script', '-i -0 --ignore-environment': {} },
    judge: (call) =>
      runAfterAssignments(call, call.operands, call.has('-C', '--chdir') ? { cwd: undefined } : undefined),
    examples: [
      ['env', 'safe'],
      ['env A=1 rm a', 'dangerous'],
      ['env LC_ALL=C sort a', 'safe'],
      ["env -S 'rm a'", 'dangerous'],
    ],
  },
  {
    names: ['chroot'],
    style: 'stop',
    flags: { '--userspec --groups': 'none' },
    does: ['privilege'],
    judge: (call) =>
      call.operands.length < 2
        ? call.mark('root-shell')
        : call.command(call.operands.slice(1), { elsewhere: call.operands[0]?.text ?? 'chroot' }),
    examples: [
      ['chroot /mnt', 'dangerous'],
      ['chroot /mnt rm a', 'dangerous'],
    ],
  },
];
