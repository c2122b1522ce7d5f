/**
 * Blotting a text out of files in place, byte for byte: shells that have a journal open go on appending to the same
 * file, so it cannot be rewritten beside them, and what is overwritten is gone from the disk as well.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { blotAll } from './pattern.ts';

const BLOCK = 1024 * 1024;
const NEWLINE = 0x0a;

/** The line with its matches starred out, exactly as long as before; a line that is no JSON is blanked. */
const blotLine = (line: string, length: number, pattern: RegExp): Buffer => {
  try {
    const blotted = Buffer.from(JSON.stringify(blotAll(JSON.parse(line), pattern)));
    if (blotted.length <= length) return Buffer.concat([blotted, Buffer.alloc(length - blotted.length, ' ')]);
  } catch {
    // Torn or foreign: nothing of it can be kept without its structure.
  }
  return Buffer.alloc(length, ' ');
};

const writeAt = async (file: FileHandle, bytes: Buffer, at: number): Promise<void> => {
  for (let done = 0; done < bytes.length; ) {
    done += (await file.write(bytes, done, bytes.length - done, at + done)).bytesWritten;
  }
};

const blotBlock = async (file: FileHandle, block: Buffer, at: number, pattern: RegExp): Promise<number> => {
  let count = 0;
  for (let start = 0; start < block.length; ) {
    const newline = block.indexOf(NEWLINE, start);
    const end = newline === -1 ? block.length : newline;
    const line = block.toString('utf8', start, end);
    if (pattern.test(line)) {
      await writeAt(file, blotLine(line, end - start, pattern), at + start);
      count += 1;
    }
    start = end + 1;
  }
  return count;
};

/** The next whole lines from `at`; a line longer than a block makes it grow. */
const nextLines = async (file: FileHandle, at: number): Promise<Buffer> => {
  for (let length = BLOCK; ; length *= 2) {
    const block = Buffer.allocUnsafe(length);
    const { bytesRead } = await file.read(block, 0, length, at);
    if (bytesRead < length) return block.subarray(0, bytesRead);
    const end = block.lastIndexOf(NEWLINE);
    if (end >= 0) return block.subarray(0, end + 1);
  }
};

/** Lines blotted out of a file of JSON lines. Errors of the file system are thrown. */
export const blotLines = async (path: string, pattern: RegExp, signal?: AbortSignal): Promise<number> => {
  const file = await open(path, 'r+');
  try {
    let count = 0;
    for (let at = 0; ; ) {
      signal?.throwIfAborted();
      const block = await nextLines(file, at);
      if (block.length === 0) return count;
      count += await blotBlock(file, block, at, pattern);
      at += block.length;
    }
  } finally {
    await file.sync().catch(() => undefined);
    await file.close();
  }
};

/** Matches blotted out of any file, whatever it holds; its length stays. Errors of the file system are thrown. */
export const blotBytes = async (path: string, pattern: RegExp): Promise<number> => {
  const file = await open(path, 'r+');
  try {
    const text = (await file.readFile()).toString('latin1');
    let count = 0;
    // The same text as Latin-1 sees its UTF-8 bytes, so that a match's place is its place in the file.
    const raw = new RegExp(Buffer.from(pattern.source, 'utf8').toString('latin1'), 'gi');
    for (const match of text.matchAll(raw)) {
      await writeAt(file, Buffer.alloc(match[0].length, '*'), match.index);
      count += 1;
    }
    return count;
  } finally {
    await file.sync().catch(() => undefined);
    await file.close();
  }
};
