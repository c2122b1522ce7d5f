/** `llmos help [TOPIC]`: what can be asked without a model, from the skills' own examples. */
import { skills } from '../planner/offline/skills/list.ts';
import { type Machine, Refusal } from './machine.ts';
import type { Options } from './options.ts';
import { stdout } from './output.ts';

const topics = (): ReadonlyMap<string, typeof skills> => {
  const known = new Map<string, (typeof skills)[number][]>();
  for (const skill of skills) known.set(skill.topic, [...(known.get(skill.topic) ?? []), skill]);
  return known;
};

const overview = (): string => {
  const lines = [...topics()].map(([topic, skills]) => {
    const [said = ''] = skills[0]?.examples[0] ?? [];
    return `  ${topic.padEnd(12)} ${String(skills.length).padStart(3)}   ${said}`;
  });
  return [
    'What can be asked without a model, by topic; `llmos help TOPIC` shows examples, `llmos --help` the calls:',
    ...lines,
    '',
  ].join('\n');
};

export const help = ([topic]: readonly string[], _options: Options, _machine: Machine): number => {
  if (topic === undefined) {
    stdout(overview());
    return 0;
  }
  const skills = topics().get(topic.toLowerCase());
  if (skills === undefined)
    throw new Refusal(`there is no topic '${topic}'; there are ${[...topics().keys()].join(', ')}`, 2);
  for (const { summary, examples } of skills) {
    stdout(`${summary}\n`);
    for (const [said, command] of examples.slice(0, 3)) stdout(`  ${said}\n      ${command}\n`);
  }
  return 0;
};
