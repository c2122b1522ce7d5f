/** What a step changes that is no file here: a dry run does not show it, and undo does not bring it back. Pure. */
import type { Effect, StepVerdict } from '../plan.ts';

/** Rules whose match means that more than files would change. */
export const BEYOND_FILES: Readonly<Record<string, string>> = {
  account: 'who may use this machine',
  'service-off': 'services',
  setting: 'settings of the whole system',
  disk: 'disks',
  firewall: 'the firewall',
  shutdown: 'whether the machine runs',
  devices: 'devices',
  'kill-all': 'running processes',
  processes: 'running processes',
};

const wordsFor = ({ kind, target }: Effect): readonly string[] => {
  if (kind === 'network') return ['what goes over the network'];
  if (kind === 'process') return ['running processes'];
  if (kind === 'unknown') return ['what is known only when it runs'];
  // a thing that has a name and no path: a database, packages, a provider's resources
  return (kind === 'write' || kind === 'delete') && target.type === 'name' ? [target.name] : [];
};

/** Each once, in the order in which it was found; nothing for a step that changes nothing. */
export const beyondUndo = ({ level, effects, findings }: StepVerdict): readonly string[] => {
  if (level === 'safe') return [];
  const ruled = findings.flatMap(({ rule }) => BEYOND_FILES[rule] ?? []);
  return [...new Set([...ruled, ...effects.flatMap(wordsFor)])];
};
