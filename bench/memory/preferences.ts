/** How well preferences are learned from stories: in force and right, and learned though they are none. */
import { isInForce } from '../../src/memory/core.ts';
import { taught } from '../../src/memory/learn.ts';
import { applyPreferences } from '../../src/memory/preferences/apply.ts';
import { EMPTY, type Memory } from '../../src/memory/shape.ts';
import type { Turn } from '../../src/memory/turns.ts';
import type { Plan } from '../../src/plan.ts';
import { type Scene, type Story, stories } from './preference-stories.ts';

const START = Date.UTC(2026, 3, 1, 9);

const planOf = (request: string, command: string, source: Plan['source']): Plan => ({
  request,
  source,
  steps: [{ kind: 'shell', id: '1', command, reason: '', needs: [] }],
  confidence: 1,
  reason: '',
});

const base = (id: string, at: number, { cwd = '/home/sam' }: Pick<Scene, 'cwd'>) =>
  ({ turn: id, at, cwd, host: 'box', by: 'person', commands: [], durationMs: 5 }) as const;

/** The turns that a scene is: the request, and what was typed after a refusal. */
const turnsOf = (scene: Scene, memory: Memory, { id, at }: { id: string; at: number }): readonly Turn[] => {
  const offered = applyPreferences(planOf(scene.ask, scene.proposed, 'offline'), memory.preferences, {
    cwd: scene.cwd ?? '/home/sam',
    has: () => true,
  });
  const start = { ...base(id, at, scene), line: scene.ask, route: 'ask' as const };
  const given = { given: scene.refused !== true, by: 'person' as const };
  const ended = {
    status: scene.failed ? 'failed' : scene.refused ? 'denied' : 'done',
    code: scene.failed ? 1 : 0,
  } as const;
  const shell = start.commands;
  // An edit that says what was offered already is none: the person takes it.
  const isEdited = scene.edit !== undefined && (offered.steps[0] as { command: string }).command !== scene.edit;
  const asked: Turn = isEdited
    ? {
        ...start,
        ...ended,
        plan: planOf(scene.edit!, scene.edit!, 'typed'),
        proposed: offered,
        plans: 2,
        source: 'typed',
        consent: given,
      }
    : { ...start, ...ended, plan: offered, plans: 1, source: 'offline', consent: given };
  if (scene.typed === undefined) return [asked];
  const line = scene.typed;
  const typed: Turn = {
    ...base(`${id}t`, at + 20_000, scene),
    line,
    route: 'shell',
    plan: planOf(line, line, 'typed'),
    plans: 1,
    source: 'typed',
    consent: { given: true, by: 'policy' },
    commands: shell,
    status: 'done',
    code: 0,
  };
  return [asked, typed];
};

/** The memory after these scenes, an hour apart. */
const after = (scenes: readonly Scene[], start: number, from: Memory): Memory => {
  let memory = from;
  let previous: Turn | undefined;
  scenes.forEach((scene, i) => {
    for (const turn of turnsOf(scene, memory, { id: `s${start}-${i}`, at: start + i * 3_600_000 })) {
      memory = taught(memory, { turn, previous, now: turn.at });
      previous = turn;
    }
  });
  return memory;
};

/** The memory at the end of a story. */
const lived = ({ scenes }: Story): Memory => after(scenes, START, EMPTY);

/** One life of all the stories, each in a folder of its own, a week apart. */
export const livedThrough = (start: number): Memory =>
  stories().reduce<Memory>(
    (memory, { scenes }, i) =>
      after(
        scenes.map((scene) => ({ ...scene, cwd: `/home/sam/p${i}` })),
        start + i * 7 * 86_400_000,
        memory,
      ),
    EMPTY,
  );

export const tell = (story: Story): { right: boolean; wrong: readonly string[]; got: string } => {
  const memory = lived(story);
  const { ask, proposed, wanted } = story.probe;
  const plan = applyPreferences(planOf(ask, proposed, 'offline'), memory.preferences, {
    cwd: '/home/sam',
    has: () => true,
  });
  const got = (plan.steps[0] as { command: string }).command;
  const held = memory.preferences.filter(isInForce);
  const wrong =
    held.length > story.inForce || (story.inForce === 0 && got !== proposed) ? held.map(({ choice }) => choice) : [];
  return { right: got === wanted && (story.inForce === 0 || held.length === story.inForce), wrong, got };
};

const figures = (name: string): readonly (readonly [string, string])[] => {
  const told = stories(name).map((story) => [story, tell(story)] as const);
  for (const [story, { right, wrong, got }] of told)
    if (!right || wrong.length > 0)
      console.log(`  ${story.title}: ${got} ${wrong.length > 0 ? `(${wrong.join('; ')})` : ''}`);
  const right = told.filter(([, one]) => one.right).length;
  const wrong = told.filter(([, one]) => one.wrong.length > 0).length;
  return [
    [
      `preferences (${name}): stories right`,
      `${right} of ${told.length} = ${((100 * right) / told.length).toFixed(1)} % (at least 95)`,
    ],
    [`preferences (${name}): stories with something wrongly learned`, `${wrong} (at most 0)`],
  ];
};

/** Prints the figures. */
export const preferences = (): readonly (readonly [string, string])[] => [
  ...figures('preferences.txt'),
  ...figures('preferences-fresh.txt'),
  ...figures('preferences-blind.txt'),
];
