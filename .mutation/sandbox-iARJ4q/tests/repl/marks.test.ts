// @ts-nocheck
import { describe, expect, it } from 'vitest';
import { marksFor, NO_MARKS } from '../../src/repl/marks.ts';

const env = (given: Record<string, string>) => (name: string) => given[name];
const place = { cwd: '/home/ü/src', host: 'box', status: 3 };
const XTERM = env({ TERM: 'xterm-256color' });

describe('marks', () => {
  it('tell the end of the last line, the folder, the title and the prompt', () => {
    const { prompt, input, run } = marksFor(place, '$ ', XTERM);
    expect(prompt).toBe('\x1b]133;D;3\x07\x1b]7;file://box/home/%C3%BC/src\x07\x1b]2;ü/src\x07\x1b]133;A\x07');
    expect(input).toBe('\x1b]133;B\x07');
    expect(run('git push')).toBe('\x1b]2;git push\x07\x1b]133;C\x07');
  });

  it('tell no end where nothing ran', () => {
    expect(marksFor({ ...place, status: undefined }, '$ ', XTERM).prompt).not.toContain('133;D');
  });

  it('put nothing of a line into the title that could end it', () => {
    expect(marksFor(place, '$ ', XTERM).run('echo a\x07\x1b]0;evil\nb')).toBe(
      '\x1b]2;echo a]0;evil b\x07\x1b]133;C\x07',
    );
  });

  it.each([
    ['\x1b]133;A\x07$ ', /133/],
    ['\x1b]633;A\x07$ ', /133/],
    ['\x1b]0;me\x07$ ', /\]2;/],
    ['\x1b]7;file://x/\x07$ ', /\]7;/],
  ])('do not say again what %j says', (prompt, never) => {
    const marks = marksFor(place, prompt, XTERM);
    expect(marks.prompt + marks.input + marks.run('ls')).not.toMatch(never);
  });

  it.each(['dumb', 'linux', 'vt100', 'screen', ''])('are not for TERM=%s', (TERM) => {
    expect(marksFor(place, '$ ', env({ TERM }))).toEqual(NO_MARKS);
  });

  it('go through tmux', () => {
    expect(marksFor(place, '$ ', env({ TERM: 'screen-256color', TMUX: '/tmp/x' })).input).not.toBe('');
  });
});
