/** One manner put on a command. */
import type { World } from '../../../world.ts';
import type { Attributes } from '../frames/clause.ts';
import type { Command } from '../write/command.ts';
import type { Manners } from './said.ts';

export interface Given {
  readonly said: Attributes;
  readonly manners: Manners;
  readonly world: World;
}

/** What a manner makes of a command: the command itself where it is not said, undefined where it cannot be had. */
export type Step = (command: Command, given: Given) => Command | undefined;
