/** Shapes that are secrets wherever they stand: the providers' own documented prefixes, and values behind a telling word. */
import { type Find, findAll } from './find.ts';

/**
 * `signs`: a text with none of them holds no such secret, and looking for it takes less than making the pattern ready.
 * The group `secret` is what is masked, the whole match where there is none.
 */
export interface Shape {
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  /** For a value that any word could be: says whether this one is a secret. */
  readonly counts?: (value: string) => boolean;
}

/** What programs write where a value would stand. */
const STAND_IN =
  /^(?:null|nil|none|true|false|undefined|string|number|str|int|bool(?:ean)?|text|required|optional|empty|unset|changed?|example|redacted|hidden|\*+|x{3,}|\.{3,}|\[.*|<.*|%.*|\{.*|\(.*)$/i;
/** A variable, a call or a member: code that fetches a value. */
const EXPRESSION =
  /^[$@]|^\w+(?:\.\w+)*\(|^(?:process|os|env|config|self|this|req|settings|import)\b[.[]|^\w+\.\w+\(|=>|^\w+\[/;

const isValue = (value: string): boolean => !STAND_IN.test(value) && !EXPRESSION.test(value);

/** Bits a character (Shannon). Random base64 of 20 characters has 3.9 and more, words and names stay below 3.4. */
export const entropy = (text: string): number => {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
};

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Looks made by chance: letters and digits mixed, no path, no UUID. */
export const looksRandom = (value: string): boolean =>
  value.length >= 12 &&
  !/^[/~.]|^[\w+.-]+:\/\/|\s/.test(value) &&
  !UUID.test(value) &&
  /\d/.test(value) &&
  /[A-Za-z]/.test(value) &&
  entropy(value) >= (value.length >= 20 ? 3.2 : 2.9);

const digits = (value: string): boolean => isValue(value) && (/\d/.test(value) || /[^\w.,;:-]/.test(value));

const VALUE = String.raw`"(?<secret>[^"\n]{3,})"|'(?<secret>[^'\n]{3,})'|(?<secret>[^\s'"\x60;&|,(){}<>]{3,})`;

/** The name of a member may itself be quoted, as in JSON. */
const named = (names: string, sign = String.raw`\s*(?:=>|:=|[=:])\s*`): RegExp =>
  new RegExp(String.raw`(?<![A-Za-z])(?:[\w.-]*[_.-])?(?:${names})["']?${sign}(?:${VALUE})`, 'gid');

export const SHAPES: readonly Shape[] = [
  {
    signs: ['-----BEGIN '],
    pattern: /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?)-----[\s\S]*?(?:-----END \1-----|$)/dg,
  },
  {
    // The end of one whose beginning was cut off.
    signs: ['PRIVATE KEY-----'],
    pattern: /(?<secret>(?:[A-Za-z0-9+/=]{12,}(?:\s|\\n)+)+)-----END [A-Z0-9 ]*PRIVATE KEY/dg,
  },
  { signs: ['Private-Lines:'], pattern: /Private-Lines: \d+\s(?<secret>(?:[A-Za-z0-9+/=]+\s?)+)/dg },
  { signs: ['sk-'], pattern: /\bsk-(?:ant-|proj-|or-)?(?<secret>[A-Za-z0-9_-]{16,})/dg },
  {
    signs:
      'ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- gldt- glrt- glcbt- npm_ pypi- xoxa- xoxb- xoxe- xoxo- xoxp- xoxr- xoxs- xapp- hf_ dop_v1_ doo_v1_ shpat_ shpss_ shpca_ shppa_ lin_api_ figd_ k_live_ k_test_ whsec_ sntrys_ glc_ dckr_pat_ pul- NRAK- AGE-SECRET-KEY-1 PMAK-'.split(
        ' ',
      ),
    pattern:
      /\b(?:gh[pousr]_|github_pat_|gl(?:pat|dt|rt|cbt)-|npm_|pypi-|xox[abeoprs]-|xapp-|hf_|dop_v1_|doo_v1_|shp(?:at|ss|ca|pa)_|lin_api_|figd_|[sr]k_(?:live|test)_|whsec_|sntrys_|glc_|dckr_pat_|pul-|NRAK-|AGE-SECRET-KEY-1|PMAK-)(?<secret>[A-Za-z0-9_-]{16,})/dg,
  },
  { signs: ['AKIA', 'ASIA'], pattern: /\b(?:AKIA|ASIA)(?<secret>[A-Z0-9]{16})\b/dg },
  { signs: ['AIza'], pattern: /\bAIza(?<secret>[\w-]{35})/dg },
  { signs: ['ya29.'], pattern: /\bya29\.(?<secret>[\w-]{20,})/dg },
  { signs: ['SG.'], pattern: /\bSG\.(?<secret>[\w-]{16,}\.[\w-]{16,})/dg },
  { signs: [':AA'], pattern: /\b\d{8,10}:(?<secret>AA[\w-]{33})\b/dg },
  {
    signs: ['hooks.slack.com', 'discord'],
    pattern: /\b(?:hooks\.slack\.com\/services|discord(?:app)?\.com\/api\/webhooks)\/(?<secret>[\w/-]{20,})/dg,
  },
  { signs: ['otpauth://'], pattern: /otpauth:\/\/[^\s'"]*?[?&]secret=(?<secret>[A-Z2-7]+)/dgi },
  { signs: ['eyJ'], pattern: /\beyJ(?<secret>[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})/dg },
  { signs: ['$'], pattern: /\$(?:1|2[aby]|5|6|7|y|argon2id?)\$(?<secret>[\w./$=,+-]{20,})/dg },
  {
    signs: ['uthorization', 'UTHORIZATION'],
    pattern: /Authorization["']?\s*[:=]\s*["']?(?:Bearer|Basic|Token|Digest|ApiKey|Negotiate)\s+(?<secret>[^\s'"]+)/dgi,
  },
  { signs: ['earer ', 'EARER '], pattern: /\bBearer\s+(?<secret>[A-Za-z0-9._~+/=-]{16,})/dgi, counts: digits },
  { signs: ['ookie'], pattern: /\b(?:Set-)?Cookie:\s*(?<secret>[^\r\n'"]{6,})/dgi },
  { signs: ['://'], pattern: /[a-z][a-z0-9+.-]*:\/\/[^\s:/@'"]*:(?<secret>[^\s/'"]+)@/dgi, counts: isValue },
  {
    signs: ['-u', '--user', '--proxy-user'],
    pattern: /\s(?:-u|--user|--proxy-user)[ =]?['"]?[\w.@-]+:(?<secret>[^\s'"]+)/dg,
    counts: isValue,
  },
  { signs: ['sshpass'], pattern: /\bsshpass\s+-p\s*(?:"(?<secret>[^"]+)"|'(?<secret>[^']+)'|(?<secret>\S+))/dg },
  {
    signs: ['mysql', 'maria'],
    pattern: /\b(?:mysql|mysqldump|mysqladmin|mariadb)\b[^\n|;]*?\s-p(?<secret>[^\s'"|;]{4,})/dg,
  },
  { signs: ['login'], pattern: /\blogin\s+\S+\s+password\s+(?<secret>\S+)/dg },
  {
    signs: ['--pass', '--token', '--secret', '--api-key', '--apikey'],
    pattern: new RegExp(`--(?:password|passwd|passphrase|pass|token|secret|api-?key)(?:[ =]+)(?!-)(?:${VALUE})`, 'gid'),
    counts: isValue,
  },
];

/** A text without one of these words has no value behind one. */
const WORDS = /pass|pwd|secret|token|api|key|cred|auth|kennwort|pin|clave|contrase|signature/i;
/** Nor has one without a sign of equality, a word for it, or a long run of letters. */
const TOLD = /[=:]|\s(?:is|ist|es|est|lautet|to|für)\s|[A-Za-z0-9+/=_-]{16}/i;

/** Behind a word that says it; in lower or upper case, as a member, a variable or a sentence. */
const KEYED: readonly Shape[] = [
  { signs: [], pattern: named('password|passwd|passphrase|passwort|kennwort|pwd|pass'), counts: isValue },
  {
    signs: [],
    pattern: named(
      'secret|token|api[_-]?key|access[_-]?key|secret[_-]?key|private[_-]?key|auth[_-]?key|client[_-]?secret|_?auth(?:Token)?|credentials?|account[_-]?key|shared[_-]?access[_-]?(?:key|signature)|sig(?:nature)?|encryption[_-]?key|master[_-]?key|signing[_-]?key|secret[_-]?key[_-]?base',
    ),
    counts: (value) =>
      isValue(value) && (digits(value) ? value.length >= 8 : value.length >= 16 && entropy(value) > 3.5),
  },
  {
    // A variable that is called so, whatever it holds.
    signs: [],
    pattern:
      /\b[A-Z][A-Z0-9_]*(?:SECRET|TOKEN|API_?KEY|PASS(?:WORD)?|PASSWD|CREDENTIALS?)=(?:"(?<secret>[^"\n]+)"|'(?<secret>[^'\n]+)'|(?<secret>[^\s'";&|]+))/dg,
    counts: (value) => isValue(value) && !/^[/~]/.test(value),
  },
  {
    signs: [],
    pattern:
      /\b(?:pass(?:word|wort|phrase|code)|passwd|kennwort|contraseña|mot de passe|pin|secret|token|(?:api|access) key)\s+(?:is|ist|es|est|lautet|=|to|für \S+ ist)\s+["']?(?<secret>[^\s"']*[^\s"'.,;!?])/dgi,
    counts: digits,
  },
  {
    signs: [],
    pattern:
      /\b\w*(?:secret|token|password|credential|api[_ -]?key|private[_ -]?key)\w*\W{1,4}(?<secret>[A-Za-z0-9+/=_-]{16,})/dgi,
    counts: looksRandom,
  },
];

const counted = (shape: Shape, text: string): readonly Find[] => {
  const finds = findAll(text, shape.pattern, 'secret');
  const { counts } = shape;
  return counts === undefined ? finds : finds.filter(({ start, end }) => counts(text.slice(start, end)));
};

/** Secrets by their own shape. */
export const shapedSecrets = (text: string): readonly Find[] => [
  ...SHAPES.flatMap((shape) => (shape.signs.some((sign) => text.includes(sign)) ? counted(shape, text) : [])),
  ...(WORDS.test(text) && TOLD.test(text) ? KEYED.flatMap((shape) => counted(shape, text)) : []),
];
