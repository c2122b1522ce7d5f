/** Which programs a command starts, and whether the World has them. */
import type { World } from '../../../world.ts';
import type { Command } from './command.ts';

/** Programs that start another one named by their next operand. */
const WRAPPERS = new Set(['sudo', 'nohup', 'time', 'xargs']);

const programsOf = (command: Command): readonly string[] => {
  switch (command.type) {
    case 'run': {
      const names = command.words.filter((word) => typeof word === 'string');
      const [first = ''] = names;
      return WRAPPERS.has(first) ? [first, names.slice(1).find((name) => !name.startsWith('-')) ?? ''] : [first];
    }
    case 'redirect':
      return programsOf(command.command);
    default:
      return command.parts.flatMap(programsOf);
  }
};

/** A World that does not even know `ls` has not been surveyed: everything is taken to be there. */
const isSurveyed = (world: World): boolean => world.command('ls') !== undefined;

export const hasProgram = (world: World, name: string): boolean =>
  !isSurveyed(world) || world.command(name) !== undefined;

/** The first of some programs that is there, or undefined. */
export const firstOf = (world: World, ...names: readonly string[]): string | undefined =>
  names.find((name) => hasProgram(world, name));

export const isInstalled = (command: Command, world: World): boolean =>
  !isSurveyed(world) || programsOf(command).every((name) => name === '' || world.command(name) !== undefined);

/** `sudo` where the person is not root already. */
export const asRoot = (world: World): readonly string[] => (world.uid === 0 ? [] : ['sudo']);
