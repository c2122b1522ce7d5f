/** Arguments to flags and operands, once, from the spec: abbreviations, bundles, `--opt=value`, `--`. */

import { type Arg, literal } from './arg.ts';
import type { Flag, FlagSpec, Flags, Grammar } from './grammar.ts';

/** A flag as given; `spec` is undefined for one that the grammar does not list. */
export interface Given {
  readonly name: string;
  readonly spec: FlagSpec | undefined;
  readonly value?: Arg;
}

export interface Argv {
  readonly flags: readonly Given[];
  readonly operands: readonly Arg[];
  /** An argument in flag position that may be anything. */
  readonly loose: boolean;
}

interface Compiled {
  readonly flags: ReadonlyMap<string, FlagSpec>;
  readonly harmless: ReadonlySet<string>;
}

const NONE: Flags = {};
const compiled = new WeakMap<Flags, ReadonlyMap<string, FlagSpec>>();
const closed = new Map<string, ReadonlySet<string>>();

const specOf = (flag: Flag): FlagSpec => (typeof flag === 'string' ? { value: flag } : flag);

const listed = (flags: Flags): ReadonlyMap<string, FlagSpec> => {
  const before = compiled.get(flags);
  if (before !== undefined) return before;
  const made = new Map<string, FlagSpec>();
  for (const [names, flag] of Object.entries(flags)) for (const name of names.split(' ')) made.set(name, specOf(flag));
  compiled.set(flags, made);
  return made;
};

const harmlessOf = (text = ''): ReadonlySet<string> => {
  const before = closed.get(text);
  const made = before ?? new Set(text.split(' '));
  if (before === undefined) closed.set(text, made);
  return made;
};

const compile = (grammar: Grammar): Compiled => ({
  flags: listed(grammar.flags ?? NONE),
  harmless: harmlessOf(grammar.closed),
});

/** True when some flag of the grammar can run, write or load something: then a dynamic argument may be such a flag. */
export const isRisky = (grammar: Grammar): boolean =>
  Object.values(grammar.flags ?? {}).some((flag) => {
    const spec = specOf(flag);
    return (
      (spec.value !== undefined && !['none', 'read', 'host', 'url'].includes(spec.value)) ||
      (spec.does?.length ?? 0) > 0
    );
  });

interface Reader {
  readonly grammar: Compiled;
  readonly args: readonly Arg[];
  at: number;
  readonly flags: Given[];
}

const give = (reader: Reader, name: string, found: { spec: FlagSpec | undefined; inline: Arg | undefined }): void => {
  const { spec, inline } = found;
  const next =
    spec?.value !== undefined && spec.attached === undefined && inline === undefined
      ? reader.args[reader.at + 1]
      : undefined;
  if (next !== undefined) reader.at++;
  const value = inline ?? next;
  reader.flags.push(value === undefined ? { name, spec } : { name, spec, value });
};

/** `--na` stands for every listed long name that starts so: their effects are all counted. */
const readLong = (reader: Reader, arg: Arg): void => {
  const equals = arg.text.indexOf('=');
  const name = equals < 0 ? arg.text : arg.text.slice(0, equals);
  const inline = equals < 0 ? undefined : { ...arg, text: arg.text.slice(equals + 1), raw: arg.raw.slice(equals + 1) };
  const exact = reader.grammar.flags.get(name);
  if (exact !== undefined || reader.grammar.harmless.has(name)) return give(reader, name, { spec: exact, inline });
  const meant = [...reader.grammar.flags.keys()].filter(
    (long) => long.startsWith('--') && long.startsWith(name) && name.length > 2,
  );
  if (meant.length === 0) return give(reader, name, { spec: undefined, inline });
  for (const long of meant) give(reader, long, { spec: reader.grammar.flags.get(long), inline });
};

const readShort = (reader: Reader, arg: Arg): void => {
  for (let at = 1; at < arg.text.length; at++) {
    const name = `-${arg.text[at]}`;
    const spec = reader.grammar.flags.get(name);
    const rest = arg.text.slice(at + 1);
    const takes = spec?.value !== undefined;
    give(reader, name, { spec, inline: takes && rest !== '' ? { ...arg, text: rest } : undefined });
    if (takes) return;
  }
};

const readFlag = (reader: Reader, arg: Arg, style: Grammar['style']): void => {
  const whole = reader.grammar.flags.get(arg.text);
  if (whole !== undefined) return give(reader, arg.text, { spec: whole, inline: undefined });
  if (arg.text.startsWith('--') || style === 'long') return readLong(reader, arg);
  readShort(reader, arg);
};

/** Splits arguments by the grammar. Never throws; what it cannot place is an operand. */
export const readArgv = (args: readonly Arg[], grammar: Grammar): Argv => {
  const reader: Reader = { grammar: compile(grammar), args, at: 0, flags: [] };
  const operands: Arg[] = [];
  let loose = false;
  for (let ended = false; reader.at < args.length; reader.at++) {
    const arg = args[reader.at] ?? literal('');
    const isFlag: boolean = !ended && arg.text.length > 1 && arg.text.startsWith('-') && arg.dynamic !== 'operand';
    if (!ended && arg.dynamic === 'any' && /^[-$`{]/.test(arg.text)) loose = true;
    if (isFlag && arg.text === '--') ended = true;
    else if (isFlag) readFlag(reader, arg, grammar.style);
    else operands.push(arg);
    ended ||= (!isFlag && grammar.style === 'stop') || reader.flags.at(-1)?.spec?.ends === true;
  }
  return { flags: reader.flags, operands, loose };
};

/** The first given flag that neither the grammar lists nor its harmless ones name. */
export const unlisted = (argv: Argv, grammar: Grammar): Given | undefined => {
  if (grammar.closed === undefined) return undefined;
  const { harmless } = compile(grammar);
  return argv.flags.find((flag) => flag.spec === undefined && !harmless.has(flag.name));
};
