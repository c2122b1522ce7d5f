/** What the index keeps of a turn, gathered from the journal's lines in one pass over their bytes. */
import type { Actor } from '../../event.ts';
import type { Outcome, Plan, PlanSource } from '../../plan.ts';
import { decodeEntry, type JournalEntry } from '../entry.ts';

/** `offset`: of the turn's first line in its journal file; `bytes`: from there to the end of its last line, 0 while it is open. */
export interface Digest {
  readonly turn: string;
  readonly offset: number;
  bytes: number;
  readonly at: number;
  readonly cwd: string;
  readonly by: Actor;
  readonly line: string;
  /** What ran, where that is not the line itself. */
  commands: readonly string[];
  source: PlanSource | undefined;
  status: Outcome['status'] | 'unfinished';
  code: number | undefined;
  durationMs: number;
}

/** A turn that began before the part that is read. `file`: the name of the journal it began in. */
export interface Open {
  readonly file: string;
  readonly digest: Digest;
}

/** What one stretch of a journal holds. */
export interface Stretch {
  /** Turns that begin here, in their order. */
  readonly begun: readonly Digest[];
  /** Turns that began earlier and ended here. */
  readonly late: readonly Open[];
  /** Turns that are not over, for the next stretch. */
  readonly open: readonly Open[];
}

const START = Buffer.from('{"v":1,"type":"');
const NEWLINE = 0x0a;
/** First letters of `turn`, `plan` and `outcome`; no other type begins so. */
const WANTED = new Set(Buffer.from('tpo'));
/** Shells that were killed leave turns open for ever. */
const MOST_OPEN = 64;

const commandsOf = (plan: Plan, line: string): readonly string[] => {
  const commands = plan.steps.map((step) => (step.kind === 'shell' ? step.command : step.tool));
  return commands.length === 1 && commands[0] === line ? [] : commands;
};

/** One stretch of the journal `file`, fed line by line. */
export class Digester {
  readonly #file: string;
  readonly #begun: Digest[] = [];
  readonly #late: Open[] = [];
  readonly #open: Map<string, Open>;
  readonly #older: ReadonlySet<string>;

  constructor(file: string, open: readonly Open[]) {
    this.#file = file;
    this.#open = new Map(open.map((one) => [one.digest.turn, { ...one, digest: { ...one.digest } }]));
    this.#older = new Set(this.#open.keys());
  }

  get count(): number {
    return this.#begun.length;
  }

  /** Takes the lines of `block`, which begins at `at` in the file and ends with a newline, until `most` turns began. Returns the bytes taken. */
  take(block: Buffer, at: number, most: number): number {
    let from = 0;
    let glued = block.indexOf(START, 1);
    while (from < block.length && this.#begun.length < most) {
      const end = block.indexOf(NEWLINE, from);
      if (end === -1) return block.length;
      while (glued !== -1 && glued <= from) glued = block.indexOf(START, from + 1);
      const whole = glued === -1 || glued > end;
      if (!whole || !this.#passesOver(block, from))
        this.#line(block.toString('utf8', from, end), at + from, at + end + 1);
      from = end + 1;
    }
    return from;
  }

  /** A line of ours that says nothing for the index; most do not. */
  #passesOver(block: Buffer, from: number): boolean {
    return (
      !WANTED.has(block[from + START.length]!) && block.compare(START, 0, START.length, from, from + START.length) === 0
    );
  }

  #line(text: string, from: number, to: number): void {
    const entry = text.trim() === '' ? undefined : decodeEntry(text);
    if (entry !== undefined) this.#entry(entry, from, to);
  }

  #entry(entry: JournalEntry, offset: number, end: number): void {
    if (entry.type === 'turn') {
      const { turn, at, cwd, by, line } = entry;
      const rest = { commands: [], source: undefined, status: 'unfinished', code: undefined, durationMs: 0 } as const;
      const digest: Digest = { turn, offset, bytes: 0, at, cwd, by, line, ...rest };
      this.#begun.push(digest);
      this.#open.set(turn, { file: this.#file, digest });
      return;
    }
    const found = this.#open.get(entry.turn);
    if (found === undefined) return;
    if (entry.type === 'plan') {
      found.digest.source = entry.plan.source;
      found.digest.commands = commandsOf(entry.plan, found.digest.line);
    }
    if (entry.type === 'outcome') this.#ended(found, entry.outcome, end);
  }

  #ended(found: Open, { status, code, durationMs }: Outcome, end: number): void {
    const { digest, file } = found;
    Object.assign(digest, { status, code, durationMs, bytes: file === this.#file ? end - digest.offset : 0 });
    this.#open.delete(digest.turn);
    if (this.#older.has(digest.turn)) this.#late.push(found);
  }

  done(): Stretch {
    return { begun: this.#begun, late: this.#late, open: [...this.#open.values()].slice(-MOST_OPEN) };
  }
}
