/** A plan looked at before it is shown: does each program exist here, and has it the options that the plan gives it? */
import type { Plan } from '../../plan.ts';
import type { Misfit } from '../../planner/model/ask.ts';
import { assess } from '../../safety/assess.ts';
import { specFor } from '../../safety/catalog.ts';
import { type Named, namedIn } from '../../safety/named.ts';
import { policyNamed } from '../../safety/policy.ts';
import type { Usage } from '../../safety/spec.ts';
import type { World } from '../../world.ts';
import type { Machine } from '../machine.ts';
import { helpOf, helpWords } from './help.ts';
import { isList, type Options, optionsIn, strayOption } from './help-text.ts';
import { bringing } from './package.ts';

/** Their help does not list what they take, or what looks like an option is none. */
const UNLISTED = new Set(
  'bash sh dash zsh ksh fish node java javac gcc g++ cc c++ clang clang++ ld make openssl ffmpeg ffprobe convert magick npm npx yarn pnpm pip pip3 python python3 perl ruby php awk gawk mawk jq kill chmod dd test [ printf echo expr tmux vim vi nano emacs'.split(
    ' ',
  ),
);

/** Everybody has them, and few list them. */
const ALWAYS = new Set(['--help', '-h', '--version', '-V']);

/** What the guard's own spec says of the options of a command, down its subcommands. */
interface Specified {
  readonly path: readonly string[];
  readonly rest: Named['words'];
  readonly names: ReadonlySet<string>;
  readonly valued: ReadonlySet<string>;
  readonly style: Usage['style'];
}

const flagNames = ({ flags = {}, closed = '' }: Usage): readonly string[] =>
  [...Object.keys(flags), closed].flatMap((names) => names.split(' ')).filter((name) => name !== '');

const valuedNames = ({ flags = {} }: Usage): readonly string[] =>
  Object.entries(flags).flatMap(([names, flag]) =>
    typeof flag === 'string' || flag.value !== undefined ? names.split(' ') : [],
  );

const specified = ({ name, words }: Named): Specified | undefined => {
  let usage: Usage | undefined = specFor(name);
  if (usage === undefined) return undefined;
  const [path, names, valued]: [string[], string[], string[]] = [
    [name],
    [...flagNames(usage)],
    [...valuedNames(usage)],
  ];
  let at = 0;
  while (usage.subcommands !== undefined && words[at] !== undefined) {
    const sub: Usage | undefined = Object.hasOwn(usage.subcommands, words[at]!)
      ? usage.subcommands[words[at]!]
      : undefined;
    if (sub === undefined) break;
    path.push(words[at]!);
    names.push(...flagNames(sub));
    valued.push(...valuedNames(sub));
    usage = sub;
    at += 1;
  }
  // Options before a subcommand that is not found are not understood well enough.
  if (usage.subcommands !== undefined && words.length > 0) return undefined;
  return { path, rest: words.slice(at), names: new Set(names), valued: new Set(valued), style: usage.style };
};

/** The words that are options, up to `--` or to where another command's words begin. */
const optionsOf = ({ rest, valued, style }: Specified): readonly string[] => {
  const options: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at];
    if (word === '--') break;
    if (word === undefined) continue;
    if (!/^-[^\d.]/.test(word)) {
      if (style === 'stop') break;
      continue;
    }
    options.push(word);
    if (valued.has(word)) at += 1;
  }
  return options;
};

const NAME = /^[\w.+-]+$/;

/** The guard's word: asking for help changes nothing and starts nothing else. */
const harmless = (command: string, world: World): boolean => {
  const plan: Plan = {
    request: '',
    source: 'model',
    steps: [{ kind: 'shell', id: '1', command, reason: '', needs: [] }],
    confidence: 1,
    reason: '',
  };
  const { level, effects } = assess(plan, world, { policy: policyNamed('normal'), tools: new Map() });
  return level === 'safe' && effects.every(({ kind }) => kind === 'read');
};

export interface Vetting {
  readonly machine: Machine;
  readonly world: World;
}

const known = new Map<string, Promise<Options | undefined>>();

/** The options of a command, asked once in the life of this process; undefined where there is no list of them. */
const listFor = (
  { path }: Specified,
  { machine, world }: Vetting,
  signal: AbortSignal,
): Promise<Options | undefined> => {
  const words = [...path, ...helpWords(path[0]!)];
  const id = words.join(' ');
  const ask = async (): Promise<Options | undefined> => {
    if (!path.every((word) => NAME.test(word)) || !harmless([...path, '--help'].join(' '), world)) return undefined;
    const { help, completion } = await helpOf(words, machine, signal);
    // A subcommand that is not there is answered with the help of the whole program.
    if (path.length > 1 && path[0] !== 'git' && !help.includes(path.join(' '))) return undefined;
    const listed = optionsIn(help);
    if (!isList(listed)) return undefined;
    // git tells the rest only to its completion.
    if (path[0] === 'git' && completion === '') return undefined;
    const more = optionsIn(completion);
    return {
      long: new Set([...listed.long, ...more.long]),
      short: new Set([...listed.short, ...(path[0] === 'git' ? [] : more.short)]),
      valued: listed.valued,
    };
  };
  const asked = known.get(id) ?? ask();
  known.set(id, asked);
  return asked;
};

/** git's letters are in no list of its own. */
const isTold = (word: string, name: string): boolean => name !== 'git' || word.startsWith('--');

const strayIn = async (named: Named, vetting: Vetting, signal: AbortSignal): Promise<readonly Misfit[]> => {
  if (UNLISTED.has(named.name) || vetting.world.command(named.name) === undefined) return [];
  if (['builtin', 'keyword', 'function'].includes(vetting.world.command(named.name) ?? '')) return [];
  const spec = specified(named);
  const asked =
    spec &&
    optionsOf(spec).filter(
      (word) => !ALWAYS.has(word) && !spec.names.has(word.split('=')[0]!) && isTold(word, named.name),
    );
  if (spec === undefined || asked === undefined || asked.length === 0) return [];
  const list = await listFor(spec, vetting, signal);
  if (list === undefined) return [];
  const all = {
    ...list,
    short: new Set([...list.short, ...[...spec.names].filter((n) => /^-\w$/.test(n)).map((n) => n[1]!)]),
  };
  const stray = asked.flatMap((word) => strayOption(word, all) ?? []);
  return stray.map((option) => ({ what: `${spec.path.join(' ')} has no option ${option} here` }));
};

const INSTALLS = new Set(
  'apt apt-get dnf yum pacman zypper apk brew pip pip3 pipx npm cargo go snap flatpak curl wget'.split(' '),
);

const missing = async ({ name }: Named, vetting: Vetting, signal: AbortSignal): Promise<Misfit | undefined> => {
  if (name.includes('/') || !NAME.test(name) || vetting.world.command(name) !== undefined) return undefined;
  const install = await bringing(name, vetting, signal);
  const need = { program: name, ...(install !== undefined && { install }) };
  const how = install === undefined ? '' : ` (${install} would bring it)`;
  return { what: `there is no program ${name} on this machine${how}`, need };
};

/** Each misfit once. A World that does not even know `ls` was not looked at, and a plan that installs may use what it brings. */
export const vetPlan = async (plan: Plan, vetting: Vetting, signal: AbortSignal): Promise<readonly Misfit[]> => {
  const { world } = vetting;
  const all = plan.steps.flatMap((step) => (step.kind === 'shell' ? namedIn(step.command) : []));
  const installs = all.some(({ name }) => INSTALLS.has(name));
  const isKnown = !installs && world.command('ls') !== undefined;
  const absent = isKnown ? await Promise.all(all.map((named) => missing(named, vetting, signal))) : [];
  const strays = await Promise.all(all.map((named) => strayIn(named, vetting, signal)));
  const found = [...absent.flatMap((one) => one ?? []), ...strays.flat()];
  return found.filter(({ what }, at) => found.findIndex((one) => one.what === what) === at);
};
