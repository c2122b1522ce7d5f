/** The line reader over a keyboard and a screen: what is read but not used stays for the next read. */

import { CursorWatch } from './cursor-watch.ts';
import type { KeyEvent } from './editor/key-event.ts';
import { feed, flush, type KeyState, noKeys, waiting } from './editor/keys.ts';
import { promptText } from './editor/prompt-text.ts';
import { coloured, colourless } from './editor/style.ts';
import { LineLoop } from './line-loop.ts';
import type { LineReader, ReadGiven, Terminal, Typed } from './reader.ts';
import type { Screen } from './screen.ts';
import { type Keyboard, openKeyboard } from './tty-input.ts';

/** A terminal sends the rest of a sequence within this time, in ms; an Esc alone is Esc. */
const ESCAPE_WAIT = 40;

const IDLE_MS = 1000;

const PASTE_ON = '\x1b[?2004h';
const PASTE_OFF = '\x1b[?2004l';
const KITTY_ASK = '\x1b[?u';
const KITTY_ON = '\x1b[>1u';
const KITTY_OFF = '\x1b[<u';

const KITTY_TERMS = /kitty|ghostty|foot|alacritty|wezterm|rio|contour/i;

/** Is the kitty keyboard worth a question here? */
const mayKitty = (env: Terminal['env']): boolean =>
  KITTY_TERMS.test(env('TERM') ?? '') || /^(?:ghostty|WezTerm|iTerm\.app|kitty|rio)$/.test(env('TERM_PROGRAM') ?? '');

interface Reading {
  readonly loop: LineLoop;
  readonly finish: (typed: Typed) => void;
}

class TtyReader implements LineReader {
  readonly #terminal: Terminal;
  readonly #screen: Screen;
  readonly #keyboard: Keyboard;
  #state: KeyState = noKeys;
  #queue: KeyEvent[] = [];
  #reading: Reading | undefined;
  readonly #watch: CursorWatch;
  #timer: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #drawing: NodeJS.Immediate | undefined;
  #kills: readonly string[] = [];
  #kitty: 'unasked' | 'asked' | 'spoken' | 'no';
  #leaving: 'no' | 'yes' = 'no';
  #gone: 'no' | 'yes' = 'no';

  constructor(terminal: Terminal, screen: Screen) {
    this.#terminal = terminal;
    this.#screen = screen;
    this.#kitty = mayKitty(terminal.env) ? 'unasked' : 'no';
    this.#keyboard = openKeyboard(terminal.input, {
      bytes: (bytes) => this.#bytes(bytes),
      end: () => this.#end(),
      pasting: () => this.#state.paste !== undefined,
    });
    this.#watch = new CursorWatch({
      write: (text) => void terminal.output.write(text),
      column: () => this.#reading?.loop.column ?? 0,
      disturbed: (column) => {
        screen.renew(column);
        this.#draw();
      },
    });
    terminal.output.on('error', () => this.#end());
    screen.onResize(() => this.#draw());
  }

  read(given: ReadGiven): Promise<Typed> {
    if (this.#gone === 'yes' || given.signal.aborted)
      return Promise.resolve({ kind: this.#gone === 'yes' ? 'end' : 'cancel' });
    const { output, env } = this.#terminal;
    // The size may have changed while a command had the terminal; its signal went to the command.
    this.#refreshSize();
    process.on('SIGWINCH', this.#refreshSize);
    const style = (env('NO_COLOR') ?? '') === '' ? coloured : colourless;
    const size = (): { columns: number; rows: number } => ({ columns: output.columns || 80, rows: output.rows || 24 });
    const loop = new LineLoop({ given, screen: this.#screen, size, style, env, kills: this.#kills });
    return new Promise((resolve) => {
      const abort = (): void => this.#reading?.finish({ kind: 'cancel' });
      const finish = (typed: Typed): void => {
        given.signal.removeEventListener('abort', abort);
        this.#stop(loop, typed);
        resolve(typed);
      };
      this.#reading = { loop, finish };
      given.signal.addEventListener('abort', abort, { once: true });
      const { controls } = promptText(given.prompt, size().columns);
      const { before, behind } = loop.marks;
      const finishWrite = this.#inOneWrite();
      output.write(controls + before + PASTE_ON + this.#kittyStart());
      this.#keyboard.start();
      this.#idle = setTimeout(() => given.idle?.(), IDLE_MS);
      if (this.#drain()) return finishWrite();
      this.#draw();
      if ((given.jobs ?? 0) > 0) this.#watch.start();
      // Ink draws a moment later; the mark belongs behind the prompt, where the cursor is left.
      process.nextTick(() => {
        if (behind !== '' && this.#reading?.loop === loop) output.write(behind);
        finishWrite();
      });
    });
  }

  /** What is written from here on goes out together when the function that comes back is called: each write is a wake-up. */
  #inOneWrite(): () => void {
    const { output } = this.#terminal;
    output.cork();
    return () => output.uncork();
  }

  ahead(bytes: Uint8Array): void {
    this.#bytes(bytes);
  }

  #draw(): void {
    const finishWrite = this.#inOneWrite();
    this.#reading?.loop.draw();
    this.#watch.drawn();
    finishWrite();
  }

  /** Node does this by itself for its own standard output only. */
  readonly #refreshSize = (): void => {
    (this.#terminal.output as unknown as { _refreshSize?: () => void })._refreshSize?.();
  };

  #kittyStart(): string {
    if (this.#kitty === 'spoken') return KITTY_ON;
    if (this.#kitty !== 'unasked') return '';
    this.#kitty = 'asked';
    return KITTY_ASK;
  }

  #stop(loop: LineLoop, typed: Typed): void {
    this.#reading = undefined;
    clearTimeout(this.#idle);
    this.#watch.stop();
    process.off('SIGWINCH', this.#refreshSize);
    this.#kills = loop.kills;
    if (this.#gone === 'yes') return; // nothing to draw on, and a write would only fail
    const finishWrite = this.#inOneWrite();
    const mark = loop.leave(typed);
    this.#terminal.output.write((this.#kitty === 'spoken' ? PASTE_OFF + KITTY_OFF : PASTE_OFF) + mark);
    finishWrite();
    this.#keyboard.stop();
  }

  /** An answer of the terminal that is under way belongs to the editor, not to the command. */
  #leave(typed: Typed): void {
    const quiet = this.#watch.quiet();
    if (quiet === undefined) return this.#reading?.finish(typed);
    this.#leaving = 'yes';
    void quiet.then(() => {
      this.#leaving = 'no';
      this.#reading?.finish(typed);
    });
  }

  /** Uses up what is queued; true when that ended the read. */
  #drain(): boolean {
    for (let event = this.#queue.shift(); event !== undefined; event = this.#queue.shift()) {
      const typed = this.#reading?.loop.take(event);
      if (typed === undefined) continue;
      this.#leave(typed);
      return true;
    }
    return false;
  }

  #spoken(): void {
    if (this.#kitty !== 'asked') return;
    this.#kitty = 'spoken';
    this.#terminal.output.write(KITTY_ON);
  }

  /** The terminal's answers are no keys; true where this was one. */
  #answer(event: KeyEvent): boolean {
    if (event.kind !== 'report') return false;
    if (event.name === 'cursor') this.#watch.answered(event);
    else this.#spoken();
    return true;
  }

  #bytes(bytes: Uint8Array): void {
    this.#took(feed(this.#state, bytes));
    clearTimeout(this.#timer);
    if (waiting(this.#state)) this.#timer = setTimeout(() => this.#took(flush(this.#state)), ESCAPE_WAIT);
  }

  #took({ state, events }: { state: KeyState; events: readonly KeyEvent[] }): void {
    this.#state = state;
    const keys = events.filter((event) => !this.#answer(event));
    if (keys.length === 0) return;
    this.#idle?.refresh();
    this.#queue.push(...keys);
    if (this.#reading === undefined || this.#leaving === 'yes' || this.#drain() || this.#drawing !== undefined) return;
    // Bytes come one by one: what a key sends is drawn once, when all of it is read.
    this.#drawing = setImmediate(() => {
      this.#drawing = undefined;
      this.#draw();
    });
  }

  #end(): void {
    this.#gone = 'yes';
    this.#reading?.finish({ kind: 'end' });
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#reading?.finish({ kind: 'cancel' });
    this.#screen.close();
    this.#keyboard.close();
  }
}

/** Reads lines from the terminal with the editor drawn on the screen. */
export const lineReader = (terminal: Terminal, screen: Screen): LineReader => new TtyReader(terminal, screen);
