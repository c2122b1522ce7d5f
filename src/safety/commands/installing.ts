/** What package managers have in common: installing, removing, and where a package comes from. */
import type { Call } from '../call.ts';
import type { Usage } from '../spec.ts';

const unseen =
  (elsewhere: RegExp) =>
  (call: Call): void => {
    for (const arg of call.operands)
      if (elsewhere.test(arg.text) || arg.dynamic === 'any')
        call.unknown(`${arg.text || 'a package'} comes from somewhere unknown`);
  };

/** From the system's own archive; a file or an address is a package that nobody vouches for. */
export const INSTALL: Usage = {
  does: ['network', 'write'],
  flags: {
    '-o --option -c --config-file --root --installroot --setopt': 'unknown',
    '--dry-run --simulate --just-print --no-act': { tells: true },
    '-y -q --yes': {},
  },
  judge: unseen(/^(?:git\+|https?:|ssh:|git@|file:|\.{0,2}\/|github:)|^[\w-]+\/[\w-]+\/[\w@.-]+$/),
};

const FROM_ELSEWHERE = unseen(/^(?:git\+|https?:|ssh:|git@|file:\/\/|\/tmp|github:|(?!\.{1,2}\/)[\w.-]+\/[\w.-]+$)/);

/** From a language's registry; a local folder is the person's own project. */
export const INSTALL_LOCAL: Usage = {
  ...INSTALL,
  flags: {
    '-r --requirement -c --constraint': 'none',
    '-t --target --prefix -e --editable --python': 'none',
    '-i --index-url --extra-index-url -f --find-links --registry --script-shell --node-options': 'unknown',
    '--dry-run': { tells: true },
  },
  judge: (call) => {
    FROM_ELSEWHERE(call);
    const edited = call.value('-e', '--editable');
    if (edited !== undefined && /:\/\/|^git\+/.test(edited.text))
      call.unknown(`${edited.text} comes from somewhere unknown`);
    if (/:\/\//.test(call.value('-r', '--requirement', '-c', '--constraint')?.text ?? ''))
      call.unknown('a list of packages from elsewhere');
  },
};

export const REMOVE: Usage = { does: ['write'], flags: { '--dry-run': { tells: true } } };

/** Puts a package where everybody can get it. */
export const PUBLISH: Usage = { does: ['network', '!upload'], flags: { '--dry-run -n': { tells: true } } };

/** Runs a program that a package brings, with its own arguments: `--help` is one of them. */
export const RUNS_PACKAGE: Usage = {
  helps: false,
  flags: { '-c --call': 'script', '-p --package': 'none' },
  judge: (call) => {
    if (call.operands.length > 0) call.unknown('a package that was never seen is run');
  },
};
