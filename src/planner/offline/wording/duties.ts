/**
 * Sentences that say how a thing should be, brought to the order that makes it so: "x needs to be removed", "x must belong to kim",
 * "the link x should point to y". What stands in quotes is a sign by then.
 */

import type { Concept } from '../language/english.ts';
import { lexicon, reading, wordSays as says } from '../lexicon.ts';
import { linkOrder, madeLink } from './duties-of-links.ts';
import { orderOnRights } from './duties-of-rights.ts';

/** Deeds that are done to a thing: what a participle can say of it. */
const DONE: readonly Concept[] = [
  'DELETE',
  'COPY',
  'MOVE',
  'RENAME',
  'COMPRESS',
  'EXTRACT',
  'REPLACE',
  'SPLIT',
  'BACKUP',
  'APPEND',
  'INSERT',
  'TRUNCATE',
  'CLEAR',
  'LINK',
  'ENCRYPT',
  'DECRYPT',
  'CHANGE',
  'JOIN',
  'SHOW',
  'COUNT',
  'SORT',
];

const MODAL =
  /^(.+?) (?:should|must|shall|needs? to|has to|have to|ought to|(?:is|are) supposed to|(?:can|may)(?= (?:be|go)\b)) /i;

/** Said of a deed or a state without changing it. */
const ADVERB = /^(?:now|also|all|each|both|only|just|then|simply|first|please) /i;

/** What begins no noun phrase: questions, conditions, persons, orders with a clause of their own. */
const NO_SUBJECT =
  /^(?:what|which|who|whose|where|when|why|how|is|are|does|do|did|if|unless|once|i|you|we|they|it|there|nobody|anyone|only|make|ensure|no)\b/i;

/** It ends within a relative clause: "files that …". */
const IN_RELATIVE = /(?:^| )(?:that|which|who|what|whose|they|(?<!\bin )it|lines?|and)$/i;

const isOrder = (words: readonly string[]): boolean => {
  const [first = '', second] = words;
  const isVerb = says(first, 'FIND', 'SHOW', 'COUNT', 'CREATE', 'RUN', ...DONE) && !/ed$/i.test(first);
  return isVerb && !/[./]/.test(first) && second !== undefined && !says(second, 'FILE', 'FOLDER', 'ARCHIVE', 'SYMLINK');
};

/** What is made from now on: no file that is there. */
const TO_COME = /^(?:all )?(?:new|future) (?:files|folders|directories)$/i;

/** Said of a subject between commas. */
const ADVERBIAL =
  /,? (?:at (?:any|all|every|whatever) (?:depth|level)s?|recursively|including \w+(?: \w+)?|hidden ones too),?(?= |$)/gi;

const isSubject = (text: string): boolean =>
  !TO_COME.test(text) &&
  !NO_SUBJECT.test(text) &&
  !IN_RELATIVE.test(text) &&
  !/[;:]|[.,!?] /.test(text.replace(ADVERBIAL, ' ')) &&
  !isOrder(text.split(' '));

const ADJECTIVES: readonly Concept[] = ['EXECUTABLE', 'WRITABLE', 'READABLE', 'READ_ONLY'];

/** "removed" → "remove". */
const verbOf = (participle: string): string | undefined => {
  const { lemma, concepts } = reading(participle.toLowerCase(), lexicon());
  const isDone = lemma !== participle.toLowerCase() && /(?:ed|en|t|de|n)$/i.test(participle);
  if (/^put$/i.test(participle)) return 'put';
  return isDone && concepts.some((one) => DONE.includes(one)) ? lemma : undefined;
};

/** What is said of an attribute is its new value: "the owner of x should be kim". */
const ATTRIBUTE =
  /^(?:the )?(?:file )?(?:owner|group|permissions?|mode|access rights|name|extension|suffix|modification (?:time|date)|timestamp|access time)s? of /i;

const OWNERS = /^(?:the )?(?:user )?(\S+?),? (?:and )?(?:the )?group (\S+?)[.!]*$/i;

const orderToBelong = (subject: string, owner: string): string => {
  const [, user, group] = OWNERS.exec(owner.replace(/^to /i, '')) ?? [];
  if (user !== undefined && group !== undefined) return `change the owner of ${subject} to ${user}:${group}`;
  const name = owner.replace(/^to (?:the )?/i, '');
  return /^group /i.test(name)
    ? `change the group of ${subject} to ${name.slice(6)}`
    : `change the owner of ${subject} to ${name.replace(/^user /i, '')}`;
};

/** What a thing should be, by the first word of it. */
const STATES: readonly (readonly [
  word: RegExp,
  order: (subject: string, rest: string, state: string) => string | undefined,
])[] = [
  [/^(?:called|named|titled)$/i, (subject, rest) => (rest === '' ? undefined : `rename ${subject} to ${rest}`)],
  [/^owned$/i, (subject, rest) => orderToBelong(subject, rest.replace(/^by /i, 'to '))],
  [/^gone$/i, (subject) => `delete ${subject}`],
  [/^(?:private|lower-?case|upper-?case)$/i, (subject, _rest, state) => `make ${subject} ${state}`],
  [/^(?:in|inside|under)$/i, (subject, rest) => (rest === '' ? undefined : `move ${subject} to ${rest}`)],
  [
    /^(?:mode|permissions?|rights)$/i,
    (subject, rest) => (/^[0-7]{3,4}$/.test(rest) ? `set the permissions of ${subject} to ${rest}` : undefined),
  ],
  [/^empty$/i, (subject, rest) => (rest === '' ? `empty ${subject}` : undefined)],
  [/^made$/i, (subject, rest) => `make ${subject} ${rest}`],
];

/** A text that is to be the first or last line of a file is put there. */
const LINE = /^(?:the |a )?(?:very |new )*(first|top|topmost|last|bottom|final) line (?:of|in) (.+)$/i;

const MAKES_LINE =
  /^make (\u0002\d+\u0003) (?:into )?((?:the |a )?(?:very |new )*(?:first|top|topmost|last|bottom|final) line (?:of|in) .+)$/i;

const orderToBe = (subject: string, state: string): string | undefined => {
  const link = linkOrder(subject, state);
  if (link !== undefined) return link;
  const [word = '', ...more] = state.split(' ');
  const rest = more.join(' ');
  const verb = verbOf(word);
  const [, which = '', file] = LINE.exec(state) ?? [];
  if (file !== undefined && subject.startsWith('\u0002'))
    return `put ${subject} at the ${/^(?:first|top)/i.test(which) ? 'top' : 'end'} of ${file}`;
  if (ATTRIBUTE.test(subject)) return verb === undefined ? `change ${subject} to ${state}` : undefined;
  const known = STATES.find(([one]) => one.test(word));
  if (known !== undefined) return known[1](subject, rest, state);
  if (says(word, ...ADJECTIVES)) return `make ${subject} ${state}`;
  return verb && `${verb} ${subject}${withDeeds(/^(?:rename|move)$/.test(verb) ? 'it' : subject, rest)}`.trim();
};

/** "copied to y and then deleted": each deed is done to the same; `subject`: what it is called by then. */
const withDeeds = (subject: string, rest: string): string =>
  ` ${rest}`.replace(/(?:,? and(?: then)?|, then) (\w+)(?= |$)/gi, (whole, word: string) => {
    const verb = /^made$/i.test(word) ? 'make' : verbOf(word);
    return verb === undefined ? whole : `, then ${verb} ${subject}`;
  });

const AWAY =
  /^(?:away|now)?(?:,? ?(?:and|with|including) (?:everything|whatever|all)(?: that)?(?: is)?(?: in| inside| below| under)?(?: (?:it|them|there))?)?$/i;
const ALSO = /\b(?:also|too|as well)\b/i;

/** "the logs": which of them is not said, and what may go is rather too much than too little. */
const ANY_OF_THEM = /^(?:all |the |those |these )*\w+$/i;

const orderToGo = (subject: string, rest: string): string | undefined => {
  if (ANY_OF_THEM.test(subject)) return undefined;
  if (AWAY.test(rest)) return `delete ${subject}`;
  const to = rest.replace(/^(?:over|across|straight|right|instead) (?=to |into )/i, '');
  return /^(?:in|to|into|under) ./i.test(to) ? `move ${subject} ${to.replace(/^(?:in|under) /i, 'to ')}` : undefined;
};

const vanishing = (subject: string, rest: string) => (AWAY.test(rest) ? `delete ${subject}` : undefined);
const pointing = (subject: string, rest: string) =>
  /^(?:to|at) ./i.test(rest) ? `make ${subject} point ${rest}` : undefined;

/** "x belongs in y, put it there": where it is to be. */
const BELONGS =
  /^(.+?) belongs? (?:in|into|inside|under) (.+?)(?:[,;:]? (?:so |and )*(?:please )?(?:move|put|bring) (?:it|them) there)?(?: instead)?[.!]*$/i;

const lyingIn = (subject: string, rest: string) =>
  /^(?:in|inside|under) ./i.test(rest) && !ANY_OF_THEM.test(subject)
    ? `move ${subject} to ${rest.replace(/^\w+ | instead[.!]*$/gi, '')}`
    : undefined;

/** "the backup should get a copy of x" */
const getting = (subject: string, rest: string): string | undefined => {
  const [, thing] = /^(?:(?:an? |one )?(?:new |fresh )?cop(?:y|ies)) of (.+)$/i.exec(rest) ?? [];
  return thing === undefined ? undefined : `copy ${thing} to ${subject}`;
};

/** What a file should become is its new name, or the ending of it. */
const becoming = (subject: string, rest: string): string | undefined => {
  if (/^\.\w+$/.test(rest)) return `change the extension of ${subject} to ${rest}`;
  const isName = /^[\w-]+(?:\.\w+)+$/.test(rest) && /^\S+\.\w+$/.test(subject);
  return isName ? `rename ${subject} to ${rest}` : orderToBe(subject, rest);
};

/** The order for "SUBJECT should VERB REST", by the verb. */
const ORDERS: Readonly<Record<string, (subject: string, rest: string) => string | undefined>> = {
  be: orderToBe,
  become: becoming,
  get: (subject, rest) => getting(subject, rest) ?? orderToBe(subject, rest),
  receive: getting,
  live: lyingIn,
  reside: lyingIn,
  sit: lyingIn,
  belong: (subject, rest) => (/^to ./i.test(rest) ? orderToBelong(subject, rest) : undefined),
  go: orderToGo,
  move: orderToGo,
  disappear: vanishing,
  vanish: vanishing,
  point: pointing,
  lead: pointing,
  end: (subject, rest) =>
    /^(?:in|with) \./i.test(rest) ? `change the extension of ${subject} to ${rest.replace(/^\w+ /, '')}` : undefined,
  have: (subject, rest) =>
    /^(?:the )?(?:mode|permissions?|access rights) \S+$/i.test(rest)
      ? `set the permissions of ${subject} to ${rest.replace(/^.* /, '')}`
      : undefined,
};

/** Orders of sentences without a word of duty. */
const plainOrder = (text: string): string | undefined => {
  const link = madeLink(text);
  const [, lying = '', home] = BELONGS.exec(text) ?? [];
  if (link !== undefined || home === undefined) return link;
  return isSubject(lying) && !ANY_OF_THEM.test(lying) ? `move ${lying} to ${home}` : undefined;
};

/** Who should be in a group is copied nowhere. */
const MEMBER =
  /^(?:the )?(?:user )?[\w-]+ (?:should|must|shall|needs? to|has to|ought to) (?:also |now |no longer |not )*(?:be|become|get) (?:also |now )?(?:a member of|part of|in) (?:the )?(?:group [\w-]+|[\w-]+ group)\b/i;

/** "only the x files should go to y": those, and no others. */
const JUST =
  /^(?:only|just) (?=(?:the |those |all )\S+ files?\b.* (?:should|must|have to|need to|ought to) (?:go|move|be (?:moved|copied|deleted|removed|kept|compressed|zipped))\b)/i;

export const asOrder = (said: string): string => {
  const text = said.replace(JUST, '');
  if (MEMBER.test(text)) return text;
  const order = plainOrder(text);
  if (order !== undefined) return order;
  const [, first, line] = MAKES_LINE.exec(text) ?? [];
  if (first !== undefined && line !== undefined) return orderToBe(first, line) ?? text;
  const plain = text.replace(/[.!]+$/, '');
  const right = orderOnRights(plain, isSubject);
  if (right !== undefined) return right;
  const [modal, subject = ''] = MODAL.exec(text) ?? [];
  if (modal === undefined || !isSubject(subject)) return text;
  const state = text
    .slice(modal.length)
    .replace(/[.!]+$/, '')
    .replace(ADVERB, '');
  const [verb = '', ...rest] = state.split(' ');
  const made = Object.hasOwn(ORDERS, verb.toLowerCase()) ? ORDERS[verb.toLowerCase()] : undefined;
  const wanted = rest.length > 0 || verb !== 'be' ? made?.(subject, rest.join(' ').replace(ADVERB, '')) : undefined;
  // What should be there as well stays where it is.
  return (ALSO.test(plain) ? wanted?.replace(/^move /, 'copy ') : wanted) ?? text;
};
