/**
 * The id of a turn: milliseconds, process and a random part, so that ids sort by time and shells at once never share one.
 * Not by `node:crypto`, which costs three milliseconds of a start; nothing depends on it being hard to guess.
 */
export const turnId = (now = Date.now()): string => {
  const part = () =>
    Math.floor(Math.random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0');
  return `${now.toString(36)}-${process.pid.toString(36)}-${part()}${part()}`;
};
