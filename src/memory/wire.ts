/** The wire log: what left this machine in each turn, byte for byte, so that a person can look. A file a turn, 0600, the newest kept. */
import { appendFileSync, readdirSync, statSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readBounded, reasonOf } from './bounded.ts';
import { makeFolder } from './folder.ts';

/** `body` as it was sent; `cut`: bytes of it that are not kept. `masked`: how many places of each kind were replaced in it. */
export interface Sent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What asked for it: an endpoint's name, or a tool's. */
  readonly by: string;
  /** Scheme, host and port. */
  readonly to: string;
  readonly body: string;
  readonly bytes: number;
  readonly masked: Readonly<Record<string, number>>;
  readonly cut?: number;
  /** It held secrets, which left as they are and are starred out here. */
  readonly hidden?: true;
}

export interface WireTurn {
  readonly turn: string;
  readonly sent: readonly Sent[];
}

export interface Wire {
  /** Never throws; the reason where it could not be written. */
  record(turn: string, sent: Omit<Sent, 'bytes' | 'cut'>): string | undefined;
  /** The turn's id, or how many turns back among those that sent something: 1 is the last. */
  read(which: string | number): WireTurn | undefined;
}

export interface WireBounds {
  readonly turns: number;
  /** Bytes of one body that are kept. */
  readonly body: number;
  /** Bytes of all files together. */
  readonly all: number;
}

export const WIRE_BOUNDS: WireBounds = { turns: 100, body: 1 << 20, all: 32 << 20 };

const FILE = /^([\w-]+)\.jsonl$/;

/** Oldest first: ids sort by time. */
const turnsIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
      .flatMap((name) => FILE.exec(name)?.[1] ?? [])
      .sort();
  } catch {
    return [];
  }
};

const fileOf = (folder: string, turn: string): string => join(folder, `${turn}.jsonl`);

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
};

const drop = (path: string): void => {
  try {
    unlinkSync(path);
  } catch {
    // Another shell was faster.
  }
};

/** The newest stay, the present one in any case. */
const tidy = (folder: string, bounds: WireBounds): void => {
  let bytes = 0;
  for (const [at, turn] of turnsIn(folder).toReversed().entries()) {
    const path = fileOf(folder, turn);
    bytes += sizeOf(path);
    if (at > 0 && (at >= bounds.turns || bytes > bounds.all)) drop(path);
  }
};

const clipped = (body: string, most: number): Pick<Sent, 'body' | 'bytes' | 'cut'> => {
  const bytes = Buffer.from(body);
  if (bytes.length <= most) return { body, bytes: bytes.length };
  const kept = bytes.subarray(0, most).toString('utf8');
  return { body: kept, bytes: bytes.length, cut: bytes.length - Buffer.byteLength(kept) };
};

const isSent = (value: unknown): value is Sent => {
  const { by, to, body, at, masked } = (value ?? {}) as Record<string, unknown>;
  return (
    [by, to, body].every((text) => typeof text === 'string') && typeof at === 'number' && typeof masked === 'object'
  );
};

const parsed = (line: string): readonly Sent[] => {
  try {
    const value: unknown = JSON.parse(line);
    return isSent(value) ? [value] : [];
  } catch {
    // Torn by a full disk.
    return [];
  }
};

/** The log below `state`; nothing is made before the first record. */
export const openWire = (state: string, bounds: WireBounds = WIRE_BOUNDS): Wire => {
  const folder = join(state, 'wire');
  return {
    record: (turn, { body, ...sent }) => {
      try {
        makeFolder(folder);
        const line = JSON.stringify({ v: 1, ...sent, ...clipped(body, bounds.body) });
        appendFileSync(fileOf(folder, turn), `${line}\n`, { mode: 0o600 });
        tidy(folder, bounds);
        return undefined;
      } catch (error) {
        return reasonOf(error);
      }
    },
    read: (which) => {
      const turns = turnsIn(folder);
      const turn = typeof which === 'number' ? turns.at(-which) : turns.find((each) => each === which);
      if (turn === undefined) return undefined;
      const file = readBounded(fileOf(folder, turn), bounds.all * 2);
      return { turn, sent: file.kind === 'text' ? file.text.split('\n').flatMap(parsed) : [] };
    },
  };
};
