/** Which forms a text can hold at all: every part that a form needs begins with a word that is said. */
import { type Form, formOf, headsOf } from './form.ts';
import type { Operation } from './operation.ts';

export interface Candidate {
  readonly operation: Operation;
  readonly form: Form;
}

interface Listed extends Candidate {
  /** Numbers of the parts that it needs. */
  readonly needs: readonly number[];
}

interface Index {
  readonly forms: readonly Listed[];
  /** Word → numbers of the parts that can begin with it. */
  readonly parts: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<readonly Operation[], Index>();

const indexOf = (operations: readonly Operation[]): Index => {
  const known = indexes.get(operations);
  if (known !== undefined) return known;
  const numbers = new Map<string, number>();
  const parts = new Map<string, number[]>();
  const numberOf = (body: string): number => {
    const found = numbers.get(body);
    if (found !== undefined) return found;
    const number = numbers.size;
    numbers.set(body, number);
    for (const words of headsOf(body))
      for (const word of words) {
        const all = parts.get(word);
        if (all === undefined) parts.set(word, [number]);
        else all.push(number);
      }
    return number;
  };
  const forms = operations.flatMap((operation) =>
    operation.says.map((text): Listed => {
      const form = formOf(text);
      return {
        operation,
        form,
        needs: form.flatMap(({ optional, body }) => (optional || body === undefined ? [] : [numberOf(body)])),
      };
    }),
  );
  const index = { forms, parts };
  indexes.set(operations, index);
  return index;
};

/** Forms whose needed words are all said; `words` in lower case. */
export const candidatesFor = (operations: readonly Operation[], words: readonly string[]): readonly Candidate[] => {
  const { forms, parts } = indexOf(operations);
  const said = new Set<number>();
  for (const word of words) for (const number of parts.get(word) ?? []) said.add(number);
  return forms.filter(({ needs }) => needs.every((number) => said.has(number)));
};
