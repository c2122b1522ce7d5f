/** Disks, file systems and what is mounted. */
import { type CommandSpec, each, TELLS, words } from '../spec.ts';

export const disks: readonly CommandSpec[] = [
  {
    names: ['mount'],
    operands: ['...none'],
    flags: { '-t -o --types --options': 'none' },
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
    names: ['swapon'],
    flags: {
      '-s --summary --show -l --list -j --associated -O --output -n --noheadings --raw --json': {
        tells: 'only',
      },
    },
    does: ['!setting'],
    examples: [
      ['swapon -a', 'dangerous'],
      ['swapon --show', 'safe'],
    ],
  },
  {
    names: ['losetup'],
    flags: { '-a --all -l --list -j --associated -O --output -n --noheadings --raw --json': { tells: 'only' } },
    does: ['!setting'],
    examples: [
      ['losetup -a', 'safe'],
      ['losetup -d /dev/loop1', 'dangerous'],
    ],
  },
  {
    names: ['zpool', 'zfs', 'btrfs', 'cryptsetup', 'bootctl'],
    subcommands: {
      ...each('status list get iostat history events version diff luksDump isLuks benchmark luksUUID', TELLS),
      ...each('filesystem fi subvolume sub device dev', {
        subcommands: each('show list df usage du us stats', TELLS),
        otherwise: { does: ['!setting'] },
      }),
    },
    alone: TELLS,
    otherwise: { does: ['!setting'] },
    examples: [
      ['zpool status', 'safe'],
      ['zfs list -t snapshot', 'safe'],
      ['zfs destroy a', 'dangerous'],
      ['btrfs filesystem df /', 'safe'],
      ['btrfs subvolume delete a', 'dangerous'],
    ],
  },
  {
    names: ['nvram', 'mdadm', 'efibootmgr'],
    flags: { '-p -x -D --detail -Q --query -E --examine --scan -v --verbose': { tells: 'only' } },
    does: ['!setting'],
    examples: [
      ['mdadm --detail /dev/md9', 'safe'],
      ['mdadm --stop /dev/md9', 'dangerous'],
      ['nvram -p', 'safe'],
      ['nvram -d a', 'dangerous'],
    ],
  },
  {
    names: ['hdparm', 'tune2fs', 'dumpe2fs', 'hwclock', 'blockdev', 'exportfs'],
    flags: { '-I -i -l -r -v -h --show --get --report --getsize64 --getss --getro --verbose': { tells: 'only' } },
    does: ['!setting'],
    examples: [
      ['hdparm -I /dev/sdz', 'safe'],
      ['hwclock --show', 'safe'],
      ['hwclock -w', 'dangerous'],
      ['tune2fs -l /dev/sdz1', 'safe'],
    ],
  },
  {
    names: words(
      'umount swapoff lvcreate lvextend lvresize vgcreate pvcreate vgextend ntpdate adjtimex kexec grub-install update-grub update-initramfs setpci resize2fs fstrim',
    ),
    does: ['!setting'],
    examples: [
      ['swapoff -a', 'dangerous'],
      ['umount /mnt', 'dangerous'],
    ],
  },
  {
    names: words('lvs vgs pvs lvdisplay vgdisplay pvdisplay lvscan xfs_info lsscsi'),
    examples: [['lvs', 'safe']],
  },
  {
    names: ['smartctl', 'e2label'],
    flags: { '-s --set -o -S -t --test -X': { value: 'none', does: ['!setting'] } },
    judge: (call) => {
      if (call.name === 'e2label' && call.operands.length > 1) call.mark('disk');
    },
    examples: [
      ['smartctl -a /dev/sdz', 'safe'],
      ['smartctl -s off /dev/sdz', 'dangerous'],
      ['e2label /dev/sdz1 a', 'dangerous'],
    ],
  },
  {
    names: words(
      'lvremove vgremove pvremove lvreduce blkdiscard mkswap mkfs.btrfs mkfs.vfat mkfs.fat mkfs.msdos mkfs.exfat newfs badblocks debugfs diskpart format mkdosfs zerofree',
    ),
    does: ['!disk'],
    examples: [
      ['mkswap /dev/sdz1', 'dangerous'],
      ['mkfs.vfat -n a /dev/sdz1', 'dangerous'],
    ],
  },
  {
    names: words('mkfs mke2fs mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.f2fs mkfs.xfs mkfs.ntfs'),
    flags: { '-V': { tells: 'alone' } },
    does: ['!disk'],
    examples: [
      ['mkfs.ext4 /dev/sdz1', 'dangerous'],
      ['mkfs.xfs -V', 'safe'],
      ['mkfs -V -t xfs /dev/sdz1', 'dangerous'],
    ],
  },
  {
    names: words('fsck e2fsck fsck.ext4 fsck.ext3 fsck.ext2 xfs_repair fsck.fat fsck.vfat'),
    flags: { '-N -n': { tells: true }, '-V': { tells: 'alone' } },
    does: ['!disk'],
    examples: [
      ['fsck -N /dev/sdz1', 'safe'],
      ['fsck -y /dev/sdz1', 'dangerous'],
    ],
  },
  {
    names: ['wipefs'],
    flags: { '-n --no-act': { tells: true }, '-a --all -o --offset -f --force': { does: ['!disk'] } },
    examples: [
      ['wipefs /dev/sdz', 'safe'],
      ['wipefs -a /dev/sdz', 'dangerous'],
    ],
  },
  {
    names: ['fdisk', 'sfdisk', 'cfdisk', 'gdisk', 'sgdisk', 'parted', 'partprobe'],
    flags: { '-l --list -p --print -d --dump -V --verify -J --json': { tells: 'only' } },
    does: ['!disk'],
    examples: [
      ['fdisk -l /dev/sdz', 'safe'],
      ['fdisk /dev/sdz', 'dangerous'],
      ['sgdisk -p -o /dev/sdz', 'dangerous'],
      ['sgdisk -p -Z /dev/sdz', 'dangerous'],
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
    // spctl says what is to be done by flags
    flags: {
      '--master-disable --global-disable --disable --enable --add --remove --master-enable': { does: ['!setting'] },
    },
    examples: [
      ['diskutil list', 'safe'],
      ['diskutil eraseDisk a b c', 'dangerous'],
      ['spctl --global-disable', 'dangerous'],
    ],
  },
];
