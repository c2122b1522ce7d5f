/** Home, temporary folder and all that llmos keeps are on a disk without room: the shell works on, and says so once. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { there } from './play.ts';
import { LAUNCHER, sit } from './terminal.ts';

/** Mounts are a matter of the superuser, in a namespace of their own. */
const mayMount = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'llmos-full-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const launcher = join(folder, 'llmos');
writeFileSync(
  launcher,
  `#!/bin/sh
exec unshare -m sh -c '
  mount -t tmpfs -o size=64k none "$HOME" && cd "$HOME" || exit 9
  echo "PS1=\\"ok> \\"" >.bashrc; cp .bashrc .zshrc
  mkdir -p .local/state/llmos .config; : >.local/state/llmos/greeted
  cat /dev/zero >fill 2>/dev/null
  exec ${LAUNCHER}'
`,
);
chmodSync(launcher, 0o755);

const count = (text: string, part: string): number => text.split(part).length - 1;

for (const shell of ['bash', 'zsh'] as const)
  it.skipIf(!mayMount || !there(shell))(`${shell}: lines run, plans run, variables stay`, async () => {
    const seat = await sit({ shell, launcher });
    try {
      await seat.prompt();
      await seat.line('K=kept; echo more >more || echo "no room"');
      await seat.line('cd /usr');
      seat.type('go to the folder /usr/bin\r');
      await seat.prompt();
      await seat.line('echo "<$K $PWD>"');
      const screen = seat.screen();
      expect(screen).toMatch(/^no room$/m);
      expect(screen).toMatch(/^<kept \/usr\/bin>$/m);
      expect(count(screen, 'the journal cannot be written')).toBe(1);
      seat.type('exit 3\r');
      expect(await seat.ended()).toBe(3);
    } finally {
      seat.close();
    }
  });
