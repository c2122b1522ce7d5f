/** The body of an answer: unpacked, at most so many bytes, in its own character set. */
import type { IncomingMessage } from 'node:http';
import type { Readable, Transform } from 'node:stream';
import { Refused } from './reach.ts';

/** Bytes, unpacked: a small body may unpack to a large one. */
export const LARGEST = 4 << 20;

const unpacked = async (message: IncomingMessage): Promise<Readable> => {
  const how = message.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (how === 'identity' || how === '') return message;
  const zlib = await import('node:zlib');
  const makers: Readonly<Record<string, () => Transform>> = {
    gzip: zlib.createGunzip,
    'x-gzip': zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress,
  };
  const make = Object.hasOwn(makers, how) ? makers[how] : undefined;
  if (make === undefined) throw new Refused(`the body is packed as ${how}, which is not known here`);
  const unpacking = make();
  message.on('error', (error) => unpacking.destroy(error));
  return message.pipe(unpacking);
};

const charsetOf = (type: string, bytes: Buffer): string => {
  const said = /charset=["']?([\w-]+)/i.exec(type)?.[1];
  const inside = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048))?.[1];
  return said ?? inside ?? 'utf-8';
};

const decoded = (bytes: Buffer, type: string): string => {
  try {
    return new TextDecoder(charsetOf(type, bytes)).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
};

export interface Body {
  readonly text: string;
  readonly cut: boolean;
}

/** Reads the body; what is beyond the bound is left, and the connection with it. */
export const readBody = async (message: IncomingMessage, largest = LARGEST): Promise<Body> => {
  const parts: Buffer[] = [];
  let size = 0;
  const body = await unpacked(message);
  for await (const part of body as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size > largest) break;
  }
  message.destroy();
  const bytes = Buffer.concat(parts).subarray(0, largest);
  return { text: decoded(bytes, message.headers['content-type'] ?? ''), cut: size > largest };
};
