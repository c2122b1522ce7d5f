import { expect, test } from 'vitest';
import { keyRows } from '../../src/repl/key-rows.ts';

const KEYS = ['[Enter] run', '[s] session', '[w] always', '[n] no'];

test.each<[number, string]>([
  [80, '[Enter] run  [s] session  [w] always  [n] no'],
  [30, '[Enter] run  [s] session\n[w] always  [n] no'],
  [20, '[Enter] run\n[s] session\n[w] always  [n] no'],
  [5, '[Enter] run\n[s] session\n[w] always\n[n] no'],
])('at %i columns', (columns, rows) => expect(keyRows(KEYS, columns)).toBe(rows));
