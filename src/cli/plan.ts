/** `llmos plan`: shows the plan and what the guard says of it; runs nothing. */
import type { Dialogue } from '../event.ts';
import type { Planned } from '../plan.ts';
import { planOffline } from '../planner/offline/offline.ts';
import { follow, frontFor } from './front.ts';
import { type Answer, answerLines, readAll, textField } from './input.ts';
import { type Machine, Refusal } from './machine.ts';
import { openModel } from './model.ts';
import { lineOf, type Options, sound } from './options.ts';
import { readOwnSkills } from './own-skills.ts';
import { privacyDoor } from './privacy-door.ts';
import { openKernel } from './rooms.ts';
import { asScript } from './script.ts';
import { turnId } from './turn-id.ts';
import { worldsOf } from './worlds.ts';

export const planRequest = async (words: readonly string[], options: Options, machine: Machine): Promise<number> => {
  if (options.jsonl === true) return planLines(options, machine);
  const line = words.length > 0 ? lineOf(words) : sound((await readAll(machine.signal)).trim());
  if (line.trim() === '') throw new Refusal('the request is empty', 2);
  const turn = openKernel(machine).turn(
    { line, by: 'person', reading: 'auto' },
    { mode: 'dry', data: machine.stdin === 'data' && words.length > 0 },
  );
  return (await follow(turn, frontFor(machine, { ...options, dryRun: true }))).code;
};

/** `{"id","request","cwd"?}` a line in; a plan as one script a line out. */
const planLines = async (options: Options, machine: Machine): Promise<number> => {
  const worlds = worldsOf(machine);
  const { open: privacy } = privacyDoor(machine, () => machine.env);
  const ask = options.offline !== true && !machine.settings.offline;
  await answerLines(async (asked) => {
    const request = textField(asked, 'request');
    const world = worlds(asked['cwd']);
    const { skills: own } = readOwnSkills(machine.folders.config, world.git ?? world.cwd);
    const offline = planOffline(request, world, { stdin: asked['stdin'] === true, own });
    if (offline.kind !== 'abstain' || !ask) return planAnswer(offline);
    return planAnswer(
      await firstReply(openModel({ machine, turn: turnId(), request, world, privacy }), offline, machine.signal),
    );
  });
  return 0;
};

/** The model's first reply, without what is told on the way. */
const firstReply = async (
  dialogue: Dialogue | undefined,
  otherwise: Planned,
  signal: AbortSignal,
): Promise<Planned> => {
  const telling = dialogue?.next(undefined, signal);
  for (;;) {
    const told = await telling?.next();
    if (told === undefined) return otherwise;
    if (told.done === true) return told.value;
  }
};

const planAnswer = (planned: Planned): Answer => {
  switch (planned.kind) {
    case 'plan': {
      const { steps, source, confidence, reason, missing, alternatives, undecided } = planned.plan;
      const needs = missing === undefined ? {} : { missing };
      const others = alternatives === undefined ? {} : { alternatives };
      // Nobody can be asked which is meant: none is.
      const isOpen = undecided === true;
      const why = isOpen ? 'more than one command may be meant: see the alternatives' : reason;
      return {
        command: isOpen ? null : asScript(planned.plan),
        steps,
        source,
        confidence,
        reason: why,
        ...needs,
        ...others,
      };
    }
    case 'answer':
      return {
        command: planned.plan === undefined ? null : asScript(planned.plan),
        steps: planned.plan?.steps ?? [],
        source: planned.source,
        confidence: planned.plan?.confidence ?? 1,
        reason: planned.text,
      };
    case 'abstain':
      return {
        command: null,
        steps: [],
        source: 'offline',
        confidence: 0,
        reason: planned.reason,
        unknown: planned.unknown,
      };
    case 'unreachable':
      return { command: null, steps: [], source: 'model', confidence: 0, reason: planned.reason };
  }
};
