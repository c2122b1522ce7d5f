/** `llmos help [TOPIC]`: what can be asked without a model, from the skills' own examples. */
import type { Skill } from '../planner/offline/skill.ts';
import { skills as builtIn } from '../planner/offline/skills/list.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stderr, stdout } from './output.ts';
import { type Own, readOwnSkills } from './own-skills.ts';
import { worldsOf } from './worlds.ts';

const topics = (own: readonly Skill[]): ReadonlyMap<string, readonly Skill[]> => {
  const known = new Map<string, Skill[]>();
  for (const skill of [...builtIn, ...own]) known.set(skill.topic, [...(known.get(skill.topic) ?? []), skill]);
  return known;
};

const overview = (all: ReadonlyMap<string, readonly Skill[]>): string => {
  const lines = [...all].map(([topic, skills]) => {
    const [said = ''] = skills[0]?.examples[0] ?? [];
    return `  ${topic.padEnd(12)} ${String(skills.length).padStart(3)}   ${said}`;
  });
  return [
    'What can be asked without a model, by topic; `llmos help TOPIC` shows examples, `llmos --help` the calls:',
    ...lines,
    '',
  ].join('\n');
};

/** The person's and the project's skills; what is wrong with a file is said where they are asked for. */
const ownOf = (machine: Machine): Own => {
  const world = worldsOf(machine)(undefined);
  return readOwnSkills(machine.folders.config, world.git ?? world.cwd);
};

export const help = ([topic]: readonly string[], _options: Options, machine: Machine): number => {
  const own = ownOf(machine);
  const all = topics(own.skills);
  for (const { file, problem } of own.problems) stderr(`llmos: ${file}: ${problem}\n`);
  if (topic === undefined) {
    stdout(overview(all));
    return 0;
  }
  const skills = all.get(topic.toLowerCase());
  if (skills === undefined)
    throw new Refusal(`there is no topic '${topic}'; there are ${[...all.keys()].join(', ')}`, 2);
  for (const { summary, examples } of skills) {
    stdout(`${summary}\n`);
    for (const [said, command] of examples.slice(0, 3)) stdout(`  ${said}\n      ${command}\n`);
  }
  return 0;
};
