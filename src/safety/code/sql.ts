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
    'limit having by distinct union intersect except all any some filter when then else case between like select varchar char decimal numeric integer year month day hour database user schema floor ceil'
  ).split(' '),
);

/**
 * Quotes and comments in one pass, so that neither hides the other. Names in backticks and brackets count where nothing in
 * them could be read otherwise by a dialect that does not know them.
 */
const PARTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`'";\\]*`|\[[^\]'";\\`]*\]|--(?=\s|$)[^\n]*|\/\*[\s\S]*?\*\//g;

/** A quoted name is a name: what is called by it is called. */
const NAME = ' quoted ';
/** In a client's own command backticks hold a program. */
const TICKED = ' ‹ quoted ';
const DISPUTED = ' # ';

const plain = (part: string): string => {
  if (part.startsWith('--')) return ' ';
  // some run what stands in `/*! */`, and some count the comments that open inside of one
  if (part.startsWith('/*')) return /^\/\*[!+]|^..[\s\S]*\/\*/.test(part) ? DISPUTED : ' ';
  if (part.includes('\\')) return DISPUTED;
  if (part.startsWith('`')) return TICKED;
  return part.startsWith("'") ? "''" : NAME;
};

/** What one dialect takes for a quote or a comment and another does not: `#`, `--a`, a lone backtick or bracket, `$$`. */
const isDisputed = (statement: string): boolean => /[#`[]|--|\$\w*\$/.test(statement);

const stripped = (source: string): string => source.replaceAll(PARTS, plain).toLowerCase();

const callsKnown = (statement: string): boolean =>
  [...statement.matchAll(/([a-z_][\w.]*)\s*\(/g)].every((found) => FUNCTIONS.has(found[1] ?? ''));

/** Functions that read and write files, end sessions or reach other machines, wherever they are called. */
const REACHES =
  /\b(?:pg_(?:read|ls|stat|terminate|cancel|reload|rotate|write|file|promote)\w*|lo_(?:import|export|put|from)\w*|dblink\w*|load_extension|load_file|readfile|writefile|edit|sys_\w+|xp_\w+|utl_\w+|dbms_\w+)\s*\(/;
/** What is created runs later, or reaches out. */
const MAKES_CODE =
  /^create\s+(?:or\s+replace\s+)?(?:\w+\s+)?(?:function|procedure|aggregate|trigger|rule|event|language|server|subscription|foreign|extension\s+(?:if\s+not\s+exists\s+)?(?:\w+u|dblink|\w+_fdw|adminpack))\b/;
const MAKES_RIGHTS = /^create\s+(?:or\s+replace\s+)?(?:user|role|login|policy)\b/;

/** Client commands that only show: `.tables`, `\dt`. */
const SHOWS =
  /^(?:\.(?:tables|schema|headers?|mode|databases|indexes|indices|dbinfo|width|nullvalue|timer|help|quit|exit|fullschema|show|stats|dump)\b[^;|]*|\\(?:d[a-zA-Z+]*|l\+?|x|timing|conninfo|z|q|echo|pset|encoding|a|t|h)\b[^|`‹!;\\]*)$/;

const levelOfRead = (word: string, statement: string): Level => {
  if (word === 'pragma') return /[=(]/.test(statement) ? 'write' : 'safe';
  return ESCAPES.test(statement) || !callsKnown(statement) ? 'opaque' : 'safe';
};

const levelOfChange = (statement: string): Level => {
  if (MAKES_RIGHTS.test(statement)) return 'dangerous';
  return MAKES_CODE.test(statement) || REACHES.test(statement) ? 'opaque' : 'write';
};

const levelOf = (given: string): Level => {
  // MySQL's way to end a statement
  const statement = given.replace(/\\g$/, '');
  if (/^[.\\]/.test(statement)) return SHOWS.test(statement) ? 'safe' : 'opaque';
  const word = /^[(\s]*([a-z]+)/.exec(statement)?.[1] ?? '';
  if (LOSES.has(word)) return 'dangerous';
  if (isDisputed(statement) || statement.includes('\\')) return 'opaque';
  if (READS.has(word)) return levelOfRead(word, statement);
  return CHANGES.has(word) ? levelOfChange(statement) : 'opaque';
};

/** The strictest of the statements; what is not understood is opaque. */
export const levelOfSql = (source: string): Level =>
  stripped(source)
    .split(/;|\n(?=[.\\])/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
    .map(levelOf)
    .reduce<Level>(stricter, 'safe');
