/** Personal items by their shape: mail addresses, phone numbers, payment cards, bank accounts. Pure. */
import { type Find, findAll } from './find.ts';

const MAIL =
  /(?<![\w.+%-])[A-Za-z0-9][\w.+%-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}(?![\w@-])/dg;

/** What only looks like a mail address: remotes of git, units of systemd, pictures for dense screens. */
const NO_MAIL =
  /^(?:git|hg|svn)@|\.(?:service|socket|timer|mount|target|slice|scope|device|path|png|jpe?g|gif|webp|svg|avif|ico|[cm]?[jt]sx?|css|scss|html?|json|ya?ml|toml|md|txt|py|rb|rs|go|so|sh|gz|zip|tgz|xz|deb|rpm|log|lock)$/i;

const mails = (text: string): readonly Find[] =>
  text.includes('@')
    ? findAll(text, MAIL, 'mail').filter(({ start, end }) => !NO_MAIL.test(text.slice(start, end)))
    : [];

const digitsIn = (text: string): string => text.replace(/\D/g, '');

/** Sum of the digits from the right, every second doubled and its digits added, is a multiple of ten (ISO/IEC 7812-1). */
export const isLuhn = (number: string): boolean => {
  let sum = 0;
  for (let at = 0; at < number.length; at += 1) {
    const digit = Number(number[number.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** Leading digits of the large networks. */
const NETWORKS =
  /^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14})$/;
const CARD = /(?<![\w.+/-])\d(?:[ -]?\d){12,18}(?![\w/-]|\.\d)/dg;
/** Blanks or dashes part all groups alike, or none. */
const GROUPS = /^(?:\d+|\d{4}(?:([ -])\d{4})(?:\1\d{1,7})+|\d{4}([ -])\d{6}\2\d{4,5})$/;

const isCard = (text: string): boolean => {
  const number = digitsIn(text);
  return GROUPS.test(text) && NETWORKS.test(number) && isLuhn(number) && new Set(number).size > 1;
};

const cards = (text: string): readonly Find[] =>
  findAll(text, CARD, 'card').filter(({ start, end }) => isCard(text.slice(start, end)));

const IBAN = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/dg;

/** The account's letters as numbers, its head moved to the end, leaves one modulo 97 (ISO 13616). */
export const isIban = (text: string): boolean => {
  const plain = text.replaceAll(' ', '');
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const char of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
};

/** Words behind an account may look like a last group: the longest head that adds up is the account. */
const accountIn = (text: string, { start, end }: Find): readonly Find[] => {
  for (let until = end; until - start >= 15; until -= 1) {
    if (isIban(text.slice(start, until)) && text[until - 1] !== ' ') return [{ start, end: until, kind: 'iban' }];
  }
  return [];
};

const ibans = (text: string): readonly Find[] => findAll(text, IBAN, 'iban').flatMap((find) => accountIn(text, find));

/** With the country's code; groups parted by one sign each. */
const ABROAD =
  /(?<![\w+.-])(?:\+|\b00(?=[1-9]))[1-9]\d{0,2}(?:[ ./-]?\(0?\d{0,4}\))?(?:[ ./-]?\d{1,5}){2,6}(?![\w]|[./-]?\d)/dg;
const AMERICAN = /(?<![\w.+-])(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}(?![\w-]|\.\d)/dg;
/** A number of the country alone only counts behind a word that says what it is. */
const SAID =
  /(?:\b(?:tel(?:ephone|efon|éfono)?|phone|mobile?|cell|fax|fon|handy|sms|whatsapp|call|ruf|ring|dial|nummer|number)\b[^\n\d+(]{0,16})(?<secret>\(?0\d{1,5}\)?(?:[ /-]?\d{1,8}){1,5})(?!\w)/dgi;

const isPhone = (text: string): boolean => {
  const count = digitsIn(text).length;
  return count >= (/^\+\d+$/.test(text) ? 10 : 8) && count <= 15;
};

/** In a listing of changes a line that begins with a plus and a bare number was added, not dialled. */
const isAdded = (text: string, { start, end }: Find): boolean =>
  text[start] === '+' &&
  (start === 0 || text[start - 1] === '\n') &&
  /^\+\d+$/.test(text.slice(start, end)) &&
  /^@@ |\n@@ /.test(text);

/** A version, an address of the network or a date has dots and dashes, too. */
const isOther = (text: string): boolean => /^\d{1,3}(?:\.\d{1,3}){3}$|^\d{4}-\d{2}-\d{2}|^\+\d{1,3}\.\d+$/.test(text);

const phones = (text: string): readonly Find[] =>
  [ABROAD, AMERICAN, SAID]
    .flatMap((pattern) => findAll(text, pattern, 'phone'))
    .filter((find) => {
      const found = text.slice(find.start, find.end);
      return isPhone(found) && !isOther(found) && !isAdded(text, find);
    });

/** All of them. A text without digits and `@` is passed over. */
export const personalItems = (text: string): readonly Find[] => [
  ...mails(text),
  ...(/\d/.test(text) ? [...cards(text), ...ibans(text), ...phones(text)] : []),
];
