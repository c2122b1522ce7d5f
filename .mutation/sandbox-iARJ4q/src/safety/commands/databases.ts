/** Databases: the statement decides. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { levelOfSql } from '../code/sql.ts';
import { type CommandSpec, words } from '../spec.ts';

/** Adds what a statement does to what it is done to. */
const runSql = (call: Call, source: Arg): void => {
  if (stryMutAct_9fa48("3261")) {
    {}
  } else {
    stryCov_9fa48("3261");
    const level = (stryMutAct_9fa48("3264") ? source.dynamic !== 'no' : stryMutAct_9fa48("3263") ? false : stryMutAct_9fa48("3262") ? true : (stryCov_9fa48("3262", "3263", "3264"), source.dynamic === (stryMutAct_9fa48("3265") ? "" : (stryCov_9fa48("3265"), 'no')))) ? levelOfSql(source.text) : stryMutAct_9fa48("3266") ? "" : (stryCov_9fa48("3266"), 'opaque');
    if (stryMutAct_9fa48("3269") ? level !== 'opaque' : stryMutAct_9fa48("3268") ? false : stryMutAct_9fa48("3267") ? true : (stryCov_9fa48("3267", "3268", "3269"), level === (stryMutAct_9fa48("3270") ? "" : (stryCov_9fa48("3270"), 'opaque')))) call.unknown(stryMutAct_9fa48("3272") ? "" : (stryCov_9fa48("3272"), 'a statement that was not understood'));
    if (stryMutAct_9fa48("3275") ? level !== 'dangerous' : stryMutAct_9fa48("3274") ? false : stryMutAct_9fa48("3273") ? true : (stryCov_9fa48("3273", "3274", "3275"), level === (stryMutAct_9fa48("3276") ? "" : (stryCov_9fa48("3276"), 'dangerous')))) call.mark(stryMutAct_9fa48("3278") ? "" : (stryCov_9fa48("3278"), 'discard'));
    if (stryMutAct_9fa48("3281") ? level !== 'write' : stryMutAct_9fa48("3280") ? false : stryMutAct_9fa48("3279") ? true : (stryCov_9fa48("3279", "3280", "3281"), level === (stryMutAct_9fa48("3282") ? "" : (stryCov_9fa48("3282"), 'write')))) call.changes(stryMutAct_9fa48("3284") ? "" : (stryCov_9fa48("3284"), 'the database'));
  }
};
const fromStdin = (call: Call): void => {
  if (stryMutAct_9fa48("3285")) {
    {}
  } else {
    stryCov_9fa48("3285");
    const {
      stdin
    } = call.scope;
    if (stryMutAct_9fa48("3288") ? stdin.kind !== 'text' : stryMutAct_9fa48("3287") ? false : stryMutAct_9fa48("3286") ? true : (stryCov_9fa48("3286", "3287", "3288"), stdin.kind === (stryMutAct_9fa48("3289") ? "" : (stryCov_9fa48("3289"), 'text')))) {
      if (stryMutAct_9fa48("3290")) {
        ;
      } else {
        stryCov_9fa48("3290");
        runSql(call, literal(stdin.text));
      }
    } else call.unknown(stryMutAct_9fa48("3292") ? `` : (stryCov_9fa48("3292"), `${call.name} runs what it reads`));
  }
};
const judgeSqlite = (call: Call): void => {
  if (stryMutAct_9fa48("3293")) {
    {}
  } else {
    stryCov_9fa48("3293");
    const [file, ...statements] = call.operands;
    for (const {
      name,
      value
    } of call.flags) if (stryMutAct_9fa48("3296") ? name === '-cmd' || value !== undefined : stryMutAct_9fa48("3295") ? false : stryMutAct_9fa48("3294") ? true : (stryCov_9fa48("3294", "3295", "3296"), (stryMutAct_9fa48("3298") ? name !== '-cmd' : stryMutAct_9fa48("3297") ? true : (stryCov_9fa48("3297", "3298"), name === (stryMutAct_9fa48("3299") ? "" : (stryCov_9fa48("3299"), '-cmd')))) && (stryMutAct_9fa48("3301") ? value === undefined : stryMutAct_9fa48("3300") ? true : (stryCov_9fa48("3300", "3301"), value !== undefined)))) if (stryMutAct_9fa48("3302")) {
      ;
    } else {
      stryCov_9fa48("3302");
      runSql(call, value);
    }
    if (stryMutAct_9fa48("3305") ? file !== undefined || file.text !== ':memory:' : stryMutAct_9fa48("3304") ? false : stryMutAct_9fa48("3303") ? true : (stryCov_9fa48("3303", "3304", "3305"), (stryMutAct_9fa48("3307") ? file === undefined : stryMutAct_9fa48("3306") ? true : (stryCov_9fa48("3306", "3307"), file !== undefined)) && (stryMutAct_9fa48("3309") ? file.text === ':memory:' : stryMutAct_9fa48("3308") ? true : (stryCov_9fa48("3308", "3309"), file.text !== (stryMutAct_9fa48("3310") ? "" : (stryCov_9fa48("3310"), ':memory:')))))) call.play(stryMutAct_9fa48("3312") ? "" : (stryCov_9fa48("3312"), 'read'), file);
    for (const statement of statements) if (stryMutAct_9fa48("3313")) {
      ;
    } else {
      stryCov_9fa48("3313");
      runSql(call, statement);
    }
    if (stryMutAct_9fa48("3316") ? statements.length !== 0 : stryMutAct_9fa48("3315") ? false : stryMutAct_9fa48("3314") ? true : (stryCov_9fa48("3314", "3315", "3316"), statements.length === 0)) if (stryMutAct_9fa48("3317")) {
      ;
    } else {
      stryCov_9fa48("3317");
      fromStdin(call);
    }
  }
};
const judgeClient = (call: Call): void => {
  if (stryMutAct_9fa48("3318")) {
    {}
  } else {
    stryCov_9fa48("3318");
    const given = stryMutAct_9fa48("3319") ? call.flags.flatMap(flag => flag.value ?? []) : (stryCov_9fa48("3319"), call.flags.filter(stryMutAct_9fa48("3320") ? () => undefined : (stryCov_9fa48("3320"), flag => (stryMutAct_9fa48("3322") ? /^(?:-c|--command|-e|--execute|-Q|-q|--query|--eval)/ : stryMutAct_9fa48("3321") ? /(?:-c|--command|-e|--execute|-Q|-q|--query|--eval)$/ : (stryCov_9fa48("3321", "3322"), /^(?:-c|--command|-e|--execute|-Q|-q|--query|--eval)$/)).test(flag.name))).flatMap(stryMutAct_9fa48("3323") ? () => undefined : (stryCov_9fa48("3323"), flag => stryMutAct_9fa48("3324") ? flag.value && [] : (stryCov_9fa48("3324"), flag.value ?? (stryMutAct_9fa48("3325") ? ["Stryker was here"] : (stryCov_9fa48("3325"), []))))));
    for (const statement of given) if (stryMutAct_9fa48("3326")) {
      ;
    } else {
      stryCov_9fa48("3326");
      runSql(call, statement);
    }
    if (stryMutAct_9fa48("3329") ? given.length === 0 || !call.has('-l', '--list', '-f', '--file') : stryMutAct_9fa48("3328") ? false : stryMutAct_9fa48("3327") ? true : (stryCov_9fa48("3327", "3328", "3329"), (stryMutAct_9fa48("3331") ? given.length !== 0 : stryMutAct_9fa48("3330") ? true : (stryCov_9fa48("3330", "3331"), given.length === 0)) && (stryMutAct_9fa48("3332") ? call.has('-l', '--list', '-f', '--file') : (stryCov_9fa48("3332"), !call.has(stryMutAct_9fa48("3333") ? "" : (stryCov_9fa48("3333"), '-l'), stryMutAct_9fa48("3334") ? "" : (stryCov_9fa48("3334"), '--list'), stryMutAct_9fa48("3335") ? "" : (stryCov_9fa48("3335"), '-f'), stryMutAct_9fa48("3336") ? "" : (stryCov_9fa48("3336"), '--file')))))) if (stryMutAct_9fa48("3337")) {
      ;
    } else {
      stryCov_9fa48("3337");
      fromStdin(call);
    }
  }
};
const REDIS_READS = new Set((stryMutAct_9fa48("3338") ? "" : (stryCov_9fa48("3338"), 'get mget hget hgetall hkeys hvals hlen lrange llen lindex smembers scard sismember zrange zcard zscore keys scan hscan sscan zscan type ttl pttl exists strlen info ping echo dbsize time lastsave memory object command xrange xlen xinfo getrange bitcount geopos')).split(stryMutAct_9fa48("3339") ? "" : (stryCov_9fa48("3339"), ' ')));
const REDIS_LOSES = new Set((stryMutAct_9fa48("3340") ? "" : (stryCov_9fa48("3340"), 'flushall flushdb del unlink rename shutdown debug config script eval evalsha function module slaveof replicaof migrate restore swapdb cluster acl hdel srem zrem lrem ltrim getdel expire xtrim xdel')).split(stryMutAct_9fa48("3341") ? "" : (stryCov_9fa48("3341"), ' ')));
const judgeRedis = (call: Call): void => {
  if (stryMutAct_9fa48("3342")) {
    {}
  } else {
    stryCov_9fa48("3342");
    const verb = stryMutAct_9fa48("3344") ? call.operands[0].text.toLowerCase() : stryMutAct_9fa48("3343") ? call.operands[0]?.text.toUpperCase() : (stryCov_9fa48("3343", "3344"), call.operands[0]?.text.toLowerCase());
    if (stryMutAct_9fa48("3347") ? verb !== undefined : stryMutAct_9fa48("3346") ? false : stryMutAct_9fa48("3345") ? true : (stryCov_9fa48("3345", "3346", "3347"), verb === undefined)) return call.has(stryMutAct_9fa48("3348") ? "" : (stryCov_9fa48("3348"), '--scan'), stryMutAct_9fa48("3349") ? "" : (stryCov_9fa48("3349"), '--stat'), stryMutAct_9fa48("3350") ? "" : (stryCov_9fa48("3350"), '--bigkeys'), stryMutAct_9fa48("3351") ? "" : (stryCov_9fa48("3351"), '--latency')) ? undefined : call.unknown(stryMutAct_9fa48("3352") ? "" : (stryCov_9fa48("3352"), 'redis-cli runs what it reads'));
    if (stryMutAct_9fa48("3354") ? false : stryMutAct_9fa48("3353") ? true : (stryCov_9fa48("3353", "3354"), REDIS_READS.has(verb))) return;
    if (stryMutAct_9fa48("3356") ? false : stryMutAct_9fa48("3355") ? true : (stryCov_9fa48("3355", "3356"), (stryMutAct_9fa48("3358") ? /^(?:eval|evalsha|script|function|module|debug|config|migrate|slaveof|replicaof)/ : stryMutAct_9fa48("3357") ? /(?:eval|evalsha|script|function|module|debug|config|migrate|slaveof|replicaof)$/ : (stryCov_9fa48("3357", "3358"), /^(?:eval|evalsha|script|function|module|debug|config|migrate|slaveof|replicaof)$/)).test(verb))) {
      if (stryMutAct_9fa48("3359")) {
        {}
      } else {
        stryCov_9fa48("3359");
        if (stryMutAct_9fa48("3362") ? verb !== 'config' && call.operands[1]?.text.toLowerCase() !== 'get' : stryMutAct_9fa48("3361") ? false : stryMutAct_9fa48("3360") ? true : (stryCov_9fa48("3360", "3361", "3362"), (stryMutAct_9fa48("3364") ? verb === 'config' : stryMutAct_9fa48("3363") ? false : (stryCov_9fa48("3363", "3364"), verb !== (stryMutAct_9fa48("3365") ? "" : (stryCov_9fa48("3365"), 'config')))) || (stryMutAct_9fa48("3367") ? call.operands[1]?.text.toLowerCase() === 'get' : stryMutAct_9fa48("3366") ? false : (stryCov_9fa48("3366", "3367"), (stryMutAct_9fa48("3369") ? call.operands[1].text.toLowerCase() : stryMutAct_9fa48("3368") ? call.operands[1]?.text.toUpperCase() : (stryCov_9fa48("3368", "3369"), call.operands[1]?.text.toLowerCase())) !== (stryMutAct_9fa48("3370") ? "" : (stryCov_9fa48("3370"), 'get')))))) call.unknown(stryMutAct_9fa48("3372") ? `` : (stryCov_9fa48("3372"), `redis ${verb} can do anything`));
      }
    } else if (stryMutAct_9fa48("3374") ? false : stryMutAct_9fa48("3373") ? true : (stryCov_9fa48("3373", "3374"), REDIS_LOSES.has(verb))) call.mark(stryMutAct_9fa48("3376") ? "" : (stryCov_9fa48("3376"), 'discard'));else call.changes(stryMutAct_9fa48("3378") ? "" : (stryCov_9fa48("3378"), 'the database'));
  }
};
export const databases: readonly CommandSpec[] = stryMutAct_9fa48("3379") ? [] : (stryCov_9fa48("3379"), [stryMutAct_9fa48("3380") ? {} : (stryCov_9fa48("3380"), {
  names: stryMutAct_9fa48("3381") ? [] : (stryCov_9fa48("3381"), [stryMutAct_9fa48("3382") ? "" : (stryCov_9fa48("3382"), 'sqlite3'), stryMutAct_9fa48("3383") ? "" : (stryCov_9fa48("3383"), 'sqlite'), stryMutAct_9fa48("3384") ? "" : (stryCov_9fa48("3384"), 'duckdb')]),
  style: stryMutAct_9fa48("3385") ? "" : (stryCov_9fa48("3385"), 'long'),
  flags: stryMutAct_9fa48("3386") ? {} : (stryCov_9fa48("3386"), {
    '-cmd -separator -newline -nullvalue -s -c': stryMutAct_9fa48("3387") ? "" : (stryCov_9fa48("3387"), 'none'),
    '-init -A -zip': stryMutAct_9fa48("3388") ? "" : (stryCov_9fa48("3388"), 'unknown'),
    '-version --version': stryMutAct_9fa48("3389") ? {} : (stryCov_9fa48("3389"), {
      tells: stryMutAct_9fa48("3390") ? false : (stryCov_9fa48("3390"), true)
    })
  }),
  judge: judgeSqlite,
  examples: stryMutAct_9fa48("3391") ? [] : (stryCov_9fa48("3391"), [stryMutAct_9fa48("3392") ? [] : (stryCov_9fa48("3392"), [stryMutAct_9fa48("3393") ? "" : (stryCov_9fa48("3393"), "sqlite3 a.db 'select * from t'"), stryMutAct_9fa48("3394") ? "" : (stryCov_9fa48("3394"), 'safe')]), stryMutAct_9fa48("3395") ? [] : (stryCov_9fa48("3395"), [stryMutAct_9fa48("3396") ? "" : (stryCov_9fa48("3396"), "sqlite3 a.db 'drop table t'"), stryMutAct_9fa48("3397") ? "" : (stryCov_9fa48("3397"), 'dangerous')]), stryMutAct_9fa48("3398") ? [] : (stryCov_9fa48("3398"), [stryMutAct_9fa48("3399") ? "" : (stryCov_9fa48("3399"), "sqlite3 a.db '.shell rm b'"), stryMutAct_9fa48("3400") ? "" : (stryCov_9fa48("3400"), 'opaque')]), stryMutAct_9fa48("3401") ? [] : (stryCov_9fa48("3401"), [stryMutAct_9fa48("3402") ? "" : (stryCov_9fa48("3402"), "sqlite3 a.db 'create table t(a)'"), stryMutAct_9fa48("3403") ? "" : (stryCov_9fa48("3403"), 'write')]), stryMutAct_9fa48("3404") ? [] : (stryCov_9fa48("3404"), [stryMutAct_9fa48("3405") ? "" : (stryCov_9fa48("3405"), 'sqlite3 a.db'), stryMutAct_9fa48("3406") ? "" : (stryCov_9fa48("3406"), 'opaque')]), stryMutAct_9fa48("3407") ? [] : (stryCov_9fa48("3407"), [stryMutAct_9fa48("3408") ? "" : (stryCov_9fa48("3408"), 'sqlite3 a.db .tables'), stryMutAct_9fa48("3409") ? "" : (stryCov_9fa48("3409"), 'safe')])])
}), stryMutAct_9fa48("3410") ? {} : (stryCov_9fa48("3410"), {
  names: words(stryMutAct_9fa48("3411") ? "" : (stryCov_9fa48("3411"), 'psql mysql mariadb sqlcmd clickhouse-client usql pgcli mycli litecli cqlsh trino')),
  flags: stryMutAct_9fa48("3412") ? {} : (stryCov_9fa48("3412"), {
    '-c --command -e --execute -Q --query': stryMutAct_9fa48("3413") ? "" : (stryCov_9fa48("3413"), 'none'),
    '-f --file': stryMutAct_9fa48("3414") ? "" : (stryCov_9fa48("3414"), 'execute'),
    '-U -h -p -P -d -u -D --host --port --user --username --dbname --password --database -v --set': stryMutAct_9fa48("3415") ? "" : (stryCov_9fa48("3415"), 'none'),
    '-o --output -L --log-file --tee': stryMutAct_9fa48("3416") ? "" : (stryCov_9fa48("3416"), 'sink'),
    '--list --version --help': stryMutAct_9fa48("3417") ? {} : (stryCov_9fa48("3417"), {
      tells: stryMutAct_9fa48("3418") ? false : (stryCov_9fa48("3418"), true)
    }),
    '-l': stryMutAct_9fa48("3419") ? {} : (stryCov_9fa48("3419"), {
      tells: stryMutAct_9fa48("3420") ? "" : (stryCov_9fa48("3420"), 'only')
    }),
    '--pager --init-command --login-path --plugin-dir --default-auth': stryMutAct_9fa48("3421") ? "" : (stryCov_9fa48("3421"), 'unknown')
  }),
  judge: judgeClient,
  examples: stryMutAct_9fa48("3422") ? [] : (stryCov_9fa48("3422"), [stryMutAct_9fa48("3423") ? [] : (stryCov_9fa48("3423"), [stryMutAct_9fa48("3424") ? "" : (stryCov_9fa48("3424"), "psql -c 'select 1'"), stryMutAct_9fa48("3425") ? "" : (stryCov_9fa48("3425"), 'safe')]), stryMutAct_9fa48("3426") ? [] : (stryCov_9fa48("3426"), [stryMutAct_9fa48("3427") ? "" : (stryCov_9fa48("3427"), "psql -d a -c 'delete from t'"), stryMutAct_9fa48("3428") ? "" : (stryCov_9fa48("3428"), 'dangerous')]), stryMutAct_9fa48("3429") ? [] : (stryCov_9fa48("3429"), [stryMutAct_9fa48("3430") ? "" : (stryCov_9fa48("3430"), "mysql -e 'show tables' a"), stryMutAct_9fa48("3431") ? "" : (stryCov_9fa48("3431"), 'safe')]), stryMutAct_9fa48("3432") ? [] : (stryCov_9fa48("3432"), [stryMutAct_9fa48("3433") ? "" : (stryCov_9fa48("3433"), 'psql a'), stryMutAct_9fa48("3434") ? "" : (stryCov_9fa48("3434"), 'opaque')]), stryMutAct_9fa48("3435") ? [] : (stryCov_9fa48("3435"), [stryMutAct_9fa48("3436") ? "" : (stryCov_9fa48("3436"), "mysql -e '\\! rm a'"), stryMutAct_9fa48("3437") ? "" : (stryCov_9fa48("3437"), 'opaque')])])
}), stryMutAct_9fa48("3438") ? {} : (stryCov_9fa48("3438"), {
  names: stryMutAct_9fa48("3439") ? [] : (stryCov_9fa48("3439"), [stryMutAct_9fa48("3440") ? "" : (stryCov_9fa48("3440"), 'redis-cli'), stryMutAct_9fa48("3441") ? "" : (stryCov_9fa48("3441"), 'valkey-cli'), stryMutAct_9fa48("3442") ? "" : (stryCov_9fa48("3442"), 'keydb-cli')]),
  style: stryMutAct_9fa48("3443") ? "" : (stryCov_9fa48("3443"), 'stop'),
  flags: stryMutAct_9fa48("3444") ? {} : (stryCov_9fa48("3444"), {
    '-h -p -n -a -u -s --user --pass -r -i': stryMutAct_9fa48("3445") ? "" : (stryCov_9fa48("3445"), 'none'),
    '--eval --rdb --pipe': stryMutAct_9fa48("3446") ? {} : (stryCov_9fa48("3446"), {
      value: stryMutAct_9fa48("3447") ? "" : (stryCov_9fa48("3447"), 'unknown')
    })
  }),
  judge: judgeRedis,
  examples: stryMutAct_9fa48("3448") ? [] : (stryCov_9fa48("3448"), [stryMutAct_9fa48("3449") ? [] : (stryCov_9fa48("3449"), [stryMutAct_9fa48("3450") ? "" : (stryCov_9fa48("3450"), 'redis-cli get a'), stryMutAct_9fa48("3451") ? "" : (stryCov_9fa48("3451"), 'safe')]), stryMutAct_9fa48("3452") ? [] : (stryCov_9fa48("3452"), [stryMutAct_9fa48("3453") ? "" : (stryCov_9fa48("3453"), 'redis-cli set a 1'), stryMutAct_9fa48("3454") ? "" : (stryCov_9fa48("3454"), 'write')]), stryMutAct_9fa48("3455") ? [] : (stryCov_9fa48("3455"), [stryMutAct_9fa48("3456") ? "" : (stryCov_9fa48("3456"), 'redis-cli flushall'), stryMutAct_9fa48("3457") ? "" : (stryCov_9fa48("3457"), 'dangerous')]), stryMutAct_9fa48("3458") ? [] : (stryCov_9fa48("3458"), [stryMutAct_9fa48("3459") ? "" : (stryCov_9fa48("3459"), 'redis-cli eval a 0'), stryMutAct_9fa48("3460") ? "" : (stryCov_9fa48("3460"), 'opaque')])])
}), stryMutAct_9fa48("3461") ? {} : (stryCov_9fa48("3461"), {
  names: stryMutAct_9fa48("3462") ? [] : (stryCov_9fa48("3462"), [stryMutAct_9fa48("3463") ? "" : (stryCov_9fa48("3463"), 'pg_dump'), stryMutAct_9fa48("3464") ? "" : (stryCov_9fa48("3464"), 'pg_dumpall'), stryMutAct_9fa48("3465") ? "" : (stryCov_9fa48("3465"), 'mysqldump'), stryMutAct_9fa48("3466") ? "" : (stryCov_9fa48("3466"), 'mongodump'), stryMutAct_9fa48("3467") ? "" : (stryCov_9fa48("3467"), 'mariadb-dump')]),
  flags: stryMutAct_9fa48("3468") ? {} : (stryCov_9fa48("3468"), {
    '-f --file -r --result-file -o --out': stryMutAct_9fa48("3469") ? "" : (stryCov_9fa48("3469"), 'write'),
    '-U -h -p -d -u -t -n': stryMutAct_9fa48("3470") ? "" : (stryCov_9fa48("3470"), 'none')
  }),
  examples: stryMutAct_9fa48("3471") ? [] : (stryCov_9fa48("3471"), [stryMutAct_9fa48("3472") ? [] : (stryCov_9fa48("3472"), [stryMutAct_9fa48("3473") ? "" : (stryCov_9fa48("3473"), 'pg_dump a'), stryMutAct_9fa48("3474") ? "" : (stryCov_9fa48("3474"), 'safe')]), stryMutAct_9fa48("3475") ? [] : (stryCov_9fa48("3475"), [stryMutAct_9fa48("3476") ? "" : (stryCov_9fa48("3476"), 'pg_dump -f b a'), stryMutAct_9fa48("3477") ? "" : (stryCov_9fa48("3477"), 'write')])])
}), stryMutAct_9fa48("3478") ? {} : (stryCov_9fa48("3478"), {
  names: stryMutAct_9fa48("3479") ? [] : (stryCov_9fa48("3479"), [stryMutAct_9fa48("3480") ? "" : (stryCov_9fa48("3480"), 'dropdb'), stryMutAct_9fa48("3481") ? "" : (stryCov_9fa48("3481"), 'dropuser'), stryMutAct_9fa48("3482") ? "" : (stryCov_9fa48("3482"), 'pg_restore'), stryMutAct_9fa48("3483") ? "" : (stryCov_9fa48("3483"), 'mysqladmin'), stryMutAct_9fa48("3484") ? "" : (stryCov_9fa48("3484"), 'pg_resetwal'), stryMutAct_9fa48("3485") ? "" : (stryCov_9fa48("3485"), 'mongorestore')]),
  flags: stryMutAct_9fa48("3486") ? {} : (stryCov_9fa48("3486"), {
    '--list': stryMutAct_9fa48("3487") ? {} : (stryCov_9fa48("3487"), {
      tells: stryMutAct_9fa48("3488") ? false : (stryCov_9fa48("3488"), true)
    })
  }),
  does: stryMutAct_9fa48("3489") ? [] : (stryCov_9fa48("3489"), [stryMutAct_9fa48("3490") ? "" : (stryCov_9fa48("3490"), '!discard')]),
  examples: stryMutAct_9fa48("3491") ? [] : (stryCov_9fa48("3491"), [stryMutAct_9fa48("3492") ? [] : (stryCov_9fa48("3492"), [stryMutAct_9fa48("3493") ? "" : (stryCov_9fa48("3493"), 'dropdb a'), stryMutAct_9fa48("3494") ? "" : (stryCov_9fa48("3494"), 'dangerous')])])
}), stryMutAct_9fa48("3495") ? {} : (stryCov_9fa48("3495"), {
  names: stryMutAct_9fa48("3496") ? [] : (stryCov_9fa48("3496"), [stryMutAct_9fa48("3497") ? "" : (stryCov_9fa48("3497"), 'createdb'), stryMutAct_9fa48("3498") ? "" : (stryCov_9fa48("3498"), 'createuser'), stryMutAct_9fa48("3499") ? "" : (stryCov_9fa48("3499"), 'initdb'), stryMutAct_9fa48("3500") ? "" : (stryCov_9fa48("3500"), 'pg_ctl'), stryMutAct_9fa48("3501") ? "" : (stryCov_9fa48("3501"), 'vacuumdb'), stryMutAct_9fa48("3502") ? "" : (stryCov_9fa48("3502"), 'reindexdb')]),
  does: stryMutAct_9fa48("3503") ? [] : (stryCov_9fa48("3503"), [stryMutAct_9fa48("3504") ? "" : (stryCov_9fa48("3504"), 'write')]),
  examples: stryMutAct_9fa48("3505") ? [] : (stryCov_9fa48("3505"), [stryMutAct_9fa48("3506") ? [] : (stryCov_9fa48("3506"), [stryMutAct_9fa48("3507") ? "" : (stryCov_9fa48("3507"), 'createdb a'), stryMutAct_9fa48("3508") ? "" : (stryCov_9fa48("3508"), 'write')])])
}), stryMutAct_9fa48("3509") ? {} : (stryCov_9fa48("3509"), {
  names: stryMutAct_9fa48("3510") ? [] : (stryCov_9fa48("3510"), [stryMutAct_9fa48("3511") ? "" : (stryCov_9fa48("3511"), 'pg_isready'), stryMutAct_9fa48("3512") ? "" : (stryCov_9fa48("3512"), 'pg_lsclusters'), stryMutAct_9fa48("3513") ? "" : (stryCov_9fa48("3513"), 'pg_config'), stryMutAct_9fa48("3514") ? "" : (stryCov_9fa48("3514"), 'pg_waldump')]),
  examples: stryMutAct_9fa48("3515") ? [] : (stryCov_9fa48("3515"), [stryMutAct_9fa48("3516") ? [] : (stryCov_9fa48("3516"), [stryMutAct_9fa48("3517") ? "" : (stryCov_9fa48("3517"), 'pg_isready'), stryMutAct_9fa48("3518") ? "" : (stryCov_9fa48("3518"), 'safe')])])
}), stryMutAct_9fa48("3519") ? {} : (stryCov_9fa48("3519"), {
  names: words(stryMutAct_9fa48("3520") ? "" : (stryCov_9fa48("3520"), 'mongo mongosh influx neo4j cypher-shell kafka-topics kafka-consumer-groups kafka-acls kafka-configs etcdctl elasticsearch solr ldapmodify ldapdelete')),
  flags: stryMutAct_9fa48("3521") ? {} : (stryCov_9fa48("3521"), {
    '--list --describe --version': stryMutAct_9fa48("3522") ? {} : (stryCov_9fa48("3522"), {
      tells: stryMutAct_9fa48("3523") ? false : (stryCov_9fa48("3523"), true)
    })
  }),
  does: stryMutAct_9fa48("3524") ? [] : (stryCov_9fa48("3524"), [stryMutAct_9fa48("3525") ? "" : (stryCov_9fa48("3525"), 'unknown')]),
  examples: stryMutAct_9fa48("3526") ? [] : (stryCov_9fa48("3526"), [stryMutAct_9fa48("3527") ? [] : (stryCov_9fa48("3527"), [stryMutAct_9fa48("3528") ? "" : (stryCov_9fa48("3528"), 'mongosh a'), stryMutAct_9fa48("3529") ? "" : (stryCov_9fa48("3529"), 'opaque')]), stryMutAct_9fa48("3530") ? [] : (stryCov_9fa48("3530"), [stryMutAct_9fa48("3531") ? "" : (stryCov_9fa48("3531"), 'kafka-topics kafka-consumer-groups kafka-acls kafka-configs --list'), stryMutAct_9fa48("3532") ? "" : (stryCov_9fa48("3532"), 'safe')])])
})]);