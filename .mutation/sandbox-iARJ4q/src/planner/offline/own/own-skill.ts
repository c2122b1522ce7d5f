/** A person's own skill, matched like a built-in one: its words in any order, synonyms where the dictionary has them. */
// @ts-nocheck

import { intent } from '../intent.ts';
import type { Skill } from '../skill.ts';
import { type Taker, take } from '../takers.ts';
import { quote, quotePath } from '../write/quote.ts';
import type { SkillFile } from './skill-file.ts';

/** Whose skill it is: a person's own comes before the built-in ones, a project's after them. */
export type Source = 'person' | 'project';

const BONUS: Readonly<Record<Source, number>> = { person: 0.05, project: -0.05 };

const LOOSE = new Set('a an the my our please to of for'.split(' '));

/** What is said → a phrase: its words, and its slots. */
const phraseOf = (request: string): string =>
  request
    .toLowerCase()
    .split(/\s+/)
    .map((word) => (/^\{[a-z]+\}$/.test(word) ? word : word.replace(/[^\p{L}\p{N}_-]/gu, '')))
    .filter((word) => word !== '' && !LOOSE.has(word))
    .map((word) => (word.startsWith('{') || /^[a-z]/.test(word) ? word : `=${word}`))
    .join(' ');

/** A quoted text, a path, or the word beside the phrase's word. */
const anything: Taker<string> = (request, used, cue) => {
  const one = take.word(request, used, cue);
  return one === undefined ? take.path(request, used, cue) : one;
};

const filled = (command: string, slots: Readonly<Record<string, string | undefined>>): string | undefined => {
  const names = [...command.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1] ?? '');
  if (names.some((name) => slots[name] === undefined)) return undefined;
  return command.replace(/\{([a-z]+)\}/g, (_all, name: string) => {
    const value = slots[name] ?? '';
    return /[/~]/.test(value) ? quotePath(value) : quote(value.startsWith('-') ? `./${value}` : value);
  });
};

/** One skill for each example of the file. */
export const ownSkills = (file: SkillFile, source: Source): readonly Skill[] =>
  file.examples.map(([request, command], at) => {
    const slots = [...request.matchAll(/\{([a-z]+)\}/g)].map((match) => match[1] ?? '');
    const skill = intent({
      name: at === 0 ? file.name : `${file.name}-${at + 1}`,
      topic: 'own',
      summary: file.description,
      reason: `${file.description} (${source === 'person' ? 'your' : "the project's"} skill ${file.name})`,
      says: [phraseOf(request)],
      slots: Object.fromEntries(slots.map((name) => [name, anything])),
      act: true,
      write: (values) => {
        const text = filled(command, values);
        return text === undefined ? undefined : { type: 'run', words: [{ raw: text }] };
      },
      examples: [[request, command]],
    });
    return {
      ...skill,
      match: (asked) => {
        const proposal = skill.match(asked);
        return proposal === undefined ? undefined : { ...proposal, bonus: (proposal.bonus ?? 0) + BONUS[source] };
      },
    };
  });
