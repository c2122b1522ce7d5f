import { isDevice, pathOfEffect } from '../places.ts';
import { effected, type Rule } from '../rule.ts';

export const devices: Rule = {
  name: 'devices',
  level: 'dangerous',
  reason: 'it writes to a device',
  match: effected(
    (effect, world) =>
      (effect.kind === 'write' || effect.kind === 'delete') && isDevice(pathOfEffect(effect, world) ?? ''),
  ),
  examples: { match: ['cp a.img /dev/sdz', 'cat a > /dev/nvme0n1'], notMatch: ['cat a > /dev/null', 'stat /dev/sda'] },
};
