/**
 * The report that the driver writes before each prompt. Fields, each ended by NUL: `llmos/2`, `$?`, the status of each
 * part of the pipeline, the folder, the number of jobs, `$-`, the rendered prompt, the one for the right edge, names of
 * aliases, names of functions; then the exported variables: `same`, or `declare` and what `declare -px` prints, or `list`,
 * their number, and that many `NAME=value`; and `end`. A record may arrive in any number of pieces, and a broken one is
 * skipped up to the next header.
 */
// @ts-nocheck

import { exported } from './exported.ts';

export interface Report {
  /** `$?`, and the status of each part of the last pipeline. */
  readonly status: number;
  readonly pipes: readonly number[];
  readonly cwd: string;
  readonly jobs: number;
  /** `$-`. */
  readonly flags: string;
  /** Keys of the shell's own line editing. */
  readonly keys: 'emacs' | 'vi';
  /** `shown`: the shell has put the prompt on the screen itself, as the first one. */
  readonly early: 'shown' | 'no';
  /** The person's prompt as the shell rendered it, and zsh's RPS1; empty where there is none. */
  readonly prompt: string;
  readonly rightPrompt: string;
  /** The same object as in the report before where nothing changed. */
  readonly env: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  readonly functions: readonly string[];
  /** From the sending of the command to its report; 0 in the first one. */
  readonly durationMs: number;
}

type Env = Report['env'];

/** Behind `$-` stands what bash calls its mode, or zsh's word on its main keymap. */
const VI_KEYS = / vi\b|\b(?:viins|vicmd) main\b/;

const HEADER = Buffer.from('llmos/2\0');
/** No report is longer; more without an end is no report. */
const LONGEST = 8 * 1024 * 1024;

const number = (text: string | undefined): number => {
  const value = Number(text);
  return Number.isInteger(value) ? value : 0;
};

const lines = (text: string): readonly string[] => (text === '' ? [] : text.split('\n').filter((line) => line !== ''));

/** Readline's marks around what has no width. */
const withoutMarks = (prompt: string): string => prompt.replace(/[\u0001\u0002]/g, '');

interface Fields {
  /** The next field; undefined where the bytes end first. */
  next(): string | undefined;
  at(): number;
}

const fieldsOf = (held: Buffer, from: number): Fields => {
  let at = from;
  return {
    next: () => {
      const end = held.indexOf(0, at);
      if (end < 0) return undefined;
      const field = held.toString('utf8', at, end);
      at = end + 1;
      return field;
    },
    at: () => at,
  };
};

const listed = (fields: Fields): Env | undefined => {
  const env: Record<string, string> = {};
  for (let left = number(fields.next()); left > 0; left -= 1) {
    const pair = fields.next();
    if (pair === undefined) return undefined;
    const sign = pair.indexOf('=');
    if (sign > 0) env[pair.slice(0, sign)] = pair.slice(sign + 1);
  }
  return env;
};

/** Reads the environment's fields; the last one is parsed again only when its text changed. */
const environmentReader = (): ((fields: Fields) => Env | undefined) => {
  let text: string | undefined;
  let env: Env = {};
  return (fields) => {
    const form = fields.next();
    if (form === 'same') return env;
    if (form === 'list') {
      const read = listed(fields);
      if (read !== undefined) env = read;
      return read;
    }
    const declared = form === 'declare' ? fields.next() : undefined;
    if (declared === undefined) return undefined;
    if (declared !== text) env = exported(declared);
    text = declared;
    return env;
  };
};

interface Found {
  readonly report: Report;
  readonly end: number;
}

const FIELDS = 9;

const record = (held: Buffer, from: number, environment: (fields: Fields) => Env | undefined): Found | undefined => {
  const fields = fieldsOf(held, from);
  const fixed: string[] = [];
  for (let field = fields.next(); field !== undefined; field = fields.next()) {
    fixed.push(field);
    if (fixed.length === FIELDS) break;
  }
  if (fixed.length < FIELDS || !/^\d+$/.test(fixed[0] ?? '')) return undefined;
  const env = environment(fields);
  if (env === undefined || fields.next() !== 'end') return undefined;
  const [status, pipes = '', cwd = '/', jobs, flags = '', prompt = '', rightPrompt = '', aliases = '', functions = ''] =
    fixed;
  const report: Report = {
    status: number(status),
    pipes: pipes.split(' ').map(number),
    cwd,
    jobs: number(jobs),
    flags: flags.split(' ', 1)[0] ?? '',
    early: / early\b/.test(flags) ? 'shown' : 'no',
    keys: VI_KEYS.test(flags) ? 'vi' : 'emacs',
    prompt: withoutMarks(prompt),
    rightPrompt,
    env,
    aliases: lines(aliases),
    functions: lines(functions),
    durationMs: 0,
  };
  return { report, end: fields.at() };
};

/** Called with the pieces as they come; gives the reports that became whole. */
export const reportParser = (): ((piece: Uint8Array) => Report[]) => {
  let held: Buffer = Buffer.alloc(0);
  const environment = environmentReader();
  const first = (): Found | undefined => {
    for (let at = held.indexOf(HEADER); at >= 0; at = held.indexOf(HEADER, at + 1)) {
      const found = record(held, at + HEADER.length, environment);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return (piece) => {
    held = held.length === 0 ? Buffer.from(piece) : Buffer.concat([held, piece]);
    const reports: Report[] = [];
    for (let found = first(); found !== undefined; found = first()) {
      reports.push(found.report);
      held = held.subarray(found.end);
    }
    if (held.length > LONGEST) held = Buffer.alloc(0);
    return reports;
  };
};
