/** A resolved command and its usage to effects. */
import { type Argv, isRisky, readArgv, unlisted } from './argv.ts';
import type { Call } from './call.ts';
import { play } from './roles.ts';
import { addEffect, addUnknown, fork, runCommand, runScript, type Scope } from './scope.ts';
import type { Act, Operands, Role, Tag, Usage } from './spec.ts';
import type { Arg } from './word.ts';

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

const tells = (call: Call, usage: Usage): boolean => {
  if (call.flags.some((flag) => flag.spec?.tells === true)) return true;
  if (usage.helps === false || usage.style === 'stop') return false;
  return call.flags.some((flag) => flag.name === '--help' || flag.name === '--version');
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

/** What a usage without (further) subcommands does. */
const reducePlain = (given: Given, usage: Usage): void => {
  const argv = readArgv(given.args, usage);
  const recursive = usage.recursive === true || argv.flags.some((flag) => flag.spec?.recursive === true);
  const call = makeCall(given, argv, recursive);
  const odd = unlisted(argv, usage);
  if (odd !== undefined) call.unknown(`${given.name} with ${odd.name} is not known`);
  if (argv.loose && (usage.closed !== undefined || isRisky(usage))) call.unknown('an argument that may be any flag');
  if (tells(call, usage)) return;
  playFlags(call);
  const operands = argv.flags.findLast((flag) => flag.spec?.operands !== undefined)?.spec?.operands ?? usage.operands;
  if (operands !== undefined) playOperands(call, operands);
  if (!argv.flags.some((flag) => flag.spec?.quiets === true)) for (const what of usage.does ?? []) act(call, what);
  if (usage.eats !== undefined && argv.operands.length === 0) eat(call, usage.eats);
  usage.judge?.(call);
};

/** Code on standard input: known shell text is walked, nothing else can be told. */
const eat = (call: Call, what: 'shell' | 'code'): void => {
  const { stdin } = call.scope;
  if (what === 'shell' && stdin.kind === 'text') {
    runScript(call.scope, { text: stdin.text, raw: stdin.text, dynamic: 'no', glob: false }, { by: call.name });
  } else call.unknown(`${call.name} runs what it reads`);
};

/** Walks down the subcommands, then reduces what is left. */
export const reduce = (given: Given, usage: Usage): void => {
  if (usage.subcommands === undefined) return reducePlain(given, usage);
  const argv = readArgv(given.args, { ...usage, style: 'stop' });
  const call = makeCall(given, argv, false);
  if (tells(call, { ...usage, style: 'long' })) return;
  playFlags(call);
  usage.judge?.(call);
  const [word, ...rest] = argv.operands;
  if (word === undefined) return reducePlain({ ...given, args: [] }, usage.alone ?? {});
  if (word.dynamic !== 'no' || argv.loose) return call.unknown('a subcommand that is not known before it runs');
  const found = Object.hasOwn(usage.subcommands, word.text) ? usage.subcommands[word.text] : usage.otherwise;
  if (found === undefined) return call.unknown(`${given.name} ${word.text} is not known`);
  reduce(
    { ...given, name: `${given.name} ${word.text}`, args: rest },
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
