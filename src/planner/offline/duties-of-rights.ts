/** Duties that speak of rights: "x should not be writable by others", "x lacks execute permission", "everyone may read x, nobody may change it". */
import type { Concept } from './language/english.ts';
import { wordSays as says } from './lexicon.ts';

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

/** The order on rights that a sentence stands for. */
export const orderOnRights = (text: string, isSubject: Asks): string | undefined => {
  const [, read = ''] = ONLY_READ.exec(text) ?? [];
  if (read !== '') return isSubject(read) ? `make ${read} read-only for everyone` : undefined;
  return orderNotToBe(text, isSubject) ?? orderToPermit(text, isSubject);
};
