/** How badly an operand fits its slot, and what that is judged by. */
import type { World } from '../../world.ts';
import type { Token } from './scan.ts';

/** 0 fits · about 1 doubtful · 3 and more: not an argument this command takes. */
export type Strain = number;

/** What an operand is judged by: the command, the token, its fellows and what exists. */
export interface Operand {
  readonly command: string;
  readonly token: Token;
  readonly all: readonly Token[];
  readonly world: World;
}
