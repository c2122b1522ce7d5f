/** How lines are read, against labelled lines beside the checkout: errors both ways, on two machines, and the time a line takes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { route } from '../src/planner/route.ts';
import { type CommandKind, fixedWorld, type World } from '../src/world.ts';

const DATA = resolve(import.meta.dirname, '../../shared/bench/route');
const OWN = resolve(import.meta.dirname, '../tests/fixtures/route');

interface Row {
  readonly line: string;
  readonly kind: 'shell' | 'nl';
}

/** What an ordinary Debian has beyond what this machine happens to have. */
const COMMON = `apt apt-get aptitude at awk bc bzip2 cal cargo cmake code compare compose convert cpio crontab curl cut dc dig display dpkg ed edit emacs
ex ffmpeg file find flatpak free ftp fuser g++ gawk gcc gdb gh gimp git go gpg grep gzip helm host htop iconv identify ifconfig import install ip
iptables java javac journalctl jq killall kubectl last ldd less link locate look lsblk lsof lspci lsusb lua mail make man mc mount mtr mutt mysql nano
nc netstat nginx ninja nmap node npm npx nvim open openssl parallel patch perl php ping pip pip3 pkill podman print ps psql pv python python3 rg rpm
rsync ruby rustc scp screen sed see service sftp snap socat sqlite3 ss ssh strace strip su sudo svn systemctl tar tcpdump telnet terraform time tmux
top traceroute tree ufw unzip useradd vagrant vi vim w wall watch wget whatis whereis which who whois write xargs xclip xdg-open xxd xz yarn zip zsh`;

const CORE = `arch b2sum base32 base64 basename cat chcon chgrp chmod chown cksum comm cp csplit cut date dd df dir dircolors dirname du echo env
expand expr factor false fmt fold groups head hostid id install join link ln logname ls md5sum mkdir mkfifo mknod mktemp mv nice nl nohup nproc
numfmt od paste pathchk pinky pr printenv printf ptx pwd readlink realpath rm rmdir runcon seq sha1sum sha256sum shred shuf sleep sort split stat
stdbuf stty sum sync tac tail tee test timeout touch tr true truncate tsort tty uname unexpand uniq unlink users vdir wc who whoami yes [`;

const listed = (flag: string): readonly string[] =>
  execFileSync('bash', ['-c', `compgen -${flag}`], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);

const machine = (files: readonly string[]): World => {
  const commands: Record<string, CommandKind> = {};
  for (const name of files) commands[name] = 'file';
  for (const name of listed('b')) commands[name] = 'builtin';
  for (const name of listed('k')) commands[name] = 'keyword';
  return fixedWorld({ commands });
};

const names = (text: string): readonly string[] => text.split(/\s+/);

/** One line in five is kept aside while the router is written. */
const isAside = ({ line }: Row): boolean => BigInt(`0x${createHash('sha256').update(line).digest('hex')}`) % 5n === 0n;

const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${((100 * part) / Math.max(whole, 1)).toFixed(2)} %)`;

const report = (title: string, rows: readonly Row[], world: World): void => {
  const of = (kind: Row['kind'], read: string): number =>
    rows.filter((row) => row.kind === kind && route(row.line, world).kind === read).length;
  const shell = rows.filter(({ kind }) => kind === 'shell').length;
  const language = rows.length - shell;
  console.log(`${title}: commands read as requests   ${share(of('shell', 'ask'), shell)}, at most 0.1 %`);
  console.log(`${title}: requests read as commands   ${share(of('nl', 'shell'), language)}, at most 0.3 %`);
  console.log(`${title}: requests recognised         ${share(of('nl', 'ask'), language)}, at least 98 %`);
};

/** The median of five runs of each line, so that the figure is the router's and not the machine's load. */
const timing = (rows: readonly Row[], world: World): void => {
  const once = (line: string): number => {
    const start = performance.now();
    route(line, world);
    return (performance.now() - start) * 1000;
  };
  const medians = rows.map(({ line }) => Array.from({ length: 5 }, () => once(line)).sort((a, b) => a - b)[2] ?? 0);
  medians.sort((a, b) => a - b);
  const at = (quantile: number): string => (medians[Math.floor(quantile * (medians.length - 1))] ?? 0).toFixed(0);
  console.log(`a line: p50 ${at(0.5)} µs, p99 ${at(0.99)} µs (at most 1000), longest ${at(1)} µs`);
};

const ownRows = (name: string, kind: Row['kind']): readonly Row[] =>
  readFileSync(resolve(OWN, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => ({ line, kind }));

/** The tables, the patterns and the parser are made ready by the first line of a process. */
const firstLine = (world: World): void => {
  const start = performance.now();
  route('show me the largest files in my home', world);
  console.log(`first line of a process: ${(performance.now() - start).toFixed(1)} ms`);
};

/** Prints the figures. */
export const run = async (): Promise<void> => {
  firstLine(machine(names(CORE)));
  const own = [...ownRows('commands', 'shell'), ...ownRows('requests', 'nl')];
  report('written for it', own, machine([...names(COMMON), ...names(CORE)]));
  timing(own, machine([...names(COMMON), ...names(CORE)]));
  const file = resolve(DATA, 'dev.jsonl');
  if (!existsSync(file)) return console.log('skipped: the labelled lines are not beside this checkout');
  const rows: Row[] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const either = new Set(readFileSync(resolve(DATA, 'ambiguous.txt'), 'utf8').split('\n'));
  const judged = rows.filter(({ line }) => !either.has(line));
  const ordinary = machine([...listed('c'), ...names(COMMON), ...names(CORE)]);
  const machines = { ordinary, 'coreutils only': machine(names(CORE)) };
  for (const [name, world] of Object.entries(machines)) {
    report(
      `${name}, seen `,
      judged.filter((row) => !isAside(row)),
      world,
    );
    report(`${name}, aside`, judged.filter(isAside), world);
  }
  timing(judged, ordinary);
};

if (process.argv[1] === import.meta.filename) await run();
