import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { failedOf } from '../../../src/cli/fix/failed.ts';
import { between, seenOnScreen } from '../../../src/cli/fix/on-screen.ts';
import { consoleAt, KEEPERS } from '../../../src/cli/fix/screens.ts';
import type { Machine } from '../../../src/cli/machine.ts';

const lines = { from: 'make all', to: '/fix', rows: 1 };

test.each([
  [
    'one row of prompt',
    'ok> make all\ncc: error\nmake: *** [all] Error 1\nok> /fix\n',
    1,
    'cc: error\nmake: *** [all] Error 1',
  ],
  ['two rows of prompt', '~/src\n❯ make all   \nbad\n\n~/src\n❯ /fix', 2, 'bad\n'],
  ['the last of several', '> make all\nold\n> make all\nnew\n> /fix', 1, 'new'],
  ['nothing printed', '> make all\n> /fix', 1, ''],
])('what stands between: %s', (_, screen, rows, expected) => {
  expect(between(screen, { ...lines, rows })).toBe(expected);
});

test.each([
  ['the command is gone from it', 'bad\n> /fix'],
  ['the later line is', '> make all\nbad'],
  ['it is empty', ''],
])('nothing where %s', (_, screen) => expect(between(screen, lines)).toBeUndefined());

test('of several lines the last one counts', () =>
  expect(
    between('> for x in 1\n> do false\n> done\nbad\n> /fix', {
      from: 'for x in 1\ndo false\ndone',
      to: '/fix',
      rows: 1,
    }),
  ).toBe('bad'));

test.each([
  ['make', 2, true],
  ['make', 0, false],
  ['make', 130, false],
  ['yes | head', 141, false],
  [' make', 2, false],
  ['grep x y', 1, false],
  ['grep -P "(" y', 2, true],
  ['LC_ALL=C diff a b', 1, false],
  ['grepx y', 1, true],
  ['nosuch', 127, true],
])('%s, ended with %i: to be mended %s', (line, code, expected) =>
  expect(failedOf(line, code) !== undefined).toBe(expected),
);

test('a long line may have begun some rows above', () => {
  const from = 'make all the-things that-stand in-one-long-line';
  const screen = '> make all the-thing\ns that-stand in-one-\nlong-line\nbad\n> /fix';
  expect(between(screen, { from, to: '/fix', rows: 1 })).toBe('bad');
  expect(between(screen, { from: `other ${from}`, to: '/fix', rows: 1 })).toBeUndefined();
});

describe('what keeps the screen', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'llmos-screens-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const SCREEN = '> make all\nmake: *** [all] Error 1\n> /fix';

  /** A program of that name, which notes its words and what it is given of `SECRET`. */
  const standIn = (program: string, does: string): void => {
    const path = join(folder, program);
    writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" "secret=$SECRET" >> '${folder}/${program}.words'\n${does}\n`);
    chmodSync(path, 0o755);
  };
  const words = (program: string): readonly string[] =>
    existsSync(join(folder, `${program}.words`))
      ? readFileSync(join(folder, `${program}.words`), 'utf8').split('\n')
      : [];
  const seen = (...names: readonly string[]): Promise<string | undefined> => {
    const set = KEEPERS.filter(({ program }) => names.includes(program)).flatMap(({ needs }) => needs);
    const env = Object.fromEntries(set.map((name) => [name, `${name}-7`]));
    const machine = { env: { ...env, PATH: `${folder}:/usr/bin:/bin`, SECRET: 'hunter2' } };
    return seenOnScreen(machine as unknown as Machine, lines);
  };
  /** The server writes a moment after it was told. */
  const LATE = 'for file; do :; done; (sleep 0.1; cat > "$file") >/dev/null 2>&1 <<EOF &';

  test.each([
    ['tmux', `cat <<'EOF'\n${SCREEN}\nEOF`, ['capture-pane', 'TMUX_PANE-7']],
    ['screen', `${LATE}\n${SCREEN}\nEOF`, ['STY-7', 'WINDOW-7', 'hardcopy', '-h']],
    ['zellij', `cat <<'EOF'\n${SCREEN}\nEOF`, ['dump-screen', '--full', '--pane-id', 'ZELLIJ_PANE_ID-7']],
    ['zellij', `[ "$4" = --pane-id ] && exit 2\n${LATE}\n${SCREEN}\nEOF`, ['dump-screen', '--full']],
    ['kitty', `cat <<'EOF'\n${SCREEN}\nEOF`, ['@', 'KITTY_LISTEN_ON-7', 'get-text', 'id:KITTY_WINDOW_ID-7']],
    ['fold', `cat <<'EOF'\n${SCREEN}\nEOF`, ['-w', 'CONSOLE_COLUMNS-7', 'CONSOLE_MEMORY-7']],
    ['wezterm', `cat <<'EOF'\n${SCREEN}\nEOF`, ['cli', 'get-text', 'WEZTERM_PANE-7']],
  ])('%s is asked and told nothing but where it is', async (program, does, asked) => {
    standIn(program, does);
    expect(await seen(program)).toBe('make: *** [all] Error 1');
    for (const word of asked) expect(words(program)).toContain(word);
    expect(words(program)).toContain('secret=');
  });

  test.each([
    ['/dev/tty3', { CONSOLE_MEMORY: '/dev/vcs3', CONSOLE_COLUMNS: '100' }],
    ['/dev/pts/3', {}],
    [undefined, {}],
  ])('of the terminal %s the console is %j', (tty, expected) => expect(consoleAt(tty, 100)).toEqual(expected));

  test('the rows of a console are as wide as it is', async () => {
    const path = join(folder, 'vcs');
    writeFileSync(path, ['> make all', 'make: Error', '> /fix', ''].map((row) => row.padEnd(20)).join(''));
    const env = { PATH: '/usr/bin:/bin', CONSOLE_MEMORY: path, CONSOLE_COLUMNS: '20' };
    expect(await seenOnScreen({ env } as unknown as Machine, lines)).toBe('make: Error');
  });

  test('is not asked where its variables are not set', async () => {
    standIn('tmux', `cat <<'EOF'\n${SCREEN}\nEOF`);
    expect(await seen()).toBeUndefined();
    expect(words('tmux')).toEqual([]);
  });

  test('of two the one that shows the command counts', async () => {
    standIn('tmux', 'echo "> another command"');
    standIn('wezterm', `cat <<'EOF'\n${SCREEN}\nEOF`);
    expect(await seen('tmux', 'wezterm')).toBe('make: *** [all] Error 1');
  });

  test.each([
    ['is not installed', undefined],
    ['fails', 'exit 1'],
    ['says nothing', 'exec sleep 60'],
  ])('is done without where it %s', async (_, does) => {
    if (does !== undefined) standIn('kitty', does);
    expect(await seen('kitty')).toBeUndefined();
  });
});
