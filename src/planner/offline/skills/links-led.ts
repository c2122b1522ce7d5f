/** Where links lead: one led elsewhere, and links to each file of a set. */
import { phrasing, type Said } from '../phrasing.ts';
import type { Skill } from '../skill.ts';
import { type Command, run } from '../write/command.ts';

const THE = '(?:the |a |an |my |file |folder |directory |existing |named |called )*';
const LINK = '(?:symlink|symbolic link|soft link|link)';
const TO = '(?:to|at|towards|towards to)';

/** Nouns that stand where a name would have to. */
const NO_NAME =
  /^(?:an?|it|them|files?|folders?|director(?:y|ies)|symlinks?|links?|all|every|each|the|that|this|me|us|mouse|cursor|clock|time)$/i;

const led = ({ values, request }: Said): Command | undefined => {
  const [link, target] = values;
  if (link === undefined || target === undefined || link === target || /[*?]/.test(link + target) || NO_NAME.test(link))
    return undefined;
  if (/\bhard ?link|\bcursor|\bmouse|\bdns\b|\b(?:all|every|each)\b/i.test(request.text)) return undefined;
  // Without `-n` a link to a folder would be followed, and the new one made in that.
  return run('ln', '-sfn', { path: target }, { path: link });
};

export const linksLed: readonly Skill[] = [
  phrasing({
    name: 'lead-link',
    topic: 'files',
    summary: 'make a link lead elsewhere',
    forms: [
      `(?:make|let|have) ${THE}(?:${LINK} )?${THE}{W} (?:${LINK} )?(?:point|lead|refer|link) ${TO} ${THE}{V}`,
      `(?:point|repoint|redirect|retarget|switch) ${THE}(?:${LINK} )?${THE}{W} (?:${LINK} )?${TO} ${THE}{V}`,
      `(?:change|update|modify|set|switch) ${THE}(?:target of |destination of )?${THE}${LINK} ${THE}{W} (?:so that it point |so it point |to point |so that it lead )?${TO} ${THE}{V}`,
      `(?:replace|overwrite) ${THE}${LINK} ${THE}{W} (?:with|by) (?:one|a link|a new one|a symlink|a symbolic link) (?:pointing |leading |that point )?${TO} ${THE}{V}`,
    ],
    words: ['repoint', 'retarget'],
    write: led,
    examples: [
      ['make the symlink latest point to notes.txt', 'ln -sfn notes.txt latest'],
      ['point latest to docs', 'ln -sfn docs latest'],
    ],
  }),
];
