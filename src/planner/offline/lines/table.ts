/** Columns that go by a name in tables that every system has: "the user names of /etc/passwd". */
import type { Source } from './source.ts';

const NAMES: readonly (readonly [string, readonly string[], number])[] = [
  ['/etc/passwd', ['user names', 'user name', 'usernames', 'username', 'login names', 'logins'], 1],
  ['/etc/passwd', ['uids', 'uid', 'user ids', 'user id'], 3],
  ['/etc/passwd', ['home directories', 'home directory', 'home folders', 'homes'], 6],
  ['/etc/passwd', ['login shells', 'login shell', 'shells', 'shell'], 7],
  ['/etc/group', ['group names', 'group name', 'groups'], 1],
  ['/etc/group', ['gids', 'gid', 'group ids', 'group id'], 3],
];

/** The common log format of web servers, its fields parted by blanks. */
const LOGGED: readonly (readonly [readonly string[], number])[] = [
  [
    [
      'client ips',
      'client ip addresses',
      'client addresses',
      'client ip',
      'remote addresses',
      'visitors',
      'visitor',
      'clients',
      'client',
    ],
    1,
  ],
  [['request methods', 'request method', 'http methods', 'http method', 'methods', 'method'], 6],
  [
    [
      'requested urls',
      'requested pages',
      'requested paths',
      'requested url',
      'requested path',
      'request paths',
      'request path',
      'request urls',
      'urls',
      'url',
      'pages',
      'page',
      'paths',
      'path',
    ],
    7,
  ],
  [
    [
      'http status codes',
      'http status code',
      'status codes',
      'status code',
      'response codes',
      'response code',
      'http codes',
      'statuses',
      'status',
    ],
    9,
  ],
  [['response sizes', 'response size', 'bytes sent', 'sizes'], 10],
];

const ACCESS_LOG = /(?:^|[/_-])access[\w.-]*log(?:\.\d+)?$/i;

/** Whose they are goes without saying. */
const OWNERS = ['of all users', 'of every user', 'of each user', 'of users', 'for all users', 'for each user'];

/** A number of a code is looked for as it stands: "the 404 lines", "requests that returned 404". */
const coded = (rest: string): string =>
  rest
    .replace(
      / (?:that |which )?(?:returned|returning|got|resulted in|ended with|gave)(?: an?)?(?: status| code| status code)? (\d{3}) /,
      ' with status $1 ',
    )
    .replace(/ (?:with |having )?(?:http )?(?:status|response)(?: code)? (?:of )?(\d{3}) /, ' where column 9 is $1 ')
    .replace(/ (\d{3}) (?:lines|requests|responses|errors|entries|status codes?) /, ' lines where column 9 is $1 ')
    .replace(' requests where ', ' lines where ');

/** The source with the names of its columns as numbers. */
export const withNamedColumns = (source: Source): Source => {
  const isLog = source.names.length > 0 && source.names.every((name) => ACCESS_LOG.test(name));
  const known = isLog
    ? LOGGED.map(([names, column]) => ['', names, column] as const)
    : NAMES.filter(([table]) => source.names.includes(table));
  if (known.length === 0) return source;
  let rest = ` ${source.rest}`;
  if (isLog) rest = coded(rest);
  for (const words of OWNERS) rest = rest.replace(` ${words} `, ' ');
  for (const [, names, column] of known)
    for (const name of names) rest = rest.replace(` ${name} `, ` column ${column} `);
  return { ...source, rest: rest.trimStart() };
};
