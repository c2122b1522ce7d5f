/**
 * Extended attributes and access lists, which Node neither reads nor sets: perl's system calls on Linux, `xattr` on macOS.
 * One process for all paths; where there is no such program nothing is known, and `cp` carries what it can.
 */
import { spawnSync } from 'node:child_process';

/** Name → value as hex. Names: `user.*`, and Linux' access lists. */
export type Attributes = Readonly<Record<string, string>>;

/** How attributes are read and written: `read` takes paths ended by NUL, `write` path, name and hex (or `-`) ended by NUL. */
export interface AttributeTool {
  readonly program: string;
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** System calls by number: llistxattr, lgetxattr, lsetxattr, lremovexattr. */
const CALLS: Readonly<Record<string, readonly number[]>> = { x64: [195, 192, 189, 198], arm64: [12, 9, 6, 15] };

const PERL_READ = `
my ($list, $get) = map { $_ + 0 } @ARGV; $/ = "\\0"; my $at = -1; my $most = 65536;
while (my $path = <STDIN>) {
  chomp $path; $at++;
  my $names = "\\0" x $most;
  my $length = syscall($list, $path, $names, $most);
  next if $length <= 0;
  for my $name (split /\\0/, substr($names, 0, $length)) {
    next unless $name =~ /^user\\.|^system\\.posix_acl_/;
    my $value = "\\0" x $most;
    my $size = syscall($get, $path, $name, $value, $most);
    print "$at\\t$name\\t", unpack("H*", substr($value, 0, $size)), "\\n" if $size >= 0;
  }
}`;

const PERL_WRITE = `
my ($set, $remove) = map { $_ + 0 } @ARGV; $/ = "\\0";
while (defined(my $path = <STDIN>)) {
  my ($name, $hex) = (scalar <STDIN>, scalar <STDIN>);
  chomp($path, $name, $hex);
  my $value = pack("H*", $hex eq "-" ? "" : $hex);
  if ($hex eq "-") { syscall($remove, $path, $name) } else { syscall($set, $path, $name, $value, length $value, 0) }
}`;

/** `tr` makes lines of what is ended by NUL: names with a line break in them are passed over by both ends. */
const MAC_READ = `
at=-1
tr '\\0\\n' '\\n\\1' | while IFS= read -r path; do
  at=$((at + 1))
  xattr -- "$path" 2>/dev/null | while IFS= read -r name; do
    printf '%s\\t%s\\t%s\\n' "$at" "$name" "$(xattr -px -- "$name" "$path" | tr -d ' \\n')"
  done
done`;

const MAC_WRITE = `
tr '\\0\\n' '\\n\\1' | while IFS= read -r path && IFS= read -r name && IFS= read -r hex; do
  if [ "$hex" = - ]; then xattr -d -- "$name" "$path"; else xattr -wx -- "$name" "$hex" "$path"; fi 2>/dev/null
done`;

/** Undefined on systems for which nothing is known. */
export const toolFor = (platform: NodeJS.Platform, arch: string): AttributeTool | undefined => {
  if (platform === 'darwin') return { program: 'sh', read: ['-c', MAC_READ], write: ['-c', MAC_WRITE] };
  const [list, get, set, remove] = CALLS[arch] ?? [];
  if (platform !== 'linux' || list === undefined) return undefined;
  return {
    program: 'perl',
    read: ['-e', PERL_READ, String(list), String(get)],
    write: ['-e', PERL_WRITE, String(set), String(remove)],
  };
};

const HERE = toolFor(process.platform, process.arch);
const PATIENCE_MS = 5_000;
const MOST_OUTPUT = 64 * 1024 * 1024;

const ended = (parts: readonly string[]): string => parts.map((part) => `${part}\0`).join('');

/** For each path its attributes, empty where it has none; undefined where they cannot be read. Links are not followed. */
export const readAttributes = (
  paths: readonly string[],
  tool: AttributeTool | undefined = HERE,
): readonly Attributes[] | undefined => {
  if (tool === undefined) return undefined;
  if (paths.length === 0) return [];
  const { status, stdout } = spawnSync(tool.program, tool.read, {
    input: ended(paths),
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    maxBuffer: MOST_OUTPUT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (status !== 0) return undefined;
  const found: Record<string, string>[] = paths.map(() => ({}));
  for (const line of stdout.split('\n')) {
    const [at = '', name, hex] = line.split('\t');
    const into = found[Number(at)];
    if (at !== '' && into !== undefined && name !== undefined && hex !== undefined) into[name] = hex.toLowerCase();
  }
  return found;
};

/** What of `is` has to be set, or removed (`-`), to become `wanted`. */
const changesTo = (wanted: Attributes, is: Attributes): readonly (readonly [name: string, hex: string])[] => [
  ...Object.keys(is).flatMap((name) => (wanted[name] === undefined ? [[name, '-'] as const] : [])),
  ...Object.entries(wanted).filter(([name, hex]) => is[name] !== hex),
];

/** Gives each path exactly these attributes; what the system refuses is left. Never throws. */
export const writeAttributes = (
  wanted: readonly (readonly [path: string, attributes: Attributes])[],
  tool: AttributeTool | undefined = HERE,
): void => {
  const now = readAttributes(
    wanted.map(([path]) => path),
    tool,
  );
  if (now === undefined || tool === undefined) return;
  const changes = wanted.flatMap(([path, attributes], at) =>
    changesTo(attributes, now[at] ?? {}).flatMap(([name, hex]) => [path, name, hex]),
  );
  if (changes.length > 0)
    spawnSync(tool.program, tool.write, {
      input: ended(changes),
      timeout: PATIENCE_MS,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
};
