/** Questions to the shell while it waits for a command. Each is answered by a process that is a copy of the shell. */
// @ts-nocheck

import { closeSync, constants, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { type Answer, answerOf, groupOf, isDone } from './answer.ts';

export interface Asks {
  /** The shell is to read the next command. */
  go(): void;
  /** Undefined where the signal comes first. What is late or not wanted any more is killed. */
  ask(fields: readonly string[], signal: AbortSignal): Promise<Answer | undefined>;
  close(): void;
}

/** Between the fields of a question; what holds it is not asked. */
const SEPARATOR = '\x1e';
/** A question must fit into the pipe, whose reader may be busy. */
const LONGEST = 4000;
const MOST_BYTES = 8 * 1024 * 1024;
/** What the pipe tells of a question and those before it. */
const MOST_TOLD = 64 * 1024;
const { O_RDWR, O_NONBLOCK } = constants;

interface Question {
  readonly id: string;
  told: string;
  /** Gets the answer once it is whole. */
  readonly settle: (answer: Answer | undefined) => void;
}

const killGroup = (group: number): void => {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // it has ended
  }
};

/** Both ends are opened: no end of file when an answer is whole. */
const openMatches = (folder: string, take: (piece: string) => void): Socket => {
  const fd = openSync(join(folder, 'matches'), O_RDWR | O_NONBLOCK);
  const stream = new Socket({ fd, readable: true, writable: false });
  stream.setEncoding('utf8');
  stream.on('data', take).on('error', () => {});
  return stream.unref();
};

/** Questions that are open or given up; an answer that was given up is killed as soon as its process is known. */
class Questions {
  readonly #folder: string;
  #open: Question | undefined;
  readonly #unwanted = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  readonly take = (piece: string): void => {
    for (const [id, told] of this.#unwanted) this.#end(id, told + piece);
    const question = this.#open;
    if (question === undefined) return;
    question.told += piece;
    if (isDone(question.told, question.id)) question.settle(this.#answer(question.id));
    else if (question.told.length > MOST_TOLD) question.settle(undefined);
  };

  #answer(id: string): Answer | undefined {
    try {
      const file = join(this.#folder, id);
      return statSync(file).size > MOST_BYTES ? undefined : answerOf(readFileSync(file, 'utf8'), id);
    } catch {
      return undefined;
    }
  }

  drop(): void {
    this.#open?.settle(undefined);
  }

  /** Waits for the answer, or the signal. */
  wait(id: string, signal: AbortSignal): Promise<Answer | undefined> {
    this.drop();
    return new Promise((resolve) => {
      const settle = (answer: Answer | undefined): void => {
        signal.removeEventListener('abort', abort);
        this.#open = undefined;
        if (answer === undefined) this.#end(id, question.told);
        rmSync(join(this.#folder, id), { force: true });
        resolve(answer);
      };
      const abort = (): void => settle(undefined);
      const question: Question = { id, told: '', settle };
      this.#open = question;
      signal.addEventListener('abort', abort, { once: true });
    });
  }

  /** Kills who answers; later, where that is not known yet. */
  #end(id: string, told: string): void {
    const group = groupOf(told, id);
    if (group !== undefined) killGroup(group);
    const over = isDone(told, id) || told.length > MOST_TOLD;
    if (over) this.#unwanted.delete(id);
    else this.#unwanted.set(id, told);
    if (group !== undefined) rmSync(join(this.#folder, id), { force: true });
  }
}

export const openAsks = (folder: string): Asks => {
  const asks = openSync(join(folder, 'asks'), O_RDWR);
  const questions = new Questions(folder);
  let stream: Socket | undefined;
  return {
    go: () => void writeSync(asks, 'go\0'),
    ask: (fields, signal) => {
      const id = Math.random().toString(36).slice(2, 12);
      const text = `${[id, ...fields].join(SEPARATOR)}\0`;
      const fits = Buffer.byteLength(text) <= LONGEST && text.indexOf('\0') === text.length - 1;
      if (signal.aborted || !fits || fields.some((field) => field.includes(SEPARATOR)))
        return Promise.resolve(undefined);
      stream ??= openMatches(folder, questions.take);
      const answer = questions.wait(id, signal);
      writeSync(asks, text);
      return answer;
    },
    close: () => {
      questions.drop();
      stream?.destroy();
      closeSync(asks);
    },
  };
};
