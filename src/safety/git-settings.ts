/** Which of git's settings name a command, and when their value is harmless. */

const COMMANDS: readonly RegExp[] = [
  /^alias\./,
  /^core\.(?:pager|editor|sshcommand|fsmonitor|hookspath|askpass|gitproxy|attributesfile|worktree|alternaterefscommand)$/,
  /^pager\./,
  /^diff\.(?:external|.*\.(?:command|textconv))$/,
  /^(?:difftool|mergetool|guitool|man|browser)\..*\.(?:cmd|path)$/,
  /^merge\..*\.driver$/,
  /^(?:filter|lfs|hook|tar|credential|include|includeif|instaweb|imap|trailer|url)\./,
  /^gpg\.(?:program|.*\.program|ssh\.defaultkeycommand)$/,
  /^sequence\.editor$|^web\.browser$|^interactive\.difffilter$|^init\.templatedir$|^uploadpack\.packobjectshook$/,
  /^protocol\.(?:allow|.*\.allow)$|^http\.(?:.*\.)?(?:proxy|sslverify|sslcainfo)$|^ssh\.variant$/,
  /^submodule\..*\.(?:update|url)$|^remote\..*\.(?:vcs|uploadpack|receivepack|proxy)$/,
  /^sendemail\.(?:.*\.)?(?:smtpserver|sendmailcmd|tocmd|cccmd|headercmd)$/,
];

/** Values that run nothing: switches, subcommands, known pagers and editors, built-in helpers. */
const PLAIN =
  /^(?:true|false|on|off|yes|no|\d+|cache|store|osxkeychain|libsecret|manager|always|never|user|(?:(?:code|codium|subl|zed|emacs|emacsclient|gedit|kate|mate)(?: (?:--wait|--nofork|-[a-zA-Z]+))*|vim?|nvim|nano|hx|helix|micro|ed|less(?: -[A-Za-z]+)*|cat|more|delta|bat))$/;

/** An alias of git's own subcommands; `!` starts a shell. */
const SUBCOMMAND = /^[\w-]+(?: [\w./:%@=,^~-]+)*$/;

/** True when giving the setting this value (undefined: not known) lets a later git run something. */
export const runsLater = (setting: string, value: string | undefined): boolean => {
  const name = setting.toLowerCase();
  if (!COMMANDS.some((pattern) => pattern.test(name))) return false;
  if (value === undefined || name.startsWith('http.')) return true;
  if (name.startsWith('alias.')) return !SUBCOMMAND.test(value) || /^(?:-|config|filter-branch|difftool)/.test(value);
  if (/^(?:url|include|includeif)\./.test(name)) return true;
  return !PLAIN.test(value);
};
