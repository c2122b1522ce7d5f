/** The keyboard: bytes from an own descriptor of the terminal, raw only while somebody reads. */
import { ReadStream } from 'node:tty';

export interface Keyboard {
  start(): void;
  /** Cooked again, and not one byte is read after this. */
  stop(): void;
  close(): void;
}

export const openKeyboard = (
  descriptor: number,
  on: { bytes: (bytes: Uint8Array) => void; end: () => void },
): Keyboard => {
  const onread = {
    buffer: Buffer.alloc(65_536),
    callback: (length: number, buffer: Uint8Array): boolean => {
      on.bytes(buffer.subarray(0, length));
      return true;
    },
  };
  // With an own buffer a pause stops the descriptor at once; a stream would read one chunk more, which belongs to the command.
  const stream = new ReadStream(descriptor, { onread } as ConstructorParameters<typeof ReadStream>[1]);
  stream.on('end', on.end);
  stream.on('close', on.end);
  stream.on('error', on.end);
  return {
    start: () => {
      if (stream.destroyed) return on.end();
      stream.setRawMode(true);
      stream.ref();
      stream.resume();
    },
    stop: () => {
      if (stream.destroyed) return;
      stream.pause();
      stream.setRawMode(false);
      stream.unref();
    },
    close: () => void stream.destroy(),
  };
};
