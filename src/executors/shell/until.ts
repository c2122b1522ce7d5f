/** Until: bytes of a stream up to `NUL token blank code NUL`, which may arrive in any number of pieces. */

export interface Until {
  /** What of the bytes is output for sure. */
  push(bytes: Uint8Array): Uint8Array;
  /** The code, once the end has come by. */
  code(): number | undefined;
}

const LONGEST_CODE = 4;

export const openUntil = (token: string): Until => {
  const sign = Buffer.from(`\0${token} `);
  let held = Buffer.alloc(0);
  let code: number | undefined;
  return {
    push: (bytes) => {
      held = held.length === 0 ? Buffer.from(bytes) : Buffer.concat([held, bytes]);
      const at = held.indexOf(sign);
      const close = at < 0 ? -1 : held.indexOf(0, at + sign.length);
      if (close >= 0) {
        code = Number(held.toString('latin1', at + sign.length, close));
        const before = held.subarray(0, at);
        held = Buffer.alloc(0);
        return before;
      }
      // The sign may have begun: nothing behind the first NUL that is near enough to the end is given yet.
      const from = at >= 0 ? at : held.indexOf(0, Math.max(0, held.length - sign.length - LONGEST_CODE));
      const given = from < 0 ? held : held.subarray(0, from);
      held = from < 0 ? Buffer.alloc(0) : Buffer.from(held.subarray(from));
      return given;
    },
    code: () => code,
  };
};
