/** A copy of a value with long strings and lists cut and every string masked. */

export interface Bound {
  /** Characters. */
  readonly text: number;
  /** Members of a list or an object. */
  readonly list: number;
}

const DEPTH = 32;
/** A key of an event: no value stands in it that would have to be masked. */
const OWN_KEY = /^[a-z][a-zA-Z]{0,15}$/;

/** An object of the keys, each masked, with what `item` gives for them. */
const named = (keys: readonly string[], text: (key: string) => string, item: (key: string) => unknown): object => {
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const name = OWN_KEY.test(key) ? key : text(key);
    const value = item(key);
    if (name === '__proto__') Object.defineProperty(copy, name, { value, enumerable: true });
    else copy[name] = value;
  }
  return copy;
};

/** `value` is plain JSON afterwards: bytes, functions and what is too deep are left out. `cut` tells whether anything was shortened. */
export const clip = (
  value: unknown,
  bound: Bound,
  mask: (text: string) => string,
): { value: unknown; cut: boolean } => {
  let cut = false;
  const text = (given: string): string => {
    // Masked with a margin, so that a secret across the cut is seen whole.
    const masked = mask(given.length > bound.text * 2 ? given.slice(0, bound.text * 2) : given);
    if (given.length <= bound.text && masked.length <= bound.text * 2) return masked;
    cut = true;
    return masked.slice(0, bound.text);
  };
  const members = <T>(all: readonly T[]): readonly T[] => {
    if (all.length > bound.list) cut = true;
    return all.slice(0, bound.list);
  };
  const walk = (given: unknown, depth: number): unknown => {
    if (typeof given === 'string') return text(given);
    if (typeof given !== 'object' || given === null) return given;
    if (depth >= DEPTH || ArrayBuffer.isView(given)) {
      cut = true;
      return undefined;
    }
    if (Array.isArray(given)) return members(given).map((item) => walk(item, depth + 1));
    return named(members(Object.keys(given)), text, (key) => walk((given as Record<string, unknown>)[key], depth + 1));
  };
  return { value: walk(value, 0), cut };
};
