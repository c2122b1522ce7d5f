/** Masks secrets in text before it is kept: known values first, then shapes that are secrets wherever they stand. Pure. */
import { replaceFinds } from './redact/find.ts';
import { shapedSecrets } from './redact/shapes.ts';

const SECRET_NAME =
  /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(?:$|_)|(?:APIKEY|PASSWORD|TOKEN|SECRET)$/i;
/** Shorter values stand in too many innocent places. */
const SHORTEST = 8;

/** Values of variables whose names say that they are secret, longest first so that none is masked in part. */
export const secretValues = (env: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const values = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= SHORTEST && SECRET_NAME.test(name) && !value.startsWith('/') ? [value] : [],
  );
  return [...new Set(values)].sort((a, b) => b.length - a.length);
};

/** The entries of a turn repeat their keys, the line and the folder: those are looked at once. */
const MOST_KNOWN = 500;
const LONGEST_KNOWN = 200;

/** A masker for one environment, for what is kept on this machine; cheap for text that holds no secret. */
export const maskFor = (env: Readonly<Record<string, string | undefined>>): ((text: string) => string) => {
  let values: readonly string[] | undefined;
  const known = new Map<string, string>();
  const mask = (text: string): string => {
    values ??= secretValues(env);
    let masked = text;
    for (const value of values) masked = masked.replaceAll(value, '[masked]');
    return replaceFinds(masked, shapedSecrets(masked), () => '[masked]');
  };
  return (text) => {
    if (text.length > LONGEST_KNOWN) return mask(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const masked = mask(text);
    known.set(text, masked);
    return masked;
  };
};
