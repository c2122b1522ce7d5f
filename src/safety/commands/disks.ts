/** Disks, file systems and what is mounted. */
import { type CommandSpec, each, TELLS, words } from '../spec.ts';

export const disks: readonly CommandSpec[] = [
  {
    names: ['mount'],
    operands: ['...none'],
    flags: { '-l --show-labels': { tells: true }, '-t -o --types --options': 'none' },
    judge: (call) => {
      if (call.operands.length > 0 || call.has('-a', '--all', '--bind')) call.mark('setting');
    },
    examples: [
      ['mount', 'safe'],
      ['mount -t ext4', 'safe'],
      ['mount /dev/sdz1 /mnt', 'dangerous'],
    ],
  },
  {
    names: words(
      'umount swapon swapoff losetup cryptsetup zpool zfs btrfs mdadm lvcreate lvextend lvresize vgcreate pvcreate exportfs hwclock ntpdate adjtimex kexec grub-install update-grub update-initramfs bootctl efibootmgr nvram setpci hdparm tune2fs resize2fs',
    ),
    flags: { '-s --show --list -l --detail --summary': { tells: true } },
    does: ['!setting'],
    examples: [
      ['swapoff -a', 'dangerous'],
      ['swapon --show', 'safe'],
      ['umount /mnt', 'dangerous'],
    ],
  },
  {
    names: words('lvs vgs pvs lvdisplay vgdisplay pvdisplay lvscan e2label xfs_info smartctl lsscsi'),
    examples: [['lvs', 'safe']],
  },
  {
    names: words(
      'lvremove vgremove pvremove lvreduce wipefs blkdiscard mke2fs mkswap mkfs mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.xfs mkfs.btrfs mkfs.vfat mkfs.fat mkfs.ntfs mkfs.exfat mkfs.f2fs newfs fsck e2fsck fsck.ext4 xfs_repair badblocks debugfs diskpart format',
    ),
    flags: { '-V -n -N --dry-run --no-act': { tells: true } },
    does: ['!disk'],
    examples: [
      ['mkfs.ext4 /dev/sdz1', 'dangerous'],
      ['mkfs.xfs -V', 'safe'],
      ['wipefs -a /dev/sdz', 'dangerous'],
    ],
  },
  {
    names: ['fdisk', 'sfdisk', 'cfdisk', 'gdisk', 'sgdisk', 'parted', 'partprobe'],
    flags: { '-l --list -p --print -d --dump -V': { tells: true } },
    does: ['!disk'],
    judge: (call) => {
      if (call.name === 'parted' && call.operands.at(-1)?.text === 'print') call.play('none', call.operands[0]!);
    },
    examples: [
      ['fdisk -l /dev/sdz', 'safe'],
      ['fdisk /dev/sdz', 'dangerous'],
    ],
  },
  {
    names: words(
      'diskutil hdiutil tmutil csrutil spctl defaults launchctl pmset networksetup scutil dscl softwareupdate xattr plutil pbpaste pbcopy say mdls screencapture',
    ),
    subcommands: {
      ...each('list info print read status imageinfo listbackups -list -info find blame', TELLS),
      ...each('eraseDisk eraseVolume erase partitionDisk zeroDisk secureErase reformat', { does: ['!disk'] }),
    },
    alone: TELLS,
    otherwise: { does: ['!setting'] },
    examples: [
      ['diskutil list', 'safe'],
      ['diskutil eraseDisk a b c', 'dangerous'],
    ],
  },
];
