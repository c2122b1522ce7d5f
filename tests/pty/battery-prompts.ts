/** The battery: prompts that are made of what happened, and rc files that are cut short. */
import { existsSync } from 'node:fs';
import type { Case } from './battery.ts';

const GIT_PROMPT = ['/usr/lib/git-core/git-sh-prompt', '/usr/share/git-core/contrib/completion/git-prompt.sh'].find(
  existsSync,
);

/** A prompt program that tells what it was given. */
const ASTRAL = `#!/bin/sh
case $1 in prompt) shift; echo; echo "at $*"; printf 'ok> ' ;; time) echo 5 ;; esac
`;

const BASH: readonly Case[] = [
  {
    name: 'PROMPT_COMMAND that sets PS1 from $? and a duration',
    given: {
      rc: `took() { : "\${T0:=$SECONDS}"; }; trap took DEBUG
mine() { local s=$?; N=$((N+1)); PS1="s=$s n=$N t=$((SECONDS-T0)) ok> "; unset T0; }
PROMPT_COMMAND=mine`,
    },
    act: async (seat) => {
      await seat.see(/^s=0 n=1 t=\d+ ok>$/m);
      seat.type('(exit 6)\r');
      await seat.see(/^s=6 n=2 t=\d+ ok>$/m);
      seat.type('false | true\r');
      await seat.see(/^s=0 n=3 t=\d+ ok>$/m);
    },
  },
  {
    name: 'a prompt program, called with status, jobs and the pipeline',
    given: {
      files: { astral: ASTRAL },
      rc: `chmod +x ~/astral
started() { [[ $READY != yes ]] || { READY=; START=$(~/astral time); }; }
trap 'started "$_"' DEBUG
mine() {
  STATUS=$? PIPES=("\${PIPESTATUS[@]}")
  PS1=$(~/astral prompt --status=$STATUS --pipes="\${PIPES[*]}" --jobs="$(jobs -p | wc -l)" --start=$START)
  READY=yes
  return $STATUS
}
PROMPT_COMMAND=mine
# ok> `,
    },
    act: async (seat) => {
      await seat.see(/^at --status=0.*\nok>$/m);
      seat.type('sleep 20 &\r');
      await seat.see(/^at --status=0 --pipes=0 --jobs=1 --start=5\nok>$/m);
      seat.type('true | (exit 4)\r');
      await seat.see(/^at --status=4 --pipes=0 4 --jobs=1 --start=5\nok>$/m);
      seat.type('kill %1\r');
    },
  },
  {
    name: 'PS0',
    given: { rc: "PS0='(runs)\\n'" },
    lines: ['echo this'],
    shows: ['(runs)', 'this'],
  },
  {
    name: 'PS0 that keeps the time, as prompt programs do',
    given: { rc: "START=0; PS0='${START:$((START=SECONDS+7,0)):0}'" },
    lines: ['echo "<$((START>6))>"'],
    shows: ['<1>'],
  },
  {
    name: 'PS1 with \\j and \\!',
    given: { rc: "PS1='[\\j \\!] ok> '" },
    act: async (seat) => {
      await seat.see(/^\[0 1\] ok>$/m);
      seat.type('sleep 20 &\r');
      await seat.see(/^\[1 2\] ok>$/m);
      seat.type('kill %1; wait\r');
      await seat.see(/^\[0 3\] ok>$/m);
    },
  },
  {
    name: 'PS1 in two lines, with colour and \\w',
    given: { rc: "PS1='\\[\\e[32m\\]top \\w\\[\\e[0m\\]\\nok> '" },
    act: async (seat) => {
      await seat.see(/^top ~\nok>$/m);
      seat.type('cd /usr/bin\r');
      await seat.see(/^top \/usr\/bin\nok>$/m);
    },
  },
  {
    name: 'promptvars off',
    given: { rc: "shopt -u promptvars; PS1='$HOME ok> '" },
    act: async (seat) => void (await seat.see(/^\$HOME ok>$/m)),
  },
  {
    name: 'PROMPT_COMMAND that is unset',
    lines: ['unset PROMPT_COMMAND', 'cd /usr', 'pwd'],
    shows: ['/usr'],
  },
  {
    name: 'PROMPT_COMMAND that is added to what was there',
    given: { rc: `PROMPT_COMMAND="N=\\$((N+1));$PROMPT_COMMAND"` },
    lines: ['true', 'echo "<$((N>1)) $PROMPT_COMMAND>"'],
    shows: ['<1 N=$((N+1));:>'],
  },
  {
    name: 'PROMPT_COMMAND that prints',
    given: { rc: `PROMPT_COMMAND='echo before'` },
    lines: ['echo this'],
    shows: ['before', 'this', 'before'],
  },
  {
    name: 'PROMPT_COMMAND that fails',
    given: { rc: `PROMPT_COMMAND='nosuchprompt'` },
    lines: ['(exit 3)', 'echo "<$?>"'],
    shows: [/nosuchprompt.*not found/, '<3>'],
  },
  {
    name: 'a DEBUG trap sees the person’s commands only',
    given: { rc: `trap 'printf "%s\\n" "$BASH_COMMAND" >> ~/seen' DEBUG` },
    lines: ['echo one', 'cat seen; grep -c "[_]_llmos" seen'],
    shows: ['one', 'echo one'],
  },
];

const ZSH: readonly Case[] = [
  {
    name: 'precmd that sets PS1 from $? and a duration',
    given: {
      rc: `preexec() { T0=$SECONDS }
precmd() { local s=$? p="$pipestatus"; N=$((N+1)); PS1="s=$s p=$p n=$N t=$((SECONDS-T0)) ok> " }
# ok> `,
    },
    act: async (seat) => {
      await seat.see(/^s=0 p=0 n=1 t=\d+ ok>$/m);
      seat.type('(exit 6)\r');
      await seat.see(/^s=6 p=6 n=2 t=\d+ ok>$/m);
      seat.type('false | true\r');
      await seat.see(/^s=0 p=1 0 n=3 t=\d+ ok>$/m);
    },
  },
  {
    name: 'a prompt program, called with status and jobs',
    given: {
      files: { astral: ASTRAL },
      rc: `chmod +x ~/astral; setopt prompt_subst
autoload -Uz add-zsh-hook
before() { START=$(~/astral time) }; after() { STATUS=$? }
add-zsh-hook precmd after; add-zsh-hook preexec before
PS1='$(~/astral prompt --status=$STATUS --jobs=\${(M)#jobstates%%*} --start=$START)'
PS1='$(~/astral prompt --status=$STATUS --start=$START)'
# ok> `,
    },
    act: async (seat) => {
      await seat.see(/^at --status=0.*\nok>$/m);
      seat.type('true | (exit 4)\r');
      await seat.see(/^at --status=4 --start=5\nok>$/m);
    },
  },
  {
    name: 'hooks that are set anew',
    lines: ['precmd_functions=() preexec_functions=() zshaddhistory_functions=()', 'cd /usr', 'pwd'],
    shows: ['/usr'],
  },
  {
    name: 'PS1 with %j, %! and %?',
    given: { rc: "PS1='[%j %?] ok> '" },
    act: async (seat) => {
      await seat.see(/^\[0 0\] ok>$/m);
      seat.type('sleep 20 &\r');
      await seat.see(/^\[1 0\] ok>$/m);
      seat.type('kill %1; (exit 3)\r');
      await seat.see(/ 3\] ok>$/m);
    },
  },
  {
    name: 'PS1 in two lines, with colour and %~',
    given: { rc: "PS1='%F{green}top %~%f'$'\\n''ok> '" },
    act: async (seat) => {
      await seat.see(/^top ~\nok>$/m);
      seat.type('cd /usr/bin\r');
      await seat.see(/^top \/usr\/bin\nok>$/m);
    },
  },
  {
    name: 'llmos is called by its name where PATH does not lead to it',
    lines: ['llmos --version'],
    shows: [/^\d+\.\d+\.\d+/],
  },
  {
    name: 'what is called so already stays',
    given: { rc: 'llmos() { echo "<own $1>"; }' },
    lines: ['llmos --version'],
    shows: ['<own --version>'],
  },
  {
    name: 'RPS1 is kept',
    given: { rc: "PS1='ok> '; RPS1='right'" },
    act: async (seat) => {
      await seat.see(/^ok> +right/m);
      seat.type('true\r');
      await seat.see(/^ok> true[\s\S]*^ok> +right/m);
      seat.type('echo "<$RPS1>"\r');
    },
    shows: ['<right>'],
  },
  {
    name: 'preexec has the line and the terminal',
    given: { rc: 'preexec() { [[ -t 0 ]] && echo "runs <$1>" }' },
    lines: ['echo   this'],
    shows: ['runs <echo   this>', 'this'],
  },
];

const EITHER: readonly Case[] = [
  {
    name: '^C while the rc file is read',
    given: { rc: 'echo rc-begins; sleep 30; echo rc-never\n# ok> ' },
    act: async (seat) => {
      await seat.see('rc-begins');
      await seat.inFront();
      seat.type('\x03');
      await seat.see(/^ok>$/m);
      seat.type('echo "<$((40+2))>"; cd /usr\r');
      await seat.see('<42>');
      seat.type('pwd; exit 3\r');
      await seat.see(/^\/usr$/m);
    },
    code: 3,
    never: /rc-never/,
  },
  {
    name: 'the git prompt',
    needs: GIT_PROMPT === undefined ? 'git-sh-prompt' : 'git',
    given: { rc: `setopt prompt_subst 2>/dev/null; . ${GIT_PROMPT}; PS1='$(__git_ps1 "(%s) ")ok> '` },
    act: async (seat) => {
      await seat.see(/^ok>$/m);
      seat.type('git init -q -b trunk repo; cd repo\r');
      await seat.see(/^\(trunk\) ok>$/m);
    },
  },
];

export const PROMPTS: readonly Case[] = [
  ...BASH.map((each) => ({ ...each, only: 'bash' as const })),
  ...ZSH.map((each) => ({ ...each, only: 'zsh' as const })),
  ...EITHER,
];
