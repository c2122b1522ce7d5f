/** Databases: the statement decides. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { onlyShows } from '../code/mongo.ts';
import { levelOfSql } from '../code/sql.ts';
import { type CommandSpec, words } from '../spec.ts';

/** Adds what a statement does to what it is done to. */
const runSql = (call: Call, source: Arg): void => {
  const level = source.dynamic === 'no' ? levelOfSql(source.text) : 'opaque';
  if (level === 'opaque') call.unknown('a statement that was not understood');
  if (level === 'dangerous') call.mark('discard');
  if (level === 'write') call.changes('the database');
};

const fromStdin = (call: Call): void => {
  const { stdin } = call.scope;
  if (stdin.kind === 'text') runSql(call, literal(stdin.text));
  else call.unknown(`${call.name} runs what it reads`);
};

const judgeSqlite = (call: Call): void => {
  const [file, ...statements] = call.operands;
  for (const { name, value } of call.flags) if (name === '-cmd' && value !== undefined) runSql(call, value);
  if (file !== undefined && file.text !== ':memory:') call.play('read', file);
  for (const statement of statements) runSql(call, statement);
  if (statements.length === 0) fromStdin(call);
};

const judgeClient = (call: Call): void => {
  const given = call.flags
    .filter((flag) => /^(?:-c|--command|-e|--execute|-Q|-q|--query|--eval)$/.test(flag.name))
    .flatMap((flag) => flag.value ?? []);
  for (const statement of given) runSql(call, statement);
  if (given.length === 0 && !call.has('-l', '--list', '-f', '--file')) fromStdin(call);
};

const REDIS_READS = new Set(
  'get mget hget hgetall hkeys hvals hlen lrange llen lindex smembers scard sismember zrange zcard zscore keys scan hscan sscan zscan type ttl pttl exists strlen info ping echo dbsize time lastsave memory object command xrange xlen xinfo getrange bitcount geopos'.split(
    ' ',
  ),
);
const REDIS_LOSES = new Set(
  'flushall flushdb del unlink rename shutdown debug config script eval evalsha function module slaveof replicaof migrate restore swapdb cluster acl hdel srem zrem lrem ltrim getdel expire xtrim xdel'.split(
    ' ',
  ),
);

const judgeRedis = (call: Call): void => {
  const verb = call.operands[0]?.text.toLowerCase();
  if (verb === undefined)
    return call.has('--scan', '--stat', '--bigkeys', '--latency')
      ? undefined
      : call.unknown('redis-cli runs what it reads');
  if (REDIS_READS.has(verb)) return;
  if (/^(?:eval|evalsha|script|function|module|debug|config|migrate|slaveof|replicaof)$/.test(verb)) {
    if (verb !== 'config' || call.operands[1]?.text.toLowerCase() !== 'get')
      call.unknown(`redis ${verb} can do anything`);
  } else if (REDIS_LOSES.has(verb)) call.mark('discard');
  else call.changes('the database');
};

const judgeMongo = (call: Call): void => {
  const given = call.value('--eval');
  if (given === undefined || given.dynamic !== 'no' || !onlyShows(given.text))
    call.unknown(`${call.name} runs what was not understood`);
};

export const databases: readonly CommandSpec[] = [
  {
    names: ['sqlite3', 'sqlite', 'duckdb'],
    style: 'long',
    flags: {
      '-cmd -separator -newline -nullvalue -s -c': 'none',
      '-init -A -zip': 'unknown',
      '-version --version': { tells: true },
    },
    judge: judgeSqlite,
    examples: [
      ["sqlite3 a.db 'select * from t'", 'safe'],
      ["sqlite3 a.db 'drop table t'", 'dangerous'],
      ["sqlite3 a.db '.shell rm b'", 'opaque'],
      ["sqlite3 a.db 'create table t(a)'", 'write'],
      ['sqlite3 a.db', 'opaque'],
      ['sqlite3 a.db .tables', 'safe'],
    ],
  },
  {
    names: words('psql mysql mariadb sqlcmd clickhouse-client usql pgcli mycli litecli cqlsh trino'),
    flags: {
      '-c --command -e --execute -Q --query': 'none',
      '-f --file': 'execute',
      '-U -h -p -P -d -u -D --host --port --user --username --dbname --password --database -v --set': 'none',
      '-o --output -L --log-file --tee': 'sink',
      '--list --version --help': { tells: true },
      '-l': { tells: 'only' },
      '--pager --init-command --login-path --plugin-dir --default-auth': 'unknown',
    },
    judge: judgeClient,
    examples: [
      ["psql -c 'select 1'", 'safe'],
      ["psql -d a -c 'delete from t'", 'dangerous'],
      ["mysql -e 'show tables' a", 'safe'],
      ['psql a', 'opaque'],
      ["mysql -e '\\! rm a'", 'opaque'],
    ],
  },
  {
    names: ['redis-cli', 'valkey-cli', 'keydb-cli'],
    style: 'stop',
    flags: {
      '--version --help': { tells: 'alone' },
      '-h -p -n -a -u -s --user --pass -r -i --pattern --quoted-pattern --count': 'none',
      '--eval --rdb --pipe': { value: 'unknown' },
    },
    judge: judgeRedis,
    examples: [
      ['redis-cli get a', 'safe'],
      ["redis-cli --scan --pattern 'a*'", 'safe'],
      ['redis-cli set a 1', 'write'],
      ['redis-cli flushall', 'dangerous'],
      ['redis-cli eval a 0', 'opaque'],
    ],
  },
  {
    names: ['pg_dump', 'pg_dumpall', 'mysqldump', 'mongodump', 'mariadb-dump'],
    flags: {
      '-f --file -r --result-file -o --out': 'write',
      '-T --tab --dir': 'into',
      '-U -h -p -d -u -t -n': 'none',
    },
    examples: [
      ['mysqldump --tab=a b', 'write'],
      ['pg_dump a', 'safe'],
      ['pg_dump -f b a', 'write'],
    ],
  },
  {
    names: ['dropdb', 'dropuser', 'pg_restore', 'mysqladmin', 'pg_resetwal', 'mongorestore'],
    flags: { '--list': { tells: true } },
    does: ['!discard'],
    examples: [['dropdb a', 'dangerous']],
  },
  {
    names: ['createdb', 'createuser', 'initdb', 'pg_ctl', 'vacuumdb', 'reindexdb'],
    does: ['write'],
    examples: [['createdb a', 'write']],
  },
  {
    names: ['pg_isready', 'pg_lsclusters', 'pg_config', 'pg_waldump'],
    examples: [['pg_isready', 'safe']],
  },
  {
    names: words(
      'influx neo4j cypher-shell kafka-topics kafka-consumer-groups kafka-acls kafka-configs etcdctl elasticsearch solr ldapmodify ldapdelete',
    ),
    flags: { '--list --describe --version': { tells: true } },
    does: ['unknown'],
    examples: [
      ['mongosh a', 'opaque'],
      ['kafka-topics kafka-consumer-groups kafka-acls kafka-configs --list', 'safe'],
    ],
  },
  {
    names: ['mongo', 'mongosh'],
    flags: {
      '--eval --host --port -u --username -p --password --authenticationDatabase': 'none',
      '-f --file': 'execute',
      '--nodb --norc --quiet --json': {},
    },
    judge: judgeMongo,
    examples: [
      ["mongosh a --eval 'db.users.find({age: 3}).limit(2)'", 'safe'],
      ["mongosh a --eval 'db.users.drop()'", 'opaque'],
      ['mongosh a', 'opaque'],
    ],
  },
];
