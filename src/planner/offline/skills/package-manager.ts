/** Which package manager is here, and its command for a package. */
import type { World } from '../../../world.ts';
import type { Attributes } from '../frames/clause.ts';
import { isOrdinary } from '../language/english/ordinary.ts';
import { firstOf } from '../write/programs.ts';

type Runs = Readonly<Partial<Record<'apt' | 'dnf' | 'pacman' | 'brew', string>>>;

/** The command of the package manager that is here. */
export const ofManager = (world: World, runs: Runs): string | undefined => {
  const manager = world.os === 'darwin' ? 'brew' : firstOf(world, 'apt', 'dnf', 'pacman');
  return manager === undefined ? undefined : runs[manager as keyof Runs];
};

/** True for what can be the name of a package, and is no word of everyday. */
export const isPackageName = (name: string | undefined, world: World): name is string =>
  name !== undefined &&
  /^[a-z\d][\w.+-]*$/i.test(name) &&
  !/\.(?:deb|rpm|txt|json)$/.test(name) &&
  (!isOrdinary(name.toLowerCase()) || world.command(name) !== undefined);

/** The same for a package that is named. */
export const commandOfManager =
  (runs: Runs) =>
  ({ name }: Attributes, world: World): string | undefined =>
    isPackageName(name, world) ? ofManager(world, runs) : undefined;
