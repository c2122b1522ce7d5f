/** Frames drawn by Ink, which only renders here: keys come through an own parser, from an own descriptor. */
import { Readable } from 'node:stream';
import { type Instance, render, Text, useApp, useCursor } from 'ink';
import type { Frame } from './editor/frame.ts';
import { plainText } from './editor/prompt-text.ts';
import { textWidth } from './editor/width.ts';
import { rawRows, type Screen } from './screen.ts';

/** What only a component can get hold of. */
interface Grip {
  suspend: ReturnType<typeof useApp>['suspendTerminal'] | undefined;
}

const Line = ({ frame, grip }: { frame: Frame; grip: Grip }): React.JSX.Element => {
  const { setCursorPosition } = useCursor();
  const { suspendTerminal } = useApp();
  grip.suspend = suspendTerminal;
  setCursorPosition(frame.cursor);
  return <Text wrap="truncate">{frame.rows.join('\n')}</Text>;
};

/** Ink must never touch fd 0: it gets a stream that says nothing. */
const silent = (): NodeJS.ReadStream => new Readable({ read() {} }) as NodeJS.ReadStream;

/** Rows by which a terminal that re-flows its lines pushes the cursor down when it gets narrower. */
const reflowed = (frame: Frame, columns: number): number => {
  let extra = Math.floor(frame.cursor.x / columns);
  for (const row of frame.rows.slice(0, frame.cursor.y)) {
    extra += Math.max(0, Math.ceil(textWidth(plainText(row)) / columns) - 1);
  }
  return extra;
};

const BEGIN = '\x1b[?2026h';
const END = '\x1b[?2026l';

class InkScreen implements Screen {
  readonly #output: NodeJS.WriteStream;
  readonly #grip: Grip = { suspend: undefined };
  #ink: Instance | undefined;
  #resume: (() => Promise<void>) | undefined;
  #shown: Frame | undefined;
  #columns: number;
  #redraw = (): void => {};

  constructor(output: NodeJS.WriteStream) {
    this.#output = output;
    this.#columns = output.columns;
  }

  draw(frame: Frame): void {
    this.#shown = frame;
    const node = <Line frame={frame} grip={this.#grip} />;
    if (this.#ink === undefined) this.#start(node);
    else this.#ink.rerender(node);
    this.#wake();
  }

  #start(node: React.JSX.Element): void {
    this.#output.on('resize', this.#beforeInk);
    this.#ink = render(node, {
      stdout: this.#output,
      stderr: this.#output,
      stdin: silent(),
      maxFps: 1000,
      incrementalRendering: true,
      patchConsole: false,
      exitOnCtrlC: false,
      interactive: true,
      isScreenReaderEnabled: false,
    });
    this.#output.on('resize', this.#afterInk);
  }

  /** Ink finds its frame by counting rows up from the cursor; the rows that re-flowing added are passed here. */
  readonly #beforeInk = (): void => {
    const { columns } = this.#output;
    const extra =
      this.#shown && this.#resume === undefined && columns < this.#columns ? reflowed(this.#shown, columns) : 0;
    this.#columns = columns;
    if (extra > 0) this.#output.write(`\x1b[${extra}A`);
  };

  readonly #afterInk = (): void => this.#redraw();

  #wake(): void {
    const resume = this.#resume;
    this.#resume = undefined;
    void resume?.();
  }

  /** Ink takes its frame off the screen and lets go of the terminal. */
  #suspend(): void {
    if (this.#resume !== undefined || this.#grip.suspend === undefined) return;
    const suspended = this.#grip.suspend();
    this.#resume = async () => (await suspended).resume();
  }

  leave(frame: Frame): void {
    this.#output.write(BEGIN);
    this.#suspend();
    this.#output.write(`${rawRows(frame)}\r\n${END}`);
    this.#shown = undefined;
  }

  /** Ink takes off the frame that it remembers: it is given blank rows in the place of those that are not there any more. */
  renew(column: number): void {
    const { rows, cursor } = this.#shown ?? { rows: [''], cursor: { y: 0 } };
    const below = rows.length - 1;
    const up = below - cursor.y;
    this.#output.write(`${column > 0 ? '\r\n' : ''}${'\n'.repeat(below)}${up > 0 ? `\x1b[${up}A` : ''}`);
    this.#suspend();
    this.#shown = undefined;
  }

  clear(): void {
    this.#suspend();
    this.#output.write('\x1b[H\x1b[2J');
  }

  onResize(redraw: () => void): void {
    this.#redraw = redraw;
  }

  close(): void {
    this.#output.off('resize', this.#beforeInk);
    this.#output.off('resize', this.#afterInk);
    this.#ink?.unmount();
    this.#ink = undefined;
  }
}

export const inkScreen = (output: NodeJS.WriteStream): Screen => new InkScreen(output);
