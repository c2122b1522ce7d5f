/** Slash commands that are asked for in words as well: what was done last is taken back, or done again. */
import type { Route } from '../../plan.ts';

const LAST =
  '(?:that|it|this|what (?:you|i|we) (?:just )?did|(?:the|your|my|that) (?:last|latest|previous) (?:change|step|plan|one|thing|action|request|turn)s?)';
const BEFORE = '^(?:oh no|oops|no|wait|sorry|please|now|can you|could you|i want to|let us|just|,|\\s)*';
const BEHIND = '(?: please| now| right away| as it was| the way it was| again)?[.!?\\s]*$';

/** Made ready only where one of their words is said. */
const said = (): readonly (readonly [name: 'undo' | 'redo', said: RegExp])[] => [
  ['undo', new RegExp(`${BEFORE}(?:undo|revert|reverse|take back|roll back) ${LAST}${BEHIND}`, 'i')],
  [
    'undo',
    new RegExp(`${BEFORE}(?:take|put|bring|get|turn) (?:that|it|this|them|everything|all of it) back${BEHIND}`, 'i'),
  ],
  ['redo', new RegExp(`${BEFORE}(?:redo|do again) ${LAST}${BEHIND}`, 'i')],
];

/** The slash command that a request means; undefined for all others. */
export const saidCommand = (request: string): 'undo' | 'redo' | undefined =>
  /undo|redo|back|re?ver|do again/i.test(request)
    ? said().find(([, form]) => form.test(request.trim()))?.[0]
    : undefined;

/** The route of a request that a slash command carries out; the given one for any other line. */
export const orSlash = (read: Route, line: string): Route => {
  const name = read.kind === 'ask' ? saidCommand(line) : undefined;
  return name === undefined ? read : { kind: 'slash', name, rest: '', reason: `it asks for what /${name} does` };
};
