/** A command of the person's own that failed, and how its fix is asked for. Pure. */

export interface Failed {
  readonly command: string;
  readonly code: number;
}

/** With the end of what it printed, for a model; without it where that is not known. */
export interface Shown extends Failed {
  readonly tail?: string;
}

/** Ended by a signal of the keyboard or by a closed pipe: nothing that is to be mended. */
const STOPPED = new Set([129, 130, 131, 141, 143, 146, 147, 148]);
/** For these, 1 is an answer. */
const ANSWERS =
  /^(?:\S+=\S*\s+)*(?:\\?)(?:e?grep|fgrep|rg|ag|diff|cmp|test|\[{1,2}|false|pgrep|which|type|command|hash)(?:\s|$)/;

/** Undefined for what ended well or was stopped, what answers by its code, and a line that is not to be remembered. */
export const failedOf = (line: string, code: number): Failed | undefined => {
  if (code === 0 || STOPPED.has(code) || /^\s/.test(line)) return undefined;
  return code === 1 && ANSWERS.test(line) ? undefined : { command: line, code };
};

/** The person's part of what is asked. */
export const fixRequest = ({ command, code }: Failed): string =>
  `mend this command of mine, which failed with exit code ${code}: ${command}`;
