/**
 * Frames of clauses: a head says what is spoken of, clauses say what of it, in any order and number; what is said becomes attributes, and one
 * writer makes the command of them. A request of ten modifiers needs no phrase of its own.
 */
import type { World } from '../../world.ts';
import { fillersIn } from './fillers.ts';
import { type Attributes, type Clause, type ClauseLine, lineOf, readClause, withoutOptional } from './frames/clause.ts';
import { ASKS } from './phrase.ts';
import type { Rows } from './rows.ts';
import { shaped } from './rows.ts';
import { allOf, type Proposal, type Skill, type SkillSummary, slotsOf, spanOf, type Understood } from './skill.ts';
import { commandFrom } from './template.ts';
import { type Command, into } from './write/command.ts';

export interface Frame extends SkillSummary {
  /** One of them must hold. */
  readonly heads: readonly Clause[];
  readonly clauses: readonly Clause[];
  /** What all heads hold: of many long ones only this is looked for first. */
  readonly core?: string;
  /** Words that say nothing here. */
  readonly free?: string;
  /** It changes something: nothing is free that only asks, and who asks is not meant. */
  readonly act?: true;
  readonly rows?: Rows;
  readonly terminal?: true;
  /** Of two that explain as much this is meant: it says more of what it is about. */
  readonly bonus?: number;
  /** What a request must hold at all: asked first, as most hold nothing of it. */
  readonly needs?: RegExp;
  /** Words of which it must hold one, as they stand, also within others: without one this is not even loaded. */
  readonly mentions?: string;
  /** The request says what this is not. */
  readonly unless?: RegExp;
  /** A command, or a template (`template.ts`) over the attributes; undefined where they make no sense together. */
  readonly write: (said: Attributes, world: World, request: Understood) => string | Command | undefined;
}

interface Heard {
  readonly said: Attributes;
  /** The line with what clauses have read blotted out; `open`: what the head has read, too. */
  readonly left: string;
  readonly open: string;
  readonly count: number;
}

const blotted = (text: string, from: number, to: number): string =>
  `${text.slice(0, from)}${text.slice(from, to).replace(/\S/g, '\0')}${text.slice(to)}`;

/** Of two clauses that contradict each other the second is not read. */
const heard = (clauses: readonly Clause[], before: Heard, given: { line: ClauseLine; request: Understood }) => {
  let { said, left, open, count } = before;
  for (const clause of clauses) {
    const read = readClause(clause, { line: given.line, left, tokens: given.request.tokens });
    if (read === undefined) continue;
    if (Object.entries(read.says).some(([name, value]) => (said[name] ?? value) !== value)) continue;
    said = { ...said, ...read.says };
    left = blotted(left, read.from, read.to);
    open = blotted(open, read.from, read.to);
    count += 1;
  }
  return { said, left, open, count };
};

const LITTLE = new Set('the a an my of all any this that and to in on for it is are please'.split(' '));

/** A token is read when each of its words is, or means nothing. */
const readIn = ({ spans }: ClauseLine, open: string, free: ReadonlySet<string>): readonly number[] =>
  spans.flatMap((span, index) => {
    if (span === undefined) return [];
    const words = open.slice(...span).split(' ');
    const rest = words.filter((word) => !word.includes('\0'));
    const isRead = rest.length < words.length;
    return rest.every((word) => free.has(word) || (isRead && LITTLE.has(word))) ? [index] : [];
  });

const read = (frame: Frame, request: Understood): Heard | undefined => {
  const line = lineOf(request.tokens);
  for (const clause of frame.heads) {
    const head = readClause(clause, { line, left: line.text, tokens: request.tokens });
    if (head === undefined) continue;
    const open = blotted(line.text, head.from, head.to);
    return heard(frame.clauses, { said: head.says, left: line.text, open, count: 0 }, { line, request });
  }
  return undefined;
};

const proposalOf = (frame: Frame, request: Understood): Proposal | undefined => {
  if (
    frame.needs?.test(request.text) === false ||
    frame.unless?.test(request.text) ||
    (frame.act && ASKS.test(request.text))
  )
    return undefined;
  const found = read(frame, request);
  if (found === undefined) return undefined;
  const template = frame.write(found.said, request.world, request);
  const written = typeof template === 'string' ? commandFrom(template, found.said, request.world) : template;
  if (written === undefined) return undefined;
  const free = new Set((frame.free ?? '').split(' '));
  const used = new Set([
    ...readIn(lineOf(request.tokens), found.open, free),
    ...(frame.act ? [] : allOf(request, 'SHOW', 'CURRENT', 'EXIST', 'INFO', 'SCREEN', 'THING')),
    ...fillersIn(request, frame.topic),
  ]);
  return withOutput(frame, { written, used, count: found.count }, request);
};

const withOutput = (
  frame: Frame,
  { written, used, count }: { written: Command; used: ReadonlySet<number>; count: number },
  request: Understood,
): Proposal => {
  const shape = frame.rows && shaped(written, { rows: frame.rows, request, used });
  const command = shape?.command ?? written;
  const [output] = slotsOf(request, 'output').filter((slot) => !used.has(slot.to - 1));
  return {
    command:
      output === undefined ? command : into(command, { path: output.value.file }, output.value.append ? '>>' : '>'),
    reason: frame.summary,
    explains: new Set([...used, ...(shape?.explains ?? []), ...spanOf(output)]),
    bonus: 0.004 * count + (frame.bonus ?? 0),
    ...(frame.terminal ? { terminal: true } : {}),
  };
};

/** Words that clauses spell out whole: no slips. */
const spelt = ({ heads, clauses }: Frame): readonly string[] => [
  ...new Set([...heads, ...clauses].flatMap(([form]) => form.match(/(?<![\w~?{])[a-z]{4,}(?![~\w?}(])/g) ?? [])),
];

/** A skill of clauses. */
export const frame = (declared: Frame): Skill => {
  const { name, topic, summary, heads, core, mentions } = declared;
  const spoken = core === undefined ? heads.map(([form]) => withoutOptional(form)) : [core];
  return {
    name,
    topic,
    summary,
    forms: mentions === undefined ? spoken : spoken.map((form) => `(${form}) (${mentions})`),
    get examples() {
      return declared.examples;
    },
    get keeps() {
      return spelt(declared);
    },
    match: (request) => proposalOf(declared, request),
  };
};

/** Frames of one topic. */
export const frames = (topic: Frame['topic'], all: readonly Omit<Frame, 'topic'>[]): readonly Skill[] =>
  all.map((one) => frame({ topic, ...one }));
