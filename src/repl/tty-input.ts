/** The keyboard: bytes from an own descriptor of the terminal, raw only while somebody reads. */
import { ReadStream } from 'node:tty';

export interface Keyboard {
  start(): void;
  /** Cooked again, and not one byte is read after this. */
  stop(): void;
  close(): void;
}

/** Bytes at once inside of a paste; outside it is one, so that what follows Enter is left for the command that it starts. */
const PASTE_BYTES = 65_536;

export interface Typist {
  readonly bytes: (bytes: Uint8Array) => void;
  readonly end: () => void;
  /** Is a bracketed paste under way? */
  readonly pasting: () => boolean;
}

export const openKeyboard = (descriptor: number, on: Typist): Keyboard => {
  const one = Buffer.alloc(1);
  let many: Buffer | undefined;
  const onread = {
    buffer: (): Buffer => {
      many = on.pasting() ? (many ?? Buffer.alloc(PASTE_BYTES)) : undefined;
      return many ?? one;
    },
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
