/**
 * A program that carries out one request reads the terminal only to be stopped by Esc. What else was typed belongs to whoever
 * reads it next. A terminal takes it back (TIOCSTI, by perl, as Node has no ioctl) where the kernel still allows that (Linux
 * with `dev.tty.legacy_tiocsti`, or root; macOS); else it is said, so that nothing is lost unseen.
 */
import { spawnSync } from 'node:child_process';
import { visible } from '../safety/show.ts';
import { stderr } from './output.ts';

const TIOCSTI = process.platform === 'darwin' ? 0x80017472 : 0x5412;
const BOUND_MS = 2_000;
const LONGEST = 4_096;

const PUT =
  'my ($n) = @ARGV; open(my $t, "+<", "/dev/tty") or exit 1; local $/; ioctl($t, $n, $_) or exit 1 for split //, <STDIN>;';

const isTaken = (bytes: Uint8Array): boolean => {
  const { status } = spawnSync('perl', ['-e', PUT, String(TIOCSTI)], {
    input: bytes,
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: BOUND_MS,
  });
  return status === 0;
};

export const giveBack = (bytes: Uint8Array): void => {
  if (bytes.length <= LONGEST && isTaken(bytes)) return;
  const text = Buffer.from(bytes)
    .toString()
    .replace(/[\r\n]+/g, ' ⏎ ')
    .trim();
  stderr(`llmos: typed meanwhile, and read by nobody: ${visible(text)}\n`);
};
