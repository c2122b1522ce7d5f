/** The tables that programs print: their columns by the words of `columns-said.ts`, and how each is told which it shall print. */
import { type Command, run } from '../write/command.ts';

export interface Table {
  /** What it shows when nothing is said. */
  readonly shown: string;
  /** `word=column`, apart by spaces. */
  readonly columns: string;
  /** The option that chooses columns. */
  readonly flag?: (columns: readonly string[]) => readonly string[];
  /** The option that adds columns to those that are shown. */
  readonly more?: (columns: readonly string[]) => readonly string[];
  /** How columns are cut out of what it prints. */
  readonly cut?: (columns: readonly string[]) => Command;
  /** What it is told to sort by a column. */
  readonly sort?: (column: string, isDown: boolean) => readonly string[];
}

const fields = (columns: readonly string[]): string => columns.map((one) => `$${one}`).join(', ');
const awk = (columns: readonly string[]): Command => run('awk', `{ print ${fields(columns)} }`);
const awkBelow = (columns: readonly string[]): Command => run('awk', `NR > 1 { print ${fields(columns)} }`);
const goFormat = (columns: readonly string[]): readonly string[] => [
  '--format',
  columns.map((one) => `{{.${one}}}`).join('\\t'),
];
const listed = (columns: readonly string[]): readonly string[] => ['-o', columns.join(',')];
const added = (columns: readonly string[]): readonly string[] => ['-o', `+${columns.join(',')}`];

const TABLES: Readonly<Record<string, Table>> = {
  df: {
    shown: 'device size used free percent mount',
    columns:
      'device=source size=size used=used free=avail percent=pcent mount=target type=fstype fstype=fstype name=source',
    flag: (columns) => [`--output=${columns.join(',')}`],
  },
  lsblk: {
    shown: 'name size type mount',
    columns:
      'name=NAME size=SIZE type=TYPE fstype=FSTYPE uuid=UUID label=LABEL model=MODEL serial=SERIAL mount=MOUNTPOINT device=PATH state=STATE free=FSAVAIL used=FSUSED percent=FSUSE%',
    flag: listed,
    more: added,
    sort: (column) => ['-x', column],
  },
  findmnt: {
    shown: 'mount device type fstype options',
    columns:
      'mount=TARGET device=SOURCE type=FSTYPE fstype=FSTYPE options=OPTIONS size=SIZE used=USED free=AVAIL percent=USE% uuid=UUID label=LABEL name=TARGET',
    flag: listed,
    more: added,
  },
  ps: {
    shown: 'user pid cpu mem tty state start command name',
    columns:
      'pid=pid ppid=ppid user=user name=comm command=args cpu=%cpu mem=%mem start=lstart state=stat nice=ni tty=tty uid=uid size=rss',
    sort: (column, isDown) => [`--sort=${isDown || /^%|rss/.test(column) ? '-' : ''}${column}`],
  },
  swapon: {
    shown: 'name type size used',
    columns: 'name=NAME type=TYPE size=SIZE used=USED device=NAME uuid=UUID label=LABEL',
    flag: (columns) => [`--show=${columns.join(',')}`],
  },
  who: { shown: 'user tty date host', columns: 'user=1 name=1 tty=2', cut: awk },
  last: { shown: 'user tty host date', columns: 'user=1 name=1 tty=2 host=3', cut: awk },
  w: { shown: 'user tty host command', columns: 'user=1 name=1 tty=2', cut: awkBelow },
  lsmod: { shown: 'name size', columns: 'name=1 size=2', cut: awkBelow },
  'systemctl list-units': { shown: 'name state description', columns: 'name=1 state=3', cut: awk },
  'systemctl list-unit-files': { shown: 'name state', columns: 'name=1 state=2', cut: awk },
  'docker ps': {
    shown: 'id image command state port name',
    columns: 'id=ID name=Names image=Image state=Status port=Ports command=Command size=Size',
    flag: goFormat,
  },
  'docker images': {
    shown: 'name tag id size',
    columns: 'name=Repository tag=Tag id=ID size=Size',
    flag: goFormat,
  },
  'docker volume': { shown: 'name', columns: 'name=Name', flag: goFormat },
  'docker network': { shown: 'name id', columns: 'name=Name id=ID', flag: goFormat },
  'git log': {
    shown: 'hash message user date',
    columns: 'hash=%h message=%s user=%an date=%ad email=%ae name=%an',
    flag: (columns) => [`--format=${columns.join(' ')}`],
  },
  lspci: { shown: 'name id', columns: '' },
  lsusb: { shown: 'name id', columns: '' },
  pstree: { shown: 'name pid', columns: '' },
  ip: { shown: 'name address mac state', columns: '' },
};

export const tableOf = (key: string): Table | undefined => TABLES[key];

/** The program's own word for a column. */
export const columnIn = ({ columns }: Table, name: string): string | undefined =>
  columns
    .split(' ')
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
