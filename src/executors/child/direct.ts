/**
 * The short way to a child. Node's own `spawn` first loads its streams, sockets and datagrams: 9 ms, a quarter of what a
 * bare start takes. This asks the same calls beneath it (`process_wrap`, `pipe_wrap`; src/process_wrap.cc of Node), which
 * are no public interface: it is offered under the one version of the runtime with which it was tested, and nowhere else.
 */
import { EventEmitter } from 'node:events';
import { KNOWN_RUNTIME } from './known-runtime.ts';
import type { Launch, Stdio } from './start.ts';

/** So much of a child's output is held here before the child has to wait, in bytes. As Node's streams have it. */
const MOST_HELD = 64 * 1024;

interface PipeHandle {
  onread: (bytes: ArrayBuffer | undefined) => void;
  readStart(): number;
  readStop(): number;
  close(): void;
}

interface ProcessHandle {
  readonly pid: number;
  onexit: (code: number, signal: string) => void;
  /** 0, or the negative number of the system's error. */
  spawn(file: string, args: string[], cwd: string, env: string[], stdio: Place[], flags: number): number;
  close(): void;
}

type Place =
  | { readonly type: 'ignore' }
  | { readonly type: 'inherit' | 'fd'; readonly fd: number }
  | { readonly type: 'pipe'; readonly handle: PipeHandle; readonly readable: boolean; readonly writable: boolean };

interface Native {
  readonly process_wrap: {
    readonly Process: new () => ProcessHandle;
    readonly constants: { readonly kProcessFlagDetached: number };
  };
  readonly pipe_wrap: {
    readonly Pipe: new (kind: number) => PipeHandle;
    readonly constants: { readonly SOCKET: number };
  };
  readonly stream_wrap: {
    readonly streamBaseState: Int32Array;
    readonly kReadBytesOrError: number;
    readonly kArrayBufferOffset: number;
  };
}

const native = <Name extends keyof Native>(name: Name): Native[Name] =>
  (process as unknown as { binding(name: string): Native[Name] }).binding(name);

/** What is read of a child: as much of Node's Readable as `read` of stream.ts asks for. */
export class DirectOutput extends EventEmitter {
  destroyed = false;
  readonly errored = null;
  readonly handle: PipeHandle;
  #held: Uint8Array[] = [];
  #size = 0;
  #stopped = false;
  #over = false;

  constructor(handle: PipeHandle) {
    super();
    this.handle = handle;
    const { streamBaseState, kReadBytesOrError, kArrayBufferOffset } = native('stream_wrap');
    handle.onread = (bytes) => {
      const count = streamBaseState[kReadBytesOrError] ?? -1;
      if (count > 0 && bytes !== undefined) this.#take(Buffer.from(bytes, streamBaseState[kArrayBufferOffset], count));
      else if (count < 0) this.#end();
    };
  }

  /** True when all has been read, as with Node's. */
  get readableEnded(): boolean {
    return this.#over && this.#held.length === 0;
  }

  /** What has come since; null where nothing has. */
  read(): Uint8Array | null {
    const chunk = this.#held.shift() ?? null;
    if (chunk === null) return null;
    this.#size -= chunk.length;
    if (this.#stopped && this.#size < MOST_HELD && !this.#over) {
      this.#stopped = false;
      this.handle.readStart();
    }
    return chunk;
  }

  destroy(): void {
    if (!this.destroyed) this.#close();
    this.destroyed = true;
  }

  #take(chunk: Uint8Array): void {
    this.#held.push(chunk);
    this.#size += chunk.length;
    if (this.#size >= MOST_HELD && !this.#stopped) {
      this.#stopped = true;
      this.handle.readStop();
    }
    this.emit('readable');
  }

  #end(): void {
    this.#close();
    this.emit('end');
  }

  #close(): void {
    if (!this.#over) this.handle.close();
    this.#over = true;
  }
}

/** As much of Node's ChildProcess as a step asks for. */
export class DirectChild extends EventEmitter {
  exitCode: number | null = null;
  signalCode: NodeJS.Signals | null = null;
  readonly pid: number;
  readonly stdin = null;
  readonly stdio: readonly (DirectOutput | null)[];

  constructor(handle: ProcessHandle, stdio: readonly (DirectOutput | null)[]) {
    super();
    this.pid = handle.pid;
    this.stdio = stdio;
    handle.onexit = (code, signal) => {
      if (signal) this.signalCode = signal as NodeJS.Signals;
      else this.exitCode = code;
      handle.close();
      this.emit('exit', this.exitCode, this.signalCode);
    };
  }

  get stdout(): DirectOutput | null {
    return this.stdio[1] ?? null;
  }

  get stderr(): DirectOutput | null {
    return this.stdio[2] ?? null;
  }
}

/** A child that is written to, or that tells more than its output, is Node's. */
const fits = ({ stdio }: Launch): boolean => stdio.length === 3 && stdio[0] !== 'pipe';

export const canGoDirectly = (launch: Launch): boolean =>
  process.version === KNOWN_RUNTIME && process.platform === 'linux' && fits(launch);

const placeOf = (stdio: Stdio, at: number): Place => {
  if (stdio === 'ignore') return { type: 'ignore' };
  if (stdio === 'inherit') return { type: 'inherit', fd: at };
  if (typeof stdio === 'number') return { type: 'fd', fd: stdio };
  const { Pipe, constants } = native('pipe_wrap');
  return { type: 'pipe', handle: new Pipe(constants.SOCKET), readable: false, writable: true };
};

/** The system cuts a text at a NUL byte: Node refuses such a child, and so do we. */
const refuseNul = (texts: readonly string[]): void => {
  if (texts.some((text) => text.includes('\0')))
    throw Object.assign(new Error('a NUL byte'), { code: 'ERR_INVALID_ARG_VALUE' });
};

const failure = (errno: number): Error => {
  const { getSystemErrorName } = process.getBuiltinModule('node:util');
  const code = getSystemErrorName(errno);
  return Object.assign(new Error(`spawn ${code}`), { code, errno });
};

/** Starts it. Throws, with the system's `code`, where it cannot be started. */
export const startDirectly = ({ file, args, cwd, env, stdio, group }: Launch): DirectChild => {
  const pairs = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  refuseNul([file, cwd, ...args, ...pairs]);
  const { Process, constants } = native('process_wrap');
  const places = stdio.map(placeOf);
  const handle = new Process();
  const flags = group === 'own' ? constants.kProcessFlagDetached : 0;
  const errno = handle.spawn(file, [file, ...args], cwd, pairs, places, flags);
  if (errno !== 0) {
    for (const place of places) if (place.type === 'pipe') place.handle.close();
    handle.close();
    throw failure(errno);
  }
  const outputs = places.map((place) => (place.type === 'pipe' ? new DirectOutput(place.handle) : null));
  for (const output of outputs) output?.handle.readStart();
  return new DirectChild(handle, outputs);
};
