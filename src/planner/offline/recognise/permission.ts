/** Permissions: "with mode 644", "writable by group or others", "others have no read permission", "with the setuid bit set". */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { saidAgain } from './permission-again.ts';
import { type Context, skip } from './reading.ts';

const MODE = /^[0-7]{3,4}$/;
const SYMBOLIC = /^[r-][w-][xsS-][r-][w-][xsS-][r-][w-][xtT-]$/;

/** "rwxr-x---" as octal digits; special bits are said in words. */
const octal = (text: string): string =>
  [0, 3, 6]
    .map((from) => [...text.slice(from, from + 3)].reduce((sum, one) => sum * 2 + (one === '-' ? 0 : 1), 0))
    .join('');

const modeOf = (token: Token | undefined): string | undefined => {
  const text = token?.value ?? '';
  if (MODE.test(text)) return text;
  return SYMBOLIC.test(text) ? octal(text) : undefined;
};

const isNoun = (token: Token | undefined): boolean =>
  means(token, 'PERMISSION') || ['bit', 'bits', 'flag', 'ability', 'access'].includes(token?.lemma ?? '');

const isSet = (token: Token | undefined): boolean =>
  ['set', 'enable', 'enabled', 'turned on', 'equal to', 'equal', 'on'].includes(token?.lemma ?? '');

const skipNouns = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (isNoun(tokens[here]) || isSet(tokens[here]) || means(tokens[here], 'GLUE', 'TO', 'AS', 'EXACTLY', 'OF'))
    here++;
  return here;
};

/** "permissions set to 644", "mode at least 600" */
const modeBehind = (tokens: readonly Token[], at: number): Found | undefined => {
  const first = skipNouns(tokens, at + 1);
  const denied = means(tokens[first], 'NOT', 'EXCEPT');
  const here = denied ? skipNouns(tokens, first + 1) : first;
  const least = tokens[here]?.lemma === 'at least';
  const end = least ? here + 1 : here;
  const mode = modeOf(tokens[end]);
  return mode === undefined
    ? undefined
    : found('permission', { kind: 'mode', mode: least ? `-${mode}` : mode, ...(denied ? { denied } : {}) }, end + 1);
};

const modeAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const behind = isNoun(tokens[at]) ? modeBehind(tokens, at) : undefined;
  if (behind !== undefined) return behind;
  const target = means(tokens[at], 'TO') ? modeOf(tokens[at + 1]) : undefined;
  if (target !== undefined && tokens.some((token) => means(token, 'PERMISSION') || token.lemma === 'chmod'))
    return found('permission', { kind: 'mode', mode: target }, at + 2);
  const mode = modeOf(tokens[at]);
  const isNamed = isNoun(tokens[at + 1]);
  if (mode !== undefined && tokens[at - 1]?.lemma === 'chmod')
    return found('permission', { kind: 'mode', mode }, at + 1);
  return mode !== undefined && (isNamed || SYMBOLIC.test(tokens[at]?.value ?? ''))
    ? found('permission', { kind: 'mode', mode }, isNamed ? at + 2 : at + 1)
    : undefined;
};

const HYPHENATED = /^(world|group|other|others|user|owner)-?(writable|writeable|readable|executable)$/i;
const HYPHEN_WHO: Readonly<Record<string, string>> = {
  world: 'o',
  other: 'o',
  others: 'o',
  group: 'g',
  user: 'u',
  owner: 'u',
};
const SPECIAL: Readonly<Record<string, number>> = {
  setuid: 4000,
  suid: 4000,
  'set-user-id': 4000,
  'set-uid': 4000,
  setgid: 2000,
  sgid: 2000,
  'set-group-id': 2000,
  'set-gid': 2000,
  sticky: 1000,
};

const joins = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === '/' || means(token, 'AND', 'OR');

interface Listed {
  readonly letters: string;
  readonly or: boolean;
  readonly to: number;
}

/** A list of words that each stand for a letter. */
const listed = (
  tokens: readonly Token[],
  at: number,
  letterOf: (token: Token | undefined) => string | undefined,
): Listed | undefined => {
  const letters: string[] = [];
  let or = false;
  let to = at;
  for (let here = at; ; ) {
    const letter = letterOf(tokens[here]);
    if (letter === undefined) break;
    letters.push(letter);
    to = here + 1;
    let next = to;
    while (joins(tokens[next])) next++;
    if (next === to) break;
    const isOr = tokens.slice(to, next).some((token) => means(token, 'OR'));
    here = skip(tokens, next, 'GLUE', 'BY');
    if (letterOf(tokens[here]) !== undefined) or ||= isOr;
  }
  return letters.length === 0 ? undefined : { letters: [...new Set(letters)].join(''), or, to };
};

/** "world-writable" */
const hyphenated = (token: Token | undefined, at: number): Found | undefined => {
  const joined = HYPHENATED.exec(token?.value ?? '');
  if (joined === null) return undefined;
  const bit = joined[2]?.charAt(0).toLowerCase();
  const who = HYPHEN_WHO[joined[1]?.toLowerCase() ?? ''];
  return found('permission', { kind: 'mode', mode: `-${who}=${bit === 'e' ? 'x' : bit}` }, at + 1);
};

const specialOf = (token: Token | undefined): string | undefined =>
  Object.hasOwn(SPECIAL, token?.lemma ?? '') ? token?.lemma : undefined;

/** "setuid", "suid or sgid bit set" */
const special = (tokens: readonly Token[], at: number): Found | undefined => {
  const first = specialOf(tokens[at]);
  if (first === undefined) return undefined;
  const next = skipBits(tokens, at + 1);
  const second = joins(tokens[next]) ? specialOf(tokens[next + 1]) : undefined;
  const sum = (SPECIAL[first] ?? 0) + (second === undefined ? 0 : (SPECIAL[second] ?? 0));
  const to = skipBits(tokens, second === undefined ? at + 1 : next + 2);
  const isEither = second !== undefined && means(tokens[next], 'OR');
  return found('permission', { kind: 'mode', mode: `${isEither ? '/' : '-'}${sum}` }, to);
};

const skipBits = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (isNoun(tokens[here]) || isSet(tokens[here])) here++;
  return here;
};

const RIGHTS: Readonly<Record<string, string>> = {
  read: 'r',
  readable: 'r',
  write: 'w',
  writing: 'w',
  writable: 'w',
  writeable: 'w',
  execute: 'x',
  execution: 'x',
  executable: 'x',
  run: 'x',
};

const rightOf = (token: Token | undefined): string | undefined =>
  token?.kind === 'word' && Object.hasOwn(RIGHTS, token.lemma) ? RIGHTS[token.lemma] : undefined;

const whoOf = (token: Token | undefined): string | undefined => {
  if (token?.kind !== 'word') return undefined;
  if (means(token, 'WORLD') || ['other', 'public'].includes(token.lemma)) return 'o';
  if (means(token, 'OWNER') || token.lemma === 'user') return 'u';
  return token.lemma === 'group' ? 'g' : undefined;
};

const anyWho = (token: Token | undefined): string | undefined => (token?.lemma === 'all' ? 'o' : whoOf(token));

const isAdjective = (token: Token | undefined): boolean => means(token, 'EXECUTABLE', 'WRITABLE', 'READABLE');
const KINDS = { r: 'readable', w: 'writable', x: 'executable' } as const;

const built = (rights: Listed, who: Listed, to: number): Found =>
  found('permission', { kind: 'mode', mode: `${rights.or || who.or ? '/' : '-'}${who.letters}=${rights.letters}` }, to);

const ARTICLES = new Set(['the', 'a', 'an', 'its', 'their', 'any']);

const skipArticles = (tokens: readonly Token[], at: number): number => {
  let here = at;
  while (ARTICLES.has(tokens[here]?.lemma ?? '')) here++;
  return here;
};

/** "by user bob", "from all files": no class of users. */
const isNamedUser = (tokens: readonly Token[], who: Listed): boolean =>
  means(tokens[who.to], 'FILE', 'FOLDER', 'SYMLINK') ||
  (/^(user|group)$/.test(tokens[who.to - 1]?.lemma ?? '') &&
    tokens[who.to]?.kind === 'word' &&
    tokens[who.to]?.concepts.length === 0);

/** "all permissions for others", "any access by the group" */
const allRights = (tokens: readonly Token[], at: number): Listed | undefined =>
  ['all', 'any', 'every', 'full'].includes(tokens[at]?.lemma ?? '') &&
  isNoun(tokens[at + 1]) &&
  /^(for|from|to|by|of)$/.test(tokens[at + 2]?.lemma ?? '') &&
  anyWho(tokens[skipArticles(tokens, at + 3)]) !== undefined
    ? { letters: 'rwx', or: false, to: at + 1 }
    : undefined;

/** "write permission for group and others", "readable by everyone", "execute bit set", "executable" */
const rightsFirst = (tokens: readonly Token[], at: number): Found | undefined => {
  const rights = allRights(tokens, at) ?? listed(tokens, at, rightOf);
  if (rights === undefined || !(isNoun(tokens[rights.to]) || isAdjective(tokens[rights.to - 1]))) return undefined;
  const to = skipBits(tokens, rights.to);
  const isLinked = ['for', 'to', 'by', 'of', 'from', 'on'].includes(tokens[to]?.lemma ?? '');
  const who = isLinked ? listed(tokens, skipArticles(tokens, to + 1), anyWho) : undefined;
  if (who !== undefined && !isNamedUser(tokens, who)) return built(rights, who, who.to);
  const kind = KINDS[rights.letters as keyof typeof KINDS];
  return kind === undefined ? undefined : found('permission', { kind, mode: '' }, to);
};

const MAY = new Set(['has', 'have', 'can', 'may', 'with', 'having', 'been', 'are', 'is', 'could', 'do', 'does']);

/** "group writable", "others have no read permission", "the owner can write" */
const whoFirst = (tokens: readonly Token[], at: number): Found | undefined => {
  const who = listed(tokens, at, whoOf);
  if (who === undefined) return undefined;
  let here = who.to;
  while (MAY.has(tokens[here]?.lemma ?? '') || means(tokens[here], 'NOT')) here++;
  const rights = listed(tokens, here, rightOf);
  const isSaid = here > who.to || isAdjective(tokens[here]);
  if (rights === undefined || !(isSaid || isNoun(tokens[rights.to]))) return undefined;
  const to = skipBits(tokens, rights.to);
  const denied = tokens.slice(who.to, here).some((token) => means(token, 'NOT'));
  const one = built(rights, who, to);
  return one.type === 'permission' && denied ? found('permission', { ...one.value, denied }, to) : one;
};

/** "should get mode 640": what is to be, and no condition. */
const isToBe = (tokens: readonly Token[], at: number): boolean =>
  /^(?:get|receive)$/.test(tokens[at - 1]?.lemma ?? '') && /^(?:should|must|ought)$/.test(tokens[at - 2]?.lemma ?? '');

export const recognisePermission = ({ tokens }: Context, at: number): Found | undefined => {
  if (isToBe(tokens, at)) return undefined;
  const slot =
    modeAt(tokens, at) ??
    hyphenated(tokens[at], at) ??
    special(tokens, at) ??
    rightsFirst(tokens, at) ??
    whoFirst(tokens, at);
  return slot && saidAgain(slot, tokens);
};
