/** Where a look shall be written, said around it: "write the size of the cache to sizes.txt". */
import type { Attributes } from '../frames/clause.ts';
import { means, type Token } from '../understand.ts';

export interface Sink {
  readonly says: Attributes;
  /** The verb in front, and what names the file at the end. */
  readonly tokens: readonly number[];
}

const WRITES = /^(?:write|save|store|put|dump|record|redirect|log|keep)$/;
const APPENDS = /^(?:append|add)$/;

const isFile = ({ kind, value }: Token): boolean =>
  (kind === 'path' || kind === 'quoted' || kind === 'word') && /^[\w@%+~./-]*[./][\w@%+.-]+$/.test(value);

/** Undefined where the request does not begin with such a verb, or ends with no file. */
export const sinkIn = (tokens: readonly Token[]): Sink | undefined => {
  const verb = tokens.find((token) => !means(token, 'GLUE'));
  const isAppended = APPENDS.test(verb?.lemma ?? '');
  if (verb === undefined || !(isAppended || WRITES.test(verb.lemma))) return undefined;
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const file = words.at(-1);
  let at = words.length - 2;
  while (at > 0 && /^(?:file|the|a|an|named|called|new|text|log|of|end|end of)$/.test(words[at]?.lemma ?? '')) at--;
  if (file === undefined || !isFile(file) || !/^(?:to|into|in|onto)$/.test(words[at]?.lemma ?? '')) return undefined;
  const tail = words.slice(at).map(({ index }) => index);
  return at <= verb.index + 1
    ? undefined
    : { says: { [isAppended ? 'append' : 'file']: file.value }, tokens: [verb.index, ...tail] };
};
