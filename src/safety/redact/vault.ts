/** Vault: which placeholder stands for which value, both ways, for as long as a session lives. */
import { type Kind, PLACEHOLDER } from './find.ts';

/** Six characters of A–Z and 2–7 for a value: the same ones each time, and of no use to whoever does not know the key. */
export type Label = (value: string) => string;

export interface Held {
  readonly kind: Kind;
  readonly value: string;
}

export interface Vault {
  /** The placeholder of a value: the same for the same value. */
  placeholder(value: string, kind: Kind): string;
  held(placeholder: string): Held | undefined;
  /** All values that were replaced so far. */
  values(): readonly Held[];
}

export const openVault = (label: Label): Vault => {
  const byName = new Map<string, Held>();
  const byValue = new Map<string, string>();
  const free = (value: string, kind: Kind): string => {
    for (let salt = 0; ; salt += 1) {
      const name = `LLMOS_${kind.toUpperCase()}_${label(salt === 0 ? value : `${value}\0${salt}`)}`;
      const held = byName.get(name);
      if (held === undefined || held.value === value) return name;
    }
  };
  return {
    placeholder: (value, kind) => {
      const known = byValue.get(value);
      if (known !== undefined) return known;
      const name = free(value, kind);
      byName.set(name, { kind, value });
      byValue.set(value, name);
      return name;
    },
    held: (name) => byName.get(name),
    values: () => [...byName.values()],
  };
};

/** The placeholders in a text, each once. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACEHOLDER)].map(([found]) => found)),
];
