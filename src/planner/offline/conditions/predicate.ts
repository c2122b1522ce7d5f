/** What a predicate is: turns of phrase over the words of a condition, and the shell test that answers it. */
import type { Turn } from '../frames/wording.ts';
import type { Understood } from '../skill.ts';

export interface Asked extends Turn {
  readonly request: Understood;
}

export interface Predicate {
  /** Forms in the shorthand of `frames/wording.ts`, with `{F}`, `{B}` and `{THE}` of this file. */
  readonly forms: readonly string[];
  /** Shell text whose exit status answers; undefined where the words mean something else. */
  readonly test: (asked: Asked) => string | undefined;
  /** The test is true where the words say no ("is missing"). */
  readonly not?: true;
  /** The command itself prints what was asked: who only asks sees more without "yes" and "no". */
  readonly prints?: true;
}

const ARTICLES = '(?:(?:the|a|an|any|my|this|that|our|given|current) )*';
const ASKING = '(?:(?:is|are|does|do|has|have|can|be|was) )?';
const NOUN =
  '(?:(file|folder|directory|dir|script|symlink|symbolic link|link|path|regular file|archive|document|program) (?:(?:named|called|at) )?)?';

/** A form with its shorthand written out: `{F}` a file with its noun before or behind (three groups), `{B}` "is", `{THE}` articles. */
export const spelt = (form: string): string =>
  form
    .replaceAll('{F}', `${ASKING}${ARTICLES}${NOUN}{W}(?: (file|folder|directory))?`)
    .replaceAll('{G}', `${ARTICLES}${NOUN}{W}(?: (?:file|folder|directory))?`)
    .replaceAll('{B}', '(?: (?:is|are|be|was|been|can|also|has been|have been|has|have))*')
    .replaceAll('{ASK}', ASKING)
    .replaceAll('{THE}', ARTICLES);
