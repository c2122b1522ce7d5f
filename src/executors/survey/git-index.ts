/** Which files a repository keeps: names read from its index (versions 2 to 4 of git's index format). */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const MOST_BYTES = 64 * 1024 * 1024;
/** Times, device, inode, mode, owner and size. */
const FACTS = 40;
const FLAGS = 2;
const EXTENDED = 0x4000;

/** A work tree of its own has a file in place of the folder, which says where that is. */
const indexOf = (root: string): string => {
  const git = join(root, '.git');
  if (statSync(git).isDirectory()) return join(git, 'index');
  const led = /^gitdir: (.*)$/m.exec(readFileSync(git, 'utf8'))?.[1] ?? '.git';
  return join(resolve(root, led), 'index');
};

interface Reader {
  readonly bytes: Buffer;
  at: number;
}

/** Seven bits a byte, the highest first; one is added at each further byte. */
const varint = (reader: Reader): number => {
  let byte = reader.bytes[reader.at++] ?? 0;
  let value = byte & 127;
  while (byte & 128) {
    byte = reader.bytes[reader.at++] ?? 0;
    value = (value + 1) * 128 + (byte & 127);
  }
  return value;
};

/** A name ends with NUL; version 4 writes only what differs from the name before. */
const nameAt = (reader: Reader, version: number, before: string): string => {
  const kept = version < 4 ? '' : before.slice(0, before.length - varint(reader));
  const end = reader.bytes.indexOf(0, reader.at);
  if (end < 0) throw new RangeError('the index is cut off');
  const name = kept + reader.bytes.toString('latin1', reader.at, end);
  reader.at = end + 1;
  return name;
};

/** Paths below the root, as git writes them. Throws on what is no index. `hash`: bytes of an object's name. */
export const namesIn = (bytes: Buffer, hash = 20): ReadonlySet<string> => {
  const version = bytes.readUInt32BE(4);
  if (bytes.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) throw new RangeError('no index');
  const names = new Set<string>();
  const reader: Reader = { bytes, at: 12 };
  let name = '';
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const from = reader.at;
    const flags = bytes.readUInt16BE(from + FACTS + hash);
    reader.at += FACTS + hash + FLAGS + (flags & EXTENDED ? 2 : 0);
    name = nameAt(reader, version, name);
    if (version < 4) reader.at = from + Math.ceil((reader.at - from) / 8) * 8;
    names.add(Buffer.from(name, 'latin1').toString('utf8'));
  }
  return names;
};

/** Undefined where the index cannot be read. */
export const trackedBelow = (root: string): ReadonlySet<string> | undefined => {
  try {
    const path = indexOf(root);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return new Set();
    return stat.size > MOST_BYTES ? undefined : namesIn(readFileSync(path));
  } catch {
    return undefined;
  }
};
