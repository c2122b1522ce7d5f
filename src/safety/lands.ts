/** Values in places where they decide what happens, what is looked for of each, and whether it stands in a text. Pure. */
import { baseName } from './paths.ts';

export type Place = 'command' | 'option' | 'code' | 'path' | 'host';

/** Where a value lands. `text`: the value, quotes removed; `next`: the word behind a command's name. */
export interface Landing {
  readonly place: Place;
  readonly text: string;
  readonly next?: string;
  /** As written, where that differs. */
  readonly raw?: string;
}

/** Characters; shorter values say nothing of where they came from. */
export const SHORTEST: Readonly<Record<Place, number>> = { command: 2, option: 4, code: 8, path: 3, host: 4 };

const isInner = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_]/u.test(char);

/** True when the value stands in the text, not as a part of a longer word. */
export const standsIn = (text: string, value: string): boolean => {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const before = isInner(text[at - 1]) && isInner(value[0]);
    const after = isInner(text[at + value.length]) && isInner(value.at(-1));
    if (!before && !after) return true;
  }
  return false;
};

export const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** A word of every second text says nothing; a line of its own, or one in quotes, does. */
export const isOwnLine = (text: string, value: string): boolean =>
  text.split('\n').some((line) => line.replace(/^[\s>$#%*\-`'"]+|[\s`'".;]+$/g, '') === value) ||
  text.includes(`\`${value}\``);

const LONGEST_LINE = 12;

/** The parts of an address that somebody must have said: its host, and what is handed over in it. */
const inAddress = (text: string): readonly string[] => {
  const host = /^(?:[a-z][\w+.-]*:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]+)/i.exec(text)?.[1];
  const rest = text
    .split(/[/?&=#]/)
    .slice(1)
    .filter((part) => part.length >= 6 && part !== host);
  return [text, ...(host === undefined ? [] : [host]), ...rest];
};

/** A file's name that is no word of every second text. */
export const isTelling = (name: string): boolean => name.length >= 6 || (name.includes('.') && name.length >= 4);

/** What is looked for; any of them found is enough. */
export const sought = ({ place, text, next, raw = text }: Landing): readonly string[] => {
  switch (place) {
    case 'command':
      return next === undefined ? [] : [`${text} ${next}`];
    case 'option':
      return [text, ...(text.includes('=') ? [text.slice(text.indexOf('=') + 1)] : [])];
    case 'code':
      return [text, ...text.split('\n').map((line) => line.trim())].filter(
        (line, at) => at === 0 || line.length >= LONGEST_LINE,
      );
    case 'path': {
      const name = baseName(text.replace(/\/+$/, ''));
      return [text, raw.replace(/["']/g, ''), ...(isTelling(name) ? [name] : [])];
    }
    case 'host':
      return inAddress(text);
  }
};
