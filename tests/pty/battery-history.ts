/** The battery: the shell's own history, as its settings want it. */
import type { Case } from './battery.ts';

const BASH: readonly Case[] = [
  {
    name: 'HISTCONTROL ignorespace',
    given: { rc: 'HISTCONTROL=ignorespace' },
    lines: [' echo hid1', 'echo seen1', "history | grep -c 'echo hid[1]'; history | grep -c 'echo seen[1]'"],
    shows: ['0', '1'],
  },
  {
    name: 'a leading blank stays in the history where nothing says otherwise',
    lines: [' echo hid1', "history | grep -c 'echo hid[1]'"],
    shows: ['1'],
  },
  {
    name: 'HISTCONTROL ignoredups',
    given: { rc: 'HISTCONTROL=ignoredups' },
    lines: ['echo d1', 'echo d1', 'echo d2', 'echo d1', "history | grep -c 'echo d[1]'"],
    shows: ['2'],
  },
  {
    name: 'HISTCONTROL erasedups',
    given: { rc: 'HISTCONTROL=erasedups' },
    lines: ['echo e1', 'echo e2', 'echo e1', "history | grep -c 'echo e[1]'"],
    shows: ['1'],
  },
  {
    name: 'HISTIGNORE',
    given: { rc: "HISTIGNORE='echo no*'" },
    lines: ['echo no1', 'echo yes1', "history | grep -c 'echo no[1]'; history | grep -c 'echo yes[1]'"],
    shows: ['0', '1'],
  },
  {
    name: 'HISTTIMEFORMAT',
    given: { rc: "HISTTIMEFORMAT='<%Y> '" },
    lines: ['echo timed', "history | grep '<20[0-9][0-9]> echo time[d]' | wc -l"],
    shows: ['1'],
  },
  { name: 'history shows its own line', lines: ['history | tail -n 1'], shows: [/^ +\d+ +history \| tail -n 1$/] },
  {
    name: 'history -s',
    lines: ['history -s stored 1', "fc -l | grep -c 'stored [1]'; fc -l | grep -c 'history -[s]'"],
    shows: ['1', '0'],
  },
  { name: 'history -c', lines: ['echo x1', 'history -c', 'history | wc -l'], shows: ['1'] },
  { name: 'fc -s runs the last line again', lines: ['echo again', 'fc -s'], shows: ['again', 'echo again', 'again'] },
  { name: 'fc -ln', lines: ['echo listed', 'fc -ln -1'], shows: ['listed', /^\s+echo listed$/] },
  {
    name: 'fc opens an editor, and runs what it left',
    given: { files: { ed: '#!/bin/sh\nsed -i s/first/edited/ "$1"\n' } },
    lines: ['chmod +x ed', 'echo first', 'FCEDIT=$PWD/ed fc'],
    shows: ['first', 'echo edited', 'edited'],
  },
  { name: 'history stays after an exit', act: async (seat) => seat.type('echo kept-line\rexit\r'), code: 0 },
  { name: '!$ is the last word', lines: ['echo one two', 'echo !$'], shows: ['one two', 'echo two', 'two'] },
  { name: '^old^new', lines: ['echo olden', '^old^gold'], shows: ['olden', 'echo golden', 'golden'] },
  { name: '! without an event is an error', lines: ['!nosuchevent', 'echo fine'], shows: [/event not found/, 'fine'] },
  { name: 'set +H leaves ! alone', lines: ['set +H', 'echo hi!there'], shows: ['hi!there'] },
];

const ZSH: readonly Case[] = [
  {
    name: 'hist_ignore_space',
    given: { rc: 'setopt hist_ignore_space' },
    lines: [' echo hid1', 'echo seen1', "fc -l 1 | grep -c 'echo hid[1]'; fc -l 1 | grep -c 'echo seen[1]'"],
    shows: ['0', '1'],
  },
  {
    name: 'hist_ignore_all_dups',
    given: { rc: 'setopt hist_ignore_all_dups' },
    lines: ['echo d1', 'echo d2', 'echo d1', "fc -l 1 | grep -c 'echo d[1]'"],
    shows: ['1'],
  },
  {
    name: 'the person’s own zshaddhistory',
    given: { rc: 'zshaddhistory() { [[ $1 != *secret* ]] }' },
    lines: ['echo secret1', 'echo open1', "fc -l 1 | grep -c 'secret[1]'; fc -l 1 | grep -c 'echo open[1]'"],
    shows: ['0', '1'],
  },
  { name: '!! is the last line', lines: ['echo again', '!!'], shows: ['again', 'echo again', 'again'] },
  {
    name: '!! is what was typed where it was sent in another form',
    only: 'zsh',
    lines: ['echo seen none-*(N)', '!!', 'echo next', '!-2', 'fc -ln -4'],
    shows: ['seen', 'echo seen none-*(N)', 'seen', 'next', 'echo seen none-*(N)', 'seen', 'echo next'],
    never: /builtin eval/,
  },
  { name: '!$ is the last word', lines: ['echo one two', 'echo !$'], shows: ['one two', 'echo two', 'two'] },
  { name: 'r runs the last line again', lines: ['echo again', 'r'], shows: ['again', 'echo again', 'again'] },
  {
    name: 'print -s',
    lines: ['print -s stored 1', "fc -l 1 | grep -c ' stored [1]'; fc -l 1 | grep -c '[0-9]  stored [1]'"],
    shows: ['2', '1'],
  },
  {
    name: 'a line in an eval is in the history as it was typed',
    lines: ['touch a1.t', 'echo (a1).t', "fc -l 1 | grep -c 'echo (a1)[.]t'; fc -l 1 | grep -c 'buil[t]in'"],
    shows: ['a1.t', '1', '0'],
  },
];

export const HISTORY: readonly Case[] = [
  ...BASH.map((each) => ({ ...each, only: 'bash' as const })),
  ...ZSH.map((each) => ({ ...each, only: 'zsh' as const })),
];
