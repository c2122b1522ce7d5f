/** New names for the files that a query means, wherever they lie: another extension, one more, one less. */
import { DEEP, type FileQuery } from '../frames/file-query.ts';
import { saidAs } from '../frames/said.ts';
import { allOf, type Skill, slotsOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import type { Command } from '../write/command.ts';
import { find } from '../write/find.ts';
import { quote } from '../write/quote.ts';
import { fileAction, shallow } from './file-action.ts';
import { isSet, namesAll } from './find-actions.ts';

const PLAIN = /^[\w.+~-]+$/;

/** The one extension that the query's names have, without its dot. */
const extensionOf = (query: FileQuery): string | undefined => {
  const patterns = query.tests.flatMap((test) => (test.is === 'name' && !test.not ? test.patterns : []));
  const [only, more] = patterns;
  const said = more === undefined ? /^\*\.([\w+~-]+)$/.exec(only ?? '') : null;
  return said?.[1];
};

/** `mv` started once a file, with its name as `$1`. */
const renamed = (query: FileQuery, request: Understood, next: string): Command =>
  find(query, request.world, '-exec', 'sh', '-c', `mv -- "$1" ${next}`, '_', '{}', ';');

/** "append ".old" to their names", "add the suffix .bak" */
const appended = saidForms([
  /\b(?:append|add|attach|tack on)(?: the)?(?: suffix| extension| string)? (["'`]?)([\w.+~-]+)\1 (?:on ?)?to (?:the end of )?(?:their|its|the|each|every|all)? ?(?:file ?)?(?:names?|filenames?|of them|files?)\b/i,
  /\b(?:append|add|attach)(?: the| an?)? (?:suffix|extension)(?: of)? (["'`]?)([\w.+~-]+)\1(?: to (?:them|it|each(?: of them)?|all(?: of them)?))?/i,
]);

/** "rename them to .htm", "change their extension to txt" */
const changed = saidForms([
  /\b(?:rename|change|convert|turn) (?:them|it|each(?: of them| one)?|their (?:file )?(?:extensions?|suffix(?:es)?|names?)|the (?:file )?(?:extensions?|suffix(?:es)?))?(?: from [.\w*]+)? ?(?:to|into|to have(?: the)? extension|with(?: the)? extension)(?: have)?(?: the)?(?: extension| suffix)? (["'`]?)\*?\.?([A-Za-z0-9]+)\1(?: extensions?| suffix)?(?=\s*[.?!]?$)/i,
]);

/** "dropping the suffix", "remove the extension from their names" */
const dropped = saidForms([
  /\b(?:renam\w+|and|by|to)? ?(?:each|them|it)? ?(?:by )?(?:drop|remov|strip|delet|cut)(?:p?ing|e|ing)?(?: off)?(?: the| their| its| this| that)? ?()(?:["'`]?(\.[\w+~-]+)["'`]? )?(?:suffix|extension)s?(?: (?:from|of) (?:their|its|the|each|all)? ?(?:file ?)?names?)?/i,
]);

function saidForms(forms: readonly RegExp[]) {
  return (request: Understood) => {
    for (const form of forms) {
      const said = saidAs(request, form);
      if (said !== undefined) return { text: said.groups[1], explains: said.explains };
    }
    return undefined;
  };
}

interface Renaming {
  readonly next: string;
  readonly explains: readonly number[];
}

/** What `$1` becomes, as shell text. */
const renaming = (query: FileQuery, request: Understood): Renaming | undefined => {
  const more = appended(request);
  // "_v2" goes before the extension: `rename-names.ts`.
  if (more?.text !== undefined && PLAIN.test(more.text) && /^[.\w]/.test(more.text) && !more.text.startsWith('_')) {
    const suffix = more.text.startsWith('.') || /suffix|string/i.test(request.text) ? more.text : `.${more.text}`;
    return { next: `"$1"${quote(suffix)}`, explains: more.explains };
  }
  const extension = extensionOf(query);
  if (extension === undefined) return undefined;
  const other = changed(request);
  if (other?.text !== undefined) return { next: `"\${1%.${extension}}.${other.text}"`, explains: other.explains };
  const less = dropped(request);
  return less === undefined ? undefined : { next: `"\${1%.${extension}}"`, explains: less.explains };
};

/** Slots within the words of the new name are no conditions. */
const newNames = (request: Understood): ReadonlySet<Slot> | undefined => {
  const explains = [appended, changed, dropped].flatMap((form) => form(request)?.explains ?? []);
  if (explains.length === 0) return undefined;
  const from = Math.min(...explains);
  return new Set(request.slots.filter((slot) => slot.from >= from && slot.to <= Math.max(...explains) + 1));
};

/** A tree is meant, not what lies in one folder: there a loop does. */
const isDeep = (request: Understood, query: FileQuery): boolean =>
  query.descend === 'yes' ||
  query.places.some((place) => place !== '.') ||
  request.tokens.some((token) => DEEP.has(token.lemma));

const rename: Skill = fileAction({
  name: 'rename-found',
  topic: 'files',
  summary: 'give the files that match another extension, one more, or one less',
  examples: [
    [
      'find all html files under docs and rename them to .htm',
      `find docs -type f -name '*.html' -exec sh -c 'mv -- "$1" "\${1%.html}.htm"' _ {} \\;`,
    ],
  ],
  verbs: ['RENAME', 'APPEND', 'CHANGE', 'DELETE'],
  also: ['NAME', 'EXTENSION', 'PER', 'EVERY', 'TO', 'RENAME', 'CHANGE', 'APPEND', 'FIND'],
  claims: newNames,
  write: ({ query, request }) => {
    const to = isSet(query) && !namesAll(query) ? renaming(query, request) : undefined;
    // One folder's names are changed by a plain loop.
    if (
      changed(request) !== undefined &&
      appended(request) === undefined &&
      query.places.length === 0 &&
      !isDeep(request, query)
    )
      return undefined;
    const isMany = allOf(request, 'FIND', 'RECURSIVE').length > 0 || slotsOf(request, 'kind').length > 0;
    if (to === undefined || !isMany || query.places.some((place) => /^\.\w+$/.test(place))) return undefined;
    return {
      command: renamed(
        isDeep(request, query) || allOf(request, 'FIND').length > 0 ? query : shallow(query),
        request,
        to.next,
      ),
      reason: 'Rename the files found',
      explains: to.explains,
      bonus: isDeep(request, query) ? 0.01 : 0,
    };
  },
});

export const renameFound: readonly Skill[] = [rename];
