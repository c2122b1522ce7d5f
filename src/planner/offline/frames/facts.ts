/**
 * Facts of things: a table of nouns, each with the command that tells it. The turns of phrase around the nouns are the same for all:
 * "the mtu of eth0", "eth0's mtu", "interface eth0 mtu", "which mtu does eth0 have", "what is …", "how large is …".
 *
 *   'cpu|processor : model|type'    "cpu model", "model of the cpu"
 *   'page size|size of pages'       just these
 */
import type { World } from '../../../world.ts';
import { type Frame, frame } from '../frame.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import type { Skill, Topic, Understood } from '../skill.ts';
import { type Attributes, type Clause, lineOf, maySay } from './clause.ts';

/** A noun, and a template in which `{name}` is the thing. `own`: nothing else has such a thing, so that the kind
 * need not be said; `kind`: it must be. */
export type Fact = readonly [noun: string, command: string, tells?: 'own' | 'kind'];

export interface FactsOf {
  readonly name: string;
  readonly topic: Topic;
  readonly summary: string;
  /** What the things are called: "interface|network card". */
  readonly kinds: string;
  /** The place of a name in the notation of clauses. */
  readonly place: string;
  readonly facts: readonly Fact[];
  /** What a name looks like where neither the kind nor an own fact tells what it is. */
  readonly looks?: RegExp;
  readonly unless?: RegExp;
  /** False where such a name cannot be meant. */
  readonly fits?: (name: string, request: Understood) => boolean;
  readonly examples: Frame['examples'];
}

const ASK =
  'what which whose show tell give get list display print find fetch report is are was does do did has have use uses using used see check look output i me my we you can could please and the a an of for on from in at about it its this that current currently now value values name all any there info information much many how be let want need know out exactly exact actual only just system';

/** "(A) (B)" and "(B) of (A)" of `A : B`. */
export const nounOf = (noun: string): string => {
  const [mods = '', heads] = noun.split(' : ');
  if (heads === undefined) return noun.includes('|') ? `(${mods})` : mods;
  return `((${mods}) (${heads})|(${heads}) (of|for|on|in|does|do|is|has) (${mods}))`;
};

const oneOf = (facts: readonly Fact[]): string => `(${facts.map(([noun]) => nounOf(noun)).join('|')})`;

/** One of the nouns, or several: "uid and gid". */
const anyOf = (facts: readonly Fact[]): string => {
  const one = oneOf(facts);
  return `${one}(?: (?:and (?:its |their |the |his |her )?|the )?${one})*`;
};

/** A fact is said by its place, so that several may be. */
const saidBy = (facts: readonly Fact[]): readonly Clause[] =>
  facts.map(([noun], at): Clause => [nounOf(noun), { [`fact${at}`]: 'yes' }]);

const factsIn = (said: Attributes, facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((_fact, at) => said[`fact${at}`] !== undefined);

const HAS =
  '(has|have|uses|use|is using|takes|is taking|run|runs|belongs to|belong to|is in|is on|own|owns|get|listens on|lives in|wait~ on)';

const headsOf = ({ kinds, place, facts }: FactsOf): readonly Clause[] => {
  const kind = `[${kinds}]`;
  const noun = anyOf(facts);
  const name = { name: '$1' };
  // Whose kind is said may be called anything.
  const any = place.replace('{M}', '{N}');
  return [
    [
      `${noun} [that|which|used|assigned|belong~|configured] (of|for|on|from|by|in|about|to) ${kind} [named|called|with id|number|id] ${place}`,
      name,
    ],
    [`${noun} [that|which] ${kind} ${place} ${HAS}`, name],
    [`(?:what|which|how many|how much) ${noun} [does|do|is|has|are|did] ${kind} ${place}`, name],
    [`${place} [${kinds}] ${noun}`, name],
    [
      `${noun} [that|which|used|assigned|belong~|configured] (of|for|on|from|by|in|about|to) (${kinds}) [named|called] ${any}`,
      name,
    ],
    [`(${kinds}) [named|called] ${any} ${noun}`, name],
    [`${any} (${kinds}) ${noun}`, name],
  ];
};

const clausesOf = ({ kinds, facts, place }: FactsOf): readonly Clause[] => [
  ...saidBy(facts),
  [`(${kinds}) [named|called|with id|id|number] ${place.replace('{M}', '{N}')}`, { kind: '$1' }],
  [`${place.replace('{M}', '{N}')} (${kinds})`, { before: '$1' }],
];

const LINUX =
  /\/(?:proc|sys|etc\/(?:os-release|machine-id))\/?|\b(?:systemctl|journalctl|getent|lscpu|lsblk|findmnt|ip|ss|free|chage|loginctl|timedatectl|localectl|hostnamectl|nproc|pwdx|ethtool)\b/;

/** The command of a fact; a second one behind ` // ` is BSD's. */
export const commandOf = (command: string, world: World): string | undefined => {
  const [gnu, bsd] = command.split(' // ');
  if (world.userland !== 'bsd') return gnu;
  return bsd ?? (LINUX.test(command) ? undefined : gnu);
};

const NAME = /^[\w][\w.@:+/-]*$/;

/** One command after the other; undefined where one of them is none here. */
const together = (facts: readonly Fact[], world: World): string | undefined => {
  const all = facts.map(([, command]) => commandOf(command, world));
  return all.length === 0 || all.includes(undefined) ? undefined : all.join(' && ');
};

const write = (given: FactsOf, said: Attributes, request: Understood): string | undefined => {
  const { kind, before, name = '' } = said;
  const facts = factsIn(said, given.facts);
  const isTold =
    kind === name ||
    before === name ||
    facts.some(([, , tells]) => tells === 'own') ||
    (given.looks?.test(name) === true && facts.every(([, , tells]) => tells !== 'kind'));
  // "The default shell": no name, unless "container web" says that it is one.
  if (kind !== name && isOrdinary(name.toLowerCase())) return undefined;
  if (!isTold || !(NAME.test(name) || given.place === '{F}') || given.fits?.(name, request) === false) return undefined;
  return together(facts, request.world);
};

const JOINING = new Set('of for on in the a an and to by at'.split(' '));

/** A noun is said by one of its words at least; asked first, as most facts have none in a request; a letter that may be missing, or a place, leaves it open. */
const isNear = (noun: string, text: string): boolean =>
  /[a-z]\?|[{\\]/.test(noun) || (noun.match(/[a-z]+/g) ?? []).some((word) => !JOINING.has(word) && text.includes(word));

/**
 * A skill that reads with those facts alone of which something is said: an expression of all nouns takes tens of milliseconds
 * to be made ready.
 */
const narrowed = <Given extends { readonly facts: readonly Fact[] }>(
  given: Given,
  of: (given: Given) => Skill,
): Skill => {
  const whole = of(given);
  const known = new Map<string, Skill>();
  const match = (request: Understood): ReturnType<Skill['match']> => {
    const { text } = lineOf(request.tokens);
    const facts = given.facts.filter(([noun]) => isNear(noun, text) && maySay(nounOf(noun), text));
    if (facts.length === 0) return undefined;
    const key = facts.map(([noun]) => noun).join('\n');
    const skill = known.get(key) ?? of({ ...given, facts });
    known.set(key, skill);
    return skill.match(request);
  };
  // Its examples stay behind their getters.
  return Object.defineProperties({} as Skill, {
    ...Object.getOwnPropertyDescriptors(whole),
    // Each fact by itself, so that what is asked for has a whole noun.
    forms: { value: given.facts.map(([noun]) => nounOf(noun)), enumerable: true },
    match: { value: match, enumerable: true },
  });
};

const factsFrame = (given: FactsOf): Skill =>
  frame({
    name: given.name,
    topic: given.topic,
    summary: given.summary,
    heads: headsOf(given),
    core: oneOf(given.facts),
    clauses: clausesOf(given),
    free: `${ASK} ${given.kinds.replace(/[|\s]+/g, ' ')}`,
    ...(given.unless === undefined ? {} : { unless: given.unless }),
    write: (said, _world, request) => write(given, said, request),
    examples: given.examples,
  });

/** A skill of such facts. */
export const factsOf = (given: FactsOf): Skill => narrowed(given, factsFrame);

type OwnFacts = Omit<FactsOf, 'place' | 'kinds'> & { readonly beside?: string };

const ownFrame = (given: OwnFacts): Skill => {
  const BOX =
    '(system|machine|computer|server|box|host|pc|laptop|shell|session|terminal|device|hardware|operating system|os|kernel|process|platform)';
  return frame({
    name: given.name,
    topic: given.topic,
    summary: given.summary,
    heads: [[anyOf(given.facts), {}]],
    core: oneOf(given.facts),
    clauses: [
      ...saidBy(given.facts),
      [`(of|for|on|in|at|by) [current|running|local] ${BOX}`, {}],
      ['(is|are) set', {}],
    ],
    free: `${ASK} machine computer server box host pc laptop local running configured maximum allowed ${given.beside ?? ''}`,
    ...(given.unless === undefined ? {} : { unless: given.unless }),
    write: (said, world) => together(factsIn(said, given.facts), world),
    examples: given.examples,
  });
};

/** Facts of this one machine, or session: no name is needed. */
export const ownFacts = (given: OwnFacts): Skill => narrowed(given, ownFrame);
