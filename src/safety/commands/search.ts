/** Searching in text. */
import type { Flags } from '../grammar.ts';
import { type CommandSpec, words } from '../spec.ts';

const COMMON: Flags = {
  '--color --colour': { value: 'none', attached: true },
  '-A -B -C -m --max-count --after-context --before-context --context --include --exclude --exclude-dir --label -d -D --binary-files':
    'none',
  '-e --regexp': { value: 'none', operands: ['...read'] },
  '-f --file': { value: 'read', operands: ['...read'] },
  '--exclude-from': 'read',
};

export const search: readonly CommandSpec[] = [
  {
    names: words('grep egrep fgrep zgrep zegrep bzgrep xzgrep pcregrep pcre2grep ugrep'),
    flags: {
      ...COMMON,
      '-r -R --recursive --dereference-recursive': { recursive: true },
      '--filter --pager --view': 'unknown',
    },
    operands: ['none', '...read'],
    examples: [
      ['grep -rn a .', 'safe'],
      ['grep -f /etc/shadow a', 'dangerous'],
      ['grep a .env', 'dangerous'],
      ['grep -r a ~/.aws', 'dangerous'],
      ['grep a ~/.aws/config', 'safe'],
    ],
  },
  {
    names: ['rg'],
    flags: {
      ...COMMON,
      '-g --glob --iglob -t --type -T --type-not -j --threads --sort -r --replace -M --max-columns --max-depth -E --encoding':
        'none',
      '--pre --hostname-bin': 'script',
      '--pre-glob': 'none',
      '--files --type-list': { operands: ['...read'] },
    },
    operands: ['none', '...read'],
    examples: [
      ['rg -n a src', 'safe'],
      ['rg --pre ./x a', 'opaque'],
      ['rg a ~/.docker', 'dangerous'],
    ],
  },
  {
    names: ['ag', 'ack'],
    flags: {
      '-A -B -C -G -m --ignore --ignore-dir --type-set --type': 'none',
      '--pager': 'script',
      '-f -g': { operands: ['...read'] },
    },
    operands: ['none', '...read'],
    examples: [
      ['ag a src', 'safe'],
      ["ack --pager='rm a' b", 'dangerous'],
    ],
  },
  {
    names: words('locate plocate mlocate which whereis whatis apropos mdfind'),
    flags: { '-l -n --limit -d --database -s -S -B -M': 'none' },
    examples: [
      ['locate a', 'safe'],
      ['which ls', 'safe'],
    ],
  },
  {
    names: ['fzf'],
    closed: '-m --multi -i +i --no-sort --reverse',
    flags: {
      '--version --help': { tells: 'alone' },
      '-q --query -f --filter -d --delimiter -n --nth --prompt --height': 'none',
      '--preview': 'script',
    },
    examples: [
      ['fzf -m', 'safe'],
      ["fzf --bind 'enter:execute(rm a)'", 'opaque'],
    ],
  },
];
