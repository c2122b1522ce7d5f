/** What keeps a dry run in: bubblewrap where it is installed, else the same made of `unshare` and `mount`. Pure. */

export type Walls = 'bwrap' | 'unshare';

/**
 * Descriptor 3: the code of the step that failed or 0, a line; then for each folder of the layer what is to be seen in it,
 * each name ended by a NUL, and `all` where nothing was left out. A layer without folders is listed without starting a
 * program. It works in the stage's folder, which a new `/tmp` may hide by then.
 */
const SEEN = `
deep() {
  (cd -P ./upper && find . -type d -print0) |
    (cd -P ./merged && xargs -0 -r sh -c 'exec find "$@" -mindepth 1 -maxdepth 1 -print0' sh)
}
flat() {
  cd -P ./merged || return
  for each in * .[!.]* ..?*; do
    if [ -e "$each" ] || [ -L "$each" ]; then printf './%s\\0' "$each"; fi
  done
}
seen() {
  echo "$1" >&3
  how=flat
  for each in upper/*/ upper/.[!.]*/ upper/..?*/; do [ ! -d "$each" ] || how=deep; done
  $how >&3 && printf 'all\\0' >&3
}
`;

/** `$1` root, `$2` stage, `$3` folder to run in, `$4` shell, then the steps. */
const GIVEN = `
R=$1 S=$2 D=$3 B=$4; shift 4
set -- "$B" -c 'for step; do eval "$step" || exit; done' "$B" "$@"
`;

/** 97: no overlay. `sockets` in the stage's folder names what is covered, a path a line. */
const BWRAP = `
mount -a -T "$S/table" 2>/dev/null || exit 97
set -- -- "$@"
while IFS= read -r each; do set -- --ro-bind /dev/null "$each" "$@"; done < "$S/sockets"
setpriv --inh-caps=-all --ambient-caps=-all bwrap --ro-bind / / --tmpfs /tmp --tmpfs /run --dev /dev --proc /proc --cap-drop ALL \\
  --bind "$S/merged" "$R" --unshare-net --unshare-pid --unshare-ipc --die-with-parent --new-session --chdir "$D" \\
  "$@" </dev/null 3>&-
seen $?
`;

/**
 * A room of our own, as its first process: as any other it would mount and stop what belongs to the machine itself. One
 * table is mounted, since that takes as long as a single line of it; then all
 * that is mounted elsewhere becomes read-only, with the flags it has. 97: no overlay, 98: some of the rest was refused.
 * The kernel's own settings come anew and read-only (`/sys` where that is allowed), which hides all that is mounted in
 * them, and keeps what root alone may set. The steps keep no right; what still runs at their end is stopped first.
 */
const ROOM = `
[ $$ = 1 ] || exit 98
mount -t sysfs -o ro,nosuid,nodev,noexec llmos /sys 2>/dev/null &
if ! mount -a -T "$S/table" 2>/dev/null; then
  case $(cat /proc/self/mountinfo) in *" $S/merged "*) exit 98 ;; *) exit 97 ;; esac
fi
if wait $!; then SYS=/sys; else SYS=/proc; fi
while read -r _ _ _ _ at flags _; do
  case ,$flags, in *,ro,*) continue ;; esac
  case $at in *\\\\*) at=$(printf %b "$at") ;; esac
  case $at in "$R" | "$S"/* | /tmp | /tmp/* | /run | /run/* | /dev | /dev/* | /proc | /proc/* | "$SYS" | "$SYS"/*) continue ;; esac
  [ -e "$at" ] || continue
  mount -o "remount,bind,ro,\${flags#rw,}" "$at" 2>/dev/null || mount -o remount,bind,ro "$at" || exit 98
done < /proc/self/mountinfo
[ -d "$D" ] || exit 98
(cd "$D" && exec setpriv --no-new-privs --inh-caps=-all --ambient-caps=-all --bounding-set=-all "$@" < /dev/null 3>&-)
code=$?
kill -9 -1 2>/dev/null
seen $code
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

/** Paths are absolute. */
export interface Place {
  readonly stage: string;
  readonly root: string;
}

/** Where the root is to be seen from the stage: in the new `/tmp` where it lies there. */
export const rootIn = ({ stage, root }: Place): string => (root.startsWith('/tmp/') ? `${stage}${root}` : root);

/** A table for `mount -a`: the layer. */
export const layerTable = ({ stage, root }: Place): string =>
  lineOf(
    'overlay',
    `${stage}/merged`,
    'overlay',
    `userxattr,lowerdir=${root},upperdir=${stage}/upper,workdir=${stage}/work`,
  );

/** The layer, and folders that stand ready in the stage laid over the real ones, in the order in which they are mounted. */
export const roomTable = (place: Place, sockets: readonly string[]): string => {
  const { stage } = place;
  return [
    layerTable(place),
    ...DEVICES.map((name) => bind(`/dev/${name}`, `${stage}/dev/${name}`)),
    ...sockets.map((path) => bind('/dev/null', path)),
    bind(`${stage}/merged`, rootIn(place)),
    bind(`${stage}/dev`, '/dev', 'rbind'),
    bind(`${stage}/run`, '/run'),
    bind(`${stage}/tmp`, '/tmp', 'rbind'),
    lineOf('llmos', '/proc', 'proc', 'ro,nosuid,nodev,noexec'),
  ].join('');
};

export const scriptFor = (walls: Walls): string => SEEN + GIVEN + (walls === 'bwrap' ? BWRAP : ROOM);

/** For `unshare`: bubblewrap makes the namespaces of processes and of the network itself. */
export const namespacesFor = (walls: Walls): readonly string[] => [
  '--map-current-user',
  '--keep-caps',
  '--mount',
  ...(walls === 'bwrap' ? [] : ['--net', '--ipc', '--pid', '--fork', '--kill-child']),
];

const SHARED = ['unshare', 'setpriv', 'mount', 'find', 'xargs'] as const;

/** The programs that a kind of walls stands on. */
export const neededFor = (walls: Walls): readonly string[] => (walls === 'bwrap' ? [...SHARED, 'bwrap'] : SHARED);
