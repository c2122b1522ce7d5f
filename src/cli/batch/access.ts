/** Access: what a line touches, by the guard's word on it, and whether two lines may run side by side. Pure. */
import type { Effect, Plan, Verdict } from '../../plan.ts';
import { absolute, baseName, isUnder } from '../../safety/paths.ts';

export interface Access {
  /** Paths with all that is below them. */
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  readonly hosts: readonly string[];
}

/** `alone`: nobody can tell what it touches, or it leaves something to the lines that follow. */
export type Touch = Access | 'alone';

/** What lines leave to the next one: the folder and exported variables. Seen anywhere in the text, so rather once too often. */
const LEAVES =
  /(?:^|[^\w./-])(?:cd|chdir|pushd|popd|export|declare|typeset|readonly|local|unset|source|\.|eval|set|setopt|emulate|exec|read|mapfile|readarray|getopts|printf\s+-v|let|trap|umask|ulimit|alias|hash|shopt|wait|disown|fg|bg|jobs)(?=$|[\s;&|)])|(?:^|[;&|({\s])[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=|\(\(|&\s*(?:$|[^&>\d\s])|&\s*$|\$\{\w+:?=/m;

export const leavesState = (command: string): boolean => LEAVES.test(command.replace(/&&|&>|>&|<&/g, ';'));

/** Programs whose effects tell every file that they read. Of any other nobody can say what it looks at. */
const TELLING = new Set(
  `: true false echo printf sleep cat cp mv rm rmdir mkdir touch ln chmod head tail sort uniq wc tr cut paste nl tac rev
  grep egrep fgrep sed awk gawk mawk tee diff cmp comm join fold expand unexpand gzip gunzip zcat bzip2 bunzip2 xz unxz zstd tar zip unzip
  md5sum sha1sum sha256sum sha512sum cksum base64 split csplit shuf seq find file stat du jq curl wget date basename dirname
  install dd iconv od xxd strings column convert magick ffmpeg pandoc truncate`.split(/\s+/),
);

const WORDS = /[|;&(){}\n`]|\$\(|\b(?:then|else|elif|do|if|while|until|time)\s|!\s/;

/** First words of all that may be a command in it; more than there are does no harm. */
const programsIn = (command: string): readonly string[] =>
  command
    .split(WORDS)
    .map((part) => part.trim().split(/\s+/)[0] ?? '')
    .filter((word) => word !== '' && !/^(?:done|fi|esac|for|case|in|[<>\d]+|[<>].*|\d?>.*)$/.test(word));

/** True where the guard's effects name every file that the command reads; nothing of it stays behind, either. */
export const tells = (command: string): boolean =>
  !/-exec\b|-execdir\b|-ok\b|-newer|-samefile|-files0-from/.test(command) &&
  programsIn(command).every((word) => TELLING.has(word));

const fixedPart = (pattern: string): string => {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => /[*?[\]{}]/.test(part));
  return first < 0 ? pattern : parts.slice(0, first).join('/') || '/';
};

interface Gathered {
  readonly reads: string[];
  readonly writes: string[];
  readonly hosts: string[];
}

/** False where it cannot be told. */
const gather = ({ kind, target }: Effect, cwd: string, into: Gathered): boolean => {
  if (kind === 'network' && target.type === 'host') {
    into.hosts.push(target.host);
    return true;
  }
  if (target.type !== 'path') return false;
  const full = absolute(cwd, target.path);
  const path = target.glob ? fixedPart(full) : full;
  if (kind === 'read' || kind === 'secret') into.reads.push(path);
  else if (kind === 'write' || kind === 'delete') into.writes.push(path);
  else return false;
  return true;
};

export const touchOf = (plan: Plan, verdict: Verdict, cwd: string): Touch => {
  if (verdict.level === 'opaque') return 'alone';
  const into: Gathered = { reads: [], writes: [], hosts: [] };
  for (const step of plan.steps) {
    if (step.kind !== 'shell' || step.terminal === true || leavesState(step.command)) return 'alone';
    if (!tells(step.command)) into.reads.push('/');
  }
  return verdict.effects.every((effect) => gather(effect, cwd, into)) ? into : 'alone';
};

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((a) => others.some((b) => isUnder(a, b) || isUnder(b, a)));

/** False where both change the same, or one changes what the other reads; two lines that speak to one host stay in order. */
export const areApart = (a: Access, b: Access): boolean =>
  !meet(a.writes, [...b.writes, ...b.reads]) &&
  !meet(b.writes, a.reads) &&
  !a.hosts.some((host) => b.hosts.includes(host));

/** Does the text speak of something that is being written? What it means may then change. */
export const speaksOf = (text: string, { writes }: Access): boolean =>
  writes.some((path) => baseName(path) !== '' && text.includes(baseName(path)));
