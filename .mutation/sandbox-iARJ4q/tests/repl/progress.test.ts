// @ts-nocheck
import { expect, it } from 'vitest';
import { openProgress, type Progress } from '../../src/repl/progress.ts';

const opened = (columns = 40): { progress: Progress; tick: () => void; written: string[]; timers: () => number } => {
  const written: string[] = [];
  const ticks = new Set<() => void>();
  const progress = openProgress({
    write: (text) => written.push(text),
    columns: () => columns,
    dim: (text) => text,
    everySecond: (tick) => {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  });
  return { progress, written, tick: () => ticks.forEach((each) => void each()), timers: () => ticks.size };
};

const CLEAR = '\r\u001b[K';

it('tells what goes on each second, and takes it away in front of what is written', () => {
  const { progress, tick, written } = opened();
  progress.begin('step 1/2');
  expect(written).toEqual([]);
  tick();
  tick();
  progress.clear();
  progress.clear();
  expect(written).toEqual([
    '\r· step 1/2 · 1 s · Ctrl-C stops\u001b[K',
    '\r· step 1/2 · 2 s · Ctrl-C stops\u001b[K',
    CLEAR,
  ]);
});

it('waits for a second of silence, and stands on no line that is not ended', () => {
  const { progress, tick, written } = opened();
  progress.begin('running');
  progress.wrote('one\n');
  tick();
  expect(written).toEqual([]);
  tick();
  expect(written).toEqual(['\r· running · 2 s · Ctrl-C stops\u001b[K']);
  progress.clear();
  progress.wrote(Buffer.from('half'));
  tick();
  tick();
  expect(written).toHaveLength(2);
});

it('leaves nothing behind when it ends', () => {
  const { progress, tick, written, timers } = opened();
  progress.begin('a');
  tick();
  progress.begin('b');
  progress.end();
  expect(timers()).toBe(0);
  expect(written.at(-1)).toBe(CLEAR);
});

it('stays within the screen, and away from one of a few columns', () => {
  const narrow = opened(12);
  narrow.progress.begin('running');
  narrow.tick();
  expect(narrow.written).toEqual(['\r· running ·\u001b[K']);
  const tiny = opened(5);
  tiny.progress.begin('running');
  tiny.tick();
  expect(tiny.written).toEqual([]);
});
