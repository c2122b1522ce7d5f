/** The person's and the project's own skills: `skills/NAME/SKILL.md` in the config folder, `.llmos/skills/NAME/SKILL.md` in the project. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ownSkills, type Source } from '../planner/offline/own/own-skill.ts';
import { type Problem, readSkillFile } from '../planner/offline/own/skill-file.ts';
import type { Skill } from '../planner/offline/skill.ts';

const MOST_FILES = 200;
const MOST_BYTES = 65_536;

export interface Own {
  readonly skills: readonly Skill[];
  readonly problems: readonly { readonly file: string; readonly problem: string }[];
}

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort().slice(0, MOST_FILES);
  } catch {
    return [];
  }
};

const textOf = (file: string): string | Problem | undefined => {
  try {
    if (statSync(file).size > MOST_BYTES) return { problem: 'it is larger than 64 KB' };
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

const readFolder = (folder: string, source: Source): Own => {
  const skills: Skill[] = [];
  const problems: { file: string; problem: string }[] = [];
  for (const name of namesIn(folder)) {
    const file = join(folder, name, 'SKILL.md');
    const text = textOf(file);
    if (text === undefined) continue;
    const read = typeof text === 'string' ? readSkillFile(text) : text;
    if ('problem' in read) problems.push({ file, problem: read.problem });
    else skills.push(...ownSkills(read, source));
  }
  return { skills, problems };
};

/** `config`: the person's config folder; `project`: the root of the work tree or the folder one stands in. */
export const readOwnSkills = (config: string, project: string): Own => {
  const person = readFolder(join(config, 'skills'), 'person');
  const shared = readFolder(join(project, '.llmos', 'skills'), 'project');
  return { skills: [...person.skills, ...shared.skills], problems: [...person.problems, ...shared.problems] };
};
