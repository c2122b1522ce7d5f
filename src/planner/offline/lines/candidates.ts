/** Which forms a text can hold at all: every part that a form needs begins with a word that is said. */
import { type Form, formOf, headsOf } from './form.ts';
import type { Operation } from './operation.ts';
import { OPERATIONS, PLAIN } from './operations.ts';

/** `plain`: without the operations that name their own files. */
export type Which = 'all' | 'plain';

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

const indexes = new Map<Which, Index>();

const indexOf = (which: Which): Index => {
  const known = indexes.get(which);
  if (known !== undefined) return known;
  const operations = which === 'all' ? OPERATIONS : PLAIN;
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
  indexes.set(which, index);
  return index;
};

/** Forms whose needed words are all said; `words` in lower case. */
export const candidatesFor = (which: Which, words: readonly string[]): readonly Candidate[] => {
  const { forms, parts } = indexOf(which);
  const said = new Set<number>();
  for (const word of words) for (const number of parts.get(word) ?? []) said.add(number);
  return forms.filter(({ needs }) => needs.every((number) => said.has(number)));
};
