/** The secret values in files that hold credentials: environment files, keys, and what tools keep below a home folder. Pure. */
import { entropy, looksRandom, shapedSecrets } from './shapes.ts';

/** `env`: NAME=value lines · `key`: a private key · `whole`: the file is the secret · `keyed`: secrets behind telling words. */
export type Holding = 'env' | 'key' | 'whole' | 'keyed';

/** Below the home folder. */
export const CREDENTIAL_FILES: readonly (readonly [path: string, holding: Holding])[] = [
  ['.aws/credentials', 'keyed'],
  ['.netrc', 'keyed'],
  ['.pgpass', 'keyed'],
  ['.my.cnf', 'keyed'],
  ['.npmrc', 'keyed'],
  ['.pypirc', 'keyed'],
  ['.git-credentials', 'keyed'],
  ['.config/git/credentials', 'keyed'],
  ['.config/gh/hosts.yml', 'keyed'],
  ['.config/hub', 'keyed'],
  ['.docker/config.json', 'keyed'],
  ['.kube/config', 'keyed'],
  ['.cargo/credentials', 'keyed'],
  ['.cargo/credentials.toml', 'keyed'],
  ['.gem/credentials', 'keyed'],
  ['.config/gcloud/application_default_credentials.json', 'keyed'],
  ['.config/rclone/rclone.conf', 'keyed'],
  ['.terraform.d/credentials.tfrc.json', 'keyed'],
  ['.s3cfg', 'keyed'],
  ['.boto', 'keyed'],
  ['.vault-token', 'whole'],
  ['.env', 'env'],
];

const SECRET_NAME =
  /(?:^|_)(?:KEY|TOKEN|SECRET|PASS|PASSWORD|PASSWD|PASSPHRASE|PWD|CREDENTIALS?|AUTH|PAT|DSN|SALT|SIGNATURE|WEBHOOK)(?:$|_)|(?:APIKEY|PASSWORD|TOKEN|SECRET)$/i;

/** Settings of every second project: as a secret they would blot out half of every text. */
const COMMON =
  /^(?:true|false|yes|no|on|off|null|none|localhost|127\.0\.0\.1|root|admin|user|test(?:ing)?|dev(?:elopment)?|prod(?:uction)?|staging|debug|info|warn|error|default|password|secret|changeme|example|postgres|mysql|redis|utf-?8|\d{1,5})$/i;

const SHORTEST = 6;

const counts = (value: string): boolean => value.length >= SHORTEST && !COMMON.test(value) && !/^[/~$]/.test(value);

const inEnv = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const [, name = '', given = ''] = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    const value = given.replace(/^(["'])(.*)\1.*$/, '$2').replace(/^([^"'#]*?)\s+#.*$/, '$1');
    const userinfo = /^[a-z][\w+.-]*:\/\/[^\s:/@]*:([^\s@/]+)@/i.exec(value)?.[1];
    const own = counts(value) && (SECRET_NAME.test(name) || looksRandom(value)) ? [value] : [];
    return userinfo === undefined ? own : [...own, userinfo];
  });

/** Each line of a key is as secret as the whole: `head` shows some of them. */
const inKey = (text: string): readonly string[] => {
  const block = /-----BEGIN [A-Z0-9 ]*PRIVATE KEY[ A-Z]*-----[\s\S]*?(?:-----END [^-]*-----|$)/.exec(text)?.[0];
  if (block === undefined) return [];
  // Runs of one letter are padding that every key of the kind has.
  const lines = block
    .split(/\r?\n/)
    .filter((line) => line.length >= 24 && !line.includes('-----') && entropy(line) > 3.5);
  return [block.trim(), ...lines];
};

const shaped = (text: string): readonly string[] => shapedSecrets(text).map(({ start, end }) => text.slice(start, end));

/** What docker and npm keep in base64 is `name:password`. */
const decoded = (value: string): readonly string[] => {
  if (!/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value)) return [];
  try {
    const text = atob(value);
    return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(text) ? [text, text.slice(text.indexOf(':') + 1)] : [];
  } catch {
    return [];
  }
};

/** `name value` and `host:port:base:user:password` lines, that no other file has. */
const plainLines = (text: string): readonly string[] => [
  ...[...text.matchAll(/\b(?:password|account|passwd)\s+(\S+)/g)].map(([, value = '']) => value),
  ...[...text.matchAll(/^[^#\s:]+:[^:\n]*:[^:\n]*:[^:\n]*:(.+)$/gm)].map(([, value = '']) => value),
  ...[
    ...text.matchAll(
      /["']?\b(?:auth|identitytoken|oauth_token|client-key-data|token|refresh_token|_auth(?:Token)?|aws_(?:secret_access_key|session_token)|pass)["']?\s*[:=]\s*["']?([^\s"',}]+)/g,
    ),
  ].map(([, value = '']) => value),
];

/** The values, each once, unordered. */
export const secretsIn = (text: string, holding: Holding): readonly string[] => {
  const found: Readonly<Record<Holding, () => readonly string[]>> = {
    env: () => [...inEnv(text), ...shaped(text)],
    key: () => inKey(text),
    whole: () => [text.trim()],
    keyed: () => [...shaped(text), ...plainLines(text)].flatMap((value) => [value, ...decoded(value)]),
  };
  return [...new Set(found[holding]())].filter(counts);
};
