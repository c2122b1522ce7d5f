/** A column of the line whose key is said, in tables that every system has: "the address of x in /etc/hosts". */
import { run } from '../../write/command.ts';
import { awkField } from '../column.ts';
import { type Given, type Operation, type Work, written } from '../operation.ts';

/** The column by which the lines of a table are known; names of hosts go on to the end of the line. */
const KEYS: Readonly<Record<string, number>> = { '/etc/passwd': 1, '/etc/group': 1, '/etc/hosts': 2 };

const columnOf = (given: Given): Work | undefined => {
  const [column, more] = given.columns() ?? [];
  const [name = '', another] = given.names;
  const key = given.quoted('key') ?? given.word('key')?.text ?? given.said('key') ?? '';
  const place = KEYS[name];
  if (column === undefined || more !== undefined || another !== undefined || place === undefined) return undefined;
  if (column === place || !/^[\w.-]*[A-Za-z][\w.-]*$/.test(key)) return undefined;
  const split = name === '/etc/hosts' ? [] : ['-F:'];
  return written((files) => run('awk', split, `$${place} == "${key}" { print ${awkField(column)} }`, files));
};

export const KEYED: readonly Operation[] = [
  {
    says: [
      '[which|what] {col} [is|does|do|has] [given|listed|set|there|give|have|list|hold|say|contain|assign|assigned|show] (?:of|for|to|belonging_to) [user|account|group|host|machine|server|name] {key:value}',
      '{col} (?:of|for|belonging_to) [user|account|group|host|machine|server|name] {key:value}',
    ],
    reason: 'the column of this line',
    phase: 'column',
    alone: true,
    reads: /^\/etc\/(?:passwd|group|hosts)$/,
    work: columnOf,
  },
];
