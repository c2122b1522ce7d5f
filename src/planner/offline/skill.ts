/** What a skill is, and what it sees of a request. */
import type { World } from '../../world.ts';
import type { Concept } from './language/english.ts';
import type { Slot, SlotType } from './slot.ts';
import { means, type Token } from './understand.ts';
import type { Command } from './write/command.ts';

/** A request, understood: tokens with concepts, and the slots among them. `stdin`: data arrives on standard input. */
export interface Understood {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly slots: readonly Slot[];
  readonly world: World;
  readonly stdin: boolean;
}

/** One way to do what was asked. `explains`: indices of the tokens that this reading accounts for. `bonus` settles near-ties. */
export interface Proposal {
  readonly command: Command;
  readonly reason: string;
  readonly explains: ReadonlySet<number>;
  readonly bonus?: number;
  readonly terminal?: true;
}

export type Topic =
  | 'files'
  | 'text'
  | 'disk'
  | 'archives'
  | 'processes'
  | 'network'
  | 'system'
  | 'git'
  | 'packages'
  | 'users'
  | 'shell'
  | 'dates'
  | 'own'
  | 'other';

export interface SkillSummary {
  readonly name: string;
  readonly topic: Topic;
  readonly summary: string;
  /** Utterance and the exact command it gives in the world of `tests/planner/offline/example-world.ts`. */
  readonly examples: readonly (readonly [utterance: string, command: string])[];
}

export interface Skill extends SkillSummary {
  /** Words beyond the dictionary that this skill knows: kept from spelling repair, and repaired to. */
  readonly words?: readonly string[];
  /** The phrases of which one must fit, in the notation of `intent.ts`; without them any request may be meant. */
  readonly says?: readonly string[];
  /** Words that it reads: kept from spelling repair, but nothing is repaired to them. */
  readonly keeps?: readonly string[];
  /** The turns of phrase of which one must hold, in the shorthand of `frames/wording.ts`. */
  readonly forms?: readonly string[];
  readonly match: (request: Understood) => Proposal | undefined;
}

export const slotsOf = <T extends SlotType>(request: Understood, type: T): readonly Slot<T>[] =>
  request.slots.filter((slot) => slot.type === type) as unknown as readonly Slot<T>[];

/** Indices of the tokens of slots. */
export const spanOf = (...slots: readonly (Slot | undefined)[]): number[] =>
  slots.flatMap((slot) =>
    slot === undefined ? [] : Array.from({ length: slot.to - slot.from }, (_, n) => slot.from + n),
  );

/** Indices of the tokens outside every slot that have one of the concepts. */
export const looseOf = (request: Understood, ...concepts: readonly Concept[]): number[] => {
  const taken = new Set(spanOf(...request.slots));
  return request.tokens
    .filter((token) => !taken.has(token.index) && means(token, ...concepts))
    .map((token) => token.index);
};

/** Indices of all tokens with one of the concepts, in slots or not. */
export const allOf = (request: Understood, ...concepts: readonly Concept[]): number[] =>
  request.tokens.filter((token) => means(token, ...concepts)).map((token) => token.index);

/** The tokens within a match on the text of the request. */
export const tokensWithin = (tokens: readonly Token[], { index, 0: said }: RegExpExecArray): readonly number[] =>
  tokens.filter((token) => token.start >= index && token.end <= index + said.length).map((token) => token.index);
