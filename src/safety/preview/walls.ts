/** What keeps a dry run in: bubblewrap where it is installed, else the same made of `unshare` and `mount`. Pure. */

export type Walls = 'bwrap' | 'unshare';

/** `$1` root, `$2` stage, `$3` folder to run in, `$4` shell, then the steps. 97: no overlay. */
const LAYER = `
R=$1 S=$2 D=$3 B=$4; shift 4
mount -t overlay overlay -o "userxattr,lowerdir=$R,upperdir=$S/upper,workdir=$S/work" "$S/merged" 2>/dev/null || exit 97
set -- "$B" -c 'for step; do eval "$step" || exit; done' "$B" "$@"
`;

/** `sockets` in the stage's folder names what is covered, a path a line. */
const BWRAP = `
set -- -- "$@"
while IFS= read -r each; do set -- --ro-bind /dev/null "$each" "$@"; done < "$S/sockets"
setpriv --inh-caps=-all --ambient-caps=-all bwrap --ro-bind / / --tmpfs /tmp --tmpfs /run --dev /dev --proc /proc \\
  --bind "$S/merged" "$R" --unshare-net --unshare-pid --unshare-ipc --die-with-parent --new-session --chdir "$D" \\
  "$@" </dev/null
echo $? > "$S/code"
`;

/**
 * Inside a second set of namespaces: folders that stand ready beside are laid over the real ones, everything else that is
 * mounted becomes read-only with the flags it has, and no right is kept. 98: some of it was refused. One `mount` for a
 * whole table takes as long as one for a single line. The kernel's own settings come anew and read-only (`/sys` where that
 * is allowed), which hides all that is mounted in them, and keeps what root alone may set.
 */
const ROOM = `
R=$1 S=$2 D=$3; shift 3
mount -a -T "$S/below" || exit 98
case $R in /tmp/*) mkdir -p "$S/tmp/\${R#/tmp/}" || exit 98 ;; esac
mount -a -T "$S/above" || exit 98
if mount -t sysfs -o ro,nosuid,nodev,noexec llmos /sys 2>/dev/null; then SYS=/sys; else SYS=/proc; fi
while read -r _ _ _ _ at flags _; do
  case ,$flags, in *,ro,*) continue ;; esac
  case $at in *\\\\*) at=$(printf %b "$at") ;; esac
  case $at in "$R" | /tmp | /tmp/* | /run | /run/* | /dev | /dev/* | /proc | /proc/* | "$SYS" | "$SYS"/*) continue ;; esac
  [ -e "$at" ] || continue
  mount -o "remount,bind,ro,\${flags#rw,}" "$at" 2>/dev/null || mount -o remount,bind,ro "$at" || exit 98
done < /proc/self/mountinfo
cd "$D" || exit 98
exec setsid setpriv --no-new-privs --inh-caps=-all --ambient-caps=-all --bounding-set=-all "$@" < /dev/null
`;

const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty'] as const;

/** Made in the stage before the room is: an empty file for each device, and the links that programs look for. */
export const ROOM_PARTS = {
  folders: ['tmp', 'run', 'dev', 'dev/shm'],
  files: DEVICES.map((name) => `dev/${name}`),
  links: [
    ['dev/fd', '/proc/self/fd'],
    ['dev/stdin', '/proc/self/fd/0'],
    ['dev/stdout', '/proc/self/fd/1'],
    ['dev/stderr', '/proc/self/fd/2'],
  ],
} as const;

/** As `fstab(5)` wants it. */
const field = (text: string): string =>
  text.replace(/[\s\\#]/g, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`);

const lineOf = (source: string, at: string, kind: string, options: string): string =>
  `${[source, at, kind, options].map(field).join(' ')} 0 0\n`;

const bind = (source: string, at: string, how: 'bind' | 'rbind' = 'bind'): string => lineOf(source, at, 'none', how);

/** Tables for `mount -a`: `below` makes what is laid over, `above` lays it. `stage` and `root` are absolute. */
export const roomTables = (
  { stage, root }: { stage: string; root: string },
  sockets: readonly string[],
): { readonly below: string; readonly above: string } => ({
  below: [
    lineOf('llmos', `${stage}/tmp`, 'tmpfs', 'mode=1777'),
    ...['run', 'dev/shm'].map((name) => lineOf('llmos', `${stage}/${name}`, 'tmpfs', 'mode=755')),
    ...DEVICES.map((name) => bind(`/dev/${name}`, `${stage}/dev/${name}`)),
    ...sockets.map((path) => bind('/dev/null', path)),
  ].join(''),
  above: [
    bind(`${stage}/merged`, root.startsWith('/tmp/') ? `${stage}${root}` : root, 'rbind'),
    bind(`${stage}/dev`, '/dev', 'rbind'),
    bind(`${stage}/run`, '/run', 'rbind'),
    bind(`${stage}/tmp`, '/tmp', 'rbind'),
    lineOf('llmos', '/proc', 'proc', 'ro,nosuid,nodev,noexec'),
  ].join(''),
});

const UNSHARE = `
unshare -m -n -i -p -f --kill-child sh -c "$ROOM" sh "$R" "$S" "$D" "$@"
echo $? > "$S/code"
`;

/** For each folder of the layer, what is to be seen in it. */
const SEEN = `
cd "$S/upper" && find . -type d -print0 |
  (cd "$S/merged" && xargs -0 -r sh -c 'exec find "$@" -mindepth 1 -maxdepth 1 -print0' sh) > "$S/seen"
`;

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

export const scriptFor = (walls: Walls): string =>
  walls === 'bwrap' ? LAYER + BWRAP + SEEN : `ROOM=${quoted(ROOM)}\n${LAYER}${UNSHARE}${SEEN}`;

const SHARED = ['unshare', 'setpriv', 'mount', 'find', 'xargs'] as const;

/** The programs that a kind of walls stands on. */
export const neededFor = (walls: Walls): readonly string[] =>
  walls === 'bwrap' ? [...SHARED, 'bwrap'] : [...SHARED, 'setsid', 'mkdir'];
