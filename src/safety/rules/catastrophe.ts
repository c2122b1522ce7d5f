import { isCatastrophic, isDevice, pathOfEffect } from '../places.ts';
import { effected, type Rule } from '../rule.ts';

/** Also what stops a command that a person typed: see `policy.ts`. */
export const catastrophe: Rule = {
  name: 'catastrophe',
  level: 'dangerous',
  reason: 'it would destroy the system, a home folder or a disk',
  match: effected((effect, world) => {
    const path = pathOfEffect(effect, world);
    if (path === undefined || effect.target.type !== 'path') return false;
    if (isDevice(path)) return effect.kind === 'write' || effect.kind === 'delete';
    if (effect.target.glob && !/\*$/.test(path)) return false;
    const wide = effect.kind === 'delete' || effect.note === 'metadata' || effect.note === 'moved away';
    return wide && (effect.target.recursive || effect.note === 'moved away') && isCatastrophic(path, world);
  }),
  examples: {
    match: ['rm -fr /', 'rm -fr ~', 'rm -r /etc', 'chmod -R 700 /', 'cp a.img /dev/sdz', 'find / -delete'],
    notMatch: ['rm -rf node_modules', 'rm ~/a', 'chmod 700 ~', "find ~ -name '*.pyc' -delete"],
  },
};
