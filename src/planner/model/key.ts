/** The key of an endpoint: from its variable, else from the system's keyring. Never kept, never shown. */
import type { KeyFrom, Lookup } from './endpoints.ts';
import type { Failure } from './failure.ts';

export interface Keys {
  readonly env: Lookup;
  /** An account's key in the system's keyring; undefined where there is none, or no keyring. Bounded in time. */
  readonly keyring: (account: string) => Promise<string | undefined>;
}

/** Printable and without a blank: anything else breaks the header that it stands in. */
const USABLE = /^[\x21-\x7e]+$/;

/** Undefined where the endpoint needs none, or why it cannot be had. */
export const keyOf = async ({ env, keyring }: KeyFrom, keys: Keys): Promise<string | undefined | Failure> => {
  const set = env === undefined ? undefined : keys.env(env)?.trim();
  const key = set || (keyring === undefined ? undefined : (await keys.keyring(keyring))?.trim());
  const where = set ? env! : (env ?? 'the keyring');
  if (key) return USABLE.test(key) ? key : { kind: 'no key', where, fault: 'unusable' };
  return env === undefined && keyring === undefined ? undefined : { kind: 'no key', where, fault: 'unset' };
};
