// @ts-nocheck
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle, Screen } from './terminal.ts';

const folder = mkdtempSync(`${tmpdir()}/llmos-screens-`);
const program = `${folder}/prompt.cjs`;
const golden = (name: string): string => fileURLToPath(new URL(`../../golden/editor/${name}.txt`, import.meta.url));

beforeAll(() => bundle('tests/fixtures/editor/prompt.ts', program));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SIZES = [
  [80, 24],
  [200, 50],
  [30, 24],
] as const;

const LONG = `echo ${'the quick brown fox '.repeat(12)}`;

/** Keys; those after a part that the screen must show come when it is shown. */
const SCRIPTS: Readonly<Record<string, string | readonly [string, RegExp, string]>> = {
  prompt: '',
  command: 'git ch --all "x y" | sort',
  request: 'which files here are large\x1b?',
  hint: 'git st',
  'long-line': LONG,
  'long-line-middle': `${LONG}\x01\x1bf\x1bf`,
  'multi-line': "echo 'one\rtwo\x1b[A\x1b[D",
  wide: 'echo "日本語 한글 e\u0301" 語語語語語語語語語語語語x語語',
  flags: 'echo 🇩🇪 👩‍👩‍👧',
  'menu-told': 'git \t',
  'menu-picked': ['git \t', /1 of 14/, '\x1b[B\x1b[B'],
  'menu-filtered': ['git \t', /1 of 14/, 'ch'],
  'menu-grid': 'echo \t',
  search: '\x12e',
  'search-all': '\x12',
  'search-narrowed': '\x12@failed ',
  'search-nothing': '\x12zzqq',
  entered: 'git status\rls',
  dropped: 'git status\x03',
  'taller-than-screen': `\x1b[200~${Array.from({ length: 70 }, (_, i) => `echo line ${i + 1}`).join('\n')}\x1b[201~`,
  'two-row-prompt': 'ls',
};

describe.each(SIZES)('at %i×%i', (columns, rows) => {
  it.each(Object.entries(SCRIPTS))('%s', async (name, keys) => {
    const env: Record<string, string> =
      name === 'two-row-prompt' ? { PROMPT: '\x1b]0;title\x07\x01\x1b[1m\x02~/src\x1b[0m on main\n$ ' } : {};
    const screen = new Screen(program, { columns, rows, env });
    try {
      await screen.until((text) => /[❯$]/.test(text));
      const [first, shown, next] = typeof keys === 'string' ? [keys, undefined, ''] : keys;
      screen.type(first);
      if (shown !== undefined) {
        await screen.until((text) => shown.test(text));
        screen.type(next);
      }
      const path = golden(`${name}-${columns}x${rows}`);
      await expect(await screen.golden(path)).toMatchFileSnapshot(path);
    } finally {
      screen.kill();
    }
  });
});
