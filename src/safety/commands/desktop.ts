/** Settings and programs of a desktop session. */
import { type CommandSpec, each, TELLS, WRITES, words } from '../spec.ts';

/** Programs that show and set: their names, the verbs that only show, and those that set. */
const SETTINGS: readonly (readonly [names: string, tells: string, changes: string])[] = [
  [
    'gsettings',
    'get list-schemas list-keys list-children list-recursively range describe writable',
    'set reset reset-recursively',
  ],
  ['dconf', 'read list dump', 'write reset load update compile'],
  [
    'pactl',
    'list info stat get-default-sink get-default-source get-sink-volume get-sink-mute get-source-volume get-source-mute',
    'set-default-sink set-default-source set-sink-volume set-sink-mute set-source-volume set-source-mute set-card-profile move-sink-input suspend-sink',
  ],
  ['wpctl', 'status inspect get-volume', 'set-volume set-mute set-default set-profile'],
  ['amixer', 'get sget scontrols scontents controls contents info cget', 'set sset cset'],
  ['playerctl', 'status metadata', 'play pause play-pause stop next previous position volume loop shuffle open'],
  ['brightnessctl', 'get info max g i m', 'set s'],
  [
    'bluetoothctl',
    'list show devices info paired-devices',
    'power scan pair connect disconnect trust untrust remove discoverable pairable',
  ],
  ['rfkill', 'list', 'block unblock toggle'],
  ['xdg-mime', 'query', 'default install uninstall'],
  ['xdg-settings', 'get check', 'set'],
];

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
      'mandb updatedb fc-cache locale-gen dpkg-reconfigure update-ca-certificates update-desktop-database xmodmap alsamixer light wl-copy loadkeys setfont setterm',
    ),
    does: ['write'],
    examples: [['updatedb', 'write']],
  },
  ...SETTINGS.map(
    ([names, tells, changes]): CommandSpec => ({
      names: words(names),
      globals: 'anywhere',
      flags: { '-c -D -s -f --format --server -p --player -d --device': 'none', '-l --list -a --all-players': {} },
      subcommands: { ...each(tells, TELLS), ...each(changes, WRITES) },
      alone: TELLS,
      examples: [
        [`${names.split(' ')[0]} ${tells.split(' ')[0]}`, 'safe'],
        [`${names.split(' ')[0]} ${changes.split(' ')[0]} a`, 'write'],
        [`${names.split(' ')[0]} frobnicate`, 'opaque'],
      ],
    }),
  ),
  { names: ['upower'], examples: [['upower -e', 'safe']] },
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
    // `xrandr` alone lists the screens; so do some words, by themselves
    judge: (call) => {
      if (!call.args.every(({ text }) => /^(?:q|-q|--query|-query|--listmonitors|-print)$/.test(text)))
        call.changes('the screen');
    },
    examples: [
      ['xrandr', 'safe'],
      ['xset q', 'safe'],
      ['xrandr -q', 'safe'],
      ['xrandr --output a --off', 'write'],
    ],
  },
  {
    names: ['ldconfig'],
    flags: { '-p --print-cache': { tells: true }, '-f -C': 'unknown' },
    does: ['write'],
    // folders whose libraries every program then loads
    operands: ['...unknown'],
    examples: [
      ['ldconfig -p', 'safe'],
      ['ldconfig', 'write'],
      ['ldconfig /opt/a', 'opaque'],
    ],
  },
  {
    names: ['gio'],
    subcommands: {
      trash: { operands: ['...source'], flags: { '--empty': { does: ['!discard'] }, '--list': { tells: true } } },
      list: {},
      info: {},
      cat: { operands: ['...read'] },
      copy: { operands: ['...read', 'into'] },
      move: { operands: ['...source', 'into'] },
      remove: { operands: ['...delete'] },
      mkdir: { operands: ['...create'] },
      tree: {},
    },
    examples: [
      ['gio trash a', 'write'],
      ['gio trash --empty', 'dangerous'],
      ['gio remove a', 'dangerous'],
    ],
  },
];
