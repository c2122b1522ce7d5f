/** Permissions, owners, emptiness, depth and case: what qualifies a set of files. */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, skip, skipGlue } from './reading.ts';

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

/** "that belong to no user", "without a valid group", "not owned by any user" */
const noOwner = (tokens: readonly Token[], at: number): Found | undefined => {
  const said = tokens[at];
  if (means(said, 'OWNED') || said?.lemma === 'without') {
    const here = skip(tokens, at + 1, 'GLUE');
    const isNone =
      said?.lemma === 'without' ||
      tokens.slice(at + 1, here + 1).some((token) => ['no', 'any', 'nobody'].includes(token.lemma));
    const noun = ['valid', 'existing', 'known', 'any', 'no'].includes(tokens[here]?.lemma ?? '') ? here + 1 : here;
    const isAny = tokens.slice(at + 1, noun).some((token) => token.lemma === 'any') && !means(tokens[at - 1], 'NOT');
    if (isNone && !isAny && means(tokens[noun], 'USER', 'GROUP', 'OWNER'))
      return found('owner', { who: means(tokens[noun], 'GROUP') ? 'group' : 'user', name: '' }, noun + 1);
  }
  return undefined;
};

export const recogniseOwner = ({ tokens, world }: Context, at: number): Found | undefined => {
  // "that I own"
  if (tokens[at]?.lemma === 'i own') return found('owner', { who: 'user', name: world.user }, at + 1);
  const noOne = noOwner(tokens, at);
  if (noOne !== undefined) return noOne;
  if (!means(tokens[at], 'OWNED')) return undefined;
  if (['me', 'myself'].includes(tokens[at + 1]?.lemma ?? ''))
    return found('owner', { who: 'user', name: world.user }, at + 2);
  const here = skip(tokens, at + 1, 'GLUE', 'OWNED');
  const group = means(tokens[here], 'GROUP');
  const name = tokens[means(tokens[here], 'USER', 'GROUP') ? here + 1 : here];
  const called = means(name, 'NAMED') && name ? tokens[name.index + 1] : name;
  if (
    called === undefined ||
    called.kind === 'mark' ||
    (called.repaired === undefined && means(called, 'GLUE', 'WORLD'))
  )
    return undefined;
  const to =
    called.index + (means(tokens[called.index + 1], 'USER', 'GROUP') && !means(tokens[here], 'USER', 'GROUP') ? 2 : 1);
  const isGroup = group || means(tokens[called.index + 1], 'GROUP');
  return found('owner', { who: isGroup ? 'group' : 'user', name: called.value }, to);
};

export const recogniseEmpty = ({ tokens }: Context, at: number): Found | undefined => {
  if (means(tokens[at], 'NON_EMPTY')) return found('empty', { is: 'non-empty' }, at + 1);
  return means(tokens[at], 'EMPTY') ? found('empty', { is: 'empty' }, at + 1) : undefined;
};

export const recogniseInsensitive = ({ tokens }: Context, at: number): Found | undefined =>
  means(tokens[at], 'INSENSITIVE') ? found('insensitive', {}, at + 1) : undefined;
