/** Masks secrets in text before it is kept or sent: known values first, then shapes that are secrets wherever they stand. Pure. */

const SECRET_NAME =
  /(?:^|_)(?:KEY|TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(?:$|_)|(?:APIKEY|PASSWORD|TOKEN|SECRET)$/i;
/** Shorter values stand in too many innocent places. */
const SHORTEST = 8;

/**
 * Each keeps what tells the kind and masks the rest; sources: the providers' own documented prefixes. A text with none
 * of the signs in front holds no such secret: looking for it takes less than making the pattern ready.
 */
const SHAPES: readonly (readonly [signs: readonly string[], RegExp, instead: string])[] = [
  [['-----BEGIN '], /-----BEGIN ([A-Z ]*PRIVATE KEY)-----[\s\S]*?(?:-----END \1-----|$)/g, '[masked $1]'],
  [['sk-'], /\b(sk-(?:ant-|proj-)?)[A-Za-z0-9_-]{16,}/g, '$1[masked]'],
  [['_', '-'], /\b(gh[pousr]_|github_pat_|glpat-|npm_|pypi-|xox[abprs]-|hf_)[A-Za-z0-9_-]{16,}/g, '$1[masked]'],
  [['AKIA', 'ASIA'], /\b(AKIA|ASIA)[A-Z0-9]{16}\b/g, '$1[masked]'],
  [['eyJ'], /\b(eyJ)[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g, '$1[masked]'],
  [[':'], /\b((?:Authorization|Proxy-Authorization):\s*(?:Bearer|Basic|Token)\s+)[^\s'"]+/gi, '$1[masked]'],
  [['://'], /([a-z][a-z0-9+.-]*:\/\/[^\s:/@'"]+:)[^\s@/'"]+(@)/gi, '$1[masked]$2'],
  [
    ['=', ':'],
    /\b((?:[A-Z0-9]+_)*(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY)\s*[=:]\s*)(?!\[masked)("[^"\n]+"|'[^'\n]+'|[^\s'";&|]+)/gi,
    '$1[masked]',
  ],
];

/** Values of variables whose names say that they are secret, longest first so that none is masked in part. */
export const secretValues = (env: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const values = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value.length >= SHORTEST && SECRET_NAME.test(name) && !value.startsWith('/') ? [value] : [],
  );
  return [...new Set(values)].sort((a, b) => b.length - a.length);
};

/** A masker for one environment; cheap for text that holds no secret. */
export const maskFor = (env: Readonly<Record<string, string | undefined>>): ((text: string) => string) => {
  let values: readonly string[] | undefined;
  return (text) => {
    values ??= secretValues(env);
    let masked = text;
    for (const value of values) masked = masked.replaceAll(value, '[masked]');
    for (const [signs, shape, instead] of SHAPES)
      if (signs.some((sign) => masked.includes(sign))) masked = masked.replace(shape, instead);
    return masked;
  };
};
