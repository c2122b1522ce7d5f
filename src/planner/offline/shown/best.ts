/** Which reading of a request is taken: the plain one where its command shows all that is said, else one that is made to show it. */
import { THRESHOLD } from '../coverage.ts';
import type { Reading } from '../offline.ts';
import type { Understood } from '../skill.ts';
import { type Base, isShown, shownReading, type Unread } from './reading.ts';

/** How a text is read as a request of its own; where it is not understood well enough, the words that are not. */
export type ReadPlain = (
  text: string,
) => { readonly request: Understood; readonly reading: Reading } | { readonly unknown: readonly string[] };

const baseOf = (read: ReadPlain, text: string): Base | Unread => {
  const one = read(text);
  if ('unknown' in one) return one;
  // What is left in the rest must show as well.
  if (!isShown(one.request, one.reading.skill, one.reading.proposal.command)) return { unknown: [] };
  return { skill: one.reading.skill, understood: one.request, ...one.reading.proposal };
};

const shown = (request: Understood, read: ReadPlain): Reading | undefined => {
  const one = shownReading({ request, read: (text) => baseOf(read, text) });
  if (one === undefined || one.confidence < THRESHOLD) return undefined;
  const { skill, command, reason, explains, confidence } = one;
  return { skill, proposal: { command, reason, explains }, confidence, unknown: [] };
};

/** `plain`: the best of the plain readings, where one is good. None is taken whose command leaves a manner out. */
export const bestOf = (request: Understood, plain: Reading | undefined, read: ReadPlain): Reading | undefined => {
  const isWhole = plain !== undefined && isShown(request, plain.skill, plain.proposal.command);
  if (isWhole && plain.confidence > 0.99) return plain;
  const other = shown(request, read);
  const kept = isWhole ? plain : undefined;
  return other !== undefined && other.confidence >= (kept?.confidence ?? 0) ? other : kept;
};
