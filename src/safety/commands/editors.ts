/** Editors, pagers and desktop programs. */
import { type CommandSpec, words } from '../spec.ts';

export const editors: readonly CommandSpec[] = [
  {
    names: ['vi', 'vim', 'nvim', 'view', 'vimdiff', 'rvim', 'gvim'],
    flags: {
      '-c --cmd -S -s -u -U --listen --server --remote-expr -w -W': 'unknown',
      '--version --help -h': { tells: true },
    },
    operands: ['...edit'],
    judge: (call) => {
      if (call.args.some((arg) => /^\+./.test(arg.text) && !/^\+\d*$|^\+\//.test(arg.text)))
        call.unknown('the editor runs a command');
      if (call.operands.length === 0) call.changes('what is edited');
    },
    examples: [
      ['vim a', 'write'],
      ["vim -c '!rm a'", 'opaque'],
      ['vim --version', 'safe'],
    ],
  },
  {
    names: words(
      'nano pico micro hx helix kak joe ne mcedit code codium subl gedit kate mousepad xed atom zed idea pycharm cursor nautilus dolphin thunar libreoffice soffice gimp vlc mpv evince okular eog feh xdot meld kdiff3 spotify ranger nnn lf yazi',
    ),
    flags: {
      '-s --speller -f --rcfile --cmd --install-extension --extensions-dir --user-data-dir --script': 'unknown',
      '--version --help --list-extensions': { tells: true },
    },
    operands: ['...edit'],
    does: ['write'],
    examples: [
      ['nano a', 'write'],
      ['nano -s ./x a', 'opaque'],
      ['code docs', 'write'],
    ],
  },
  {
    names: ['emacs', 'emacsclient', 'mg', 'jed'],
    flags: {
      '--version': { tells: true },
      '-nw -Q -q --no-window-system': {},
      '--eval -e -l --load -f --funcall --script --batch -batch': 'unknown',
    },
    operands: ['...edit'],
    does: ['write'],
    judge: (call) => {
      if (call.args.some((arg) => /^-(?:-batch|-script|batch|-eval|-kill)/.test(arg.text)))
        call.unknown('the editor runs a program');
    },
    examples: [
      ['emacs a', 'write'],
      ["emacs --eval '(x)'", 'opaque'],
    ],
  },
  {
    names: words('less pg lnav glow hexyl jless fx visidata vd sc-im'),
    flags: {
      '-o -O --log-file --LOG-FILE': 'write',
      '-k --lesskey-file --lesskey-src --lesskey-content': 'unknown',
      '-p -P -b -x -y -j -t -T': 'none',
    },
    operands: ['...read'],
    judge: (call) => {
      if (call.args.some((arg) => /^\+/.test(arg.text) && !/^\+[FGg\d/]/.test(arg.text)))
        call.unknown('the pager runs a command');
    },
    examples: [
      ['less a', 'safe'],
      ['less -o b a', 'write'],
      ["less '+!rm a' b", 'opaque'],
    ],
  },
  {
    names: ['man', 'pydoc', 'perldoc', 'ri', 'texinfo'],
    flags: {
      '-P --pager -H --html': 'script',
      '-M --manpath -C --config-file': 'unknown',
      '-l --local-file': { operands: ['...read'] },
      '-k -f -w': {},
    },
    examples: [
      ['man 5 fstab', 'safe'],
      ["man -P 'rm a' ls", 'dangerous'],
    ],
  },
];
