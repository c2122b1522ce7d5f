/** Standard input, whole and bounded, or line by line. */
import { Refusal } from './machine.ts';
import { LONGEST } from './options.ts';
import { stdout } from './output.ts';

/** All of standard input as text; refuses more than the longest line allows. */
export const readAll = async (signal: AbortSignal): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    if (signal.aborted) throw new Refusal('interrupted', 130);
    size += chunk.length;
    if (size > LONGEST * 4)
      throw new Refusal(`standard input is too long for a request (at most ${LONGEST} characters)`, 2);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

export type Answer = Readonly<Record<string, unknown>>;

/**
 * JSONL in, JSONL out: one object a line, answered in order. A line that is no object is answered with an `error`;
 * the process goes on with the next one.
 */
export const answerLines = async (
  answer: (asked: Readonly<Record<string, unknown>>) => Promise<Answer> | Answer,
): Promise<void> => {
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const asked = parseObject(line);
    const reply =
      asked === undefined
        ? { id: null, error: 'not a JSON object' }
        : { id: asked['id'] ?? null, ...(await answer(asked)) };
    stdout(`${JSON.stringify(reply)}\n`);
  }
};

const parseObject = (line: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};

/** A text field of a JSONL object; a Refusal names the field when it is missing. */
export const textField = (asked: Readonly<Record<string, unknown>>, name: string): string => {
  const value = asked[name];
  return typeof value === 'string' ? value : '';
};
