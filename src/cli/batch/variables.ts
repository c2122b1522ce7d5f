/** Variables of a batch: `--set name=value` and the environment. A shell line expands its own; of a request they are filled in here. Pure. */
import { Refusal } from '../machine.ts';

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** `name=value` pairs; the last one of a name counts. */
export const pairsOf = (given: readonly string[]): Readonly<Record<string, string>> => {
  const pairs: Record<string, string> = {};
  for (const pair of given) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, at));
    if (!NAME.test(name)) throw new Refusal(`--set takes name=value, not '${pair}'`, 2);
    pairs[name] = pair.slice(at + 1);
  }
  return pairs;
};

export type Filled =
  | { readonly kind: 'filled'; readonly text: string }
  | { readonly kind: 'unset'; readonly name: string };

/** Quoted text as it stands, `\$`, `${name}`, `$name`. */
const PART = /'[^']*'|\\\$|\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)/g;

/** One name to whoever reads the request, also where the value holds blanks. */
const asWord = (value: string): string => {
  if (/^[^\s'"]+$/.test(value)) return value;
  return value.includes("'") ? `"${value}"` : `'${value}'`;
};

/** The request with its variables filled in, those in single quotes apart. */
export const fill = (request: string, lookUp: (name: string) => string | undefined): Filled => {
  let unset: string | undefined;
  const text = request.replace(PART, (part, braced?: string, bare?: string) => {
    const name = braced ?? bare;
    if (name === undefined) return part === '\\$' ? '$' : part;
    const value = lookUp(name);
    if (value === undefined) unset ??= name;
    return value === undefined ? part : asWord(value);
  });
  return unset === undefined ? { kind: 'filled', text } : { kind: 'unset', name: unset };
};

/** Names of variables that a line speaks of. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\$\{?[#!]?([A-Za-z_]\w*)/g)].map((found) => found[1]!)),
];
