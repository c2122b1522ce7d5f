/** Searches for a text in the files that a query means. */
import type { FileQuery, Test } from '../frames/file-query.ts';
import { allOf, looseOf, slotsOf, spanOf, type Understood } from '../skill.ts';
import type { Slot } from '../slot.ts';
import { type Command, operand, pipe, run, type Word } from '../write/command.ts';
import { find } from '../write/find.ts';
import { quote } from '../write/quote.ts';
import { fileAction } from './file-action.ts';

type TextSlot = Slot<'content'> | Slot<'literal'>;

const isPlainFile = (test: Test): boolean => test.is === 'type' && test.types.join('') === 'f';

/** Files are asked for ("files that contain x") when their noun comes before the text; lines otherwise ("search x in files"). */
const filesAsked = (query: FileQuery, text: Slot, request: Understood): boolean => {
  const kind = [...query.used].find((slot) => slot.type === 'kind' || slot.type === 'name');
  return (kind?.from ?? request.tokens.length) < text.from && !/\blines?\b/i.test(request.text);
};

const flagsOf = (request: Understood, slot: TextSlot, form: 'files' | 'lines'): string => {
  const files = slot.not ? 'L' : 'l';
  const insensitive = slotsOf(request, 'insensitive').length > 0 ? 'i' : '';
  const whole = slot.type === 'content' && allOf(request, 'WHOLE').length > 0 ? 'w' : '';
  return `${form === 'files' ? files : 'n'}${insensitive}${whole}`;
};

const includes = (query: FileQuery): readonly Word[] =>
  query.tests.flatMap((test) =>
    test.is === 'name'
      ? test.patterns.map((one) => ({ raw: `--${test.not ? 'exclude' : 'include'}=${quote(one)}` }))
      : [],
  );

/** `grep -r` where names are all that is asked of the files, `find … -exec grep` otherwise. */
const written = (query: FileQuery, request: Understood, grep: { flags: string; text: string }): Command => {
  const { flags, text } = grep;
  const isPlain = query.tests.every((test) => test.is === 'name' || isPlainFile(test)) && query.max === undefined;
  if (isPlain)
    return run(
      'grep',
      `-r${flags}`,
      includes(query),
      '-e',
      text,
      (query.places.length === 0 ? ['.'] : query.places).map(operand),
    );
  return find(query, request.world, '-exec', 'grep', `-${flags.replace('n', 'Hn')}`, '-e', text, '{}', '+');
};

export const grepFound = fileAction({
  name: 'grep-found',
  topic: 'text',
  summary: 'search for text in the files that match; list the files that contain it',
  examples: [
    ['find python files in src that contain the word TODO', "grep -rl --include='*.py' -e TODO src"],
    ["search for 'fatal error' in all files under /var/log", "grep -rn -e 'fatal error' /var/log"],
  ],
  verbs: ['FIND', 'SHOW', 'COUNT', 'CONTAIN'],
  verbOptional: true,
  also: ['LINE', 'FILE', 'CONTAIN', 'TEXT', 'OCCURRENCE', 'NAME', 'WORD', 'ONLY', 'PATH', 'NUMBERED', 'WHOLE'],
  claims: (request) => {
    const text = slotsOf(request, 'content')[0] ?? slotsOf(request, 'literal')[0];
    return text === undefined ? undefined : new Set([text as Slot]);
  },
  write: ({ query, request }, claimed) => {
    const slot = [...claimed][0] as TextSlot | undefined;
    const isFolder =
      query.places.length > 0 || query.descend === 'yes' || query.tests.some((test) => test.is === 'type');
    const isOfFolders = query.tests.some((test) => test.is === 'type' && !test.not && test.types.includes('d'));
    if (slot === undefined || isOfFolders || !isFolder || query.either.length > 0) return undefined;
    const form = filesAsked(query, slot, request) ? 'files' : 'lines';
    const grep = written(query, request, { flags: flagsOf(request, slot, form), text: slot.value.text });
    const isCount = looseOf(request, 'COUNT').length > 0;
    if (isCount && form === 'lines') return undefined;
    return {
      command: pipe(grep, ...(isCount ? [run('wc', '-l')] : [])),
      reason: 'Search the files for the text',
      explains: spanOf(slot as Slot),
    };
  },
});
