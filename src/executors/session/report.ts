/**
 * The report that the driver writes before each prompt: `llmos/1`, nine fields and `end`, each ended by NUL.
 * A record may arrive in any number of pieces; what is no record is skipped up to the next header.
 */
import { exported } from './exported.ts';

export interface Report {
  /** `$?`, and the status of each part of the last pipeline. */
  readonly status: number;
  readonly pipes: readonly number[];
  readonly cwd: string;
  readonly jobs: number;
  /** `$-`. */
  readonly flags: string;
  /** The person's prompt as the shell rendered it. */
  readonly prompt: string;
  readonly env: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly functions: readonly string[];
}

const HEADER = Buffer.from('llmos/1\0');
const END = Buffer.from('\0end\0');
const FIELDS = 9;
/** No report is longer; more without an end is no report. */
const LONGEST = 8 * 1024 * 1024;

const number = (text: string | undefined): number => {
  const value = Number(text);
  return Number.isInteger(value) ? value : 0;
};

const lines = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split('\n').filter((line) => line !== '');

/** Readline's marks around what has no width. */
const withoutMarks = (prompt: string): string => prompt.replace(/[\u0001\u0002]/g, '');

/** Called with the pieces as they come; gives the reports that became whole. The last environment is parsed only when it changed. */
export const reportParser = (): ((piece: Uint8Array) => Report[]) => {
  let held = Buffer.alloc(0);
  let text = '';
  let env: Readonly<Record<string, string>> = {};
  const report = (fields: readonly string[]): Report => {
    const [status, pipes = '', cwd = '/', jobs, flags = '', prompt = '', environment = '', aliases, functions] = fields;
    if (environment !== text) {
      text = environment;
      env = exported(environment);
    }
    return {
      status: number(status),
      pipes: pipes.split(' ').map(number),
      cwd,
      jobs: number(jobs),
      flags,
      prompt: withoutMarks(prompt),
      env,
      aliases: lines(aliases),
      functions: lines(functions),
    };
  };
  return (piece) => {
    held = held.length === 0 ? Buffer.from(piece) : Buffer.concat([held, piece]);
    const found: Report[] = [];
    for (let end = held.indexOf(END); end >= 0; end = held.indexOf(END)) {
      const from = held.lastIndexOf(HEADER, end);
      const fields = from < 0 ? [] : held.toString('utf8', from + HEADER.length, end).split('\0');
      if (fields.length === FIELDS) found.push(report(fields));
      held = held.subarray(end + END.length);
    }
    if (held.length > LONGEST) held = Buffer.alloc(0);
    return found;
  };
};
