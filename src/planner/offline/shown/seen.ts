/** Whether a command shows its result as a request says: a reading that leaves a manner out is none, where another keeps it. */
import type { Field, Manner, Order, Part } from './manner.ts';

const LONG = "ls -\\w*l|'-ls'| -ls|stat";

/** How a field shows in a command; what is not listed may show in any way. */
const FIELDS: Readonly<Partial<Record<Field, string>>> = {
  size: `%s|%k|%b|du|size|wc|${LONG}`,
  time: `%T|%t|%A|%a|date|lstart|${LONG}`,
  access: `%A|atime|ls -\\w*u|${LONG}`,
  owner: `%u|%U|user|%a|author|${LONG}`,
  group: `%g|%G|group|${LONG}`,
  inode: '%i|ls -\\w*i|stat',
  target: '%l|readlink|realpath|ls -\\w*l',
  type: `file|%y|-\\w*T|${LONG}`,
  absolute: 'PWD|realpath|readlink|pwd| ~| /|^which |^command -v ',
  base: '%f|basename|##|sed|awk|ls|grep|tree|cut',
  stem: 'sed|basename|%\\.|cut|awk',
  extension: 'sed|##|awk|rev|cut',
  folder: '%h|dirname|sed|for d in|awk',
  lines: 'wc|-c|awk|sed',
  words: 'wc|awk',
};

type Check = (text: string, manner: Manner) => boolean;

const says = (form: string): Check => {
  const expression = new RegExp(form);
  return (text) => expression.test(text);
};

const hasFields: Check = (text, { fields = [], octal, place }) => {
  const isAll = fields.every((field) => {
    if (field === 'mode') return new RegExp(octal ? '%m|%a|%#?m' : `%M|%A|%m|facl|${LONG}`).test(text);
    const form = FIELDS[field];
    return form === undefined || new RegExp(form).test(text);
  });
  const isNameFirst = place === 'after' || (fields.length > 1 && fields[0] === 'path');
  const isOther = isNameFirst && /-printf '%[^pf]/.test(text);
  const isMore = place === 'only' && !fields.some((field) => /name|path|absolute|size/.test(field)) && /%p/.test(text);
  return isAll && !isOther && !isMore;
};

const isSorted = (text: string): boolean => /sort|ls -\w*[StXvr]|tac|--reverse|shuf|\brev\b/.test(text);

/** What stands in front of the names is no name. */
const isOtherKey = (text: string, order: Order | undefined): boolean =>
  (order?.by === 'name' || order?.by === 'path') && /\b(?:md5sum|sha\d+sum|wc|du) .*\| sort(?!.*-k)/.test(text);

const HOW = {
  n: /sort.*n|seq/,
  V: /sort -\w*V|ls -\w*v/,
  f: /^ls |sort -\w*f|-i\b|-iname/,
  M: /sort -\w*M/,
  h: /./,
} as const;

/** Sorted lines of `wc` hold the sum of all as one of them. */
const isSortedSum = (text: string): boolean => /\bwc -\w+ \{\} \+ \| sort/.test(text);

/** A number of each file, and no number that stands in it. */
const hasStatistic: Check = (text, { statistic }) => {
  if (!/^(?:find|ls|du) /.test(text)) return true;
  return /lines|words|characters/.test(statistic?.field ?? '') ? /\bwc\b/.test(text) : /awk|sort.*n|du|wc/.test(text);
};

const PARTS: Readonly<Partial<Record<Part, () => Check>>> = {
  statistic: () => hasStatistic,
  fields: () => hasFields,
  order:
    () =>
    (text, { order }) =>
      isSorted(text) && !isSortedSum(text) && !isOtherKey(text, order) && HOW[order?.how ?? 'h'].test(text),
  limit:
    () =>
    (text, { limit }) =>
      new RegExp(`(?<!\\d)(?:${limit?.count}|${(limit?.count ?? 0) + 1})`).test(text),
  once: () => says('-\\w*u|uniq|seen'),
  count: () => says('wc|-\\w*c|NR|count'),
  total:
    () =>
    (text, { total }) =>
      total !== 'none' && /total|-\w*c|awk|wc|tail|-s/.test(text),
  joined: () => says('paste|tr |xargs|-m\\b|-s |join|printf'),
  nulls: () => says('0'),
  oneALine: () => (text) => !/^(?:groups|id|echo)\b[^|]*(?:$|\| sort)/.test(text),
  numbered: () => says('-\\w*n|nl|NR|number'),
  headless: () => says('\\+2|no-head|NR|sed|=\\s'),
  nameless: () => says('-\\w*h|<|cat|awk|\\||^stat -[cf] (?!.*%n)'),
  long: () => says(`${LONG}|-\\w*v`),
  table: () => says('column|awk|printf'),
  colour: () => says('colou?r'),
  silent: () => says('2>|-\\w*s'),
  both: () => (text) => !/>/.test(text) || /tee/.test(text),
  file:
    () =>
    (text, { file }) =>
      text.includes(file?.path ?? ''),
  unit:
    () =>
    (text, { unit }) =>
      unit !== 'h' || !/^(?:ls|du|df|find) /.test(text) || /-\w*h|human/.test(text),
};

/** `text`: of the command. */
export const shows = (text: string, manner: Manner): boolean =>
  (Object.keys(manner) as Part[]).every((part) => PARTS[part]?.()(text, manner) ?? true);
