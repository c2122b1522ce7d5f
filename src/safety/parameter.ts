/** `${NAME…}` where the value is known: defaults, removed ends, replacements, case. */
import type { ParameterExpansionPart, Word } from 'unbash';
import { matchName } from './glob.ts';
import type { Scope, Value } from './scope.ts';

/** What a name stands for; null where that is not known. */
export const known = (name: string, scope: Scope): Value | null => {
  const own = scope.vars.get(name);
  if (own !== undefined) return own;
  const { world } = scope;
  if (name === 'HOME') return { text: world.home, kind: 'text' };
  if (name === 'PWD') return scope.cwd === undefined ? null : { text: scope.cwd, kind: 'text' };
  if (name === 'USER' || name === 'LOGNAME') return { text: world.user, kind: 'text' };
  if (name === 'UID' || name === 'EUID') return { text: String(world.uid), kind: 'text' };
  if (scope.wild || scope.elsewhere !== undefined) return null;
  if (name === 'IFS') return { text: ' \t\n', kind: 'text' };
  const text = world.env(name);
  return text === undefined ? null : { text, kind: 'text' };
};

/** A pattern that is written out: no expansions in it. */
const patternOf = (word: Word): string | undefined => {
  const plain = word.parts === undefined || word.parts.every((part) => part.type === 'Literal' || part.type === 'Glob');
  return plain && !/["'\\$`]/.test(word.text) ? word.text : undefined;
};

type Operation = NonNullable<ParameterExpansionPart['operation']>;

const MOST = 1000;

/** Tries the ends from the shortest or from the longest on, as `#`, `##`, `%` and `%%` do. */
const removed = (text: string, pattern: string, operator: '#' | '##' | '%' | '%%'): string => {
  const lengths = Array.from({ length: text.length + 1 }, (_, at) => at);
  const isFront = operator.startsWith('#');
  for (const length of operator.length === 1 ? lengths : lengths.reverse()) {
    const end = isFront ? text.slice(0, length) : text.slice(text.length - length);
    if (matchName(pattern, end)) return isFront ? text.slice(length) : text.slice(0, text.length - length);
  }
  return text;
};

const replaced = (text: string, operation: Extract<Operation, { type: 'Replace' }>): string | undefined => {
  const [from, to] = [patternOf(operation.pattern), patternOf(operation.replacement)];
  if (from === undefined || to === undefined || from === '' || /[*?[]/.test(from)) return undefined;
  if (operation.operator === '//') return text.replaceAll(from, () => to);
  if (operation.operator === '/') return text.replace(from, () => to);
  if (operation.operator === '/#') return text.startsWith(from) ? to + text.slice(from.length) : text;
  return text.endsWith(from) ? text.slice(0, -from.length) + to : text;
};

const cased = (text: string, operator: '^' | '^^' | ',' | ',,'): string => {
  const change = (part: string): string => (operator.startsWith('^') ? part.toUpperCase() : part.toLowerCase());
  return operator.length === 2 ? change(text) : change(text.slice(0, 1)) + text.slice(1);
};

const operated = (text: string, operation: Operation): string | undefined => {
  if (text.length > MOST) return undefined;
  if (operation.type === 'Replace') return replaced(text, operation);
  if (operation.type === 'CaseModification')
    return operation.operand === undefined ? cased(text, operation.operator) : undefined;
  if (operation.type !== 'Remove') return undefined;
  const pattern = patternOf(operation.operand);
  return pattern === undefined ? undefined : removed(text, pattern, operation.operator);
};

/** `${NAME:-text}` of a name that nobody set. */
const defaultOf = ({ parameter, operation }: ParameterExpansionPart, scope: Scope): Value | null => {
  if (operation?.type !== 'Default' || operation.operand.parts !== undefined) return null;
  if (scope.wild || scope.vars.has(parameter) || !/^[A-Za-z_]\w*$/.test(parameter)) return null;
  return { text: operation.operand.value, kind: 'text' };
};

/** The value of `${…}`; null where it is not known. */
export const parameterValue = (part: ParameterExpansionPart, scope: Scope): Value | null => {
  if (part.prefix !== undefined || part.index !== undefined) return null;
  const base = known(part.parameter, scope);
  const { operation } = part;
  if (operation === undefined) return base;
  if (operation.type === 'Default' && operation.operator.endsWith('-'))
    return base === null || base.text === '' ? defaultOf(part, scope) : base;
  if (base === null) return null;
  if (base.kind !== 'text') return operation.type === 'Remove' ? { text: `${base.text}*`, kind: base.kind } : null;
  const text = operated(base.text, operation);
  return text === undefined ? null : { text, kind: 'text' };
};
