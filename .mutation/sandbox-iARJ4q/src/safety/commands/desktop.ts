/** Settings and programs of a desktop session. */
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
import { type CommandSpec, words } from '../spec.ts';
export const desktop: readonly CommandSpec[] = stryMutAct_9fa48("3533") ? [] : (stryCov_9fa48("3533"), [stryMutAct_9fa48("3534") ? {} : (stryCov_9fa48("3534"), {
  names: stryMutAct_9fa48("3535") ? [] : (stryCov_9fa48("3535"), [stryMutAct_9fa48("3536") ? "" : (stryCov_9fa48("3536"), 'uuidgen'), stryMutAct_9fa48("3537") ? "" : (stryCov_9fa48("3537"), 'mcookie'), stryMutAct_9fa48("3538") ? "" : (stryCov_9fa48("3538"), 'pwgen'), stryMutAct_9fa48("3539") ? "" : (stryCov_9fa48("3539"), 'gnome-calculator'), stryMutAct_9fa48("3540") ? "" : (stryCov_9fa48("3540"), 'cmatrix'), stryMutAct_9fa48("3541") ? "" : (stryCov_9fa48("3541"), 'sl'), stryMutAct_9fa48("3542") ? "" : (stryCov_9fa48("3542"), 'fortune')]),
  examples: stryMutAct_9fa48("3543") ? [] : (stryCov_9fa48("3543"), [stryMutAct_9fa48("3544") ? [] : (stryCov_9fa48("3544"), [stryMutAct_9fa48("3545") ? "" : (stryCov_9fa48("3545"), 'uuidgen'), stryMutAct_9fa48("3546") ? "" : (stryCov_9fa48("3546"), 'safe')])])
}), stryMutAct_9fa48("3547") ? {} : (stryCov_9fa48("3547"), {
  names: words(stryMutAct_9fa48("3548") ? "" : (stryCov_9fa48("3548"), 'gnome-control-center gnome-weather gnome-software gnome-screenshot gnome-screensaver-command gnome-bluetooth gnome-system-monitor gnome-disks baobab cheese simple-scan rhythmbox totem shotwell scrot flameshot spectacle slack discord zoom teams signal-desktop telegram-desktop thunderbird')),
  does: stryMutAct_9fa48("3549") ? [] : (stryCov_9fa48("3549"), [stryMutAct_9fa48("3550") ? "" : (stryCov_9fa48("3550"), 'write')]),
  examples: stryMutAct_9fa48("3551") ? [] : (stryCov_9fa48("3551"), [stryMutAct_9fa48("3552") ? [] : (stryCov_9fa48("3552"), [stryMutAct_9fa48("3553") ? "" : (stryCov_9fa48("3553"), 'gnome-weather'), stryMutAct_9fa48("3554") ? "" : (stryCov_9fa48("3554"), 'write')])])
}), stryMutAct_9fa48("3555") ? {} : (stryCov_9fa48("3555"), {
  names: words(stryMutAct_9fa48("3556") ? "" : (stryCov_9fa48("3556"), 'logger wall write mesg notify-send xmessage zenity espeak beep')),
  flags: stryMutAct_9fa48("3557") ? {} : (stryCov_9fa48("3557"), {
    '-f': stryMutAct_9fa48("3558") ? "" : (stryCov_9fa48("3558"), 'read')
  }),
  does: stryMutAct_9fa48("3559") ? [] : (stryCov_9fa48("3559"), [stryMutAct_9fa48("3560") ? "" : (stryCov_9fa48("3560"), 'write')]),
  examples: stryMutAct_9fa48("3561") ? [] : (stryCov_9fa48("3561"), [stryMutAct_9fa48("3562") ? [] : (stryCov_9fa48("3562"), [stryMutAct_9fa48("3563") ? "" : (stryCov_9fa48("3563"), 'logger a'), stryMutAct_9fa48("3564") ? "" : (stryCov_9fa48("3564"), 'write')]), stryMutAct_9fa48("3565") ? [] : (stryCov_9fa48("3565"), [stryMutAct_9fa48("3566") ? "" : (stryCov_9fa48("3566"), 'notify-send a'), stryMutAct_9fa48("3567") ? "" : (stryCov_9fa48("3567"), 'write')])])
}), stryMutAct_9fa48("3568") ? {} : (stryCov_9fa48("3568"), {
  names: words(stryMutAct_9fa48("3569") ? "" : (stryCov_9fa48("3569"), 'mandb updatedb fc-cache locale-gen dpkg-reconfigure update-ca-certificates update-desktop-database xdg-mime xdg-settings xmodmap amixer pactl wpctl alsamixer brightnessctl light gsettings dconf bluetoothctl wl-copy playerctl loadkeys setfont setterm rfkill')),
  does: stryMutAct_9fa48("3570") ? [] : (stryCov_9fa48("3570"), [stryMutAct_9fa48("3571") ? "" : (stryCov_9fa48("3571"), 'write')]),
  examples: stryMutAct_9fa48("3572") ? [] : (stryCov_9fa48("3572"), [stryMutAct_9fa48("3573") ? [] : (stryCov_9fa48("3573"), [stryMutAct_9fa48("3574") ? "" : (stryCov_9fa48("3574"), 'updatedb'), stryMutAct_9fa48("3575") ? "" : (stryCov_9fa48("3575"), 'write')])])
}), stryMutAct_9fa48("3576") ? {} : (stryCov_9fa48("3576"), {
  names: stryMutAct_9fa48("3577") ? [] : (stryCov_9fa48("3577"), [stryMutAct_9fa48("3578") ? "" : (stryCov_9fa48("3578"), 'xclip'), stryMutAct_9fa48("3579") ? "" : (stryCov_9fa48("3579"), 'xsel')]),
  style: stryMutAct_9fa48("3580") ? "" : (stryCov_9fa48("3580"), 'long'),
  flags: stryMutAct_9fa48("3581") ? {} : (stryCov_9fa48("3581"), {
    '-o -out --output': stryMutAct_9fa48("3582") ? {} : (stryCov_9fa48("3582"), {
      tells: stryMutAct_9fa48("3583") ? false : (stryCov_9fa48("3583"), true)
    }),
    '-selection -sel -i -in -f': stryMutAct_9fa48("3584") ? "" : (stryCov_9fa48("3584"), 'none'),
    '-quiet': {}
  }),
  operands: stryMutAct_9fa48("3585") ? [] : (stryCov_9fa48("3585"), [stryMutAct_9fa48("3586") ? "" : (stryCov_9fa48("3586"), '...read')]),
  does: stryMutAct_9fa48("3587") ? [] : (stryCov_9fa48("3587"), [stryMutAct_9fa48("3588") ? "" : (stryCov_9fa48("3588"), 'write')]),
  examples: stryMutAct_9fa48("3589") ? [] : (stryCov_9fa48("3589"), [stryMutAct_9fa48("3590") ? [] : (stryCov_9fa48("3590"), [stryMutAct_9fa48("3591") ? "" : (stryCov_9fa48("3591"), 'xclip -selection clipboard -o'), stryMutAct_9fa48("3592") ? "" : (stryCov_9fa48("3592"), 'safe')]), stryMutAct_9fa48("3593") ? [] : (stryCov_9fa48("3593"), [stryMutAct_9fa48("3594") ? "" : (stryCov_9fa48("3594"), 'xclip a'), stryMutAct_9fa48("3595") ? "" : (stryCov_9fa48("3595"), 'write')])])
}), stryMutAct_9fa48("3596") ? {} : (stryCov_9fa48("3596"), {
  names: stryMutAct_9fa48("3597") ? [] : (stryCov_9fa48("3597"), [stryMutAct_9fa48("3598") ? "" : (stryCov_9fa48("3598"), 'wl-paste')]),
  flags: stryMutAct_9fa48("3599") ? {} : (stryCov_9fa48("3599"), {
    '-w --watch': stryMutAct_9fa48("3600") ? "" : (stryCov_9fa48("3600"), 'unknown')
  }),
  examples: stryMutAct_9fa48("3601") ? [] : (stryCov_9fa48("3601"), [stryMutAct_9fa48("3602") ? [] : (stryCov_9fa48("3602"), [stryMutAct_9fa48("3603") ? "" : (stryCov_9fa48("3603"), 'wl-paste -n'), stryMutAct_9fa48("3604") ? "" : (stryCov_9fa48("3604"), 'safe')]), stryMutAct_9fa48("3605") ? [] : (stryCov_9fa48("3605"), [stryMutAct_9fa48("3606") ? "" : (stryCov_9fa48("3606"), 'wl-paste --watch sh'), stryMutAct_9fa48("3607") ? "" : (stryCov_9fa48("3607"), 'opaque')])])
}), stryMutAct_9fa48("3608") ? {} : (stryCov_9fa48("3608"), {
  names: stryMutAct_9fa48("3609") ? [] : (stryCov_9fa48("3609"), [stryMutAct_9fa48("3610") ? "" : (stryCov_9fa48("3610"), 'xset'), stryMutAct_9fa48("3611") ? "" : (stryCov_9fa48("3611"), 'xrandr'), stryMutAct_9fa48("3612") ? "" : (stryCov_9fa48("3612"), 'setxkbmap')]),
  flags: stryMutAct_9fa48("3613") ? {} : (stryCov_9fa48("3613"), {
    '-q --query -query --listmonitors -print': stryMutAct_9fa48("3614") ? {} : (stryCov_9fa48("3614"), {
      tells: stryMutAct_9fa48("3615") ? "" : (stryCov_9fa48("3615"), 'only')
    })
  }),
  style: stryMutAct_9fa48("3616") ? "" : (stryCov_9fa48("3616"), 'long'),
  does: stryMutAct_9fa48("3617") ? [] : (stryCov_9fa48("3617"), [stryMutAct_9fa48("3618") ? "" : (stryCov_9fa48("3618"), 'write')]),
  examples: stryMutAct_9fa48("3619") ? [] : (stryCov_9fa48("3619"), [stryMutAct_9fa48("3620") ? [] : (stryCov_9fa48("3620"), [stryMutAct_9fa48("3621") ? "" : (stryCov_9fa48("3621"), 'xrandr -q'), stryMutAct_9fa48("3622") ? "" : (stryCov_9fa48("3622"), 'safe')]), stryMutAct_9fa48("3623") ? [] : (stryCov_9fa48("3623"), [stryMutAct_9fa48("3624") ? "" : (stryCov_9fa48("3624"), 'xrandr --output a --off'), stryMutAct_9fa48("3625") ? "" : (stryCov_9fa48("3625"), 'write')])])
}), stryMutAct_9fa48("3626") ? {} : (stryCov_9fa48("3626"), {
  names: stryMutAct_9fa48("3627") ? [] : (stryCov_9fa48("3627"), [stryMutAct_9fa48("3628") ? "" : (stryCov_9fa48("3628"), 'ldconfig')]),
  flags: stryMutAct_9fa48("3629") ? {} : (stryCov_9fa48("3629"), {
    '-p --print-cache': stryMutAct_9fa48("3630") ? {} : (stryCov_9fa48("3630"), {
      tells: stryMutAct_9fa48("3631") ? false : (stryCov_9fa48("3631"), true)
    }),
    '-f -C': stryMutAct_9fa48("3632") ? "" : (stryCov_9fa48("3632"), 'unknown')
  }),
  does: stryMutAct_9fa48("3633") ? [] : (stryCov_9fa48("3633"), [stryMutAct_9fa48("3634") ? "" : (stryCov_9fa48("3634"), 'write')]),
  examples: stryMutAct_9fa48("3635") ? [] : (stryCov_9fa48("3635"), [stryMutAct_9fa48("3636") ? [] : (stryCov_9fa48("3636"), [stryMutAct_9fa48("3637") ? "" : (stryCov_9fa48("3637"), 'ldconfig -p'), stryMutAct_9fa48("3638") ? "" : (stryCov_9fa48("3638"), 'safe')]), stryMutAct_9fa48("3639") ? [] : (stryCov_9fa48("3639"), [stryMutAct_9fa48("3640") ? "" : (stryCov_9fa48("3640"), 'ldconfig'), stryMutAct_9fa48("3641") ? "" : (stryCov_9fa48("3641"), 'write')])])
})]);