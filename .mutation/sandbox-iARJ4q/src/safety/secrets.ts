/** Paths whose contents are secret. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { hasGlob, matchGlob } from './glob.ts';
import { baseName, isUnder } from './paths.ts';

/** Files and folders below a home folder. */
const HOME_SECRETS: readonly string[] = stryMutAct_9fa48("16546") ? [] : (stryCov_9fa48("16546"), [stryMutAct_9fa48("16547") ? "" : (stryCov_9fa48("16547"), '.ssh'), stryMutAct_9fa48("16548") ? "" : (stryCov_9fa48("16548"), '.gnupg'), stryMutAct_9fa48("16549") ? "" : (stryCov_9fa48("16549"), '.aws/credentials'), stryMutAct_9fa48("16550") ? "" : (stryCov_9fa48("16550"), '.aws/cli/cache'), stryMutAct_9fa48("16551") ? "" : (stryCov_9fa48("16551"), '.aws/sso'), stryMutAct_9fa48("16552") ? "" : (stryCov_9fa48("16552"), '.azure'), stryMutAct_9fa48("16553") ? "" : (stryCov_9fa48("16553"), '.config/gcloud'), stryMutAct_9fa48("16554") ? "" : (stryCov_9fa48("16554"), '.kube/config'), stryMutAct_9fa48("16555") ? "" : (stryCov_9fa48("16555"), '.docker/config.json'), stryMutAct_9fa48("16556") ? "" : (stryCov_9fa48("16556"), '.netrc'), stryMutAct_9fa48("16557") ? "" : (stryCov_9fa48("16557"), '.pgpass'), stryMutAct_9fa48("16558") ? "" : (stryCov_9fa48("16558"), '.my.cnf'), stryMutAct_9fa48("16559") ? "" : (stryCov_9fa48("16559"), '.mylogin.cnf'), stryMutAct_9fa48("16560") ? "" : (stryCov_9fa48("16560"), '.npmrc'), stryMutAct_9fa48("16561") ? "" : (stryCov_9fa48("16561"), '.pypirc'), stryMutAct_9fa48("16562") ? "" : (stryCov_9fa48("16562"), '.cargo/credentials'), stryMutAct_9fa48("16563") ? "" : (stryCov_9fa48("16563"), '.cargo/credentials.toml'), stryMutAct_9fa48("16564") ? "" : (stryCov_9fa48("16564"), '.gem/credentials'), stryMutAct_9fa48("16565") ? "" : (stryCov_9fa48("16565"), '.git-credentials'), stryMutAct_9fa48("16566") ? "" : (stryCov_9fa48("16566"), '.config/gh/hosts.yml'), stryMutAct_9fa48("16567") ? "" : (stryCov_9fa48("16567"), '.config/git/credentials'), stryMutAct_9fa48("16568") ? "" : (stryCov_9fa48("16568"), '.config/rclone'), stryMutAct_9fa48("16569") ? "" : (stryCov_9fa48("16569"), '.config/op'), stryMutAct_9fa48("16570") ? "" : (stryCov_9fa48("16570"), '.password-store'), stryMutAct_9fa48("16571") ? "" : (stryCov_9fa48("16571"), '.local/share/keyrings'), stryMutAct_9fa48("16572") ? "" : (stryCov_9fa48("16572"), '.local/share/kwalletd'), stryMutAct_9fa48("16573") ? "" : (stryCov_9fa48("16573"), '.mozilla'), stryMutAct_9fa48("16574") ? "" : (stryCov_9fa48("16574"), '.thunderbird'), stryMutAct_9fa48("16575") ? "" : (stryCov_9fa48("16575"), '.config/google-chrome'), stryMutAct_9fa48("16576") ? "" : (stryCov_9fa48("16576"), '.config/chromium'), stryMutAct_9fa48("16577") ? "" : (stryCov_9fa48("16577"), '.config/BraveSoftware'), stryMutAct_9fa48("16578") ? "" : (stryCov_9fa48("16578"), '.config/microsoft-edge'), stryMutAct_9fa48("16579") ? "" : (stryCov_9fa48("16579"), '.electrum'), stryMutAct_9fa48("16580") ? "" : (stryCov_9fa48("16580"), '.bitcoin'), stryMutAct_9fa48("16581") ? "" : (stryCov_9fa48("16581"), '.ethereum'), stryMutAct_9fa48("16582") ? "" : (stryCov_9fa48("16582"), '.bash_history'), stryMutAct_9fa48("16583") ? "" : (stryCov_9fa48("16583"), '.zsh_history'), stryMutAct_9fa48("16584") ? "" : (stryCov_9fa48("16584"), '.python_history'), stryMutAct_9fa48("16585") ? "" : (stryCov_9fa48("16585"), '.psql_history'), stryMutAct_9fa48("16586") ? "" : (stryCov_9fa48("16586"), '.mysql_history'), stryMutAct_9fa48("16587") ? "" : (stryCov_9fa48("16587"), '.vault-token'), stryMutAct_9fa48("16588") ? "" : (stryCov_9fa48("16588"), '.terraform.d/credentials.tfrc.json'), stryMutAct_9fa48("16589") ? "" : (stryCov_9fa48("16589"), '.config/hub'), stryMutAct_9fa48("16590") ? "" : (stryCov_9fa48("16590"), '.s3cfg'), stryMutAct_9fa48("16591") ? "" : (stryCov_9fa48("16591"), '.boto'), stryMutAct_9fa48("16592") ? "" : (stryCov_9fa48("16592"), '.config/sops'), stryMutAct_9fa48("16593") ? "" : (stryCov_9fa48("16593"), '.age'), stryMutAct_9fa48("16594") ? "" : (stryCov_9fa48("16594"), 'Library/Keychains'), stryMutAct_9fa48("16595") ? "" : (stryCov_9fa48("16595"), 'Library/Cookies'), stryMutAct_9fa48("16596") ? "" : (stryCov_9fa48("16596"), 'Library/Mail'), stryMutAct_9fa48("16597") ? "" : (stryCov_9fa48("16597"), 'Library/Messages'), stryMutAct_9fa48("16598") ? "" : (stryCov_9fa48("16598"), 'Library/Application Support/Google/Chrome'), stryMutAct_9fa48("16599") ? "" : (stryCov_9fa48("16599"), 'Library/Application Support/Firefox'), stryMutAct_9fa48("16600") ? "" : (stryCov_9fa48("16600"), 'Mail'), stryMutAct_9fa48("16601") ? "" : (stryCov_9fa48("16601"), 'Maildir'), stryMutAct_9fa48("16602") ? "" : (stryCov_9fa48("16602"), '.config/Signal')]);
const SYSTEM_SECRETS: readonly string[] = stryMutAct_9fa48("16603") ? [] : (stryCov_9fa48("16603"), [stryMutAct_9fa48("16604") ? "" : (stryCov_9fa48("16604"), '/etc/shadow'), stryMutAct_9fa48("16605") ? "" : (stryCov_9fa48("16605"), '/etc/shadow-'), stryMutAct_9fa48("16606") ? "" : (stryCov_9fa48("16606"), '/etc/gshadow'), stryMutAct_9fa48("16607") ? "" : (stryCov_9fa48("16607"), '/etc/gshadow-'), stryMutAct_9fa48("16608") ? "" : (stryCov_9fa48("16608"), '/etc/sudoers'), stryMutAct_9fa48("16609") ? "" : (stryCov_9fa48("16609"), '/etc/sudoers.d'), stryMutAct_9fa48("16610") ? "" : (stryCov_9fa48("16610"), '/etc/ssl/private'), stryMutAct_9fa48("16611") ? "" : (stryCov_9fa48("16611"), '/etc/krb5.keytab'), stryMutAct_9fa48("16612") ? "" : (stryCov_9fa48("16612"), '/etc/security/opasswd'), stryMutAct_9fa48("16613") ? "" : (stryCov_9fa48("16613"), '/etc/wireguard'), stryMutAct_9fa48("16614") ? "" : (stryCov_9fa48("16614"), '/etc/openvpn'), stryMutAct_9fa48("16615") ? "" : (stryCov_9fa48("16615"), '/etc/NetworkManager/system-connections'), stryMutAct_9fa48("16616") ? "" : (stryCov_9fa48("16616"), '/etc/ppp/chap-secrets'), stryMutAct_9fa48("16617") ? "" : (stryCov_9fa48("16617"), '/root'), stryMutAct_9fa48("16618") ? "" : (stryCov_9fa48("16618"), '/var/lib/sss'), stryMutAct_9fa48("16619") ? "" : (stryCov_9fa48("16619"), '/var/spool/mail'), stryMutAct_9fa48("16620") ? "" : (stryCov_9fa48("16620"), '/var/mail'), stryMutAct_9fa48("16621") ? "" : (stryCov_9fa48("16621"), '/run/secrets'), stryMutAct_9fa48("16622") ? "" : (stryCov_9fa48("16622"), '/var/run/secrets'), stryMutAct_9fa48("16623") ? "" : (stryCov_9fa48("16623"), '/etc/letsencrypt/live'), stryMutAct_9fa48("16624") ? "" : (stryCov_9fa48("16624"), '/etc/letsencrypt/archive'), stryMutAct_9fa48("16625") ? "" : (stryCov_9fa48("16625"), '/etc/kubernetes/admin.conf'), stryMutAct_9fa48("16626") ? "" : (stryCov_9fa48("16626"), '/dev/mem'), stryMutAct_9fa48("16627") ? "" : (stryCov_9fa48("16627"), '/dev/kmem'), stryMutAct_9fa48("16628") ? "" : (stryCov_9fa48("16628"), '/proc/kcore'), stryMutAct_9fa48("16629") ? "" : (stryCov_9fa48("16629"), '/proc/keys'), stryMutAct_9fa48("16630") ? "" : (stryCov_9fa48("16630"), '/etc/master.passwd'), stryMutAct_9fa48("16631") ? "" : (stryCov_9fa48("16631"), '/var/db/dslocal'), stryMutAct_9fa48("16632") ? "" : (stryCov_9fa48("16632"), '/etc/pki/tls/private'), stryMutAct_9fa48("16633") ? "" : (stryCov_9fa48("16633"), '/etc/rancher'), stryMutAct_9fa48("16634") ? "" : (stryCov_9fa48("16634"), '/dev/input')]);

/** Names that are secret wherever they lie. */
const NAMES: readonly string[] = stryMutAct_9fa48("16635") ? [] : (stryCov_9fa48("16635"), [stryMutAct_9fa48("16636") ? "" : (stryCov_9fa48("16636"), '.env'), stryMutAct_9fa48("16637") ? "" : (stryCov_9fa48("16637"), '.env.local'), stryMutAct_9fa48("16638") ? "" : (stryCov_9fa48("16638"), '.env.production'), stryMutAct_9fa48("16639") ? "" : (stryCov_9fa48("16639"), '.env.development'), stryMutAct_9fa48("16640") ? "" : (stryCov_9fa48("16640"), '.env.staging'), stryMutAct_9fa48("16641") ? "" : (stryCov_9fa48("16641"), '.envrc'), stryMutAct_9fa48("16642") ? "" : (stryCov_9fa48("16642"), 'id_rsa'), stryMutAct_9fa48("16643") ? "" : (stryCov_9fa48("16643"), 'id_dsa'), stryMutAct_9fa48("16644") ? "" : (stryCov_9fa48("16644"), 'id_ecdsa'), stryMutAct_9fa48("16645") ? "" : (stryCov_9fa48("16645"), 'id_ed25519'), stryMutAct_9fa48("16646") ? "" : (stryCov_9fa48("16646"), 'shadow'), stryMutAct_9fa48("16647") ? "" : (stryCov_9fa48("16647"), 'credentials'), stryMutAct_9fa48("16648") ? "" : (stryCov_9fa48("16648"), 'credentials.json'), stryMutAct_9fa48("16649") ? "" : (stryCov_9fa48("16649"), '.netrc'), stryMutAct_9fa48("16650") ? "" : (stryCov_9fa48("16650"), '.pgpass'), stryMutAct_9fa48("16651") ? "" : (stryCov_9fa48("16651"), '.htpasswd'), stryMutAct_9fa48("16652") ? "" : (stryCov_9fa48("16652"), 'secrets.yml'), stryMutAct_9fa48("16653") ? "" : (stryCov_9fa48("16653"), 'secrets.yaml'), stryMutAct_9fa48("16654") ? "" : (stryCov_9fa48("16654"), 'secrets.json'), stryMutAct_9fa48("16655") ? "" : (stryCov_9fa48("16655"), 'secret.txt'), stryMutAct_9fa48("16656") ? "" : (stryCov_9fa48("16656"), 'secrets.txt'), stryMutAct_9fa48("16657") ? "" : (stryCov_9fa48("16657"), 'service-account.json'), stryMutAct_9fa48("16658") ? "" : (stryCov_9fa48("16658"), 'wallet.dat'), stryMutAct_9fa48("16659") ? "" : (stryCov_9fa48("16659"), '.vault_pass'), stryMutAct_9fa48("16660") ? "" : (stryCov_9fa48("16660"), 'passwords.txt'), stryMutAct_9fa48("16661") ? "" : (stryCov_9fa48("16661"), 'master.key'), stryMutAct_9fa48("16662") ? "" : (stryCov_9fa48("16662"), 'kubeconfig'), stryMutAct_9fa48("16663") ? "" : (stryCov_9fa48("16663"), 'Login Data'), stryMutAct_9fa48("16664") ? "" : (stryCov_9fa48("16664"), 'key4.db'), stryMutAct_9fa48("16665") ? "" : (stryCov_9fa48("16665"), 'logins.json'), stryMutAct_9fa48("16666") ? "" : (stryCov_9fa48("16666"), 'ssh_host_rsa_key'), stryMutAct_9fa48("16667") ? "" : (stryCov_9fa48("16667"), 'ssh_host_ed25519_key')]);

/** What a pattern with a leading star may be after. */
const KEYS: readonly string[] = stryMutAct_9fa48("16668") ? [] : (stryCov_9fa48("16668"), [stryMutAct_9fa48("16669") ? "" : (stryCov_9fa48("16669"), 'id_rsa'), stryMutAct_9fa48("16670") ? "" : (stryCov_9fa48("16670"), 'id_dsa'), stryMutAct_9fa48("16671") ? "" : (stryCov_9fa48("16671"), 'id_ecdsa'), stryMutAct_9fa48("16672") ? "" : (stryCov_9fa48("16672"), 'id_ed25519')]);
const ENDINGS = stryMutAct_9fa48("16673") ? /\.(?:pem|key|p12|pfx|jks|keystore|kdbx|keytab|ppk|asc\.key|ovpn)/i : (stryCov_9fa48("16673"), /\.(?:pem|key|p12|pfx|jks|keystore|kdbx|keytab|ppk|asc\.key|ovpn)$/i);
const ENV_FILE = stryMutAct_9fa48("16684") ? /^\.env(?:\.(?!example$|sample$|template$|dist$)[\W-]+)?$/ : stryMutAct_9fa48("16683") ? /^\.env(?:\.(?!example$|sample$|template$|dist$)[^\w-]+)?$/ : stryMutAct_9fa48("16682") ? /^\.env(?:\.(?!example$|sample$|template$|dist$)[\w-])?$/ : stryMutAct_9fa48("16681") ? /^\.env(?:\.(?!example$|sample$|template$|dist)[\w-]+)?$/ : stryMutAct_9fa48("16680") ? /^\.env(?:\.(?!example$|sample$|template|dist$)[\w-]+)?$/ : stryMutAct_9fa48("16679") ? /^\.env(?:\.(?!example$|sample|template$|dist$)[\w-]+)?$/ : stryMutAct_9fa48("16678") ? /^\.env(?:\.(?!example|sample$|template$|dist$)[\w-]+)?$/ : stryMutAct_9fa48("16677") ? /^\.env(?:\.(?=example$|sample$|template$|dist$)[\w-]+)?$/ : stryMutAct_9fa48("16676") ? /^\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)$/ : stryMutAct_9fa48("16675") ? /^\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?/ : stryMutAct_9fa48("16674") ? /\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?$/ : (stryCov_9fa48("16674", "16675", "16676", "16677", "16678", "16679", "16680", "16681", "16682", "16683", "16684"), /^\.env(?:\.(?!example$|sample$|template$|dist$)[\w-]+)?$/);
const PROCESS = stryMutAct_9fa48("16690") ? /^\/proc\/[^/]+\/(?:environ|mem|maps|fd|task\/[^/]+\/environ)(?:\/)/ : stryMutAct_9fa48("16689") ? /^\/proc\/[^/]+\/(?:environ|mem|maps|fd|task\/[/]+\/environ)(?:\/|$)/ : stryMutAct_9fa48("16688") ? /^\/proc\/[^/]+\/(?:environ|mem|maps|fd|task\/[^/]\/environ)(?:\/|$)/ : stryMutAct_9fa48("16687") ? /^\/proc\/[/]+\/(?:environ|mem|maps|fd|task\/[^/]+\/environ)(?:\/|$)/ : stryMutAct_9fa48("16686") ? /^\/proc\/[^/]\/(?:environ|mem|maps|fd|task\/[^/]+\/environ)(?:\/|$)/ : stryMutAct_9fa48("16685") ? /\/proc\/[^/]+\/(?:environ|mem|maps|fd|task\/[^/]+\/environ)(?:\/|$)/ : (stryCov_9fa48("16685", "16686", "16687", "16688", "16689", "16690"), /^\/proc\/[^/]+\/(?:environ|mem|maps|fd|task\/[^/]+\/environ)(?:\/|$)/);
const PUBLIC = stryMutAct_9fa48("16694") ? /\.pub$|\/known_hosts$|\/authorized_keys$|\/\.ssh\/config/ : stryMutAct_9fa48("16693") ? /\.pub$|\/known_hosts$|\/authorized_keys|\/\.ssh\/config$/ : stryMutAct_9fa48("16692") ? /\.pub$|\/known_hosts|\/authorized_keys$|\/\.ssh\/config$/ : stryMutAct_9fa48("16691") ? /\.pub|\/known_hosts$|\/authorized_keys$|\/\.ssh\/config$/ : (stryCov_9fa48("16691", "16692", "16693", "16694"), /\.pub$|\/known_hosts$|\/authorized_keys$|\/\.ssh\/config$/);

/** The part below a home folder whatever the folder's owner. */
const belowHome = stryMutAct_9fa48("16695") ? () => undefined : (stryCov_9fa48("16695"), (() => {
  const belowHome = (path: string, home: string): string | undefined => (stryMutAct_9fa48("16696") ? path.endsWith(`${home}/`) : (stryCov_9fa48("16696"), path.startsWith(stryMutAct_9fa48("16697") ? `` : (stryCov_9fa48("16697"), `${home}/`)))) ? stryMutAct_9fa48("16698") ? path : (stryCov_9fa48("16698"), path.slice(stryMutAct_9fa48("16699") ? home.length - 1 : (stryCov_9fa48("16699"), home.length + 1))) : stryMutAct_9fa48("16700") ? /^\/(?:home|Users)\/[^/]+\/(.*)$/.exec(path)[1] : (stryCov_9fa48("16700"), (stryMutAct_9fa48("16705") ? /^\/(?:home|Users)\/[^/]+\/(.)$/ : stryMutAct_9fa48("16704") ? /^\/(?:home|Users)\/[/]+\/(.*)$/ : stryMutAct_9fa48("16703") ? /^\/(?:home|Users)\/[^/]\/(.*)$/ : stryMutAct_9fa48("16702") ? /^\/(?:home|Users)\/[^/]+\/(.*)/ : stryMutAct_9fa48("16701") ? /\/(?:home|Users)\/[^/]+\/(.*)$/ : (stryCov_9fa48("16701", "16702", "16703", "16704", "16705"), /^\/(?:home|Users)\/[^/]+\/(.*)$/)).exec(path)?.[1]);
  return belowHome;
})());

/** A pattern with something to go by that finds the secret, or what is below it. */
const finds = (pattern: string, secret: string): boolean => {
  if (stryMutAct_9fa48("16706")) {
    {}
  } else {
    stryCov_9fa48("16706");
    const [asked, there] = stryMutAct_9fa48("16707") ? [] : (stryCov_9fa48("16707"), [pattern.split(stryMutAct_9fa48("16708") ? "" : (stryCov_9fa48("16708"), '/')), secret.split(stryMutAct_9fa48("16709") ? "" : (stryCov_9fa48("16709"), '/'))]);
    return stryMutAct_9fa48("16712") ? asked.length >= there.length || there.every((part, at) => {
      const given = asked[at] ?? '';
      return hasGlob(given) ? /[A-Za-z]/.test(given) && matchGlob(given, part) : given === part;
    }) : stryMutAct_9fa48("16711") ? false : stryMutAct_9fa48("16710") ? true : (stryCov_9fa48("16710", "16711", "16712"), (stryMutAct_9fa48("16715") ? asked.length < there.length : stryMutAct_9fa48("16714") ? asked.length > there.length : stryMutAct_9fa48("16713") ? true : (stryCov_9fa48("16713", "16714", "16715"), asked.length >= there.length)) && (stryMutAct_9fa48("16716") ? there.some((part, at) => {
      const given = asked[at] ?? '';
      return hasGlob(given) ? /[A-Za-z]/.test(given) && matchGlob(given, part) : given === part;
    }) : (stryCov_9fa48("16716"), there.every((part, at) => {
      if (stryMutAct_9fa48("16717")) {
        {}
      } else {
        stryCov_9fa48("16717");
        const given = stryMutAct_9fa48("16718") ? asked[at] && '' : (stryCov_9fa48("16718"), asked[at] ?? (stryMutAct_9fa48("16719") ? "Stryker was here!" : (stryCov_9fa48("16719"), '')));
        return hasGlob(given) ? stryMutAct_9fa48("16722") ? /[A-Za-z]/.test(given) || matchGlob(given, part) : stryMutAct_9fa48("16721") ? false : stryMutAct_9fa48("16720") ? true : (stryCov_9fa48("16720", "16721", "16722"), (stryMutAct_9fa48("16723") ? /[^A-Za-z]/ : (stryCov_9fa48("16723"), /[A-Za-z]/)).test(given) && matchGlob(given, part)) : stryMutAct_9fa48("16726") ? given !== part : stryMutAct_9fa48("16725") ? false : stryMutAct_9fa48("16724") ? true : (stryCov_9fa48("16724", "16725", "16726"), given === part);
      }
    }))));
  }
};
const within = stryMutAct_9fa48("16727") ? () => undefined : (stryCov_9fa48("16727"), (() => {
  const within = (path: string, secret: string): boolean => hasGlob(path) ? finds(path, secret) : isUnder(path, secret);
  return within;
})());
const inHome = (path: string, home: string): boolean => {
  if (stryMutAct_9fa48("16728")) {
    {}
  } else {
    stryCov_9fa48("16728");
    const below = belowHome(path, home);
    return stryMutAct_9fa48("16731") ? below !== undefined || HOME_SECRETS.some(secret => within(below, secret)) : stryMutAct_9fa48("16730") ? false : stryMutAct_9fa48("16729") ? true : (stryCov_9fa48("16729", "16730", "16731"), (stryMutAct_9fa48("16733") ? below === undefined : stryMutAct_9fa48("16732") ? true : (stryCov_9fa48("16732", "16733"), below !== undefined)) && (stryMutAct_9fa48("16734") ? HOME_SECRETS.every(secret => within(below, secret)) : (stryCov_9fa48("16734"), HOME_SECRETS.some(stryMutAct_9fa48("16735") ? () => undefined : (stryCov_9fa48("16735"), secret => within(below, secret))))));
  }
};

/** Folders that also hold what is no secret: only taking all of one is. */
const FOLDERS = new Set(stryMutAct_9fa48("16736") ? [] : (stryCov_9fa48("16736"), [stryMutAct_9fa48("16737") ? "" : (stryCov_9fa48("16737"), '.aws'), stryMutAct_9fa48("16738") ? "" : (stryCov_9fa48("16738"), '.kube'), stryMutAct_9fa48("16739") ? "" : (stryCov_9fa48("16739"), '.docker'), stryMutAct_9fa48("16740") ? "" : (stryCov_9fa48("16740"), '.cargo'), stryMutAct_9fa48("16741") ? "" : (stryCov_9fa48("16741"), '.config/gh')]));

/** True when all that is in the folder is copied or read, and there are secrets among it. */
export const holdsSecrets = stryMutAct_9fa48("16742") ? () => undefined : (stryCov_9fa48("16742"), (() => {
  const holdsSecrets = (path: string, home: string): boolean => FOLDERS.has(stryMutAct_9fa48("16743") ? belowHome(path, home) && '' : (stryCov_9fa48("16743"), belowHome(path, home) ?? (stryMutAct_9fa48("16744") ? "Stryker was here!" : (stryCov_9fa48("16744"), ''))));
  return holdsSecrets;
})());
const byName = (name: string): boolean => {
  if (stryMutAct_9fa48("16745")) {
    {}
  } else {
    stryCov_9fa48("16745");
    if (stryMutAct_9fa48("16747") ? false : stryMutAct_9fa48("16746") ? true : (stryCov_9fa48("16746", "16747"), hasGlob(name))) return stryMutAct_9fa48("16750") ? /[A-Za-z]/.test(name) && (hasGlob(name[0] ?? '*') ? KEYS : NAMES).some(secret => matchGlob(name, secret)) && ENDINGS.test(name) : stryMutAct_9fa48("16749") ? false : stryMutAct_9fa48("16748") ? true : (stryCov_9fa48("16748", "16749", "16750"), (stryMutAct_9fa48("16752") ? /[A-Za-z]/.test(name) || (hasGlob(name[0] ?? '*') ? KEYS : NAMES).some(secret => matchGlob(name, secret)) : stryMutAct_9fa48("16751") ? false : (stryCov_9fa48("16751", "16752"), (stryMutAct_9fa48("16753") ? /[^A-Za-z]/ : (stryCov_9fa48("16753"), /[A-Za-z]/)).test(name) && (stryMutAct_9fa48("16754") ? (hasGlob(name[0] ?? '*') ? KEYS : NAMES).every(secret => matchGlob(name, secret)) : (stryCov_9fa48("16754"), (hasGlob(stryMutAct_9fa48("16755") ? name[0] && '*' : (stryCov_9fa48("16755"), name[0] ?? (stryMutAct_9fa48("16756") ? "" : (stryCov_9fa48("16756"), '*')))) ? KEYS : NAMES).some(stryMutAct_9fa48("16757") ? () => undefined : (stryCov_9fa48("16757"), secret => matchGlob(name, secret))))))) || ENDINGS.test(name));
    return stryMutAct_9fa48("16760") ? (NAMES.includes(name) || ENV_FILE.test(name)) && ENDINGS.test(name) : stryMutAct_9fa48("16759") ? false : stryMutAct_9fa48("16758") ? true : (stryCov_9fa48("16758", "16759", "16760"), (stryMutAct_9fa48("16762") ? NAMES.includes(name) && ENV_FILE.test(name) : stryMutAct_9fa48("16761") ? false : (stryCov_9fa48("16761", "16762"), NAMES.includes(name) || ENV_FILE.test(name))) || ENDINGS.test(name));
  }
};

/** True when reading `path` (absolute and normal, globs allowed) would show a secret. */
export const isSecret = (given: string, home: string): boolean => {
  if (stryMutAct_9fa48("16763")) {
    {}
  } else {
    stryCov_9fa48("16763");
    const path = given.replace(stryMutAct_9fa48("16767") ? /^\/proc\/[^/]+\/(?:root|cwd)(?!\/)/ : stryMutAct_9fa48("16766") ? /^\/proc\/[/]+\/(?:root|cwd)(?=\/)/ : stryMutAct_9fa48("16765") ? /^\/proc\/[^/]\/(?:root|cwd)(?=\/)/ : stryMutAct_9fa48("16764") ? /\/proc\/[^/]+\/(?:root|cwd)(?=\/)/ : (stryCov_9fa48("16764", "16765", "16766", "16767"), /^\/proc\/[^/]+\/(?:root|cwd)(?=\/)/), stryMutAct_9fa48("16768") ? "Stryker was here!" : (stryCov_9fa48("16768"), ''));
    if (stryMutAct_9fa48("16770") ? false : stryMutAct_9fa48("16769") ? true : (stryCov_9fa48("16769", "16770"), PUBLIC.test(path))) return stryMutAct_9fa48("16771") ? true : (stryCov_9fa48("16771"), false);
    return stryMutAct_9fa48("16774") ? (inHome(path, home) || SYSTEM_SECRETS.some(secret => within(path, secret)) || PROCESS.test(path)) && byName(baseName(path)) : stryMutAct_9fa48("16773") ? false : stryMutAct_9fa48("16772") ? true : (stryCov_9fa48("16772", "16773", "16774"), (stryMutAct_9fa48("16776") ? (inHome(path, home) || SYSTEM_SECRETS.some(secret => within(path, secret))) && PROCESS.test(path) : stryMutAct_9fa48("16775") ? false : (stryCov_9fa48("16775", "16776"), (stryMutAct_9fa48("16778") ? inHome(path, home) && SYSTEM_SECRETS.some(secret => within(path, secret)) : stryMutAct_9fa48("16777") ? false : (stryCov_9fa48("16777", "16778"), inHome(path, home) || (stryMutAct_9fa48("16779") ? SYSTEM_SECRETS.every(secret => within(path, secret)) : (stryCov_9fa48("16779"), SYSTEM_SECRETS.some(stryMutAct_9fa48("16780") ? () => undefined : (stryCov_9fa48("16780"), secret => within(path, secret))))))) || PROCESS.test(path))) || byName(baseName(path)));
  }
};