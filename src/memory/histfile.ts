/** The history files of bash and zsh, as they write them. Formats: the manuals of both shells. Pure. */

export interface Noted {
  readonly line: string;
  /** Milliseconds since the epoch, where the file tells it. */
  readonly at?: number;
}

/** zsh marks a byte that means something to itself with 0x83, and flips a bit of it. */
const META = 0x83;
const FLIPPED = 32;

const plain = (bytes: Uint8Array): string => {
  if (!bytes.includes(META)) return Buffer.from(bytes).toString('utf8');
  const out = Buffer.alloc(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const marked = bytes[i] === META && i + 1 < bytes.length;
    if (marked) i += 1;
    out[length] = marked ? bytes[i]! ^ FLIPPED : bytes[i]!;
    length += 1;
  }
  return out.toString('utf8', 0, length);
};

const EXTENDED = /^: (\d+):\d+;/;

/** A line that ends with a backslash goes on in the next one. */
const zshLines = (text: string): Noted[] => {
  const found: Noted[] = [];
  for (const [entry] of text.matchAll(/(?:[^\\\n]|\\[^\n]|\\\n)+/g)) {
    const stamp = EXTENDED.exec(entry);
    const line = (stamp === null ? entry : entry.slice(stamp[0].length)).replace(/\\\n/g, '\n').trimEnd();
    if (line !== '') found.push({ line, ...(stamp !== null && { at: Number(stamp[1]) * 1000 }) });
  }
  return found;
};

const STAMP = /^#(\d{9,11})$/;

/** Between two stamps stands one entry, of as many lines as it has; without stamps a line is an entry. */
const bashLines = (text: string): Noted[] => {
  const found: { line: string; at?: number }[] = [];
  let at: number | undefined;
  let begun: { line: string; at?: number } | undefined;
  for (const line of text.split('\n')) {
    const stamp = STAMP.exec(line);
    if (stamp !== null) {
      at = Number(stamp[1]) * 1000;
      begun = undefined;
    } else if (begun !== undefined) begun.line += `\n${line}`;
    else if (line.trim() !== '') {
      const entry = { line, ...(at !== undefined && { at }) };
      found.push(entry);
      begun = at === undefined ? undefined : entry;
    }
  }
  return found.map((entry) => ({ ...entry, line: entry.line.trimEnd() }));
};

/** Lines of a history file, oldest first. */
export const notedLines = (bytes: Uint8Array): readonly Noted[] => {
  const text = plain(bytes);
  return /^: \d+:\d+;/m.test(text) || bytes.includes(META) ? zshLines(text) : bashLines(text);
};
