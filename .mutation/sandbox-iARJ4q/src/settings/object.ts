/** A bounded text as a JSON object. */
// @ts-nocheck

import type { Bounded } from '../memory/bounded.ts';

export type ReadObject =
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>> }
  | Exclude<Bounded, { kind: 'text' }>;

/** Errors are values; the reason is a part of a sentence. */
export const readObject = (read: Bounded): ReadObject => {
  if (read.kind === 'unreadable') return { ...read, reason: `it cannot be read (${read.reason})` };
  if (read.kind === 'missing') return read;
  try {
    const value: unknown = JSON.parse(read.text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { kind: 'object', value: value as Record<string, unknown> };
    }
  } catch {
    // Told below, in words of ours.
  }
  return { kind: 'unreadable', reason: 'it is not a JSON object' };
};
