/** How each program is told of a manner: its option, with `{}` where the value stands. */

/** Manners that an option can say. */
export type Told =
  | 'noheader'
  | 'header'
  | 'json'
  | 'numeric'
  | 'verbose'
  | 'user'
  | 'since'
  | 'until'
  | 'last'
  | 'first'
  | 'reverse'
  | 'live'
  | 'times'
  | 'interval'
  | 'timeout'
  | 'quiet'
  | 'wide'
  | 'dry'
  | 'yes'
  | 'keeps'
  | 'boot'
  | 'stamps'
  | 'kernel'
  | 'all'
  | 'priority'
  | 'rate'
  | 'h'
  | 'b'
  | 'k'
  | 'm'
  | 'g';

const COPY = 'quiet=-q verbose=-v dry=-n';
const FREE = 'h=-h b=-b k=-k m=-m g=-g interval=-s_{} times=-c_{}';
const SIZES = 'h=-h b=-B1 k=-k m=-BM g=-BG';

/** A program, or a program and its first operand → `manner=option`; `_` is a space. */
const FLAGS: Readonly<Record<string, string>> = {
  apt: 'quiet=-qq yes=-y dry=-s keeps=',
  'apt list': 'verbose=-v',
  'apt-get': 'quiet=-qq yes=-y dry=-s keeps=',
  arp: 'numeric=-n',
  crontab: 'user=-u_{}',
  curl: 'quiet=-s verbose=-v timeout=-m_{} rate=--limit-rate_{}',
  df: SIZES,
  dig: 'timeout=+time={}',
  dmesg: 'h=-T stamps=-T priority=-l_{} boot= since=--since_{} until=--until_{} live=-w json=-J',
  dnf: 'quiet=-q yes=-y dry=--assumeno verbose=-v',
  docker: '',
  'docker images': 'wide=--no-trunc json=--format_json',
  'docker logs': 'stamps=-t live=-f last=--tail_{} since=--since_{}',
  'docker ps': 'wide=--no-trunc all=-a json=--format_json last=-n_{}',
  'docker pull': 'quiet=-q',
  'docker system': 'yes=-f',
  du: SIZES,
  findmnt: 'noheader=-n json=-J b=-b',
  free: FREE,
  git: 'quiet=-q verbose=-v',
  'git clean': 'dry=-n',
  'git log': 'user=--author={} since=--since={} until=--until={} last=-n_{} first=-n_{} reverse=--reverse',
  'git push': 'dry=-n quiet=-q verbose=-v',
  'git branch': 'verbose=-v',
  'git remote': 'verbose=-v',
  'git fetch': 'dry=--dry-run quiet=-q',
  'git add': 'dry=-n',
  groups: 'user={}',
  id: 'user={}',
  ip: 'json=-j verbose=-d',
  iptables: 'numeric=-n verbose=-v',
  journalctl:
    'since=--since_{} until=--until_{} last=-n_{} reverse=-r live=-f json=-o_json boot=-b priority=-p_{} kernel=-k stamps=',
  last: 'wide=-w user={} since=-s_{} until=-t_{} last=-n_{} first=-n_{} numeric=-i',
  lsblk: 'noheader=-n json=-J b=-b',
  lscpu: 'json=-J',
  lsns: 'json=-J noheader=-n',
  lsof: 'numeric=-nP user=-u_{}',
  lspci: 'verbose=-v numeric=-n',
  lsusb: 'verbose=-v',
  make: 'dry=-n quiet=-s',
  netstat: 'wide=-W numeric=-n',
  nc: 'timeout=-w_{} verbose=-v',
  npm: 'json=--json quiet=--silent dry=--dry-run',
  pgrep: 'user=-u_{}',
  ping: 'times=-c_{} interval=-i_{} timeout=-w_{} quiet=-q numeric=-n',
  pip: 'quiet=-q yes=-y verbose=-v',
  'pip list': 'json=--format=json',
  'pip install': 'dry=--dry-run quiet=-q verbose=-v',
  ps: 'wide=-ww noheader=--no-headers',
  route: 'numeric=-n',
  rsync: `${COPY} rate=--bwlimit={}`,
  scp: 'quiet=-q verbose=-v',
  sensors: 'json=-j',
  ss: 'noheader=-H numeric=-n',
  ssh: 'quiet=-q verbose=-v timeout=-o_ConnectTimeout={}',
  swapon: 'noheader=--noheadings b=--bytes',
  systemctl: 'wide=-l noheader=--no-legend json=--output=json',
  tail: 'live=-f',
  traceroute: 'numeric=-n',
  tracepath: 'numeric=-n',
  uptime: 'h=-p',
  vmstat: 'interval={}',
  yum: 'quiet=-q yes=-y verbose=-v',
  zypper: 'quiet=-q yes=-y dry=--dry-run',
  pacman: 'quiet=-q yes=--noconfirm',
  conda: 'quiet=-q yes=-y dry=--dry-run',
  w: 'noheader=-h user={}',
  wget: 'quiet=-q verbose=-v timeout=-T_{} rate=--limit-rate={}',
  who: 'header=-H',
};

/** Programs that put on more of the units by themselves, or print no sizes at all in another. */
const AT_ONCE: Readonly<Record<string, string>> = {
  lsblk: 'h',
  swapon: 'h',
  ip: 'numeric',
  'docker images': 'h',
  docker: 'h',
};

/** The words that tell a program of a manner; `[]` where it goes without saying. */
export const toldOf = (key: string, manner: Told, value = ''): readonly string[] | undefined => {
  const program = key.split(' ')[0] ?? '';
  if ((AT_ONCE[key] ?? AT_ONCE[program]) === manner) return [];
  const all = `${FLAGS[key] ?? ''} ${FLAGS[program] ?? ''}`;
  const option = all.split(' ').find((one) => one.startsWith(`${manner}=`));
  return option
    ?.slice(manner.length + 1)
    .split('_')
    .filter((word) => word !== '')
    .map((word) => word.replace('{}', value));
};
