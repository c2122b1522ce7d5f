/** The shell's answer as items for the line: each with the text that it puts there, quoted as the word at the cursor is. */
// @ts-nocheck

import type { Answer, Match } from './answer.ts';
import type { Place } from './place.ts';
import { quoted, unquoted } from './quoted.ts';
import type { Quote } from './word.ts';

export interface Offer {
  /** Stands in the place of the text from `from` to the cursor. */
  readonly text: string;
  /** What the menu shows. */
  readonly shown: string;
  readonly about?: string;
  /** What follows when it is taken: a space, the end of its quotes, nothing. */
  readonly end: string;
}

export interface Offers {
  readonly from: number;
  readonly items: readonly Offer[];
}

interface Line {
  readonly text: string;
  readonly cursor: number;
  readonly place: Place;
}

/** An item before all of them get one start. */
interface Placed extends Offer {
  readonly from: number;
}

const CLOSER: Readonly<Record<Quote, string>> = { '': '', "'": "'", '"': '"', "$'": "'" };

/** Where the last part of the path begins, and the quote that is open there. */
const lastPart = ({ text, cursor, place }: Line): { from: number; opener: string } => {
  const { word } = place;
  const typed = text.slice(word.from, cursor);
  const slash = typed.lastIndexOf('/') + 1;
  const tail = word.tail === undefined ? 0 : word.tail.at - word.from;
  const from = Math.max(slash, place.kind === 'file' || slash > tail || word.tail === undefined ? tail : 0);
  const opener = word.quote !== '' && typed.indexOf(word.quote, from) >= from ? word.quote : '';
  return { from: word.from + from, opener };
};

const nameEnd = (folder: boolean, quote: Quote, end: string): string => (folder ? '' : CLOSER[quote] + end);

/** A name in the folder that the word leads to. */
const named = (match: Match, line: Line): Placed => {
  const { quote } = line.place.word;
  const { from, opener } = lastPart(line);
  const folder = match.kind === 'folder';
  const slash = folder ? '/' : '';
  const text = opener + quoted(match.text, quote) + slash;
  return { from, text, shown: match.text + slash, end: nameEnd(folder, quote, ' ') };
};

/** A path in the place of the word that a function completed; the folders that were typed stay as they were typed. */
const pathed = (match: Match, answer: Answer, line: Line): Placed => {
  const { quote } = line.place.word;
  const typed = answer.word.slice(0, answer.word.lastIndexOf('/') + 1);
  const plain = unquoted(typed, quote);
  const kept = typed !== '' && match.text.startsWith(plain) ? plain.length : 0;
  const home = kept === 0 && quote === '' ? (/^~[\w.-]*(?=\/|$)/.exec(match.text)?.[0].length ?? 0) : 0;
  const head = kept > 0 ? typed : match.text.slice(0, home);
  const name = match.text.slice(kept + home).replace(/\/$/, '');
  const folder = match.kind === 'path/';
  const slash = folder ? '/' : '';
  const end = answer.options.has('nospace') ? '' : ' ';
  return {
    from: line.cursor - answer.word.length,
    text: head + (answer.options.has('noquote') ? name : quoted(name, quote)) + slash,
    shown: match.text.slice(match.text.replace(/\/$/, '').lastIndexOf('/') + 1).replace(/\/?$/, slash),
    end: nameEnd(folder, quote, end),
  };
};

/** A word that goes into the line as it is. Some functions put what it is about behind it, in parentheses. */
const plain = (match: Match, answer: Answer, line: Line): Placed => {
  const [, told, about] = /^(\S+) +\((.+)\)$/.exec(match.text) ?? [];
  const whole = told ?? match.text;
  const text = whole.replace(/ +$/, '');
  const spaced = text.length < whole.length || !answer.options.has('nospace');
  const shut = /[=/:@,]$/.test(text) ? '' : CLOSER[line.place.word.quote];
  return {
    from: line.cursor - answer.word.length,
    text,
    shown: text,
    ...((about ?? match.about) && { about: about ?? match.about }),
    end: spaced ? shut + (shut === '' && /[=/]$/.test(text) ? '' : ' ') : '',
  };
};

const ofVariable = (match: Match, { place }: Line): Placed => {
  const { at = 0, brace = '' } = place.word.variable ?? {};
  const shut = brace === '' ? '' : '}';
  const folder = match.kind === 'variable/';
  const text = `$${brace}${match.text}${shut}${folder ? '/' : ''}`;
  const end = nameEnd(folder, place.word.quote, ' ');
  return { from: at, text, shown: `$${match.text}`, end, ...(match.about && { about: match.about }) };
};

const whole = (text: string, { place }: Line, about?: string): Placed => ({
  from: place.word.from,
  text,
  shown: text,
  end: ' ',
  ...(about && { about }),
});

/** From zsh: what stands in front, the match, what follows, and what ends it; all of it takes the place of the word. */
const joined = (match: Match, { word }: Answer, { text, cursor, place }: Line): Placed => {
  const { quote } = place.word;
  const from = text.slice(0, cursor).endsWith(word) ? cursor - word.length : place.word.from;
  const [front = '', name = '', after = '', end = ''] = match.text.split('\x1e');
  const opener = quote !== '' && text.startsWith(quote, from) && !front.startsWith(quote) ? quote : '';
  const whole = match.kind === 'raw' ? name : quoted(name, quote);
  const shut = end === '' ? '' : CLOSER[quote] + end;
  const shown = (match.kind === 'raw' ? unquoted(name, quote) : name) + after;
  return {
    from,
    text: opener + front + whole + after,
    shown,
    end: shut,
    ...(match.about && { about: match.about }),
  };
};

const placed = (match: Match, answer: Answer, line: Line): Placed => {
  const { kind, text } = match;
  if (kind === 'word') return plain(match, answer, line);
  if (kind === 'file' || kind === 'folder') return named(match, line);
  if (kind === 'path' || kind === 'path/') return pathed(match, answer, line);
  if (kind === 'part' || kind === 'raw') return joined(match, answer, line);
  if (kind === 'variable' || kind === 'variable/') return ofVariable(match, line);
  if (kind === 'home') return { ...whole(`~${text}/`, line), end: '' };
  if (kind === 'found') return whole(quoted(text, ''), line);
  return whole(quoted(text, ''), line, match.about === '' ? kind : `${kind}: ${match.about}`);
};

/** Names of one kind that hide others of the same name. */
const KINDS = ['alias', 'function', 'builtin', 'keyword', 'folder', 'path/', 'variable/'];
const rank = ({ kind }: Match): number => (KINDS.indexOf(kind) + KINDS.length + 1) % (KINDS.length + 1);

const byName = (a: Offer, b: Offer): number => (a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0);

/** Several files for one pattern: all of them are an item too. */
const together = (items: readonly Placed[]): readonly Placed[] => {
  const [first] = items;
  if (first === undefined || items.length < 2) return items;
  return [{ ...first, text: items.map(({ text }) => text).join(' '), shown: `all ${items.length}` }, ...items];
};

export const offersOf = (answer: Answer, line: Line): Offers | undefined => {
  const seen = new Map<string, Placed>();
  const matches = answer.matches.filter(({ text }) => text !== '').sort((a, b) => rank(a) - rank(b));
  for (const match of matches) {
    const item = placed(match, answer, line);
    const key = item.text.replace(/\/$/, '');
    if (!seen.has(key) && item.from >= 0) seen.set(key, item);
  }
  const found = [...seen.values()];
  if (found.length === 0) return undefined;
  if (!answer.options.has('nosort')) found.sort(byName);
  const items = matches[0]?.kind === 'found' ? together(found) : found;
  const from = items.reduce((least, item) => Math.min(least, item.from), line.cursor);
  return {
    from,
    items: items.map(({ from: own, ...item }) => ({ ...item, text: line.text.slice(from, own) + item.text })),
  };
};
