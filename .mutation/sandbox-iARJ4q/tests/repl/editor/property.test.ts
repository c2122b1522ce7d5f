// @ts-nocheck
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undo } from '../../../src/repl/editor/edit.ts';
import { step } from '../../../src/repl/editor/editor.ts';
import { EMACS } from '../../../src/repl/editor/emacs.ts';
import { compose } from '../../../src/repl/editor/frame.ts';
import { highlight } from '../../../src/repl/editor/highlight.ts';
import type { KeyEvent } from '../../../src/repl/editor/key-event.ts';
import { plainText, promptText } from '../../../src/repl/editor/prompt-text.ts';
import { newEditor } from '../../../src/repl/editor/state.ts';
import { coloured } from '../../../src/repl/editor/style.ts';
import { textWidth } from '../../../src/repl/editor/width.ts';
import { aroundOf } from './typing.ts';

const PIECES = [
  'a',
  'bc ',
  ' ',
  '"',
  "'",
  '$(',
  '|',
  '日本',
  'é',
  'e\u0301',
  '👩‍👩‍👧',
  '🇩🇪',
  '\u200b',
  '한글',
  'نص',
  '\t',
  '-x',
  '/tmp',
];
const VI_KEYS = 'hlwbe0$^dcyxXpPuirs.;,fFtTaAIDCgG%2iw~'.split('');

const key: fc.Arbitrary<KeyEvent> = fc.oneof(
  fc.constantFrom(...PIECES).map((text): KeyEvent => ({ kind: 'text', text })),
  fc.constantFrom(...PIECES).map((text): KeyEvent => ({ kind: 'paste', text: `${text}\n${text}` })),
  fc.constantFrom(...Object.keys(EMACS), 'Escape', 'S-Tab', 'F1').map((name): KeyEvent => ({ kind: 'key', name })),
);

const viKey: fc.Arbitrary<KeyEvent> = fc.oneof(
  { weight: 2, arbitrary: key },
  { weight: 3, arbitrary: fc.constantFrom(...VI_KEYS).map((text): KeyEvent => ({ kind: 'text', text })) },
  { weight: 1, arbitrary: fc.constant<KeyEvent>({ kind: 'key', name: 'Escape' }) },
);

const around = aroundOf({
  history: ['git status', 'echo "日本"', 'for x in 1 2\ndo ls\ndone'],
  incomplete: (text) => text.endsWith('|'),
});

const play = (events: readonly KeyEvent[], keys: 'emacs' | 'vi'): ReturnType<typeof newEditor> => {
  let editor = newEditor({ keys });
  for (const event of events) editor = step(editor, event, around).editor;
  return editor;
};

/** Offsets where a grapheme begins, as ICU says. */
const borders = (text: string): Set<number> => {
  const found = new Set([0, text.length]);
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) found.add(index);
  return found;
};

describe.each(['emacs', 'vi'] as const)('any keys, %s', (keys) => {
  const events = fc.array(keys === 'vi' ? viKey : key, { maxLength: 40 });

  it('never throw, and leave the cursor on a grapheme border', () => {
    fc.assert(
      fc.property(events, (played) => {
        const { edit } = play(played, keys);
        expect(borders(edit.text).has(edit.cursor)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('can all be undone, down to the empty line', () => {
    fc.assert(
      fc.property(events, (played) => {
        let { edit } = play(played, keys);
        for (let left = edit.undo.length; left > 0; left -= 1) edit = undo(edit);
        expect(edit.text).toBe('');
        expect(undo(edit)).toBe(edit);
      }),
    );
  });

  it('are drawn in rows that fit, with the cursor inside', () => {
    fc.assert(
      fc.property(
        events,
        fc.integer({ min: 10, max: 90 }),
        fc.integer({ min: 3, max: 30 }),
        (played, columns, rows) => {
          const editor = play(played, keys);
          const known = { isCommand: () => false, pathExists: () => false };
          const frame = compose({
            prompt: promptText('\x1b[1mdir\x1b[0m ❯ ', columns),
            editor,
            hint: 'a hint',
            sign: { kind: 'shell', reason: 'because' },
            spans: editor.search ? [] : highlight(editor.edit.text, known),
            style: coloured,
            columns,
            rows,
            top: 0,
          });
          expect(frame.rows.length).toBeLessThan(rows);
          for (const row of frame.rows) expect(textWidth(plainText(row))).toBeLessThanOrEqual(columns);
          expect(frame.cursor.y).toBeLessThan(frame.rows.length);
          expect(frame.cursor.x).toBeLessThan(columns);
        },
      ),
      { numRuns: 300 },
    );
  });
});
