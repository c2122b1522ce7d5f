/** Keys in the system's keyring. Loaded when one is asked for; a machine without a keyring is no error. */
import { setTimeout as sleep } from 'node:timers/promises';

const SERVICE = 'llmos';
/** A keyring that waits for somebody to unlock it must not keep a shell. */
const PATIENCE_MS = 3_000;

const within = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> => {
  const stop = new AbortController();
  try {
    return await Promise.race([work(stop.signal), sleep(PATIENCE_MS, undefined, { signal: stop.signal, ref: false })]);
  } catch {
    return undefined;
  } finally {
    stop.abort();
  }
};

/** The kernel's keyring turns down the first call of a process and takes the second. */
const twice = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> =>
  (await within(work)) ?? (await within(work));

/** The key of an account; undefined where there is none, or no keyring, or it does not answer in time. */
export const keyringKey = (account: string): Promise<string | undefined> =>
  twice(async (signal) => {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    return (await new AsyncEntry(SERVICE, account).getPassword(signal)) ?? undefined;
  });

/** `session`: only the kernel's keyring took it, which is empty after a restart. */
export type Kept = 'kept' | 'session' | 'nowhere';

/** Keeps a key; undefined takes it away. */
export const keepKey = async (account: string, key: string | undefined): Promise<Kept> => {
  const keep = async (store: 'secret-service' | undefined, signal: AbortSignal): Promise<boolean> => {
    const { AsyncEntry } = await import('@napi-rs/keyring');
    const entry = new AsyncEntry(SERVICE, account, store && { linux: { store } });
    if (key === undefined) await entry.deleteCredential(signal);
    else await entry.setPassword(key, signal);
    return true;
  };
  const lasting = process.platform === 'linux' ? ('secret-service' as const) : undefined;
  if (await within((signal) => keep(lasting, signal))) return 'kept';
  return (await twice((signal) => keep(undefined, signal))) ? 'session' : 'nowhere';
};
