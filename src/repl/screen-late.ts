/** The raw painter first, Ink once nobody types. A load that fails leaves the raw painter at work. */
import type { Frame } from './editor/frame.ts';
import type { Screen } from './screen.ts';
import { rawScreen } from './screen-raw.ts';

/** A load takes longer than a key may: it begins this long after the last frame, in ms, … */
const QUIET_MS = 250;
/** … and is put off no more once the first frame is this old. */
const LATEST_MS = 3_000;

export const lateScreen = (
  output: NodeJS.WriteStream,
  load: () => Promise<(output: NodeJS.WriteStream) => Screen>,
): Screen => {
  const raw = rawScreen(output);
  let screen: Screen = raw;
  let loading: 'no' | 'yes' | 'closed' = 'no';
  let redraw = (): void => {};

  const take = (make: (output: NodeJS.WriteStream) => Screen): void => {
    if (loading === 'closed') return;
    const shown: Frame | undefined = raw.hand();
    raw.close();
    screen = make(output);
    screen.onResize(redraw);
    if (shown !== undefined) screen.draw(shown);
  };

  let first = 0;
  let timer: NodeJS.Timeout | undefined;
  const putOff = (): void => {
    if (loading !== 'no') return;
    first ||= performance.now();
    if (timer === undefined) timer = setTimeout(begin, QUIET_MS).unref();
    else if (performance.now() - first < LATEST_MS) timer.refresh();
  };
  const begin = (): void => {
    loading = 'yes';
    void load().then(take, () => {});
  };

  return {
    draw: (frame) => {
      screen.draw(frame);
      putOff();
    },
    leave: (frame) => screen.leave(frame),
    renew: (column) => screen.renew(column),
    clear: () => screen.clear(),
    onResize: (again) => {
      redraw = again;
      screen.onResize(again);
    },
    close: () => {
      loading = 'closed';
      clearTimeout(timer);
      screen.close();
    },
  };
};
