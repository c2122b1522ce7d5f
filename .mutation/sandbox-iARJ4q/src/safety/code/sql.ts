/** SQL statements: do they only read, change, or lose what is there? */
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
import type { Level } from '../../plan.ts';
import { stricter } from '../../plan.ts';
const READS = new Set(stryMutAct_9fa48("1143") ? [] : (stryCov_9fa48("1143"), [stryMutAct_9fa48("1144") ? "" : (stryCov_9fa48("1144"), 'select'), stryMutAct_9fa48("1145") ? "" : (stryCov_9fa48("1145"), 'show'), stryMutAct_9fa48("1146") ? "" : (stryCov_9fa48("1146"), 'explain'), stryMutAct_9fa48("1147") ? "" : (stryCov_9fa48("1147"), 'describe'), stryMutAct_9fa48("1148") ? "" : (stryCov_9fa48("1148"), 'desc'), stryMutAct_9fa48("1149") ? "" : (stryCov_9fa48("1149"), 'values'), stryMutAct_9fa48("1150") ? "" : (stryCov_9fa48("1150"), 'table'), stryMutAct_9fa48("1151") ? "" : (stryCov_9fa48("1151"), 'use'), stryMutAct_9fa48("1152") ? "" : (stryCov_9fa48("1152"), 'with'), stryMutAct_9fa48("1153") ? "" : (stryCov_9fa48("1153"), 'begin'), stryMutAct_9fa48("1154") ? "" : (stryCov_9fa48("1154"), 'rollback'), stryMutAct_9fa48("1155") ? "" : (stryCov_9fa48("1155"), 'help'), stryMutAct_9fa48("1156") ? "" : (stryCov_9fa48("1156"), 'status'), stryMutAct_9fa48("1157") ? "" : (stryCov_9fa48("1157"), 'pragma'), stryMutAct_9fa48("1158") ? "" : (stryCov_9fa48("1158"), 'list')]));
const CHANGES = new Set(stryMutAct_9fa48("1159") ? [] : (stryCov_9fa48("1159"), [stryMutAct_9fa48("1160") ? "" : (stryCov_9fa48("1160"), 'create'), stryMutAct_9fa48("1161") ? "" : (stryCov_9fa48("1161"), 'insert'), stryMutAct_9fa48("1162") ? "" : (stryCov_9fa48("1162"), 'commit'), stryMutAct_9fa48("1163") ? "" : (stryCov_9fa48("1163"), 'analyze'), stryMutAct_9fa48("1164") ? "" : (stryCov_9fa48("1164"), 'vacuum'), stryMutAct_9fa48("1165") ? "" : (stryCov_9fa48("1165"), 'reindex'), stryMutAct_9fa48("1166") ? "" : (stryCov_9fa48("1166"), 'comment'), stryMutAct_9fa48("1167") ? "" : (stryCov_9fa48("1167"), 'upsert'), stryMutAct_9fa48("1168") ? "" : (stryCov_9fa48("1168"), 'refresh'), stryMutAct_9fa48("1169") ? "" : (stryCov_9fa48("1169"), 'savepoint'), stryMutAct_9fa48("1170") ? "" : (stryCov_9fa48("1170"), 'end'), stryMutAct_9fa48("1171") ? "" : (stryCov_9fa48("1171"), 'optimize')]));
const LOSES = new Set(stryMutAct_9fa48("1172") ? [] : (stryCov_9fa48("1172"), [stryMutAct_9fa48("1173") ? "" : (stryCov_9fa48("1173"), 'drop'), stryMutAct_9fa48("1174") ? "" : (stryCov_9fa48("1174"), 'delete'), stryMutAct_9fa48("1175") ? "" : (stryCov_9fa48("1175"), 'truncate'), stryMutAct_9fa48("1176") ? "" : (stryCov_9fa48("1176"), 'update'), stryMutAct_9fa48("1177") ? "" : (stryCov_9fa48("1177"), 'alter'), stryMutAct_9fa48("1178") ? "" : (stryCov_9fa48("1178"), 'replace'), stryMutAct_9fa48("1179") ? "" : (stryCov_9fa48("1179"), 'merge'), stryMutAct_9fa48("1180") ? "" : (stryCov_9fa48("1180"), 'grant'), stryMutAct_9fa48("1181") ? "" : (stryCov_9fa48("1181"), 'revoke'), stryMutAct_9fa48("1182") ? "" : (stryCov_9fa48("1182"), 'reassign'), stryMutAct_9fa48("1183") ? "" : (stryCov_9fa48("1183"), 'purge'), stryMutAct_9fa48("1184") ? "" : (stryCov_9fa48("1184"), 'rename'), stryMutAct_9fa48("1185") ? "" : (stryCov_9fa48("1185"), 'detach')]));

/** Words inside a reading statement that write, run or reach out after all. */
const ESCAPES = stryMutAct_9fa48("1187") ? /\b(?:into|outfile|dumpfile|program|delete|update|insert|drop|call|do|exec|execute|xp_\W+|nextval|setval)\b/ : stryMutAct_9fa48("1186") ? /\b(?:into|outfile|dumpfile|program|delete|update|insert|drop|call|do|exec|execute|xp_\w|nextval|setval)\b/ : (stryCov_9fa48("1186", "1187"), /\b(?:into|outfile|dumpfile|program|delete|update|insert|drop|call|do|exec|execute|xp_\w+|nextval|setval)\b/);

/** Functions that only compute. Any other call may do whatever its author wanted. */
const FUNCTIONS = new Set(((stryMutAct_9fa48("1188") ? "" : (stryCov_9fa48("1188"), 'count sum avg min max now version current_database current_schema pg_size_pretty pg_database_size pg_total_relation_size pg_relation_size coalesce lower upper length round ')) + (stryMutAct_9fa48("1189") ? "" : (stryCov_9fa48("1189"), 'date datetime time strftime julianday date_trunc extract to_char substr substring trim ltrim rtrim replace abs nullif ifnull concat concat_ws group_concat string_agg array_agg ')) + (stryMutAct_9fa48("1190") ? "" : (stryCov_9fa48("1190"), 'json_extract row_number rank dense_rank lag lead over partition in exists and or not on using values as from where cast typeof printf format instr hex quote random total ')) + (stryMutAct_9fa48("1191") ? "" : (stryCov_9fa48("1191"), 'limit having by distinct all any some filter when then else case between like select varchar char decimal numeric integer year month day hour database user schema floor ceil'))).split(stryMutAct_9fa48("1192") ? "" : (stryCov_9fa48("1192"), ' ')));

/** Quotes and comments in one pass, so that neither hides the other; what the dialects disagree about is not understood. */
const PARTS = stryMutAct_9fa48("1205") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]*|\/\*[\s\s]*?\*\//g : stryMutAct_9fa48("1204") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]*|\/\*[\S\S]*?\*\//g : stryMutAct_9fa48("1203") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]*|\/\*[^\s\S]*?\*\//g : stryMutAct_9fa48("1202") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]*|\/\*[\s\S]\*\//g : stryMutAct_9fa48("1201") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[\n]*|\/\*[\s\S]*?\*\//g : stryMutAct_9fa48("1200") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]|\/\*[\s\S]*?\*\//g : stryMutAct_9fa48("1199") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\S|$)[^\n]*|\/\*[\s\S]*?\*\//g : stryMutAct_9fa48("1198") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s)[^\n]*|\/\*[\s\S]*?\*\//g : stryMutAct_9fa48("1197") ? /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?!\s|$)[^\n]*|\/\*[\s\S]*?\*\//g : stryMutAct_9fa48("1196") ? /'(?:[^']|'')*'|"(?:["]|"")*"|--(?=\s|$)[^\n]*|\/\*[\s\S]*?\*\//g : stryMutAct_9fa48("1195") ? /'(?:[^']|'')*'|"(?:[^"]|"")"|--(?=\s|$)[^\n]*|\/\*[\s\S]*?\*\//g : stryMutAct_9fa48("1194") ? /'(?:[']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]*|\/\*[\s\S]*?\*\//g : stryMutAct_9fa48("1193") ? /'(?:[^']|'')'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]*|\/\*[\s\S]*?\*\//g : (stryCov_9fa48("1193", "1194", "1195", "1196", "1197", "1198", "1199", "1200", "1201", "1202", "1203", "1204", "1205"), /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]*|\/\*[\s\S]*?\*\//g);
const plain = (part: string): string => {
  if (stryMutAct_9fa48("1206")) {
    {}
  } else {
    stryCov_9fa48("1206");
    if (stryMutAct_9fa48("1209") ? part.endsWith('--') : stryMutAct_9fa48("1208") ? false : stryMutAct_9fa48("1207") ? true : (stryCov_9fa48("1207", "1208", "1209"), part.startsWith(stryMutAct_9fa48("1210") ? "" : (stryCov_9fa48("1210"), '--')))) return stryMutAct_9fa48("1211") ? "" : (stryCov_9fa48("1211"), ' ');
    if (stryMutAct_9fa48("1214") ? part.endsWith('/*') : stryMutAct_9fa48("1213") ? false : stryMutAct_9fa48("1212") ? true : (stryCov_9fa48("1212", "1213", "1214"), part.startsWith(stryMutAct_9fa48("1215") ? "" : (stryCov_9fa48("1215"), '/*')))) return (stryMutAct_9fa48("1218") ? part.startsWith('/*!') && part.startsWith('/*+') : stryMutAct_9fa48("1217") ? false : stryMutAct_9fa48("1216") ? true : (stryCov_9fa48("1216", "1217", "1218"), (stryMutAct_9fa48("1219") ? part.endsWith('/*!') : (stryCov_9fa48("1219"), part.startsWith(stryMutAct_9fa48("1220") ? "" : (stryCov_9fa48("1220"), '/*!')))) || (stryMutAct_9fa48("1221") ? part.endsWith('/*+') : (stryCov_9fa48("1221"), part.startsWith(stryMutAct_9fa48("1222") ? "" : (stryCov_9fa48("1222"), '/*+')))))) ? stryMutAct_9fa48("1223") ? "" : (stryCov_9fa48("1223"), ' call ') : stryMutAct_9fa48("1224") ? "" : (stryCov_9fa48("1224"), ' ');
    if (stryMutAct_9fa48("1226") ? false : stryMutAct_9fa48("1225") ? true : (stryCov_9fa48("1225", "1226"), part.includes(stryMutAct_9fa48("1227") ? "" : (stryCov_9fa48("1227"), '\\')))) return stryMutAct_9fa48("1228") ? "" : (stryCov_9fa48("1228"), ' call ');
    return (stryMutAct_9fa48("1229") ? part.endsWith("'") : (stryCov_9fa48("1229"), part.startsWith(stryMutAct_9fa48("1230") ? "" : (stryCov_9fa48("1230"), "'")))) ? stryMutAct_9fa48("1231") ? "" : (stryCov_9fa48("1231"), "''") : part;
  }
};
const stripped = stryMutAct_9fa48("1232") ? () => undefined : (stryCov_9fa48("1232"), (() => {
  const stripped = (source: string): string => stryMutAct_9fa48("1233") ? source.replaceAll(PARTS, plain).toUpperCase() : (stryCov_9fa48("1233"), source.replaceAll(PARTS, plain).toLowerCase());
  return stripped;
})());
const callsKnown = stryMutAct_9fa48("1234") ? () => undefined : (stryCov_9fa48("1234"), (() => {
  const callsKnown = (statement: string): boolean => stryMutAct_9fa48("1235") ? [...statement.matchAll(/([a-z_][\w.]*)\s*\(/g)].some(found => FUNCTIONS.has(found[1] ?? '')) : (stryCov_9fa48("1235"), (stryMutAct_9fa48("1236") ? [] : (stryCov_9fa48("1236"), [...statement.matchAll(stryMutAct_9fa48("1242") ? /([a-z_][\w.]*)\S*\(/g : stryMutAct_9fa48("1241") ? /([a-z_][\w.]*)\s\(/g : stryMutAct_9fa48("1240") ? /([a-z_][\W.]*)\s*\(/g : stryMutAct_9fa48("1239") ? /([a-z_][^\w.]*)\s*\(/g : stryMutAct_9fa48("1238") ? /([a-z_][\w.])\s*\(/g : stryMutAct_9fa48("1237") ? /([^a-z_][\w.]*)\s*\(/g : (stryCov_9fa48("1237", "1238", "1239", "1240", "1241", "1242"), /([a-z_][\w.]*)\s*\(/g))])).every(stryMutAct_9fa48("1243") ? () => undefined : (stryCov_9fa48("1243"), found => FUNCTIONS.has(stryMutAct_9fa48("1244") ? found[1] && '' : (stryCov_9fa48("1244"), found[1] ?? (stryMutAct_9fa48("1245") ? "Stryker was here!" : (stryCov_9fa48("1245"), '')))))));
  return callsKnown;
})());

/** Client commands that only show: `.tables`, `\dt`. */
const SHOWS = stryMutAct_9fa48("1255") ? /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[|`!;]*)$/ : stryMutAct_9fa48("1254") ? /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;])$/ : stryMutAct_9fa48("1253") ? /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/ : stryMutAct_9fa48("1252") ? /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[^a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/ : stryMutAct_9fa48("1251") ? /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/ : stryMutAct_9fa48("1250") ? /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/ : stryMutAct_9fa48("1249") ? /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/ : stryMutAct_9fa48("1248") ? /^(?:\.(?:tables|schema|headers|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/ : stryMutAct_9fa48("1247") ? /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)/ : stryMutAct_9fa48("1246") ? /(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/ : (stryCov_9fa48("1246", "1247", "1248", "1249", "1250", "1251", "1252", "1253", "1254", "1255"), /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/);
const levelOf = (statement: string): Level => {
  if (stryMutAct_9fa48("1256")) {
    {}
  } else {
    stryCov_9fa48("1256");
    if (stryMutAct_9fa48("1258") ? false : stryMutAct_9fa48("1257") ? true : (stryCov_9fa48("1257", "1258"), (stryMutAct_9fa48("1260") ? /^[^.\\]/ : stryMutAct_9fa48("1259") ? /[.\\]/ : (stryCov_9fa48("1259", "1260"), /^[.\\]/)).test(statement))) return SHOWS.test(statement) ? stryMutAct_9fa48("1261") ? "" : (stryCov_9fa48("1261"), 'safe') : stryMutAct_9fa48("1262") ? "" : (stryCov_9fa48("1262"), 'opaque');
    const word = stryMutAct_9fa48("1263") ? /^\(*\s*([a-z]+)/.exec(statement)?.[1] && '' : (stryCov_9fa48("1263"), (stryMutAct_9fa48("1264") ? /^\(*\s*([a-z]+)/.exec(statement)[1] : (stryCov_9fa48("1264"), (stryMutAct_9fa48("1270") ? /^\(*\s*([^a-z]+)/ : stryMutAct_9fa48("1269") ? /^\(*\s*([a-z])/ : stryMutAct_9fa48("1268") ? /^\(*\S*([a-z]+)/ : stryMutAct_9fa48("1267") ? /^\(*\s([a-z]+)/ : stryMutAct_9fa48("1266") ? /^\(\s*([a-z]+)/ : stryMutAct_9fa48("1265") ? /\(*\s*([a-z]+)/ : (stryCov_9fa48("1265", "1266", "1267", "1268", "1269", "1270"), /^\(*\s*([a-z]+)/)).exec(statement)?.[1])) ?? (stryMutAct_9fa48("1271") ? "Stryker was here!" : (stryCov_9fa48("1271"), '')));
    if (stryMutAct_9fa48("1273") ? false : stryMutAct_9fa48("1272") ? true : (stryCov_9fa48("1272", "1273"), READS.has(word))) {
      if (stryMutAct_9fa48("1274")) {
        {}
      } else {
        stryCov_9fa48("1274");
        if (stryMutAct_9fa48("1277") ? word === 'pragma' || /[=(]/.test(statement) : stryMutAct_9fa48("1276") ? false : stryMutAct_9fa48("1275") ? true : (stryCov_9fa48("1275", "1276", "1277"), (stryMutAct_9fa48("1279") ? word !== 'pragma' : stryMutAct_9fa48("1278") ? true : (stryCov_9fa48("1278", "1279"), word === (stryMutAct_9fa48("1280") ? "" : (stryCov_9fa48("1280"), 'pragma')))) && (stryMutAct_9fa48("1281") ? /[^=(]/ : (stryCov_9fa48("1281"), /[=(]/)).test(statement))) return stryMutAct_9fa48("1282") ? "" : (stryCov_9fa48("1282"), 'write');
        return (stryMutAct_9fa48("1285") ? (ESCAPES.test(statement) || !callsKnown(statement)) && statement.includes('\\') : stryMutAct_9fa48("1284") ? false : stryMutAct_9fa48("1283") ? true : (stryCov_9fa48("1283", "1284", "1285"), (stryMutAct_9fa48("1287") ? ESCAPES.test(statement) && !callsKnown(statement) : stryMutAct_9fa48("1286") ? false : (stryCov_9fa48("1286", "1287"), ESCAPES.test(statement) || (stryMutAct_9fa48("1288") ? callsKnown(statement) : (stryCov_9fa48("1288"), !callsKnown(statement))))) || statement.includes(stryMutAct_9fa48("1289") ? "" : (stryCov_9fa48("1289"), '\\')))) ? stryMutAct_9fa48("1290") ? "" : (stryCov_9fa48("1290"), 'opaque') : stryMutAct_9fa48("1291") ? "" : (stryCov_9fa48("1291"), 'safe');
      }
    }
    if (stryMutAct_9fa48("1293") ? false : stryMutAct_9fa48("1292") ? true : (stryCov_9fa48("1292", "1293"), LOSES.has(word))) return stryMutAct_9fa48("1294") ? "" : (stryCov_9fa48("1294"), 'dangerous');
    return CHANGES.has(word) ? stryMutAct_9fa48("1295") ? "" : (stryCov_9fa48("1295"), 'write') : stryMutAct_9fa48("1296") ? "" : (stryCov_9fa48("1296"), 'opaque');
  }
};

/** The strictest of the statements; what is not understood is opaque. */
export const levelOfSql = stryMutAct_9fa48("1297") ? () => undefined : (stryCov_9fa48("1297"), (() => {
  const levelOfSql = (source: string): Level => stryMutAct_9fa48("1298") ? stripped(source).split(/;|\n(?=[.\\])/).map(statement => statement.trim()).map(levelOf).reduce<Level>(stricter, 'safe') : (stryCov_9fa48("1298"), stripped(source).split(stryMutAct_9fa48("1300") ? /;|\n(?=[^.\\])/ : stryMutAct_9fa48("1299") ? /;|\n(?![.\\])/ : (stryCov_9fa48("1299", "1300"), /;|\n(?=[.\\])/)).map(stryMutAct_9fa48("1301") ? () => undefined : (stryCov_9fa48("1301"), statement => stryMutAct_9fa48("1302") ? statement : (stryCov_9fa48("1302"), statement.trim()))).filter(stryMutAct_9fa48("1303") ? () => undefined : (stryCov_9fa48("1303"), statement => stryMutAct_9fa48("1306") ? statement === '' : stryMutAct_9fa48("1305") ? false : stryMutAct_9fa48("1304") ? true : (stryCov_9fa48("1304", "1305", "1306"), statement !== (stryMutAct_9fa48("1307") ? "Stryker was here!" : (stryCov_9fa48("1307"), ''))))).map(levelOf).reduce<Level>(stricter, stryMutAct_9fa48("1308") ? "" : (stryCov_9fa48("1308"), 'safe')));
  return levelOfSql;
})());