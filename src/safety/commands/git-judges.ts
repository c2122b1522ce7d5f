/** What git's subcommands do beyond their flags: addresses that run commands, refs, paths that look like branches. */

import type { Arg } from '../arg.ts';
import type { Call } from '../call.ts';
import { runsLater } from '../git-settings.ts';
import { absolute } from '../paths.ts';
import { isSecret } from '../secrets.ts';
import { changesConfig } from './git-places.ts';

const isFetchUrl = (text: string): boolean => /^ext::|^fd::|^--/.test(text);

export const judgeRemote = (call: Call): void => {
  for (const arg of call.operands)
    if (isFetchUrl(arg.text) || arg.dynamic === 'any') call.unknown('a repository address that may run a command');
};

export const judgeArchive = (call: Call): void => {
  const from = call.value('--remote');
  if (from !== undefined && isFetchUrl(from.text)) call.unknown('a repository address that may run a command');
};

/** `HEAD:.env`, or a file outside the repository. */
export const judgeShown = (call: Call): void => {
  const { cwd, world } = call.scope;
  for (const arg of call.operands) {
    const path = arg.text.slice(arg.text.indexOf(':') + 1);
    if (arg.dynamic === 'no' && isSecret(absolute(cwd ?? '/', path), world.home)) call.play('secret', arg);
  }
};

export const judgeAdded = (call: Call): void => {
  judgeRemote(call);
  call.scope.trace.remotes.add(call.operands[0]?.text ?? '');
};

export const judgePush = (call: Call): void => {
  judgeRemote(call);
  const [remote, ...refs] = call.operands;
  if (refs.some((arg) => arg.text.startsWith('+'))) call.mark('history');
  if (refs.some((arg) => arg.text.startsWith(':'))) call.mark('discard');
  if (remote !== undefined && call.scope.trace.remotes.has(remote.text)) call.mark('upload');
  if (remote !== undefined && (/:\/\/|^[^/]+@|^[\w.-]+:/.test(remote.text) || remote.dynamic !== 'no'))
    call.mark('upload');
};

export const judgeConfig = (call: Call): void => {
  const [key, value] = call.operands;
  if (
    call.has('--get', '--get-all', '--get-regexp', '--list', '-l', '--get-urlmatch', '--show-origin') ||
    key === undefined ||
    key.text === 'get' ||
    key.text === 'list'
  )
    return;
  const isSet = key.text === 'set';
  const name = isSet ? (value?.text ?? '') : key.text;
  const given = isSet ? call.operands[2] : value;
  const reads = value === undefined && !call.has('--unset', '--unset-all', '--remove-section', '-e', '--edit', '--add');
  if (reads) return;
  call.changes('git settings');
  changesConfig(call);
  if (runsLater(name, given?.dynamic === 'no' ? given.text : undefined)) call.mark('poison');
};

/** A path rather than a branch, as far as the World can tell. */
const namesFile = (call: Call, arg: Arg): boolean =>
  arg.text === '.' || arg.glob || /^\.{1,2}\//.test(arg.text) || call.scope.world.entry(arg.text) !== undefined;

export const judgeCheckout = (call: Call): void => {
  const dash = call.args.findIndex((arg) => arg.text === '--');
  const isPath = dash >= 0 || call.operands.some((arg) => namesFile(call, arg));
  const looksLike =
    !call.has('-b', '-B', '--orphan') &&
    (call.operands.length > 1 || /[^.]\.[a-z]{1,5}$/.test(call.operands[0]?.text ?? ''));
  if (call.has('-f', '--force', '--ours', '--theirs') || looksLike || (isPath && !call.has('-b', '-B', '--orphan')))
    call.mark('discard');
};
