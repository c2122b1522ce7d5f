/** GnuPG: what is public is shown, what is secret is not, and what is written has a name. */
import { literal } from '../arg.ts';
import type { Call } from '../call.ts';
import type { CommandSpec } from '../spec.ts';

const TELLS =
  '--verify --version --help -k -K --list-keys --list-public-keys --list-secret-keys --list-sigs --list-signatures --check-sigs --check-signatures --fingerprint --list-packets --list-config --print-md';

/** `a` becomes `a.gpg`, `a.asc` or `a.sig` beside it. */
const writesBeside = (call: Call): void => {
  if (call.has('-o', '--output')) return;
  const made = call.has('-b', '--detach-sign') ? '.sig' : call.has('-a', '--armor', '--clear-sign') ? '.asc' : '.gpg';
  for (const arg of call.operands) call.play('create', { ...arg, text: `${arg.text}${made}` });
};

export const keys: readonly CommandSpec[] = [
  {
    names: ['gpg', 'gpg2'],
    closed:
      '-a --armor --batch --no-tty --yes -q --quiet -v --verbose -c --symmetric -e --encrypt -s --sign --clear-sign -b --detach-sign --with-colons --with-fingerprint --with-keygrip --keyid-format --no-armor -n --dry-run',
    flags: {
      [TELLS]: { tells: 'only' },
      '-r --recipient -u --local-user --default-key --cipher-algo --digest-algo --compress-algo': 'none',
      '-o --output': 'write',
      '-d --decrypt --export-secret-keys --export-secret-subkeys --export-ssh-key': { does: ['secret'] },
      '--export': { tells: true },
      '--import --gen-key --generate-key --full-generate-key --quick-generate-key --quick-gen-key': { does: ['write'] },
      '--recv-keys --search-keys --refresh-keys --fetch-keys': { does: ['network', 'write'] },
      '--send-keys': { does: ['network', '!upload'] },
      '--delete-keys --delete-key --delete-secret-keys --delete-secret-and-public-keys': { does: ['!discard'] },
    },
    judge: (call) => {
      if (call.has('-c', '--symmetric', '-e', '--encrypt', '-s', '--sign', '--clear-sign', '-b', '--detach-sign'))
        writesBeside(call);
      else if (call.flags.length === 0) call.play('secret', literal('what is decrypted'));
    },
    examples: [
      ['gpg --list-keys', 'safe'],
      ['gpg --verify a.sig a', 'safe'],
      ['gpg -c a', 'write'],
      ['gpg -d a.gpg', 'dangerous'],
      ['gpg --export-secret-keys -a', 'dangerous'],
      ['gpg --delete-secret-keys sam', 'dangerous'],
      ['gpg --photo-viewer ./a --list-keys', 'opaque'],
    ],
  },
];
