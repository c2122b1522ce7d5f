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
import type { Concept } from './language/english.ts';
import { lexicon, reading } from './lexicon.ts';
import { allOf, type Proposal, type Skill, type SkillSummary, slotsOf, spanOf, type Understood } from './skill.ts';
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
  /** Undefined: this intent does not fit after all. */
  readonly write: (slots: Taken<S>, world: World, request: Understood) => Command | undefined;
  /** One line for the step; the summary where missing. */
  readonly reason?: string;
  readonly terminal?: true;
}

type Item = { readonly optional: boolean } & (
  | { readonly slot: string }
  | { readonly accepts: (token: Token) => boolean }
);

const wordTest = (word: string): ((token: Token) => boolean) => {
  if (/^[A-Z_0-9]+$/.test(word)) return (token) => means(token, word as Concept);
  if (word.startsWith('='))
    return (token) => token.lemma === word.slice(1) || token.value.toLowerCase() === word.slice(1);
  const plain = word.replaceAll('_', ' ');
  const { lemma, concepts } = reading(plain, lexicon());
  const shared = concepts.includes('GLUE') ? [] : concepts;
  return (token) => token.lemma === plain || token.lemma === lemma || means(token, ...shared);
};

const compile = (phrase: string): readonly Item[] =>
  phrase.split(' ').map((part) => {
    const optional = part.endsWith('?') || part.endsWith('?}');
    const body = part.replace(/[?{}]/g, '');
    if (part.startsWith('{')) return { optional, slot: body };
    const tests = body.split('|').map(wordTest);
    return { optional, accepts: (token: Token) => tests.some((test) => test(token)) };
  });

interface Reading {
  readonly slots: Readonly<Record<string, unknown>>;
  readonly explains: ReadonlySet<number>;
}

/** Fits a phrase to the request: words first, then slots from what is left; a slot after a word looks behind that word first. */
const fitPhrase = (items: readonly Item[], takers: Takers, request: Understood): Reading | undefined => {
  const explains = new Set<number>();
  const cues = new Map<string, number>();
  let last: number | undefined;
  for (const item of items) {
    if ('slot' in item) {
      if (last !== undefined) cues.set(item.slot, last);
      continue;
    }
    const token = request.tokens.find((one) => !explains.has(one.index) && item.accepts(one));
    if (token === undefined && !item.optional) return undefined;
    if (token !== undefined) explains.add(token.index);
    last = token?.index ?? last;
  }
  const required = new Set(items.flatMap((item) => ('slot' in item && !item.optional ? [item.slot] : [])));
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
  for (const [name, take] of Object.entries(takers)) {
    const one = take(request, explains, cues.get(name));
    if (one === undefined) {
      if (required.has(name)) return undefined;
      continue;
    }
    slots[name] = one.value;
    for (const index of one.tokens) explains.add(index);
  }
  return { slots, explains };
};

const LOOKUP_FREE: readonly Concept[] = ['SHOW', 'FIND', 'CURRENT', 'THING', 'EXIST', 'HOST', 'INFO', 'SCREEN'];

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
]);

/** "today" is said of what is asked now, too. */
const isDay = (slot: Slot): boolean => slot.type === 'age' && slot.value.tests.every((test) => test.at === 'day');

const isLoaded = (slot: Slot): boolean =>
  slot.not ||
  (LOADED.has(slot.type) && !isDay(slot)) ||
  (slot.type === 'path' && slot.value.path !== '.') ||
  (slot.type === 'kind' && (slot.value.extensions.length > 0 || slot.value.hidden));

/** Tokens with the concepts, but for those in a loaded slot that the intent left. */
const freeOf = (
  request: Understood,
  explains: ReadonlySet<number>,
  concepts: readonly Concept[],
): readonly number[] => {
  const left = request.slots.filter((slot) => isLoaded(slot) && !spanOf(slot).some((index) => explains.has(index)));
  const closed = new Set(spanOf(...left));
  // Where one stands goes without saying.
  const here = request.slots.filter(
    (slot) => slot.type === 'path' && slot.value.path === '.' && !slot.not && !slot.value.only,
  );
  return [...spanOf(...here), ...allOf(request, ...concepts).filter((index) => !closed.has(index))];
};

const reasonOf = (
  { reason, summary, topic }: Pick<SkillSummary, 'summary' | 'topic'> & { readonly reason?: string },
  world: World,
): string => {
  const said = reason ?? summary;
  return topic === 'git' && world.git === undefined ? `${said} (this folder is in no git repository)` : said;
};

/** What one phrase makes of a request. */
const proposalOf = <S extends Takers>(
  declared: Intent<S>,
  phrase: readonly Item[],
  request: Understood,
): Proposal | undefined => {
  const fitted = fitPhrase(phrase, declared.slots ?? {}, request);
  const command = fitted && declared.write(fitted.slots as Taken<S>, request.world, request);
  if (fitted === undefined || command === undefined) return undefined;
  const [output] = slotsOf(request, 'output');
  const free = freeOf(request, fitted.explains, [...(declared.act ? [] : LOOKUP_FREE), ...(declared.free ?? [])]);
  return {
    command:
      output === undefined ? command : into(command, { path: output.value.file }, output.value.append ? '>>' : '>'),
    reason: reasonOf(declared, request.world),
    explains: new Set([...fitted.explains, ...free, ...spanOf(output)]),
    bonus: phrase.length * 0.001,
    ...(declared.terminal ? { terminal: true } : {}),
  };
};

export const intent = <S extends Takers>(declared: Intent<S>): Skill => {
  const { name, topic, summary, examples } = declared;
  let phrases: readonly (readonly Item[])[] | undefined;
  const match = (request: Understood): Proposal | undefined => {
    phrases ??= declared.says.map(compile);
    let best: Proposal | undefined;
    let most = -1;
    for (const phrase of phrases) {
      const proposal = proposalOf(declared, phrase, request);
      if (proposal === undefined) continue;
      const { confidence } = coverage(request.tokens, proposal.explains);
      if (confidence <= most) continue;
      best = proposal;
      most = confidence;
    }
    return best;
  };
  const words = declared.says.flatMap((phrase) => phrase.match(/[a-z][a-z0-9]{2,}(?![}\w])/g) ?? []);
  return { name, topic, summary, examples, words, match };
};
