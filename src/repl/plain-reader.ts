/** The plain line reader: own keys on an own descriptor of the terminal, no rendering library. */
import { closeSync, constants, openSync, read, readSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { EMPTY, edit, type Line } from './plain/edit.ts';
import { type Key, keyParser } from './plain/keys.ts';
import { openScreen, type Screen } from './plain/screen.ts';
import type { LineReader, ReadGiven, Terminal, Typed } from './reader.ts';

/** Bytes at once inside of a paste; outside it is one, so that what follows Enter is left for the command that it starts. */
const PASTE_BYTES = 65_536;
const PASTE_ON = '\u001b[?2004h';
const PASTE_OFF = '\u001b[?2004l';

/** Waits for bytes of the terminal; undefined where it went away. */
const wait = (fd: number, most: number): Promise<Uint8Array | undefined> =>
  new Promise((resolve) => {
    const buffer = Buffer.allocUnsafe(most);
    read(fd, buffer, 0, most, null, (error, count) =>
      resolve(error !== null || count === 0 ? undefined : buffer.subarray(0, count)),
    );
  });

/** What is there already, without waiting; undefined where nothing is. */
const poll = (fd: number, most: number): Uint8Array | undefined => {
  const buffer = Buffer.allocUnsafe(most);
  try {
    const count = readSync(fd, buffer, 0, most, null);
    return count === 0 ? undefined : buffer.subarray(0, count);
  } catch {
    return undefined;
  }
};

/** Older and newer lines around the one being typed. */
const recall = (given: ReadGiven) => {
  let lines: readonly string[] | undefined;
  let at = -1;
  let typed = '';
  return (line: Line, step: 1 | -1): Line => {
    lines ??= [...new Set(Array.from(given.history(), ({ line: each }) => each))];
    const wanted = at + step;
    if (wanted < -1 || wanted >= lines.length) return line;
    if (at === -1) typed = line.text;
    at = wanted;
    const text = at === -1 ? typed : (lines[at] ?? '');
    return { ...line, text, cursor: text.length };
  };
};

interface Editing {
  readonly given: ReadGiven;
  readonly screen: Screen;
  readonly recall: ReturnType<typeof recall>;
  line: Line;
}

const plainEdit = (editing: Editing, key: Key): void => {
  const { line, screen } = editing;
  editing.line = edit(line, key);
  const { text, cursor } = editing.line;
  const appended = key.name === 'text' && line.cursor === line.text.length && [...key.text].length === 1;
  if (appended) screen.typed(editing.line, key.text);
  else if (text !== line.text || cursor !== line.cursor) screen.paint(editing.line);
};

const enter = (editing: Editing): Typed | undefined => {
  const { line, screen, given } = editing;
  if (line.text.trim() !== '' && given.incomplete(line.text)) {
    editing.line = edit(edit(line, { name: 'end' }), { name: 'text', text: '\n' });
    screen.paint(editing.line);
    return undefined;
  }
  screen.leave(line, '');
  return { kind: 'line', line: line.text };
};

/** What a key does; a result ends the reading. */
const press = (editing: Editing, key: Key): Typed | undefined => {
  const { line, screen } = editing;
  switch (key.name) {
    case 'enter':
      return enter(editing);
    case 'cancel':
      screen.leave(line, '^C');
      return { kind: 'cancel' };
    case 'end-of-file':
      if (line.text !== '') {
        plainEdit(editing, { name: 'delete' });
        return undefined;
      }
      screen.leave(line, '');
      return { kind: 'end' };
    case 'up':
    case 'down':
      editing.line = editing.recall(line, key.name === 'up' ? 1 : -1);
      screen.paint(editing.line);
      return undefined;
    case 'clear':
      screen.clear(line);
      return undefined;
    default:
      plainEdit(editing, key);
      return undefined;
  }
};

/** Reads until a key ends the reading; keys that came with it are kept for the next one. */
const openTaking = (
  input: number,
): { readonly give: (bytes: Uint8Array) => void; readonly take: (now: Editing) => Promise<Typed> } => {
  const polled = openSync('/dev/tty', constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
  const keys = keyParser();
  let ahead: Key[] = [];
  const pressAll = (now: Editing): Typed | undefined => {
    for (let key = ahead.shift(); key !== undefined; key = ahead.shift()) {
      const typed = press(now, key);
      if (typed !== undefined) return typed;
    }
    return undefined;
  };
  const take = async (now: Editing): Promise<Typed> => {
    for (;;) {
      const typed = pressAll(now);
      if (typed !== undefined) return typed;
      const most = keys.pasting() ? PASTE_BYTES : 1;
      const read = poll(polled, most) ?? (await wait(input, most));
      if (read === undefined || now.given.signal.aborted) return { kind: 'end' };
      ahead = keys.take(read);
    }
  };
  return { take, give: (bytes) => void ahead.push(...keys.take(bytes)) };
};

export const plainReader = ({ input, output, env }: Terminal): LineReader => {
  const dumb = env('TERM') === 'dumb' || env('TERM') === undefined;
  // The mode is set through a stream of its own, which makes its descriptor non-blocking; keys are read from `input`.
  const mode = new ReadStream(openSync('/dev/tty', 'r+'));
  const { take, give } = openTaking(input);
  let editing: Editing | undefined;
  const write = (text: string): void => void output.write(text);
  return {
    read: async (given) => {
      mode.setRawMode(true);
      const columns = () => output.columns || 80;
      const screen = openScreen({ write, columns, prompt: given.prompt, dumb });
      const { text = '' } = given;
      editing = { given, screen, recall: recall(given), line: { ...EMPTY, text, cursor: text.length } };
      const now = editing;
      const resized = () => screen.paint(now.line);
      output.on('resize', resized);
      try {
        if (!dumb) write(PASTE_ON);
        screen.paint(editing.line);
        return await take(editing);
      } finally {
        output.off('resize', resized);
        editing = undefined;
        if (!dumb) write(PASTE_OFF);
        mode.setRawMode(false);
      }
    },
    ahead: give,
    close: () => {
      mode.destroy();
      closeSync(input);
    },
  };
};
