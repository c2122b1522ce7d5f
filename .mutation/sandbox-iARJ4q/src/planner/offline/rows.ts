/** What people do with the rows of a list, whatever it lists: count them, keep the first or last, keep those that contain a text, sort them. */
// @ts-nocheck

import { slotsOf, spanOf, type Understood } from './skill.ts';
import { means } from './understand.ts';
import { type Command, pipe, run } from './write/command.ts';

/** `plain`: each line is a row. `headed`: the first line names the columns. */
export type Rows = 'plain' | 'headed';

interface Shape {
  readonly command: Command;
  readonly explains: readonly number[];
}

interface Given {
  readonly rows: Rows;
  readonly request: Understood;
  readonly used: ReadonlySet<number>;
}

const filtered: Shaping = ({ request, used }) => {
  const [slot] = slotsOf(request, 'content').filter((one) => spanOf(one).every((index) => !used.has(index)));
  if (slot === undefined || slot.value.said === 'regex') return undefined;
  return { after: run('grep', slot.not ? '-v' : [], '-e', slot.value.text), tokens: spanOf(slot) };
};

const sorted: Shaping = ({ request, used, rows }) => {
  const [order] = slotsOf(request, 'order').filter(({ value }) => value.by === undefined || value.by === 'name');
  const tokens = request.tokens.filter((token) => !used.has(token.index) && means(token, 'SORT', 'ALPHABETIC'));
  const all = [...spanOf(order), ...tokens.map((token) => token.index)];
  if (rows === 'headed' || all.length === 0) return undefined;
  return { after: run('sort', order?.value.direction === 'down' ? '-r' : []), tokens: all };
};

const limited: Shaping = ({ request, used, rows }) => {
  const [slot] = slotsOf(request, 'rank').filter(
    ({ value, from }) => value.explicit && ['first', 'last'].includes(value.which) && !used.has(from),
  );
  if (slot === undefined) return undefined;
  const { count, which } = slot.value;
  const lines = which === 'first' && rows === 'headed' ? count + 1 : count;
  return { after: run(which === 'first' ? 'head' : 'tail', '-n', String(lines)), tokens: spanOf(slot) };
};

const counted: Shaping = ({ request, used, rows }) => {
  const tokens = request.tokens.filter((token) => !used.has(token.index) && means(token, 'COUNT'));
  if (tokens.length === 0) return undefined;
  const numbers = request.tokens.filter((token) => token.lemma === 'number' || token.lemma === 'total');
  const after = rows === 'headed' ? pipe(run('tail', '-n', '+2'), run('wc', '-l')) : run('wc', '-l');
  return { after, tokens: [...tokens, ...numbers].map((token) => token.index) };
};

type Shaping = (given: Given) => { readonly after: Command; readonly tokens: readonly number[] } | undefined;

const SHAPINGS: readonly Shaping[] = [filtered, sorted, limited, counted];

/** The list as the request wants it. */
export const shaped = (command: Command, given: Given): Shape => {
  const parts: Command[] = [command];
  const explains: number[] = [];
  for (const shape of SHAPINGS) {
    const one = shape(given);
    if (one === undefined) continue;
    parts.push(...(one.after.type === 'pipe' ? one.after.parts : [one.after]));
    explains.push(...one.tokens);
  }
  return { command: parts.length === 1 ? command : pipe(...flat(parts)), explains };
};

const flat = (parts: readonly Command[]): readonly Command[] =>
  parts.flatMap((part) => (part.type === 'pipe' ? part.parts : [part]));
