/** Columns that go by a name in tables that every system has: "the user names of /etc/passwd". */
import type { Source } from './source.ts';
import { areAccessLogs, byLogColumns } from './spoken-logs.ts';

const NAMES: readonly (readonly [string, readonly string[], number])[] = [
  ['/etc/passwd', ['user names', 'user name', 'usernames', 'username', 'login names', 'logins'], 1],
  ['/etc/passwd', ['uids', 'uid', 'user ids', 'user id'], 3],
  ['/etc/passwd', ['home directories', 'home directory', 'home folders', 'homes'], 6],
  ['/etc/passwd', ['login shells', 'login shell', 'shells', 'shell'], 7],
  ['/etc/hosts', ['ip addresses', 'ip address', 'addresses', 'address', 'ips', 'ip'], 1],
  ['/etc/hosts', ['host names', 'host name', 'hostnames', 'hostname', 'hosts', 'names'], 2],
  ['/etc/group', ['group names', 'group name', 'groups'], 1],
  ['/etc/group', ['gids', 'gid', 'group ids', 'group id'], 3],
];

/** Whose they are goes without saying. */
const OWNERS = ['of all users', 'of every user', 'of each user', 'of users', 'for all users', 'for each user'];

/** The source with the names of its columns as numbers. */
export const withNamedColumns = (source: Source): Source => {
  const isLog = areAccessLogs(source.names);
  const known = NAMES.filter(([table]) => source.names.includes(table));
  if (known.length === 0 && !isLog) return source;
  let rest = ` ${source.rest}`;
  for (const words of OWNERS) rest = rest.replace(` ${words} `, ' ');
  if (isLog) rest = byLogColumns(rest);
  for (const [, names, column] of known)
    for (const name of names) {
      const at = rest.toLowerCase().indexOf(` ${name} `);
      if (at >= 0) rest = `${rest.slice(0, at)} column ${column} ${rest.slice(at + name.length + 2)}`;
    }
  // What is asked for without another column is only that one.
  rest = rest.replace(/( column \d)(?: are| is)?(?: ,| but)? without column \d /, '$1 ');
  return { ...source, rest: rest.trimStart() };
};
