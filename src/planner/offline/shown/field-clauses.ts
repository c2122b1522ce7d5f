/** "with their sizes", "preceded by the modification time", "and print only the names", "the owner and group of each …". */
import { phrasesOf } from '../lines/phrases.ts';
import type { Clause, Recogniser } from './clauses.ts';
import { type Fields, fieldsAt, unitAt } from './fields.ts';
import type { Field, Manner } from './manner.ts';
import { past } from './words.ts';

const VERB =
  '(?:show|print|display|list|output|give|return|report|tell|get|include|see|find|determine|calculate|compute|extract)';
const VERBS = `(?:${VERB}s?|showing|printing|displaying|listing|outputting|giving|including|reporting|returning)`;

const NAMES: readonly Field[] = ['name', 'path', 'absolute', 'base', 'folder', 'stem', 'extension'];

const LEAD = phrasesOf('(?:,_and|,|and|but|then|,_then|and_then|;)');
const BESIDE = phrasesOf(
  `(?:(?:all_|each_|every_one_|each_one_|both_)?(?:with|together_with|along_with|alongside|including|accompanied_by|as_well_as|plus|in_addition_to)|(?:also_)?${VERBS}_(?:me_)?(?:also_)?(?:out_)?(?:next_to_each)?)(?:_also)?`,
);
const AFTER = phrasesOf('(?:each_|all_)?(?:followed_by|suffixed_(?:with|by))');
const BEFORE = phrasesOf(
  '(?:each_|all_|each_one_|every_(?:one_|line_)?)?(?:being_)?(?:preceded|prefixed|prepended|headed)_(?:by|with)|preceding_(?:each|them|it)_(?:with|by)|prefix_(?:each|them|it)_(?:with|by)',
);
const ONLY = phrasesOf(
  `(?:(?:${VERBS}_(?:me_)?(?:out_)?)?(?:only|just|nothing_but|solely)|(?:but_)?only_${VERBS}|just_${VERBS})`,
);
const JUST = phrasesOf('(?:only|alone|and_nothing_else|nothing_else)');
const EACH = phrasesOf(
  '(?:of|for|in)_(?:each|every|all_of|all|the)?_?(?:one|file|folder|directory|entry|item|them|it|of_them|match|result|these|those|process|commit|line)(?:_of_them)?|respectively|as_well|too|also|each',
);
const IN_FRONT = phrasesOf(
  '(?:in_front(?:_of_(?:it|them|each(?:_one|_name|_path|_line|_file|_entry)?|the_(?:names?|paths?|lines?)|every_(?:name|path|line)|its_(?:name|path)|their_(?:names?|paths?)))?|first|before_(?:it|them|each(?:_one|_name|_path|_line)?|the_(?:names?|paths?)|its_(?:name|path)|their_(?:names?|paths?))|at_the_(?:start|beginning|front)(?:_of_(?:the|each|every)_line)?|as_(?:a_)?prefix|printed_first)',
);
const BEHIND = phrasesOf(
  '(?:behind_(?:it|them|each(?:_one|_name|_path)?|the_(?:names?|paths?))|after_(?:it|them|each(?:_one|_name|_path)?|the_(?:names?|paths?)|its_(?:name|path)|their_(?:names?|paths?))|at_the_end(?:_of_(?:the|each|every)_line)?|next_to_(?:it|them|each(?:_one|_name|_path)?|the_(?:names?|paths?))|beside_(?:it|them|each(?:_name)?|the_names?))',
);

/** What follows a list of fields and belongs to it: of what, where, in which unit. */
const tail = (words: readonly string[], at: number): { readonly to: number; readonly place?: 'before' | 'after' } => {
  const front = past(IN_FRONT, words, at);
  if (front > at) return { ...tail(words, front), place: 'before' };
  const behind = past(BEHIND, words, at);
  if (behind > at) return { ...tail(words, behind), place: 'after' };
  const each = past(EACH, words, at);
  return each > at ? tail(words, each) : { to: at };
};

const saidOf = ({ fields, unit, octal }: Fields, place: Manner['place'] | undefined): Manner => ({
  fields,
  ...(place === undefined ? {} : { place }),
  ...(unit === undefined ? {} : { unit }),
  ...(octal === undefined ? {} : { octal }),
});

/** What makes a noun a condition and no column: "with size above 3M", "with permission 644", "with name x". */
const CONDITION =
  /^(?:(?:more|less|larger|greater|smaller|bigger|above|below|over|under|between|equal|exactly|at|set|to|that|which|than|like|matching|containing|starting|ending|is|are|was|were|not|other|permission|within|after|before|since|newer|older|zero|of|in|on|from|for|only|without|with)|[=<>"'\d].*|.*[./*?].*|-.*)$/;

const OF_EACH = /^(?:each|every|all|them|it|the|those|these|any|both)$/;

const isCondition = (words: readonly string[], to: number): boolean => {
  const next = words[to];
  if (next === undefined || next === ',') return false;
  if (/^(?:of|for|in)$/.test(next)) return false;
  return CONDITION.test(next) && !OF_EACH.test(next);
};

const lead = (words: readonly string[], at: number): number => past(LEAD, words, at);

interface Cue {
  readonly to: number;
  /** "and print their names": nothing else is printed then. */
  readonly verb?: true;
  readonly place?: Manner['place'];
}

const cueAt = (words: readonly string[], at: number): Cue | undefined => {
  const here = lead(words, at);
  const only = past(ONLY, words, here);
  if (only > here) return { to: only, place: 'only' };
  const before = past(BEFORE, words, here);
  if (before > here) return { to: before, place: 'before' };
  const after = past(AFTER, words, here);
  if (after > here) return { to: after, place: 'after' };
  const beside = past(BESIDE, words, here);
  return beside > here
    ? {
        to: beside,
        ...(/^(?:with|along|together|including|plus|as|in|all|each|every|both|also)$/.test(words[here] ?? '')
          ? {}
          : { verb: true as const }),
      }
    : undefined;
};

/** "readable by just the owner", "so that only the group can": who it is said of, no column. */
const isSubject = (words: readonly string[], at: number, { to }: Cue): boolean =>
  /^(?:only|just|solely)$/.test(words[at] ?? '') &&
  to === at + 1 &&
  !/^(?:|,|;|and|then|show|print|display|list|output)$/.test(words[at - 1] ?? '');

const HOW = phrasesOf('how_(?:large|big|long_ago|old|much_space)_(?:each|they|it|every_one)');

/** ", and how large they are": a question that stands for a field. */
const howClause = (words: readonly string[], at: number): Clause | undefined => {
  const here = lead(words, at);
  const fields = here === at || past(HOW, words, here) === here ? undefined : fieldsAt(words, here);
  return fields && { says: saidOf(fields, undefined), to: fields.to };
};

/** Behind what is listed: "…, with their sizes". */
const besideClause = (words: readonly string[], at: number): Clause | undefined => {
  const cue = at === 0 ? undefined : cueAt(words, at);
  const fields = cue && fieldsAt(words, cue.to);
  if (cue === undefined || fields === undefined) return undefined;
  const unit = fields.unit === undefined && fields.octal === undefined ? unitAt(words, fields.to) : undefined;
  const more = tail(words, unit?.to ?? fields.to);
  const only = past(JUST, words, more.to);
  const isNames = cue.verb === true && fields.fields.every((field) => NAMES.includes(field));
  const place = only > more.to || isNames ? 'only' : (more.place ?? cue.place);
  if (isCondition(words, only) || isSubject(words, at, cue)) return undefined;
  return { says: saidOf({ ...fields, ...unit }, place), to: only };
};

/** "names only", "paths only", at the end of what is listed. */
const bareClause = (words: readonly string[], at: number): Clause | undefined => {
  const here = lead(words, at);
  const fields = at === 0 || here === at ? fieldsAt(words, here) : fieldsAt(words, here);
  const to = fields && past(JUST, words, fields.to);
  if (fields === undefined || to === undefined || to === fields.to || isCondition(words, to)) return undefined;
  return { says: saidOf(fields, 'only'), to };
};

const START = phrasesOf(
  `(?:please_)?(?:${VERBS}(?:_me)?(?:_out)?|what_(?:is|are)|what's)(?:_(?:a_)?(?:list_of|listing_of))?`,
);
const OF = phrasesOf('(?:of|for)');
const QUANTITY = phrasesOf('(?:each_of|every_one_of|all_of|each|every|all|any|the)');

/** "print the permissions and the owner of every file in x": the files are listed, with these of each. */
export const fieldsOfClause: Recogniser = ({ words }) => {
  const verb = past(START, words, 0);
  const only = past(ONLY, words, verb) > verb ? past(ONLY, words, verb) : verb;
  const fields = fieldsAt(words, only);
  const isOfFiles = words.some((word) =>
    /^(?:files?|folders?|director(?:y|ies)|scripts?|symlinks?|images)$/.test(word),
  );
  if (fields === undefined || (verb === 0 && !isOfFiles)) return undefined;
  const of = past(OF, words, fields.to);
  const isSet = of > fields.to && (past(QUANTITY, words, of) > of || /s$/.test(words[of] ?? ''));
  if (!isSet) return undefined;
  const isName = fields.fields.some((field) => NAMES.includes(field));
  return { says: saidOf(fields, isName || only > verb ? 'only' : undefined), to: of, instead: 'list ' };
};

export const fieldClause: Recogniser = ({ words }, at) =>
  besideClause(words, at) ?? bareClause(words, at) ?? howClause(words, at);
