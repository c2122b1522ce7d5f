/** A person's own rules: patterns over commands as they were resolved, so that `sudo`, quotes and paths hide nothing. */
import type { Finding, OwnRules, Plan, StepVerdict } from '../plan.ts';
import type { Seen } from './scope.ts';

export const NO_RULES: OwnRules = { deny: [], ask: [], allow: [] };

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

/** ` *` at the end stands for any words, none included. */
const expression = (pattern: string, star: string): RegExp => {
  const words = pattern.trim().split(/\s+/).join(' ');
  const open = words.endsWith(' *');
  const body = (open ? words.slice(0, -2) : words).split('*').map(escaped).join(star);
  return new RegExp(`^${body}${open ? `(?: ${star})?` : ''}$`, 's');
};

/** In what is allowed a star takes nothing that a shell reads as more than a word. */
const PLAIN_WORDS = '[^;&|<>()$`\\n\\\\"\'{}*?~\\[]*';

const matching = (patterns: readonly string[], texts: readonly string[]): string | undefined =>
  patterns.find((pattern) => {
    const found = expression(pattern, '.*');
    return texts.some((text) => found.test(text));
  });

export const DENIED = 'denied-by-you';
export const ASKED = 'asked-by-you';

/** Findings for one step: each command in it is looked at, wherever it stands. */
export const ownFindings = (seen: readonly Seen[], own: OwnRules): readonly Finding[] => {
  if (own.deny.length + own.ask.length === 0) return [];
  const texts = seen.map(({ words }) => words.join(' '));
  const of = (rule: string, patterns: readonly string[], level: Finding['level']): Finding[] => {
    const pattern = matching(patterns, texts);
    if (pattern === undefined) return [];
    const verb = rule === DENIED ? 'deny' : 'ask about';
    return [{ rule, level, reason: `your settings ${verb} "${pattern}"`, excerpt: pattern }];
  };
  return [...of(DENIED, own.deny, 'dangerous'), ...of(ASKED, own.ask, 'write')];
};

/** No answer holds for longer, and no pattern lifts it. */
const NEVER = new Set(['catastrophe', 'disk', 'fork-bomb', 'devices', 'secret-leaves', 'taint', 'masked-leaves']);

/** True where each step is a single plain command that the person allowed. */
export const isAllowed = (plan: Plan, steps: readonly StepVerdict[], own: OwnRules): boolean => {
  if (own.allow.length === 0) return false;
  if (steps.some(({ findings }) => findings.some(({ rule }) => NEVER.has(rule)))) return false;
  const allowed = own.allow.map((pattern) => expression(pattern, PLAIN_WORDS));
  return plan.steps.every(
    (step) => step.kind === 'shell' && allowed.some((pattern) => pattern.test(step.command.trim())),
  );
};
