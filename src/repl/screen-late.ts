/** The raw painter first, Ink as soon as it is loaded. A load that fails leaves the raw painter at work. */
import type { Frame } from './editor/frame.ts';
import type { Screen } from './screen.ts';
import { rawScreen } from './screen-raw.ts';

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

  const begin = (): void => {
    if (loading !== 'no') return;
    loading = 'yes';
    // After the first paint: nothing that is read from disk stands before it.
    setImmediate(() => void load().then(take, () => {}));
  };

  return {
    draw: (frame) => {
      screen.draw(frame);
      begin();
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
      screen.close();
    },
  };
};
