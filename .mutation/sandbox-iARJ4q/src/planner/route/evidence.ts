/** What speaks for one reading of a line, and how much. */
// @ts-nocheck


/** `says` is a clause a person can be shown. Weights compare: 3 is a known command, 4 the word “the”. */
export interface Evidence {
  readonly for: 'shell' | 'ask';
  readonly weight: number;
  readonly says: string;
}

export const forShell = (weight: number, says: string): Evidence => ({ for: 'shell', weight, says });
export const forAsk = (weight: number, says: string): Evidence => ({ for: 'ask', weight, says });

/** The sum for a reading. */
export const total = (evidence: readonly Evidence[], reading: Evidence['for']): number =>
  evidence.reduce((sum, one) => (one.for === reading ? sum + one.weight : sum), 0);

/** The clause that weighed most for a reading. */
export const strongest = (evidence: readonly Evidence[], reading: Evidence['for']): string =>
  evidence.reduce((best, one) => (one.for === reading && one.weight > best.weight ? one : best), forAsk(0, '')).says;
