/** What was said so far in a dialogue, and how it is told again: the server keeps nothing. Pure. */
import type { Json, JsonObject } from '../../plan.ts';
import { isObject } from './fits.ts';
import { isSmall } from './prompt.ts';

type Mask = (text: string) => string;
export type Size = 'full' | 'short';

/** What a model replied, block by block as it came. */
export interface Said {
  readonly by: 'model';
  readonly content: readonly Json[];
  /** Endpoint and model: what only its writer may be told again is left out for others. */
  readonly from: string;
}

/** What it was told: the question, what became of a plan, what was wrong with a reply. */
export interface Told {
  readonly by: 'llmos';
  /** The last one is the news; those before it are the same from request to request. */
  readonly texts: (size: Size, mask: Mask) => readonly string[];
  readonly fault?: true;
}

export type History = readonly (Said | Told)[];

export interface Telling {
  readonly endpoint: { readonly name: string; readonly model: string; readonly window?: number };
  readonly form: 'tools' | 'choice' | 'text';
  readonly mask?: Mask;
  /** Marks the last of some blocks as a place up to which the server keeps what it read. */
  readonly mark: ((blocks: readonly JsonObject[]) => readonly JsonObject[]) | undefined;
}

export const sourceOf = ({ name, model }: Telling['endpoint']): string => `${name}/${model}`;

const textBlock = (text: string): JsonObject => ({ type: 'text', text: text.trim() === '' ? '(nothing)' : text });

const callsOf = (said: Said | undefined): readonly JsonObject[] =>
  said?.content.filter(isObject).filter(({ type, input }) => type === 'tool_use' && isObject(input)) ?? [];

const TELLABLE = new Set(['thinking', 'redacted_thinking']);

const saidAsTools = (said: Said, telling: Telling): readonly JsonObject[] => {
  const own = said.from === sourceOf(telling.endpoint);
  const blocks = said.content.filter(isObject).flatMap((block): JsonObject[] => {
    const { type, id = '', name = '', input, text } = block;
    if (type === 'tool_use')
      return isObject(input) ? [{ type, id, name, input }] : [textBlock(JSON.stringify({ name, input }))];
    if (type === 'text') return String(text).trim() === '' ? [] : [textBlock(String(text))];
    return own && TELLABLE.has(String(type)) ? [block] : [];
  });
  return blocks.length === 0 ? [textBlock('')] : blocks;
};

const saidAsText = ({ content }: Said): readonly JsonObject[] => {
  const call = content.filter(isObject).find(({ type }) => type === 'tool_use');
  if (call) return [textBlock(JSON.stringify({ name: call['name'] ?? '', input: call['input'] ?? {} }))];
  const texts = content.filter(isObject).flatMap(({ type, text }) => (type === 'text' ? [String(text)] : []));
  return [textBlock(texts.join('\n').slice(0, 4_000))];
};

/** Every call wants a result; the first one gets the words. */
const results = (calls: readonly JsonObject[], text: string, told: Told): readonly JsonObject[] =>
  calls.map(({ id = '' }, at) => ({
    type: 'tool_result',
    tool_use_id: id,
    content: at === 0 ? text : 'not used',
    ...(told.fault && { is_error: true }),
  }));

const toldBlocks = (told: Told, before: Said | undefined, telling: Telling): readonly JsonObject[] => {
  const size = isSmall(telling.endpoint) ? 'short' : 'full';
  const texts = told.texts(size, telling.mask ?? ((text) => text));
  const calls = telling.form === 'text' ? [] : callsOf(before);
  if (calls.length > 0) return results(calls, texts.join('\n\n'), told);
  const blocks = texts.map(textBlock);
  const { mark } = telling;
  return mark === undefined ? blocks : [...mark(blocks.slice(0, -1)), ...blocks.slice(-1)];
};

/** One text goes as a text; servers that know no blocks take that. */
const content = (blocks: readonly JsonObject[]): Json => {
  const [first, ...others] = blocks;
  const plain = others.length === 0 && first?.['type'] === 'text' && Object.keys(first).length === 2;
  return plain ? first['text']! : blocks;
};

/** The messages of a request. Where places are marked, so is the end of the last message of a dialogue that goes on. */
export const messagesOf = (history: History, telling: Telling): readonly JsonObject[] =>
  history.map((entry, at) => {
    const before = history[at - 1];
    if (entry.by === 'model') {
      const blocks = telling.form === 'text' ? saidAsText(entry) : saidAsTools(entry, telling);
      return { role: 'assistant', content: content(blocks) };
    }
    const blocks = toldBlocks(entry, before?.by === 'model' ? before : undefined, telling);
    const last = at > 0 && at === history.length - 1 && telling.mark !== undefined;
    return { role: 'user', content: content(last ? telling.mark(blocks) : blocks) };
  });
