/** Names, mail addresses and numbers from an address book: vCards, or a line a person. Pure. */
import type { Known } from './known.ts';

/** Given and family names that are as well words of every second sentence would blot it out. */
const SHORTEST_PART = 3;

const unescaped = (text: string): string =>
  text
    .replace(/\\n/gi, ' ')
    .replace(/\\([,;:\\])/g, '$1')
    .trim();

/** Folded lines go on with a blank (RFC 6350, 3.2). */
const cardLines = (text: string): readonly string[] => text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);

const fromCards = (text: string): readonly Known[] =>
  cardLines(text).flatMap((line): Known[] => {
    const [, property = '', value = ''] = /^(?:[\w-]+\.)?(FN|N|NICKNAME|EMAIL|TEL)(?:;[^:]*)?:(.*)$/i.exec(line) ?? [];
    const said = unescaped(value);
    switch (property.toUpperCase()) {
      case 'FN':
      case 'NICKNAME':
        return named(said);
      case 'N':
        return named(value.split(';').slice(0, 2).map(unescaped).toReversed().join(' ').trim());
      case 'EMAIL':
        return [{ value: said, kind: 'mail' }];
      case 'TEL':
        return [{ value: said.replace(/^tel:/i, ''), kind: 'phone' }];
      default:
        return [];
    }
  });

const named = (full: string): Known[] => {
  const words = full.split(/\s+/).filter((word) => word.length >= SHORTEST_PART);
  if (full.length < SHORTEST_PART || words.length === 0) return [];
  // One word alone may be any word (Mark, Rose, Will); the family name is rarely one.
  const family = words.length > 1 ? words.at(-1) : undefined;
  const own = family === undefined || family.length < 4 ? [] : [{ value: family, kind: 'name' as const }];
  return [{ value: full, kind: 'name' }, ...own];
};

const fromLines = (text: string): readonly Known[] =>
  text.split(/\r?\n/).flatMap((line): Known[] => {
    const fields = line.split(/[,;\t]/).map((field) => field.replace(/^\s*"?|"?\s*$/g, ''));
    return fields.flatMap((field): Known[] => {
      if (/^\S+@\S+\.\w+$/.test(field)) return [{ value: field, kind: 'mail' }];
      if (/^\+?[\d ()/-]{7,20}$/.test(field)) return [{ value: field, kind: 'phone' }];
      return /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,4}$/u.test(field) ? named(field) : [];
    });
  });

/** What an address book's text holds. */
export const peopleIn = (text: string): readonly Known[] =>
  /^BEGIN:VCARD/im.test(text) ? fromCards(text) : fromLines(text);
