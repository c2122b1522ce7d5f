/**
 * Loops around what any other reader plans: the body is planned for one item by a name that stands for it, and that name becomes the
 * variable. A body that says nothing of the item is done in each folder, or so many times.
 */

import type { World } from '../../../world.ts';
import { changes } from '../question.ts';
import { namesSomething } from '../sequence/named.ts';
import { pointerAt, saidInFull } from '../sequence/reference.ts';
import type { Understood } from '../skill.ts';
import { means, type Token } from '../understand.ts';
import { type Command, run, textOf } from '../write/command.ts';
import { quote, quotePath } from '../write/quote.ts';
import { type Head, headOf } from './head.ts';
import { type Item, itemOf, withVariable, worldWith } from './item.ts';
import { typed } from './typed.ts';

/** Plans a body in a World; undefined where it is not understood. */
export type Plan = (text: string, world: World) => Command | undefined;

const shell = (raw: string): Command => run({ raw });

const trimmed = (tokens: readonly Token[]): readonly Token[] => {
  let from = 0;
  let to = tokens.length;
  while (from < to && (tokens[from]?.kind === 'mark' || /^(?:do|please|then|and)$/.test(tokens[from]?.lemma ?? '')))
    from++;
  while (to > from && (tokens[to - 1]?.kind === 'mark' || /^(?:and|then)$/.test(tokens[to - 1]?.lemma ?? ''))) to--;
  return tokens.slice(from, to);
};

const said = ({ text }: Understood, tokens: readonly Token[]): string =>
  text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);

/** "named after it", "with that name": which tokens of a body say the name of the item. */
const nameSaid = (tokens: readonly Token[]): readonly [from: number, to: number] | undefined => {
  const low = (at: number): string => tokens[at]?.text.toLowerCase() ?? '';
  const at = tokens.findIndex(
    (_token, n) =>
      (/^(?:named|called)$/.test(low(n)) && low(n + 1) === 'after') ||
      (/^(?:with|of)$/.test(low(n)) && /^(?:that|its|this)$/.test(low(n + 1)) && low(n + 2) === 'name'),
  );
  if (at < 0) return undefined;
  const end = tokens.findIndex((token, n) => n > at && /^(?:it|them|name|line|word|item|entry)$/.test(token.lemma));
  return end < 0 ? undefined : [at, end + 1];
};

/** The body in words, for one item: where it points at the item, or has it as its unsaid object. */
const bodiesOf = (request: Understood, body: readonly Token[], item: Item): readonly string[] => {
  const named = nameSaid(body);
  if (named !== undefined)
    return [`${said(request, body.slice(0, named[0]))} called ${item.name} ${said(request, body.slice(named[1]))}`];
  if (body.some((_token, at) => pointerAt(body, at) !== undefined)) {
    const thing = item.noun === 'word' ? undefined : { path: item.name, noun: item.noun };
    const full = saidInFull(request.text, body, { results: { from: [], prints: false }, thing, phrase: item.words });
    return full === undefined ? [] : [full.text];
  }
  const words = said(request, body);
  if (!means(body[0], 'CREATE') || body.some((token) => means(token, 'SYMLINK', 'LINK')))
    return [`${words} of ${item.words}`, `${words} to ${item.words}`, `${words} ${item.words}`];
  if (item.noun === 'folder') return [`${words} in ${item.words}`];
  return body.some((token) => means(token, 'NAMED') || token.kind === 'path') ? [] : [`${words} called ${item.name}`];
};

const ITSELF = /\b(?:itself|themselves|respectively|own)\b/i;

/** The bodies that a loop may have, in words, for one item. */
const bodies = (request: Understood, head: Head, item: Item): readonly string[] => {
  if (ITSELF.test(request.text)) return [];
  const before = trimmed(request.tokens.slice(0, head.at));
  const behind = trimmed(request.tokens.slice(head.to));
  // "ping every host in x twice": the item stands where the words of the loop do.
  if (!head.isApart && before.length > 0)
    return [[said(request, before), item.words, said(request, behind)].join(' ').trim()];
  const isAround = before.length > 0 && behind.length > 0;
  const body = before.length > 0 ? before : behind;
  return isAround || body.length === 0 ? [] : bodiesOf(request, body, item);
};

const planned = (request: Understood, head: Head, item: Item, plan: Plan): string | undefined => {
  const world = worldWith(request.world, item);
  for (const body of bodies(request, head, item)) {
    const command = plan(body, world);
    const text = command && withVariable(textOf(command), item);
    // What a list names is copied, and never copied over.
    if (text !== undefined && !/\b(?:cp|mv)\b.* "\$\w+"$/.test(text)) return text;
  }
  return undefined;
};

const overList = (request: Understood, head: Head, plan: Plan): Command | undefined => {
  if (head.over.over !== 'list') return undefined;
  const { noun, file } = head.over;
  // "print each line of x reversed" is an edit of lines.
  if (!head.isApart && /^(?:line|entry|item|word|number)$/.test(noun)) return undefined;
  // The folders for paths of files are those above them.
  const isFolders = means(request.tokens[0], 'CREATE') && request.tokens.some((token) => means(token, 'FOLDER'));
  if (isFolders && /path|^file$/.test(noun)) return undefined;
  const item = itemOf(noun);
  const body = planned(request, head, item, plan);
  const path = quotePath(file);
  return body === undefined ? undefined : shell(`while IFS= read -r ${item.variable}; do ${body}; done < ${path}`);
};

const overFolders = (request: Understood, head: Head, plan: Plan): Command | undefined => {
  if (head.over.over !== 'folders' || !head.isApart) return undefined;
  const { place } = head.over;
  const item = itemOf('folder');
  const rows = `for d in ${place === undefined ? '' : `${quotePath(place.replace(/\/$/, ''))}/`}*/`;
  const around = trimmed([...request.tokens.slice(0, head.at), ...request.tokens.slice(head.to)]);
  // "run git pull": there, of no folder in particular.
  if (means(around[0], 'RUN') && !around.some((_token, at) => pointerAt(around, at) !== undefined)) {
    const body = typed(around, request) ?? plan(said(request, around), request.world);
    return body && shell(`${rows}; do (cd "$d" && ${textOf(body)}); done`);
  }
  const body = planned(request, head, item, plan);
  return body === undefined ? undefined : shell(`${rows}; do ${body}; done`);
};

const overNumbers = (request: Understood, head: Head, plan: Plan): Command | undefined => {
  if (head.over.over !== 'numbers') return undefined;
  const { from, to, name = 'i' } = head.over;
  const item = { ...itemOf('number'), variable: name };
  const rest = trimmed(head.at === 0 ? request.tokens.slice(head.to) : request.tokens.slice(0, head.at));
  if (head.at > 0 && head.to < request.tokens.length) return undefined;
  const body = said(request, rest)
    .replaceAll(`\${${name}}`, item.name)
    .replaceAll(`$${name}`, item.name)
    .replace(/\b(?:the number|that number|it)\b/g, item.name);
  const command = plan(body, request.world);
  const text = command && withVariable(textOf(command), item);
  return text === undefined ? undefined : shell(`for ${name} in {${from}..${to}}; do ${text}; done`);
};

const again = (request: Understood, head: Head, plan: Plan): Command | undefined => {
  const rest = trimmed([...request.tokens.slice(0, head.at), ...request.tokens.slice(head.to)]);
  const isWhole = head.over.over === 'seconds' || head.at === 0 || trimmed(request.tokens.slice(head.to)).length === 0;
  if (rest.length === 0 || !isWhole || (head.over.over !== 'times' && head.over.over !== 'seconds')) return undefined;
  const { over, count } = head.over;
  const words = [trimmed(request.tokens.slice(0, head.at)), trimmed(request.tokens.slice(head.to))].map((some) =>
    some.length === 0 ? '' : said(request, some),
  );
  const command = typed(rest, request) ?? plan(words.join(' ').trim(), request.world);
  if (command === undefined) return undefined;
  const text = textOf(command);
  if (over === 'times')
    return means(rest[0], 'RUN', 'SHOW') || rest[0]?.lemma === 'repeat' || namesSomething(rest)
      ? shell(`for i in {1..${count}}; do ${text}; done`)
      : undefined;
  return changes(command)
    ? undefined
    : shell(`watch -n ${count} ${/^[\w@%+:,./= -]+$/.test(text) ? text : quote(text)}`);
};

/** A request that is done over and over, planned; undefined where it has no such words, or a body that is not understood. */
export const looped = (request: Understood, plan: Plan): Command | undefined => {
  const head = headOf(request);
  if (head === undefined) return undefined;
  return (
    overList(request, head, plan) ??
    overFolders(request, head, plan) ??
    overNumbers(request, head, plan) ??
    again(request, head, plan)
  );
};
