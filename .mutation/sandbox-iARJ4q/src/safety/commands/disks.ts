/** Disks, file systems and what is mounted. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { type CommandSpec, each, TELLS, words } from '../spec.ts';
export const disks: readonly CommandSpec[] = stryMutAct_9fa48("3642") ? [] : (stryCov_9fa48("3642"), [stryMutAct_9fa48("3643") ? {} : (stryCov_9fa48("3643"), {
  names: stryMutAct_9fa48("3644") ? [] : (stryCov_9fa48("3644"), [stryMutAct_9fa48("3645") ? "" : (stryCov_9fa48("3645"), 'mount')]),
  operands: stryMutAct_9fa48("3646") ? [] : (stryCov_9fa48("3646"), [stryMutAct_9fa48("3647") ? "" : (stryCov_9fa48("3647"), '...none')]),
  flags: stryMutAct_9fa48("3648") ? {} : (stryCov_9fa48("3648"), {
    '-t -o --types --options': stryMutAct_9fa48("3649") ? "" : (stryCov_9fa48("3649"), 'none')
  }),
  judge: call => {
    if (stryMutAct_9fa48("3650")) {
      {}
    } else {
      stryCov_9fa48("3650");
      if (stryMutAct_9fa48("3653") ? call.operands.length > 0 && call.has('-a', '--all', '--bind') : stryMutAct_9fa48("3652") ? false : stryMutAct_9fa48("3651") ? true : (stryCov_9fa48("3651", "3652", "3653"), (stryMutAct_9fa48("3656") ? call.operands.length <= 0 : stryMutAct_9fa48("3655") ? call.operands.length >= 0 : stryMutAct_9fa48("3654") ? false : (stryCov_9fa48("3654", "3655", "3656"), call.operands.length > 0)) || call.has(stryMutAct_9fa48("3657") ? "" : (stryCov_9fa48("3657"), '-a'), stryMutAct_9fa48("3658") ? "" : (stryCov_9fa48("3658"), '--all'), stryMutAct_9fa48("3659") ? "" : (stryCov_9fa48("3659"), '--bind')))) call.mark(stryMutAct_9fa48("3661") ? "" : (stryCov_9fa48("3661"), 'setting'));
    }
  },
  examples: stryMutAct_9fa48("3662") ? [] : (stryCov_9fa48("3662"), [stryMutAct_9fa48("3663") ? [] : (stryCov_9fa48("3663"), [stryMutAct_9fa48("3664") ? "" : (stryCov_9fa48("3664"), 'mount'), stryMutAct_9fa48("3665") ? "" : (stryCov_9fa48("3665"), 'safe')]), stryMutAct_9fa48("3666") ? [] : (stryCov_9fa48("3666"), [stryMutAct_9fa48("3667") ? "" : (stryCov_9fa48("3667"), 'mount -t ext4'), stryMutAct_9fa48("3668") ? "" : (stryCov_9fa48("3668"), 'safe')]), stryMutAct_9fa48("3669") ? [] : (stryCov_9fa48("3669"), [stryMutAct_9fa48("3670") ? "" : (stryCov_9fa48("3670"), 'mount /dev/sdz1 /mnt'), stryMutAct_9fa48("3671") ? "" : (stryCov_9fa48("3671"), 'dangerous')])])
}), stryMutAct_9fa48("3672") ? {} : (stryCov_9fa48("3672"), {
  names: stryMutAct_9fa48("3673") ? [] : (stryCov_9fa48("3673"), [stryMutAct_9fa48("3674") ? "" : (stryCov_9fa48("3674"), 'swapon')]),
  flags: stryMutAct_9fa48("3675") ? {} : (stryCov_9fa48("3675"), {
    '-s --summary --show -l --list -j --associated -O --output -n --noheadings --raw --json': stryMutAct_9fa48("3676") ? {} : (stryCov_9fa48("3676"), {
      tells: stryMutAct_9fa48("3677") ? "" : (stryCov_9fa48("3677"), 'only')
    })
  }),
  does: stryMutAct_9fa48("3678") ? [] : (stryCov_9fa48("3678"), [stryMutAct_9fa48("3679") ? "" : (stryCov_9fa48("3679"), '!setting')]),
  examples: stryMutAct_9fa48("3680") ? [] : (stryCov_9fa48("3680"), [stryMutAct_9fa48("3681") ? [] : (stryCov_9fa48("3681"), [stryMutAct_9fa48("3682") ? "" : (stryCov_9fa48("3682"), 'swapon -a'), stryMutAct_9fa48("3683") ? "" : (stryCov_9fa48("3683"), 'dangerous')]), stryMutAct_9fa48("3684") ? [] : (stryCov_9fa48("3684"), [stryMutAct_9fa48("3685") ? "" : (stryCov_9fa48("3685"), 'swapon --show'), stryMutAct_9fa48("3686") ? "" : (stryCov_9fa48("3686"), 'safe')])])
}), stryMutAct_9fa48("3687") ? {} : (stryCov_9fa48("3687"), {
  names: stryMutAct_9fa48("3688") ? [] : (stryCov_9fa48("3688"), [stryMutAct_9fa48("3689") ? "" : (stryCov_9fa48("3689"), 'losetup')]),
  flags: stryMutAct_9fa48("3690") ? {} : (stryCov_9fa48("3690"), {
    '-a --all -l --list -j --associated -O --output -n --noheadings --raw --json': stryMutAct_9fa48("3691") ? {} : (stryCov_9fa48("3691"), {
      tells: stryMutAct_9fa48("3692") ? "" : (stryCov_9fa48("3692"), 'only')
    })
  }),
  does: stryMutAct_9fa48("3693") ? [] : (stryCov_9fa48("3693"), [stryMutAct_9fa48("3694") ? "" : (stryCov_9fa48("3694"), '!setting')]),
  examples: stryMutAct_9fa48("3695") ? [] : (stryCov_9fa48("3695"), [stryMutAct_9fa48("3696") ? [] : (stryCov_9fa48("3696"), [stryMutAct_9fa48("3697") ? "" : (stryCov_9fa48("3697"), 'losetup -a'), stryMutAct_9fa48("3698") ? "" : (stryCov_9fa48("3698"), 'safe')]), stryMutAct_9fa48("3699") ? [] : (stryCov_9fa48("3699"), [stryMutAct_9fa48("3700") ? "" : (stryCov_9fa48("3700"), 'losetup -d /dev/loop1'), stryMutAct_9fa48("3701") ? "" : (stryCov_9fa48("3701"), 'dangerous')])])
}), stryMutAct_9fa48("3702") ? {} : (stryCov_9fa48("3702"), {
  names: stryMutAct_9fa48("3703") ? [] : (stryCov_9fa48("3703"), [stryMutAct_9fa48("3704") ? "" : (stryCov_9fa48("3704"), 'zpool'), stryMutAct_9fa48("3705") ? "" : (stryCov_9fa48("3705"), 'zfs'), stryMutAct_9fa48("3706") ? "" : (stryCov_9fa48("3706"), 'btrfs'), stryMutAct_9fa48("3707") ? "" : (stryCov_9fa48("3707"), 'cryptsetup'), stryMutAct_9fa48("3708") ? "" : (stryCov_9fa48("3708"), 'mdadm'), stryMutAct_9fa48("3709") ? "" : (stryCov_9fa48("3709"), 'efibootmgr'), stryMutAct_9fa48("3710") ? "" : (stryCov_9fa48("3710"), 'bootctl'), stryMutAct_9fa48("3711") ? "" : (stryCov_9fa48("3711"), 'nvram')]),
  subcommands: stryMutAct_9fa48("3712") ? {} : (stryCov_9fa48("3712"), {
    ...each(stryMutAct_9fa48("3713") ? "" : (stryCov_9fa48("3713"), 'status list get iostat history events version diff luksDump isLuks benchmark luksUUID'), TELLS),
    ...each(stryMutAct_9fa48("3714") ? "" : (stryCov_9fa48("3714"), 'filesystem fi subvolume sub device dev'), stryMutAct_9fa48("3715") ? {} : (stryCov_9fa48("3715"), {
      subcommands: each(stryMutAct_9fa48("3716") ? "" : (stryCov_9fa48("3716"), 'show list df usage du us stats'), TELLS),
      otherwise: stryMutAct_9fa48("3717") ? {} : (stryCov_9fa48("3717"), {
        does: stryMutAct_9fa48("3718") ? [] : (stryCov_9fa48("3718"), [stryMutAct_9fa48("3719") ? "" : (stryCov_9fa48("3719"), '!setting')])
      })
    }))
  }),
  alone: stryMutAct_9fa48("3720") ? {} : (stryCov_9fa48("3720"), {
    flags: stryMutAct_9fa48("3721") ? {} : (stryCov_9fa48("3721"), {
      '-D --detail -Q --query -E --examine -v': {},
      '-p -h': {}
    }),
    closed: stryMutAct_9fa48("3722") ? "Stryker was here!" : (stryCov_9fa48("3722"), '')
  }),
  otherwise: stryMutAct_9fa48("3723") ? {} : (stryCov_9fa48("3723"), {
    does: stryMutAct_9fa48("3724") ? [] : (stryCov_9fa48("3724"), [stryMutAct_9fa48("3725") ? "" : (stryCov_9fa48("3725"), '!setting')])
  }),
  judge: call => {
    if (stryMutAct_9fa48("3726")) {
      {}
    } else {
      stryCov_9fa48("3726");
      if (stryMutAct_9fa48("3729") ? call.name === 'mdadm' || !call.flags.every(flag => /^(?:-D|--detail|-Q|--query|-E|--examine|--scan)$/.test(flag.name)) : stryMutAct_9fa48("3728") ? false : stryMutAct_9fa48("3727") ? true : (stryCov_9fa48("3727", "3728", "3729"), (stryMutAct_9fa48("3731") ? call.name !== 'mdadm' : stryMutAct_9fa48("3730") ? true : (stryCov_9fa48("3730", "3731"), call.name === (stryMutAct_9fa48("3732") ? "" : (stryCov_9fa48("3732"), 'mdadm')))) && (stryMutAct_9fa48("3733") ? call.flags.every(flag => /^(?:-D|--detail|-Q|--query|-E|--examine|--scan)$/.test(flag.name)) : (stryCov_9fa48("3733"), !(stryMutAct_9fa48("3734") ? call.flags.some(flag => /^(?:-D|--detail|-Q|--query|-E|--examine|--scan)$/.test(flag.name)) : (stryCov_9fa48("3734"), call.flags.every(stryMutAct_9fa48("3735") ? () => undefined : (stryCov_9fa48("3735"), flag => (stryMutAct_9fa48("3737") ? /^(?:-D|--detail|-Q|--query|-E|--examine|--scan)/ : stryMutAct_9fa48("3736") ? /(?:-D|--detail|-Q|--query|-E|--examine|--scan)$/ : (stryCov_9fa48("3736", "3737"), /^(?:-D|--detail|-Q|--query|-E|--examine|--scan)$/)).test(flag.name))))))))) call.mark(stryMutAct_9fa48("3739") ? "" : (stryCov_9fa48("3739"), 'setting'));
    }
  },
  examples: stryMutAct_9fa48("3740") ? [] : (stryCov_9fa48("3740"), [stryMutAct_9fa48("3741") ? [] : (stryCov_9fa48("3741"), [stryMutAct_9fa48("3742") ? "" : (stryCov_9fa48("3742"), 'zpool status'), stryMutAct_9fa48("3743") ? "" : (stryCov_9fa48("3743"), 'safe')]), stryMutAct_9fa48("3744") ? [] : (stryCov_9fa48("3744"), [stryMutAct_9fa48("3745") ? "" : (stryCov_9fa48("3745"), 'zfs list -t snapshot'), stryMutAct_9fa48("3746") ? "" : (stryCov_9fa48("3746"), 'safe')]), stryMutAct_9fa48("3747") ? [] : (stryCov_9fa48("3747"), [stryMutAct_9fa48("3748") ? "" : (stryCov_9fa48("3748"), 'zfs destroy a'), stryMutAct_9fa48("3749") ? "" : (stryCov_9fa48("3749"), 'dangerous')]), stryMutAct_9fa48("3750") ? [] : (stryCov_9fa48("3750"), [stryMutAct_9fa48("3751") ? "" : (stryCov_9fa48("3751"), 'btrfs filesystem df /'), stryMutAct_9fa48("3752") ? "" : (stryCov_9fa48("3752"), 'safe')]), stryMutAct_9fa48("3753") ? [] : (stryCov_9fa48("3753"), [stryMutAct_9fa48("3754") ? "" : (stryCov_9fa48("3754"), 'btrfs subvolume delete a'), stryMutAct_9fa48("3755") ? "" : (stryCov_9fa48("3755"), 'dangerous')])])
}), stryMutAct_9fa48("3756") ? {} : (stryCov_9fa48("3756"), {
  names: stryMutAct_9fa48("3757") ? [] : (stryCov_9fa48("3757"), [stryMutAct_9fa48("3758") ? "" : (stryCov_9fa48("3758"), 'hdparm'), stryMutAct_9fa48("3759") ? "" : (stryCov_9fa48("3759"), 'tune2fs'), stryMutAct_9fa48("3760") ? "" : (stryCov_9fa48("3760"), 'dumpe2fs'), stryMutAct_9fa48("3761") ? "" : (stryCov_9fa48("3761"), 'hwclock'), stryMutAct_9fa48("3762") ? "" : (stryCov_9fa48("3762"), 'blockdev'), stryMutAct_9fa48("3763") ? "" : (stryCov_9fa48("3763"), 'exportfs')]),
  flags: stryMutAct_9fa48("3764") ? {} : (stryCov_9fa48("3764"), {
    '-I -i -l -r -v -h --show --get --report --getsize64 --getss --getro --verbose': stryMutAct_9fa48("3765") ? {} : (stryCov_9fa48("3765"), {
      tells: stryMutAct_9fa48("3766") ? "" : (stryCov_9fa48("3766"), 'only')
    })
  }),
  does: stryMutAct_9fa48("3767") ? [] : (stryCov_9fa48("3767"), [stryMutAct_9fa48("3768") ? "" : (stryCov_9fa48("3768"), '!setting')]),
  examples: stryMutAct_9fa48("3769") ? [] : (stryCov_9fa48("3769"), [stryMutAct_9fa48("3770") ? [] : (stryCov_9fa48("3770"), [stryMutAct_9fa48("3771") ? "" : (stryCov_9fa48("3771"), 'hdparm -I /dev/sdz'), stryMutAct_9fa48("3772") ? "" : (stryCov_9fa48("3772"), 'safe')]), stryMutAct_9fa48("3773") ? [] : (stryCov_9fa48("3773"), [stryMutAct_9fa48("3774") ? "" : (stryCov_9fa48("3774"), 'hwclock --show'), stryMutAct_9fa48("3775") ? "" : (stryCov_9fa48("3775"), 'safe')]), stryMutAct_9fa48("3776") ? [] : (stryCov_9fa48("3776"), [stryMutAct_9fa48("3777") ? "" : (stryCov_9fa48("3777"), 'hwclock -w'), stryMutAct_9fa48("3778") ? "" : (stryCov_9fa48("3778"), 'dangerous')]), stryMutAct_9fa48("3779") ? [] : (stryCov_9fa48("3779"), [stryMutAct_9fa48("3780") ? "" : (stryCov_9fa48("3780"), 'tune2fs -l /dev/sdz1'), stryMutAct_9fa48("3781") ? "" : (stryCov_9fa48("3781"), 'safe')])])
}), stryMutAct_9fa48("3782") ? {} : (stryCov_9fa48("3782"), {
  names: words(stryMutAct_9fa48("3783") ? "" : (stryCov_9fa48("3783"), 'umount swapoff lvcreate lvextend lvresize vgcreate pvcreate vgextend ntpdate adjtimex kexec grub-install update-grub update-initramfs setpci resize2fs fstrim')),
  does: stryMutAct_9fa48("3784") ? [] : (stryCov_9fa48("3784"), [stryMutAct_9fa48("3785") ? "" : (stryCov_9fa48("3785"), '!setting')]),
  examples: stryMutAct_9fa48("3786") ? [] : (stryCov_9fa48("3786"), [stryMutAct_9fa48("3787") ? [] : (stryCov_9fa48("3787"), [stryMutAct_9fa48("3788") ? "" : (stryCov_9fa48("3788"), 'swapoff -a'), stryMutAct_9fa48("3789") ? "" : (stryCov_9fa48("3789"), 'dangerous')]), stryMutAct_9fa48("3790") ? [] : (stryCov_9fa48("3790"), [stryMutAct_9fa48("3791") ? "" : (stryCov_9fa48("3791"), 'umount /mnt'), stryMutAct_9fa48("3792") ? "" : (stryCov_9fa48("3792"), 'dangerous')])])
}), stryMutAct_9fa48("3793") ? {} : (stryCov_9fa48("3793"), {
  names: words(stryMutAct_9fa48("3794") ? "" : (stryCov_9fa48("3794"), 'lvs vgs pvs lvdisplay vgdisplay pvdisplay lvscan xfs_info lsscsi')),
  examples: stryMutAct_9fa48("3795") ? [] : (stryCov_9fa48("3795"), [stryMutAct_9fa48("3796") ? [] : (stryCov_9fa48("3796"), [stryMutAct_9fa48("3797") ? "" : (stryCov_9fa48("3797"), 'lvs'), stryMutAct_9fa48("3798") ? "" : (stryCov_9fa48("3798"), 'safe')])])
}), stryMutAct_9fa48("3799") ? {} : (stryCov_9fa48("3799"), {
  names: stryMutAct_9fa48("3800") ? [] : (stryCov_9fa48("3800"), [stryMutAct_9fa48("3801") ? "" : (stryCov_9fa48("3801"), 'smartctl'), stryMutAct_9fa48("3802") ? "" : (stryCov_9fa48("3802"), 'e2label')]),
  flags: stryMutAct_9fa48("3803") ? {} : (stryCov_9fa48("3803"), {
    '-s --set -o -S -t --test -X': stryMutAct_9fa48("3804") ? {} : (stryCov_9fa48("3804"), {
      value: stryMutAct_9fa48("3805") ? "" : (stryCov_9fa48("3805"), 'none'),
      does: stryMutAct_9fa48("3806") ? [] : (stryCov_9fa48("3806"), [stryMutAct_9fa48("3807") ? "" : (stryCov_9fa48("3807"), '!setting')])
    })
  }),
  judge: call => {
    if (stryMutAct_9fa48("3808")) {
      {}
    } else {
      stryCov_9fa48("3808");
      if (stryMutAct_9fa48("3811") ? call.name === 'e2label' || call.operands.length > 1 : stryMutAct_9fa48("3810") ? false : stryMutAct_9fa48("3809") ? true : (stryCov_9fa48("3809", "3810", "3811"), (stryMutAct_9fa48("3813") ? call.name !== 'e2label' : stryMutAct_9fa48("3812") ? true : (stryCov_9fa48("3812", "3813"), call.name === (stryMutAct_9fa48("3814") ? "" : (stryCov_9fa48("3814"), 'e2label')))) && (stryMutAct_9fa48("3817") ? call.operands.length <= 1 : stryMutAct_9fa48("3816") ? call.operands.length >= 1 : stryMutAct_9fa48("3815") ? true : (stryCov_9fa48("3815", "3816", "3817"), call.operands.length > 1)))) call.mark(stryMutAct_9fa48("3819") ? "" : (stryCov_9fa48("3819"), 'disk'));
    }
  },
  examples: stryMutAct_9fa48("3820") ? [] : (stryCov_9fa48("3820"), [stryMutAct_9fa48("3821") ? [] : (stryCov_9fa48("3821"), [stryMutAct_9fa48("3822") ? "" : (stryCov_9fa48("3822"), 'smartctl -a /dev/sdz'), stryMutAct_9fa48("3823") ? "" : (stryCov_9fa48("3823"), 'safe')]), stryMutAct_9fa48("3824") ? [] : (stryCov_9fa48("3824"), [stryMutAct_9fa48("3825") ? "" : (stryCov_9fa48("3825"), 'smartctl -s off /dev/sdz'), stryMutAct_9fa48("3826") ? "" : (stryCov_9fa48("3826"), 'dangerous')]), stryMutAct_9fa48("3827") ? [] : (stryCov_9fa48("3827"), [stryMutAct_9fa48("3828") ? "" : (stryCov_9fa48("3828"), 'e2label /dev/sdz1 a'), stryMutAct_9fa48("3829") ? "" : (stryCov_9fa48("3829"), 'dangerous')])])
}), stryMutAct_9fa48("3830") ? {} : (stryCov_9fa48("3830"), {
  names: words(stryMutAct_9fa48("3831") ? "" : (stryCov_9fa48("3831"), 'lvremove vgremove pvremove lvreduce blkdiscard mkswap mkfs.btrfs mkfs.vfat mkfs.fat mkfs.msdos mkfs.exfat newfs badblocks debugfs diskpart format mkdosfs zerofree')),
  does: stryMutAct_9fa48("3832") ? [] : (stryCov_9fa48("3832"), [stryMutAct_9fa48("3833") ? "" : (stryCov_9fa48("3833"), '!disk')]),
  examples: stryMutAct_9fa48("3834") ? [] : (stryCov_9fa48("3834"), [stryMutAct_9fa48("3835") ? [] : (stryCov_9fa48("3835"), [stryMutAct_9fa48("3836") ? "" : (stryCov_9fa48("3836"), 'mkswap /dev/sdz1'), stryMutAct_9fa48("3837") ? "" : (stryCov_9fa48("3837"), 'dangerous')]), stryMutAct_9fa48("3838") ? [] : (stryCov_9fa48("3838"), [stryMutAct_9fa48("3839") ? "" : (stryCov_9fa48("3839"), 'mkfs.vfat -n a /dev/sdz1'), stryMutAct_9fa48("3840") ? "" : (stryCov_9fa48("3840"), 'dangerous')])])
}), stryMutAct_9fa48("3841") ? {} : (stryCov_9fa48("3841"), {
  names: words(stryMutAct_9fa48("3842") ? "" : (stryCov_9fa48("3842"), 'mkfs mke2fs mkfs.ext2 mkfs.ext3 mkfs.ext4 mkfs.f2fs mkfs.xfs mkfs.ntfs')),
  flags: stryMutAct_9fa48("3843") ? {} : (stryCov_9fa48("3843"), {
    '-V': stryMutAct_9fa48("3844") ? {} : (stryCov_9fa48("3844"), {
      tells: stryMutAct_9fa48("3845") ? "" : (stryCov_9fa48("3845"), 'alone')
    })
  }),
  does: stryMutAct_9fa48("3846") ? [] : (stryCov_9fa48("3846"), [stryMutAct_9fa48("3847") ? "" : (stryCov_9fa48("3847"), '!disk')]),
  examples: stryMutAct_9fa48("3848") ? [] : (stryCov_9fa48("3848"), [stryMutAct_9fa48("3849") ? [] : (stryCov_9fa48("3849"), [stryMutAct_9fa48("3850") ? "" : (stryCov_9fa48("3850"), 'mkfs.ext4 /dev/sdz1'), stryMutAct_9fa48("3851") ? "" : (stryCov_9fa48("3851"), 'dangerous')]), stryMutAct_9fa48("3852") ? [] : (stryCov_9fa48("3852"), [stryMutAct_9fa48("3853") ? "" : (stryCov_9fa48("3853"), 'mkfs.xfs -V'), stryMutAct_9fa48("3854") ? "" : (stryCov_9fa48("3854"), 'safe')]), stryMutAct_9fa48("3855") ? [] : (stryCov_9fa48("3855"), [stryMutAct_9fa48("3856") ? "" : (stryCov_9fa48("3856"), 'mkfs -V -t xfs /dev/sdz1'), stryMutAct_9fa48("3857") ? "" : (stryCov_9fa48("3857"), 'dangerous')])])
}), stryMutAct_9fa48("3858") ? {} : (stryCov_9fa48("3858"), {
  names: words(stryMutAct_9fa48("3859") ? "" : (stryCov_9fa48("3859"), 'fsck e2fsck fsck.ext4 fsck.ext3 fsck.ext2 xfs_repair fsck.fat fsck.vfat')),
  flags: stryMutAct_9fa48("3860") ? {} : (stryCov_9fa48("3860"), {
    '-N -n': stryMutAct_9fa48("3861") ? {} : (stryCov_9fa48("3861"), {
      tells: stryMutAct_9fa48("3862") ? false : (stryCov_9fa48("3862"), true)
    }),
    '-V': stryMutAct_9fa48("3863") ? {} : (stryCov_9fa48("3863"), {
      tells: stryMutAct_9fa48("3864") ? "" : (stryCov_9fa48("3864"), 'alone')
    })
  }),
  does: stryMutAct_9fa48("3865") ? [] : (stryCov_9fa48("3865"), [stryMutAct_9fa48("3866") ? "" : (stryCov_9fa48("3866"), '!disk')]),
  examples: stryMutAct_9fa48("3867") ? [] : (stryCov_9fa48("3867"), [stryMutAct_9fa48("3868") ? [] : (stryCov_9fa48("3868"), [stryMutAct_9fa48("3869") ? "" : (stryCov_9fa48("3869"), 'fsck -N /dev/sdz1'), stryMutAct_9fa48("3870") ? "" : (stryCov_9fa48("3870"), 'safe')]), stryMutAct_9fa48("3871") ? [] : (stryCov_9fa48("3871"), [stryMutAct_9fa48("3872") ? "" : (stryCov_9fa48("3872"), 'fsck -y /dev/sdz1'), stryMutAct_9fa48("3873") ? "" : (stryCov_9fa48("3873"), 'dangerous')])])
}), stryMutAct_9fa48("3874") ? {} : (stryCov_9fa48("3874"), {
  names: stryMutAct_9fa48("3875") ? [] : (stryCov_9fa48("3875"), [stryMutAct_9fa48("3876") ? "" : (stryCov_9fa48("3876"), 'wipefs')]),
  flags: stryMutAct_9fa48("3877") ? {} : (stryCov_9fa48("3877"), {
    '-n --no-act': stryMutAct_9fa48("3878") ? {} : (stryCov_9fa48("3878"), {
      tells: stryMutAct_9fa48("3879") ? false : (stryCov_9fa48("3879"), true)
    }),
    '-a --all -o --offset -f --force': stryMutAct_9fa48("3880") ? {} : (stryCov_9fa48("3880"), {
      does: stryMutAct_9fa48("3881") ? [] : (stryCov_9fa48("3881"), [stryMutAct_9fa48("3882") ? "" : (stryCov_9fa48("3882"), '!disk')])
    })
  }),
  examples: stryMutAct_9fa48("3883") ? [] : (stryCov_9fa48("3883"), [stryMutAct_9fa48("3884") ? [] : (stryCov_9fa48("3884"), [stryMutAct_9fa48("3885") ? "" : (stryCov_9fa48("3885"), 'wipefs /dev/sdz'), stryMutAct_9fa48("3886") ? "" : (stryCov_9fa48("3886"), 'safe')]), stryMutAct_9fa48("3887") ? [] : (stryCov_9fa48("3887"), [stryMutAct_9fa48("3888") ? "" : (stryCov_9fa48("3888"), 'wipefs -a /dev/sdz'), stryMutAct_9fa48("3889") ? "" : (stryCov_9fa48("3889"), 'dangerous')])])
}), stryMutAct_9fa48("3890") ? {} : (stryCov_9fa48("3890"), {
  names: stryMutAct_9fa48("3891") ? [] : (stryCov_9fa48("3891"), [stryMutAct_9fa48("3892") ? "" : (stryCov_9fa48("3892"), 'fdisk'), stryMutAct_9fa48("3893") ? "" : (stryCov_9fa48("3893"), 'sfdisk'), stryMutAct_9fa48("3894") ? "" : (stryCov_9fa48("3894"), 'cfdisk'), stryMutAct_9fa48("3895") ? "" : (stryCov_9fa48("3895"), 'gdisk'), stryMutAct_9fa48("3896") ? "" : (stryCov_9fa48("3896"), 'sgdisk'), stryMutAct_9fa48("3897") ? "" : (stryCov_9fa48("3897"), 'parted'), stryMutAct_9fa48("3898") ? "" : (stryCov_9fa48("3898"), 'partprobe')]),
  flags: stryMutAct_9fa48("3899") ? {} : (stryCov_9fa48("3899"), {
    '-l --list -p --print -d --dump -V --verify -J --json': stryMutAct_9fa48("3900") ? {} : (stryCov_9fa48("3900"), {
      tells: stryMutAct_9fa48("3901") ? "" : (stryCov_9fa48("3901"), 'only')
    })
  }),
  does: stryMutAct_9fa48("3902") ? [] : (stryCov_9fa48("3902"), [stryMutAct_9fa48("3903") ? "" : (stryCov_9fa48("3903"), '!disk')]),
  examples: stryMutAct_9fa48("3904") ? [] : (stryCov_9fa48("3904"), [stryMutAct_9fa48("3905") ? [] : (stryCov_9fa48("3905"), [stryMutAct_9fa48("3906") ? "" : (stryCov_9fa48("3906"), 'fdisk -l /dev/sdz'), stryMutAct_9fa48("3907") ? "" : (stryCov_9fa48("3907"), 'safe')]), stryMutAct_9fa48("3908") ? [] : (stryCov_9fa48("3908"), [stryMutAct_9fa48("3909") ? "" : (stryCov_9fa48("3909"), 'fdisk /dev/sdz'), stryMutAct_9fa48("3910") ? "" : (stryCov_9fa48("3910"), 'dangerous')]), stryMutAct_9fa48("3911") ? [] : (stryCov_9fa48("3911"), [stryMutAct_9fa48("3912") ? "" : (stryCov_9fa48("3912"), 'sgdisk -p -o /dev/sdz'), stryMutAct_9fa48("3913") ? "" : (stryCov_9fa48("3913"), 'dangerous')]), stryMutAct_9fa48("3914") ? [] : (stryCov_9fa48("3914"), [stryMutAct_9fa48("3915") ? "" : (stryCov_9fa48("3915"), 'sgdisk -p -Z /dev/sdz'), stryMutAct_9fa48("3916") ? "" : (stryCov_9fa48("3916"), 'dangerous')])])
}), stryMutAct_9fa48("3917") ? {} : (stryCov_9fa48("3917"), {
  names: words(stryMutAct_9fa48("3918") ? "" : (stryCov_9fa48("3918"), 'diskutil hdiutil tmutil csrutil spctl defaults launchctl pmset networksetup scutil dscl softwareupdate xattr plutil pbpaste pbcopy say mdls screencapture')),
  subcommands: stryMutAct_9fa48("3919") ? {} : (stryCov_9fa48("3919"), {
    ...each(stryMutAct_9fa48("3920") ? "" : (stryCov_9fa48("3920"), 'list info print read status imageinfo listbackups -list -info find blame'), TELLS),
    ...each(stryMutAct_9fa48("3921") ? "" : (stryCov_9fa48("3921"), 'eraseDisk eraseVolume erase partitionDisk zeroDisk secureErase reformat'), stryMutAct_9fa48("3922") ? {} : (stryCov_9fa48("3922"), {
      does: stryMutAct_9fa48("3923") ? [] : (stryCov_9fa48("3923"), [stryMutAct_9fa48("3924") ? "" : (stryCov_9fa48("3924"), '!disk')])
    }))
  }),
  alone: TELLS,
  otherwise: stryMutAct_9fa48("3925") ? {} : (stryCov_9fa48("3925"), {
    does: stryMutAct_9fa48("3926") ? [] : (stryCov_9fa48("3926"), [stryMutAct_9fa48("3927") ? "" : (stryCov_9fa48("3927"), '!setting')])
  }),
  examples: stryMutAct_9fa48("3928") ? [] : (stryCov_9fa48("3928"), [stryMutAct_9fa48("3929") ? [] : (stryCov_9fa48("3929"), [stryMutAct_9fa48("3930") ? "" : (stryCov_9fa48("3930"), 'diskutil list'), stryMutAct_9fa48("3931") ? "" : (stryCov_9fa48("3931"), 'safe')]), stryMutAct_9fa48("3932") ? [] : (stryCov_9fa48("3932"), [stryMutAct_9fa48("3933") ? "" : (stryCov_9fa48("3933"), 'diskutil eraseDisk a b c'), stryMutAct_9fa48("3934") ? "" : (stryCov_9fa48("3934"), 'dangerous')])])
})]);