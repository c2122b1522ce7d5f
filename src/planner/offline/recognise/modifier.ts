/** Permissions, owners, emptiness, depth and case: what qualifies a set of files. */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, numberOf, skip, skipGlue } from './reading.ts';

const MODE = /^[0-7]{3,4}$/;

const modeAt = (tokens: readonly Token[], at: number): Found | undefined => {
  if (means(tokens[at], 'PERMISSION')) {
    const here = skip(tokens, at + 1, 'GLUE', 'TO', 'AS', 'EXACTLY', 'PERMISSION', 'OF');
    const mode = tokens[here]?.value ?? '';
    if (MODE.test(mode)) return found('permission', { kind: 'mode', mode }, here + 1);
  }
  const isTarget =
    means(tokens[at], 'TO') &&
    MODE.test(tokens[at + 1]?.value ?? '') &&
    tokens.some((token) => means(token, 'PERMISSION') || token.lemma === 'chmod');
  if (isTarget) return found('permission', { kind: 'mode', mode: tokens[at + 1]?.value ?? '' }, at + 2);
  const isMode = MODE.test(tokens[at]?.value ?? '') && means(tokens[at + 1], 'PERMISSION');
  return isMode ? found('permission', { kind: 'mode', mode: tokens[at]?.value ?? '' }, at + 2) : undefined;
};

const BITS = { executable: 'x', writable: 'w', readable: 'r' } as const;

const abilityOf = (token: Token | undefined): keyof typeof BITS | undefined => {
  if (means(token, 'EXECUTABLE')) return 'executable';
  if (means(token, 'WRITABLE')) return 'writable';
  return means(token, 'READABLE') ? 'readable' : undefined;
};

const whoOf = (token: Token | undefined): string | undefined => {
  if (means(token, 'WORLD')) return 'o';
  if (means(token, 'OWNER')) return 'u';
  return means(token, 'GROUP') ? 'g' : undefined;
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
const SPECIAL: Readonly<Record<string, string>> = { setuid: '-4000', suid: '-4000', setgid: '-2000', sgid: '-2000' };

/** "world-writable", "setuid": one word. */
const modeWord = (token: Token | undefined): string | undefined => {
  const joined = HYPHENATED.exec(token?.value ?? '');
  const bit = joined?.[2]?.charAt(0).toLowerCase();
  if (joined !== null) return `-${HYPHEN_WHO[joined[1]?.toLowerCase() ?? '']}=${bit === 'e' ? 'x' : bit}`;
  return Object.hasOwn(SPECIAL, token?.lemma ?? '') ? SPECIAL[token?.lemma ?? ''] : undefined;
};

/** "executable", "writable by others", "group writable" */
const abilityAt = (tokens: readonly Token[], at: number): Found | undefined => {
  const before = whoOf(tokens[at]);
  const end = before === undefined ? at + 1 : at + 2;
  const ability = abilityOf(tokens[end - 1]);
  if (ability === undefined) return undefined;
  const after = skipGlue(tokens, end);
  const who = before ?? (after > end ? whoOf(tokens[after]) : undefined);
  if (who === undefined) return found('permission', { kind: ability, mode: '' }, end);
  return found(
    'permission',
    { kind: 'mode', mode: `-${who}=${BITS[ability]}` },
    before === undefined ? after + 1 : end,
  );
};

export const recognisePermission = ({ tokens }: Context, at: number): Found | undefined => {
  const word = modeWord(tokens[at]);
  const whole = word === undefined ? undefined : found('permission', { kind: 'mode', mode: word }, at + 1);
  return modeAt(tokens, at) ?? whole ?? abilityAt(tokens, at);
};

export const recogniseOwner = ({ tokens, world }: Context, at: number): Found | undefined => {
  // "that I own"
  if (tokens[at]?.lemma === 'i own') return found('owner', { who: 'user', name: world.user }, at + 1);
  if (!means(tokens[at], 'OWNED')) return undefined;
  if (['me', 'myself'].includes(tokens[at + 1]?.lemma ?? ''))
    return found('owner', { who: 'user', name: world.user }, at + 2);
  const here = skip(tokens, at + 1, 'GLUE', 'OWNED');
  const group = means(tokens[here], 'GROUP');
  const name = tokens[means(tokens[here], 'USER', 'GROUP') ? here + 1 : here];
  const called = means(name, 'NAMED') && name ? tokens[name.index + 1] : name;
  if (called === undefined || called.kind === 'mark' || means(called, 'GLUE', 'WORLD')) return undefined;
  const to =
    called.index + (means(tokens[called.index + 1], 'USER', 'GROUP') && !means(tokens[here], 'USER', 'GROUP') ? 2 : 1);
  const isGroup = group || means(tokens[called.index + 1], 'GROUP');
  return found('owner', { who: isGroup ? 'group' : 'user', name: called.value }, to);
};

export const recogniseEmpty = ({ tokens }: Context, at: number): Found | undefined => {
  if (means(tokens[at], 'NON_EMPTY')) return found('empty', { is: 'non-empty' }, at + 1);
  return means(tokens[at], 'EMPTY') ? found('empty', { is: 'empty' }, at + 1) : undefined;
};

/** "at most 2 levels deep", "max depth 3", "one level down", "recursively", "top level only" */
export const recogniseDepth = ({ tokens }: Context, at: number): Found | undefined => {
  if (means(tokens[at], 'SHALLOW')) return found('depth', { max: 1, recursive: false }, skip(tokens, at + 1, 'ONLY'));
  if (means(tokens[at], 'RECURSIVE')) return found('depth', { recursive: true }, at + 1);
  if (means(tokens[at], 'DEPTH')) {
    const here = skip(tokens, at + 1, 'GLUE', 'OF', 'LESS');
    const max = numberOf(tokens[here]);
    return max === undefined ? undefined : found('depth', { max, recursive: true }, here + 1);
  }
  const limited = means(tokens[at], 'LESS', 'ONLY', 'TO');
  const here = skip(tokens, limited ? at + 1 : at, 'GLUE', 'TO', 'LESS');
  const max = numberOf(tokens[here]);
  if (max === undefined || !means(tokens[here + 1], 'LEVEL')) return undefined;
  const end = here + 2;
  return found(
    'depth',
    { max, recursive: true },
    ['deep', 'down', 'depth'].includes(tokens[end]?.lemma ?? '') ? end + 1 : end,
  );
};

export const recogniseInsensitive = ({ tokens }: Context, at: number): Found | undefined =>
  means(tokens[at], 'INSENSITIVE') ? found('insensitive', {}, at + 1) : undefined;
