/** The editor in a bundle, on a real PTY, before a virtual terminal. */
// @ts-nocheck

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { build } from 'esbuild';
import { inkOptions } from '../../../scripts/ink-bundle.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Bundles a program with the product's recipe for Ink. */
export const bundle = async (entry: string, outfile: string): Promise<void> => {
  await build({
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node22',
    minify: true,
    logLevel: 'error',
    supported: { 'dynamic-import': false },
    ...inkOptions,
    entryPoints: [`${root}${entry}`],
    outfile,
  });
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export class Screen {
  readonly term: InstanceType<typeof headless.Terminal>;
  readonly #pty: IPty;
  /** All bytes that were written. */
  raw = '';

  constructor(
    program: string,
    given: { columns: number; rows: number; env?: Record<string, string>; answers?: 'none' },
  ) {
    const { columns: cols, rows, env = {} } = given;
    this.term = new headless.Terminal({ cols, rows, allowProposedApi: true });
    const { NO_COLOR: _, ...rest } = process.env as Record<string, string>;
    this.#pty = spawn(process.execPath, [program], {
      cols,
      rows,
      cwd: '/',
      env: { ...rest, TERM: 'xterm-256color', ...env },
    });
    if (given.answers !== 'none') this.term.onData((answer) => this.#pty.write(answer));
    this.#pty.onData((text) => {
      this.raw += text;
      this.term.write(text);
    });
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.term.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** The visible rows, and where the cursor stands. */
  get text(): string {
    const { active } = this.term.buffer;
    const rows = Array.from(
      { length: this.term.rows },
      (_, y) => active.getLine(active.baseY + y)?.translateToString(true) ?? '',
    );
    while (rows.at(-1) === '') rows.pop();
    return `${rows.join('\n')}\n-- cursor at ${active.cursorX},${active.cursorY}\n`;
  }

  /** Waits until the screen is as told, 5 s at most; then it is what it is. */
  async until(like: (text: string) => boolean): Promise<string> {
    for (let waited = 0; waited < 5000 && !like(this.text); waited += 10) await sleep(10);
    return this.text;
  }

  /** The screen once it equals the golden file, or after a while where it never does. */
  async golden(path: string): Promise<string> {
    let expected: string | undefined;
    try {
      expected = readFileSync(path, 'utf8');
    } catch {
      await sleep(1000);
    }
    return expected === undefined ? this.text : this.until((text) => text === expected);
  }

  /** The window is closed: the terminal goes away under the program. */
  hangUp(): void {
    (this.#pty as unknown as { destroy(): void }).destroy();
  }

  kill(): void {
    this.#pty.kill('SIGKILL');
  }
}
