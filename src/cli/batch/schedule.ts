/** Lines in their order, so many side by side as are independent of one another. */
import { type Access, areApart, speaksOf, type Touch } from './access.ts';

export interface Scheduled<L> {
  readonly text: (line: L) => string;
  readonly jobs: number;
  /** What the line will touch, seen from now on; what was found out may be handed on to `run`. */
  readonly look: (line: L) => Promise<Touch>;
  /** Resolves when the line is over. */
  readonly run: (line: L) => Promise<void>;
  /** No further line is begun. */
  readonly stopped: () => boolean;
}

interface Running {
  readonly touch: Touch;
  readonly over: Promise<void>;
}

const fits = (text: string, touch: Touch, running: ReadonlySet<Running>): boolean => {
  if (touch === 'alone') return running.size === 0;
  const others = [...running].map((each) => each.touch).filter((each): each is Access => each !== 'alone');
  return others.length === running.size && others.every((other) => areApart(touch, other) && !speaksOf(text, other));
};

/** A line is begun when all before it are, and none that still runs has to do with it. */
export const schedule = async <L>(lines: readonly L[], given: Scheduled<L>): Promise<void> => {
  const running = new Set<Running>();
  const begin = (line: L, touch: Touch): void => {
    const one: Running = { touch, over: given.run(line).finally(() => running.delete(one)) };
    running.add(one);
  };
  for (let next = 0; ; ) {
    while (next < lines.length && !given.stopped() && running.size < given.jobs) {
      const line = lines[next]!;
      const touch = given.jobs === 1 ? 'alone' : await given.look(line);
      if (given.stopped() || !fits(given.text(line), touch, running)) break;
      begin(line, touch);
      next += 1;
    }
    if (running.size === 0 && (next >= lines.length || given.stopped())) return;
    await Promise.race([...running].map((one) => one.over));
  }
};
