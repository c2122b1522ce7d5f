/** Older versions of `memory.json`, brought to the present one step at a time. The file was backed up before. */
import { VERSION } from './shape.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Version 0 had no version number, and its facts could be bare sentences. */
const fromUnversioned = (raw: Raw): Raw => {
  const facts = Array.isArray(raw['facts']) ? raw['facts'] : [];
  const whole = facts.map((fact: unknown, index) =>
    typeof fact === 'string' ? { id: `f${index + 1}`, text: fact, since: 0, source: 'person', evidence: '' } : fact,
  );
  return { preferences: [], recipes: [], routeRules: [], ...raw, facts: whole };
};

/** `STEPS[n]` brings version n to n + 1. */
const STEPS: readonly ((raw: Raw) => Raw)[] = [fromUnversioned];

/** A file of version `from`, as the present version; entries are still to be checked. */
export const migrate = (raw: Raw, from: number): Raw => {
  const value = STEPS.slice(from).reduce((older, step) => step(older), raw);
  return { ...value, version: VERSION };
};
