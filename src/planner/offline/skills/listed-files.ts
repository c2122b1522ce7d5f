/** What is done with the files whose names a list holds, one a line. */
import { saidAs } from '../frames/said.ts';
import { looseOf, type Proposal, type Skill, slotsOf, spanOf, type Understood } from '../skill.ts';
import { operand, run, type Word } from '../write/command.ts';

const LISTED =
  /\b(?:all |every |each |the |those |of )*(?:files?|paths?|names?|file ?names?|entries|items|directories|folders)(?: (?:that|which))?(?: (?:are|is|were))? (?:listed|named|mentioned|given|specified|enumerated|contained|written|found)(?: line by line| one per line)? (?:in|inside|by) (?:the )?(?:file |list |text file )?["']?([\w./~-]+\.\w+)["']?|\b(?:all |every |each |the )*(?:files?|paths?)(?: names?)? (?:from|in) (?:the )?(?:list|file list) (?:in |file |called |named )*["']?([\w./~-]+)["']?/i;

interface Deed {
  readonly verb: 'DELETE' | 'COPY' | 'MOVE' | 'CREATE' | 'COUNT' | 'SHOW';
  readonly words: (to: string | undefined, request: Understood) => readonly Word[] | undefined;
}

const DEEDS: readonly Deed[] = [
  { verb: 'DELETE', words: () => ['rm', '--'] },
  { verb: 'COPY', words: (to) => (to === undefined ? undefined : ['cp', '-t', { path: to }, '--']) },
  { verb: 'MOVE', words: (to) => (to === undefined ? undefined : ['mv', '-t', { path: to }, '--']) },
  {
    verb: 'CREATE',
    words: (_to, { text }) => (/\b(folders|director(y|ies))\b/i.test(text) ? ['mkdir', '-p', '--'] : ['touch', '--']),
  },
  {
    verb: 'COUNT',
    words: (_to, { text }) =>
      /\bwords?\b/i.test(text) ? ['wc', '-w', '--'] : /\blines?\b/i.test(text) ? ['wc', '-l', '--'] : undefined,
  },
  { verb: 'SHOW', words: (_to, { text }) => (/\bcontents?\b/i.test(text) ? ['cat', '--'] : undefined) },
];

const match = (request: Understood): Proposal | undefined => {
  const said = saidAs(request, LISTED);
  const list = said?.groups.find((group) => group !== undefined);
  if (said === undefined || list === undefined || request.world.userland !== 'gnu') return undefined;
  const deed = DEEDS.find(({ verb }) => looseOf(request, verb).length > 0);
  const target = slotsOf(request, 'path').findLast(
    (slot) => slot.value.prepositions.includes('TO') && slot.value.path !== list,
  );
  const words = deed?.words(target?.value.path, request);
  if (deed === undefined || words === undefined) return undefined;
  return {
    command: run('xargs', '-d', '\\n', '-a', operand(list), words),
    reason: 'Take each line of the list as a name',
    explains: new Set([
      ...said.explains,
      ...looseOf(request, deed.verb, 'SHOW', 'LINE', 'WORD', 'EVERY', 'TEXT'),
      ...spanOf(target as Parameters<typeof spanOf>[0]),
    ]),
    bonus: 0.03,
  };
};

export const listedFiles: Skill = {
  name: 'listed-files',
  says: ['DELETE|COPY|MOVE|CREATE|COUNT|SHOW LISTED|FILE|FOLDER|PATH|NAME'],
  topic: 'files',
  summary: 'delete, copy, move, make or count the files that a list names',
  examples: [
    ['delete the files listed in ideas.txt', "xargs -d '\\n' -a ideas.txt rm --"],
    ['copy all files named in ideas.txt to docs', "xargs -d '\\n' -a ideas.txt cp -t docs --"],
  ],
  match,
};
