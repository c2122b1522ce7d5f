/** What a step would delete or write, counted: files, bytes, and how many of them git has no copy of. */
import type { ResolvedTarget, Touched } from '../plan.ts';
import type { World } from '../world.ts';
import { sayBytes } from './bytes.ts';
import { MAX_TARGETS } from './targets.ts';

type Draft = { -readonly [K in keyof Omit<Touched, 'words'>]: Touched[K] };

const draftOf = ({ step, kind }: ResolvedTarget): Draft => ({
  step,
  kind,
  files: 0,
  folders: 0,
  fresh: 0,
  bytes: 0,
  untracked: 0,
  exact: true,
});

/** Folders that are only passed through are no loss; one that was too full to list stands for more than is known. */
const count = (into: Draft, { path, stamp }: ResolvedTarget, world: World): void => {
  const entry = stamp === null ? undefined : world.entry(path);
  if (entry === undefined) {
    into.fresh += 1;
    return;
  }
  if (entry.kind === 'dir') {
    into.folders += 1;
    return;
  }
  into.files += 1;
  into.bytes += entry.kind === 'file' ? entry.size : 0;
  if (world.tracked(path) === false) into.untracked += 1;
};

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What is lost or replaced first; what is new is only counted. */
const inWords = ({ kind, files, folders, fresh, bytes, untracked, exact }: Draft): string => {
  const counted = [
    ...(files > 0 ? [plural(files, 'file')] : []),
    ...(folders > 0 ? [plural(folders, 'folder')] : []),
    ...(fresh > 0
      ? [kind === 'delete' ? `${fresh} that ${fresh === 1 ? 'is' : 'are'} not there` : `${fresh} new`]
      : []),
  ];
  const size = files > 0 ? [sayBytes(bytes)] : [];
  const lost = untracked === 0 ? [] : [files === 1 ? 'not in git' : `${untracked} of them not in git`];
  return `${exact ? '' : 'more than '}${[...counted, ...size, ...lost].join(', ')}`;
};

/** One for each step and kind, in the order in which they come. */
export const touchedBy = (targets: readonly ResolvedTarget[], world: World): readonly Touched[] => {
  const all = new Map<string, Draft>();
  for (const target of targets) {
    const key = `${target.step} ${target.kind}`;
    const draft = all.get(key) ?? draftOf(target);
    all.set(key, draft);
    count(draft, target, world);
  }
  const exact = targets.length < MAX_TARGETS;
  return [...all.values()].map((draft) => ({ ...draft, exact, words: inWords({ ...draft, exact }) }));
};
