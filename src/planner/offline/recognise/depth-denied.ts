/**
 * What lies below is left out, said behind the noun or around it: "subfolders do not count", "leave the subfolders alone", "nothing from its
 * subfolders", "nothing deeper"; and the named folder itself: "x itself not counted".
 */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { belowAt, isEnd, shallow, wordOf } from './depth-words.ts';
import { skip } from './reading.ts';

type Reader = (tokens: readonly Token[], at: number) => Found | undefined;

const TAKEN = /^(?:count|counted|counting|included|considered|searched|wanted|needed|listed|shown|touched|meant)$/;
const LEFT = /^(?:left|ignored|skipped|omitted|excluded|kept)$/;
const OUT = /^(?:aside|out|alone|untouched|away)$/;

/** "do not count", "not included", "left aside", "are ignored": where a denial behind a noun ends. */
export const deniedBehind = (tokens: readonly Token[], at: number): number | undefined => {
  const start = /^(?:are|is|being|be|should|to)$/.test(wordOf(tokens[at])) ? at + 1 : at;
  if (/^(?:do not|don't|does not|doesn't|not) count/.test(tokens[start]?.lemma ?? '')) return start + 1;
  if (means(tokens[start], 'NOT') && TAKEN.test(wordOf(tokens[start + 1]))) return start + 2;
  if (/^(?:exclud|ignor|omitt|skipp)ed$/.test(wordOf(tokens[start]))) return start + 1;
  if (!LEFT.test(wordOf(tokens[start]))) return undefined;
  return OUT.test(wordOf(tokens[start + 1])) || wordOf(tokens[start + 1]) === 'out of it' ? start + 2 : undefined;
};

/** "subfolders do not count", "the subfolders left aside" */
const nounDenied: Reader = (tokens, at) => {
  const end = belowAt(tokens, at);
  const to = end === undefined ? undefined : deniedBehind(tokens, end);
  return to !== undefined && isEnd(tokens[to]) ? shallow(to) : undefined;
};

/** "leave the subfolders alone", "leaving subfolders aside" */
const leftAlone: Reader = (tokens, at) => {
  const from = /^(?:leave|leaving|keep|keeping)$/.test(wordOf(tokens[at])) ? at + 1 : -1;
  const end = from < 0 ? undefined : belowAt(tokens, from);
  return end !== undefined && OUT.test(wordOf(tokens[end])) && isEnd(tokens[end + 1]) ? shallow(end + 1) : undefined;
};

/** "nothing from its subfolders", "nothing deeper", "none of those below" */
const nothingBelow: Reader = (tokens, at) => {
  const start = means(tokens[at], 'AND') ? at + 1 : at;
  if (!/^(?:nothing|none|no files?)$/.test(tokens[start]?.lemma ?? '')) return undefined;
  const noun = skip(tokens, start + 1, 'IN', 'FROM', 'OF');
  const end = belowAt(tokens, noun) ?? belowAt(tokens, noun - 1);
  if (end !== undefined) return isEnd(tokens[end]) ? shallow(end) : undefined;
  if (!/^(?:deeper|further|farther|below|beneath|underneath)$/.test(wordOf(tokens[start + 1]))) return undefined;
  const to = /^(?:down|in|it|that|this|there)$/.test(wordOf(tokens[start + 2])) ? start + 3 : start + 2;
  return isEnd(tokens[to]) ? shallow(to) : undefined;
};

/** "x itself not counted", "the folder itself left out": what is below it, and not the place that was named. */
const itselfDenied: Reader = (tokens, at) => {
  const noun = skip(tokens, at, 'GLUE');
  const itself = wordOf(tokens[noun]) === 'itself' ? noun : wordOf(tokens[noun + 1]) === 'itself' ? noun + 1 : -1;
  const isAfterMark = at > 0 && isEnd(tokens[at - 1]);
  const to = itself < 0 || !isAfterMark ? undefined : deniedBehind(tokens, itself + 1);
  return to !== undefined && isEnd(tokens[to]) ? found('depth', { min: 1, recursive: false }, to) : undefined;
};

/** "at the top of my home": just there. */
const atTop: Reader = (tokens, at) => {
  const isTop = wordOf(tokens[at]) === 'at' && wordOf(tokens[at + 1]) === 'the' && wordOf(tokens[at + 2]) === 'top';
  const isOfFiles = tokens.some((token) => token.index < at && means(token, 'FILE', 'FOLDER', 'THING', 'HIDDEN'));
  const place = skip(tokens, at + 4, 'GLUE');
  const isPlace = tokens[place]?.kind === 'path' || means(tokens[place], 'HOME', 'HERE', 'FOLDER');
  const isDeed = tokens.some((token) => means(token, 'INSERT', 'APPEND', 'LINE', 'TEXT', 'WRITE'));
  return isTop && isOfFiles && isPlace && !isDeed && wordOf(tokens[at + 3]) === 'of' ? shallow(at + 4) : undefined;
};

export const DENIALS: readonly Reader[] = [nounDenied, leftAlone, nothingBelow, itselfDenied, atTop];
