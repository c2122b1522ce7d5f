/** What may leave for a model that is not on this machine: masked on the way out, put back on the way in, written down. */
import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TurnEvent } from '../event.ts';
import { makeFolder } from '../memory/folder.ts';
import { openWire } from '../memory/wire.ts';
import type { Planned } from '../plan.ts';
import type { Gate } from '../planner/model/gate.ts';
import { secretLint } from '../safety/redact/lint.ts';
import { forReading, putBack } from '../safety/redact/put-back.ts';
import { countsIn, openRedactor, type Redactor } from '../safety/redact/redactor.ts';
import { eachText } from '../safety/redact/texts.ts';
import { type Held, type Label, openVault } from '../safety/redact/vault.ts';
import type { World } from '../world.ts';
import type { Machine } from './machine.ts';
import { knownOf } from './secrets.ts';

export interface Privacy {
  /** The gate of one turn. */
  gate(turn: string, world: World): Gate;
  /** A model's reply as it is judged, shown and run here. */
  reveal(planned: Planned): Planned;
  /** A step that is shown while its plan is still being written. */
  shown(event: TurnEvent): TurnEvent;
  /** All that was hidden so far. */
  masked(): readonly Held[];
  /** The event as it is kept: what was masked for the model is masked in it again. */
  kept(event: TurnEvent): TurnEvent;
}

const KEY_BYTES = 32;

/** Kept, so that a value has the same placeholder tomorrow; where it cannot be kept it lasts as long as this process. */
const keyIn = (state: string): Buffer => {
  const path = join(state, 'placeholder.key');
  try {
    const key = readFileSync(path);
    if (key.length === KEY_BYTES) return key;
  } catch {
    // The first time.
  }
  const key = randomBytes(KEY_BYTES);
  try {
    makeFolder(state);
    writeFileSync(path, key, { mode: 0o600, flag: 'wx' });
    return key;
  } catch {
    return key;
  }
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const labelBy =
  (key: Buffer): Label =>
  (value) =>
    [...createHmac('sha256', key).update(value).digest().subarray(0, 6)].map((byte) => LETTERS[byte & 31]).join('');

/** One for each shell: values keep their placeholders as long as it lives. */
export const openPrivacy = (machine: Machine, env: () => Machine['env']): Privacy => {
  const { folders, settings } = machine;
  const vault = openVault(labelBy(keyIn(folders.state)));
  const wire = openWire(folders.state);
  const redactorFor = ({ cwd, git, home }: World): Redactor => {
    const places = { env: env(), home, folders: [...new Set([cwd, ...(git === undefined ? [] : [git])])] };
    const { addressBook } = settings;
    const known = knownOf({ ...places, ...(addressBook !== undefined && { addressBook }) });
    return openRedactor({ known, vault, lint: secretLint, personal: 'found' });
  };
  const again = openRedactor({ known: [], vault, personal: 'left' });
  return {
    gate: (turn, world) => {
      const redactor = redactorFor(world);
      return {
        mask: redactor.mask,
        // Put back where it is known what each text is: `reveal`.
        incoming: (text) => text,
        outgoing: async ({ endpoint, origin, body }) => {
          const leaving = await redactor.outgoing(body);
          const text = JSON.stringify(leaving);
          wire.record(turn, { at: Date.now(), by: endpoint, to: origin, body: text, masked: countsIn(text) });
          return leaving;
        },
      };
    },
    reveal: (planned) => {
      if (planned.kind === 'answer') return { ...planned, text: forReading(planned.text, vault) };
      if (planned.kind !== 'plan') return { ...planned, reason: forReading(planned.reason, vault) };
      const back = putBack(planned.plan, vault);
      if (back.kind === 'plan') return { ...planned, plan: back.plan };
      return { kind: 'abstain', reason: back.reason, unknown: [], suggestions: [] };
    },
    shown: (event) => (event.type === 'proposed' ? eachText(event, (text) => forReading(text, vault)) : event),
    masked: vault.values,
    kept: (event) => eachText(event, again.again),
  };
};
