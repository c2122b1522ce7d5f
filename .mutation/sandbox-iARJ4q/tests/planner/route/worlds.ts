// @ts-nocheck
import { expect, test } from 'vitest';
import type { RouteKind } from '../../../src/plan.ts';
import { route } from '../../../src/planner/route.ts';
import { type CommandKind, type FixedWorld, fixedWorld, type World } from '../../../src/world.ts';

const FILES = `git docker npm node python3 cargo make find grep sort head tail cat ls cp mv rm mkdir touch ln kill ps df du
who last look write wall date cal file stat tree top watch which host split join cut paste link install open yes xargs sudo
systemctl vim less man tar zip unzip gzip sed awk curl ssh chmod mount print edit convert display env`;
const BUILTINS =
  'cd echo test [ kill wait jobs fg bg set unset export alias type hash help history read exit continue : . source trap';
const KEYWORDS = 'for while until if then else fi do done case esac select function time ! { } [[';

const named = (names: string, kind: CommandKind): [string, CommandKind][] =>
  names.split(/\s+/).map((name) => [name, kind]);

/** An ordinary machine, with a few files in the current folder. */
export const ordinary = (given: FixedWorld = {}): World =>
  fixedWorld({
    commands: Object.fromEntries([
      ...named(FILES, 'file'),
      ...named(BUILTINS, 'builtin'),
      ...named(KEYWORDS, 'keyword'),
    ]),
    files: { '/home/sam/ledger': 120, '/home/sam/src/main.c': 80, '/bin/ls': 9, '/etc/fstab': 5, ...given.files },
  });

/** A machine with the core utilities only. */
export const bare: World = fixedWorld({
  commands: Object.fromEntries([
    ...named('ls cp mv rm cat sort head tail cut join split date who test yes kill install link touch', 'file'),
    ...named(BUILTINS, 'builtin'),
    ...named(KEYWORDS, 'keyword'),
  ]),
});

/** One test a line: read so on both machines, with a reason that is a sentence. */
export const everywhere = (kind: RouteKind, lines: readonly string[]): void => {
  test.each(lines)(`${kind}: %s`, (line) => {
    for (const world of [ordinary(), bare]) {
      const read = route(line, world);
      expect(`${read.kind} (${read.reason})`).toMatch(new RegExp(`^${kind} \\(.+\\.\\)$`, 's'));
    }
  });
};
