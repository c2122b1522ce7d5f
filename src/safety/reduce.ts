/** A resolved command and its usage to effects. */

import type { Arg } from './arg.ts';
import { type Argv, type Given as Flagged, isRisky, readArgv, unlisted } from './argv.ts';
import type { Call } from './call.ts';
import type { Act, Operands, Role } from './grammar.ts';
import { absolute } from './paths.ts';
import { play } from './roles.ts';
import { addEffect, addUnknown, fork, runCommand, runScript, type Scope } from './scope.ts';
import { isSecret } from './secrets.ts';
import type { Usage } from './spec.ts';
import type { Tag } from './tag.ts';

interface Given {
  readonly name: string;
  readonly args: readonly Arg[];
  readonly scope: Scope;
  readonly excerpt: string;
}

const makeCall = (given: Given, argv: Argv, recursive: boolean): Call => {
  const { scope, excerpt, name } = given;
  const call: Call = {
    ...given,
    ...argv,
    recursive,
    has: (...names) => argv.flags.some((flag) => names.includes(flag.name)),
    value: (...names) => argv.flags.findLast((flag) => names.includes(flag.name))?.value,
    play: (role, arg) => play(call, role, arg),
    mark: (tag) => void scope.trace.marks.push({ tag, by: name, excerpt }),
    changes: (what) => addEffect(scope, { kind: 'write', target: { type: 'name', name: what }, by: name }),
    unknown: (note) => addUnknown(scope, { by: name, note, text: excerpt }),
    script: (source, changes) => runScript(fork(scope, changes), source, { by: name }),
    evaluate: (source) => runScript(scope, source, { by: name }),
    command: (words, changes) => runCommand(changes === undefined ? scope : fork(scope, changes), words, excerpt),
  };
  return call;
};

const act = (call: Call, what: Act): void => {
  if (what.startsWith('!')) return call.mark(what.slice(1) as Tag);
  if (what === 'unknown') return call.unknown(`what ${call.name} would do`);
  const kind = what as Exclude<Act, `!${string}` | 'unknown'>;
  addEffect(call.scope, { kind, target: { type: 'name', name: call.name }, by: call.name });
};

const roleAt = (operands: Operands, at: number, count: number): Role => {
  const rest = operands.findIndex((role) => role.startsWith('...'));
  if (rest < 0) return (operands[at] as Role | undefined) ?? (operands.at(-1) as Role | undefined) ?? 'none';
  const after = operands.length - rest - 1;
  if (at < rest) return operands[at] as Role;
  if (at >= count - after && count > after) return operands[operands.length - (count - at)] as Role;
  return (operands[rest] ?? '...none').slice(3) as Role;
};

const playOperands = (call: Call, operands: Operands): void => {
  call.operands.forEach((arg, at) => {
    const role = roleAt(operands, at, call.operands.length);
    if (role !== 'command') play(call, role, arg);
    else if (at === 0 || roleAt(operands, at - 1, call.operands.length) !== 'command')
      call.command(call.operands.slice(at));
  });
};

const tellsBy = (call: Call, { spec, value }: Flagged): boolean => {
  const how = spec?.tells;
  if (how === undefined || how === true) return how === true;
  if (how === 'only' || how === 'alone')
    return call.flags.every((flag) => flag.spec?.tells !== undefined) && (how === 'only' || call.operands.length === 0);
  return value === undefined || how.includes(value.text);
};

const tells = (call: Call, usage: Usage): boolean => {
  if (call.args.some((arg) => arg.text === '--no-dry-run')) return false;
  if (call.flags.some((flag) => tellsBy(call, flag))) return true;
  if (usage.helps === false || usage.style === 'stop') return false;
  return call.flags.some((flag) => flag.name === '--help' || flag.name === '--version');
};

/** Code that a flag names may be loaded before the command gets to telling. */
const playCode = (call: Call): void => {
  for (const { spec, value } of call.flags) {
    if (spec?.does?.includes('unknown')) call.unknown(`what ${call.name} would do`);
    if (value !== undefined && /^(?:script|execute|unknown|command)$/.test(spec?.value ?? ''))
      play(call, spec?.value ?? 'none', value);
  }
};

const playFlags = (call: Call): void => {
  for (const { spec, value } of call.flags) {
    for (const what of spec?.does ?? []) act(call, what);
    if (spec?.value !== undefined && value !== undefined) play(call, spec.value, value);
  }
};

/** A call without arguments of its own: for redirections and assignments. */
export const bareCall = (scope: Scope, name: string, excerpt: string): Call =>
  makeCall({ name, args: [], scope, excerpt }, { flags: [], operands: [], loose: false }, false);

/** Flags that nobody knows. */
const weighUnlisted = (call: Call, argv: Argv, usage: Usage): void => {
  const odd = unlisted(argv, usage);
  if (odd !== undefined) call.unknown(`${call.name} with ${odd.name} is not known`);
};

/** Flags that nobody knows, or an argument that may be any of them. */
const weighFlags = (call: Call, argv: Argv, usage: Usage): void => {
  weighUnlisted(call, argv, usage);
  if (argv.loose && (usage.closed !== undefined || isRisky(usage))) call.unknown('an argument that may be any flag');
};

/** What a usage without (further) subcommands does. */
const reducePlain = (given: Given, usage: Usage): void => {
  const argv = readArgv(given.args, usage);
  const recursive = usage.recursive === true || argv.flags.some((flag) => flag.spec?.recursive === true);
  const call = makeCall(given, argv, recursive);
  weighFlags(call, argv, usage);
  if (tells(call, usage)) return playCode(call);
  playFlags(call);
  const operands = argv.flags.findLast((flag) => flag.spec?.operands !== undefined)?.spec?.operands ?? usage.operands;
  if (operands !== undefined) playOperands(call, operands);
  if (!argv.flags.some((flag) => flag.spec?.quiets === true)) for (const what of usage.does ?? []) act(call, what);
  usage.judge?.(call);
  noteSecrets(call, operands ?? []);
};

/** Commands whose operands are words, or paths that they only name. */
const NAMES =
  /^(?:echo|printf|test|\[|cd|pushd|popd|export|declare|typeset|local|readonly|type|which|command|help|trap|alias|set|read|chmod|chown|seq|expr|find|fd|kill|git .*|ssh|mosh|autossh|docker .*|podman .*|kubectl .*)$/;

/** Whatever a command does with a path that is secret: it might show what is in it. */
const noteSecrets = (call: Call, operands: Operands): void => {
  if (NAMES.test(call.name) || operands.some((role) => !/none|host|url/.test(role))) return;
  for (const arg of call.operands)
    if (arg.dynamic === 'no' && arg.text.startsWith('/') && isSecret(arg.text, call.scope.world.home))
      play(call, 'secret', arg);
};

/** Each `-C` goes on from the one before. */
const scopeIn = ({ scope, flags }: Call, flag: string | undefined): Scope => {
  const given = flag === undefined ? [] : flags.filter(({ name, value }) => name === flag && value !== undefined);
  if (given.length === 0) return scope;
  const cwd = given.reduce<string | undefined>(
    (at, { value }) =>
      at === undefined || value === undefined || value.dynamic !== 'no' ? undefined : absolute(at, value.text),
    scope.cwd,
  );
  return fork(scope, { cwd });
};

/** Walks down the subcommands, then reduces what is left. */
export const reduce = (given: Given, usage: Usage): void => {
  if (usage.subcommands === undefined) return reducePlain(given, usage);
  const argv = readArgv(given.args, { ...usage, style: 'stop' });
  const call = makeCall(given, argv, false);
  weighUnlisted(call, argv, usage);
  if (tells(call, { ...usage, style: 'long' })) return playCode(call);
  playFlags(call);
  usage.judge?.(call);
  const [word, ...rest] = argv.operands;
  if (word === undefined) return reducePlain({ ...given, args: [] }, usage.alone ?? {});
  if (word.dynamic !== 'no' || argv.loose) return call.unknown('a subcommand that is not known before it runs');
  const found = Object.hasOwn(usage.subcommands, word.text) ? usage.subcommands[word.text] : usage.otherwise;
  if (found === undefined) return call.unknown(`${given.name} ${word.text} is not known`);
  reduce(
    { ...given, scope: scopeIn(call, usage.folder), name: `${given.name} ${word.text}`, args: rest },
    usage.globals === 'anywhere' ? merged(usage, found) : found,
  );
};

const mergedUsages = new WeakMap<Usage, Map<Usage, Usage>>();

/** Global flags are accepted after the subcommand, too; made once for each pair. */
const merged = (usage: Usage, found: Usage): Usage => {
  const inner = mergedUsages.get(usage) ?? new Map<Usage, Usage>();
  mergedUsages.set(usage, inner);
  const made = inner.get(found) ?? { ...found, globals: 'anywhere', flags: { ...usage.flags, ...found.flags } };
  inner.set(found, made);
  return made;
};
