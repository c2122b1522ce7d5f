import { describe, expect, it } from 'vitest';
import { type Moment, openHabits, type Typed } from '../../src/memory/next-command.ts';
import { NOON } from './events.ts';

const MINUTE = 60_000;

/** `line`, `folder line` or `folder line!code`, oldest first, a minute apart; `--` is a long pause. */
const typed = (...told: readonly string[]): readonly Typed[] => {
  let at = NOON;
  const lines: Typed[] = [];
  for (const text of told) {
    at += text === '--' ? 24 * 60 * MINUTE : MINUTE;
    if (text === '--') continue;
    const [, cwd = '/home/sam', line = '', code = '0'] = /^(\/\S+)? ?(.*?)(?:!(\d+))?$/.exec(text) ?? [];
    lines.unshift({ line, cwd, at, code: Number(code) });
  }
  return lines;
};

/** `lines` is newest first. */
const next = (lines: readonly Typed[], moment: Partial<Moment>): string | undefined => {
  const habits = openHabits(1500);
  for (const line of lines.toReversed()) habits.add(line);
  return habits.next({ text: '', cwd: '/home/sam', ...moment });
};

const ROUND = ['make', './app', '--'];

describe('the next command', () => {
  it('completes to the line of this folder before a newer one of another', () => {
    const lines = typed('/a git push origin', '/b git push backup');
    expect(next(lines, { text: 'git p', cwd: '/a' })).toBe('git push origin');
    expect(next(lines, { text: 'git p', cwd: '/b' })).toBe('git push backup');
  });

  it('completes to what follows the previous line, and asks how that ended', () => {
    const lines = typed('make', 'mv app /srv', '--', 'make!2', 'mg src/main.c', '--', 'mail sam');
    expect(next(lines, { text: 'm', previous: { line: 'make', code: 0 } })).toBe('mv app /srv');
    expect(next(lines, { text: 'm', previous: { line: 'make', code: 1 } })).toBe('mg src/main.c');
  });

  it('takes the newest where nothing else speaks', () => {
    expect(next(typed('cp a b', 'cp c d'), { text: 'cp ' })).toBe('cp c d');
  });

  it.each<[string, readonly Typed[], Partial<Moment>]>([
    ['a text that nothing begins with', typed('ls', 'pwd'), { text: 'git' }],
    ['the text itself', typed('ls'), { text: 'ls' }],
    ['blanks', typed(...ROUND, ...ROUND, ...ROUND), { text: '  ', previous: { line: 'make', code: 0 } }],
    ['a masked line', typed('curl -u me:[masked] x'), { text: 'curl' }],
    ['nothing at all', [], { text: 'l' }],
  ])('offers nothing for %s', (_name, lines, moment) => {
    expect(next(lines, moment)).toBeUndefined();
  });

  it('does not offer a slip again where there is another line', () => {
    expect(next(typed('git status', 'git sttaus!127'), { text: 'git st' })).toBe('git status');
  });

  describe('on an empty line', () => {
    const previous = { line: 'make', code: 0 };

    it('offers what followed three times', () => {
      expect(next(typed(...ROUND, ...ROUND, ...ROUND), { previous })).toBe('./app');
    });

    it('not what followed twice', () => {
      expect(next(typed(...ROUND, ...ROUND), { previous })).toBeUndefined();
    });

    it('not where the previous line ended otherwise, nor without one', () => {
      const lines = typed(...ROUND, ...ROUND, ...ROUND);
      expect(next(lines, { previous: { line: 'make', code: 2 } })).toBeUndefined();
      expect(next(lines, {})).toBeUndefined();
    });

    it('not where it is one of many', () => {
      const others = ['make', 'ls', '--', 'make', 'vi x', '--', 'make', 'git diff', '--'];
      expect(next(typed(...ROUND, ...ROUND, ...ROUND, ...others), { previous })).toBeUndefined();
    });

    it('not what came a day later', () => {
      const apart = ['make', '--', './app', '--'];
      expect(next(typed(...apart, ...apart, ...apart), { previous })).toBeUndefined();
    });

    it('prefers the habit of this folder', () => {
      const there = ['/b make', '/b make install', '--'];
      const lines = typed(...there, ...there, ...there, ...ROUND, ...ROUND, ...ROUND);
      expect(next(lines, { previous, cwd: '/b' })).toBe('make install');
      expect(next(lines, { previous })).toBe('./app');
    });
  });
});

it('follows the line before in the same shell, whatever another one ran in between', () => {
  const shells = (...told: readonly (readonly [string, string])[]): readonly Typed[] =>
    told.map(([shell, line], i) => ({ shell, line, cwd: '/home/sam', at: NOON + i * MINUTE, code: 0 })).toReversed();
  const lines = shells(
    ...[1, 2, 3].flatMap(
      () =>
        [
          ['a', 'make'],
          ['b', 'top'],
          ['a', './app'],
          ['b', 'ls'],
        ] as const,
    ),
  );
  expect(next(lines, { previous: { line: 'make', code: 0 } })).toBe('./app');
  expect(next(lines, { previous: { line: 'top', code: 0 } })).toBe('ls');
});

it('forgets the oldest lines, and with them what they were a habit of', () => {
  const habits = openHabits(5);
  for (const line of typed(...ROUND, ...ROUND, ...ROUND).toReversed()) habits.add(line);
  const moment = { text: '', cwd: '/home/sam', previous: { line: 'make', code: 0 } };
  expect(habits.next(moment)).toBe('./app');
  for (const line of typed('ls', 'pwd').toReversed()) habits.add(line);
  expect(habits.next(moment)).toBeUndefined();
  expect(habits.next({ ...moment, text: 'm' })).toBe('make');
});
