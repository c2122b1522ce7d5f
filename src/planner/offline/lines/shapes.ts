/** Texts of a known form that a request can name: addresses, dates, numbers of so many digits. */
import { NUMERALS } from './classes.ts';

/** Singular names → extended regular expression. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^(?:e-?mail addresse?|e-?mail)$/, '[[:alnum:]._%+-]+@[[:alnum:].-]+\\.[[:alpha:]]+'],
  [/^(?:ipv4 addresse?|ip addresse?|ip|ipv4)$/, '([0-9]{1,3}\\.){3}[0-9]{1,3}'],
  [/^(?:url|hyperlink|web addresse?|http link|link)$/, 'https?://[^[:space:]"<>]+'],
  [/^(?:date|iso date)$/, '[0-9]{4}-[0-9]{2}-[0-9]{2}'],
  [/^(?:time|timestamp)$/, '[0-9]{1,2}:[0-9]{2}(:[0-9]{2})?'],
  [/^(?:html tag|xml tag|html element)$/, '<[^>]*>'],
  [/^(?:hex colou?r|colou?r code)$/, '#[0-9A-Fa-f]{6}'],
  [/^(?:tele)?phone number$/, '\\+?[0-9][0-9 ()-]{6,}[0-9]'],
  [/^uuid$/, '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}'],
  [/^(?:capitali[sz]ed word|word starting with a capital)$/, '\\b[A-Z][a-z]*\\b'],
];

/** Names of shapes for the grammar, with underscores for blanks. */
export const SHAPE_NAMES =
  '(?:e-?mail_address(?:es)?|e-?mails?|ipv4_address(?:es)?|ip_address(?:es)?|ips?|urls?|hyperlinks?|web_address(?:es)?|links?|iso_dates?|dates?|html_tags?|xml_tags?|html_elements?|hex_colou?rs?|colou?r_codes?|(?:tele)?phone_numbers?|uuids?|capitali[sz]ed_words?)';

const digitsOf = (said: string): number | undefined => {
  const count = /^(\d+|[a-z]+)[- ]digits? (?:numbers?|codes?|ids?|integers?|values?|years?)$/.exec(said)?.[1];
  if (count === undefined) return undefined;
  const number = /^\d+$/.test(count) ? Number(count) : NUMERALS.indexOf(count) + 1;
  return number > 0 && number < 40 ? number : undefined;
};

/** The expression for what is named, or undefined. */
export const shapeNamed = (name: string): string | undefined => {
  const said = name.toLowerCase();
  const digits = digitsOf(said);
  if (digits !== undefined) return `\\b[0-9]{${digits}}\\b`;
  const singular = said.replace(/s$/, '');
  return SHAPES.find(([form]) => form.test(singular) || form.test(said))?.[1];
};
