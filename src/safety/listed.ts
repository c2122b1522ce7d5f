/**
 * Names in a folder that a plan's writer was told. Whoever made a file chose its name, and may have put an order or a value
 * into it. A file that is only read decides nothing; one that the person spoke of is theirs. Pure.
 */
import { hasGlob, matchGlob } from './glob.ts';
import { flat, isOwnLine, isTelling, type Landing, SHORTEST, sought, standsIn } from './lands.ts';

export interface Listed {
  /** Absolute. */
  readonly folder: string;
  readonly names: readonly string[];
}

/** What every second folder has says nothing of whoever made this one. */
const EVERYBODYS = new Set(
  '.cache .git .github .idea .venv .vscode __pycache__ build coverage dist node_modules target vendor venv'.split(' '),
);

const within = (text: string, folder: string): string => {
  const short = text.startsWith(`${folder}/`) ? text.slice(folder.length + 1) : text;
  return short.replace(/^(?:\.\/+)+/, '').replace(/(?<=.)\/+$/, '');
};

/** A name of several words may hold the value; one that is the value and nothing else is only the name of a file. */
const holds = (names: readonly string[], value: string): boolean =>
  names.some((name) => name !== value && standsIn(flat(name), value));

/** Words of some length, one and many alike. */
const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/, ''));

/** By its name, a word of it, the part before or behind its dot, or a pattern. */
const isSpokenOf = (name: string, trusted: string): boolean => {
  if (standsIn(trusted, name)) return true;
  const dot = name.lastIndexOf('.');
  const parts = dot > 0 ? [name.slice(0, dot), name.slice(dot + 1)] : [];
  if (parts.some((part) => part.length > 1 && standsIn(trusted.toLowerCase(), part.toLowerCase()))) return true;
  const said = new Set(wordsIn(trusted));
  if (wordsIn(name).some((word) => said.has(word))) return true;
  return trusted.split(' ').some((word) => hasGlob(word) && matchGlob(word, name));
};

const isCommand = ({ text, next }: Landing, { folder, names }: Listed, trusted: string): boolean => {
  const own = within(text, folder);
  if (standsIn(trusted, text) || standsIn(trusted, own)) return false;
  if (text.includes('/')) return names.includes(own) || holds(names, own);
  const isLine = names.some((name) => name !== text && isOwnLine(name, text));
  return isLine || (next !== undefined && names.some((name) => standsIn(flat(name), `${text} ${next}`)));
};

const isPath = ({ text }: Landing, { folder, names }: Listed, trusted: string): boolean => {
  const own = within(text, folder);
  if (names.includes(own)) return !isSpokenOf(own, trusted);
  return isTelling(own) && !standsIn(trusted, own) && holds(names, own);
};

/** True when the value is one of the names, or stands in one, and the person did not speak of it. */
export const isListed = (landing: Landing, listed: Listed, trusted: string): boolean => {
  const { place, text } = landing;
  if (text.length < SHORTEST[place]) return false;
  if (place === 'command') return isCommand(landing, listed, trusted);
  if (place === 'path') return isPath(landing, listed, trusted);
  const values = sought(landing)
    .map(flat)
    .filter((value) => value.length >= SHORTEST[place] && !standsIn(trusted, value));
  // A word of code that is exactly a name is a file that is read; one that is run is a path as well.
  const isOne = (value: string) => place !== 'code' && listed.names.includes(value) && !EVERYBODYS.has(value);
  return values.some((value) => isOne(value) || holds(listed.names, value));
};
