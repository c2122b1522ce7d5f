/** Completions for the cursor's place in a shell line, from the live session. */
// @ts-nocheck

import type { Session } from '../session.ts';
import { type Offers, offersOf } from './offers.ts';
import { type Place, placeOf, wordsBehind } from './place.ts';

const points = (text: string): number => Array.from(text).length;

/** The fields of a question to bash; bin/complete.bash reads them in this order. */
const bashFields = (place: Place, typed: string, behind: string): readonly string[] => {
  const { word } = place;
  const raw = typed.slice(word.from);
  const line = typed.slice(place.from);
  const rest = wordsBehind(behind);
  const value = word.variable?.name ?? word.value;
  const tail = word.tail === undefined ? '' : `:${word.value.slice(word.tail.value.length)}`;
  const pattern = word.pattern ?? '';
  const whole = line + behind.slice(0, behind.search(/[;|&()<>\n]|$/));
  const head = [place.kind, raw, value, pattern, tail, whole, String(points(line)), String(place.words.length - 1)];
  return [...head, ...place.words, ...rest];
};

/** zsh knows lines itself; bin/complete.zsh lists names of variables and commands without that. */
const zshFields = ({ kind, word }: Place, typed: string, behind: string): readonly string[] => [
  kind,
  word.variable?.name ?? typed.slice(word.from),
  typed,
  behind,
  word.pattern === undefined ? '' : typed.slice(word.from),
];

/** Undefined where nothing fits, or the shell's answer comes too late. */
export const completeShell = async (
  session: Session,
  line: { readonly text: string; readonly cursor: number },
  signal: AbortSignal,
): Promise<Offers | undefined> => {
  const typed = line.text.slice(0, line.cursor);
  const behind = line.text.slice(line.cursor);
  const place = placeOf(typed);
  if (place.kind === 'none') return undefined;
  const fields = session.shell === 'bash' ? bashFields(place, typed, behind) : zshFields(place, typed, behind);
  const answer = await session.complete(fields, signal);
  return answer && offersOf(answer, { ...line, place });
};
