/** What a front says of one turn. */
import type { Run } from '../executors/execute.ts';
import type { ToolContext } from '../executors/tools/tool.ts';
import type { Level, Planned } from '../plan.ts';
import type { Rooms } from '../turn.ts';
import type { DataInput } from './data-input.ts';
import type { Shown } from './fix/failed.ts';

export interface TurnOptions {
  readonly mode?: Rooms['mode'];
  readonly yes?: Level | undefined;
  readonly consent?: Rooms['consent'];
  /** How a tool asks the person. */
  readonly ask?: ToolContext['ask'];
  readonly signal?: AbortSignal;
  /** What the plan's first step reads; none by default. */
  readonly stdin?: 'inherit';
  /** Where that is data. */
  readonly input?: DataInput;
  /** Data waits on standard input: text skills may read it. */
  readonly data?: boolean;
  /** It is about a command that failed: only a model is asked. */
  readonly failed?: Shown;
  /** The person's terminal may be handed to a step. */
  readonly terminal?: 'own' | 'none';
  /** What becomes of the state that the plan leaves. */
  readonly after?: 'state' | 'nothing';
  /** `no`: the journal keeps nothing of it. */
  readonly kept?: 'yes' | 'no';
  /** Instead of what the person consented to for longer. */
  readonly grants?: NonNullable<Rooms['grants']>;
  /** It is planned already: nobody else is asked for a plan. */
  readonly planned?: Planned;
  /** The steps' shells mark there what began and what ended. */
  readonly mark?: Run['mark'];
  /** Shell steps run in a shell that lives already, instead of a child. */
  readonly inSession?: Run['inSession'];
}
