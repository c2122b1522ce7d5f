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

type Environment = Readonly<Record<string, string | undefined>>;

/** Where `known` is forgotten when what is masked changes. */
const masker = (values: () => readonly string[]): ((text: string) => string) => {
  let before: readonly string[] = [];
  const known = new Map<string, string>();
  const mask = (text: string): string => {
    let masked = text;
    for (const value of before) masked = masked.replaceAll(value, '[masked]');
    return replaceFinds(masked, shapedSecrets(masked), () => '[masked]');
  };
  return (text) => {
    const now = values();
    if (now !== before) {
      before = now;
      known.clear();
    }
    if (text.length > LONGEST_KNOWN) return mask(text);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    if (known.size >= MOST_KNOWN) known.clear();
    const masked = mask(text);
    known.set(text, masked);
    return masked;
  };
};

/** A masker for one environment, for what is kept on this machine; cheap for text that holds no secret. */
export const maskFor = (env: Environment): ((text: string) => string) => {
  let values: readonly string[] | undefined;
  return masker(() => (values ??= secretValues(env)));
};

/** As `maskFor`, for a session: what was exported later is masked from then on, also after it was unset. */
export const maskOver = (current: () => Environment): ((text: string) => string) => {
  let env: Environment | undefined;
  let values: readonly string[] = [];
  return masker(() => {
    const now = current();
    if (now === env) return values;
    env = now;
    const more = secretValues(now).filter((value) => !values.includes(value));
    if (more.length > 0) values = [...values, ...more].sort((a, b) => b.length - a.length);
    return values;
  });
};
