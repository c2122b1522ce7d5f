/**
 * Flat intents by template: what people say, and the command with the slots in it.
 *
 *   run: '$sudo usermod -aG {group} {user}'
 *     {slot}        the slot's value, quoted; alone in a word and named like a path it is one; a word without its value is left out
 *     {body}        a command: each of its words, quoted
 *     [-n {count}]  left out together where a slot in it has no value
 *     $sudo         `sudo` where the person is not root
 *     | && ;        pipelines and sequences; all else stands as it is written
 * A slot is filled by the taker of its name below, or by one of `slots`. Concepts that the phrases name are free.
 */
import type { World } from '../../world.ts';
import { intent } from './intent.ts';
import type { Concept } from './language/english.ts';
import { numberOf } from './recognise/reading.ts';
import type { Rows } from './rows.ts';
import type { Skill, Topic, Understood } from './skill.ts';
import { type Taker, take } from './takers.ts';
import { and, type Command, operand, pipe, run, type Word } from './write/command.ts';
import { asRoot } from './write/programs.ts';
import { quote } from './write/quote.ts';

type Value = string | number | readonly string[];
type Values = Readonly<Record<string, Value | undefined>>;

export interface Template {
  readonly name: string;
  readonly topic: Topic;
  readonly summary: string;
  readonly says: readonly string[];
  /** The command; undefined where the World has no way to do it. */
  readonly run: string | ((world: World) => string | undefined);
  readonly eg: readonly [utterance: string, command: string];
  readonly slots?: Readonly<Record<string, Taker<Value>>>;
  readonly free?: readonly Concept[];
  /** It changes something: "show" is not free. */
  readonly act?: true;
  readonly terminal?: true;
  /** It prints a list: see `rows.ts`. */
  readonly rows?: Rows;
  /** The request says what this is not. */
  readonly unless?: RegExp;
  readonly fits?: (slots: Values, world: World, request: Understood) => boolean;
}

const NAMES: Readonly<Record<string, Taker<Value>>> = {
  pid: take.number,
  port: take.number,
  count: take.number,
  number: take.number,
  ids: take.ids,
  file: take.file,
  path: take.path,
  folder: take.folder,
  to: take.destination,
  url: ({ tokens }) => {
    const token = tokens.find(({ kind }) => kind === 'url');
    return token === undefined ? undefined : { value: token.value, tokens: [token.index] };
  },
  text: take.text,
  rest: take.rest,
  words: (request, used, cue) => take.text(request, used, cue) ?? take.id(request, used, cue),
};

const PATHS = new Set(['file', 'path', 'folder', 'to']);
/** Words that mean themselves: everything else that is typed has to look like a name. */
const FREE_TEXT = new Set([...PATHS, 'url', 'text', 'words', 'rest', 'when', 'line', 'body']);
const NAME = /^[\w@%/.][\w@.+:/~%=-]*$/;

/** `{name}`, but not the doubled braces of Go's templates. */
const SLOT = /(?<!\{)\{([a-z]+)\}(?!\})/g;
const slotsIn = (text: string): readonly string[] => [...text.matchAll(SLOT)].map((match) => match[1] ?? '');

/** Words of a template: quoted pieces and `[…]` groups stay whole. */
const WORDS = /\[[^\]]*\{[^\]]*\]|(?:'[^']*'|"[^"]*"|\$\([^)]*\)|[^\s'"])+/g;
const PLAIN = /^[\w@%+:,./=-]*$/;

/** The words of one slot's value. */
const ofSlot = (slot: string, value: Value): readonly Word[] => {
  if (slot === 'body') return String(value).split(/\s+/);
  const all = typeof value === 'object' ? value : [String(value)];
  return PATHS.has(slot) ? all.map(operand) : all;
};

/** A word with slots amid other text. */
const mixed = (word: string, values: Values): Word | undefined => {
  const text = word.replace(SLOT, (_all, slot: string) => String(values[slot]));
  if (PLAIN.test(word.replace(SLOT, ''))) return text;
  if (!/['"]/.test(word)) return { raw: word.replace(SLOT, (_all, slot: string) => quote(String(values[slot]))) };
  // Inside quotes only what looks like a name may stand.
  return slotsIn(word).every((slot) => NAME.test(String(values[slot]))) ? { raw: text } : undefined;
};

const filled = (word: string, values: Values): readonly Word[] | undefined => {
  if (word.startsWith('[') && word.endsWith(']')) return words(word.slice(1, -1), values) ?? [];
  if (slotsIn(word).some((slot) => values[slot] === undefined)) return undefined;
  const [only] = /^\{([a-z]+)\}$/.exec(word)?.slice(1) ?? [];
  const value = only === undefined ? undefined : values[only];
  if (only !== undefined && value !== undefined) return ofSlot(only, value);
  const one = mixed(word, values);
  return one === undefined ? undefined : [one];
};

const words = (text: string, values: Values): readonly Word[] | undefined => {
  const all: Word[] = [];
  for (const word of text.match(WORDS) ?? []) {
    const one = filled(word, values);
    if (one === undefined) return undefined;
    all.push(...one);
  }
  return all;
};

/** The command that a template makes of values; undefined where a word lacks its value. */
export const commandFrom = (text: string, values: Values, world: World): Command | undefined => {
  const steps = text.split(' && ').map((step) => {
    const parts = step.split(' | ').map((part) => words(part.replace(/^\$sudo /, ''), values));
    const root = step.startsWith('$sudo ') ? asRoot(world) : [];
    if (parts.some((part) => part === undefined)) return undefined;
    return pipe(...parts.map((part, at) => run(at === 0 ? root : [], part)));
  });
  return steps.some((step) => step === undefined) ? undefined : and(...(steps as Command[]));
};

/** Concepts that phrases name. */
const conceptsIn = (says: readonly string[]): readonly Concept[] =>
  [...new Set(says.join(' ').match(/(?<![=\w{])[A-Z][A-Z_0-9]+(?!\w)/g) ?? [])] as Concept[];

const isNamed = (slot: string, value: Value | undefined): boolean =>
  value === undefined ||
  typeof value === 'number' ||
  FREE_TEXT.has(slot) ||
  [value].flat().every((one) => NAME.test(one));

const takersOf = ({ run, slots, says }: Template): Record<string, Taker<Value>> => {
  const named = new Set([
    ...Object.keys(slots ?? {}),
    ...slotsIn(typeof run === 'string' ? run : ''),
    ...slotsIn(says.join(' ')),
  ]);
  return Object.fromEntries([...named].map((slot) => [slot, slots?.[slot] ?? NAMES[slot] ?? take.id]));
};

/** Made when a request first reaches it: a start has no use for it. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const written = (declared: Template, values: Values, request: Understood): Command | undefined => {
  const { unless, fits } = declared;
  const { world } = request;
  if (unless?.test(request.text)) return undefined;
  if (!Object.entries(values).every(([slot, value]) => isNamed(slot, value))) return undefined;
  if (fits?.(values, world, request) === false) return undefined;
  const text = typeof declared.run === 'string' ? declared.run : declared.run(world);
  return text === undefined ? undefined : commandFrom(text, values, world);
};

export const template = (declared: Template): Skill => {
  const { name, topic, summary, says, eg, act, terminal, rows } = declared;
  const takers = once(() => takersOf(declared));
  const free = once((): readonly Concept[] => ['NAMED', ...conceptsIn(says), ...(declared.free ?? [])]);
  return intent({
    name,
    topic,
    summary,
    says,
    examples: [eg],
    get slots() {
      return takers();
    },
    get free() {
      return free();
    },
    ...(act ? { act } : {}),
    ...(terminal ? { terminal } : {}),
    ...(rows ? { rows } : {}),
    write: (values, _world, request) => written(declared, values as Values, request),
  });
};

/** Templates of one topic. */
export const templates = (topic: Topic, all: readonly Omit<Template, 'topic'>[]): readonly Skill[] =>
  all.map((one) => template({ topic, ...one }));

/** A slot whose words stand for values: "pause" for STOP. */
export const oneOf =
  (values: Readonly<Record<string, string>>): Taker<string> =>
  ({ tokens }) => {
    for (const { lemma, value, index } of tokens) {
      const word = [lemma, value.toLowerCase()].find((one) => Object.hasOwn(values, one));
      if (word !== undefined) return { value: values[word] ?? '', tokens: [index] };
    }
    return undefined;
  };

/** The number at a place among the numbers of the request, from 0. */
export const nthNumber =
  (place: number): Taker<number> =>
  ({ tokens }) => {
    const token = tokens.filter((one) => numberOf(one) !== undefined)[place];
    return token === undefined ? undefined : { value: numberOf(token) ?? 0, tokens: [token.index] };
  };
