/** Shell source to syntax tree, by the one parser used for judging; every reason not to trust the tree is a refusal. */
import { type ParsedScript, parse } from 'unbash';

/** Longest source that is looked at, in UTF-16 units. */
export const MAX_SOURCE = 256 * 1024;

/** Most statements on the top level of one script. */
export const MAX_STATEMENTS = 2000;

export type Parsed =
  | { readonly ok: true; readonly script: ParsedScript }
  | { readonly ok: false; readonly reason: string };

const refuse = (reason: string): Parsed => ({ ok: false, reason });

/** Parses a script. Errors of nested scripts show only when the walk reaches them: it checks `errors` again there. */
export const parseShell = (source: string): Parsed => {
  if (source.length > MAX_SOURCE) return refuse('it is too long to be judged');
  if (source.includes('\0')) return refuse('it holds a NUL byte');
  const script = parse(source);
  if (script.errors?.length) return refuse(`it does not parse: ${script.errors[0]?.message ?? 'unknown error'}`);
  if (script.commands.length > MAX_STATEMENTS) return refuse('it has too many statements to be judged');
  return { ok: true, script };
};
