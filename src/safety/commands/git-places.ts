/** The files that git's subcommands change: where branches, the index and the settings lie, so that undo can keep them. */

import { type Arg, literal } from '../arg.ts';
import type { Call } from '../call.ts';
import { absolute, baseName } from '../paths.ts';
import type { Usage } from '../spec.ts';

/** The repository's own folder, looked for from the current one up; undefined where there is none, or where it is a file. */
const gitFolder = ({ scope }: Call): string | undefined => {
  for (let at = scope.cwd; at !== undefined && at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const kind = scope.world.entry(`${at}/.git`)?.kind;
    if (kind !== undefined) return kind === 'dir' ? `${at}/.git` : undefined;
  }
  return undefined;
};

const touch = (call: Call, paths: readonly string[]): void => {
  const folder = call.scope.elsewhere === undefined ? gitFolder(call) : undefined;
  if (folder === undefined) return;
  for (const path of paths) {
    const full = `${folder}/${path}`;
    const isFolder = call.scope.world.entry(full)?.kind === 'dir';
    call.play('alter', isFolder ? { ...literal(full), under: 'all' } : literal(full));
  }
  call.play('alter', literal(`${folder}/objects`));
};

/** Branches, tags, the index and what is under way. */
const changesRefs = (call: Call): void =>
  touch(call, [
    'HEAD',
    'index',
    'refs',
    'logs',
    'packed-refs',
    'ORIG_HEAD',
    'MERGE_HEAD',
    'COMMIT_EDITMSG',
    'AUTO_MERGE',
  ]);

/** The same, and the files that are checked out. */
const changesTree = (call: Call): void => {
  changesRefs(call);
  const folder = gitFolder(call);
  if (folder !== undefined && call.scope.elsewhere === undefined)
    call.play('alter', literal(folder.slice(0, -'/.git'.length) || '/'));
};

const changesIndex = (call: Call): void => touch(call, ['index']);

export const changesConfig = (call: Call): void => {
  if (call.has('--global')) call.play('alter', literal(`${call.scope.world.home}/.gitconfig`));
  else touch(call, ['config']);
};

/** `git init [folder]` */
const makesRepository = (call: Call): void => {
  const [folder] = call.operands;
  const at = folder === undefined ? '.git' : `${folder.text.replace(/\/+$/, '')}/.git`;
  call.play('folder', { ...(folder ?? literal('.')), text: call.has('--bare') ? (folder?.text ?? '.') : at });
};

/** `git clone address [folder]` */
const clones = (call: Call): void => {
  const [address, folder] = call.operands;
  if (address === undefined) return;
  const name = baseName(address.text.replace(/\/+$/, '').replace(/\.git$/, '')).replace(/^.*:/, '');
  const into: Arg = folder ?? { ...address, text: name };
  if (into.dynamic !== 'no' || absolute('/', into.text) === '/') return;
  call.play('create', into);
};

const stashes = (call: Call): void => {
  if (!/^(?:list|show)$/.test(call.operands[0]?.text ?? '')) changesTree(call);
};

const PLACES: readonly (readonly [verbs: string, (call: Call) => void])[] = [
  ['add stage update-index', changesIndex],
  ['commit', changesRefs],
  ['rm mv merge cherry-pick revert am apply rebase pull checkout switch restore reset', changesTree],
  ['stash', stashes],
  ['init', makesRepository],
  ['clone', clones],
];

/** The same verbs, each with the places that it changes. */
export const withPlaces = (verbs: Readonly<Record<string, Usage>>): Record<string, Usage> => {
  const placed: Record<string, Usage> = { ...verbs };
  for (const [names, place] of PLACES)
    for (const name of names.split(' ')) {
      const usage = placed[name];
      if (usage === undefined) continue;
      placed[name] = {
        ...usage,
        judge: (call) => {
          usage.judge?.(call);
          place(call);
        },
      };
    }
  return placed;
};
