/** Tab in the live session, with a real bash and a real zsh: what the person's own completion knows, and nothing changed by it. */
// @ts-nocheck

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { there } from './play.ts';
import { type Seat, sit } from './terminal.ts';

const BASH_COMPLETION = '/usr/share/bash-completion/bash_completion';

const OWN = {
  bash: `
[ ! -r ${BASH_COMPLETION} ] || . ${BASH_COMPLETION}
_slow() { sleep 300; }; complete -F _slow slow
_loud() { echo NOISE; echo NOISE >&2; cd /; exec 0</dev/null; read -r x; leaked=1; trap 'echo NOISE' EXIT USR1; set -x; COMPREPLY=(alpha1 alpha2); }
complete -F _loud loud
_ends() { exit 3; }; complete -F _ends ends
complete -W 'one two three' words
`,
  zsh: `
autoload -Uz compinit && compinit -u -D
_slow() { sleep 300 }; compdef _slow slow
_loud() { print NOISE; print -u2 NOISE; cd /; read -r x; leaked=1; trap 'print NOISE' USR1; compadd alpha1 alpha2 }
compdef _loud loud
_ends() { exit 3 }; compdef _ends ends
_words() { compadd one two three }; compdef _words words
`,
};

let seat: Seat;
const open = async (shell: 'bash' | 'zsh', rc = OWN[shell]): Promise<Seat> => {
  seat = await sit({ shell, rc: `alias g=git\n${rc}`, files: { '.ssh/config': 'Host homebox hobby\n' } });
  const work = join(seat.home, 'w');
  mkdirSync(join(work, 'My Documents'), { recursive: true });
  for (const name of ["it's", 'new\nline', 'x1.c', 'x2.c']) writeFileSync(join(work, name), '');
  await seat.prompt();
  await seat.line('cd w');
  return seat;
};
afterEach(() => seat?.close());

/** Closes the menu, drops the line. */
const drop = async (): Promise<void> => {
  seat.type('\x07\x03');
  await seat.prompt();
};

const CASES: readonly [typed: string, shows: RegExp, needs?: string][] = [
  ['git checkout-i', /git checkout-index|git checkout-i/, 'git'],
  ['git cherry-p', /git cherry-pick/, 'git'],
  ['g cherry-p', /g cherry-pick/, 'git'],
  ['x=$(git cherry-p', /x=\$\(git cherry-pick/, 'git'],
  ['true; sudo git cherry-p', /sudo git cherry-pick/, 'sudo'],
  ['ssh ho', /hobby\S* +homebox/],
  ['words t', /three +two|two +three/],
  ['echo $HOM', /echo \$HOME/],
  ['ls My', /ls My\\ Documents\//],
  ['ls "My', /ls "My Documents\//],
  ["ls 'My", /ls 'My Documents\//],
  ['ls My\\ D', /ls My\\ Documents\//],
  ['cat it', /cat it\\'s/],
  ['cat ne', /cat (?:\$'new\\nline'|new\$'\\n'line)/],
  ['cat ~/w/My', /cat ~\/w\/My\\ Documents\//],
  ['cat $HOME/w/My', /cat \$HOME\/w\/My\\ Documents\//],
  ['cd ', /cd My\\ Documents\//],
  ['echo a >My', /echo a >My\\ Documents\//],
  ['A=My', /A=My\\ Documents\//],
  ['ls *.c', /all 2 +x1\.c +x2\.c/],
  ['loud ', /alpha1 +alpha2/],
  ['true && unali', /true && unalias/],
  ['echo ~roo', /echo ~root\//],
];

const SPECS: Readonly<Record<string, boolean>> = {
  git: there('git') && (existsSync(BASH_COMPLETION) || there('zsh')),
  sudo: there('git'),
};

/** Processes that a completion left behind. */
const leftOvers = (home: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      const of = (name: string): string => readFileSync(`/proc/${pid}/${name}`, 'latin1');
      return of('cmdline').startsWith('sleep\x00300') && of('environ').includes(`HOME=${home}`);
    } catch {
      return false;
    }
  });

const STATE = {
  bash: `set | grep -v -e '^_=' -e ^BASH_LINENO -e ^RANDOM -e ^SRANDOM -e ^EPOCH -e ^SECONDS -e ^LINENO -e ^BASH_ARGV -e '^__llmos_newest' -e ^HISTCMD; trap; jobs; alias; shopt; declare -F; complete -p; ulimit -a; pwd; history`,
  zsh: `set | grep -av -e '^_=' -e ^RANDOM -e ^EPOCH -e ^SECONDS -e ^LINENO -e ^HISTCMD -e '^!=' -e ^TTYIDLE -e ^__llmos -e ^history -e ^zsh_scheduled; trap; jobs; alias; setopt; print -l \${(ok)functions}; pwd; fc -l 1`,
};

for (const shell of ['bash', 'zsh'] as const) {
  const missing = !there(shell);
  describe.skipIf(missing)(missing ? `${shell} is not installed` : shell, { retry: 2, timeout: 60_000 }, () => {
    test('completes as the person knows it', async () => {
      await open(shell);
      for (const [typed, shows, needs] of CASES) {
        if (needs !== undefined && SPECS[needs] !== true) continue;
        seat.type(`${typed}\t`);
        await seat.see(shows);
        await drop();
      }
      expect(seat.screen()).not.toContain('NOISE');
    });

    test('leaves the session as it was', async () => {
      await open(shell);
      await seat.line('sleep 200 &');
      const state = async (name: string): Promise<string> => {
        await seat.line(` { ${STATE[shell]}; } >../${name} 2>&1`);
        return readFileSync(join(seat.home, name), 'latin1');
      };
      const before = await state('state');
      await seat.line('(exit 7)');
      for (const typed of ['loud ', 'words ', 'ends ', 'ls ', 'echo $HO', 'git che']) {
        seat.type(`${typed}\t`);
        if (typed !== 'ends ') await seat.see(/alpha1|three|My Documents|HOST|checkout|che/);
        await sleep(300);
        await drop();
      }
      expect(await seat.line('echo "<$?> <$leaked>"')).toMatch(/^<7> <>$/m);
      expect(seat.screen()).not.toContain('NOISE');
      const [old, now] = [before.split('\n'), (await state('state')).split('\n')];
      const own = /\$\?|leaked|exit 7|history -d|sleep 200|state|^(?:PIPESTATUS|BASH_REMATCH|_)=|status=/;
      expect(now.filter((line) => !old.includes(line) && !own.test(line))).toEqual([]);
      expect(old.filter((line) => !now.includes(line) && !own.test(line))).toEqual([]);
    });

    test('drops what is late, and ends it', async () => {
      await open(shell);
      seat.type('slow \t');
      await expect.poll(() => leftOvers(seat.home).length, { timeout: 5000 }).toBeGreaterThan(0);
      seat.type('on');
      await seat.see(/^ok> slow on/m);
      await expect.poll(() => leftOvers(seat.home), { timeout: 5000 }).toEqual([]);
      await drop();
      seat.type('slow \t');
      await expect.poll(() => leftOvers(seat.home).length, { timeout: 5000 }).toBeGreaterThan(0);
      await expect.poll(() => leftOvers(seat.home), { timeout: 8000 }).toEqual([]);
      seat.type('\x15');
      expect(await seat.line('echo "<$((6*7))>"')).toMatch(/^<42>$/m);
    });

    test('completes without the person having set anything up', async () => {
      await open(shell, '');
      for (const [typed, shows] of [
        ['ssh ho', /hobby\S* +homebox/],
        ['ls My', /ls My\\ Documents\//],
        ['echo $HOM', /echo \$HOME/],
        ['true && unali', /true && unalias/],
      ] as const) {
        seat.type(`${typed}\t`);
        await seat.see(shows);
        await drop();
      }
    });
  });
}
