/** `llmos run` as a person and a timer run it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Place, place } from './llmos.ts';

let at: Place;
beforeEach(() => {
  at = place();
});
afterEach(() => at.remove());

const write = (name: string, lines: readonly string[]): void =>
  writeFileSync(join(at.cwd, name), lines.map((line) => `${line}\n`).join(''));
const read = (name: string): string => readFileSync(join(at.cwd, name), 'utf8');
const has = (name: string): boolean => existsSync(join(at.cwd, name));

describe('a batch', () => {
  it('takes standard input, variables and continued lines', () => {
    const input = '# said\nmake a folder called $name\necho "$name" \\\n  "$SHOWN"\n';
    const ran = at.run(['run', '--yes', '--set', 'name=made', '-'], { input, env: { SHOWN: 'shown' } });
    expect(ran.code, ran.err).toBe(0);
    expect(ran.out).toBe('made shown\n');
    expect(has('made')).toBe(true);
  });

  it('a variable that is not set fails its line, and nothing is made', () => {
    const ran = at.run(['run', '--yes', '-'], { input: 'make a folder called $name\n' });
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('the variable name is not set');
  });

  it('what --yes does not cover is refused with 4, and the report names the line', () => {
    write('victim.txt', ['precious']);
    write('b', ['echo one', 'delete victim.txt', 'echo two']);
    const ran = at.run(['run', '--keep-going', 'b']);
    expect(ran.code).toBe(4);
    expect(ran.err).toMatch(/line 2: refused \(4/);
    expect(ran.err).toContain('2 done, 0 failed, 1 refused, 0 skipped');
    expect(has('victim.txt')).toBe(true);
    expect(at.run(['run', '--yes=dangerous', 'b']).code).toBe(0);
    expect(has('victim.txt')).toBe(false);
  });

  it('--json: events with their line, and a report at the end', () => {
    const ran = at.run(['run', '--json', '-'], { input: 'echo one\nexit 3\necho two\n' });
    expect(ran.code).toBe(3);
    const events = ran.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events.filter(({ type }) => type === 'line').map(({ at: n, of }) => [n, of])).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(events.find(({ type }) => type === 'output')).toMatchObject({ batch: 1, text: 'one\n' });
    expect(events.at(-1)).toMatchObject({ type: 'report', done: 1, failed: 1, refused: 0, skipped: 1, tokens: 0 });
  });

  it('--resume says what changed and refuses what it cannot match', () => {
    write('b', ['echo one >> log', 'test -e gate', 'echo two >> log']);
    expect(at.run(['run', 'b']).code).toBe(1);
    write('b', ['# a word', 'echo one >> log', 'echo instead >> log']);
    const on = at.run(['run', '--resume', 'b']);
    expect(on.code, on.err).toBe(0);
    expect(on.err).toContain('the file changed since');
    expect(read('log')).toBe('one\ninstead\n');
    write('b', ['echo other >> log']);
    const refused = at.run(['run', '--resume', 'b']);
    expect(refused.code).toBe(1);
    expect(read('log')).toBe('one\ninstead\n');
  });

  it('--resume goes on in the folder and with the variables that the lines before left', () => {
    write('b', ['mkdir -p sub && cd sub && export LEFT=there', 'test -e ../gate', 'echo "$LEFT $PWD" > said']);
    expect(at.run(['run', 'b']).code).toBe(1);
    write('gate', []);
    expect(at.run(['run', '--resume', 'b']).code).toBe(0);
    expect(read('sub/said')).toBe(`there ${at.cwd}/sub\n`);
  });

  it('--transaction takes back what was changed when a line fails, and nothing when none does', () => {
    write('kept.txt', ['old']);
    write('b', ['echo new > kept.txt', 'rm -f kept.txt', 'mkdir made && echo x > made/y', 'exit 5']);
    const ran = at.run(['run', '--transaction', '--yes=dangerous', 'b']);
    expect(ran.code).toBe(5);
    expect(ran.err).toContain('taken back: 3 of 3 changes');
    expect(read('kept.txt')).toBe('old\n');
    expect(has('made')).toBe(false);
    write('c', ['echo new > kept.txt', 'true']);
    expect(at.run(['run', '--transaction', 'c']).code).toBe(0);
    expect(read('kept.txt')).toBe('new\n');
    expect(at.run(['run', '--transaction', '--keep-going', 'c']).code).toBe(2);
  });

  it('without --transaction a failure takes nothing back', () => {
    write('b', ['echo new > made.txt', 'exit 5']);
    expect(at.run(['run', 'b']).code).toBe(5);
    expect(read('made.txt')).toBe('new\n');
  });
});

describe('side by side', () => {
  it('independent lines overlap, their outputs do not', () => {
    // Each waits for the other's file: one by one it would never end.
    const wait = (own: string, other: string) =>
      `touch ${own}; for i in $(seq 500); do test -e ${other} && break; sleep 0.02; done; test -e ${other} && echo ${own} && echo ${own}`;
    write('b', [wait('one', 'two'), wait('two', 'one')]);
    const ran = at.run(['run', '--jobs', '2', 'b']);
    expect([ran.code, ran.out]).toEqual([1, '']);
    const reading = (name: string) => `sleep 0.2; cat ${name} ${name}`;
    write('a.txt', ['a']);
    write('b.txt', ['b']);
    write('c', [reading('a.txt'), reading('b.txt'), 'cat a.txt']);
    const both = at.run(['run', '--json', '--jobs', '3', 'c']);
    const turns = both.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ type }) => type === 'turn' || type === 'outcome');
    expect(turns.map(({ batch, type }) => `${batch}${type}`)).toEqual([
      '1turn',
      '1outcome',
      '2turn',
      '2outcome',
      '3turn',
      '3outcome',
    ]);
    // The second one began before the first was over.
    expect(turns[2].at).toBeLessThan(turns[0].at + 150);
    expect(at.run(['run', '--quiet', '--jobs', '3', 'c']).out).toBe('a\na\nb\nb\na\n');
  });

  it('what one leaves reaches the next, with any number of jobs', () => {
    write('b', ['mkdir sub', 'cd sub', 'export X=1', 'echo "$X" > x', 'cat x', 'rm -f x', 'ls', 'cd ..', 'ls']);
    const ran = at.run(['run', '--quiet', '--yes=dangerous', '--jobs', '8', 'b']);
    expect([ran.code, ran.out]).toEqual([0, '1\nb\nsub\n']);
  });
});

describe('a frozen batch', () => {
  const freeze = (lines: readonly string[], args: readonly string[] = []): void => {
    write('b', lines);
    const ran = at.run(['run', '--plan-only', ...args, 'b']);
    expect(ran.code, ran.err).toBe(0);
    writeFileSync(join(at.cwd, 'plan.json'), ran.out);
  };

  it('runs exactly what was planned, and runs nothing while it is planned', () => {
    freeze(['echo one > made', 'make a folder called $name', 'cd $name', 'pwd'], ['--set', 'name=sub']);
    expect(has('made') || has('sub')).toBe(false);
    // Nobody is asked for a plan any more: not the planner, and no model.
    write('b', ['echo other']);
    const ran = at.run(['run', '--quiet', '--yes', 'plan.json'], { env: { ANTHROPIC_API_KEY: 'k' } });
    expect([ran.code, ran.out]).toEqual([0, `${at.cwd}/sub\n`]);
  });

  it('the guard still asks', () => {
    freeze(['make a folder called sub']);
    expect(at.run(['run', 'plan.json']).code).toBe(4);
    expect(has('sub')).toBe(false);
  });

  it('is refused when it was changed, in another folder, with another variable', () => {
    freeze(['echo "$WHO" > made']);
    expect(at.run(['run', 'plan.json'], { env: { WHO: 'me' } }).code).toBe(4);
    expect(at.run(['run', '../work/plan.json'], { cwd: at.env['HOME']! }).code).toBe(4);
    const text = read('plan.json');
    writeFileSync(join(at.cwd, 'plan.json'), text.replaceAll('> made', '> male'));
    expect(at.run(['run', 'plan.json']).code).toBe(2);
    writeFileSync(join(at.cwd, 'plan.json'), JSON.stringify(JSON.parse(text)));
    expect(has('made') || has('male')).toBe(false);
    expect(at.run(['run', 'plan.json']).code).toBe(0);
  });

  it('a line that nobody can plan is said, and such a plan is not run', () => {
    write('b', ['echo one > made', 'compose a symphony for my grandmother']);
    const ran = at.run(['run', '--plan-only', 'b']);
    expect(ran.code).toBe(3);
    expect(ran.err).toContain('line 2 is not planned');
    writeFileSync(join(at.cwd, 'plan.json'), ran.out);
    expect(at.run(['run', 'plan.json']).code).toBe(4);
    expect(has('made')).toBe(false);
  });
});
