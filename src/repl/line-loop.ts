/** One read: keys in, frames out, until the line is entered, dropped, or the terminal is gone. */
import { step } from './editor/editor.ts';
import { compose, type Frame } from './editor/frame.ts';
import { highlight, type Span } from './editor/highlight.ts';
import type { KeyEvent } from './editor/key-event.ts';
import { emptyMenu, openMenu } from './editor/menu.ts';
import { type Past, pastOf } from './editor/past.ts';
import { promptText, rightText } from './editor/prompt-text.ts';
import { type Editor, newEditor } from './editor/state.ts';
import type { Style } from './editor/style.ts';
import { hint } from './editor/walk.ts';
import { type Marks, marksFor, NO_MARKS } from './marks.ts';
import type { ReadGiven, RouteSign, Typed } from './reader.ts';
import type { Screen } from './screen.ts';

export interface LoopGiven {
  readonly given: ReadGiven;
  readonly screen: Screen;
  readonly size: () => { columns: number; rows: number };
  readonly style: Style;
  readonly kills: readonly string[];
  readonly env: (name: string) => string | undefined;
}

/** A completion that takes longer is of no use at a keyboard. */
const COMPLETION_BOUND = 3000;
const NARROWEST = 10;
/** A longer text gets no sign: it is judged at each key. */
const LONGEST_JUDGED = 16_384;

const NO_SIGN: RouteSign = { kind: 'empty', reason: '' };

export class LineLoop {
  readonly #all: LoopGiven;
  readonly #past: Past;
  readonly #marks: Marks;
  #editor: Editor;
  #top = 0;
  #down: number | undefined;
  #column = 0;
  #judged: { text: string; sign: RouteSign; spans: readonly Span[] } = { text: '', sign: NO_SIGN, spans: [] };
  #completing: AbortController | undefined;

  constructor(all: LoopGiven) {
    this.#all = all;
    this.#past = pastOf(all.given.history(), all.given);
    const { place, prompt } = all.given;
    this.#marks = place === undefined ? NO_MARKS : marksFor(place, prompt, all.env);
    this.#editor = newEditor({ keys: all.given.keys ?? 'emacs', kills: all.kills, text: all.given.text ?? '' });
  }

  get kills(): readonly string[] {
    return this.#editor.edit.kills;
  }

  /** Where the last frame left the cursor. */
  get column(): number {
    return this.#column;
  }

  /** One key. The line is over when something comes back. */
  take(event: KeyEvent): Typed | undefined {
    if (event.kind !== 'report') this.#completing?.abort();
    const { given, screen } = this.#all;
    const { editor, wish } = step(this.#editor, event, {
      past: this.#past,
      incomplete: given.incomplete,
      offer: given.offer,
      down: this.#down,
    });
    this.#editor = editor;
    if (wish === 'accept') return { kind: 'line', line: editor.edit.text };
    if (wish === 'outside') return { kind: 'outside', line: editor.edit.text };
    if (wish === 'cancel' || wish === 'end') return { kind: wish };
    if (wish === 'clear') screen.clear();
    if (wish === 'complete') void this.#complete();
    return undefined;
  }

  async #complete(): Promise<void> {
    const { complete, signal } = this.#all.given;
    const { edit } = this.#editor;
    const own = new AbortController();
    this.#completing = own;
    const bound = AbortSignal.any([signal, own.signal, AbortSignal.timeout(COMPLETION_BOUND)]);
    const found = await complete?.(edit.text, edit.cursor, bound).catch(() => undefined);
    if (bound.aborted || this.#editor.edit !== edit) return;
    const opened = found === undefined ? { menu: emptyMenu(edit) } : openMenu(edit, found);
    this.#editor = { ...this.#editor, ...opened, walk: undefined };
    this.draw();
  }

  /** What the text is, judged once a text. */
  #judge(): { sign: RouteSign; spans: readonly Span[] } {
    const { text } = this.#editor.edit;
    if (this.#judged.text !== text) {
      const { given } = this.#all;
      const sign = text.length > LONGEST_JUDGED ? NO_SIGN : given.routeOf(text);
      const spans = sign.kind === 'ask' || sign.kind === 'slash' ? [] : highlight(text, given);
      this.#judged = { text, sign, spans };
    }
    return this.#judged;
  }

  /** The marks in front of the prompt, and those behind it where nothing stands in the line yet. */
  get marks(): { readonly before: string; readonly behind: string } {
    return { before: this.#marks.prompt, behind: this.#editor.edit.text === '' ? this.#marks.input : '' };
  }

  #frame(editor: Editor, extra: { hint: string; sign: RouteSign; mark?: string; aside?: string }): Frame {
    const { columns, rows } = this.#all.size();
    const width = Math.max(NARROWEST, columns);
    const prompt = promptText(this.#all.given.prompt, width);
    const right = rightText(this.#all.given.rightPrompt, width);
    const searched = editor.search !== undefined;
    const spans = searched ? [] : this.#judge().spans;
    return compose({
      prompt,
      right,
      editor,
      spans,
      style: this.#all.style,
      columns: width,
      rows,
      top: this.#top,
      ...extra,
    });
  }

  draw(): void {
    const { sign } = this.#judge();
    const { edit } = this.#editor;
    const aside = edit.text === '' ? this.#all.given.offer?.words : undefined;
    const given = { sign, hint: hint(this.#editor, this.#past), ...(aside !== undefined && { aside }) };
    const frame = this.#frame(this.#editor, given);
    this.#top = frame.top;
    this.#down = frame.down;
    this.#column = frame.cursor.x;
    this.#all.screen.draw(frame);
  }

  /** The picture that stays in the scrollback: the text alone. What is to be written behind it comes back. */
  leave(typed: Typed): string {
    this.#completing?.abort();
    const mark = typed.kind === 'cancel' ? '^C' : '';
    const { edit } = this.#editor;
    const text = edit.text + mark;
    const last = { ...this.#editor, menu: undefined, search: undefined, explained: 'no' as const };
    this.#all.screen.leave(
      this.#frame(
        { ...last, edit: { ...edit, text, cursor: text.length } },
        { hint: '', sign: NO_SIGN, mark: this.#marks.input },
      ),
    );
    return typed.kind === 'line' ? this.#marks.run(typed.line) : '';
  }
}
