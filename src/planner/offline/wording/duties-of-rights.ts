/** Duties that speak of rights: "x should not be writable by others", "x lacks execute permission", "everyone may read x, nobody may change it". */
import type { Concept } from '../language/english.ts';
import { wordSays as says } from '../lexicon.ts';

/** Whether a text can stand as the subject of a sentence. */
type Asks = (text: string) => boolean;

const RIGHTS: readonly (readonly [concept: Concept, right: string])[] = [
  ['EXECUTABLE', 'execute'],
  ['WRITABLE', 'write'],
  ['READABLE', 'read'],
];

/** "x should not be writable by others" */
const NOT_TO_BE =
  /^(.+?) (?:(?:should|must|may)(?: not|n't| no longer| never)|(?:needs?|has|have|ought) not to) be (\w+)(?: (?:by|for|to) (?:the )?(\w+))?$/i;

const orderNotToBe = (text: string, isSubject: Asks): string | undefined => {
  const [, subject, state, who] = NOT_TO_BE.exec(text) ?? [];
  const right = RIGHTS.find(([concept]) => says(state, concept))?.[1];
  if (subject === undefined || right === undefined || !isSubject(subject)) return undefined;
  return `remove ${right} permission ${who === undefined ? '' : `for ${who} `}from ${subject}`;
};

/** "x needs write permission for the group", "x lacks execute permission". */
const NEEDS_RIGHT =
  /^(.+?) (?:needs?|lacks?|should have|must have|should get) (read|write|execute)(?: (?:permissions?|access|rights?))(?: (?:for|to) (?:the )?(\w+))?$/i;
const STATE_OF: Readonly<Record<string, string>> = { read: 'readable', write: 'writable', execute: 'executable' };

const orderToPermit = (text: string, isSubject: Asks): string | undefined => {
  const [, subject, right = '', who] = NEEDS_RIGHT.exec(text) ?? [];
  if (subject === undefined || !isSubject(subject)) return undefined;
  return `make ${subject} ${STATE_OF[right.toLowerCase()]}${who === undefined ? '' : ` for ${who}`}`;
};

/** "everyone may read x, but nobody may change it" */
const ONLY_READ =
  /^(?:everyone|everybody|anyone|all(?: users)?) (?:may|can|should be able to|should be allowed to|is allowed to) (?:only )?read (.+?),? (?:but |and )?(?:no one|nobody|none)(?: else)? (?:may|can|should(?: be able to| be allowed to)?|is allowed to) (?:write|change|edit|modify|alter)(?: to)?(?: it| them)?$/i;

/** "make sure that nobody can write to x", "others must not be able to read x any more", "everyone may run x". */
const MAY =
  /^(?:(?:please )?(?:make sure|ensure|see to it|take care)(?: that)? )?(nobody|no one|others|other users|other people|the group|group members|everyone|everybody|anyone|anybody|all users|the owner)(?: else)?( (?:but|except(?: for)?|apart from|other than) (?:me|myself|(?:the|its) owner))? (?:can|may|is|are|should|must|shall|could)(n't|not| not| no longer|)(?: be)?(?: able to| allowed to| permitted to)? (write(?: to| into)?|change|modify|edit|read|open|see|look into|execute|run)(?: in)? (?:to )?(.+?)(?: any ?(?:more|longer))?$/i;

const DEED_RIGHT: readonly (readonly [deed: RegExp, right: string])[] = [
  [/^(?:write|change|modify|edit)/i, 'write'],
  [/^(?:read|open|see|look)/i, 'read'],
  [/^(?:execute|run)/i, 'execute'],
];

const orderOnMay = (text: string, isSubject: Asks): string | undefined => {
  const [, who = '', save, not = '', deed = '', what = ''] = MAY.exec(text) ?? [];
  const right = DEED_RIGHT.find(([verb]) => verb.test(deed))?.[1];
  const isNone = /^no/i.test(who);
  if (right === undefined || !isSubject(what) || (isNone && not !== '') || (save !== undefined && !isNone))
    return undefined;
  if (!isNone && not === '')
    return `make ${what} ${STATE_OF[right]} for ${who.replace(/^group members/i, 'the group')}`;
  const whom = isNone ? (save === undefined ? 'everyone' : 'group and others') : who.replace(/^other \w+/i, 'others');
  return /^any|^every|^all/i.test(whom) && !isNone ? undefined : `remove ${right} permission for ${whom} from ${what}`;
};

/** The order on rights that a sentence stands for. */
export const orderOnRights = (text: string, isSubject: Asks): string | undefined => {
  const [, read = ''] = ONLY_READ.exec(text) ?? [];
  if (read !== '') return isSubject(read) ? `make ${read} read-only for everyone` : undefined;
  return orderNotToBe(text, isSubject) ?? orderToPermit(text, isSubject) ?? orderOnMay(text, isSubject);
};
