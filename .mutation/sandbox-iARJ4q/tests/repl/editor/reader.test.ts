// @ts-nocheck
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundle, Screen } from './terminal.ts';

const folder = mkdtempSync(`${tmpdir()}/llmos-reader-`);
const program = `${folder}/prompt.cjs`;

beforeAll(() => bundle('tests/fixtures/editor/prompt.ts', program));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let screen: Screen;
interface Wanted {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Record<string, string>;
  readonly answers?: 'none';
}

const open = async (given: Wanted = {}): Promise<Screen> => {
  screen = new Screen(program, { columns: 80, rows: 24, ...given });
  await screen.until((text) => /❯/.test(text));
  return screen;
};
afterEach(() => screen.kill());

/** The colour of a cell: a palette number, -1 for the default. */
const colourAt = (x: number, y: number): number => {
  const cell = screen.term.buffer.active.getLine(y)?.getCell(x);
  return cell?.isFgDefault() ? -1 : (cell?.getFgColor() ?? -2);
};

describe('the reader on a terminal', { retry: 2 }, () => {
  it('gives the terminal back cooked, on a fresh line', async () => {
    await open({ env: { TELL_MODE: '1' } });
    screen.type('git status\r');
    expect(await screen.until((text) => /cooked|raw/.test(text))).toContain(
      'read {"kind":"line","line":"git status"} cooked',
    );
    screen.type('x\x03');
    expect(await screen.until((text) => /cancel/.test(text))).toContain('read {"kind":"cancel"} cooked');
    screen.type('\x04');
    expect(await screen.until((text) => /end/.test(text))).toContain('read {"kind":"end"} cooked');
  });

  it('does not take what is typed to a command', async () => {
    await open();
    screen.type('head\r');
    await screen.until((text) => text.includes('head reads'));
    screen.type('for the command\r');
    screen.type('this too\r');
    const text = await screen.until((shown) => (shown.match(/❯/g) ?? []).length === 2);
    expect(text.match(/for the command/g)).toHaveLength(2);
    expect(text.match(/this too/g)).toHaveLength(2);
    expect(text).not.toContain('"for the command"');
  });

  it('keeps type-ahead for the next read', async () => {
    await open();
    screen.type('ls\recho one\rgit');
    const text = await screen.until((shown) => /❯ git/.test(shown));
    expect(text).toContain('"line":"ls"');
    expect(text).toContain('"line":"echo one"');
  });

  it('colours a command that is there and one that is not', async () => {
    await open();
    screen.type('git x; gti y');
    await screen.until((text) => text.includes('gti y'));
    expect([colourAt(8, 0), colourAt(15, 0), colourAt(12, 0)]).toEqual([2, 1, -1]);
  });

  it('colours nothing under NO_COLOR', async () => {
    await open({ env: { NO_COLOR: '1', PROMPT: '❯ ' } });
    screen.type('git st');
    await screen.until((text) => text.includes('git status'));
    expect(screen.raw).not.toMatch(/\x1b\[(?:3|9)\d/);
  });

  it('goes with the size of the window', async () => {
    await open();
    screen.type('echo aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd');
    await screen.until((text) => text.includes('dddd'));
    screen.resize(30, 24);
    const narrow = await screen.until((text) => text.startsWith('~/src ❯ echo aaaaaaaaaa bbbbbb\nbbbb'));
    expect(narrow).toMatch(/^~\/src ❯ echo aaaaaaaaaa bbbbbb\nbbbb cccccccccc dddddddddd/);
    screen.resize(60, 20);
    expect(await screen.until((text) => text.startsWith('~/src ❯ echo aaaaaaaaaa bbbbbbbbbb'))).toMatch(
      /^~\/src ❯ echo aaaaaaaaaa bbbbbbbbbb cccccccccc dddddddddd +\S?\n?-?/,
    );
    expect(screen.text.match(/❯/g)).toHaveLength(1);
  });

  it('draws the line anew below what the background wrote', async () => {
    await open();
    screen.type('later\r');
    await screen.until((shown) => shown.includes('read'));
    screen.type('half');
    const text = await screen.until((shown) => /behind[ ?]*\n~\/src ❯ half/.test(shown));
    expect(text).toMatch(/❯ half *from behind[ ?]*\n~\/src ❯ half/);
    screen.type('\x1b[D\x1b[Dxy');
    expect(await screen.until((shown) => shown.includes('haxylf'))).toMatch(
      /❯ half *from behind[ ?]*\n~\/src ❯ haxylf/,
    );
  });

  it('asks a terminal only while there are jobs, and not again when it does not answer', async () => {
    await open({ answers: 'none' });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(screen.raw).not.toContain('\x1b[6n');
    screen.type('later\r');
    await new Promise((resolve) => setTimeout(resolve, 4000));
    expect(screen.raw.split('\x1b[6n').length - 1).toBe(1);
    screen.type('ls\r');
    expect(await screen.until((shown) => shown.includes('"line":"ls"'))).toContain('"line":"ls"');
  });

  it('takes a paste of 100 KB without running a line of it', async () => {
    await open();
    const lines = Array.from({ length: 5000 }, (_, i) => `echo line number ${i}`).join('\n');
    screen.type(`\x1b[200~${lines}\x1b[201~`);
    const text = await screen.until((shown) => shown.includes('line number 4999'));
    expect(text).toContain('> echo line number 4999');
    expect(text).not.toContain('read');
    screen.type('\r');
    expect(await screen.until((shown) => shown.includes('read {'))).toContain('read {"kind":"line"');
  });

  it('speaks the kitty protocol where the terminal answers, and takes it back at the end', async () => {
    await open({ env: { TERM: 'xterm-kitty' } });
    await screen.until(() => screen.raw.includes('\x1b[?u'));
    screen.type('\x1b[?0u');
    await screen.until(() => screen.raw.includes('\x1b[>1u'));
    screen.type('ls\x1b[13;2uls\x1b[13u');
    await screen.until((text) => text.includes('read'));
    expect(screen.text).toContain('"line":"ls\\nls"');
    expect(screen.raw).toContain('\x1b[<u');
  });

  it('asks nothing of a terminal that does not know it', async () => {
    await open();
    expect(screen.raw).not.toContain('\x1b[?u');
  });

  it('writes nothing but text on a dumb terminal', async () => {
    await open({ env: { TERM: 'dumb' } });
    screen.type("echo 'a\rb'\r");
    await screen.until((text) => text.includes('read'));
    screen.type('\x04');
    await screen.until((text) => text.includes('end'));
    expect(screen.raw).not.toContain('\x1b');
    expect(screen.text).toContain(`read {"kind":"line","line":"echo 'a\\nb'"}`);
    expect(screen.text).toContain('{"kind":"end"}');
  });

  it('ends when the terminal goes away in the middle of a line', async () => {
    const file = `${folder}/ended`;
    await open({ env: { END_FILE: file } });
    screen.type('half a li');
    await screen.until((text) => text.includes('half a li'));
    screen.hangUp();
    for (let waited = 0; waited < 3000 && !existsSync(file); waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe('ended in order');
  });

  it('edits with vi keys', async () => {
    await open({ env: { KEYS: 'vi' } });
    screen.type('git statux\x1b');
    await new Promise((resolve) => setTimeout(resolve, 120));
    screen.type('rs0');
    expect(await screen.until((text) => /at 8,0/.test(text))).toContain('❯ git status');
  });
});
