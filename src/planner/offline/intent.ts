/**
 * Flat intents: a skill declared by what people say, its slots, and how the command is written.
 *
 *   says: 'KILL process? on port {port}'
 *     =word             exactly this word or base form, no synonyms
 *     lower-case word   a token with this base form, or (when the dictionary knows it) with a concept in common: synonyms come for free
 *     CONCEPT           a token with this concept
 *     a|b   a?   {slot} alternatives, an optional word, a slot taken by the taker of that name (`{slot?}` optional)
 * The order of words is free; what the phrase does not name stays unexplained and lowers the confidence.
 */
import type { World } from '../../world.ts';
import { coverage } from './coverage.ts';
import { fillersIn } from './fillers.ts';
import type { Concept } from './language/english.ts';
import { ASKS, itemOf, maySay, phraseOf, statesOnly, type WordItem } from './phrase.ts';
import { type Rows, shaped } from './rows.ts';
import {
  allOf,
  type Proposal,
  type Skill,
  type SkillSummary,
  slotsOf,
  spanOf,
  type Topic,
  type Understood,
} from './skill.ts';
import type { Slot } from './slot.ts';
import type { Taker } from './takers.ts';
import { means, type Token } from './understand.ts';
import { type Command, into } from './write/command.ts';

type Takers = Readonly<Record<string, Taker<unknown>>>;
type Taken<S extends Takers> = { readonly [K in keyof S]?: S[K] extends Taker<infer V> ? V : never };

export interface Intent<S extends Takers> extends SkillSummary {
  readonly says: readonly string[];
  readonly slots?: S;
  /** Concepts explained without being named in a phrase; "show", "find" and "current" are for lookups unless `act` is set. */
  readonly free?: readonly Concept[];
  /** The intent changes something: its phrases name the verb, and "show" is not free. */
  readonly act?: true;
  /** It prints a list, a row each line: it can be counted, cut, filtered and sorted. */
  readonly rows?: Rows;
  /** Undefined: this intent does not fit after all. */
  readonly write: (slots: Taken<S>, world: World, request: Understood) => Command | undefined;
  /** One line for the step; the summary where missing. */
  readonly reason?: string;
  readonly terminal?: true;
}

interface Reading {
  readonly slots: Readonly<Record<string, unknown>>;
  /** How many words the phrase itself says: of two that explain as much, the one that names more wins over one whose slot takes any word. */
  readonly said: number;
  readonly explains: ReadonlySet<number>;
}

/** The token that a word of a phrase stands for. What is spelt out is meant before what shares its meaning. */
const saidAs = (item: WordItem, { tokens }: Understood, explains: ReadonlySet<number>): Token | undefined => {
  const open = tokens.filter((one) => !explains.has(one.index));
  return open.find(item.spells) ?? open.find(item.accepts);
};

/** Fits a phrase to the request: words first, then slots from what is left; a slot after a word looks behind that word first. */
const fitPhrase = (parts: readonly string[], takers: Takers, request: Understood): Reading | undefined => {
  const explains = new Set<number>();
  const cues = new Map<string, number>();
  let last: number | undefined;
  const required = new Set<string>();
  for (const part of parts) {
    const item = itemOf(part);
    if ('slot' in item) {
      if (!item.optional) required.add(item.slot);
      if (last !== undefined) cues.set(item.slot, last);
      continue;
    }
    const token = saidAs(item, request, explains);
    if (token === undefined && !item.optional) return undefined;
    if (token !== undefined) explains.add(token.index);
    last = token?.index ?? last;
  }
  return taken({ takers, required, cues, request, explains });
};

interface Taking {
  readonly takers: Takers;
  readonly required: ReadonlySet<string>;
  readonly cues: ReadonlyMap<string, number>;
  readonly request: Understood;
  readonly explains: Set<number>;
}

const taken = ({ takers, required, cues, request, explains }: Taking): Reading | undefined => {
  const slots: Record<string, unknown> = {};
  const said = explains.size;
  for (const [name, take] of Object.entries(takers)) {
    const one = take(request, explains, cues.get(name));
    if (one === undefined) {
      if (required.has(name)) return undefined;
      continue;
    }
    slots[name] = one.value;
    for (const index of one.tokens) explains.add(index);
  }
  return { slots, said, explains };
};

const LOOKUP_FREE: readonly Concept[] = ['SHOW', 'CURRENT', 'EXIST', 'HOST', 'INFO', 'SCREEN'];

/** "find my address": to find is to show, where no file or folder is spoken of. */
const soughtOf = (topic: Topic, { tokens, slots }: Understood): readonly Concept[] => {
  const isOfFiles = ['files', 'text', 'archives', 'other'].includes(topic);
  const isPlaced = tokens.some((token) => means(token, 'FILE', 'FOLDER')) || slots.some(({ type }) => type === 'path');
  return isOfFiles || isPlaced ? [] : ['FIND', 'THING'];
};

/** Slots whose words are free only when the intent took the slot: what they say changes the answer. */
const LOADED = new Set([
  'size',
  'age',
  'depth',
  'lines',
  'column',
  'owner',
  'content',
  'name',
  'rank',
  'insensitive',
  'delimiter',
  'fact',
]);

/** "today" is said of what is asked now, too. */
const isDay = (slot: Slot): boolean => slot.type === 'age' && slot.value.tests.every((test) => test.at === 'day');

/** "recursively" is explained by the intents that speak of it. */
const isPlainDescent = (slot: Slot): boolean =>
  slot.type === 'depth' && slot.value.recursive && slot.value.max === undefined && slot.value.min === undefined;

/** "the last command": no number of rows. */
const isAdjective = (slot: Slot): boolean =>
  slot.type === 'rank' && !slot.value.explicit && ['first', 'last'].includes(slot.value.which);

const isLoaded = (slot: Slot): boolean =>
  slot.not ||
  (LOADED.has(slot.type) && !isAdjective(slot) && !isDay(slot) && !isPlainDescent(slot)) ||
  (slot.type === 'path' && slot.value.path !== '.') ||
  (slot.type === 'kind' && (slot.value.extensions.length > 0 || slot.value.hidden));

/** Tokens with the concepts, but for those in a loaded slot that the intent left. */
const freeOf = (
  request: Understood,
  explains: ReadonlySet<number>,
  { concepts, topic }: { readonly concepts: readonly Concept[]; readonly topic: Topic },
): readonly number[] => {
  const left = request.slots.filter((slot) => isLoaded(slot) && !spanOf(slot).some((index) => explains.has(index)));
  const closed = new Set(spanOf(...left));
  // Where one stands goes without saying.
  const here = request.slots.filter(
    (slot) => slot.type === 'path' && slot.value.path === '.' && !slot.not && !slot.value.only,
  );
  const empty = [...allOf(request, ...concepts), ...fillersIn(request, topic)];
  return [...spanOf(...here), ...empty.filter((index) => !closed.has(index))];
};

const reasonOf = (
  { reason, summary, topic }: Pick<SkillSummary, 'summary' | 'topic'> & { readonly reason?: string },
  world: World,
): string => {
  const said = reason ?? summary;
  return topic === 'git' && world.git === undefined ? `${said} (this folder is in no git repository)` : said;
};

const literals = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A word that one of the skill's phrases spells out: it belongs to what the skill is about, whichever phrase fitted. */
const isOwnWord = ({ kind, lemma, value }: Token, says: readonly string[]): boolean => {
  const known = literals.get(says) ?? new Set(says.join(' ').match(/(?<==)[a-z][\w-]*/g) ?? []);
  literals.set(says, known);
  return kind === 'word' && (known.has(lemma) || known.has(value.toLowerCase()));
};

/** What one phrase makes of a request. */
const proposalOf = <S extends Takers>(
  declared: Intent<S>,
  phrase: readonly string[],
  request: Understood,
): Proposal | undefined => {
  const fitted = fitPhrase(phrase, declared.slots ?? {}, request);
  const written = fitted && declared.write(fitted.slots as Taken<S>, request.world, request);
  if (fitted === undefined || written === undefined) return undefined;
  if (declared.act && statesOnly(declared.says, fitted.explains, request.tokens)) return undefined;
  const shape = declared.rows && shaped(written, { rows: declared.rows, request, used: fitted.explains });
  const command = shape?.command ?? written;
  const used = new Set([...fitted.explains, ...(shape?.explains ?? [])]);
  // A file that a slot of the intent took is its own business.
  const [output] = slotsOf(request, 'output').filter((slot) => !used.has(slot.to - 1));
  const concepts = [
    ...(declared.act ? [] : [...LOOKUP_FREE, ...soughtOf(declared.topic, request)]),
    ...(declared.free ?? []),
  ];
  const own = request.tokens.filter((token) => isOwnWord(token, declared.says)).map((token) => token.index);
  const free = [...freeOf(request, used, { concepts, topic: declared.topic }), ...own];
  return {
    command:
      output === undefined ? command : into(command, { path: output.value.file }, output.value.append ? '>>' : '>'),
    reason: reasonOf(declared, request.world),
    explains: new Set([...used, ...free, ...spanOf(output)]),
    bonus: fitted.said * 0.002 + Object.keys(fitted.slots).length * 0.001,
    ...(declared.terminal ? { terminal: true } : {}),
  };
};

export const intent = <S extends Takers>(declared: Intent<S>): Skill => {
  const { name, topic, summary } = declared;
  let phrases: readonly (readonly string[])[] | undefined;
  const match = (request: Understood): Proposal | undefined => {
    if (declared.act && ASKS.test(request.text)) return undefined;
    phrases ??= declared.says.map(phraseOf);
    let best: Proposal | undefined;
    let most = -1;
    for (const phrase of phrases) {
      const proposal = maySay(phrase, request.tokens) ? proposalOf(declared, phrase, request) : undefined;
      if (proposal === undefined) continue;
      const { confidence } = coverage(request.tokens, proposal.explains);
      if (confidence <= most) continue;
      best = proposal;
      most = confidence;
    }
    return best;
  };
  return {
    name,
    topic,
    summary,
    says: declared.says,
    get examples() {
      return declared.examples;
    },
    get words() {
      return declared.says.flatMap((phrase) => phrase.match(/[a-z][a-z0-9]{2,}(?![}\w])/g) ?? []);
    },
    match,
  };
};
