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
 * Inside a second set of namespaces: empty folders are built beside and laid over the real ones, everything else that is
 * mounted becomes read-only with the flags it has, and no right is kept. 98: some of it was refused. A device in a
 * folder where everybody may write cannot be opened to be made: `/dev` is none.
 */
const ROOM = `
R=$1 S=$2 D=$3; shift 3
mkdir "$S/tmp" "$S/run" "$S/dev" || exit 98
for each in tmp run dev; do mount -t tmpfs -o mode=755 tmpfs "$S/$each" || exit 98; done
chmod 1777 "$S/tmp"
for each in null zero full random urandom tty; do
  : > "$S/dev/$each" && mount --bind "/dev/$each" "$S/dev/$each" || exit 98
done
ln -s /proc/self/fd "$S/dev/fd"; mkdir "$S/dev/shm"
for each in 0:stdin 1:stdout 2:stderr; do ln -s "/proc/self/fd/\${each%%:*}" "$S/dev/\${each#*:}"; done
while IFS= read -r each; do mount --bind /dev/null "$each"; done < "$S/sockets"
T=$S/tmp
case $R in
/tmp/*) mkdir -p "$T/\${R#/tmp/}" && mount --rbind "$S/merged" "$T/\${R#/tmp/}" || exit 98 ;;
*) mount --rbind "$S/merged" "$R" || exit 98 ;;
esac
mount --rbind "$S/dev" /dev && mount --rbind "$S/run" /run && mount --rbind "$T" /tmp || exit 98
mount -t proc proc /proc || exit 98
while read -r _ _ _ _ at flags _; do
  at=$(printf %b "$at")
  case $at in "$R" | /tmp | /tmp/* | /run | /run/* | /dev | /dev/* | /proc | /proc/*) continue ;; esac
  [ -e "$at" ] || continue
  case ,$flags, in *,ro,*) continue ;; esac
  mount -o "remount,bind,ro,\${flags#rw,}" "$at" 2>/dev/null || mount -o remount,bind,ro "$at" || exit 98
done < /proc/self/mountinfo
cd "$D" || exit 98
exec setsid setpriv --no-new-privs --inh-caps=-all --ambient-caps=-all --bounding-set=-all "$@" < /dev/null
`;

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
  walls === 'bwrap' ? [...SHARED, 'bwrap'] : [...SHARED, 'setsid', 'mkdir', 'ln'];
