/** What the session asks of a line editor. The editor knows no shell: whatever it must know of one arrives in `ReadGiven`. */
import type { Offer } from './editor/state.ts';
import type { Place } from './marks.ts';
import type { Here, PastLine } from './past-line.ts';

/**
 * `cancel`: Ctrl-C, the line is dropped. `end`: Ctrl-D on an empty line, or the terminal went away. `outside`: the line is
 * to be edited in the person's own editor, and comes back as the `text` of the next read.
 */
export type Typed =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'outside'; readonly line: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'end' };

export interface RouteSign {
  readonly kind: 'shell' | 'ask' | 'incomplete' | 'slash' | 'empty';
  readonly reason: string;
}

export interface CompletionItem {
  /** Goes into the line, quoted as it must be there. */
  readonly text: string;
  /** What the menu shows; the text where it is left out. */
  readonly shown?: string;
  readonly about?: string;
  /** Follows the text once the item is taken; a space where it is left out, but for a text that goes on. */
  readonly end?: string;
}

/** The items stand in place of the text from `from` to the cursor. */
export interface Completions {
  readonly from: number;
  readonly items: readonly CompletionItem[];
  /** Where there is one item only: it goes into the line at once, or, if it begins otherwise than the line, is shown first. */
  readonly one?: 'taken' | 'shown';
}

export interface ReadGiven {
  /** The rendered prompt, may hold SGR and several lines. */
  readonly prompt: string;
  /** At the right edge of the first row; hidden where the text needs the room. */
  readonly rightPrompt?: string;
  /** Jobs that may write to the terminal while a line is edited. */
  readonly jobs?: number;
  /** For the terminal's marks; none are written where it is left out. */
  readonly place?: Place;
  /** Continuation: is this text complete for the shell? */
  readonly incomplete: (text: string) => boolean;
  /** How the text would be read, for the sign; cheap, called at each change. */
  readonly routeOf: (text: string) => RouteSign;
  /** Is a first word a command here? for highlighting. */
  readonly isCommand: (name: string) => boolean;
  readonly pathExists: (path: string) => boolean;
  /** Earlier lines, newest first. */
  readonly history: () => Iterable<PastLine>;
  /** Folder and time, which the search in history can be narrowed by. */
  readonly here?: Here;
  /** The whole line that the person will probably type, which begins with the text; cheap, called at each change. */
  readonly next?: (text: string) => string | undefined;
  /** Completions for the word at the cursor; late answers are dropped. Optional. */
  readonly complete?: (text: string, cursor: number, signal: AbortSignal) => Promise<Completions | undefined>;
  /** One key's worth of a line, while nothing is typed. */
  readonly offer?: Offer | undefined;
  /** Emacs keys where it is left out. */
  readonly keys?: 'emacs' | 'vi';
  /** Nobody has typed for a second; called once a pause. */
  readonly idle?: () => void;
  /** Stands in the line from the start; the cursor behind it. */
  readonly text?: string;
  readonly signal: AbortSignal;
}

export interface LineReader {
  /**
   * Raw mode only between the call and its resolution; before it resolves the terminal is cooked again and the cursor is
   * on a fresh line below the text. Type-ahead read but not used is kept for the next read.
   */
  read(given: ReadGiven): Promise<Typed>;
  /** What somebody else read from the terminal and did not use: it comes first in the next read. */
  ahead(bytes: Uint8Array): void;
  close(): void;
}

export interface Terminal {
  /** Own descriptor of the terminal, opened by the reader's maker through /dev/tty. */
  readonly input: number;
  readonly output: NodeJS.WriteStream;
  readonly env: (name: string) => string | undefined;
}
