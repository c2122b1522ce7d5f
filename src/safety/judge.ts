/** Effects and marks to findings and a level: the strictest rule wins. */
import { type Finding, type Level, stricter } from '../plan.ts';
import type { Case } from './rule.ts';
import { rules } from './rules/list.ts';
import { visible } from './show.ts';

const excerpt = (said: readonly string[]): string => visible([...new Set(said)].slice(0, 5).join('; ').slice(0, 300));

/** One finding a rule, strictest first. */
export const judge = (found: Case): { readonly level: Level; readonly findings: readonly Finding[] } => {
  const findings: Finding[] = [];
  let level: Level = 'safe';
  for (const rule of rules) {
    const said = rule.match(found);
    if (said.length === 0) continue;
    findings.push({ rule: rule.name, level: rule.level, reason: rule.reason, excerpt: excerpt(said) });
    level = stricter(level, rule.level);
  }
  return { level, findings: findings.sort((a, b) => rank(b.level) - rank(a.level)) };
};

const rank = (level: Level): number => ['safe', 'write', 'dangerous', 'opaque'].indexOf(level);
