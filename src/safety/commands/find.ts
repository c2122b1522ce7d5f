/** find and fd: a walk that may run, write and delete. */
import type { Matching } from '../../plan.ts';
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { isSecret } from '../secrets.ts';
import type { CommandSpec } from '../spec.ts';

const VALUED = new Set(
  (
    '-name -iname -path -ipath -wholename -iwholename -regex -iregex -regextype -type -xtype -mtime -atime -ctime -mmin -amin -cmin -size -maxdepth -mindepth -user -group -uid -gid ' +
    '-perm -newer -anewer -cnewer -samefile -inum -links -lname -ilname -fstype -used -printf -context -flags'
  ).split(' '),
);
const WRITING = new Set(['-fprint', '-fprint0', '-fls', '-fprintf']);
const FILTERS =
  /^-(?:i?name|i?path|i?wholename|i?regex|type|[acm](?:time|min)|size|user|group|perm|newer|empty|links|samefile|inum|mindepth|prune|uid|gid|nouser|nogroup|maxdepth)/;
const PLAIN = new Set(
  (
    '-print -print0 -ls -empty -true -false -o -or -a -and -not ! ( ) , -prune -quit -depth -d -xdev -mount -follow -noleaf -readable -writable -executable -nouser -nogroup ' +
    '-daystart -ignore_readdir_race -noignore_readdir_race -warn -nowarn -H -L -P -E -X -s -x -help --help -version --version'
  ).split(' '),
);

interface Walk {
  readonly call: Call;
  readonly starts: readonly Arg[];
  readonly under: 'all' | 'some';
  /** What the tests before an action leave of it; only kept where tests are joined by "and" alone. */
  matching?: Matching;
  readonly joined: 'and' | 'other';
}

const KINDS: Readonly<Record<string, Matching['kind']>> = { f: 'file', d: 'dir', l: 'link' };

/** One test of a kind is enough: leaving another out only makes the set larger. */
const narrow = (walk: Walk, test: string, value: Arg | undefined): void => {
  if (value === undefined || value.dynamic !== 'no' || value.glob) return;
  if (/^-i?(?:name|path|wholename|regex)$/.test(test) && isSecret(`/${value.text}`, walk.call.scope.world.home))
    walk.call.scope.trace.sought = true;
  if (walk.joined !== 'and') return;
  const kind = test === '-type' ? KINDS[value.text] : undefined;
  if (test === '-name') walk.matching = { name: value.text, ...walk.matching };
  else if (kind !== undefined) walk.matching = { kind, ...walk.matching };
};

const reached = ({ under, matching }: Walk, start: Arg): Arg => ({ ...start, under, ...(matching && { matching }) });

/** The words up to `;` or `+`, with each start path in the place of `{}`. */
const exec = (walk: Walk, words: readonly Arg[]): number => {
  const { call, starts } = walk;
  const end = words.findIndex((word) => word.text === ';' || word.text === '+');
  const inner = words.slice(0, end < 0 ? words.length : end);
  for (const start of starts) {
    const found: Arg = { ...reached(walk, start), dynamic: 'operand' };
    call.command(
      inner.map((word) =>
        word.text === '{}' ? found : word.text.includes('{}') ? { ...word, dynamic: 'any' as const } : word,
      ),
    );
  }
  return end < 0 ? words.length : end;
};

const predicate = (walk: Walk, args: readonly Arg[], at: number): number => {
  const { call } = walk;
  const text = args[at]?.text ?? '';
  const next = args[at + 1];
  if (/^-(?:exec|execdir|ok|okdir)$/.test(text)) return at + 1 + exec(walk, args.slice(at + 1));
  if (text === '-delete') for (const start of walk.starts) call.play('delete', reached(walk, start));
  else if (WRITING.has(text) && next !== undefined) {
    call.play('write', next);
    return at + (text === '-fprintf' ? 2 : 1);
  } else if (text === '-files0-from' && next !== undefined) {
    call.play('read', next);
    return at + 1;
  } else if (VALUED.has(text) || text.startsWith('-newer')) {
    narrow(walk, text, next);
    return at + 1;
  } else if (!PLAIN.has(text) && !/^-O\d$|^-D$/.test(text)) call.unknown(`find ${text} is not known`);
  return at;
};

const judgeFind = (call: Call): void => {
  const first = call.args.findIndex((arg) => /^[-(!,]/.test(arg.text) && !/^-[HLPEXdsx]$|^-O/.test(arg.text));
  const paths = (first < 0 ? call.args : call.args.slice(0, first)).filter((arg) => !arg.text.startsWith('-'));
  const starts = paths.length > 0 ? paths : [literal('.')];
  const rest = first < 0 ? [] : call.args.slice(first);
  for (const start of starts) call.play('look', { ...start, under: 'some' });
  const under = rest.some((arg) => FILTERS.test(arg.text)) ? 'some' : 'all';
  const joined = rest.some((arg) => /^(?:-o|-or|!|-not|,|\(|\))$/.test(arg.text)) ? 'other' : 'and';
  const walk: Walk = { call, starts, under, joined };
  for (let at = 0; at < rest.length; at++) at = predicate(walk, rest, at);
};

/** `-x`, also behind flags that take no value, with the command's first word attached or not. */
const FD_RUNS = /^(?:-[HIuasilLpFgq01]*[xX]|--exec(?:-batch)?(?:=|$))/;

const judgeFd = (call: Call): void => {
  const at = call.args.findIndex((arg) => FD_RUNS.test(arg.text));
  const flag = call.args[at];
  if (flag === undefined) return;
  const end = call.args.findIndex((arg, index) => index > at && arg.text === ';');
  const attached = flag.text.replace(FD_RUNS, '');
  const words = [
    ...(attached === '' ? [] : [{ ...flag, text: attached }]),
    ...call.args.slice(at + 1, end < 0 ? undefined : end),
  ];
  call.command(
    words.some((word) => word.text.includes('{'))
      ? words.map((word) => (word.text.startsWith('{') ? { ...word, dynamic: 'operand' as const } : word))
      : [...words, { ...literal('{}'), dynamic: 'operand' }],
  );
};

export const find: readonly CommandSpec[] = [
  {
    names: ['find', 'gfind'],
    helps: false,
    judge: judgeFind,
    examples: [
      ["find . -name '*.c' -print", 'safe'],
      ['find . -delete', 'dangerous'],
      ['find . -type f -exec rm {} +', 'dangerous'],
      ['find . -exec grep -l a {} +', 'safe'],
      ['find . -fprint /etc/cron.d/a', 'dangerous'],
      ["find . -exec sh -c 'rm {}' ';'", 'opaque'],
    ],
  },
  {
    names: ['fd', 'fdfind'],
    helps: false,
    judge: judgeFd,
    examples: [
      ['fd a', 'safe'],
      ['fd a -x rm', 'dangerous'],
      ['fd -e c --exec wc -l', 'safe'],
      ['fd -tx a', 'safe'],
      ['fd a --exec=rm', 'dangerous'],
      ['fd -HXrm', 'dangerous'],
    ],
  },
];
