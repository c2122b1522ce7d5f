import { type Rule, tagged } from '../rule.ts';

export const disk: Rule = {
  name: 'disk',
  level: 'dangerous',
  reason: 'it rewrites a disk, a partition or a file system',
  match: tagged('disk'),
  examples: {
    match: ['mkfs.ext4 /dev/sdz1', 'wipefs -a /dev/sdz'],
    notMatch: ['fdisk -l /dev/sdz', 'lsblk'],
  },
};
