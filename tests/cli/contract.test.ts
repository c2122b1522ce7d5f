import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Place, place } from '../e2e/llmos.ts';

const jsonl = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const parsed = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the command line contract', () => {
  let at: Place;
  beforeAll(() => {
    at = place();
    writeFileSync(join(at.cwd, 'numbers.txt'), '3\n1\n2\n');
  });
  afterAll(() => at.remove());

  it('route --jsonl answers in order, one process for all', () => {
    const ran = at.run(['route', '--jsonl'], {
      input: jsonl([
        { id: 1, line: 'ls -la' },
        { id: 'b', line: 'show me all the pictures' },
        { id: 3, line: '' },
        { id: 4, line: 'echo "open' },
        { id: 5, line: '/help' },
      ]),
    });
    expect(ran.code, ran.err).toBe(0);
    const rows = parsed(ran.out);
    expect(rows.map((row) => [row['id'], row['kind']])).toEqual([
      [1, 'shell'],
      ['b', 'ask'],
      [3, 'empty'],
      [4, 'incomplete'],
      [5, 'slash'],
    ]);
    for (const row of rows) expect(row['reason']).toMatch(/\w+/);
  });

  it('plan --jsonl gives the whole plan as one script, null where it abstains', () => {
    const ran = at.run(['plan', '--jsonl', '--offline'], {
      input: jsonl([
        { id: 1, request: 'count the lines in numbers.txt', cwd: at.cwd },
        { id: 2, request: 'write me a poem about the sea' },
      ]),
    });
    const [first, second] = parsed(ran.out);
    expect(first).toMatchObject({ id: 1, source: 'offline' });
    expect(first?.['command']).toContain('numbers.txt');
    expect(Array.isArray(first?.['steps'])).toBe(true);
    expect(second).toMatchObject({ id: 2, command: null });
    expect(second?.['reason']).toMatch(/\w+/);
  });

  it('check --jsonl gives level, decision, effects and findings', () => {
    const ran = at.run(['check', '--jsonl'], {
      input: jsonl([
        { id: 1, cmd: 'ls -l' },
        { id: 2, cmd: 'rm -rf /' },
        { id: 3, cmd: 'no-such-program-anywhere --x' },
        { id: 4, cmd: 'mkdir -p a/b' },
      ]),
    });
    const rows = parsed(ran.out);
    expect(rows.map((row) => row['level'])).toEqual(['safe', 'dangerous', 'opaque', 'write']);
    expect(rows.map((row) => row['decision'])).toEqual(['allow', 'ask', 'ask', 'ask']);
    expect(rows[1]?.['findings']).not.toEqual([]);
    expect(rows[1]?.['effects']).not.toEqual([]);
  });

  it('a line that is no JSON is answered with an error, and the stream goes on', () => {
    const rows = parsed(at.run(['route', '--jsonl'], { input: `nonsense\n${jsonl([{ id: 2, line: 'ls' }])}` }).out);
    expect(rows[0]).toMatchObject({ id: null });
    expect(rows[1]).toMatchObject({ id: 2, kind: 'shell' });
  });

  const codes: readonly [string, readonly string[], number][] = [
    ['done', ['do', 'true'], 0],
    ['the failing step has its own code', ['do', 'exit 7'], 7],
    ['no plan', ['do', 'compose a symphony for my grandmother'], 3],
    ['no consent', ['do', 'delete numbers.txt'], 4],
    ['not found', ['do', '--yes=opaque', './no-such-program'], 127],
    ['usage', ['do', '--nope', 'x'], 2],
    ['an unreachable model', ['do', 'compose a symphony for my grandmother'], 5],
  ];
  it.each(codes)('exit code: %s', (name, args, code) => {
    const env =
      name === 'an unreachable model'
        ? { ANTHROPIC_API_KEY: 'k-not-a-key', ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' }
        : {};
    const ran = at.run(args, { env });
    expect(ran.code, ran.err).toBe(code);
  });

  it('results on standard output, messages on standard error', () => {
    const ran = at.run(['do', 'count the lines in numbers.txt']);
    expect(ran.out).toMatch(/^\s*3\b/);
    expect(ran.err).toContain('›');
    expect(at.run(['do', '--quiet', 'count the lines in numbers.txt']).err).toBe('');
  });

  it('no words: standard input is the request; words and input: it is data', () => {
    expect(at.run(['do'], { input: 'count the lines in numbers.txt\n' }).out).toMatch(/^\s*3\b/);
    expect(at.run(['do', 'sort the lines'], { input: 'b\na\n' }).out).toBe('a\nb\n');
    expect(at.run(['do', 'sort -r'], { input: 'a\nb\n' }).out).toBe('b\na\n');
  });

  it('--json: one event a line, from the turn to its outcome', () => {
    const events = parsed(at.run(['do', '--json', 'count the lines in numbers.txt']).out);
    expect(events[0]?.['type']).toBe('turn');
    expect(events.at(-1)).toMatchObject({ type: 'outcome', outcome: { status: 'done', code: 0 } });
    expect(events.map((event) => event['type'])).toEqual(
      expect.arrayContaining(['route', 'plan', 'verdict', 'consent', 'step', 'output', 'ended']),
    );
  });

  it('a step that takes longer than the setting allows is ended, code 124', () => {
    at.run(['config', 'set', 'timeoutSeconds', '1']);
    const ran = at.run(['do', 'sleep 20']);
    at.run(['config', 'unset', 'timeoutSeconds']);
    expect(ran.code, ran.err).toBe(124);
  });

  it('colour is for terminals, and for those who force it', () => {
    expect(at.run(['plan', 'make a folder called unmade']).out).not.toContain('\u001b');
    expect(at.run(['plan', 'make a folder called unmade'], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[');
  });

  it('--dry-run runs nothing', () => {
    const ran = at.run(['do', '--dry-run', 'make a folder called unmade']);
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toContain('mkdir');
    expect(existsSync(join(at.cwd, 'unmade'))).toBe(false);
  });

  it('--yes consents up to its level and never above', () => {
    writeFileSync(join(at.cwd, 'victim.txt'), 'precious\n');
    expect(at.run(['do', '--yes=safe', 'make a folder called unmade']).code).toBe(4);
    expect(at.run(['do', '--yes', 'make a folder called made']).code).toBe(0);
    expect(existsSync(join(at.cwd, 'made'))).toBe(true);
    expect(at.run(['do', '--yes=dangerous', 'no-such-program-anywhere --x']).code).not.toBe(0);
  });

  it('what ran can be undone and done again', () => {
    writeFileSync(join(at.cwd, 'victim.txt'), 'precious\n');
    expect(at.run(['do', '--yes=dangerous', 'delete victim.txt']).code).toBe(0);
    expect(existsSync(join(at.cwd, 'victim.txt'))).toBe(false);
    const undone = at.run(['undo']);
    expect(undone.code, undone.err).toBe(0);
    expect(readFileSync(join(at.cwd, 'victim.txt'), 'utf8')).toBe('precious\n');
    expect(at.run(['redo']).code).toBe(0);
    expect(existsSync(join(at.cwd, 'victim.txt'))).toBe(false);
    expect(at.run(['do', 'undo that']).code).toBe(0);
    expect(readFileSync(join(at.cwd, 'victim.txt'), 'utf8')).toBe('precious\n');
    expect(at.run(['do', 'redo that']).code).toBe(0);
    expect(existsSync(join(at.cwd, 'victim.txt'))).toBe(false);
  });

  it('a typed command that cannot be had back on a grand scale is refused without consent', () => {
    const ran = at.run(['do', 'rm -rf ~']);
    expect(ran.code, ran.err).toBe(4);
    expect(existsSync(at.env['HOME'] ?? '')).toBe(true);
  });

  it('cd and export of one step hold for later lines of a batch', () => {
    writeFileSync(
      join(at.cwd, 'batch.txt'),
      '#!/usr/bin/env -S llmos run\n# a comment\nmkdir -p inner && cd inner\nexport SAID=hello\n\npwd\necho "$SAID"\n',
    );
    const ran = at.run(['run', 'batch.txt']);
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toBe(`${at.cwd}/inner\nhello\n`);
    expect(ran.err).toContain('4 done, 0 failed');
  });

  it('a batch stops at the first failure, goes on with --keep-going, and resumes without repeating', () => {
    writeFileSync(join(at.cwd, 'fails.txt'), 'echo one >> log.txt\ntest -e gate\necho two >> log.txt\n');
    expect(at.run(['run', 'fails.txt']).code).toBe(1);
    expect(readFileSync(join(at.cwd, 'log.txt'), 'utf8')).toBe('one\n');
    writeFileSync(join(at.cwd, 'gate'), '');
    expect(at.run(['run', '--resume', 'fails.txt']).code).toBe(0);
    expect(readFileSync(join(at.cwd, 'log.txt'), 'utf8')).toBe('one\ntwo\n');
  });

  it('history tells what was asked, what ran and how it ended', () => {
    at.run(['do', 'exit 9']);
    const ran = at.run(['history', '--json', '-n', '1']);
    expect(JSON.parse(ran.out)).toMatchObject({ line: 'exit 9', status: 'failed', code: 9, route: 'shell' });
    expect(at.run(['history', 'symphony']).out).toContain('symphony');
  });

  it('a secret on a line is not kept in the journal', () => {
    at.run(['do', 'echo ghp_abcdefghijklmnopqrstuvwxyz0123456789'], { env: {} });
    const ran = at.run(['history', '-n', '1']);
    expect(ran.out).toContain('ghp_[masked]');
    expect(ran.out).not.toContain('abcdefghij');
  });

  it('memory keeps a fact and forgets it', () => {
    at.run(['memory', 'remember', 'the backup disk is called zephyr']);
    expect(at.run(['memory', 'list']).out).toContain('zephyr');
    expect(at.run(['memory', 'forget', 'zephyr']).code).toBe(0);
    expect(at.run(['memory', 'list']).out).not.toContain('zephyr');
  });

  it('config sets, gets and unsets', () => {
    expect(at.run(['config', 'set', 'policy', 'careful']).code).toBe(0);
    expect(at.run(['config', 'get', 'policy']).out).toBe('careful\n');
    expect(at.run(['do', 'rm numbers.txt']).code).toBe(4);
    expect(at.run(['config', 'unset', 'policy']).code).toBe(0);
    expect(at.run(['config', 'get', 'policy']).out).toBe('normal\n');
    expect(at.run(['config', 'set', 'policy', 'reckless']).code).toBe(2);
  });

  it.each(['bash', 'zsh', 'fish'])('completions for %s', (shell) => {
    expect(at.run(['completions', shell]).out).toContain('llmos');
  });

  it('doctor finds nothing broken here', () => {
    const ran = at.run(['doctor']);
    expect(ran.code, ran.out).toBe(0);
    expect(ran.out).toContain('runtime: node');
  });

  it('help tells by topic what can be asked, and knows no other topic', () => {
    expect(at.run(['help']).out).toContain('git');
    expect(at.run(['help', 'git']).out).toContain('git status');
    expect(at.run(['help', 'astrology']).code).toBe(2);
  });

  it('--version and --help', () => {
    expect(at.run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(at.run(['--help']).out).toContain('login-shell');
  });
});
