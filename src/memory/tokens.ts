/** How many tokens a model will see in a text: an estimate that is rather too high, without the model's own vocabulary. */

/** English prose has some 4.2 bytes a token, paths and code some 3. */
const BYTES = 3.4;

export const tokensOf = (text: string): number => (text === '' ? 0 : Math.ceil(Buffer.byteLength(text) / BYTES));

/** The first lines that fit; a line that does not is left out, and the ones after it may still fit. */
export const fitting = (lines: readonly string[], budget: number): readonly string[] => {
  let left = budget;
  return lines.filter((line) => {
    const cost = tokensOf(`${line}\n`);
    if (cost > left) return false;
    left -= cost;
    return true;
  });
};
