/** Links by what they lead to, and options of the walk: "symlinks pointing to x", "hard links to x", "without crossing file systems". */
import { type Found, found } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Context, isUnknown, skip } from './reading.ts';

const LEADS = new Set([
  'point',
  'pointing',
  'lead',
  'leading',
  'refer',
  'referring',
  'link',
  'linking',
  'linked',
  'target',
]);

const nameAt = (tokens: readonly Token[], at: number): Token | undefined => {
  const token = tokens[skip(tokens, at, 'TO', 'GLUE', 'FILE', 'FOLDER')];
  return token !== undefined && (['path', 'quoted', 'glob'].includes(token.kind) || isUnknown(token))
    ? token
    : undefined;
};

/** "files that are links to x": links, though the noun is another. */
const isLinkTo = (tokens: readonly Token[], at: number): boolean =>
  /^(links?|linked|pointing|point)$/i.test(tokens[at]?.value ?? '') &&
  tokens.slice(0, at).some((token) => means(token, 'FILE', 'THING')) &&
  ['that', 'are', 'which', 'is', 'file', 'files'].includes(tokens[at - 1]?.lemma ?? '');

/** "… pointing to x": symbolic; "hard links to x", "with the same inode as x": hard. */
export const recogniseLink = ({ tokens }: Context, at: number): Found | undefined => {
  const isHard = means(tokens[at], 'HARDLINK') || /^(same inode|hard-linked|hardlinked)$/.test(tokens[at]?.lemma ?? '');
  const before = tokens.slice(0, at);
  const isSymbolic =
    LEADS.has(tokens[at]?.lemma ?? '') &&
    (before.some((token) => means(token, 'SYMLINK')) || isLinkTo(tokens, at)) &&
    !before.some((token) => means(token, 'CREATE'));
  if (!isHard && !isSymbolic) return undefined;
  if (!means(tokens[at + 1], 'TO', 'OF', 'IN') && tokens[at + 1]?.lemma !== 'at') return undefined;
  const name = nameAt(tokens, at + 1);
  return name === undefined
    ? undefined
    : found(
        'link',
        {
          kind: isHard ? 'hard' : 'symbolic',
          to: isInto(tokens[at + 1]) ? `${name.value.replace(/\/$/, '')}/*` : name.value,
        },
        name.index + 1,
      );
};

/** "pointing into x": to something below it. */
const isInto = (token: Token | undefined): boolean =>
  /^(into|inside|inside of|under|within|below|somewhere (in|under))$/.test(token?.lemma ?? '');

const CROSS = new Set(['crossing', 'cross', 'descending', 'descend', 'leaving', 'staying', 'stay', 'remaining']);

/** "without crossing file system boundaries", "staying on one file system", "following symbolic links" */
export const recogniseWalk = ({ tokens }: Context, at: number): Found | undefined => {
  const start = means(tokens[at], 'NOT') ? at + 1 : at;
  const word = tokens[start]?.lemma ?? '';
  const end = tokens.findIndex(
    (token) =>
      token.index > start &&
      token.index <= start + 6 &&
      (means(token, 'DISK', 'ROOT') || ['boundary', 'boundarie', 'boundaries'].includes(token.lemma)),
  );
  if (CROSS.has(tokens[start]?.value.toLowerCase() ?? '') || CROSS.has(word)) {
    if (end < 0) return undefined;
    const more = tokens[end + 1]?.lemma.startsWith('boundar') ? end + 2 : end + 1;
    return found('walk', { option: '-xdev' }, more);
  }
  const isFollow = word === 'follow' || word === 'following' || word === 'dereferencing';
  const link = skip(tokens, start + 1, 'GLUE');
  const isLink = means(tokens[link], 'SYMLINK') || tokens[link]?.lemma === 'link';
  return isFollow && isLink ? found('walk', { option: '-L' }, link + 1) : undefined;
};
