import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Frame } from '../../src/repl/editor/frame.ts';
import type { Screen } from '../../src/repl/screen.ts';
import { lateScreen } from '../../src/repl/screen-late.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const frameOf = (text: string): Frame => ({ rows: [text], cursor: { x: text.length, y: 0 }, top: 0 });

const seat = (load?: () => Promise<(output: NodeJS.WriteStream) => Screen>) => {
  const output = Object.assign(new PassThrough(), { columns: 80, rows: 24 }) as unknown as NodeJS.WriteStream;
  const drawn: string[] = [];
  const ink: Screen = {
    draw: ({ rows }) => void drawn.push(rows.join('\n')),
    leave: () => {},
    renew: () => {},
    clear: () => {},
    onResize: () => {},
    close: () => {},
  };
  const loads = vi.fn(load ?? (() => Promise.resolve(() => ink)));
  const painted = () => String((output as unknown as PassThrough).read() ?? '');
  return { screen: lateScreen(output, loads), loads, drawn, painted };
};

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('the first frame is painted at once, whole, and nothing is loaded for it', async () => {
  const { screen, loads, painted } = seat();
  screen.draw(frameOf('$ '));
  expect(painted()).toBe('\x1b[?2026h\x1b[J$\r\x1b[2C\x1b[?2026l');
  await wait(200);
  expect(loads).not.toHaveBeenCalled();
});

test('Ink takes over where nobody types', async () => {
  const { screen, drawn, painted } = seat();
  screen.draw(frameOf('$ '));
  await wait(300);
  expect(drawn).toEqual(['$ ']);
  painted();
  screen.draw(frameOf('$ l'));
  expect(drawn).toEqual(['$ ', '$ l']);
  expect(painted()).toBe('');
});

test('it does not while keys come, but not for ever', async () => {
  const { screen, loads, drawn } = seat();
  for (let i = 0; i < 10; i += 1) {
    screen.draw(frameOf(`$ ${'x'.repeat(i)}`));
    await wait(200);
  }
  expect(loads).not.toHaveBeenCalled();
  for (let i = 10; i < 20; i += 1) {
    screen.draw(frameOf(`$ ${'x'.repeat(i)}`));
    await wait(200);
  }
  expect(loads).toHaveBeenCalledOnce();
  expect(drawn.at(-1)).toBe(`$ ${'x'.repeat(19)}`);
});

test('nor once it is closed, and a load that fails changes nothing', async () => {
  const closed = seat();
  closed.screen.draw(frameOf('$ '));
  closed.screen.close();
  await wait(1000);
  expect(closed.loads).not.toHaveBeenCalled();
  const failed = seat(() => Promise.reject(new Error('truncated')));
  failed.screen.draw(frameOf('$ '));
  await wait(1000);
  failed.painted();
  failed.screen.draw(frameOf('$ ls'));
  expect(failed.loads).toHaveBeenCalledOnce();
  expect(failed.painted()).toContain('$ ls');
});
