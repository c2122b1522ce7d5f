/** Arg: one word of a command as far as it is known. */
import type { Matching } from '../plan.ts';

/** `operand`: unknown, but not a flag and a single word (loop names, `{}`). `any`: may be whatever. */
export type Dynamic = 'no' | 'operand' | 'any';

export interface Arg {
  readonly text: string;
  readonly dynamic: Dynamic;
  readonly glob: boolean;
  /** As written. */
  readonly raw: string;
  /** Everything under this path may be meant (`{}` of find). */
  readonly under?: 'all' | 'some';
  /** … but only what matches. */
  readonly matching?: Matching;
}

/** A word that is known as it stands. */
export const literal = (text: string, raw = text): Arg => ({ text, dynamic: 'no', glob: false, raw });
