/** Settings and programs of a desktop session. */
import { type CommandSpec, words } from '../spec.ts';

export const desktop: readonly CommandSpec[] = [
  {
    names: ['uuidgen', 'mcookie', 'pwgen', 'gnome-calculator', 'cmatrix', 'sl', 'fortune'],
    examples: [['uuidgen', 'safe']],
  },
  {
    names: words(
      'gnome-control-center gnome-weather gnome-software gnome-screenshot gnome-screensaver-command gnome-bluetooth gnome-system-monitor gnome-disks baobab cheese simple-scan rhythmbox totem shotwell scrot flameshot spectacle slack discord zoom teams signal-desktop telegram-desktop thunderbird',
    ),
    does: ['write'],
    examples: [['gnome-weather', 'write']],
  },
  {
    names: words('logger wall write mesg notify-send xmessage zenity espeak beep'),
    flags: { '-f': 'read' },
    does: ['write'],
    examples: [
      ['logger a', 'write'],
      ['notify-send a', 'write'],
    ],
  },
  {
    names: words(
      'mandb updatedb fc-cache locale-gen dpkg-reconfigure update-ca-certificates update-desktop-database xdg-mime xdg-settings xmodmap amixer pactl wpctl alsamixer brightnessctl light gsettings dconf bluetoothctl wl-copy playerctl loadkeys setfont setterm rfkill',
    ),
    does: ['write'],
    examples: [['updatedb', 'write']],
  },
  {
    names: ['xclip', 'xsel'],
    style: 'long',
    flags: { '-o -out --output': { tells: true }, '-selection -sel -i -in -f': 'none', '-quiet': {} },
    operands: ['...read'],
    does: ['write'],
    examples: [
      ['xclip -selection clipboard -o', 'safe'],
      ['xclip a', 'write'],
    ],
  },
  {
    names: ['wl-paste'],
    flags: { '-w --watch': 'unknown' },
    examples: [
      ['wl-paste -n', 'safe'],
      ['wl-paste --watch sh', 'opaque'],
    ],
  },
  {
    names: ['xset', 'xrandr', 'setxkbmap'],
    flags: { '-q --query -query --listmonitors -print': { tells: 'only' } },
    style: 'long',
    does: ['write'],
    examples: [
      ['xrandr -q', 'safe'],
      ['xrandr --output a --off', 'write'],
    ],
  },
  {
    names: ['ldconfig'],
    flags: { '-p --print-cache': { tells: true }, '-f -C': 'unknown' },
    does: ['write'],
    examples: [
      ['ldconfig -p', 'safe'],
      ['ldconfig', 'write'],
    ],
  },
];
