/**
 * One constructor for every skill that does something with a set of files: the query is the same, only the verb and the writing differ.
 * A new action (say: "touch them") is a `fileAction` with its verbs, the slots it claims for itself, and `write`: usually
 * `find(query, world, '-exec', 'touch', '{}', '+')`. Return undefined for what the action must not take.
 */
import { eachWords } from '../frames/file-form.ts';
import { type FileQuery, fileQuery } from '../frames/file-query.ts';
import type { Concept } from '../language/english.ts';
import {
  looseOf,
  type Proposal,
  type Skill,
  type SkillSummary,
  slotsOf,
  spanOf,
  type Topic,
  type Understood,
} from '../skill.ts';
import type { Slot } from '../slot.ts';
import { means, type Token } from '../understand.ts';
import { type Command, into, quiet } from '../write/command.ts';

export interface FileAction {
  readonly query: FileQuery;
  readonly request: Understood;
}

/** What an action says of itself: `take` claims slots that are not part of the query (a destination), `write` builds the command. */
export interface FileActionSkill extends SkillSummary {
  readonly topic: Topic;
  /** One of these must be in the request… */
  readonly verbs: readonly Concept[];
  /** …or, where false, may be missing ("the 5 largest files"). */
  readonly verbOptional?: true;
  /** Words that the action explains besides the verb. */
  readonly also?: readonly Concept[];
  /** What follows the verb must be files: "remove the spaces from all files" removes no file. */
  readonly object?: 'files';
  readonly claims?: (request: Understood) => ReadonlySet<Slot> | undefined;
  readonly write: (
    action: FileAction,
    claimed: ReadonlySet<Slot>,
  ) => { command: Command; reason: string; explains?: readonly number[]; bonus?: number } | undefined;
}

export const fileAction = (skill: FileActionSkill): Skill => {
  const { name, topic, summary, examples } = skill;
  const says = skill.verbOptional === true ? {} : { says: [skill.verbs.join('|')] };
  return { name, topic, summary, examples, ...says, match: (request) => proposal(skill, request) };
};

/** Its verb is said, or need not be, and governs what it must. */
const isAskedFor = (skill: FileActionSkill, verbs: readonly number[], request: Understood): boolean =>
  (verbs.length > 0 || skill.verbOptional === true) &&
  (skill.object !== 'files' || hasFilesAsObject(request, skill.verbs));

const proposal = (skill: FileActionSkill, request: Understood): Proposal | undefined => {
  const verbs = looseOf(request, ...skill.verbs);
  if (!isAskedFor(skill, verbs, request)) return undefined;
  const claimed = skill.claims === undefined ? new Set<Slot>() : skill.claims(request);
  if (claimed === undefined) return undefined;
  const [output] = slotsOf(request, 'output');
  const query = fileQuery(request, claimed);
  if (query === undefined) return undefined;
  const written = skill.write({ query, request }, claimed);
  if (written === undefined) return undefined;
  const { command, reason, explains = [], bonus } = written;
  const all = new Set([
    ...verbs,
    ...looseOf(request, 'FIND', ...(skill.also ?? [])),
    ...query.explains,
    ...eachWords(request),
    ...hints(request),
    ...(output === undefined ? [] : looseOf(request, 'WRITE')),
    ...spanOf(...claimed, output),
    ...explains,
  ]);
  const silent = looseOf(request, 'QUIET');
  for (const at of silent) all.add(at);
  const heard = silent.length === 0 ? command : quietly(command);
  const full =
    output === undefined ? heard : into(heard, { path: output.value.file }, output.value.append ? '>>' : '>');
  return { command: full, reason, explains: all, ...(bonus === undefined ? {} : { bonus }) };
};

const BULKY = new Set(['large', 'big', 'huge', 'small', 'tiny', 'larger', 'bigger']);
const AGED = new Set(['old', 'recent', 'new', 'stale']);

/** "large files (over 200 MB)": the measure says how large. */
const hints = (request: Understood): readonly number[] => {
  const taken = new Set(spanOf(...request.slots));
  const has = (type: 'size' | 'age') => slotsOf(request, type).length > 0;
  return request.tokens
    .filter(
      (token) =>
        !taken.has(token.index) &&
        ((has('size') && (BULKY.has(token.lemma) || means(token, 'USE'))) || (has('age') && AGED.has(token.lemma))),
    )
    .map((token) => token.index);
};

/** The first program of a pipe is the one that complains. */
const quietly = (command: Command): Command =>
  command.type === 'pipe'
    ? { ...command, parts: command.parts.map((part, at) => (at === 0 ? quiet(part) : part)) }
    : quiet(command);

/** Things in or of files: a verb that has one of them as its object does nothing to the files themselves. */
const PARTS: readonly Concept[] = [
  'PERMISSION',
  'LINE',
  'WORD',
  'CHARACTER',
  'SPACE',
  'TAB',
  'COMMA',
  'OCCURRENCE',
  'TEXT',
  'COLUMN',
  'EXTENSION',
  'NAME',
  'DIGIT',
  'HEADER',
  'NEWLINE',
  'OWNER',
];

const isBoundary = (token: Token): boolean =>
  token.kind === 'mark' || (means(token, 'IN', 'FROM', 'TO') && !means(token, 'THING')) || token.lemma === 'of';

const isFileSlot = (slot: Slot | undefined): boolean =>
  slot?.type === 'kind' || slot?.type === 'name' || slot?.type === 'path';

/** What a token after the verb tells of its object; undefined: nothing yet. */
const objectAt = (token: Token, { tokens, slots }: Understood): 'files' | 'parts' | undefined => {
  // "remove the .bak extension from all files"
  const slot = slots.find((one) => one.from <= token.index && token.index < one.to);
  const isEnding = slot?.type === 'kind' && slot.value.types.length === 0 && means(tokens[slot.to - 1], 'EXTENSION');
  if (isEnding && /^(from|of|off)\b/.test(tokens[slot.to]?.lemma ?? '')) return 'parts';
  if (means(token, 'FILE', 'FOLDER', 'SYMLINK') || ['path', 'glob'].includes(token.kind)) return 'files';
  if (isFileSlot(slot)) return 'files';
  if (means(token, ...PARTS) && token.kind === 'word') return 'parts';
  if (token.kind === 'quoted') return ['from', 'in'].includes(tokens[token.index + 1]?.lemma ?? '') ? 'parts' : 'files';
  return isBoundary(token) ? 'files' : undefined;
};

/** The noun that the first of the verbs governs is a file, or a pronoun, or left out. */
const hasFilesAsObject = (request: Understood, verbs: readonly Concept[]): boolean => {
  const verb = request.tokens.find((token) => means(token, ...verbs));
  for (const token of request.tokens.slice((verb?.index ?? -1) + 1)) {
    const object = objectAt(token, request);
    if (object !== undefined) return object === 'files';
  }
  return true;
};

/** The same query, not below `max` levels unless the request said so. */
export const shallow = (query: FileQuery): FileQuery =>
  query.descend === 'unsaid' && query.max === undefined ? { ...query, max: 1 } : query;
