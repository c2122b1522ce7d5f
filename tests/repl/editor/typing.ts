/** Types a script into the editor: `git st<Left><C-w>`; `<lt>` is the sign itself. */
import { step } from '../../../src/repl/editor/editor.ts';
import type { KeyEvent } from '../../../src/repl/editor/key-event.ts';
import { pastOf } from '../../../src/repl/editor/past.ts';
import { type Around, type Editor, newEditor, type Offer, type Wish } from '../../../src/repl/editor/state.ts';

export const eventsOf = (script: string): KeyEvent[] =>
  Array.from(script.matchAll(/<(M-<|M->|[^<>\s]+)>|([^<])/gsu), ([, name, char]): KeyEvent => {
    if (name === 'lt') return { kind: 'text', text: '<' };
    return name === undefined ? { kind: 'text', text: char ?? '' } : { kind: 'key', name };
  });

export interface Typing {
  readonly keys?: 'emacs' | 'vi';
  /** Newest first. */
  readonly history?: readonly string[];
  readonly incomplete?: (text: string) => boolean;
  readonly from?: Editor;
  /** Items in a column of the menu. */
  readonly down?: number;
  readonly offer?: Offer;
}

export const aroundOf = (typing: Typing): Around => ({
  past: pastOf((typing.history ?? []).map((line) => ({ line }))),
  incomplete: typing.incomplete ?? (() => false),
  offer: typing.offer,
  down: typing.down,
});

export const type = (script: string, typing: Typing = {}): { editor: Editor; wishes: Wish[] } => {
  const around = aroundOf(typing);
  let editor = typing.from ?? newEditor({ keys: typing.keys ?? 'emacs' });
  const wishes: Wish[] = [];
  for (const event of eventsOf(script)) {
    const next = step(editor, event, around);
    editor = next.editor;
    if (next.wish !== 'none') wishes.push(next.wish);
  }
  return { editor, wishes };
};

/** The text with `|` where the cursor stands. */
export const marked = ({ edit }: Editor): string =>
  `${edit.text.slice(0, edit.cursor)}|${edit.text.slice(edit.cursor)}`;
