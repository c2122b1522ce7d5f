/** For `TERM=dumb` and screen readers: the prompt as text, the terminal's own line editing, nothing drawn. */
import { ReadStream } from 'node:tty';
import { promptText } from './editor/prompt-text.ts';
import type { LineReader, ReadGiven, Terminal, Typed } from './reader.ts';

const FURTHER = '> ';

const barePrompt = (prompt: string): string =>
  promptText(prompt, 1000)
    .rows.join('\n')
    .replace(/\x1b\[[0-9;:]*m/g, '');

/** Keys as a line: what was deleted again is gone, and so are keys that say nothing. */
const edited = (keys: string): string => {
  let line = '';
  for (const [key] of keys.replaceAll('\r', '\n').matchAll(/\x1b(?:\[[0-?]*[ -/]*[@-~]|O.|.)?|[\s\S]/gu)) {
    if (key === '\x7f' || key === '\b') line = line.replace(/[^\n]$/u, '');
    else if (key === '\x15') line = line.slice(0, line.lastIndexOf('\n') + 1);
    else if (key >= ' ' || key === '\n' || key === '\t') line += key;
  }
  return line;
};

class CookedReader implements LineReader {
  readonly #terminal: Terminal;
  readonly #stream: ReadStream;
  #text = '';
  #unseen = '';
  #gone: 'no' | 'yes' = 'no';
  #wake: (() => void) | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    const onread = {
      buffer: Buffer.alloc(4096),
      callback: (length: number, buffer: Uint8Array): boolean => {
        this.#text += decoder.decode(buffer.subarray(0, length), { stream: true });
        this.#wake?.();
        return true;
      },
    };
    const decoder = new TextDecoder();
    this.#stream = new ReadStream(terminal.input, { onread } as ConstructorParameters<typeof ReadStream>[1]);
    const end = (): void => {
      this.#gone = 'yes';
      this.#wake?.();
    };
    this.#stream.on('end', end);
    this.#stream.on('close', end);
    this.#stream.on('error', end);
  }

  /** The terminal shows what it reads itself; this it did not. */
  ahead(bytes: Uint8Array): void {
    this.#unseen += edited(Buffer.from(bytes).toString());
  }

  async read(given: ReadGiven): Promise<Typed> {
    this.#terminal.output.write(barePrompt(given.prompt));
    this.#show();
    let line = '';
    for (;;) {
      const next = await this.#line(given.signal);
      if (next === undefined) return { kind: given.signal.aborted ? 'cancel' : 'end' };
      line += next;
      if (!given.incomplete(line)) return { kind: 'line', line };
      line += '\n';
      this.#terminal.output.write(FURTHER);
    }
  }

  /** What came from elsewhere, up to the end of its first line. */
  #show(): void {
    const end = this.#unseen.indexOf('\n') + 1 || this.#unseen.length;
    this.#terminal.output.write(this.#unseen.slice(0, end));
    this.#text = this.#unseen.slice(0, end) + this.#text;
    this.#unseen = this.#unseen.slice(end);
  }

  /** The next line, or nothing when the terminal or the read is over. */
  async #line(signal: AbortSignal): Promise<string | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n');
      if (end >= 0) {
        const line = this.#text.slice(0, end);
        this.#text = this.#text.slice(end + 1);
        return line;
      }
      if (this.#gone === 'yes' || signal.aborted) return undefined;
      await this.#more(signal);
    }
  }

  #more(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const over = (): void => {
        signal.removeEventListener('abort', over);
        this.#wake = undefined;
        if (!this.#stream.destroyed) this.#stream.pause();
        resolve();
      };
      this.#wake = over;
      signal.addEventListener('abort', over, { once: true });
      this.#stream.resume();
    });
  }

  close(): void {
    this.#stream.destroy();
  }
}

export const cookedReader = (terminal: Terminal): LineReader => new CookedReader(terminal);
