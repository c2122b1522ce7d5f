/** All operations on lines. A new one is one entry in the file of its kind. */
import { MANNERS } from './manners.ts';
import type { Operation } from './operation.ts';
import { AFFIXES } from './ops/affixes.ts';
import { ALIKE } from './ops/alike.ts';
import { AROUND } from './ops/around.ts';
import { AT_LINES } from './ops/at-lines.ts';
import { BLANKS } from './ops/blanks.ts';
import { BY_COLUMN } from './ops/by-column.ts';
import { BYTES } from './ops/bytes.ts';
import { CASES } from './ops/cases.ts';
import { CHARACTER_KINDS } from './ops/character-kinds.ts';
import { CHARACTERS } from './ops/characters.ts';
import { COLUMN_EDITS } from './ops/column-edits.ts';
import { COLUMNS } from './ops/columns.ts';
import { COUNTS } from './ops/counts.ts';
import { DUMPS } from './ops/dumps.ts';
import { EDITS } from './ops/edits.ts';
import { EXTREMES } from './ops/extremes.ts';
import { GROUPS } from './ops/groups.ts';
import { HEADERS } from './ops/headers.ts';
import { INSERTS } from './ops/inserts.ts';
import { ITEMS } from './ops/items.ts';
import { JOINS } from './ops/joins.ts';
import { JSON_VALUES } from './ops/json.ts';
import { JSON_EDITS } from './ops/json-edits.ts';
import { JSON_FORMS } from './ops/json-forms.ts';
import { KEYED } from './ops/keyed.ts';
import { LETTERS } from './ops/letters.ts';
import { LINE_SETS } from './ops/line-set.ts';
import { LISTED } from './ops/listed.ts';
import { LOGS } from './ops/logs.ts';
import { MARKED } from './ops/marks.ts';
import { NTH_WORDS } from './ops/nth-words.ts';
import { REDUCTIONS } from './ops/numbers.ts';
import { ORDERS } from './ops/order.ts';
import { PAIRS } from './ops/pairs.ts';
import { PER_LINE } from './ops/per-line.ts';
import { PICKS } from './ops/pick.ts';
import { PLACES } from './ops/places.ts';
import { PUT_TOGETHER } from './ops/put-together.ts';
import { REPEATS } from './ops/repeats.ts';
import { SETTINGS } from './ops/settings.ts';
import { SHAPES } from './ops/shapes.ts';
import { WIDTHS } from './ops/widths.ts';
import { WORDS } from './ops/words.ts';

export const OPERATIONS: readonly Operation[] = [
  ...PUT_TOGETHER,
  ...ALIKE,
  ...PAIRS,
  ...LINE_SETS,
  ...BLANKS,
  ...PLACES,
  ...HEADERS,
  ...BYTES,
  ...LOGS,
  ...JSON_FORMS,
  ...MARKED,
  ...WIDTHS,
  ...LISTED,
  ...ITEMS,
  ...JOINS,
  ...DUMPS,
  ...SHAPES,
  ...COUNTS,
  ...PER_LINE,
  ...ORDERS,
  ...REPEATS,
  ...REDUCTIONS,
  ...GROUPS,
  ...INSERTS,
  ...SETTINGS,
  ...CHARACTER_KINDS,
  ...EDITS,
  ...EXTREMES,
  ...NTH_WORDS,
  ...WORDS,
  ...CHARACTERS,
  ...AFFIXES,
  ...LETTERS,
  ...KEYED,
  ...COLUMN_EDITS,
  ...COLUMNS,
  ...BY_COLUMN,
  ...AROUND,
  ...PICKS,
  ...AT_LINES,
  ...JSON_EDITS,
  ...JSON_VALUES,
  ...MANNERS,
  ...CASES,
];

/** Those that read what the request names: all but the ones that name their own files. */
export const PLAIN: readonly Operation[] = OPERATIONS.filter(({ own }) => own !== true);
