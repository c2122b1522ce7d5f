/** Paths whose contents are secret. */
import { hasGlob, matchGlob } from './glob.ts';
import { baseName, isUnder } from './paths.ts';

/** Files and folders below a home folder. */
const HOME_SECRETS: readonly string[] = [
  '.ssh',
  '.gnupg',
  '.aws/credentials',
  '.aws/cli/cache',
  '.aws/sso',
  '.azure',
  '.config/gcloud',
  '.kube/config',
  '.docker/config.json',
  '.netrc',
  '.pgpass',
  '.my.cnf',
  '.mylogin.cnf',
  '.npmrc',
  '.pypirc',
  '.cargo/credentials',
  '.cargo/credentials.toml',
  '.gem/credentials',
  '.git-credentials',
  '.config/gh/hosts.yml',
  '.config/git/credentials',
  '.config/rclone',
  '.config/op',
  '.password-store',
  '.local/share/keyrings',
  '.local/share/kwalletd',
  '.mozilla',
  '.thunderbird',
  '.config/google-chrome',
  '.config/chromium',
  '.config/BraveSoftware',
  '.config/microsoft-edge',
  '.electrum',
  '.bitcoin',
  '.ethereum',
  '.bash_history',
  '.zsh_history',
  '.python_history',
  '.psql_history',
  '.mysql_history',
  '.vault-token',
  '.terraform.d/credentials.tfrc.json',
  '.config/hub',
  '.s3cfg',
  '.boto',
  '.config/sops',
  '.age',
  'Library/Keychains',
  'Library/Cookies',
  'Library/Mail',
  'Library/Messages',
  'Library/Application Support/Google/Chrome',
  'Library/Application Support/Firefox',
  'Mail',
  'Maildir',
  '.config/Signal',
];

const SYSTEM_SECRETS: readonly string[] = [
  '/etc/shadow',
  '/etc/shadow-',
  '/etc/gshadow',
  '/etc/gshadow-',
  '/etc/sudoers',
  '/etc/sudoers.d',
  '/etc/ssl/private',
  '/etc/krb5.keytab',
  '/etc/security/opasswd',
  '/etc/wireguard',
  '/etc/openvpn',
  '/etc/NetworkManager/system-connections',
  '/etc/ppp/chap-secrets',
  '/root',
  '/var/lib/sss',
  '/var/spool/mail',
  '/var/mail',
  '/run/secrets',
  '/var/run/secrets',
  '/etc/letsencrypt/live',
  '/etc/letsencrypt/archive',
  '/etc/kubernetes/admin.conf',
  '/dev/mem',
  '/dev/kmem',
  '/proc/kcore',
  '/proc/keys',
  '/etc/master.passwd',
  '/var/db/dslocal',
  '/etc/pki/tls/private',
  '/etc/rancher',
  '/dev/input',
];

/** Names that are secret wherever they lie. */
const NAMES: readonly string[] = [
  '.env',
  '.env.local',
  '.env.production',
  '.env.development',
  '.env.staging',
  '.envrc',
  'id_rsa',
  'id_dsa',
  'id_ecdsa',
  'id_ed25519',
  'shadow',
  'credentials',
  'credentials.json',
  '.netrc',
  '.pgpass',
  '.htpasswd',
  'secrets.yml',
  'secrets.yaml',
  'secrets.json',
  'secret.txt',
  'secrets.txt',
  'service-account.json',
  'wallet.dat',
  '.vault_pass',
  'passwords.txt',
  'master.key',
  'kubeconfig',
  'Login Data',
  'key4.db',
  'logins.json',
  'ssh_host_rsa_key',
  'ssh_host_ed25519_key',
];

/** What a pattern with a leading star may be after. */
const KEYS: readonly string[] = ['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519'];

const ENDINGS = /\.(?:pem|key|p12|pfx|jks|keystore|kdbx|keytab|ppk|asc\.key|ovpn)$/i;
const ENV_FILE = /^\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?$/;
const PROCESS = /^\/proc\/[^/]+\/(?:environ|mem|maps|fd|task\/[^/]+\/environ)(?:\/|$)/;
const PUBLIC = /\.pub$|\/known_hosts$|\/authorized_keys$|\/\.ssh\/config$/;

/** The part below a home folder whatever the folder's owner. */
const belowHome = (path: string, home: string): string | undefined =>
  path.startsWith(`${home}/`) ? path.slice(home.length + 1) : /^\/(?:home|Users)\/[^/]+\/(.*)$/.exec(path)?.[1];

/** A pattern with something to go by that finds the secret, or what is below it. */
const finds = (pattern: string, secret: string): boolean => {
  const [asked, there] = [pattern.split('/'), secret.split('/')];
  return (
    asked.length >= there.length &&
    there.every((part, at) => {
      const given = asked[at] ?? '';
      return hasGlob(given) ? /[A-Za-z]/.test(given) && matchGlob(given, part) : given === part;
    })
  );
};

const within = (path: string, secret: string): boolean => (hasGlob(path) ? finds(path, secret) : isUnder(path, secret));

const inHome = (path: string, home: string): boolean => {
  const below = belowHome(path, home);
  return below !== undefined && HOME_SECRETS.some((secret) => within(below, secret));
};

/** Folders that also hold what is no secret: only taking all of one is. */
const FOLDERS = new Set(['.aws', '.kube', '.docker', '.cargo', '.config/gh']);

/** True when all that is in the folder is copied or read, and there are secrets among it. */
export const holdsSecrets = (path: string, home: string): boolean => FOLDERS.has(belowHome(path, home) ?? '');

const byName = (name: string): boolean => {
  if (hasGlob(name))
    return (
      (/[A-Za-z]/.test(name) && (hasGlob(name[0] ?? '*') ? KEYS : NAMES).some((secret) => matchGlob(name, secret))) ||
      ENDINGS.test(name) ||
      /\.env$/.test(name)
    );
  return NAMES.includes(name) || ENV_FILE.test(name) || ENDINGS.test(name);
};

/** True when reading `path` (absolute and normal, globs allowed) would show a secret. */
export const isSecret = (given: string, home: string): boolean => {
  const path = given.replace(/^\/proc\/[^/]+\/(?:root|cwd)(?=\/)/, '');
  if (PUBLIC.test(path)) return false;
  return (
    inHome(path, home) ||
    SYSTEM_SECRETS.some((secret) => within(path, secret)) ||
    PROCESS.test(path) ||
    byName(baseName(path))
  );
};
