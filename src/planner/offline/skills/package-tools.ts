/** Package managers: what each calls its deeds, and the words that stand for it. */
export type Deed = 'install' | 'remove' | 'refresh' | 'upgrade' | 'search' | 'show' | 'list';

export interface PackageTool {
  readonly root: boolean;
  readonly deeds: Readonly<Partial<Record<Deed, readonly string[]>>>;
}

export const TOOLS: Readonly<Record<string, PackageTool>> = {
  apt: {
    root: true,
    deeds: {
      install: ['install'],
      remove: ['remove'],
      refresh: ['update'],
      upgrade: ['upgrade'],
      search: ['search'],
      show: ['show'],
      list: ['list', '--installed'],
    },
  },
  dnf: {
    root: true,
    deeds: {
      install: ['install'],
      remove: ['remove'],
      refresh: ['check-update'],
      upgrade: ['upgrade'],
      search: ['search'],
      show: ['info'],
      list: ['list', 'installed'],
    },
  },
  yum: {
    root: true,
    deeds: {
      install: ['install'],
      remove: ['remove'],
      refresh: ['check-update'],
      upgrade: ['update'],
      search: ['search'],
      show: ['info'],
      list: ['list', 'installed'],
    },
  },
  pacman: {
    root: true,
    deeds: {
      install: ['-S'],
      remove: ['-R'],
      refresh: ['-Sy'],
      upgrade: ['-Syu'],
      search: ['-Ss'],
      show: ['-Si'],
      list: ['-Q'],
    },
  },
  brew: {
    root: false,
    deeds: {
      install: ['install'],
      remove: ['uninstall'],
      refresh: ['update'],
      upgrade: ['upgrade'],
      search: ['search'],
      show: ['info'],
      list: ['list'],
    },
  },
  npm: {
    root: false,
    deeds: {
      install: ['install'],
      remove: ['uninstall'],
      upgrade: ['update'],
      search: ['search'],
      show: ['view'],
      list: ['ls'],
    },
  },
  pip: {
    root: false,
    deeds: { install: ['install'], remove: ['uninstall'], show: ['show'], list: ['list'] },
  },
  snap: {
    root: true,
    deeds: {
      install: ['install'],
      remove: ['remove'],
      upgrade: ['refresh'],
      search: ['find'],
      show: ['info'],
      list: ['list'],
    },
  },
  zypper: {
    root: true,
    deeds: {
      install: ['install'],
      remove: ['remove'],
      refresh: ['refresh'],
      upgrade: ['update'],
      search: ['search'],
      show: ['info'],
      list: ['search', '--installed-only'],
    },
  },
  apk: {
    root: true,
    deeds: {
      install: ['add'],
      remove: ['del'],
      refresh: ['update'],
      upgrade: ['upgrade'],
      search: ['search'],
      show: ['info'],
      list: ['info'],
    },
  },
  cargo: {
    root: false,
    deeds: { install: ['install'], remove: ['uninstall'], search: ['search'], list: ['install', '--list'] },
  },
  gem: {
    root: false,
    deeds: {
      install: ['install'],
      remove: ['uninstall'],
      upgrade: ['update'],
      search: ['search'],
      show: ['info'],
      list: ['list'],
    },
  },
  conda: {
    root: false,
    deeds: { install: ['install'], remove: ['remove'], search: ['search'], list: ['list'] },
  },
};

/** Words that name the tool without naming it. */
export const NAMED_BY: Readonly<Record<string, string>> = {
  python: 'pip',
  pip3: 'pip',
  node: 'npm',
  javascript: 'npm',
  'apt-get': 'apt',
  debian: 'apt',
  ubuntu: 'apt',
  fedora: 'dnf',
  homebrew: 'brew',
  redhat: 'yum',
  centos: 'yum',
  arch: 'pacman',
  opensuse: 'zypper',
  alpine: 'apk',
  rust: 'cargo',
  rubygems: 'gem',
  anaconda: 'conda',
};
