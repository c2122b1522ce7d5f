/** Where in a file an edit applies, in sed's words: the lines that were picked become what stands before a command. */
import type { Address, Work } from './operation.ts';
import { expressionFor } from './pipeline.ts';

type Edit = Extract<Work, { does: 'edit' }>;

/** A slash ends an expression, so it is escaped within one. */
const between = (expression: string): string => `/${expression.replaceAll(/(?<!\\)\//g, '\\/')}/`;

/** Undefined where the work picks no lines that sed could find by itself. */
export const addressFor = (work: Work, isInsensitive = false): Address | undefined => {
  if (work.does === 'run') return work.at;
  if (work.does !== 'match') return undefined;
  const { text, extended } = expressionFor(work);
  return { open: `${between(text)}${isInsensitive ? 'I' : ''}${work.not ? '!' : ''}`, extended };
};

const IS_ADDRESSED = /^(?:\d|[$/\\])/;
const TAKES_TEXT = /^[aic] /;

/** The edit, of those lines only; undefined where it has an address of its own, or cannot stand within braces. */
export const editedAt = (
  { script, extended }: Edit,
  { open, close, extended: isExtended }: Address,
): Edit | undefined => {
  if (IS_ADDRESSED.test(script)) return undefined;
  if (TAKES_TEXT.test(script) && close !== undefined) return undefined;
  const several = /\/[gI]*; s\//.test(script);
  const body = several && close === undefined ? `{${script}}` : script;
  return { does: 'edit', script: `${open}${body}${close ?? ''}`, extended: extended === true || isExtended === true };
};
