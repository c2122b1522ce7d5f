/** Rights of owner, group and others in one request, on a file, a folder with all in it, or the files of a kind. */
import { type FileQuery, fileQuery } from '../frames/file-query.ts';
import { rightsInWords } from '../frames/rights-in-words.ts';
import { partsOf } from '../frames/rights-parts.ts';
import { ASKS, maySay, phraseOf } from '../phrase.ts';
import { type Proposal, type Skill, slotsOf, spanOf, tokensWithin, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { operand, run } from '../write/command.ts';
import { find } from '../write/find.ts';
import { isSet } from './find-actions.ts';

const SEEKS =
  /\bumask\b|\bnew (?:files|folders)\b|^\W*(?:find|list|show|display|print|search|count|locate|check|see|what|which|who)\b/i;

/** "x and everything in it", "everything in x", "with all its contents". */
const DEEP =
  /,? ?\b(?:and |with |including )?(?:everything|all|anything)(?: of)?(?: (?:its|the))?(?: (?:contents?|files|subfolders))? (?:in|inside|under|below|within)(?: it| there)?\b|,? ?\b(?:and|with|including) (?:all )?(?:its |the )?contents\b|\brecursively\b/i;

interface Things {
  /** The tokens that say what is meant. */
  readonly at: readonly number[];
  readonly path?: string;
  readonly query?: FileQuery;
}

const isPart = (lemma: string): boolean => partsOf(lemma.split(' ')) !== undefined || lemma === 'else';

/** The one thing that is spoken of: a path, or a name that nobody knows. */
const thingOf = ({ tokens, slots }: Understood): Things | undefined => {
  const [path, more] = slots.filter((slot) => slot.type === 'path' && !slot.not && slot.value.path !== '.');
  if (path?.type === 'path') return more === undefined ? { path: path.value.path, at: spanOf(path) } : undefined;
  const [name, other] = tokens.filter(
    ({ kind, concepts, repaired, lemma }) =>
      kind === 'word' && concepts.length === 0 && repaired === undefined && !isPart(lemma),
  );
  return name === undefined || other !== undefined ? undefined : { path: name.value, at: [name.index] };
};

const SETS = /^(?:files|scripts|folders|directories|programs|documents)$/i;

/** The files of a kind; rights choose none of them. */
const setOf = (request: Understood): Things | undefined => {
  const said = ['permission', 'owner', 'content', 'literal', 'number', 'lines'];
  const query = fileQuery(request, new Set<Slot>(request.slots.filter(({ type }) => said.includes(type))));
  return query !== undefined && isSet(query) ? { query, at: spanOf(...query.used) } : undefined;
};

const thingsOf = (request: Understood): Things | undefined => {
  const { tokens } = request;
  const kinds = slotsOf(request, 'kind').filter((slot) => !slot.not);
  const isOfFiles = kinds.some(
    (slot) => /s$/i.test(tokens[slot.to - 1]?.text ?? '') || slot.value.extensions.length > 0,
  );
  if (isOfFiles) return setOf(request);
  // "scripts" that nobody can tell from other files.
  return tokens.some(({ text }) => SETS.test(text)) ? undefined : thingOf(request);
};

const SAYS =
  'GROUP|OWNER|WORLD|=bit|=flag|=me|=i|=myself|=nobody|=everyone|=everybody|=anyone|=rest READABLE|WRITABLE|EXECUTABLE|PERMISSION|ACCESSED|=read|=write|=execute|=run|=nothing|=everything|=anything|=change|=rw|=rwx|=rx|=r';

const match = (request: Understood): Proposal | undefined => {
  if (!maySay(phraseOf(SAYS), request.tokens)) return undefined;
  const { tokens, text, world } = request;
  const things = ASKS.test(text) || SEEKS.test(text) ? undefined : thingsOf(request);
  if (things === undefined) return undefined;
  const deep = DEEP.exec(text);
  const taken = new Set([...things.at, ...(deep === null ? [] : tokensWithin(tokens, deep))]);
  const mode = rightsInWords(
    tokens.filter(({ index }) => !taken.has(index)),
    things.query === undefined,
  );
  if (mode === undefined) return undefined;
  const { path = '', query } = things;
  return {
    command:
      query === undefined
        ? run('chmod', deep === null ? undefined : '-R', mode, operand(path))
        : find(query, world, '-exec', 'chmod', mode, '{}', '+'),
    reason: 'Change who may do what',
    explains: new Set(tokens.map(({ index }) => index)),
    bonus: 0.015,
  };
};

export const rightsListed: Skill = {
  name: 'rights-listed',
  topic: 'users',
  summary: 'who may do what with a file: owner, group and others in one request',
  says: [SAYS],
  words: ['nobody', 'myself'],
  examples: [
    ['let the group read notes.txt but no other users', 'chmod g+r,o= notes.txt'],
    ['read and write for me, read for my group, nothing for others: notes.txt', 'chmod 640 notes.txt'],
    ['let the group write to all csv files in docs', "find docs -type f -name '*.csv' -exec chmod g+w {} +"],
  ],
  match,
};
