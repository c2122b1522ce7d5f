/** SQL statements: do they only read, change, or lose what is there? */
import type { Level } from '../../plan.ts';
import { stricter } from '../../plan.ts';

const READS = new Set([
  'select',
  'show',
  'explain',
  'describe',
  'desc',
  'values',
  'table',
  'use',
  'with',
  'begin',
  'rollback',
  'help',
  'status',
  'pragma',
  'list',
]);
const CHANGES = new Set([
  'create',
  'insert',
  'commit',
  'analyze',
  'vacuum',
  'reindex',
  'comment',
  'upsert',
  'refresh',
  'savepoint',
  'end',
  'optimize',
]);
const LOSES = new Set([
  'drop',
  'delete',
  'truncate',
  'update',
  'alter',
  'replace',
  'merge',
  'grant',
  'revoke',
  'reassign',
  'purge',
  'rename',
  'detach',
]);

/** Words inside a reading statement that write, run or reach out after all. */
const ESCAPES =
  /\b(?:into|outfile|dumpfile|program|delete|update|insert|drop|call|do|exec|execute|xp_\w+|nextval|setval)\b/;

/** Functions that only compute. Any other call may do whatever its author wanted. */
const FUNCTIONS = new Set(
  (
    'count sum avg min max now version current_database current_schema pg_size_pretty pg_database_size pg_total_relation_size pg_relation_size coalesce lower upper length round ' +
    'date datetime time strftime julianday date_trunc extract to_char substr substring trim ltrim rtrim replace abs nullif ifnull concat concat_ws group_concat string_agg array_agg ' +
    'json_extract row_number rank dense_rank lag lead over partition in exists and or not on using values as from where cast typeof printf format instr hex quote random total ' +
    'limit having by distinct all any some filter when then else case between like select varchar char decimal numeric integer year month day hour database user schema floor ceil'
  ).split(' '),
);

/** Quotes and comments in one pass, so that neither hides the other; what the dialects disagree about is not understood. */
const PARTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--(?=\s|$)[^\n]*|\/\*[\s\S]*?\*\//g;

const plain = (part: string): string => {
  if (part.startsWith('--')) return ' ';
  if (part.startsWith('/*')) return part.startsWith('/*!') || part.startsWith('/*+') ? ' call ' : ' ';
  if (part.includes('\\')) return ' call ';
  return part.startsWith("'") ? "''" : part;
};

const stripped = (source: string): string => source.replaceAll(PARTS, plain).toLowerCase();

const callsKnown = (statement: string): boolean =>
  [...statement.matchAll(/([a-z_][\w.]*)\s*\(/g)].every((found) => FUNCTIONS.has(found[1] ?? ''));

/** Client commands that only show: `.tables`, `\dt`. */
const SHOWS =
  /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`!;]*)$/;

const levelOf = (statement: string): Level => {
  if (/^[.\\]/.test(statement)) return SHOWS.test(statement) ? 'safe' : 'opaque';
  const word = /^\(*\s*([a-z]+)/.exec(statement)?.[1] ?? '';
  if (READS.has(word)) {
    if (word === 'pragma' && /[=(]/.test(statement)) return 'write';
    return ESCAPES.test(statement) || !callsKnown(statement) || statement.includes('\\') ? 'opaque' : 'safe';
  }
  if (LOSES.has(word)) return 'dangerous';
  return CHANGES.has(word) ? 'write' : 'opaque';
};

/** The strictest of the statements; what is not understood is opaque. */
export const levelOfSql = (source: string): Level =>
  stripped(source)
    .split(/;|\n(?=[.\\])/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
    .map(levelOf)
    .reduce<Level>(stricter, 'safe');
