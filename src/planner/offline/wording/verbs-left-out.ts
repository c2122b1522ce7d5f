/** Orders without their verb: "a.txt → b.txt", "the sizes of x into sizes.txt". What stands in quotes is a sign by then. */
import type { Concept } from '../language/english.ts';
import { wordSays } from '../lexicon.ts';

const ARROW = /\s*(?:→|⇒|➜|➔|⟶|(?<=\s)(?:-{1,2}|={1,2})>(?=\s))\s*/;
const PACKED = /\.(?:zip|tar|tgz|gz|bz2|xz|tar\.\w+)$/i;
const PLAIN = /\.(?:txt|md|log|bak|old|orig|cfg|conf|ini|csv|tsv|sh|html?)$/i;
const ending = (name: string): string => /\.\w+$/.exec(name)?.[0].toLowerCase() ?? '';

const VERBS: readonly Concept[] = [
  'FIND',
  'SHOW',
  'COUNT',
  'DELETE',
  'COPY',
  'MOVE',
  'RENAME',
  'CREATE',
  'CHANGE',
  'COMPRESS',
  'EXTRACT',
  'REPLACE',
  'SORT',
  'JOIN',
  'CONCATENATE',
  'SPLIT',
  'RUN',
  'BACKUP',
  'WRITE',
  'APPEND',
  'INSERT',
  'DOWNLOAD',
  'LINK',
];

const ofTwo = (from: string, to: string, lying: string): string | undefined => {
  const thing = `${from}${lying}`;
  if (/\/$/.test(to) || !/\.\w+$/.test(to)) return `move ${thing} to ${to}`;
  if (PACKED.test(to) && !PACKED.test(from)) return `pack ${thing} into ${to}`;
  return ending(from) === ending(to) || PLAIN.test(to) ? `rename ${thing} to ${to}` : undefined;
};

const WANTED =
  /^([\w./~-]+\.\w+)\s*(?:→|⇒|➜|➔|⟶|-{1,2}>|={1,2}>)\s*((?:the|only|just|all|last|first|count|number|how|show|print|list|sorted?|lines|unique) .+)$/i;

/** "a.txt → b.txt" is a new name; "error lines of a.log → b.txt" is where they go. */
const withArrows = (text: string): string => {
  if (!ARROW.test(text)) return text;
  const [first = ''] = text.split(' ');
  // "app.log → the last 50 lines": what is wanted of it.
  const [, topic, wanted] = WANTED.exec(text) ?? [];
  if (topic !== undefined) return `${topic}: ${wanted}`;
  const isLink = /\b(?:sym|soft |hard |symbolic )?links?\b/i.test(text);
  const [, from, lying = '', to = '', rest = ''] =
    /^([\w./~-]+\.\w+)((?: \(?in [\w./~-]+\)?)?)\s*(?:→|⇒|➜|➔|⟶|-{1,2}>|={1,2}>)\s*([\w./~-]+)(.*)$/.exec(text) ?? [];
  if (from !== undefined) return `${ofTwo(from, to, lying.replace(/[()]/g, '')) ?? `${from}${lying} to ${to}`}${rest}`;
  const said = text.replace(ARROW, isLink ? ' pointing to ' : ' to ');
  if (wordSays(first, ...VERBS)) return said;
  const sum = /^(\S+\.\w+(?: ?(?:\+|&|,|and) ?\S+\.\w+)+) to (\S+)$/.exec(said);
  return sum === null ? said : `concatenate ${sum[1]?.replace(/ ?[+&] ?/g, ' and ')} to ${sum[2]}`;
};

/** What is written of something, by its noun. */
const WRITTEN =
  /^(?:the |all |every |each |only |just |first |last |a |\d+ |top )*(?:\S+ ){0,3}?(?:lines?|entries|messages|rows|columns?|fields?|names|paths|sizes?|list|listing|counts?|numbers?|(?:check)?sums?|hashes|words|ids?|addresses|contents?|output|differences?|owners?|result|total)\b/i;

const NOUN =
  /^(?:md5|sha-?\d+|checksums?|hash(?:es)?|sums?|sizes?|names?|paths?|lines?|output|(?:list|counts?|number|total|result) of)\b/i;
/** It has a verb, or speaks of parts. */
const OTHERWISE =
  /[;?]|, (?!then\b)|^(?:from|in|for|of|how|which|what|who|where)\b|\baccording to\b|\b(?:from (?:line|row|column)|save|write|store|put|redirect|move|copy|append|rename|convert|change|then)\b/i;
const TO_FILE = /(?:^|\s)(?:in)?to (?:a |the )?(?:new )?(?:text )?(?:file )?(?:called |named )?\S*\w\.\w+[.!]*$/i;

/** "the sizes of x into sizes.txt": with the verb that is left out. */
const withWriting = (text: string): string => {
  if (!TO_FILE.test(text) || !WRITTEN.test(text) || OTHERWISE.test(text)) return text;
  const [first = ''] = text.split(' ');
  return !NOUN.test(text) && wordSays(first, ...VERBS) ? text : `save ${text}`;
};

/** The request with the verb that it leaves out. */
export const withVerbs = (text: string): string => withWriting(withArrows(text));
