import { isSystem, pathOfEffect } from '../places.ts';
import { effected, type Rule } from '../rule.ts';

export const systemFiles: Rule = {
  name: 'system-files',
  level: 'dangerous',
  reason: 'it changes files of the system',
  match: effected(
    (effect, world) =>
      (effect.kind === 'write' || effect.kind === 'delete') &&
      (isSystem(pathOfEffect(effect, world) ?? '') || (effect.note === 'into' && pathOfEffect(effect, world) === '/')),
  ),
  examples: {
    match: ['tar xf a.tar -C /', 'echo a > /etc/motd', 'touch /usr/bin/a'],
    notMatch: ['cat /etc/motd', 'touch /usr/local/share/a'],
  },
};
